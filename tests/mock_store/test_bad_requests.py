from __future__ import annotations

import hashlib
import json
import socket
from pathlib import Path
from typing import Any

import httpx
import pytest
import threedcart
import threedcart_mock
from threedcart_mock.testing import mock_store

from .running import BASE, Running, running, web

SPEC = Path(__file__).parents[2] / "spec/openapi.yaml"
JSON = {"Content-Type": "application/json"}


def post(store: Running, body: bytes | str, **headers: str) -> httpx.Response:
    return store.api.post("/CRM", content=body, headers={**JSON, **headers})


def complaint(answer: httpx.Response, status: int) -> str:
    assert answer.status_code == status, answer.text
    (row,) = answer.json()
    assert row["Key"] == "Error"
    assert row["Status"] == str(status)
    return str(row["Message"])


@pytest.mark.parametrize(
    ("row", "word"),
    [
        ({"Subject": "no address"}, "CustomerEmail"),
        ({"CustomerEmail": "a@example.com", "Subject": "x" * 51}, "/Subject"),
        ({"CustomerEmail": "a@example.com", "StatusID": "open"}, "/StatusID"),
        ({"CustomerEmail": "a@example.com", "DateOpened": "soon"}, "/DateOpened"),
        ({"CustomerEmail": "a@example.com", "DateOpened": "02/30/2020 10:00"}, "DateOpened"),
        ({"CustomerEmail": "a@example.com", "CrmMessageList": [{"Sender": []}]}, "/0/Sender"),
        ({"CustomerEmail": "a@example.com", "CrmMessageList": {}}, "/CrmMessageList"),
        ([], "object"),
        ("text", "object"),
        (None, "object"),
    ],
)
def test_the_field_at_fault_is_named(empty_store: Running, row: Any, word: str) -> None:
    assert word in complaint(post(empty_store, json.dumps(row)), 400)


@pytest.mark.parametrize(
    "body",
    [
        b'{"a":"' + b'\\"' * 500_000,
        b'{"0":0,' + b",".join(b'"%d":0' % n for n in range(90_000)) + b"}",
        b"{" + b",".join(b'"%d":0' % (n % 45_000) for n in range(90_000)) + b"}",
    ],
    ids=["escaped quotes", "one member repeated", "every member repeated"],
)
def test_a_body_of_a_megabyte_is_refused_before_the_caller_gives_up(
    empty_store: Running, body: bytes
) -> None:
    """The caller waits 30 s; a reader that searches a list for each member needs minutes."""
    complaint(post(empty_store, body), 400)


@pytest.mark.parametrize(
    "body",
    [
        b"{",
        b"{'a': 1}",
        b'{"CustomerEmail": NaN}',
        b'{"CustomerEmail": "\\ud800"}',
        b'{"CustomerEmail": "caf\xe9"}',
        b'{"CustomerEmail": "a", "CustomerEmail": "b"}',
        b'{"CustomerEmail": "a", "OrderID": 1e999999999}',
        b'{"CustomerEmail": "a", "OrderID": ' + b"9" * 5000 + b"}",
        b"[" * 100_000,
        b'{"a":' * 100 + b"1" + b"}" * 100,
        b"",
        b" ",
        b"\x00",
    ],
    ids=lambda body: repr(body[:40]),
)
def test_what_is_no_json_for_a_store_is_refused(empty_store: Running, body: bytes) -> None:
    complaint(post(empty_store, body), 400)


def test_text_that_looks_like_a_member_twice_is_fine(empty_store: Running) -> None:
    row = {"CustomerEmail": "a@example.com", "Subject": '"a": 1, "a": 2'}
    assert post(empty_store, json.dumps(row)).status_code == 201
    assert post(empty_store, "\ufeff" + json.dumps(row)).status_code == 201


def test_a_body_too_large_is_refused(empty_store: Running) -> None:
    body = b'{"CustomerEmail": "' + b"x" * (50 * 1024 * 1024) + b'"}'
    assert "MB" in complaint(post(empty_store, body), 413)


def test_a_stream_too_large_is_refused(empty_store: Running) -> None:
    def stream() -> Any:
        for _ in range(12):
            yield b" " * 1024 * 1024

    complaint(empty_store.api.post("/CRM", content=stream(), headers=JSON), 413)
    assert empty_store.api.get("/CRM?countonly=1").status_code == 200


@pytest.mark.parametrize(
    "media",
    ["text/plain", "application/x-www-form-urlencoded", "", "application/json; charset=latin-1"],
)
def test_other_media_types_are_refused(empty_store: Running, media: str) -> None:
    row = b'{"CustomerEmail": "a@example.com"}'
    answer = post(empty_store, row, **{"Content-Type": media})
    assert complaint(answer, 415)


def test_text_json_is_json(empty_store: Running) -> None:
    row = b'{"CustomerEmail": "a@example.com"}'
    answer = post(empty_store, row, **{"Content-Type": "text/json; charset=UTF-8"})
    assert answer.status_code == 201


