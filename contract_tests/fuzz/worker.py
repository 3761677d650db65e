"""One worker: draws, sends, judges, and reads back what was acknowledged."""

from __future__ import annotations

from typing import Any

from contract_tests.document import Operation
from contract_tests.fuzz.breaking import Breaker
from contract_tests.fuzz.campaign import Campaign
from contract_tests.fuzz.drafts import Draft
from contract_tests.fuzz.judging import rows_of
from contract_tests.fuzz.kept import Row
from contract_tests.fuzz.line import Cut, Hung, Reply
from contract_tests.fuzz.reading import Reader

BROKEN_SHARE = 0.5
READ_BACK_SHARE = 0.15
PROGRESS_EVERY = 200


class Worker:
    """Sends requests over a connection of its own until the campaign's part is over."""

    def __init__(self, campaign: Campaign, number: int, part: int) -> None:
        self.campaign = campaign
        self.number = number
        self.random = campaign.numbers("worker", number, part)
        self.author = campaign.author(number, self.random)
        self.breaker = Breaker(campaign.document, campaign.schemas, self.random)
        self.line = campaign.line()
        self.reader = Reader(campaign.document, self.author, campaign.line())
        self._next: list[Operation] = []

    async def run(self) -> None:
        try:
            while not self.campaign.is_over:
                await self.step()
        finally:
            self.line.close()
            self.reader.line.close()

    async def step(self) -> None:
        """One request, its answer, and now and then a look at what it did."""
        draft = self._draft()
        reply = await self._send(draft)
        if reply is None:
            return
        rows = self.campaign.kept.note(draft, reply)
        self._learn(draft, reply)
        if rows and self.random.random() < READ_BACK_SHARE:
            await self._read_back(draft, rows)

    def _draft(self) -> Draft:
        """Every operation comes once before any comes again."""
        if not self._next:
            self._next = list(self.campaign.operations)
            self.random.shuffle(self._next)
        draft = self.author.draft(self._next.pop())
        draft.number = self.campaign.counted()
        if self.random.random() < BROKEN_SHARE:
            self.breaker(draft)
        return draft

    async def _send(self, draft: Draft) -> Reply | None:
        """The answer, judged; None when there was none."""
        campaign, tally = self.campaign, self.campaign.tally
        tally.kinds[draft.kind] += 1
        tally.operations[draft.op.id] += 1
        if tally.sent % PROGRESS_EVERY == 0:
            found = len(campaign.findings)
            campaign.progress(
                f"{tally.sent} of {campaign.plan.requests} requests, {found} findings"
            )
        try:
            message = draft.bytes(self.line.host)
            reply = await self.line.ask(message, draft.method, finished=draft.is_http)
        except (Cut, Hung) as error:
            self._unanswered(draft, error)
            return None
        tally.statuses[reply.status] += 1
        if draft.is_operation and reply.status < 300:
            tally.succeeded[draft.op.id] += 1
        for kind, problem in campaign.judge.problems(draft, reply):
            campaign.findings.add(draft, reply, kind, problem)
        return reply

    def _unanswered(self, draft: Draft, error: Exception) -> None:
        """The store was killed, or cut a line it should not have."""
        self.campaign.kept.doubt(draft)
        if isinstance(error, Hung):
            self.campaign.findings.add(draft, None, "hang", "no answer came")
        elif draft.is_http and not self.campaign.is_ending:
            self.campaign.findings.add(draft, None, "cut", f"the line was cut ({error})")

    def _learn(self, draft: Draft, reply: Reply) -> None:
        """Remember the rows an answer shows, and forget the row it says is not there."""
        if not draft.op.resource or not draft.is_operation:
            return
        resource = self.campaign.document.resources[draft.op.resource]
        if reply.status == 404 and draft.op.action in ("get", "update", "delete"):
            self.campaign.pool.drop(resource, draft.keys)
        if draft.op.action != "get" or reply.status != draft.op.success or draft.kind != "valid":
            return
        rows: Any = rows_of(reply)
        self.campaign.pool.learn(resource, draft.keys[:-1], rows if isinstance(rows, list) else [])

    async def _read_back(self, draft: Draft, rows: list[Row]) -> None:
        """Whether the rows say what was sent, if the store was not killed meanwhile."""
        kept = self.campaign.kept
        self.reader.cache.clear()
        for row in rows:
            if row not in kept.alive or not self.reader.can_read(row[0]):
                continue
            try:
                got = await self.reader.row(row)
            except (Cut, Hung):
                return
            if row in kept.alive:
                for problem in kept.lost(row, got):
                    self.campaign.findings.add(draft, None, "lost", problem)
