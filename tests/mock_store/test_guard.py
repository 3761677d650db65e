"""A store beside a browser: whose requests are served, and whose are not."""

from __future__ import annotations

import socket
from collections.abc import Iterator

import httpx
import pytest

from .running import BASE, Running, refused_start, running, web

OTHER = "http://127.0.0.1:5173"
VISIT = {"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate", "Sec-Fetch-Dest": "document"}
#: What browsers say of requests that pages of other sites make.
FOREIGN = [
    {"Origin": "https://evil.example"},
    {"Origin": "null"},
    {"Origin": OTHER},
    {"Origin": "OWN", "Sec-Fetch-Site": "cross-site"},
    {"Origin": "OWN/"},
    {"Origin": "OWN.evil.example"},
    {"Origin": "SECURE"},
    {"Origin": "chrome-extension://abcdefghijklmnop"},
    {"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "no-cors", "Sec-Fetch-Dest": "image"},
    {"Sec-Fetch-Site": "same-site", "Sec-Fetch-Mode": "no-cors", "Sec-Fetch-Dest": "script"},
    {**VISIT, "Sec-Fetch-Dest": "iframe"},
    {**VISIT, "Sec-Fetch-Dest": "object"},
    {**VISIT, "Origin": "null"},
]


@pytest.fixture(scope="module")
def store() -> Iterator[Running]:
    with running("--seed", "demo", "--control") as started:
        yield started


def spelled(store: Running, headers: dict[str, str]) -> dict[str, str]:
    """Headers with the store's own origin, and the same over https, filled in."""
    own = {"OWN": store.url, "SECURE": store.url.replace("http", "https")}
    return {
        name: value.replace("OWN", own["OWN"]).replace("SECURE", own["SECURE"])
        for name, value in headers.items()
    }


def said(answer: httpx.Response) -> str:
    """The sentence of a refusal, whoever made it."""
    value = answer.json()
    return str(value["error"] if isinstance(value, dict) else value[0]["Message"])


@pytest.mark.parametrize("headers", FOREIGN, ids=str)
def test_nothing_is_served_to_pages_of_other_sites(store: Running, headers: dict[str, str]) -> None:
    sent = spelled(store, headers)
    before = store.api.get("/CRM?countonly=1").json()
    answers = [
        store.api.get("/Customers", headers=sent),
        store.api.head("/Customers", headers=sent),
        store.api.options("/Customers", headers=sent),
        store.api.post("/CRM", json={"CustomerEmail": "a@example.com"}, headers=sent),
        web.get(f"{store.url}/admin/orders", headers=sent),
        web.post(f"{store.url}/cart", data={"product": "1"}, headers=sent),
        web.get(f"{store.url}/admin/webhooks", headers=sent),
        web.post(f"{store.url}/admin/webhooks", data={"webhook": "1"}, headers=sent),
        web.get(f"{store.url}/__mock__/journal", headers=sent),
        web.get(f"{store.url}/__mock__/deliveries", headers=sent),
        web.put(f"{store.url}/__mock__/webhooks", json={"repeats": 0}, headers=sent),
        web.post(f"{store.url}/__mock__/webhooks/1/test", headers=sent),
        web.put(f"{store.url}/__mock__/behaviour", json={"paging_end": 400}, headers=sent),
        web.post(f"{store.url}/__mock__/reset", headers=sent),
        web.post(f"{store.url}/oauth/token", data={"code": "1"}, headers=sent),
        web.get(f"{store.url}/nothing", headers=sent),
    ]
    assert [answer.status_code for answer in answers] == [403] * len(answers)
    assert not any("access-control-allow-origin" in answer.headers for answer in answers)
    assert store.api.get("/CRM?countonly=1").json() == before


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"Origin": "OWN"},
        {"Origin": "OWN", "Sec-Fetch-Site": "same-origin", "Sec-Fetch-Mode": "cors"},
        {"Sec-Fetch-Site": "none", "Sec-Fetch-Mode": "navigate", "Sec-Fetch-Dest": "document"},
        {"Sec-Fetch-Mode": "cors"},  # programs that look like a browser send this much
    ],
    ids=str,
)
def test_programs_and_the_stores_own_pages_are_served(
    store: Running, headers: dict[str, str]
) -> None:
    sent = spelled(store, headers)
    for address in (f"{BASE}/CRM?countonly=1", "/__mock__/clock", "/admin/orders"):
        assert store.api.get(store.url + address, headers=sent).status_code == 200
    form = web.post(f"{store.url}/cart", data={"product": "1", "quantity": "1"}, headers=sent)
    assert form.status_code == 303
    assert web.put(f"{store.url}/__mock__/scope", json={}, headers=sent).status_code == 200


