"""What a person sees who reads a store from the shell."""

from __future__ import annotations

import json
import os
import subprocess

from tests.client.cli.conftest import Run, command_of, environment


def test_a_list_is_a_table_for_people(run: Run) -> None:
    done = run("crm", "tickets", "list", "--limit", "2")

    head, *rows = done.stdout.splitlines()
    assert head.split()[:3] == ["CrmID", "DateOpened", "DateLastAction"]
    assert len(rows) == 2
    assert (done.returncode, done.stderr) == (0, "")


def test_json_is_one_object_a_line_as_on_the_wire(run: Run) -> None:
    done = run("crm", "tickets", "list", "--status-id", "1", "--json")

    rows = [json.loads(line) for line in done.stdout.splitlines()]
    assert rows
    assert {row["StatusID"] for row in rows} == {1}
    assert isinstance(rows[0]["CrmMessageList"], list)


def test_all_reads_every_page(run: Run) -> None:
    count = int(run("crm", "tickets", "count").stdout)

    page = run("crm", "tickets", "list", "--json").stdout.splitlines()
    everything = run(
        "crm", "tickets", "list", "--all", "--limit", "7", "--json"
    ).stdout.splitlines()

    assert len(page) < count == len(everything)


def test_a_time_with_an_offset_needs_the_stores_zone(run: Run) -> None:
    words = ("crm", "tickets", "list", "--opened-start-date", "2000-01-01T00:00+00:00", "--json")

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
        "products", "list", "--limit", "1", "--columns", "SKUInfo.SKU,SKUInfo.Price", "--json"
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
    words = command_of("crm", "tickets", "list", "--all", "--json")
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
    assert "Documented at https://" in command
