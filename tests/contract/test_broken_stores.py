"""The suite passes a store that keeps its promises and catches one that breaks any of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import astuple
from pathlib import Path

import pytest

from contract_tests import cli
from contract_tests.layers.fuzzing import hooks
from contract_tests.layers.rows import trial
from contract_tests.mutants.proxy import Call, Mutation, Reply, replied
from contract_tests.mutants.stores import MUTATIONS
from contract_tests.mutants.stores.permitted import RIGHT_BUT_OTHERWISE
from contract_tests.results import Status

from .conftest import Bench, narrowed, opened

BY_NAME = {mutation.name: mutation for mutation in MUTATIONS}
# What a narrow document can show; `python -m contract_tests mutants` measures all of them.
BROKEN = [
    ("create answers 200", "rows/create/"),
    ("second delete succeeds", "rows/delete/"),
    ("html content type", "rows/as documented/"),
    ("a field is gone from a row", "rows/read back/"),
    ("numbers are text", "rows/as documented/"),
    ("dates are day first", "rows/as documented/"),
    ("the last row is lost", "rows/pages/"),
    ("update loses what was not sent", "rows/update/"),
    ("delete deletes nothing", "rows/delete/"),
    ("filters are ignored", "rows/filters/"),
    ("offsets count from zero", "rows/pages/"),
    ("the total is off by one", "rows/count/"),
    ("error body of another shape", "rows/as documented/"),
    ("the token is not asked for", "auth/a key missing/"),
    ("texts are trimmed", "rows/texts/"),
    ("a field is null in the second row", "rows/list/"),
    ("no rows are an empty list", "rows/no rows/"),
    ("two rows answer for one", "rows/read back/"),
    ("members stand twice", "rows/as documented/"),
    ("pages end at a hundred rows", "rows/long page/"),
    ("only the first filter counts", "rows/two filters/"),
    ("the same update again is refused", "rows/update/"),
    ("refused without a key yet done", "rows/guarded/"),
    ("a header tells the keys", "rows/as documented/"),
    ("filters drop the limit", "rows/two filters/"),
    ("any body is taken", "rows/invalid body/"),
    ("an update names another row", "rows/update/"),
    ("an update changes the row made before as well", "rows/read back/"),
    ("a delete takes the row made before along", "rows/read back/"),
    ("the fourth row that is made drives out the first", "rows/read back/"),
    ("a deleted row is back when the next is made", "rows/read back/"),
    ("a field keeps its first update", "rows/update/"),
    ("xml lacks a row", "rows/XML answers/"),
    ("xml texts are lost", "rows/XML body/"),
    ("a row is found by its negative", "rows/unknown row/"),
    ("a day alone is no filter", "rows/filters/"),
    ("filters read the day first", "rows/filters/"),
    ("lists within a row end at ten", "rows/create/"),
    ("updates at another version are lost", "rows/other version/"),
    ("a count ends at the limit", "rows/count/"),
    ("a count past the end is 404", "rows/count/"),
    ("a token cut short is good", "auth/a key nearly right/"),
    ("keys are compared without letter case", "auth/a key nearly right/"),
    ("any bearer token is good", "auth/bearer token/"),
    ("a read only application may write", "auth/rights/"),
    ("the bucket never runs over", "auth/leaky bucket/"),
]
# What those resources have not: operations and fields of others.
WIDER = ("manufacturers", "promotions", "customer_groups")
BROKEN_THERE = [
    ("batch ends at the first unknown row", "rows/update several/"),
    ("amounts lose their sign", "rows/update/"),
]
# Of each thing that a store may do otherwise there is an operation among these.
ROOM = ("crm.tickets", "crm.statuses", "orders", "categories")
# What is known from one good source only is noticed as advice.
ADVISED = [
    ("the order asked for is ignored", "rows/columns and order/"),
    ("past the end answers a blank row", "rows/past the end/"),
    ("results say another status", "rows/as documented/"),
    ("null is as if nothing was sent", "rows/update/"),
]


@pytest.fixture(autouse=True)
def _failures_are_cut_down_a_little(monkeypatch: pytest.MonkeyPatch) -> None:
    """How short a failure comes to be is for test_machine, and takes most of a run's requests."""
    monkeypatch.setattr(trial, "CUTTING", trial.CUTTING_FEW)


