from __future__ import annotations

import signal
import socket
import sqlite3
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

import pytest

from .running import refused_start, running


def test_it_prints_its_keys_and_where_it_answers() -> None:
    with running("--seed", "empty", "--token", "my-token") as store:
        assert store.url.startswith("http://127.0.0.1:")
        assert store.keys["token"] == "my-token"
        assert set(store.keys) == {"secure-url", "private-key", "token", "public-key", "spec"}
        assert store.api.get("/CRM").status_code == 404


@pytest.mark.parametrize("way", [signal.SIGTERM, signal.SIGINT])
def test_it_stops_in_peace(way: signal.Signals) -> None:
    with running("--seed", "empty") as store:
        store.process.send_signal(way)
        _, said = store.process.communicate(timeout=20)
        assert store.process.returncode == 0
        assert said == ""


def test_a_taken_port_is_said_in_a_sentence() -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        said = refused_start("--port", str(port))
    assert f"127.0.0.1:{port}" in said
    assert "--port" in said


def test_a_port_out_of_range_is_said_in_a_sentence() -> None:
    said = refused_start("--port", "99999")
    assert "--port" in said
    assert ".;" not in said


@pytest.mark.parametrize("key", ["", " ", "two\nlines", "clé"])
def test_a_key_that_no_request_could_carry_is_refused(key: str) -> None:
    assert "--private-key" in refused_start("--private-key", key)


def test_a_file_that_is_no_database_is_left_alone(tmp_path: Path) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear sir or madam, " * 100)
    assert "--db" in refused_start("--db", str(letter))
    assert letter.read_text().startswith("Dear sir")


def test_a_database_of_another_program_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    other = sqlite3.connect(path)
    other.execute("CREATE TABLE theirs (x)")
    other.commit()
    other.close()
    assert "another program" in refused_start("--db", str(path))
    other = sqlite3.connect(path)
    assert other.execute("SELECT name FROM sqlite_master").fetchall() == [("theirs",)]
    other.close()


def test_a_folder_is_no_database(tmp_path: Path) -> None:
    assert "--db" in refused_start("--db", str(tmp_path))


def test_it_can_be_told_where_callers_find_it() -> None:
    with running("--seed", "empty", "--origin", "http://shop.example:9000/") as store:
        assert store.url == "http://shop.example:9000"
    assert "--origin is no web address" in refused_start("--origin", "shop.example")


def test_it_says_which_version_it_is() -> None:
    command = [sys.executable, "-m", "threedcart_mock", "--version"]
    said = subprocess.run(command, capture_output=True, text=True, timeout=30, check=True).stdout
    assert said == f"threedcart-mock {version('threedcart-mock')}\n"


def test_a_spec_that_is_not_there(tmp_path: Path) -> None:
    assert "--spec" in refused_start("--spec", str(tmp_path / "none.yaml"))


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("openapi: [3.1", "YAML"),
        ("{not yaml", "YAML"),
        ("\x01", "YAML"),
        ("{openapi: 3.0.3, paths: {}}", "operations"),
        ("{openapi: 2.0.0, paths: {}}", "3.1"),
        ("{swagger: '2.0', paths: {}}", "convert"),
        ("just: words", "paths"),
        ("openapi: 3.0.3\nx-resources: {}\npaths: {}", "3.1"),
        (
            "openapi: 3.1.0\nx-resources: {a: {schema: Missing}}\npaths: {}",
            "#/components/schemas/Missing",
        ),
    ],
)
def test_a_broken_spec_is_named(tmp_path: Path, text: str, word: str) -> None:
    path = tmp_path / "api.yaml"
    path.write_text(text)
    said = refused_start("--spec", str(path))
    assert str(path) in said
    assert word in said
    assert len(said.strip().splitlines()) == 1


def test_a_seed_file_with_an_unknown_column_is_named(tmp_path: Path) -> None:
    path = tmp_path / "seed.yaml"
    path.write_text("crm.statuses:\n  - {StatusId: 1, Nmae: Open}\n")
    said = refused_start("--seed", str(path))
    assert "crm.statuses, row 1" in said
    assert "Nmae" in said


def test_a_seed_file_fills_the_store(tmp_path: Path) -> None:
    path = tmp_path / "seed.json"
    path.write_text('{"crm.statuses": [{"Id": 7, "StatusId": 3, "StatusName": "Closed"}]}')
    with running("--seed", str(path)) as store:
        assert store.read("/CRM/status/7")["StatusName"] == "Closed"


def test_an_unknown_time_zone_is_said() -> None:
    assert "--time-zone" in refused_start("--time-zone", "Mars/Olympus")


def test_rows_outlive_the_process_and_the_seed_is_sown_once(tmp_path: Path) -> None:
    path = str(tmp_path / "store.db")
    with running("--seed", "empty", "--db", path) as store:
        number = store.create("/CRM", {"CustomerEmail": "a@example.com", "Subject": "Kept"})
    with running("--seed", "demo", "--db", path) as store:
        assert store.read(f"/CRM/{number}")["Subject"] == "Kept"
        assert store.api.get("/CRM?countonly=1").json() == {"TotalCount": 1}
