"""One worker: draws, sends, has the answer judged, and reads back what was acknowledged."""

from __future__ import annotations

from contextlib import closing

from contract_tests.document import Operation
from contract_tests.fuzz.breaking import Breaker
from contract_tests.fuzz.campaign import Campaign
from contract_tests.fuzz.drafts import VALID, Draft
from contract_tests.fuzz.judging import ANSWERED
from contract_tests.fuzz.line import Cut, Hung, Line
from contract_tests.fuzz.writing import Author
from contract_tests.kept import Row
from contract_tests.reading import Reader, Refused
from contract_tests.results import Exchange
from contract_tests.transport import NoAnswer
from contract_tests.wire import Wire, parsed

BROKEN_SHARE = 0.5
READ_BACK_SHARE = 0.15
NOT_FOUND = 404


class Worker:
    """Sends requests over connections of its own until the campaign's part is over."""

    def __init__(self, campaign: Campaign, number: int, part: int) -> None:
        self.campaign = campaign
        self.random = campaign.numbers("worker", number, part)
        document, target = campaign.document, campaign.target
        self.author = Author(document, campaign.pool, target, number, self.random)
        self.breaker = Breaker(document, campaign.schemas, self.random)
        self.line = Line(target.origin)
        self.wire = Wire(target, document, campaign.schemas, 0.0)
        self._next: list[Operation] = []

    def run(self) -> None:
        with closing(self.line), closing(self.wire):
            while not self.campaign.is_over:
                self.step()

    def step(self) -> None:
        """One request, its answer, and now and then a look at what it did."""
        with self.campaign.lock:
            draft = self._draft()
        try:
            exchange = self.line.ask(draft)
        except (Cut, Hung) as error:
            with self.campaign.lock:
                self._unanswered(draft, error)
            return
        with self.campaign.lock:
            rows = self._take(draft, exchange)
        if rows and self.random.random() < READ_BACK_SHARE:
            self._read_back(rows)

    def _draft(self) -> Draft:
        """Every operation comes once before any comes again."""
        campaign, tally = self.campaign, self.campaign.tally
        if not self._next:
            self._next = list(campaign.operations)
            self.random.shuffle(self._next)
        draft = self.author.draft(self._next.pop())
        if self.random.random() < BROKEN_SHARE:
            self.breaker(draft)
        tally.sent += 1
        tally.kinds[draft.kind] += 1
        tally.operations[draft.op.id] += 1
        if tally.sent >= campaign.quota:
            campaign.is_full.set()
        campaign.progress(f"{tally.sent} of {campaign.plan.requests} requests")
        return draft

    def _take(self, draft: Draft, exchange: Exchange) -> list[Row]:
        """Judge an answer, and remember what it tells; the rows that can be read back now."""
        campaign = self.campaign
        campaign.tally.statuses[exchange.status] += 1
        campaign.judge.answer(draft, exchange)
        if not (draft.is_operation and draft.is_http):
            if exchange.status < 300:  # something may have been done, who knows what
                campaign.kept.doubt(draft.op, draft.keys, is_met=False)
            return []
        if exchange.status < 300:
            campaign.tally.acknowledged[draft.op.action] += 1
            campaign.judge.results.exercised.add(draft.op.id)
        rows = campaign.kept.note(draft.op, exchange)
        self._learn(draft, exchange, rows)
        return rows

    def _learn(self, draft: Draft, exchange: Exchange, rows: list[Row]) -> None:
        """Remember the rows an answer shows, and forget the row it says is not there."""
        pool, op = self.campaign.pool, draft.op
        if not op.resource:
            return
        is_missing = exchange.status == NOT_FOUND and op.action in ("get", "update", "delete")
        if is_missing or (op.action == "delete" and exchange.status < 300):
            pool.drop((op.resource, draft.keys))
        for row in rows:
            pool.add(row)
        if op.action == "get" and exchange.status == op.success and draft.kind == VALID:
            shown = parsed(exchange.response_body)
            resource = self.campaign.document.resources[op.resource]
            pool.learn(resource, draft.keys[:-1], shown if isinstance(shown, list) else [])

    def _unanswered(self, draft: Draft, error: Exception) -> None:
        """The store was killed, or cut a line it should not have."""
        campaign, shown = self.campaign, draft.exchange(self.line.origin)
        campaign.kept.doubt(draft.op, draft.keys, is_met=draft.is_operation)
        if isinstance(error, Hung):
            campaign.judge.found(ANSWERED, draft.op.id, "no answer came", shown, kind=draft.kind)
        elif draft.is_http and not campaign.is_ending:
            cut = f"the line was cut ({error})"
            campaign.judge.found(ANSWERED, draft.op.id, cut, shown, kind=draft.kind)

    def _read_back(self, rows: list[Row]) -> None:
        """Whether the rows say what was sent, if the store was not killed meanwhile."""
        campaign = self.campaign
        for row in rows:
            reader = Reader(self.wire, campaign.document.resources[row[0]])
            if not reader.is_readable:
                continue
            try:
                got = reader.read(row[1])
            except NoAnswer:
                return
            except Refused as refused:
                with campaign.lock:
                    campaign.judge.unread(row, refused, refused.exchange)
                continue
            with campaign.lock:
                campaign.judge.rows(campaign.kept, row, got, *list(self.wire.recent)[-1:])
