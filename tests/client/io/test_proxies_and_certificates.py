"""The settings `proxy` and `verify`, what the environment has in their place, and what they say."""

from __future__ import annotations

import shutil
import socket
import ssl
import subprocess
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import httpx
import pytest
from threedcart import CRM, AsyncStore, Store
from threedcart.errors import ConfigurationError, DeadlineExceeded, StatusError, TransportError
from threedcart.oauth import OAuthFlow

from tests.keys import ENVIRON

from .conftest import BASE, Answers, Kind

PROXY_VARIABLES = [f"{kind}_proxy" for kind in ("http", "https", "all", "no")]
CERTIFICATE_VARIABLES = ["SSL_CERT_FILE", "SSL_CERT_DIR"]


@pytest.fixture(autouse=True)
def clean_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in PROXY_VARIABLES:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    for name in CERTIFICATE_VARIABLES:
        monkeypatch.delenv(name, raising=False)


class Handler(BaseHTTPRequestHandler):
    """A store, and a proxy that answers by itself or tunnels."""

    protocol_version = "HTTP/1.1"
    server: Server

    def do_GET(self) -> None:
        self.server.seen.append((self.path, self.headers.get("Proxy-Authorization")))
        status, body = self.server.status, b'[{"CrmID": 1}]'
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_CONNECT(self) -> None:
        self.server.seen.append((self.path, self.headers.get("Proxy-Authorization")))
        if self.server.status != 200:
            self.send_error(self.server.status)
            return
        self.send_response(200)
        self.end_headers()
        with socket.create_connection(("127.0.0.1", self.server.target)) as far:
            back = threading.Thread(target=pump, args=(far, self.connection))
            back.start()
            pump(self.connection, far)
            back.join()
        self.close_connection = True

    def log_message(self, format: str, *args: Any) -> None:
        pass


def pump(source: socket.socket, target: socket.socket) -> None:
    try:
        while data := source.recv(65536):
            target.sendall(data)
        target.shutdown(socket.SHUT_WR)
    except OSError:
        pass


class Server(ThreadingHTTPServer):
    status = 200
    target = 0

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.seen: list[tuple[str, str | None]] = []
        self.thread = threading.Thread(target=self.serve_forever, args=(0.01,))

    def handle_error(self, *_: Any) -> None:
        pass  # a client that does not trust the certificate hangs up


@pytest.fixture
def proxy() -> Iterator[Server]:
    yield from running(Server())


def running(server: Server) -> Iterator[Server]:
    server.thread.start()
    yield server
    server.shutdown()
    server.thread.join()
    server.server_close()


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> tuple[str, str]:
    folder = tmp_path_factory.mktemp("certificate")
    names = str(folder / "cert.pem"), str(folder / "key.pem")
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj",
         "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1", "-out", names[0], "-keyout",
         names[1]],
        check=True,
        capture_output=True,
    )  # fmt: skip
    return names


@pytest.fixture
def secure(certificate: tuple[str, str]) -> Iterator[Server]:
    server = Server()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(*certificate)
    server.socket = context.wrap_socket(
        server.socket, server_side=True, do_handshake_on_connect=False
    )
    yield from running(server)


def url_of(server: HTTPServer, scheme: str = "http", user: str = "") -> str:
    return f"{scheme}://{user}127.0.0.1:{server.server_port}"


def get(kind: Kind, **settings: Any) -> Any:
    return kind.run(kind.open(**settings).crm.tickets.get(1)).crm_id


# proxy


def test_a_proxy_is_an_address_a_url_or_a_proxy_of_httpx(kind: Kind, proxy: Server) -> None:
    address = url_of(proxy, user="me:secr%2Fet@")
    plain = httpx.Proxy(url_of(proxy), auth=("me", "secr/et"), headers={"X-Proxy": "1"})
    for given in (address, httpx.URL(address), httpx.Proxy(address), plain):
        assert get(kind, proxy=given) == 1
    seen = (f"{BASE}/3dCartWebAPI/v2/CRM/1", "Basic bWU6c2Vjci9ldA==")
    assert proxy.seen == [seen] * 4


