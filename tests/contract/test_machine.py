"""A failure that only a sequence shows is cut down to the shortest, which can be repeated."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import httpx
import pytest

from contract_tests.mutants.proxy import UNBROKEN, Call, Mutation, Reply
from contract_tests.mutants.stores import MUTATIONS
from contract_tests.results import Status

from .conftest import Bench

BY_NAME = {mutation.name: mutation for mutation in MUTATIONS}


def found(report: Path, row: str) -> list[dict[str, Any]]:
    data = json.loads((report / "results.json").read_text("utf-8"))
    findings: list[dict[str, Any]] = next(r["findings"] for r in data["rows"] if r["key"] == row)
    return findings


def only(operation: str, *checks: str) -> tuple[str, ...]:
    return tuple(f"rows/{check}/{operation}" for check in checks)


def test_a_failure_is_told_by_its_shortest_sequence(bench: Bench, tmp_path: Path) -> None:
    wanted = only("getCrmSavedReply", "read back")
    broken = BY_NAME["a delete takes the row made before along"]
    run = bench.judge(tmp_path, broken, layers=("rows",), only=wanted)
    row = run.results.rows[wanted[0]]
    assert row.status is Status.FAILED
    (noted,) = row.findings.values()
    writes = [each.method for each in noted.sequence if each.method != "GET"]
    assert writes == ["POST", "POST", "DELETE", "DELETE"]  # a delete is made twice


def test_a_sequence_is_a_program_of_curl_and_of_the_client(bench: Bench, tmp_path: Path) -> None:
    wanted = only("updateCrmSavedReply", "update")
    broken = BY_NAME["a field keeps its first update"]
    bench.judge(tmp_path, broken, layers=("rows",), only=wanted)
    sequence = found(tmp_path, wanted[0])[0]["sequence"]
    lines = sequence["curl"].splitlines()
    assert len(lines) == sequence["requests"]
    assert lines[0].startswith("row1=$(curl -sS -X POST ")
    assert '/CRM/savedreply/"$row1"' in sequence["curl"]
    assert "with Store.from_env() as store:" in sequence["python"]
    assert "row1 = store.crm.saved_replies.create(CrmSavedReply.from_dict({" in sequence["python"]
    update = r"store.crm.saved_replies.update\(row\d, CrmSavedReply.from_dict\({"
    assert re.search(update, sequence["python"])
    assert "From the start, in " in (tmp_path / "report.html").read_text("utf-8")

    keys = bench.store.credentials
    environment = {
        "THREEDCART_SECURE_URL": keys["SecureURL"],
        "THREEDCART_PRIVATE_KEY": keys["PrivateKey"],
        "THREEDCART_TOKEN": keys["Token"],
        "THREEDCART_BASE_URL": bench.store.origin,
    }
    sent = [sys.executable, "-W", "error", "-c", sequence["python"]]
    again = subprocess.run(sent, env=environment, capture_output=True, text=True, check=False)
    assert again.returncode == 0, again.stderr
    assert "CrmSavedReply(" in again.stdout


def test_a_seed_decides_the_sequences(bench: Bench, tmp_path: Path) -> None:
    def sent(seed: int) -> list[tuple[str, Any]]:
        bodies: list[tuple[str, Any]] = []

        def note(call: Call) -> None:
            fields = call.json
            bodies.append((call.method, list(fields) if isinstance(fields, dict) else None))

        watching = Mutation("watching", before=note)
        wanted = only("createCrmSavedReply", "create")
        bench.judge(tmp_path, watching, layers=("rows",), only=wanted, seed=seed)
        return bodies

    assert sent(1) == sent(1) != sent(2)


def test_rows_of_others_that_come_and_change_meanwhile_are_no_failure(
    bench: Bench, tmp_path: Path
) -> None:
    """Before each write somebody else makes a row of the same kind."""
    address = f"{bench.store.base_url}/CRM/savedreply"

    def meddle(call: Call) -> None:
        if not call.op.is_safe:
            theirs = {"Title": "theirs", "Response": "theirs"}
            httpx.post(address, json=theirs, headers=bench.store.credentials, trust_env=False)

    run = bench.judge(
        tmp_path,
        Mutation("others write", before=meddle),
        layers=("rows",),
        only=(*only("*CrmSavedReply", "create", "update", "delete", "read back"),),
    )
    assert [row.key for row in run.results if row.status.is_bad] == []


def test_cutting_down_is_bounded_and_a_failure_that_is_seen_once_is_told(
    bench: Bench, tmp_path: Path
) -> None:
    seen: list[str] = []

    def once(call: Call, reply: Reply) -> None:
        if call.op.action == "update":
            seen.append(call.path)
            if len(seen) == 3:
                reply.status, reply.body = 404, b""

    wanted = only("updateCrmSavedReply", "update")
    run = bench.judge(tmp_path, Mutation("once", after=once), layers=("rows",), only=wanted)
    assert run.results.rows[wanted[0]].status is Status.FAILED
    assert run.requests < 2000


@pytest.mark.parametrize("fields", [{"read_only": True}, {"budget": 40}])
def test_a_run_that_may_not_write_or_not_so_much_skips_each_row_with_its_reason(
    bench: Bench, tmp_path: Path, fields: dict[str, Any]
) -> None:
    run = bench.judge(tmp_path, UNBROKEN, layers=("rows",), **fields)
    row = run.results.rows["rows/create/createCrmSavedReply"]
    assert row.status is Status.SKIPPED
    assert row.reasons[0].startswith(("the run is read-only", "beyond the budget"))
