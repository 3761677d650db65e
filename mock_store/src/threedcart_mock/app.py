"""The whole application: REST where the document has a path, pages elsewhere."""

from __future__ import annotations

from .actions import ACTIONS
from .problems import Refusal
from .rest import Receive, Rest, Scope, Send, refused
from .store import Store


class Front:
    """The ASGI application uvicorn runs."""

    def __init__(self, store: Store) -> None:
        self.store = store
        store.actions.update(ACTIONS)
        self.rest = Rest(store)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._other(scope, receive, send)
        elif found := self.rest.find(scope):
            await self.rest(scope, receive, send, found)
        else:
            path = scope["path"][:200]
            await self.rest.send(send, refused(Refusal(404, f"Nothing is served at {path}.")))

    async def _other(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            while (await receive())["type"] != "lifespan.shutdown":
                await send({"type": "lifespan.startup.complete"})
            await send({"type": "lifespan.shutdown.complete"})
