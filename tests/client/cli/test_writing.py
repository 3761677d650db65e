"""What a person sees who writes to a store from the shell, and who makes a mistake."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.client.cli.conftest import Run
from tests.client.cli.serving import of_rows, serving

BASE_URL = "THREEDCART_BASE_URL"
CREATE = ("crm", "tickets", "create", "--set", "CustomerEmail=a@b.test")


def test_a_row_is_made_changed_and_deleted(run: Run) -> None:
    made = run(*CREATE, "--set", "Subject=Hello", "--json")
    number = json.loads(made.stdout)["Value"]

    changed = run("crm", "tickets", "update", number, "--set", "StatusID=2")
    row = json.loads(run("crm", "tickets", "get", number, "--json").stdout)
    deleted = run("crm", "tickets", "delete", number)

    assert (row["Subject"], row["StatusID"]) == ("Hello", 2)
    assert f"CrmID {number}" in changed.stdout
    assert (deleted.returncode, run("crm", "tickets", "get", number).returncode) == (0, 3)


@pytest.mark.parametrize("way", ["inline", "file", "stdin"])
def test_a_body_comes_from_wherever_it_is(run: Run, tmp_path: Path, way: str) -> None:
    body = json.dumps({"CustomerEmail": "a@b.test", "Subject": way})
    (tmp_path / "ticket.json").write_text(body)
    data = {"inline": body, "file": f"@{tmp_path / 'ticket.json'}", "stdin": "-"}[way]

    done = run("crm", "tickets", "create", "--data", data, stdin=body)

    assert done.returncode == 0, done.stderr


def test_fields_further_down_are_set_by_their_path(run: Run) -> None:
    price = run("products", "update", "1", "--set", "SKUInfo.Price=12.50")
    row = json.loads(run("products", "get", "1", "--json").stdout)
    message = run(*CREATE, "--set", "CrmMessageList.0.Message=hi")

    assert price.returncode == 0, price.stderr
    assert row["SKUInfo"]["Price"] == 12.5
    assert message.returncode == 0, message.stderr


def test_a_field_is_sent_as_null(run: Run) -> None:
    number = json.loads(run(*CREATE, "--set", "Subject=Hello", "--json").stdout)["Value"]

    changed = run("crm", "tickets", "update", number, "--null", "Subject")
    row = json.loads(run("crm", "tickets", "get", number, "--json").stdout)
    misspelt = run("crm", "tickets", "update", number, "--null", "Subjekt")

    assert changed.returncode == 0, changed.stderr
    assert row["Subject"] is None
    assert (misspelt.returncode, "did you mean Subject?" in misspelt.stderr) == (2, True)


def test_a_batch_tells_which_rows_were_refused(run: Run) -> None:
    number = json.loads(run("orders", "shipments", "list", "1", "--jsonl").stdout)["ShipmentID"]
    rows = [{"ShipmentID": n, "ShipmentTrackingCode": "1Z"} for n in (number, 987654)]

    done = run(
        "orders",
        "shipments",
        "update-many",
        "1",
        "--data",
        "-",
        stdin="\n".join(map(json.dumps, rows)),
    )

    assert done.returncode == 5
    assert len(done.stdout.splitlines()) == 2
    assert done.stderr == "Error: 1 of 2 rows were refused.\n"


def test_many_rows_are_made_from_json_lines(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "tickets.jsonl"
    rows = [{"CustomerEmail": "a@b.test", "Subject": f"batch {n}"} for n in range(3)]
    rows.insert(1, {"Subject": "no address"})
    file.write_text("\n".join(map(json.dumps, rows)))

    done = run("crm", "tickets", "create-many", "--data", f"@{file}", "--json")
    file.write_text(json.dumps(rows[0]) + "\n")
    one = run("crm", "tickets", "create-many", "--data", f"@{file}")

    results = json.loads(done.stdout)
    assert [bool(result.get("Value")) for result in results] == [True, False, True, True]
    assert "CustomerEmail" in results[1]["message"]
    assert (done.returncode, done.stderr) == (5, "Error: 1 of 4 rows were refused.\n")
    assert (one.returncode, len(one.stdout.splitlines())) == (0, 1)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ((*CREATE, "--set", "Subjct=x"), "did you mean Subject?"),
        ((*CREATE, "--set", "Subject"), "has no equals sign"),
        ((*CREATE, "--set", "StatusID=new"), "StatusID is a whole number"),
        ((*CREATE, "--set", "CrmMessageList.7.Message=x"), "CrmMessageList.0.Field=value"),
        (("crm", "tickets", "create"), "give --data @file.json or --set Field=value"),
        (("crm", "tickets", "create", "--data", "{"), "--data is not JSON"),
        (("crm", "tickets", "create", "--data", "[1]"), "--data holds no JSON object"),
        (("crm", "tickets", "create", "--data", "@missing.json"), "--data cannot be read"),
        (("orders", "items", "update-many", "1", "--data", "[1]"), "no array of JSON objects"),
        (("orders", "items", "update-many", "1", "--data", "{}\n{"), "is not JSON in line 2"),
        ((*CREATE, "--data", '{"CrmMessageList": 1}', "--set", "CrmMessageList.0.X=1"), "no list"),
        (("products", "create", "--data", '{"SKUInfo": 1}', "--set", "SKUInfo.SKU=1"), "no object"),
        ((*CREATE, "--set", "CrmMessageList.².Message=x"), "CrmMessageList.0.Field=value"),
        (("orders", "list", "--columns", "order_amount"), "did you mean OrderAmount?"),
        (("orders", "list", "--columns", "OrderID,Custmer_ID"), "did you mean CustomerID?"),
        (("products", "list", "--columns", "SKUInfo.Sku"), "did you mean SKU?"),
        (("products", "get", "1", "--columns", "SKUInfo.SKU.x"), "SKU has no field 'x'"),
        (("orders", "list", "--columns", "ShipmentList.City"), "name a row first"),
        (("orders", "list", "--columns", "CardNumber"), "add --reveal"),
        (("orders", "list", "--all", "--limit", "3"), "--all and --limit cannot both be given"),
        (("orders", "list", "--json", "--csv"), "--json and --csv cannot both be given"),
        (("orders", "list", "--offset", "0"), "--offset"),
        (("crm", "tickets", "get", "one"), "is not a valid integer"),
        (("crm", "tickets", "list", "--opened-start-date", "soon"), "write it as 2026-01-31"),
        (("products", "list", "--price-from", "cheap"), "write it as 12.50"),
        (("crm", "tickts"), "No such command 'tickts'. Did you mean 'tickets'?"),
        (("order", "list"), "No such command 'order'. Did you mean 'orders'?"),
        (
            ("order_statuses", "list"),
            "Did you mean 'order-statuses'?",
        ),
        (("Orders", "list"), "Did you mean 'orders'?"),
        (("orders", "shipment", "list", "1"), "Did you mean 'shipments'?"),
        (("orders", "lst"), "Did you mean 'list'?"),
        (("tickets", "list"), "No such command 'tickets'. Did you mean 'crm tickets'?"),
        (("shipmnts", "list", "1"), "Did you mean 'orders shipments'?"),
        (("xyzzy",), "No such command 'xyzzy'.\n"),
    ],
)
def test_a_slip_ends_in_one_sentence_before_anything_is_sent(
    run: Run, words: tuple[str, ...], told: str
) -> None:
    done = run(*words, env={"THREEDCART_BASE_URL": "http://127.0.0.1:1"})

    assert done.returncode == 2
    assert told in done.stderr
    assert "Traceback" not in done.stderr


def test_missing_keys_are_named(run: Run) -> None:
    done = run("crm", "tickets", "list", env={"THREEDCART_TOKEN": ""})

    assert done.returncode == 2
    assert "THREEDCART_TOKEN" in done.stderr


def test_an_access_token_alone_is_enough(run: Run, shop: dict[str, str]) -> None:
    none = dict.fromkeys(shop, "")
    with serving(of_rows([{"CrmID": 1}])) as env:
        token = {"THREEDCART_ACCESS_TOKEN": "canary", "THREEDCART_BASE_URL": env[BASE_URL]}
        done = run("-vv", "crm", "tickets", "list", "--jsonl", env={**none, **token})
    nothing = run("crm", "tickets", "list", env=none)
    help_text = " ".join(run("--help").stdout.split())

    assert (done.returncode, done.stdout) == (0, '{"CrmID":1}\n')
    assert "canary" not in done.stderr
    assert nothing.returncode == 2
    for told in (nothing.stderr, help_text):
        assert "THREEDCART_PRIVATE_KEY and THREEDCART_TOKEN, or THREEDCART_ACCESS_TOKEN" in told


def test_what_the_store_refuses_is_told_without_the_keys(run: Run, shop: dict[str, str]) -> None:
    wrong = run("crm", "tickets", "list", env={"THREEDCART_TOKEN": "canary-token"})
    invalid = run("crm", "tickets", "create", "--set", "Subject=x")

    assert (wrong.returncode, invalid.returncode) == (1, 1)
    assert "401" in wrong.stderr
    assert "CustomerEmail" in invalid.stderr
    for secret in ("canary-token", shop["THREEDCART_PRIVATE_KEY"]):
        assert secret not in wrong.stdout + wrong.stderr + invalid.stderr


def test_a_store_that_cannot_be_reached_is_told(run: Run) -> None:
    done = run("--retries", "0", "--base-url", "http://127.0.0.1:1", "crm", "tickets", "list")

    assert done.returncode == 1
    assert done.stderr.startswith("Error: ")
    assert "Traceback" not in done.stderr


def test_without_its_extra_the_command_says_how_to_install_it() -> None:
    code = "import sys; sys.modules['click'] = None;from threedcart.__main__ import main; main()"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)

    assert done.returncode == 1
    assert done.stderr == "The command line needs its extra: pip install 'threedcart[cli]'\n"


def test_an_interrupted_create_may_have_happened(
    run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    send, sent = httpx.Client.send, []

    def interrupted(client: httpx.Client, request: httpx.Request, **more: Any) -> httpx.Response:
        sent.append(request.method)
        if len(sent) == 2:
            raise KeyboardInterrupt
        return send(client, request, **more)

    monkeypatch.setattr(httpx.Client, "send", interrupted)
    rows = tmp_path / "rows.jsonl"
    rows.write_text('{"CustomerEmail": "a@b.test"}\n' * 3)
    done = run("crm", "tickets", "create-many", "--data", f"@{rows}")
    assert done.returncode == 4
    assert "Interrupted: the create may or may not have happened." in done.stderr
    assert done.stdout.count("Created successfully") == 1
    assert sent == ["POST", "POST"]
