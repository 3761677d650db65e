"""The OAuth code flow: an application asks, the merchant agrees or does not.

GET authorize leads to the merchant's page (pages/consent), or straight back with a code where the
store is told to agree by itself; POST token exchanges the code, once, for an access token, which
authorises by itself.
"""

from __future__ import annotations

import base64
import binascii
import hmac

from ..answers import Answer
from ..auth import host_of
from ..calls import Call
from ..consents import Question
from ..plan import Operation
from ..problems import Refusal
from ..store import Store

NEEDS: dict[str, tuple[str, ...]] = {}

#: The merchant's page, and the cookie that binds a question to the browser that brought it.
CONSENT_PAGE, COOKIE = "/oauth/consent", "consent"


def install(store: Store) -> None:
    store.actions["oauth"] = serve
    store.refusal_styles["oauth"] = _refusal


def serve(store: Store, call: Call) -> Answer:
    return _authorize(store, call) if call.operation.method == "GET" else _exchange(store, call)


def is_this_store(store: Store, address: str) -> bool:
    """Whether a merchant or an application means this store by an address."""
    return host_of(address) == host_of(store.settings.keys.secure_url)


def _authorize(store: Store, call: Call) -> Answer:
    query = call.query
    address = query["redirect_uri"]
    store.running.consents.check(address)
    question = Question(query["client_id"], address, query["state"], query.get("store_url") or "")
    if not _same(store.settings.keys.public_key, question.client_id):
        return _redirect(
            question.back(error_code="client", error="The application is not known here.")
        )
    if question.store_url and not is_this_store(store, question.store_url):
        return _redirect(question.back(error_code="store", error="The store is another one."))
    if store.settings.auto_consent:
        return _redirect(store.running.consents.agree(question))
    secret = store.running.consents.ask(question)
    answer = _redirect(f"{CONSENT_PAGE}?request={secret}")
    answer.headers["set-cookie"] = f"{COOKIE}={secret}; Path=/oauth; HttpOnly; SameSite=Lax"
    return answer


def _redirect(address: str) -> Answer:
    return Answer(302, headers={"location": address})


def _exchange(store: Store, call: Call) -> Answer:
    form, keys = call.form, store.settings.keys
    if form.get("grant_type") != "authorization_code":
        raise Refusal(400, "grant_type is not authorization_code; send that.", value="grant")
    known = _same(keys.public_key, form.get("client_id", ""))
    if not (_same(keys.private_key, form.get("client_secret", "")) and known):
        raise Refusal(400, "client_id and client_secret are no application's.", value="client")
    with (
        store.tables.database.writing()
    ):  # a code is not used up while the database is held elsewhere
        redirect_uri = store.running.consents.redeem(form.get("code", ""))
        if redirect_uri is None:
            raise Refusal(400, "The code is unknown, used or too old; start again.", value="code")
        if form.get("redirect_uri", "") not in ("", redirect_uri):
            text = "redirect_uri is not the one the code was asked for with; start again."
            raise Refusal(400, text, value="redirect")
        token = _access_token(store, call.operation)
        store.gate.admit(token)
    body = {
        "access_token": token,
        "user_id": 1,
        "token_type": "bearer",
        "expires": "",
        "refresh_token": "",
        "scope": store.settings.scopes.as_text(),
    }
    return store.answers.value(call.operation, 200, body)


def _access_token(store: Store, operation: Operation) -> str:
    """A new token in the form of the document's example: so many random bytes as base64."""
    answer = store.document.at(f"#{operation.answers[200]}")
    column = store.plan.shapes.of(answer).column("access_token")
    said = column.schema if column else {}
    examples = said.get("examples") or []
    if said.get("contentEncoding") == "base64" and examples:
        try:
            length = len(base64.b64decode(examples[0], validate=True))
        except (binascii.Error, TypeError):
            length = 0
        if length:
            return base64.b64encode(store.chance.bytes(length)).decode()
    return store.chance.token(32).lower()


def _refusal(store: Store, call: Call, refusal: Refusal) -> Answer:
    body = {"error_code": refusal.value or "request", "error": refusal.message}
    return store.answers.value(call.operation, 400, body)


def _same(one: str, other: str) -> bool:
    return hmac.compare_digest(one.encode(), other.encode("utf-8", "replace"))
