"""The report folder: a page for people, files for machines, and no secret in any of them."""

from __future__ import annotations

import base64
import html
import json
import os
import re
import xml.etree.ElementTree as ET
from pathlib import Path
from urllib.parse import quote, quote_plus

import jsonschema_rs
import pytest

from contract_tests import settings
from contract_tests.document import Document
from contract_tests.evidence import DOCUMENT, RUN, Check, Evidence
from contract_tests.report import files, junit, page
from contract_tests.report.model import Run, as_json, totals
from contract_tests.report.scrub import MASK, Scrubber
from contract_tests.report.sequence import curl
from contract_tests.results import Cell, Exchange, Finding, Results, Status, shape

COUNT = Check("rows", "count", ("count",))
KEYS = {
    "THREEDCART_SECURE_URL": "https://s.example.com",
    "THREEDCART_PRIVATE_KEY": "k",
    "THREEDCART_TOKEN": "t",
}
KEY = 'canary/Key+with "signs" é&=7f3a'


@pytest.fixture
def run(spec: Path) -> Run:
    document = Document(spec)
    results = Results(Evidence(document))
    read = Cell(results, Check("rows", "read back", (DOCUMENT, "dates")))
    exchange = Exchange(
        operation="getCrmTicket",
        method="GET",
        url=f"http://127.0.0.1:1/CRM/1?key={quote(KEY)}",
        request_headers={"PrivateKey": KEY, "X": base64.b64encode(f"user:{KEY}".encode()).decode()},
        request_body=json.dumps({"Key": KEY}),
        status=500,
        response_headers={"Location": quote_plus(KEY)},
        response_body=f"<b>{KEY}</b>",
        seconds=0.0123,
    )
    read.passed("getCrmTicket")
    read.found("getCrmTicket", f"is {KEY}", exchange)
    read.found("getCrmMessage", Finding("spelled as printed", [exchange], on="dates"))
    Cell(results, COUNT).skipped("listCrmTickets", "nothing to count")
    Cell(results, Check("workflows", "W1 registration", (RUN,))).disabled("", "by hand")
    Cell(results, Check("auth", "no keys", ("keys",))).passed("listCrmTickets", exchange)
    results.exercised.add("listCrmTickets")
    return Run(
        "store", "the mock", document.sha256, 1, "2026-01-31T10:00:00", 1.5, document, results
    )


def test_no_spelling_of_a_secret_reaches_any_file(run: Run, tmp_path: Path) -> None:
    files.write(tmp_path, run, Scrubber([KEY]))
    files.write(tmp_path, run, Scrubber([KEY]))

    spellings = [KEY, KEY.lower(), quote(KEY), quote_plus(KEY), json.dumps(KEY)[1:-1]]
    spellings += [base64.b64encode(f"user:{KEY}".encode()).decode()[8:-4], "canary", "7f3a"]
    written = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert {path.name for path in written if path.parent == tmp_path} == {
        "badge.svg",
        "details.js",
        "history.ndjson",
        "junit.xml",
        "memory.json",
        "report.html",
        "results.json",
    }
    for path in written:
        text = path.read_text("utf-8")
        assert [spelling for spelling in spellings if spelling in text] == [], path.name
    assert MASK in (tmp_path / "results.json").read_text("utf-8")


@pytest.mark.parametrize("before", ["", "a", "ab", "abc", "abcd"])
def test_a_secret_inside_longer_base64_is_found(before: str) -> None:
    encoded = base64.b64encode(f"{before}{KEY}tail".encode()).decode()
    scrubbed = Scrubber([KEY]).text(encoded)
    assert MASK in scrubbed
    assert len(scrubbed) < 30


def test_the_page_needs_no_network_and_its_links_lead_somewhere(run: Run, tmp_path: Path) -> None:
    text = files.write(tmp_path, run, Scrubber([KEY])).read_text("utf-8")

    assert not re.search(r"<(link|script [^>]*src|img|iframe)\b", text)
    assert not re.search(r"url\(|@import", text)
    ids = set(re.findall(r'id="([^"]+)"', text))
    assert set(re.findall(r'href="#([^"]+)"', text)) <= ids


def test_the_page_shows_the_failure_its_reason_and_how_to_repeat_it(
    run: Run, tmp_path: Path
) -> None:
    text = files.write(tmp_path, run, Scrubber([KEY])).read_text("utf-8")

    assert "FAILED" in text
    assert "1 of 14 operations and 0 of 0 exchanges exercised" in text
    assert "curl -i -X GET" in text
    assert "&lt;b&gt;" in text
    assert "nothing to count" in text


def test_the_page_says_what_changed_since_the_run_before(run: Run, tmp_path: Path) -> None:
    files.write(tmp_path, run, Scrubber([]))
    run.results.rows["rows/count/listCrmTickets"].status = Status.PASSED
    text = files.write(tmp_path, run, Scrubber([])).read_text("utf-8")

    assert "Compared with 2026-01-31T10:00:00" in text
    assert re.search(r"rows/count/listCrmTickets</code>: <span class=\"Skipped\">", text)
    assert "2 runs" in text
    assert len((tmp_path / "history.ndjson").read_text("utf-8").splitlines()) == 2


