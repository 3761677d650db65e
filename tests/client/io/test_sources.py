"""How the runtime is written: one source for both halves, one place that knows the HTTP library."""

from __future__ import annotations

import http.server
import re
import subprocess
import sys
import threading
from pathlib import Path
from types import FrameType
from typing import Any

import pytest
import threedcart

from generator import unasync
from tests.keys import KEYS

from ..faults.listener import Listener
from .conftest import Kind

PACKAGE = Path(threedcart.__file__).parent
RUNTIME = PACKAGE / "_runtime"


def test_the_blocking_half_is_what_the_async_half_gives() -> None:
    assert unasync.main(["--check"]) == 0


def test_a_blocking_module_edited_by_hand_is_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in unasync.MODULES:
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text((RUNTIME / name).read_text())
    monkeypatch.setattr(unasync, "RUNTIME", tmp_path)
    assert unasync.main([]) == 0
    (tmp_path / "client/core.py").write_text("edited")
    assert unasync.main(["--check"]) == 1
    assert "client/core.py" in capsys.readouterr().out
    assert (tmp_path / "client/core.py").read_text() == "edited"
    assert unasync.main([]) == 0
    assert (tmp_path / "client/core.py").read_text() == (RUNTIME / "client/core.py").read_text()


def test_no_word_of_the_async_half_is_left_in_the_blocking_one() -> None:
    for name in unasync.MODULES.values():
        text = (RUNTIME / name).read_text().partition("\n")[2]
        assert not re.search(r"\basync|\bawait|Async|asyncio|coroutine", text), name


def test_one_module_imports_the_http_library() -> None:
    importing = [
        path.name
        for path in PACKAGE.rglob("*.py")
        if re.search(r"^\s*(import|from) (httpx|httpcore|h11|anyio)\b", path.read_text(), re.M)
    ]
    assert importing == ["http.py"]


def test_the_http_library_is_not_loaded_before_the_first_request() -> None:
    script = (
        "import sys, threedcart\n"
        "store = threedcart.Store(secure_url='https://x.example', private_key='p', token='t')\n"
        "store.crm.tickets\n"
        "loaded = {'httpx', 'httpcore', 'ssl', 'asyncio'} & set(sys.modules)\n"
        "assert not loaded, loaded\n"
    )
    subprocess.run([sys.executable, "-c", script], check=True)


def test_a_warm_call_enters_few_files_of_the_transport(kind: Kind) -> None:
    entered: set[str] = set()

    def note(frame: FrameType, event: str, argument: object) -> None:
        entered.add(frame.f_code.co_filename)

    with Listener() as server:
        real = kind.open(base_url=server.url)
        kind.run(real.crm.tickets.get(1))
        sys.setprofile(note)
        try:
            kind.run(real.crm.tickets.get(1))
        finally:
            sys.setprofile(None)
    files = {Path(name).relative_to(RUNTIME).as_posix() for name in entered if is_ours(name)}
    names = ["sender", "connections"]
    halves = [f"async_{name}" for name in names] if kind.name == "async" else names
    allowed = {f"transport/{name}.py" for name in (*halves, "deadline", "http")}
    assert {name for name in files if name.startswith("transport/")} == allowed
    assert {name for name in files if name.startswith("pacing/")} == {"pacing/turns.py"}
    assert "transport/logs.py" not in files


def is_ours(name: str) -> bool:
    return name.startswith(str(RUNTIME))


def test_the_types_of_settings_resolve_without_loading_anything_earlier() -> None:
    script = """
import sys, typing, threedcart
store = threedcart.Store(secure_url='https://x.example', private_key='p', token='t')
assert 'httpx' not in sys.modules
options = typing.get_type_hints(threedcart.CallOptions)
assert options['retries'] == int | threedcart.Retries
assert 'httpx' not in sys.modules
import datetime, ssl
blocking = typing.get_type_hints(threedcart.Settings)
waiting = typing.get_type_hints(threedcart.AsyncSettings)
import httpx
assert blocking['http_client'] == httpx.Client | None
assert waiting['http_client'] == httpx.AsyncClient | None
assert blocking['proxy'] == waiting['proxy'] == str | httpx.URL | httpx.Proxy | None
assert ssl.SSLContext in typing.get_args(blocking['verify'])
assert blocking['time_zone'] == str | datetime.tzinfo | None
assert blocking['timing'] is threedcart.Timing
assert typing.get_type_hints(threedcart.Timing)['clock']
"""
    subprocess.run([sys.executable, "-c", script], check=True)


def test_a_list_is_read_by_way_of_few_files() -> None:
    class Answering(http.server.BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            body = b'[{"CrmID": 1}]'
            self.send_response(200)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *arguments: object) -> None:
            pass

    entered: set[str] = set()

    def note(frame: Any, event: str, argument: object) -> None:
        file = Path(frame.f_code.co_filename)
        if event == "call" and RUNTIME in file.parents:
            entered.add(str(file.relative_to(RUNTIME)))

    with http.server.HTTPServer(("127.0.0.1", 0), Answering) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        url = f"http://127.0.0.1:{server.server_port}"
        with threedcart.Store(**KEYS, base_url=url) as store:
            assert len(store.crm.tickets.list(status_id=1).all()) == 1
            sys.setprofile(note)
            try:
                found = store.crm.tickets.list(status_id=1).all()
            finally:
                sys.setprofile(None)
        server.shutdown()
    assert [row.key for row in found] == [1]
    assert len(entered) <= 12, " ".join(sorted(entered))
