"""What a person sees who reads a store from the shell."""

from __future__ import annotations

import json
import os
import subprocess

from tests.client.cli.conftest import Run, command_of, environment


def test_a_list_is_a_table_for_people(run: Run) -> None:
    done = run("crm", "tickets", "list", "--limit", "2")

    head, *rows = done.stdout.splitlines()
    assert head.split("\t")[:3] == ["CrmID", "DateOpened", "DateLastAction"]
    assert [row.split("\t")[0] for row in rows] == ["1", "2"]
    assert done.returncode == 0


def test_a_list_says_how_many_rows_it_did_not_show(run: Run) -> None:
    count = int(run("orders", "count").stdout)

    usual = run("orders", "list", "--jsonl")
    some = run("orders", "list", "--limit", "3", "--csv")
    later = run("orders", "list", "--offset", "5", "--limit", "2", "--json")
    last = run("orders", "list", "--offset", str(count), "--json")
    everything = run("orders", "list", "--all", "--jsonl")

    assert len(usual.stdout.splitlines()) == 10
    assert usual.stderr == f"10 of {count} rows shown; --all shows the rest.\n"
    assert some.stderr == f"3 of {count} rows shown; --all shows the rest.\n"
    assert [row["OrderID"] for row in json.loads(later.stdout)] == [5, 6]
    assert later.stderr == f"Rows 5 to 6 of {count} shown; --offset 7 goes on.\n"
    assert (len(json.loads(last.stdout)), last.stderr) == (1, "")
    assert (len(everything.stdout.splitlines()), everything.stderr) == (count, "")


def test_a_list_that_cannot_be_counted_says_whether_there_is_more(run: Run) -> None:
    words = ("crm", "tickets", "create", "--set", "CustomerEmail=a@b.test", "--json")
    number = str(json.loads(run(*words).stdout)["Value"])
    for text in ("one", "two", "three"):
        run("crm", "messages", "create", number, "--set", f"Message={text}")

    two = run("crm", "messages", "list", number, "--limit", "2", "--jsonl")
    three = run("crm", "messages", "list", number, "--limit", "3", "--jsonl")

    assert two.stderr == "2 rows shown; --all shows the rest.\n"
    assert (len(three.stdout.splitlines()), three.stderr) == (3, "")


def test_json_is_an_array_of_rows_as_on_the_wire(run: Run) -> None:
    rows = json.loads(run("crm", "tickets", "list", "--status-id", "1", "--json").stdout)
    none = run("crm", "tickets", "list", "--subject", "no such subject", "--json")

    assert rows
    assert {row["StatusID"] for row in rows} == {1}
    assert isinstance(rows[0]["CrmMessageList"], list)
    assert (none.stdout, none.stderr) == ("[]\n", "")


def test_a_time_with_an_offset_needs_the_stores_zone(run: Run) -> None:
    words = ("crm", "tickets", "list", "--opened-start-date", "2000-01-01T00:00+00:00", "--jsonl")

    with_zone = run("--time-zone", "America/New_York", *words)
    without, wrong = run(*words), run("--time-zone", "Mars", *words)

    assert len(with_zone.stdout.splitlines()) > 1
    assert "give the store its time_zone" in without.stderr
    assert (without.returncode, wrong.returncode) == (2, 2)
    assert "time_zone 'Mars' is not known here" in wrong.stderr


def test_one_row_is_shown_field_by_field(run: Run) -> None:
    done = run("crm", "tickets", "get", "1")

    assert dict(line.split(None, 1) for line in done.stdout.splitlines())["CrmID"].strip() == "1"


def test_fields_of_inner_objects_are_columns_too(run: Run) -> None:
    done = run(
        "products", "list", "--limit", "1", "--columns", "SKUInfo.SKU,SKUInfo.Price", "--jsonl"
    )

    assert set(json.loads(done.stdout)) == {"SKUInfo.SKU", "SKUInfo.Price"}


def test_filters_take_dates_and_numbers(run: Run) -> None:
    done = run("crm", "tickets", "count", "--opened-start-date", "2100-01-31T08:00")
    products = run("products", "list", "--price-from", "10.50", "--limit", "1")

    assert (done.returncode, done.stdout) == (0, "0\n")
    assert products.returncode == 0


def test_an_empty_list_says_so_beside_the_output(run: Run) -> None:
    done = run("crm", "tickets", "list", "--subject", "no such subject")

    assert (done.returncode, done.stdout, done.stderr) == (0, "", "No rows.\n")


def test_a_row_that_is_not_there_has_its_own_exit_code(run: Run) -> None:
    done = run("crm", "tickets", "get", "987654")

    assert done.returncode == 3
    assert done.stderr.startswith("Error: ")
    assert done.stderr.count("\n") == 1


def test_card_data_is_left_out_unless_asked_for(run: Run) -> None:
    plain = json.loads(run("orders", "get", "1", "--json").stdout)
    told = json.loads(run("orders", "get", "1", "--json", "--reveal").stdout)

    assert "CardNumber" not in json.dumps(plain)
    assert "CardNumber" in json.dumps(told)


def test_text_from_the_store_cannot_steer_the_terminal(run: Run) -> None:
    nasty = "\x1b[2J\x1b]0;title\x07 [red]bold[/red]"
    made = run(
        "crm",
        "tickets",
        "create",
        "--set",
        "CustomerEmail=a@b.test",
        "--data",
        json.dumps({"Subject": nasty}),
    )
    number = made.stdout.split()[-1]

    table = run("crm", "tickets", "get", number).stdout

    assert "\x1b" not in table
    assert "\\x1b[2J" in table
    assert "[red]bold[/red]" in table


def test_a_long_read_shows_its_progress_on_a_terminal(shop: dict[str, str]) -> None:
    ours, theirs = os.openpty()
    words = command_of("crm", "tickets", "list", "--all", "--jsonl")
    env = environment(shop, {"TERM": "xterm"})
    process = subprocess.Popen(words, env=env, stdout=subprocess.PIPE, stderr=theirs)
    os.close(theirs)
    rows, _ = process.communicate()

    shown = os.read(ours, 1 << 20).decode()
    os.close(ours)

    assert "List CRM tickets" in shown
    assert f"/{len(rows.splitlines())}" in shown


def test_help_comes_from_the_document(run: Run) -> None:
    top, command = run("--help").stdout, run("crm", "tickets", "list", "--help").stdout

    assert "crm" in top
    assert "orders" in top
    assert "--status-id INTEGER" in command
    assert "Only tickets with this StatusID" in command
    assert "Sends GET /CRM." in command
    assert "Documented at https://" in command
