"""The ledger against the store: every row that was acknowledged, and every row that was deleted."""

from __future__ import annotations

import asyncio

from contract_tests.document import Resource
from contract_tests.fuzz.campaign import Campaign
from contract_tests.fuzz.kept import Row
from contract_tests.fuzz.line import Cut, Hung
from contract_tests.fuzz.reading import Reader


async def audit(campaign: Campaign) -> None:
    """Read the whole ledger back over several connections, and note what is lost."""
    rows = [*campaign.kept.alive, *campaign.kept.gone]
    shares: list[list[Row]] = [[] for _ in range(campaign.plan.workers)]
    for row in rows:
        resource = campaign.document.resources[row[0]]
        shares[campaign.pool.owner(resource, row[1])].append(row)
    await asyncio.gather(*(_read(campaign, share) for share in shares))


async def _read(campaign: Campaign, rows: list[Row]) -> None:
    reader = campaign.reader()
    try:
        for row in sorted(rows, key=lambda row: (row[1][:1], row[0])):
            if reader.can_read(row[0]):
                await _hold(campaign, reader, row)
    finally:
        reader.line.close()


async def _hold(campaign: Campaign, reader: Reader, row: Row) -> None:
    kept = campaign.kept
    try:
        got = await reader.row(row)
    except (Cut, Hung) as error:
        _note(campaign, row, "no answer", f"a row could not be read ({type(error).__name__})")
        return
    campaign.tally.rows_checked += 1
    campaign.progress(f"{campaign.tally.rows_checked} rows of the ledger read back")
    if row in kept.gone:
        if got is not None:
            _note(campaign, row, "back", f"row {'/'.join(row[1])} of {row[0]} is back")
            del kept.gone[row]
        return
    for problem in kept.lost(row, got):
        _note(campaign, row, "lost", problem)


def _note(campaign: Campaign, row: Row, kind: str, problem: str) -> None:
    """A finding, shown by the request that reads the row."""
    resource: Resource = campaign.document.resources[row[0]]
    operation = resource.operations.get("get") or next(iter(resource.operations.values()))
    author = campaign.author(0, campaign.numbers("audit"))
    keys = row[1][: len(operation.path_parameters)]
    draft = author.bare(operation, keys)
    draft.kind = "read back"
    entry = campaign.kept.alive.get(row)
    draft.number = entry.number if entry else 0
    campaign.findings.add(draft, None, kind, problem)
