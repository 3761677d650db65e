"""What is printed: in each format, on a terminal and in a pipe, whatever a store answers."""

from __future__ import annotations

import csv
import io
import json
import os
import subprocess
import threading
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from tests.client.cli.conftest import Run, command_of, environment
from tests.client.cli.serving import KEYS, of_rows, serving

NASTY = "a\x1b[2J\x9b1m\u202e\x00\t\r\nb"
LIST = ("crm", "tickets", "list")


def ticket(number: int, **more: Any) -> dict[str, Any]:
    return {"CrmID": number, "Subject": f"Ticket {number}", **more}


@pytest.mark.parametrize(
    "words", [(*LIST,), (*LIST, "--json"), (*LIST, "--jsonl"), ("crm", "tickets", "get", "1")]
)
def test_no_answer_can_steer_the_terminal(run: Run, words: tuple[str, ...]) -> None:
    row = ticket(1, **{"Subject": NASTY, f"New{NASTY}": NASTY, "CrmMessageList": [{"x": NASTY}]})
    with serving(of_rows([row])) as env:
        done = run(*words, env=env)

    assert done.returncode == 0
    assert "[2J" in done.stdout
    assert all(line.replace("\t", "").isprintable() for line in done.stdout.split("\n"))


@pytest.mark.parametrize("words", [(*LIST,), (*LIST, "--csv"), ("crm", "tickets", "get", "1")])
@pytest.mark.parametrize("depth", [100, 400, 700, 850, 900, 950])
def test_a_deep_answer_is_shown_or_refused_in_one_sentence(
    run: Run, words: tuple[str, ...], depth: int
) -> None:
    row = '[{"CrmID":1,"Deep":' + '{"a":' * depth + "1" + "}" * depth + "}]"
    with serving(lambda *_: (200, row.encode())) as env:
        done = run(*words, env=env)

    assert done.returncode in (0, 1)
    assert (done.returncode == 1) == done.stderr.startswith("Error: ")


def test_json_with_escapes_is_the_text_that_came(run: Run) -> None:
    row = ticket(1, Subject=f"{NASTY} ✓ \U0001f600 \ud83d")
    with serving(of_rows([row])) as env:
        done = run(*LIST, "--jsonl", env=env)

    assert json.loads(done.stdout) == row


def test_csv_is_read_back_as_it_came(run: Run) -> None:
    messages = [{"MessageId": 1, "Message": 'quoted "text", and more'}]
    rows = [
        ticket(1, Subject='=1+1, "x"\r\ny', CrmMessageList=messages),
        {"CrmID": 2, "Subject": None, "OrderID": 10.5},
    ]
    with serving(of_rows(rows)) as env:
        done = run(*LIST, "--csv", env=env)

    first, second = csv.DictReader(io.StringIO(done.stdout, newline=""))
    assert first["Subject"] == '=1+1, "x"\r\ny'
    assert json.loads(first["CrmMessageList"]) == messages
    assert (second["CrmID"], second["Subject"], second["OrderID"]) == ("2", "", "10.5")


def test_csv_has_the_same_columns_whatever_came_and_tells_what_it_left_out(run: Run) -> None:
    with serving(of_rows([ticket(1, Novelty=1)])) as env:
        done = run(*LIST, "--csv", env=env)
    with serving(of_rows([])) as env:
        empty = run(*LIST, "--csv", env=env)

    assert done.stdout.splitlines()[0] == empty.stdout.splitlines()[0]
    assert empty.stdout.startswith("CrmID,DateOpened,")
    assert "Novelty" not in done.stdout
    assert done.stderr == "Left out, since the document lacks it: Novelty. --json has all.\n"


def test_csv_has_no_card_data_unless_asked_for(run: Run) -> None:
    plain = run("orders", "get", "1", "--csv").stdout
    told = run("orders", "get", "1", "--csv", "--reveal").stdout

    assert "CardNumber" not in plain
    assert "CardNumber" in told


