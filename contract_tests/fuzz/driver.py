"""Drives a campaign: workers send requests, the store is killed under load, the ledger is read."""

from __future__ import annotations

import asyncio

from contract_tests.comparing import value_at
from contract_tests.fuzz.audit import audit
from contract_tests.fuzz.campaign import Campaign
from contract_tests.fuzz.worker import Worker

KILLS = 2
SEEDED_ROWS = 20


async def run(campaign: Campaign) -> None:
    """Send the plan's requests in parts, each ended by a kill, and read the ledger after."""
    await _seed(campaign)
    for part in range(1, KILLS + 1):
        campaign.quota = campaign.plan.requests * part // KILLS
        campaign.is_ending = False
        workers = [Worker(campaign, number, part) for number in range(campaign.plan.workers)]
        await asyncio.gather(*(worker.run() for worker in workers))
        await _check(campaign)
        if campaign.is_late:
            break


async def _seed(campaign: Campaign) -> None:
    """Learn the rows the store has to begin with."""
    reader = campaign.reader()
    for resource in campaign.document.resources.values():
        listing = resource.operations.get("list")
        if listing is None or resource.parent or listing.path_parameters:
            continue
        query = [(listing.paging["limit"], str(SEEDED_ROWS))] if listing.paging else []
        rows = await reader.ask(listing, (), query)
        if isinstance(rows, list):
            for row in rows:
                campaign.pool.learn(resource, (), [row])
                campaign.pool.seeded.add((resource.name, (str(value_at(row, resource.key)),)))
    reader.line.close()


async def _check(campaign: Campaign) -> None:
    """Start the store again and hold it against the ledger."""
    if campaign.host.can_kill:
        campaign.tally.kills += 1
        campaign.host.kill()
        campaign.host.start()
    campaign.findings.origin = campaign.host.target.origin
    await audit(campaign)
