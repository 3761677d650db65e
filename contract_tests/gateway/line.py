"""Calls to the gateway's two addresses, each answer looked at for what no answer may do."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from contract_tests.document import JSON, Document, Operation
from contract_tests.gateway.target import Addresses
from contract_tests.results import Exchange
from contract_tests.schemas import Schemas
from contract_tests.transport import PACKED, NoAnswer
from contract_tests.wire import Wire, asked, parsed

LONGEST = 1 << 20
"""Bytes of an answer that are read; a message has a few hundred."""
UNKNOWN_METHOD = 501
"""The right answer to a method that a server does not know (RFC 9110, 15.6.2)."""
AGENT = "3dcart Shopping Cart"
"""How the vendor's own client names itself (its sample gateway)."""


@dataclass(slots=True)
class Reply:
    """What a gateway answered; ``failure`` says why there was no answer."""

    op: Operation
    exchange: Exchange
    json: Any = None
    failure: str = ""
    is_cut_off: bool = False  # the connection broke, as some servers do with what is too large

    @property
    def said(self) -> dict[str, Any]:
        """The members of the answer; empty where it is no message."""
        return self.json if isinstance(self.json, dict) else {}

    @property
    def accepted(self) -> bool:
        """Whether a store takes this for a yes: somewhere to send the shopper, or money back."""
        if self.op.exchange == "checkout":
            return bool(self.said.get("redirecturl")) and not self.said.get("errormessage")
        return str(self.said.get("approved")).lower() in ("1", "true")

    @property
    def rude(self) -> list[str]:
        """What no answer may do, whatever was sent."""
        if self.failure:
            return [self.failure]
        status, is_post = self.exchange.status, self.exchange.method == "POST"
        if status == UNKNOWN_METHOD and not is_post:
            return []
        if status >= 500 or 300 <= status < 400:
            return [f"answered with status {status}"]
        return []

    @property
    def reason(self) -> str:
        """What the gateway says of a refusal."""
        words = [str(self.said.get(name) or "") for name in ("errorcode", "errormessage")]
        return f"status {self.exchange.status}, {' '.join(filter(None, words))}".strip(", ")


class Line(Wire):
    """The line to a gateway, which several threads may use at once.

    Odd messages are sent on purpose, so that no answer to one says nothing of the gateway as a
    whole. ``replies`` are all that were heard.
    """

    def __init__(
        self,
        target: Addresses,
        document: Document,
        schemas: Schemas,
        interval: float,
        time_limit: float,
    ) -> None:
        """``time_limit`` is how many seconds an answer may take."""
        super().__init__(target, document, schemas, interval)
        self._line.seconds, self._line.largest = time_limit, LONGEST
        self.urls = target.urls
        self.replies: list[Reply] = []

    def accepted(self, exchange: str) -> list[Reply]:
        """The answers to requests of an exchange that were a yes, the first one first."""
        return [reply for reply in self.replies if reply.op.exchange == exchange and reply.accepted]

    def say(
        self, op: Operation, body: str | bytes, *, method: str = "POST", media_type: str = JSON
    ) -> Reply:
        """Send a body as it is; whatever happens, a Reply comes back."""
        headers = {"Content-Type": media_type, "Accept": JSON, "User-Agent": AGENT, **PACKED}
        content = body.encode() if isinstance(body, str) else body
        request = self._client.build_request(
            method, self.urls[op.exchange], content=content, headers=headers
        )
        self._pace()
        try:
            answer, exchange = asked(self._client.send, self.meter, op.id, request)
            reply = Reply(op, exchange, parsed(answer.content))
        except NoAnswer as error:
            reply = Reply(op, error.exchange, None, str(error), not error.is_late)
        self.recent.append(reply.exchange)
        self.replies.append(reply)
        return reply
