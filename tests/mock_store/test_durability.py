from __future__ import annotations

import threading
from pathlib import Path

import httpx

from .running import Running, running

WRITERS = 4
ENOUGH = 200


def write_until_cut_off(store: Running, writer: int, acknowledged: dict[str, str]) -> None:
    """Create and update tickets; note each the store has said yes to."""
    with httpx.Client(base_url=store.api.base_url, headers=store.api.headers, verify=False) as api:
        try:
            for n in range(100_000):
                text = f"writer {writer} row {n}"
                answer = api.post("/CRM", json={"CustomerEmail": "a@b.c", "Subject": text})
                if answer.status_code != 201:
                    return
                number = answer.json()[0]["Value"]
                acknowledged[number] = text
                if (
                    n % 3 == 0
                    and api.put(f"/CRM/{number}", json={"Subject": f"{text}!"}).is_success
                ):
                    acknowledged[number] = f"{text}!"
        except httpx.TransportError:
            return


def test_every_answered_write_survives_a_kill_under_load(tmp_path: Path) -> None:
    path = str(tmp_path / "store.db")
    acknowledged: dict[str, str] = {}
    with running("--seed", "empty", "--db", path) as store:
        writers = [
            threading.Thread(target=write_until_cut_off, args=(store, n, acknowledged))
            for n in range(WRITERS)
        ]
        for writer in writers:
            writer.start()
        while len(acknowledged) < ENOUGH and any(writer.is_alive() for writer in writers):
            writers[0].join(0.01)
        store.kill()
        for writer in writers:
            writer.join()
    assert len(acknowledged) >= ENOUGH
    with running("--seed", "empty", "--db", path) as store:
        found = {}
        for start in range(1, len(acknowledged) + WRITERS + 1, 500):
            answer = store.api.get(f"/CRM?limit=500&offset={start}")
            rows = answer.json() if answer.is_success else []
            found.update({str(row["CrmID"]): row["Subject"] for row in rows})
    lost = {
        number: text
        for number, text in acknowledged.items()
        if found.get(number) not in (text, f"{text}!")
    }
    assert lost == {}
    # At most one write a writer was under way without an answer.
    assert len(found) <= len(acknowledged) + WRITERS


def test_two_stores_on_one_file_never_give_an_id_twice(tmp_path: Path) -> None:
    path = str(tmp_path / "store.db")
    with running("--db", path, "--seed", "empty") as one, running("--db", path) as other:
        ticket = {"CustomerEmail": "a@example.com", "CrmMessageList": [{"Message": "x"}]}
        numbers = [store.create("/CRM", ticket) for _ in range(10) for store in (one, other)]
        assert len(set(numbers)) == 20
        rows = [other.read(f"/CRM/{number}") for number in numbers]
        assert len({row["CrmMessageList"][0]["MessageId"] for row in rows}) == 20
