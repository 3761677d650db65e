"""Whether an answer is one the specification allows, written as rows of operation x check.

A store under fuzz is one of our own: it is held to all that the document says, however well that is
known of the vendor's stores.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from http import HTTPStatus
from typing import Any

from contract_tests.departures import SERVER_ERROR, departures, strict_json
from contract_tests.document import JSON, Document
from contract_tests.evidence import CREATED, DOCUMENT, ONE_ROW, RUN, Check
from contract_tests.evidence import check as declare
from contract_tests.fuzz.drafts import VALID, Draft
from contract_tests.identity import HEADER
from contract_tests.kept import Kept, Row
from contract_tests.results import Exchange, Results, Status, stands_on
from contract_tests.schemas import Schemas

LAYER = "fuzz"
SENT = declare(LAYER, "all sent", RUN)
NO_FAILURE = declare(LAYER, "no failure", DOCUMENT)
DOCUMENTED = declare(
    LAYER,
    "as documented",
    *("statuses", "bodies", "error-rows", "other-refusals", CREATED, ONE_ROW),
    *("result-status", "dates", "versions"),
)
REFUSED = declare(LAYER, "refused", DOCUMENT, "keys")
ANSWERED = declare(LAYER, "answered", DOCUMENT)
KEPT = declare(
    LAYER, "acknowledged rows are kept", DOCUMENT, "set-by-store", "masked", "masked-code"
)

# For a request that meets no operation, or another one: 204 answers OPTIONS.
OF_HTTP = frozenset({200, 201, 204, 206, 400, 401, 404, 405, 408, 411, 413, 414, 415, 417, 431})


class Judge:
    """Holds answers against the document, and writes what is wrong."""

    def __init__(self, document: Document, schemas: Schemas, results: Results) -> None:
        self.document, self.schemas, self.results = document, schemas, results
        self._cases: Counter[tuple[Check, str]] = Counter()

    def answer(self, draft: Draft, exchange: Exchange) -> None:
        """Judge the answer to a request."""
        asked = {NO_FAILURE, ANSWERED, DOCUMENTED, *_refusing(draft)}
        self._cases.update((check, draft.op.id) for check in asked)
        for check, problem in self._problems(draft, exchange):
            self.found(check, draft.op.id, problem, exchange, kind=draft.kind)

    def rows(self, kept: Kept, row: Row, got: Any, *shown: Exchange) -> None:
        """Judge a row, which reads so now, by what was acknowledged of it."""
        for problem in kept.lost(row, got):
            write = problem.exchanges[0]
            self.found(KEPT, write.operation, problem, write, *shown)
        self._cases[KEPT, ""] += 1

    def unread(self, row: Row, why: Exception, *shown: Exchange) -> None:
        """Write that a row, of which something was acknowledged, cannot be read."""
        self.found(KEPT, "", f"a row of {row[0]} could not be read: {why}", *shown)

    def found(
        self, check: Check, operation: str, problem: str, *shown: Exchange, kind: str = VALID
    ) -> None:
        """Write a problem with the exchanges that show it, and how its request was broken."""
        ground = self.results.evidence.ground(stands_on(problem) or check.on[0], operation)
        reason = problem if kind == VALID or kind in problem else f"{problem} ({kind!r})"
        self.results.add(
            check, operation, Status.FAILED, on=[ground], reason=reason, exchanges=shown
        )

    def conclude(self) -> None:
        """Write what was judged, and how often, where nothing was found."""
        for (check, operation), cases in self._cases.items():
            self.results.add(check, operation, Status.PASSED, cases=cases)

    def _problems(self, draft: Draft, exchange: Exchange) -> Iterator[tuple[Check, str]]:
        status = exchange.status
        if status == HTTPStatus.NOT_IMPLEMENTED and draft.method != draft.op.method:
            return  # RFC 9110, 15.6.2: a method that the server does not know
        if status >= SERVER_ERROR:
            yield NO_FAILURE, f"status {status}: the store failed"
            return
        if not draft.is_http:
            return
        said = exchange.response_headers.get(HEADER.lower())
        if said is None:
            yield DOCUMENTED, f"{HEADER} is missing"
        elif said != self.document.sha256:
            yield DOCUMENTED, f"{HEADER} is {said[:16]!r}, not {self.document.sha256[:16]!r}"
        if not draft.is_operation:
            yield from ((DOCUMENTED, problem) for problem in _elsewhere(exchange))
            return
        if draft.wanted and status not in draft.wanted:
            wanted = ", ".join(str(each) for each in sorted(draft.wanted))
            yield REFUSED, f"status {status}, not {wanted}"
        elif _refusing(draft) and not draft.wanted and status < 300:
            yield REFUSED, f"status {status} for what must be refused: {draft.kind}"
        told = departures(self.document, self.schemas, draft.op, exchange)
        yield from ((DOCUMENTED, problem) for problem in told)


def _refusing(draft: Draft) -> list[Check]:
    """The check that a request must be refused, where the document has an answer for that."""
    is_refused = draft.wanted or (draft.must_refuse and draft.op.can_refuse)
    return [REFUSED] if is_refused else []


def _elsewhere(exchange: Exchange) -> Iterator[str]:
    """What is wrong where no operation is met: no status of HTTP, or JSON that is none."""
    if exchange.status not in OF_HTTP:
        yield f"status {exchange.status} where no operation is met"
    elif exchange.response_body and exchange.response_headers.get("content-type") == JSON:
        try:
            strict_json(exchange)
        except ValueError as error:
            yield f"the body is not JSON: {error}"