@pytest.mark.parametrize("output", ["", "--json", "--jsonl", "--csv"])
def test_a_count_and_a_result_come_in_every_format(run: Run, output: str) -> None:
    more = (output,) if output else ()
    count = run("order-statuses", "count", *more).stdout
    made = run("crm", "tickets", "create", "--set", "CustomerEmail=a@b.test", *more).stdout

    expected = {"": "{}\n", "--csv": "count\n{}\n"}.get(output, '{{"count":{}}}\n')
    assert count == expected.format("".join(c for c in count if c.isdigit()))
    assert "CrmID" in made
    if output.startswith("--json"):
        assert json.loads(made)["Key"] == "CrmID"


def test_columns_reach_into_objects_and_rows_of_lists(run: Run) -> None:
    messages = [{"MessageId": 7}, {"MessageId": 8}]
    columns = "CrmID,CrmMessageList.1.MessageId,CrmMessageList"
    with serving(of_rows([ticket(1, CrmMessageList=messages), ticket(2)])) as env:
        done = run(*LIST, "--columns", columns, "--csv", env=env)
        table = run(*LIST, "--columns", columns, env=env)

    head, first, second = csv.reader(io.StringIO(done.stdout))
    assert head == columns.split(",")
    assert first == ["1", "8", '[{"MessageId":7},{"MessageId":8}]']
    assert second == ["2", "", ""]
    assert table.stdout.splitlines()[2] == "2\t\t"


def test_a_whole_object_is_a_column_too(run: Run) -> None:
    done = run("products", "list", "--limit", "1", "--columns", "SKUInfo", "--jsonl")

    assert isinstance(json.loads(done.stdout)["SKUInfo"], dict)


def test_a_row_in_a_pipe_is_not_padded(run: Run) -> None:
    done = run("orders", "get", "1")

    lines = done.stdout.splitlines()
    assert all(line == line.rstrip(" ") and "  " not in line for line in lines)
    assert max(map(len, lines)) < 200
    assert any(line.startswith("ShipmentList.0.ShipmentCity\t") for line in lines)


def test_a_table_says_which_fields_the_first_rows_lacked(run: Run) -> None:
    rows = [ticket(1), ticket(2), ticket(3, CustomerName="Ida")]
    with serving(of_rows(rows, page=2)) as env:
        done = run(*LIST, "--all", env=env)

    assert done.stdout.splitlines()[0] == "CrmID\tSubject"
    assert "CustomerName" in done.stderr


def test_a_table_fits_the_terminal(shop: dict[str, str]) -> None:
    shown = _on_terminal(shop, "crm", "tickets", "list", "--limit", "3")

    lines = [line for line in shown.splitlines() if line.strip()]
    assert "CrmID" in lines[0]
    assert "…" in shown
    assert len(lines) == 5
    assert all(len(line) <= 60 for line in lines[1:])
    assert lines[-1].startswith("3 of ")


def _on_terminal(shop: dict[str, str], *words: str) -> str:
    ours, theirs = os.openpty()
    env = environment(shop, {"TERM": "xterm", "COLUMNS": "60", "PYTHONIOENCODING": "utf-8"})
    with subprocess.Popen(command_of(*words), env=env, stdout=theirs, stderr=theirs):
        os.close(theirs)
        shown = b""
        try:
            while part := os.read(ours, 1 << 16):
                shown += part
        except OSError:  # Linux says so when the other side is closed
            pass
    os.close(ours)
    return shown.decode()


def test_rows_are_shown_before_the_next_page_came(shop: dict[str, str]) -> None:
    first_rows_seen, answered = threading.Event(), []
    pages = of_rows([ticket(number) for number in range(1, 4)], page=2)

    def answer(method: str, target: str, body: bytes) -> tuple[int, Any]:
        if "offset=1" not in target:
            first_rows_seen.wait(60)
            answered.append(target)
        return pages(method, target, body)

    with serving(answer) as env:
        words = command_of(*LIST, "--all", "--jsonl")
        with subprocess.Popen(words, env=environment(env), stdout=subprocess.PIPE) as process:
            assert process.stdout is not None
            numbers = [json.loads(process.stdout.readline())["CrmID"] for _ in range(2)]
            assert (numbers, answered) == ([1, 2], [])
            first_rows_seen.set()
            rest = process.stdout.read().splitlines()

    assert [json.loads(line)["CrmID"] for line in rest] == [3]
    assert process.returncode == 0


