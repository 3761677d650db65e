"""Workflows with stores that differ in what the document leaves open, or knows from one source."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from contract_tests.control import PLANE
from contract_tests.layers import workflows
from contract_tests.mutants.proxy import UNBROKEN, Call, Mutation, Reply
from contract_tests.mutants.stores import MUTATIONS
from contract_tests.report.model import INCOMPLETE, verdict
from contract_tests.results import Row, Status

from .conftest import Bench, narrowed, opened

ROOMS = (
    "carts",
    "frontend_scripts",
    "customers",
    "orders",
    "order_statuses",
    "products",
    "webhooks",
)
Rows = dict[str, Row]
Judge = Callable[..., Rows]


@pytest.fixture(scope="module")
def document(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return narrowed(tmp_path_factory.mktemp("spec"), ROOMS)


@pytest.fixture(scope="module")
def bench(document: Path) -> Iterator[Bench]:
    with opened(document) as bench:
        yield bench


@pytest.fixture
def judge(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Judge:
    """Plays one workflow; the rows that tell of something, by their keys."""

    def judge(bench: Bench, name: str, mutation: Mutation = UNBROKEN, **plane: Any) -> Rows:
        chosen = {c: play for c, play in workflows.WORKFLOWS.items() if c.name == name}
        assert chosen
        monkeypatch.setattr(workflows, "WORKFLOWS", chosen)
        bench.reset()
        for setting, value in plane.items():
            httpx.put(f"{bench.store.origin}/__mock__/{setting}", json=value).raise_for_status()
        run = bench.judge(tmp_path, mutation, layers=("workflows",), is_fresh=False)
        played = [row for row in run.results if row.layer == "workflows" and row.operation]
        assert played
        return {row.key: row for row in played if row.status is not Status.PASSED}

    return judge


def _only(rows: Rows) -> Row:
    (row,) = rows.values()
    return row


def test_a_store_that_asks_first_and_sends_again_passes(bench: Bench, judge: Judge) -> None:
    assert judge(bench, "webhooks") == {}


def test_a_store_that_posts_once_and_without_asking_is_given_advice(
    bench: Bench, judge: Judge, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("contract_tests.workflows.hooks.AGAIN", 0.1)  # it never comes
    row = _only(judge(bench, "webhooks", webhooks={"probe": False, "repeats": 0}))
    assert row.status is Status.ADVICE
    assert [ground.name for ground in row.on] == ["webhook-manner"]
    assert row.reasons == [
        "nothing was asked before the message was sent",
        "a message that was answered 500 did not come again",
    ]


def test_an_address_that_loses_its_query_is_noticed(bench: Bench, judge: Judge) -> None:
    lost = next(m for m in MUTATIONS if m.name.startswith("webhooks lose the query"))
    rows = judge(bench, "webhooks", lost)
    assert {row.status for row in rows.values()} == {Status.ADVICE}


def _keeps_its_stock(call: Call, reply: Reply) -> None:
    rows = reply.json
    if call.op.id == "getProduct" and isinstance(rows, list):
        rows[0]["SKUInfo"]["Stock"] = 100
        reply.json = rows


def test_stock_that_does_not_move_is_advice(bench: Bench, judge: Judge) -> None:
    rows = judge(bench, "order totals", Mutation("keeps its stock", after=_keeps_its_stock))
    row = _only(rows)
    assert row.status is Status.ADVICE
    assert [str(ground) for ground in row.on] == ["stock (C122, medium)"]
    assert row.reasons[0] == "Stock after the order is Decimal('100'), not Decimal('94')"


@pytest.mark.parametrize("workflow", ["W5 split shipments", "W6 tracking"])
def test_shipments_may_be_numbered_when_they_are_written(
    bench: Bench, judge: Judge, workflow: str
) -> None:
    assert judge(bench, workflow) == {}


@pytest.mark.parametrize("workflow", ["W5 split shipments", "W6 tracking"])
def test_shipments_may_be_numbered_at_once(
    document: Path, tmp_path: Path, judge: Judge, workflow: str
) -> None:
    raw = json.loads(document.read_text("utf-8"))
    del raw["x-resources"]["orders.shipments"]["late_key"]
    early = tmp_path / "early.json"
    early.write_text(json.dumps(raw), "utf-8")
    with opened(early) as store:
        store.spec = document
        assert judge(store, workflow) == {}


def _refuses_0(call: Call) -> Reply | None:
    is_it = call.op.id == "updateOrderShipment" and call.keys[-1] == "0"
    return Reply(404) if is_it else None


def test_a_store_that_takes_no_0_for_a_shipment_is_given_advice(bench: Bench, judge: Judge) -> None:
    mutation = Mutation("has no shipment 0", before=_refuses_0)
    rows = judge(bench, "W5 split shipments", mutation)
    advice = [row for row in rows.values() if row.status is Status.ADVICE]
    assert [str(ground) for row in advice for ground in row.on] == ["late-shipments (C120, medium)"]
    assert not any(row.status.is_bad for row in rows.values())


def _adds_a_field(call: Call, reply: Reply) -> None:
    rows = reply.json
    if call.op.action == "get" and isinstance(rows, list):
        reply.json = [{**row, "Mood": "calm"} for row in rows]


def test_a_field_nobody_knows_ends_no_workflow(bench: Bench, judge: Judge) -> None:
    assert judge(bench, "W4 order import", Mutation("has more", after=_adds_a_field)) == {}


def test_a_checkout_that_cannot_be_reached_from_here_is_skipped(
    bench: Bench, tmp_path: Path
) -> None:
    def after(call: Call, reply: Reply) -> None:
        if call.op.id == "getCart" and reply.status == 200:
            reply.json = [{**row, "CheckoutURL": "http://127.0.0.1:9/x"} for row in reply.json]

    only = ("workflows/W8 frontend script/*",)
    run = bench.judge(tmp_path, Mutation("far", after=after), layers=("workflows",), only=only)
    (row,) = run.results
    assert row.status is Status.SKIPPED
    assert "nothing answers from here" in row.reasons[0]


def test_a_store_that_cannot_be_told_of_a_gateway_has_not_passed_checkout_and_refund(
    bench: Bench, tmp_path: Path
) -> None:
    def lacks_plane(call: Call) -> Reply | None:
        return Reply(404) if call.path.startswith(PLANE) else None

    lacking, only = Mutation("no plane", before=lacks_plane), ("workflows/W[23]*",)
    run = bench.judge(tmp_path, lacking, layers=("workflows",), only=only)
    rows = run.results.rows
    for key in ("workflows/W2 checkout/store", "workflows/W3 refund/store"):
        assert rows[key].status is Status.SKIPPED
        assert "no one can tell the store of a gateway" in rows[key].reasons[0]
    assert verdict(run) == INCOMPLETE