def test_results_have_the_schema_that_is_published(run: Run, tmp_path: Path) -> None:
    files.write(tmp_path, run, Scrubber([KEY]))
    files.write(tmp_path, run, Scrubber([KEY]))
    schema = Path(files.__file__).with_name("results.schema.json").read_text("utf-8")
    results = json.loads((tmp_path / "results.json").read_text("utf-8"))
    jsonschema_rs.validate(json.loads(schema), results)


def test_one_cause_is_one_entry_which_says_since_when(run: Run, tmp_path: Path) -> None:
    files.write(tmp_path, run, Scrubber([]))
    for check in ("list", "pages", "filters"):
        dead = Exchange("listCrmTickets", "GET", f"http://h/{check}", status=500)
        cell = Cell(run.results, Check("rows", check, (DOCUMENT,)))
        cell.found("listCrmTickets", f"{check} answered 500", dead)
    for op in ("getCrmTicket", "getCrmMessage"):
        cell = Cell(run.results, Check("rows", "dates", (DOCUMENT,)))
        cell.found(op, f'/{op}At: "17/05/2019" does not match "^x$"')
    run.started = "2026-02-01T10:00:00"
    files.write(tmp_path, run, Scrubber([]))

    causes = [(c["operations"], len(c["rows"]), c["since"]["run"]) for c in run.data["causes"]]
    assert causes == [
        (["listCrmTickets"], 3, 2),
        (["getCrmMessage", "getCrmTicket"], 2, 2),
        (["getCrmTicket"], 1, 1),
        (["getCrmMessage"], 1, 1),
    ]
    assert run.data["causes"][0]["exchange"]["url"] == "http://h/list"
    text = (tmp_path / "report.html").read_text("utf-8")
    assert "since 2026-02-01 (run 2)" in text
    assert "python -m contract_tests store --only rows/list/listCrmTickets" in html.unescape(text)


def test_the_page_of_a_passing_run_is_small_and_shows_its_exchanges_on_demand(
    run: Run, tmp_path: Path
) -> None:
    run.results.rows.clear()
    shown = Exchange("op", "GET", "http://h/1", status=200, response_body='{"a": "</script>"}')
    for number in range(30):
        cell = Cell(run.results, Check("rows", f"check {number}", (DOCUMENT,)))
        for operation in run.document.operations:
            cell.passed(operation, shown)
    page_size = len(files.write(tmp_path, run, Scrubber([])).read_bytes())
    assert page_size < 25_000 + 60 * len(run.results.rows)
    details = (tmp_path / "details.js").read_text("utf-8")
    assert details.startswith("loaded({")
    assert '"rows/check 0/getCrmTicket"' in details
    assert "</script>" not in details


def test_control_characters_of_an_answer_are_shown_not_sent(run: Run, tmp_path: Path) -> None:
    shown = Exchange("op", "GET", "http://h/1", status=200, response_body="a\x00b\x1b[31m")
    Cell(run.results, COUNT).found("getCrmTicket", "bad \x07", shown)
    text = files.write(tmp_path, run, Scrubber([])).read_text("utf-8")
    assert "a\\x00b\\x1b[31m" in text
    assert not set(text) & set("\x00\x07\x1b")


def test_keys_are_variables_of_a_command_and_long_bodies_are_files(
    run: Run, tmp_path: Path
) -> None:
    long = "x" * 500
    exchange = Exchange("op", "PUT", "http://h/p", {"Token": "s3cret-token"}, long)
    said = curl(exchange, {"s3cret-token": "THREEDCART_TOKEN"})
    assert "-H 'Token: '\"$THREEDCART_TOKEN\"" in said
    name = said.partition("@")[2].partition(" ")[0]
    Cell(run.results, COUNT).found("getCrmTicket", "wrong", exchange)
    files.write(tmp_path, run, Scrubber([]))
    assert (tmp_path / name).read_text("utf-8") == long


def test_a_history_that_was_cut_short_does_not_stop_a_run(run: Run, tmp_path: Path) -> None:
    (tmp_path / "history.ndjson").write_text('{"counts": {}, "started": "x", "ver\nnonsense\n')
    (tmp_path / "results.json").write_text("[")
    files.write(tmp_path, run, Scrubber([]))
    assert len((tmp_path / "history.ndjson").read_text("utf-8").splitlines()) == 1


def test_a_file_is_replaced_whole_or_left_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "results.json"
    files.replace(path, "before")

    def fail(*_: object) -> None:
        raise OSError("disk full")

    monkeypatch.setattr(os, "replace", fail)
    with pytest.raises(OSError, match="disk full"):
        files.replace(path, "after")
    assert path.read_text("utf-8") == "before"
    assert list(tmp_path.iterdir()) == [path]