def test_a_list_that_breaks_off_says_where_to_go_on_and_closes_no_array(run: Run) -> None:
    pages = of_rows([ticket(number) for number in range(1, 4)], page=2)

    def answer(method: str, target: str, body: bytes) -> tuple[int, Any]:
        return pages(method, target, body) if "offset=1" in target else (400, {"Message": "No."})

    with serving(answer) as env:
        done = run(*LIST, "--all", "--json", env=env)

    assert done.returncode == 1
    assert done.stdout.count("CrmID") == 2
    assert not done.stdout.endswith("]\n")
    assert "go on with offset=3" in done.stderr


def test_a_reader_that_leaves_ends_the_command_quietly() -> None:
    rows = [ticket(number, Subject="x" * 100_000) for number in range(1, 11)]
    with serving(of_rows(rows)) as env:
        words = command_of(*LIST, "--jsonl")
        pipe = subprocess.PIPE
        with subprocess.Popen(words, env=environment(env), stdout=pipe, stderr=pipe) as process:
            assert process.stdout is not None
            assert process.stderr is not None
            process.stdout.readline()
            process.stdout.close()
            told = process.stderr.read()

    assert (told, process.returncode) == (b"", 141)


def test_what_the_encoding_lacks_is_substituted() -> None:
    subject = "✓ é \U0001f600"
    with serving(of_rows([ticket(1, Subject=subject)])) as env:
        more = environment(env, {"PYTHONIOENCODING": "cp1252"})
        table, lines, sheet = (
            subprocess.run(command_of(*LIST, *words), env=more, capture_output=True, check=True)
            for words in ((), ("--jsonl",), ("--csv",))
        )

    assert "\\u2713 é \\U0001f600" in table.stdout.decode("cp1252")
    assert json.loads(lines.stdout.decode("cp1252"))["Subject"] == subject
    assert "\\u2713 é" in sheet.stdout.decode("cp1252")
    assert b"replaced by escapes" in sheet.stderr
    assert (table.stderr, lines.stderr) == (b"", b"")


def test_help_is_shown_in_any_encoding(shop: dict[str, str]) -> None:
    env = environment(shop, {"PYTHONIOENCODING": "ascii"})
    words = command_of("orders", "list", "--help")
    done = subprocess.run(words, env=env, capture_output=True, check=True)

    assert b"--limit" in done.stdout


def test_verbose_shows_requests_and_no_secret(run: Run) -> None:
    with serving(of_rows([ticket(1)])) as env:
        quiet = run(*LIST, env=env)
        plain = run(*LIST, "-v", "--subject", NASTY, env=env)
        full = run("-v", *LIST, "-v", env=env)

    assert quiet.stderr == ""
    assert plain.stderr.startswith("GET http://127.0.0.1:")
    assert plain.stderr.rstrip("\n").endswith(": 200")
    assert all(line.isprintable() for line in plain.stderr.split("\n"))
    assert "operation listCrmTickets, attempt 1, elapsed" in full.stderr
    for secret in KEYS.values():
        assert secret not in plain.stderr + full.stderr + plain.stdout


def test_a_warning_is_shown_without_being_asked_for(run: Run) -> None:
    with serving(lambda *_: (404, "not a result")) as env:
        done = run(*LIST, env=env)

    warning, nothing = done.stderr.splitlines()
    assert "taken for a list without rows" in warning
    assert (done.returncode, nothing) == (0, "No rows.")