def test_a_store_that_keeps_its_promises_passes(bench: Bench, tmp_path: Path) -> None:
    run = bench.judge(tmp_path)
    bad = {row.key: row.reasons for row in run.results if row.status.is_bad}
    assert bad == {}
    assert run.results.count(Status.PASSED) > 100
    assert run.results.count(Status.ADVICE) == 0
    assert [row.key for row in run.results if not row.on] == []


def test_a_store_that_is_right_and_answers_otherwise_is_given_advice_at_most(
    tmp_path: Path,
) -> None:
    spec = narrowed(tmp_path, ROOM)
    with opened(spec) as bench:
        run = bench.judge(tmp_path, RIGHT_BUT_OTHERWISE, layers=("rows",))
    bad = {row.key: row.reasons for row in run.results if row.status.is_bad}
    assert bad == {}
    told = {ground.name for row in run.results if row.status is Status.ADVICE for ground in row.on}
    assert {"created-as-printed-200", "dates", "one-ticket"} <= told
    assert run.results.count(Status.PASSED) > 100


@pytest.mark.parametrize(("mutation", "where"), BROKEN, ids=[name for name, _ in BROKEN])
def test_a_broken_promise_is_caught(
    bench: Bench, tmp_path: Path, mutation: str, where: str
) -> None:
    layers = (where.partition("/")[0],)
    # `as documented` is said of every answer, so it needs the others.
    only = () if "as documented" in where else (f"{where}*",)
    run = bench.judge(tmp_path, BY_NAME[mutation], layers=layers, only=only)
    bad = [row.key for row in run.results if row.status.is_bad]
    assert [key for key in bad if key.startswith(where)], bad


@pytest.fixture(scope="module")
def wider(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bench]:
    with opened(narrowed(tmp_path_factory.mktemp("wider"), WIDER)) as bench:
        yield bench


@pytest.mark.parametrize(
    ("mutation", "where"), BROKEN_THERE, ids=[name for name, _ in BROKEN_THERE]
)
def test_what_few_resources_can_show_is_caught_there(
    wider: Bench, tmp_path: Path, mutation: str, where: str
) -> None:
    run = wider.judge(tmp_path, BY_NAME[mutation], layers=("rows",), only=(f"{where}*",))
    assert [row.key for row in run.results if row.status.is_bad and row.key.startswith(where)]


@pytest.mark.parametrize(("mutation", "where"), ADVISED, ids=[name for name, _ in ADVISED])
def test_what_one_source_says_is_noticed_as_advice(
    bench: Bench, tmp_path: Path, mutation: str, where: str
) -> None:
    only = () if "as documented" in where else (f"{where}*",)
    run = bench.judge(tmp_path, BY_NAME[mutation], layers=("rows",), only=only)
    advice = {row.key: row for row in run.results if row.status is Status.ADVICE}
    told = next(row for key, row in advice.items() if key.startswith(where))
    assert told.exchanges
    assert [ground.confidence.word for ground in told.on] == ["medium"]


def test_the_measurement_of_a_promise_says_what_noticed_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("THREEDCART_READ_ONLY", "1")  # is for runs that judge a store
    spec = narrowed(tmp_path, ("crm.saved",))
    cli.main(["mutants", "--store", "--spec", str(spec), "delete answers 204"])
    told = capsys.readouterr().out.splitlines()
    assert told[2].startswith("caught  delete answers 204")
    assert told[2].endswith("rows/as documented")
    assert told[3] == "1 of 1 broken promises noticed: 1 as failures, 0 as advice"


