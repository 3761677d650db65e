"""Drives a campaign: workers send requests, the store is killed under load, rows are read back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from functools import partial
from typing import Any

from contract_tests.fuzz.campaign import Campaign
from contract_tests.fuzz.worker import Worker
from contract_tests.kept import Keys, Row
from contract_tests.reading import Reader, Refused
from contract_tests.target import Host
from contract_tests.transport import NoAnswer
from contract_tests.wire import Wire

KILLS = 2


def run(campaign: Campaign, host: Host) -> None:
    """Send the plan's requests in parts, each ended by a kill, and read all rows back after it."""
    campaign.target = host.start()
    _learn(campaign)
    for part in range(1, KILLS + 1):
        _send(campaign, host, part)
        if host.is_ours:
            campaign.tally.kills += 1
            campaign.target = host.start()
        _audit(campaign)
        if campaign.is_late:
            break


def _wire(campaign: Campaign) -> Wire:
    return Wire(campaign.target, campaign.document, campaign.schemas, 0.0)


def _learn(campaign: Campaign) -> None:
    """Learn the rows the store has to begin with."""
    with closing(_wire(campaign)) as wire:
        for resource in campaign.document.resources.values():
            listing = resource.operations.get("list")
            if listing is None or listing.path_parameters:
                continue
            reader = Reader(wire, resource)
            for row in reader.first(()):
                campaign.pool.learn(resource, (), [row])
                campaign.pool.seeded.add((resource.name, (str(reader.key_of(row)),)))


def _send(campaign: Campaign, host: Host, part: int) -> None:
    """Send a part of the requests; the workers go on until the store is killed."""
    plan = campaign.plan
    campaign.quota = plan.requests * part // KILLS
    campaign.is_ending = False
    campaign.is_full.clear()

    def kill() -> None:
        campaign.is_full.wait()
        with campaign.lock:
            campaign.is_ending = True
            host.kill()

    jobs = [Worker(campaign, number, part).run for number in range(plan.workers)]
    _together(campaign, jobs, kill)


def _together(
    campaign: Campaign, jobs: Sequence[Callable[[], None]], meanwhile: Callable[[], None]
) -> None:
    """Do jobs at once, and something meanwhile; what breaks one of them ends all."""
    with ThreadPoolExecutor(len(jobs)) as threads:
        try:
            running = [threads.submit(job) for job in jobs]
            for each in running:
                each.add_done_callback(lambda _: campaign.is_full.set())
            meanwhile()
            for each in running:
                each.result()
        except BaseException:
            campaign.is_stopped = True
            raise


def _audit(campaign: Campaign) -> None:
    """Read back every row that was acknowledged, and every row that was deleted."""
    shares: list[list[Row]] = [[] for _ in range(campaign.plan.workers)]
    for row in (*campaign.kept.alive, *campaign.kept.gone):
        shares[campaign.pool.owner(row)].append(row)
    jobs = [partial(_read_back, campaign, sorted(rows)) for rows in shares]
    _together(campaign, jobs, lambda: None)


def _read_back(campaign: Campaign, rows: list[Row]) -> None:
    """Hold rows against what was acknowledged of them; a list that has several is read once."""
    lists: dict[Row, list[Any]] = {}
    with closing(_wire(campaign)) as wire:
        for row in rows:
            reader = Reader(wire, campaign.document.resources[row[0]])
            if campaign.is_stopped or not reader.is_readable:
                continue
            try:
                got = _read(reader, row[1], lists)
            except (NoAnswer, Refused) as error:
                with campaign.lock:
                    campaign.judge.unread(row, error, *list(wire.recent)[-1:])
                continue
            with campaign.lock:
                campaign.judge.rows(campaign.kept, row, got, *list(wire.recent)[-1:])
                campaign.tally.rows_checked += 1
                campaign.progress(f"{campaign.tally.rows_checked} rows read back")


def _read(reader: Reader, keys: Keys, lists: dict[Row, list[Any]]) -> Any:
    if reader.op("get"):
        return reader.read(keys)
    place = reader.resource.name, keys[:-1]
    if place not in lists:
        lists[place] = reader.everything(keys[:-1])
    return next((each for each in lists[place] if str(reader.key_of(each)) == keys[-1]), None)