def test_an_update_sends_the_given_fields_only(run: Run) -> None:
    sent = []

    def answer(method: str, target: str, body: bytes) -> tuple[int, Any]:
        sent.append((method, json.loads(body)))
        return 200, [{"Key": "CrmID", "Value": "5", "Status": "200", "Message": "ok"}]

    with serving(answer) as env:
        done = run("crm", "tickets", "update", "5", "--set", "StatusID=2", env=env)

    assert done.returncode == 0, done.stderr
    assert sent == [("PUT", {"StatusID": 2})]


@pytest.mark.parametrize(
    ("version", "text", "method", "token", "points"),
    [
        ("v1", "49", "49", 49, "49"),
        ("v2", "49", 49, "49", 49),
        ("v1", "a-1", "a-1", "a-1", "a-1"),
        ("v2", "a-1", "a-1", "a-1", "a-1"),
        ("v1", "", "", None, ""),
        ("v2", "", None, "", None),
        ("", "49", "49", 49, "49"),
    ],
)
def test_a_field_is_set_in_the_type_that_its_version_has(
    run: Run, version: str, text: str, method: Any, token: Any, points: Any
) -> None:
    sent = []

    def answer(verb: str, target: str, body: bytes) -> tuple[int, Any]:
        sent.append(json.loads(body))
        return 200, [{"Key": "OrderID", "Value": "5", "Status": "200", "Message": "ok"}]

    fields = {"BillingPaymentMethodID": method, "PaymentTokenID": token, "RewardPoints": points}
    words = [word for name in fields for word in ("--set", f"{name}={text}")]
    with serving(answer) as env:
        told = {"THREEDCART_VERSION": version}
        if not version:  # an address with a path of its own may lead to any version
            told = {"THREEDCART_BASE_URL": env["THREEDCART_BASE_URL"] + "/api"}
        done = run("orders", "update", "5", *words, env={**env, **told})

    assert done.returncode == 0, done.stderr
    assert [(one, [*map(type, one.values())]) for one in sent] == [
        (fields, [*map(type, fields.values())])
    ]


def test_a_field_of_either_type_is_shown_as_it_came(run: Run) -> None:
    rows = [{"OrderID": 1, "RewardPoints": "49"}, {"OrderID": 2, "RewardPoints": 49}]
    words = ("orders", "list", "--columns", "OrderID,RewardPoints")
    with serving(of_rows(rows)) as env:
        table, cells = run(*words, env=env), run(*words, "--csv", env=env)
        lines = run(*words, "--jsonl", env=env)

    assert table.stdout.split() == cells.stdout.replace(",", " ").split()
    assert cells.stdout.splitlines() == ["OrderID,RewardPoints", "1,49", "2,49"]
    assert [json.loads(line)["RewardPoints"] for line in lines.stdout.splitlines()] == ["49", 49]


def test_what_an_object_of_texts_holds_is_set_as_text(run: Run) -> None:
    sent = []

    def answer(verb: str, target: str, body: bytes) -> tuple[int, Any]:
        sent.append(json.loads(body))
        return 200, [{"Key": "CatalogID", "Value": "5", "Status": "200", "Message": "ok"}]

    words = ("products", "update", "5", "--set", "PluginList.EnableReccuringOrders=0")
    with serving(answer) as env:
        done = run(*words, env=env)

    assert (done.returncode, sent) == (0, [{"PluginList": {"EnableReccuringOrders": "0"}}])


@pytest.mark.parametrize(
    ("words", "sent"), [(["--enabled"], "1"), (["--no-enabled"], "0"), ([], None)]
)
def test_a_flag_with_a_value_for_either_has_two_words(
    run: Run, words: list[str], sent: str | None
) -> None:
    asked = []

    def answer(verb: str, target: str, body: bytes) -> tuple[int, Any]:
        asked.append(parse_qs(urlsplit(target).query).get("enabled"))
        return 200, {"TotalCount": 1}

    with serving(answer) as env:
        done = run("webhooks", "count", *words, env=env)

    assert (done.returncode, asked) == (0, [sent and [sent]])