def test_junit_has_a_case_for_each_row_and_a_reason_for_each_that_is_not_passed(run: Run) -> None:
    root = ET.fromstring(junit.render(as_json(run)))

    assert root.attrib["tests"] == "5"
    assert (root.attrib["failures"], root.attrib["errors"]) == ("1", "0")
    skipped = root.findall(".//skipped")
    assert {case.attrib["message"] for case in skipped} == {"nothing to count", "by hand"}


def test_every_file_says_what_a_row_stands_on(run: Run, tmp_path: Path) -> None:
    page_text = files.write(tmp_path, run, Scrubber([KEY])).read_text("utf-8")
    sentence = "Times are answered without zone and fraction"
    results = json.loads((tmp_path / "results.json").read_text("utf-8"))
    rows = {row["key"]: row for row in results["rows"]}
    assert rows["rows/read back/getCrmMessage"]["stands_on"] == ["dates"]
    assert results["evidence"]["dates"]["errata"] == "C12"
    assert results["evidence"]["dates"]["says"].startswith(sentence)
    assert all(row["stands_on"] for row in results["rows"])
    assert 'Stands on <a href="#on-dates">C12</a>' in page_text
    assert sentence in page_text
    root = ET.parse(tmp_path / "junit.xml").getroot()
    case = next(c for c in root.iter("testcase") if c.attrib["classname"] == "rows.getCrmMessage")
    grounds = [each.attrib["value"] for each in case.iter("property")]
    assert grounds[0].startswith(f"dates (C12, medium): {sentence}")


def test_advice_is_shown_with_its_exchange_and_breaks_nothing(run: Run, tmp_path: Path) -> None:
    del run.results.rows["rows/read back/getCrmTicket"]
    text = files.write(tmp_path, run, Scrubber([KEY])).read_text("utf-8")
    assert "PASSED" in text
    assert "spelled as printed" in text
    assert re.search(r'<details id="rows/read back/getCrmMessage" open>', text)
    root = ET.parse(tmp_path / "junit.xml").getroot()
    assert (root.attrib["failures"], root.attrib["errors"]) == ("0", "0")
    said = root.findtext(".//system-out")
    assert said is not None
    assert said.startswith("advice: spelled as printed\ncurl -i -X GET")


def test_junit_takes_any_character_a_store_may_answer(run: Run) -> None:
    Cell(run.results, COUNT).found("a", "bad \x00\x1b \ud800 text")
    ET.fromstring(junit.render(as_json(run)))


def test_a_command_repeats_the_request_in_a_shell(run: Run) -> None:
    exchange = Exchange("x", "PUT", "http://h/p?a=1&b=2", {"Token": "it's"}, '{"a": "b c"}')
    assert curl(exchange) == (
        "curl -i -X PUT -H 'Token: it'\"'\"'s' --data-binary '{\"a\": \"b c\"}' 'http://h/p?a=1&b=2'"
    )


def test_the_totals_are_counted(run: Run) -> None:
    run.results.exercised |= {"getCrmTicket", "listCrmTickets", "unknown"}
    assert totals(run) == "2 of 14 operations and 0 of 0 exchanges exercised"


def test_columns_keep_their_layers_together() -> None:
    rows = [
        {"operation": "a", "layer": "rows", "check": "x"},
        {"operation": "a", "layer": "auth", "check": "y"},
        {"operation": "b", "layer": "rows", "check": "z"},
        {"operation": "", "layer": "rows", "check": "none"},
    ]
    assert page.columns_of(rows) == [("rows", "x"), ("rows", "z"), ("auth", "y")]


def test_a_secret_of_few_characters_is_masked_where_it_stands_as_a_word() -> None:
    scrubbed = Scrubber(["abc12"])
    assert scrubbed.text('"password":"abc12"') == '"password":"[secret]"'
    assert scrubbed.text("0abc123") == "0abc123"
    assert not scrubbed.is_told("abc12")


def test_a_run_is_repeated_with_what_it_was_called_with_but_for_its_keys() -> None:
    called = settings.load(
        {"profile": "nightly", "rate": "2/s", "layers": "rows", "seed": 7, "quiet": True},
        {"THREEDCART_TARGET": "https://s.example.com"} | KEYS,
    )
    wanted = ["--target", "https://s.example.com", "--read-only", "--rate", "2/s", "--seed", "7"]
    assert settings.given(called) == wanted


def test_the_field_of_a_finding_stays_where_a_place_in_a_list_varies() -> None:
    assert shape("/0/OrderAmount is 25, not 24") == "/*/OrderAmount is * not *"
    assert (
        shape("/12/Items/3/Name is gone: 'a' was written")
        == "/*/Items/*/Name is gone: * was written"
    )
    assert shape("dates are 01/31/2026 and 1/2/2026 10:00") == "dates are * and * *"
