"""The messages of a gateway app, verified and signed with its keys, each random key taken once."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .checks import Objection

if TYPE_CHECKING:
    from .signatures import Gateway, MessagePair
    from .state import GatewayState


class MessageCodec:
    """Verifies and signs the messages of one app."""

    def __init__(self, messages: Gateway, keys: Sequence[str], state: GatewayState) -> None:
        self._messages = messages
        self._keys = keys
        self._state = state

    def message_pair(self, name: str) -> MessagePair:
        """Return the kinds of a request and its answer."""
        return self._messages.message_pairs[name]

    def verify(self, kind: str, body: bytes) -> Any:
        """Return a message that came.

        Raises:
            SignatureError: it is not signed with one of the app's keys.
            MalformedMessageError: it cannot be read.
        """
        return self._messages.verify(kind, body, self._keys)

    async def sign(
        self,
        kind: str,
        members: Mapping[str, Any],
        error: tuple[str, str],
        context: Mapping[str, object] | None = None,
    ) -> bytes:
        """Return the body of a message to send; `error` is a code and a text, or two empty texts.

        Its random key counts as seen: what we send must not come back as a request.
        """
        values = {**members, "errorcode": error[0], "errormessage": error[1]}
        model = self._messages.scheme(kind).model.from_dict(values)
        signed = self._messages.sign(model, self._keys[0], context=context)
        await self.remember_nonce(kind, signed)
        return self._messages.dump(signed)

    async def remember_nonce(self, kind: str, message: Any) -> None:
        """Remember a message's random key.

        Raises:
            Objection: it was seen before.
        """
        name = self._messages.scheme(kind).random_key
        value = str(message.to_dict().get(name))
        if not await asyncio.to_thread(self._state.remember_nonce, value):
            raise Objection("This message was received before.", "100")