def test_other_methods_are_refused_with_those_that_work(empty_store: Running) -> None:
    answer = empty_store.api.patch("/CRM", json={})
    complaint(answer, 405)
    assert answer.headers["Allow"] == "GET, POST, HEAD, OPTIONS"
    options = empty_store.api.options("/CRM")
    assert options.status_code == 204
    assert options.headers["Allow"] == "GET, POST, HEAD, OPTIONS"


def test_head_is_get_without_its_body(empty_store: Running) -> None:
    number = empty_store.create("/CRM", {"CustomerEmail": "a@example.com"})
    answer = empty_store.api.head(f"/CRM/{number}")
    assert answer.status_code == 200
    assert answer.content == b""
    assert int(answer.headers["Content-Length"]) > 2


@pytest.mark.parametrize("path", ["/Nothing", "/CRM/1/message/2/3", "/../../etc/passwd"])
def test_other_paths_are_not_found(empty_store: Running, path: str) -> None:
    assert empty_store.api.get(path).status_code == 404


@pytest.mark.parametrize("key", ["x", "1.0", "%00", "999999999999999999999999999999"])
def test_keys_that_are_none(empty_store: Running, key: str) -> None:
    assert empty_store.api.get(f"/CRM/{key}").status_code in (400, 404)


def test_garbage_on_the_line_harms_nobody(empty_store: Running) -> None:
    host, port = empty_store.url.removeprefix("http://").split(":")
    for garbage in (
        b"\x16\x03\x01\x02\x00" * 50,
        b"GET / HTTP/9.9\r\n\r\n",
        b"POST \xff\r\n\r\n\r\n",
    ):
        with socket.create_connection((host, int(port)), timeout=10) as line:
            line.sendall(garbage)
            line.shutdown(socket.SHUT_WR)
            while line.recv(4096):
                pass
    assert empty_store.api.get("/CRM?countonly=1").status_code == 200


def test_half_a_body_and_gone(empty_store: Running) -> None:
    host, port = empty_store.url.removeprefix("http://").split(":")
    sent = {"Host": "localhost", **empty_store.api.headers}
    keys = "".join(f"{name}: {value}\r\n" for name, value in sent.items())
    before = empty_store.api.get("/CRM?countonly=1").json()
    with socket.create_connection((host, int(port)), timeout=10) as line:
        head = f"POST {BASE}/CRM HTTP/1.1\r\n{keys}Content-Type: application/json\r\n"
        line.sendall((head + "Content-Length: 500\r\n\r\n" + '{"CustomerEmail":').encode())
    assert empty_store.api.get("/CRM?countonly=1").json() == before


def test_every_answer_names_the_document(empty_store: Running) -> None:
    spec = empty_store.keys["spec"]
    assert spec == hashlib.sha256(SPEC.read_bytes()).hexdigest()
    for path in ("/CRM?countonly=1", "/CRM/0", "/nothing"):
        assert empty_store.api.get(path).headers["X-Spec-SHA256"] == spec


def test_a_document_is_told_from_another_by_what_it_says(
    tmp_path: Path, empty_store: Running
) -> None:
    """A checkout that ends lines otherwise has the same; a copy that was edited is another."""
    text = Path(threedcart_mock.__file__).with_name("openapi.json").read_text("utf-8")
    path = tmp_path / "openapi.json"
    named = []
    for changed in (text.replace("\n", "\r\n"), text.replace("Orders", "Orderings")):
        path.write_bytes(changed.encode())
        with running("--seed", "empty", "--spec", str(path)) as other:
            named.append(other.keys["spec"])
    assert named[0] == empty_store.keys["spec"]
    assert named[1] not in ("", named[0])


@pytest.mark.parametrize("number", ["1e309", "-1e400", "1" + "0" * 400, "1e-500"])
def test_a_number_no_reader_can_hold_is_refused(empty_store: Running, number: str) -> None:
    answer = empty_store.api.post(
        "/Distributors",
        content=f'{{"CompanyName": "Fog Bay", "More": [{{"Deep": {number}}}]}}',
        headers={"Content-Type": "application/json"},
    )
    assert answer.status_code == 400
    assert "is out of range" in answer.json()[0]["Message"]


def test_a_complaint_reads_well_with_what_the_client_adds() -> None:
    with (
        mock_store() as store,
        store.client(retries=0) as client,
        pytest.raises(threedcart.BadRequestError) as caught,
    ):
        client.crm.tickets.create(threedcart.CRM(subject="no address"))
    said = str(caught.value)
    assert 'The body is not as described: "CustomerEmail" is a required property. ' in said
    assert said.count("send it again") == 1


def test_an_operation_of_one_version_is_not_there_in_another(demo_store: Running) -> None:
    path = "3dCartWebAPI/{}/Products/1/skuinfo"
    first, second = (
        demo_store.api.get(f"{demo_store.url}/{path.format(each)}") for each in ("v1", "v2")
    )
    assert (first.status_code, second.status_code) == (200, 404)
    assert first.json()[0]["CatalogID"] == 1
    page = web.get(f"{demo_store.url}/docs/listSkusOfProduct").text
    assert "/v1/Products/1/skuinfo" in page
