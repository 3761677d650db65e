"""Telling the application that its merchant subscribes to it, or leaves.

A live store posts this to the CallBackURL of the developer portal; here the control plane asks
for it. Any answer but 200 stops the subscription.
"""

from __future__ import annotations

from typing import Any
from zoneinfo import ZoneInfo

from .. import jsontext, outbound
from ..problems import Refusal
from ..store import Store

#: What the document calls the message.
CALLBACK = "applicationSubscribed"
#: The vendor's clock for these messages, whatever the store's zone.
VENDOR_ZONE = ZoneInfo("America/New_York")
#: What happened: the merchant came, or left.
ACTIONS = ("AUTHORIZE", "REMOVE")
#: How long an application may take, in seconds.
PATIENCE = 30.0


async def tell(store: Store, url: str, action: str) -> dict[str, Any]:
    """Post the message to an application; its status, and the PostBackURL it may answer."""
    if action not in ACTIONS:
        raise Refusal(400, f"action is {action!r}; send {' or '.join(ACTIONS)}.")
    message = jsontext.encode(_message(store, action))
    reply = await outbound.post(store, CALLBACK, url, message, patience=PATIENCE)
    if reply.error:
        raise Refusal(400, f"url does not answer ({reply.error}).")
    return {
        "status": reply.status,
        "subscribed": reply.status == 200 and action == ACTIONS[0],
        "post_back_url": _post_back_url(reply.body),
    }


def _message(store: Store, action: str) -> dict[str, str]:
    moment = store.clock.now().replace(tzinfo=store.clock.zone).astimezone(VENDOR_ZONE)
    return {
        "PublicKey": store.settings.keys.public_key,
        "TimeStamp": moment.strftime("%m-%d-%Y %H:%M:%S"),
        "TokenKey": store.settings.keys.token,
        "Action": action,
        "SecureURL": store.settings.keys.secure_url,
    }


def _post_back_url(body: bytes) -> str:
    """An application need not answer anything, and much is answered that is no JSON."""
    try:
        value = jsontext.read(body)
    except Refusal:
        return ""
    return str(value.get("PostBackURL") or "") if isinstance(value, dict) else ""