def test_a_proxy_that_was_given_comes_before_the_environments(
    kind: Kind, proxy: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("NO_PROXY", "*")
    assert get(kind, proxy=url_of(proxy)) == 1
    monkeypatch.delenv("NO_PROXY")
    monkeypatch.setenv("HTTP_PROXY", url_of(proxy))
    assert get(kind, proxy=None) == 1


def test_an_https_store_is_reached_through_a_tunnel(
    kind: Kind, proxy: Server, secure: Server, certificate: tuple[str, str]
) -> None:
    proxy.target = secure.server_port
    found = get(kind, base_url=url_of(secure, "https"), proxy=url_of(proxy), verify=certificate[0])
    assert found == 1
    assert proxy.seen[0][0] == f"127.0.0.1:{secure.server_port}"


@pytest.mark.parametrize(
    "given",
    ["", "proxy.example:8080", "http://", "gopher://x", "http://me:secret@x:99999", 7, b"x"],
)
def test_what_cannot_be_a_proxy_is_refused_when_the_store_is_made(kind: Kind, given: Any) -> None:
    with pytest.raises(ConfigurationError, match="proxy is") as caught:
        kind.open(proxy=given)
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize("own", ["http_client", "transport"])
@pytest.mark.parametrize("setting", [{"proxy": "http://x.test"}, {"verify": False}])
def test_an_own_client_has_its_own_proxy_and_certificates(
    kind: Kind, own: str, setting: Any
) -> None:
    with pytest.raises(ConfigurationError, match=f"to your own {own}"):
        kind.open(**{own: httpx.MockTransport(Answers())}, **setting)


def unused_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
        return port


@pytest.mark.parametrize("scheme", ["http", "https"])
@pytest.mark.parametrize("source", ["setting", "environment"])
def test_a_dead_proxy_is_named_and_nothing_was_sent(
    kind: Kind, scheme: str, source: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    address = f"127.0.0.1:{unused_port()}"
    settings: dict[str, Any] = {"base_url": f"{scheme}://shop.test"}
    if source == "setting":
        settings["proxy"] = f"http://me:secret@{address}"
    else:
        monkeypatch.setenv(f"{scheme}_proxy", f"http://me:secret@{address}")
    store = kind.open(**settings)
    with pytest.raises(TransportError) as caught:
        kind.run(store.crm.tickets.create(CRM(subject="x")))
    said = str(caught.value)
    assert f"was not sent: the proxy http://{address}: it cannot be reached" in said
    assert "Check the setting `proxy`, or HTTPS_PROXY" in said
    assert "secret" not in said
    assert caught.value.attempts == 3


@pytest.mark.parametrize("status", [407, 502])
def test_a_proxy_that_opens_no_tunnel_is_named(kind: Kind, proxy: Server, status: int) -> None:
    proxy.status = status
    store = kind.open(base_url="https://shop.test", proxy=url_of(proxy), retries=0)
    with pytest.raises(TransportError, match=f"the proxy {url_of(proxy)}: {status} "):
        kind.run(store.crm.tickets.create(CRM(subject="x")))


def test_a_proxy_that_asks_for_a_password_gets_a_sentence_of_its_own(
    kind: Kind, proxy: Server
) -> None:
    proxy.status = 407
    with pytest.raises(StatusError, match="put them into its address"):
        get(kind, proxy=url_of(proxy))


def test_the_deadline_holds_while_a_proxy_is_connected_to(kind: Kind) -> None:
    # A full backlog takes no further connection.
    with socket.socket() as full:
        full.bind(("127.0.0.1", 0))
        full.listen(0)
        waiting = [socket.socket() for _ in range(4)]
        for one in waiting:
            one.setblocking(False)
            one.connect_ex(full.getsockname())
        proxy = f"http://127.0.0.1:{full.getsockname()[1]}"
        with pytest.raises(DeadlineExceeded):
            get(kind, proxy=proxy, deadline=0.05)
        for one in waiting:
            one.close()


# verify


def test_a_certificate_that_is_not_trusted_has_its_own_sentence(kind: Kind, secure: Server) -> None:
    store = kind.open(base_url=url_of(secure, "https"))
    with pytest.raises(ConfigurationError) as caught:
        kind.run(store.crm.tickets.create(CRM(subject="x")))
    said = str(caught.value)
    assert "the certificate of 127.0.0.1 is not trusted (self-signed certificate)" in said
    assert 'verify="/path/to/ca.pem", or SSL_CERT_FILE' in said
    assert (caught.value.attempts, kind.waits) == (1, [])


def test_verify_takes_what_httpx_takes(
    kind: Kind, secure: Server, certificate: tuple[str, str], tmp_path: Path
) -> None:
    url = url_of(secure, "https")
    name = subprocess.run(
        ["openssl", "x509", "-hash", "-noout", "-in", certificate[0]],
        check=True,
        capture_output=True,
        text=True,
    ).stdout.strip()
    shutil.copy(certificate[0], tmp_path / f"{name}.0")
    context = ssl.create_default_context(cafile=certificate[0])
    for given in (False, certificate[0], Path(certificate[0]), str(tmp_path), tmp_path, context):
        assert get(kind, base_url=url, verify=given) == 1
    for given in (True, ssl.create_default_context()):
        with pytest.raises(ConfigurationError, match="is not trusted"):
            get(kind, base_url=url, verify=given)


@pytest.mark.parametrize("source", ["SSL_CERT_FILE", "SSL_CERT_DIR"])
def test_the_environment_names_further_certificates(
    kind: Kind,
    secure: Server,
    certificate: tuple[str, str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    source: str,
) -> None:
    name = subprocess.run(
        ["openssl", "x509", "-hash", "-noout", "-in", certificate[0]],
        check=True,
        capture_output=True,
        text=True,
    ).stdout.strip()
    shutil.copy(certificate[0], tmp_path / f"{name}.0")
    folders = f"/tmp:{tmp_path}"
    monkeypatch.setenv(source, certificate[0] if source == "SSL_CERT_FILE" else folders)
    assert get(kind, base_url=url_of(secure, "https")) == 1


@pytest.mark.parametrize("source", ["SSL_CERT_FILE", "SSL_CERT_DIR"])
@pytest.mark.parametrize("call", ["get", "create"])
def test_a_missing_file_that_the_environment_names_is_refused_by_name(
    kind: Kind, monkeypatch: pytest.MonkeyPatch, source: str, call: str
) -> None:
    monkeypatch.setenv(source, "/no/such/ca.pem")
    store = kind.open(base_url="https://shop.test")
    with pytest.raises(ConfigurationError, match=f"{source} names /no/such/ca.pem, which does not"):
        kind.run(
            store.crm.tickets.get(1)
            if call == "get"
            else store.crm.tickets.create(CRM(subject="x"))
        )
    assert kind.waits == []


def test_a_file_without_certificates_is_refused_by_name(
    kind: Kind, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    empty = tmp_path / "empty.pem"
    empty.write_text("not a certificate")
    with pytest.raises(ConfigurationError, match=r"verify names .*empty.pem, which holds no cert"):
        get(kind, base_url="https://shop.test", verify=empty)
    monkeypatch.setenv("SSL_CERT_FILE", str(empty))
    with pytest.raises(ConfigurationError, match=r"SSL_CERT_FILE names .*empty.pem, which holds"):
        get(kind, base_url="https://shop.test")


def test_an_http_address_needs_no_certificates(
    kind: Kind, proxy: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", "/no/such/ca.pem")
    assert get(kind, base_url=url_of(proxy)) == 1


@pytest.mark.parametrize(
    "given", ["/no/such/ca.pem", Path("/no/such"), "", None, 1, b"x", object()]
)
def test_what_cannot_be_verified_with_is_refused_when_the_store_is_made(
    kind: Kind, given: Any
) -> None:
    with pytest.raises(ConfigurationError, match="verify "):
        kind.open(verify=given)


def test_from_env_takes_both_and_sets_neither(proxy: Server) -> None:
    others = {"THREEDCART_PROXY": "http://127.0.0.1:9", "THREEDCART_VERIFY": "/no/such"}
    with Store.from_env(
        {**ENVIRON, **others}, base_url=BASE, proxy=url_of(proxy), verify=True, rate=None
    ) as store:
        assert store.crm.tickets.get(1).crm_id == 1
    assert AsyncStore.from_env({**ENVIRON, **others}, base_url=BASE)


def test_the_authorization_flow_takes_them_too() -> None:
    with pytest.raises(ConfigurationError, match="proxy is not"):
        OAuthFlow(client_id="a", client_secret="b", redirect_uri="https://c.test", proxy="x")