def test_the_suite_reads_only_when_told_to(bench: Bench, tmp_path: Path) -> None:
    seen: list[str] = []

    def note(call: Call) -> None:
        seen.append(call.method)

    run = bench.judge(tmp_path, Mutation("watching", before=note), read_only=True)
    assert set(seen) == {"GET"}
    writes = [row for row in run.results if row.layer == "rows" and row.check == "create"]
    assert {row.status for row in writes} == {Status.SKIPPED}
    assert {reason for row in writes for reason in row.reasons} == {"the run is read-only"}
    assert run.results.worst is Status.PASSED


def test_every_row_that_was_made_is_swept_from_a_store_that_is_not_ours(
    bench: Bench, tmp_path: Path
) -> None:
    made: list[str] = []
    gone: list[str] = []

    def note(call: Call, reply: Reply) -> None:
        op = call.op
        if reply.status in (200, 201):
            made.extend([op.id] if op.action == "create" else [])
            gone.extend([op.id] if op.action == "delete" else [])

    run = bench.judge(tmp_path, Mutation("watching", after=note), layers=("rows",))
    assert made.count("createCrmSavedReply") == gone.count("deleteCrmSavedReply") > 3
    assert not (tmp_path / "ledger.ndjson").exists()
    assert any(note.startswith("texts written by this run carry ct") for note in run.notes)


def test_an_answer_that_is_too_long_for_the_fuzzing_layer_is_told(
    bench: Bench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def is_long(call: Call, reply: Reply) -> None:
        if call.op.id == "listCrmSavedReplies":
            reply.body += b" " * 100_000

    monkeypatch.setattr(hooks, "LARGEST_ANSWER", 100_000)
    only = ("fuzzing/*/listCrmSavedReplies",)
    long = Mutation("long", after=is_long)
    run = bench.judge(tmp_path, long, layers=("fuzzing",), only=only, max_examples=1)
    row = run.results.rows["fuzzing/engine/listCrmSavedReplies"]
    assert row.status is Status.ERROR
    assert "longer than 100000 bytes" in row.reasons[0]


def test_the_fuzzing_layer_passes_either_end_of_a_list_and_a_batch_that_is_taken_in_part(
    bench: Bench, tmp_path: Path
) -> None:
    ending = next(e for e in bench.proxy.document.endings if e["status"] == 400)
    results = bench.proxy.document.result_row

    def otherwise(call: Call) -> Reply | None:
        offset = dict(call.query).get(call.op.paging.get("offset", ""), "")
        if call.op.action == "list" and len(offset) > 3:
            said = {results.status: "400", results.message: ending["message"]}
            return replied(400, [dict.fromkeys(astuple(results), "") | said])
        return None

    def in_part(call: Call, reply: Reply) -> None:
        if call.op.action == "update_many" and reply.status == 400:
            rows = [row | {results.status: "400"} for row in reply.json or []]
            reply.status, reply.json = 206, rows

    other = Mutation("other choices", before=otherwise, after=in_part)
    asked = ("fuzzing/*/listCrmSavedReplies", "fuzzing/*/updateCrmTickets")
    run = bench.judge(tmp_path, other, layers=("fuzzing",), only=asked, max_examples=1)
    assert run.results.count(Status.PASSED) > 4
    assert {row.key: row.reasons for row in run.results if row.status.is_bad} == {}


def test_a_store_that_shows_no_unset_fields_is_asked_for_columns_all_the_same(
    bench: Bench, tmp_path: Path
) -> None:
    def leave_out(call: Call, reply: Reply) -> None:
        if call.op.action == "list" and reply.status == 200 and isinstance(reply.json, list):
            reply.json = [
                {name: value for name, value in row.items() if n % 2 or name != "ActionDate"}
                for n, row in enumerate(reply.json)
            ]

    only, lacking = ("rows/columns and order/*",), Mutation("lacks", after=leave_out)
    run = bench.judge(tmp_path, lacking, layers=("rows",), only=only)
    assert {row.status for row in run.results} <= {Status.PASSED, Status.FAILED, Status.SKIPPED}
