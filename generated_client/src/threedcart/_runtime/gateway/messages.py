"""A gateway app's messages: verified and signed with its keys, each random key taken once."""

from __future__ import annotations

import asyncio
import importlib
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .checks import Objection

if TYPE_CHECKING:
    from ..api_spec import ApiSpec
    from .schemes import Exchange
    from .signatures import Gateway
    from .state import GatewayState


class Mail:
    """Reads and writes the messages of the package this module is part of."""

    def __init__(self, keys: Sequence[str], state: GatewayState) -> None:
        from ... import gateway

        self._messages: Gateway = gateway.GATEWAY
        self._keys = keys
        self._state = state
        self.facts: ApiSpec = _facts_of(self._messages.package)

    def exchange(self, name: str) -> Exchange:
        """The kinds of an exchange's two messages."""
        return self._messages.exchanges[name]

    def verify(self, kind: str, body: bytes) -> Any:
        """A message that came; raises `SignatureError` or `MalformedMessageError`."""
        return self._messages.verify(kind, body, self._keys)

    def load(self, kind: str, body: bytes) -> Mapping[str, Any]:
        """The members of a message that is not signed; raises `MalformedMessageError`."""
        members: Mapping[str, Any] = self._messages.load(kind, body).to_dict()
        return members

    async def signed(
        self,
        kind: str,
        members: Mapping[str, Any],
        error: tuple[str, str],
        context: Mapping[str, object] | None = None,
    ) -> bytes:
        """A message to send; `error` is a code and a text, both empty where there is none."""
        values = {**members, "errorcode": error[0], "errormessage": error[1]}
        model = self._messages.model(kind).from_dict(values)
        signed = self._messages.sign(model, self._keys[0], context=context)
        # Our own random keys count as seen: what we sent must not come back as a request.
        await self.first_sight(kind, signed)
        return self._messages.dump(signed)

    async def first_sight(self, kind: str, message: Any) -> None:
        """Remember a message's random key; raises `Objection` when it was seen before."""
        name = self._messages.recipe(kind).random_key
        value = str(message.to_dict().get(name))
        if not await asyncio.to_thread(self._state.first_sight, value):
            raise Objection("This message was received before.", "100")


def _facts_of(package: str) -> ApiSpec:
    facts: Any = importlib.import_module(f"{package}._spec")
    return facts  # type: ignore[no-any-return]  # a module has the constants as attributes
