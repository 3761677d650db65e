"""Checks are isolated and bounded: one that breaks is one row, and the run goes on."""

from __future__ import annotations

import ast
import datetime
import json
from collections.abc import Callable
from email.utils import format_datetime
from pathlib import Path

import pytest

import contract_tests
from contract_tests.console import Progress
from contract_tests.document import Document
from contract_tests.engine import Engine, Unit
from contract_tests.evidence import DOCUMENT, Check, Evidence
from contract_tests.mutants.proxy import Call, Mutation, Reply
from contract_tests.report.model import INCOMPLETE, Run, verdict
from contract_tests.results import Results, Status
from contract_tests.runner import _context
from contract_tests.target import opened
from contract_tests.wire import waiting

from .conftest import Bench

CHECK = Check("rows", "tried", (DOCUMENT,))


def taken(bench: Bench, folder: Path, works: dict[str, Callable[[Engine], None]]) -> Results:
    """What units about operations leave, taken one after the other."""
    document = Document(bench.spec)
    settings = bench.settings(folder)
    results = Results(Evidence(document))
    with opened(settings, document) as store, open("/dev/null", "w") as quiet:
        context = _context(settings, document, store, results, Progress(quiet))
        engine = Engine(context)
        units = [
            Unit(CHECK, name, lambda work=work: work(engine))  # type: ignore[misc]  # bound now, not when it is called
            for name, work in works.items()
        ]
        engine.run(units)
        context.wire.close()
    return results


def _breaks(engine: Engine) -> None:
    raise KeyError("ShipmentList")


def _passes(engine: Engine) -> None:
    engine.context.cell(CHECK).passed("getCrmMessage")


def test_a_check_that_breaks_is_one_error_with_its_traceback_and_the_rest_goes_on(
    bench: Bench, tmp_path: Path
) -> None:
    bench.proxy.mutation = Mutation("none")
    results = taken(bench, tmp_path, {"getCrmTicket": _breaks, "getCrmMessage": _passes})
    broken, passed = results
    assert broken.status is Status.ERROR
    assert broken.reasons == ["broke: KeyError: 'ShipmentList'"]
    assert "_breaks" in broken.trace
    assert passed.status is Status.PASSED


def test_a_check_that_breaks_after_an_answer_out_of_order_is_that_answers_failure(
    bench: Bench, tmp_path: Path
) -> None:
    def after(call: Call, reply: Reply) -> None:
        if call.op.id == "getCrmTicket":
            reply.json = 42

    def breaks(engine: Engine) -> None:
        get = engine.context.document.operations["getCrmTicket"]
        engine.context.wire.send(get, (1,)).json["CrmID"]

    bench.proxy.mutation = Mutation("a number", after=after)
    (row,) = taken(bench, tmp_path, {"getCrmTicket": breaks})
    assert row.status is Status.FAILED
    assert row.reasons[0].startswith("the check cannot go on after an answer out of order: ")
    assert [exchange.response_body for exchange in row.exchanges] == ["42"]


def test_a_huge_answer_is_an_error_of_its_operation_alone(bench: Bench, tmp_path: Path) -> None:
    def after(call: Call, reply: Reply) -> None:
        if call.op.id == "listCrmSavedReplies":
            reply.body = b"[" + b" " * 17_000_000 + b"]"

    only = ("rows/list/*", "rows/pages/*")
    run = bench.judge(tmp_path, Mutation("huge", after=after), layers=("rows",), only=only)
    errors = [row for row in run.results if row.status is Status.ERROR]
    assert {row.operation for row in errors} == {"listCrmSavedReplies"}
    assert "longer than 16777216 bytes" in errors[0].reasons[0]
    assert run.results.rows["rows/pages/listCrmTickets"].status is Status.PASSED


def test_what_needs_another_operations_answer_is_skipped_with_the_stores_words(
    bench: Bench, tmp_path: Path
) -> None:
    said = b'[{"Key": "", "Value": "", "Status": "400", "Message": "No room is left"}]'

    def before(call: Call) -> Reply | None:
        if call.op.id != "createCrmTicket":
            return None
        return Reply(400, {"Content-Type": "application/json"}, said)

    run = bench.judge(tmp_path, Mutation("full", before=before), layers=("rows",))
    rows = run.results.rows
    created = rows["rows/create/createCrmTicket"]
    assert created.status is Status.FAILED
    assert "No room is left" in created.reasons[0]
    updated = rows["rows/update/updateCrmTicket"]
    assert updated.status is Status.SKIPPED
    assert "No room is left" in updated.reasons[0]
    broken = [cause["operations"] for cause in run.data["causes"]]
    assert {name for names in broken for name in names} == {"createCrmTicket"}


@pytest.mark.parametrize(
    ("text", "seconds"),
    [("2", 2.0), ("0.5", 0.5), ("-1", None), ("0", None), ("", None), ("soon", None)],
)
def test_retry_after_is_read_in_any_form(text: str, seconds: float | None) -> None:
    assert waiting(text) == seconds


def test_retry_after_may_be_a_date() -> None:
    now = datetime.datetime.now(datetime.UTC)
    soon = waiting(format_datetime(now + datetime.timedelta(seconds=90), usegmt=True))
    assert soon is not None
    assert 80 < soon <= 91
    assert waiting("Fri, 27 Nov 2015 10:00:00 GMT") is None


def test_a_run_that_saw_too_little_has_not_passed(spec: Path) -> None:
    document = Document(spec)
    results = Results(Evidence(document))
    run = Run(
        "store", "the mock", document.sha256, 1, "2026-01-31T10:00:00", 1.5, document, results
    )
    run.unseen = ["getCrmTicket"]
    reach = Check("reach", "exercised", (DOCUMENT,))
    row = results.add(reach, "getCrmTicket", Status.SKIPPED, reason="the store shows no row")
    assert verdict(run) == INCOMPLETE
    row.reasons.insert(0, "known deviation since 2026-01-31: an empty store")
    assert verdict(run) == "PASSED"


def test_no_module_of_the_suite_imports_in_a_circle() -> None:
    root = Path(contract_tests.__file__).parents[1]
    names = {
        ".".join(path.relative_to(root).with_suffix("").parts).removesuffix(".__init__"): path
        for path in (root / "contract_tests").rglob("*.py")
    }
    graph = {name: _imported(path, names) - {name} for name, path in names.items()}
    while graph:
        free = {name for name, wants in graph.items() if not wants & graph.keys()}
        assert free, f"a circle among {json.dumps(sorted(graph))}"
        graph = {name: wants for name, wants in graph.items() if name not in free}


def _imported(path: Path, names: dict[str, Path]) -> set[str]:
    found = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module:
            parts = {f"{node.module}.{alias.name}" for alias in node.names}
            found |= (parts & names.keys()) or ({node.module} & names.keys())
    return found