def test_a_person_may_come_from_another_site(store: Running) -> None:
    for path in ("/", "/shop", "/admin/orders", "/error.asp?error=1"):
        assert web.get(store.url + path, headers=VISIT).status_code in (200, 400)
    query = {
        "client_id": store.keys["public-key"],
        "redirect_uri": "http://127.0.0.1:1/",
        "state": "1",
        "response_type": "code",
    }
    asked = web.get(f"{store.url}/oauth/authorize", params=query, headers=VISIT)
    assert asked.status_code == 302
    assert web.get(f"{store.url}/__mock__/journal", headers=VISIT).status_code == 403
    assert store.api.get("/Orders", headers=VISIT).status_code == 403


def test_refusals_name_the_option_that_allows(store: Running) -> None:
    origin = {"Origin": OTHER}
    assert f"--allow-origin {OTHER}" in said(store.api.get("/Orders", headers=origin))
    assert f"--origin {OTHER}" in said(web.get(f"{store.url}/shop", headers=origin))
    html = {**origin, "Accept": "text/html"}
    page = web.get(f"{store.url}/shop", headers=html)
    assert page.status_code == 403
    assert "Not from here" in page.text


@pytest.mark.parametrize(
    "host", ["evil.example", "evil.example:PORT", "127.0.0.1.evil.example", "store", "localhost.x"]
)
def test_a_name_that_was_pointed_here_is_not_answered(store: Running, host: str) -> None:
    sent = {"Host": host.replace("PORT", store.url.rpartition(":")[2])}
    name = host.partition(":")[0]
    for address in (f"{BASE}/CRM?countonly=1", "/__mock__/clock", "/admin/orders"):
        answer = store.api.get(store.url + address, headers=sent)
        assert answer.status_code == 421
        assert f"--allow-host {name}" in said(answer)
        assert answer.headers["X-Spec-SHA256"] == store.keys["spec"]


@pytest.mark.parametrize("host", ["a b", "a@b", "[::1", "", "http://127.0.0.1", ":80", "é"])
def test_a_host_that_is_none_is_refused(store: Running, host: str) -> None:
    sent = {b"Host": host.encode()}
    answer = store.api.get("/CRM?countonly=1", headers=sent)
    assert answer.status_code == 400
    assert "Host" in answer.text


@pytest.mark.parametrize(
    "host", ["localhost", "LOCALHOST:1", "localhost.", "127.0.0.1", "[::1]:80", "10.1.2.3:8080"]
)
def test_this_machine_and_numbers_are_answered(store: Running, host: str) -> None:
    assert store.api.get("/CRM?countonly=1", headers={"Host": host}).status_code == 200


def raw(store: Running, head: str) -> bytes:
    """All that is answered to bytes on a line."""
    host, port = store.url.removeprefix("http://").split(":")
    with socket.create_connection((host, int(port)), timeout=20) as line:
        line.sendall(head.replace("\n", "\r\n").encode())
        line.shutdown(socket.SHUT_WR)
        answer = b""
        while piece := line.recv(4096):
            answer += piece
    return answer


@pytest.mark.parametrize("name", ["Host", "Origin", "Sec-Fetch-Site"])
def test_who_asks_is_said_once(store: Running, name: str) -> None:
    value = {"Host": "localhost", "Origin": store.url, "Sec-Fetch-Site": "none"}[name]
    other = {"Host": "evil.example", "Origin": "null", "Sec-Fetch-Site": "cross-site"}[name]
    host = "" if name == "Host" else "Host: localhost\n"
    head = f"GET /shop HTTP/1.1\n{host}{name}: {other}\n{name}: {value}\nConnection: close\n\n"
    assert raw(store, head).startswith(b"HTTP/1.1 400 ")


def test_no_page_opens_a_websocket(store: Running) -> None:
    asks = "Connection: Upgrade\nUpgrade: websocket\nSec-WebSocket-Version: 13\n"
    key = "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\n"
    head = f"GET /shop HTTP/1.1\nHost: localhost\nOrigin: {OTHER}\n{asks}{key}\n"
    assert raw(store, head).startswith(b"HTTP/1.1 403 ")


@pytest.mark.parametrize("media", ["text/plain", "application/x-www-form-urlencoded", None])
def test_the_control_plane_takes_json_only(store: Running, media: str | None) -> None:
    headers = {} if media is None else {"Content-Type": media}
    body = b'{"auto": false}'
    answer = web.put(f"{store.url}/__mock__/consent", content=body, headers=headers)
    assert answer.status_code == 415
    assert "application/json" in answer.json()["error"]
    assert web.get(f"{store.url}/__mock__/consent").json() == {"auto": True}