def test_shipments_of_a_new_order_are_told_apart(run: Run) -> None:
    sent = []

    def answer(verb: str, target: str, body: bytes) -> tuple[int, Any]:
        if verb == "GET":
            return of_rows([{"ShipmentID": 0, "ShipmentNumber": n} for n in (1, 2)], 1)(
                verb, target, body
            )
        sent.append((urlsplit(target).path.partition("/Orders/")[2], json.loads(body)))
        return 200, [{"Key": "ShipmentID", "Value": "7", "Status": "200", "Message": "ok"}]

    batch = json.dumps([{"ShipmentID": 0, "ShipmentTrackingCode": code} for code in ("A", "B")])
    shipments = ("orders", "shipments")
    with serving(answer) as env:
        listed = run(*shipments, "list", "5", "--jsonl", env=env)
        first = run(*shipments, "update", "5", "0", "--set", "ShipmentTrackingCode=A", env=env)
        both = run(*shipments, "update-many", "5", "--data", batch, env=env)

    numbers = [json.loads(line)["ShipmentNumber"] for line in listed.stdout.splitlines()]
    assert numbers == [1, 2]
    assert (first.returncode, first.stdout) == (0, "ok ShipmentID 7\n")
    assert (both.returncode, both.stdout) == (2, "")
    assert "0 means the first one" in both.stderr
    assert sent == [("5/Shipments/0", {"ShipmentTrackingCode": "A"})]


def test_rows_that_may_have_been_created_have_their_own_exit_code(run: Run) -> None:
    made = {"Key": "CrmID", "Value": "5", "Status": "201", "Message": "ok"}
    answers = iter([(201, [made]), (500, {"Message": "No."})])
    body = {"CustomerEmail": "a@b.test"}
    with serving(lambda *_: next(answers)) as env:
        words = ("crm", "tickets", "create-many", "--data", json.dumps([body, body]))
        done = run(*words, env=env)

    first, second = done.stdout.splitlines()
    assert first == "ok CrmID 5"
    assert second.startswith("unclear: ")
    assert done.stderr == "Error: 1 of 2 rows may or may not have been written.\n"
    assert done.returncode == 4


def test_a_batch_that_broke_off_shows_what_was_answered_before(run: Run) -> None:
    made = {"Key": "CrmID", "Value": "5", "Status": "201", "Message": "ok"}
    answers = iter([(201, [made]), (401, {"Message": "No."})])
    body = {"CustomerEmail": "a@b.test"}
    with serving(lambda *_: next(answers)) as env:
        words = ("crm", "tickets", "create-many", "--data", json.dumps([body, body]))
        done = run(*words, env=env)

    assert done.stdout == "ok CrmID 5\n"
    assert done.stderr.startswith("Error: ")
    assert done.returncode == 1


def test_a_day_is_a_day_and_a_time_is_a_time(run: Run) -> None:
    asked = []

    def answer(method: str, target: str, body: bytes) -> tuple[int, Any]:
        asked.append(target)
        return 200, []

    with serving(answer) as env:
        run(*LIST, "--opened-start-date", "2026-01-31", env=env)
        run(*LIST, "--opened-start-date", "2026-01-31T14:30", env=env)

    assert "openedstartdate=01%2F31%2F2026&" in f"{asked[0]}&"
    assert "openedstartdate=01%2F31%2F2026%2014%3A30%3A00&" in f"{asked[1]}&"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
def test_an_output_that_cannot_be_written_is_one_sentence(shop: dict[str, str]) -> None:
    words = ("crm", "tickets", "create", "--set", "CustomerEmail=a@b.test")
    with open("/dev/full", "wb") as full:
        done = subprocess.run(
            command_of(*words),
            env=environment(shop),
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
        )
    told = done.stderr.decode()
    assert done.returncode == 1
    assert told.startswith("Error: The output cannot be written: No space left on device.")
    assert told.count("\n") == 1