@pytest.mark.parametrize("media", ["text/plain", "multipart/form-data; boundary=x", ""])
def test_pages_take_forms_only(store: Running, media: str) -> None:
    headers = {"Content-Type": media}
    answer = web.post(f"{store.url}/cart", content=b"product=1", headers=headers)
    assert answer.status_code == 415


def test_no_answer_may_be_framed_embedded_or_guessed(store: Running) -> None:
    for path in ("/", "/shop", "/nothing", "/static/style.css", f"{BASE}/CRM", "/__mock__/clock"):
        headers = web.get(store.url + path).headers
        assert headers["X-Frame-Options"] == "DENY"
        assert headers["Content-Security-Policy"] == "frame-ancestors 'none'"
        assert headers["X-Content-Type-Options"] == "nosniff"
        assert headers["Cross-Origin-Resource-Policy"] == "same-origin"


def free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


@pytest.fixture(scope="module")
def open_store() -> Iterator[Running]:
    """A store for browser clients, known by further names than its own."""
    port = free_port()
    origins = ("--allow-origin", OTHER, "--allow-origin", "https://App.Example:443/")
    names = ("--allow-host", "store", "--origin", "https://shop.example", "--port", str(port))
    with running("--seed", "demo", "--control", *origins, *names) as started:
        started.url = f"http://127.0.0.1:{port}"
        started.api.base_url = started.url + BASE
        yield started


class TestAllowed:
    @pytest.mark.parametrize("origin", [OTHER, "https://app.example"])
    def test_a_browser_client_reads_the_api(self, open_store: Running, origin: str) -> None:
        sent = {"Origin": origin, "Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "cors"}
        asked = {**sent, "Access-Control-Request-Method": "POST"}
        preflight = open_store.api.options("/CRM", headers=asked)
        assert preflight.status_code == 204
        assert preflight.headers["Access-Control-Allow-Origin"] == origin
        assert "POST" in preflight.headers["Access-Control-Allow-Methods"]
        assert preflight.headers["Access-Control-Allow-Headers"] == "*, authorization"
        for path, status in (("/Orders", 200), ("/Orders/0", 404)):
            answer = open_store.api.get(path, headers=sent)
            assert answer.status_code == status
            assert answer.headers["Access-Control-Allow-Origin"] == origin
            assert answer.headers["Vary"] == "origin"
        created = open_store.api.post("/CRM", json={"CustomerEmail": "a@example.com"}, headers=sent)
        assert created.status_code == 201
        assert "Access-Control-Allow-Credentials" not in created.headers

    def test_it_reads_neither_pages_nor_the_plane(self, open_store: Running) -> None:
        sent = {"Origin": OTHER}
        for path in ("/shop", "/openapi.json", "/__mock__/journal"):
            answer = web.get(open_store.url + path, headers=sent)
            assert answer.status_code == 403
            assert "access-control-allow-origin" not in answer.headers

    def test_others_are_still_refused(self, open_store: Running) -> None:
        for origin in ("http://127.0.0.1:5174", "https://127.0.0.1:5173", "null"):
            answer = open_store.api.get("/Orders", headers={"Origin": origin})
            assert answer.status_code == 403
        plain = open_store.api.get("/CRM?countonly=1")
        assert plain.headers["Vary"] == "origin"
        assert "access-control-allow-origin" not in plain.headers

    @pytest.mark.parametrize("host", ["store:8080", "STORE", "shop.example"])
    def test_further_names_are_answered(self, open_store: Running, host: str) -> None:
        assert open_store.api.get("/CRM?countonly=1", headers={"Host": host}).status_code == 200

    def test_a_proxy_may_speak_for_its_pages(self, open_store: Running) -> None:
        sent = {"Origin": "https://shop.example", "Sec-Fetch-Site": "same-origin"}
        form = {"product": "1", "quantity": "1"}
        assert web.post(f"{open_store.url}/cart", data=form, headers=sent).status_code == 303


@pytest.mark.parametrize(
    ("option", "value", "word"),
    [
        ("--allow-origin", "*", "every page"),
        ("--allow-origin", "null", "origin"),
        ("--allow-origin", "localhost:5173", "http://localhost:5173"),
        ("--allow-origin", "http://localhost:5173/app", "origin"),
        ("--allow-host", "http://store", "host"),
        ("--allow-host", "store:8080", "port"),
        ("--redirect-uri", "app.example/back", "--redirect-uri"),
        ("--redirect-uri", "http://app.example/#x", "--redirect-uri"),
        ("--seed-folder", "/nowhere/at/all", "--seed-folder"),
    ],
)
def test_options_that_could_never_hold_are_refused(option: str, value: str, word: str) -> None:
    assert word in refused_start(option, value)
