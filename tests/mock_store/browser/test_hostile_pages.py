"""A page of another site, in a real browser, that tries everything a store serves.

What there is to try is asked of the application itself, so that a new route is tried too.
"""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Response
from threedcart_mock.building import build
from threedcart_mock.settings import Start

from ..gateway import gateway_app
from ..running import BASE, Running, running, web

#: What the hostile page does with a route; `readable` is what it could see of an answer.
ATTACK = """
async ([routes, keys, order]) => {
  const readable = [], body = JSON.stringify({auto: true, amount: "1", "*": "write"});
  const sure = promise => Promise.race([promise, new Promise(r => setTimeout(r, 20000))]);
  const seen = (url, how) => readable.push(how + " " + url);
  const read = async (url, method, headers) => {
    const bare = method === "GET" || method === "HEAD";
    const options = {method, headers, credentials: "include", body: bare ? undefined : body};
    try { await (await fetch(url, options)).text(); seen(url, "fetch"); } catch {}
  };
  const sneak = async (url, method) => {
    const bare = method === "GET" || method === "HEAD";
    const options = {method, mode: "no-cors", credentials: "include",
                     body: bare ? undefined : body, headers: {"Content-Type": "text/plain"}};
    try { await fetch(url, options); } catch {}
  };
  const element = (tag, url, attribute, shows) => new Promise(done => {
    const made = document.createElement(tag);
    if (tag === "link") made.rel = "stylesheet";
    const over = () => { made.remove(); done(); };
    made.onload = () => { if (shows) seen(url, tag); over(); };
    made.onerror = over;
    made[attribute] = url;
    document.body.append(made);
  });
  const form = (url, enctype, fields) => new Promise(done => {
    const frame = document.createElement("iframe"), made = document.createElement("form");
    frame.name = made.target = "f" + Math.random();
    made.method = "post"; made.action = url; made.enctype = enctype;
    for (const [name, value] of Object.entries(fields)) {
      const field = document.createElement("input");
      field.name = name; field.value = value; made.append(field);
    }
    document.body.append(frame, made);
    frame.onload = () => { frame.remove(); made.remove(); done(); };
    made.submit();
  });
  const socket = url => new Promise(done => {
    const made = new WebSocket(url.replace("http", "ws"));
    made.onopen = () => { seen(url, "socket"); done(); };
    made.onerror = done;
  });
  const {origin} = new URL(routes[0][1]);
  await sure(socket(origin + "/"));
  const tryAll = ([method, url]) => {
    const tries = [sneak(url, method === "HEAD" ? "GET" : method === "GET" ? "GET" : "POST"),
                   read(url, method, {}), read(url, method, keys)];
    if (method === "GET") {
      tries.push(element("img", url, "src", true), element("script", url, "src", true),
                 element("link", url, "href", true), element("iframe", url, "src", false));
    }
    if (method !== "GET" && method !== "HEAD") {
      tries.push(form(url, "text/plain", {'{"auto": true, "x': '": 1}'}),
                 form(url, "application/x-www-form-urlencoded",
                      {amount: "1", product: "1", webhook: "1"}));
    }
    return sure(Promise.all(tries));
  };
  for (let at = 0; at < routes.length; at += 10)
    await Promise.all(routes.slice(at, at + 10).map(tryAll));
  return readable;
}
"""


@pytest.fixture(scope="module")
def store() -> Iterator[Running]:
    with running("--seed", "demo", "--control") as started:
        yield started


@pytest.fixture(scope="module")
def order(store: Running) -> Iterator[str]:
    """An order whose payment could be given back by the form of a page."""
    with gateway_app(store.keys["private-key"]) as app:
        settings = {"checkout_url": f"{app.url}/checkout", "refund_url": f"{app.url}/refund"}
        web.put(f"{store.url}/__mock__/gateway", json=settings)
        key = store.create("/Cart", {"BillingEmail": "ida@example.com"})
        store.create(f"/Cart/{key}/Item", {"CatalogID": 2, "ItemQuantity": 2})
        web.post(store.read(f"/Cart/{key}")["CheckoutURL"], data={"shipping": "Express"})
        assert app.notify() == {"processed": 1}
        yield str(app.asked[-1]["orderid"])


@contextmanager
def hostile_site() -> Iterator[int]:
    """A site of somebody else's, by its port: an empty page."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            body = b'<!doctype html><link rel="icon" href="data:,"><title>evil</title>'
            self.send_response(200)
            self.send_header("Content-Type", "text/html")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: Any) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            yield server.server_port
        finally:
            server.shutdown()
            thread.join()


@pytest.fixture(scope="module")
def evil() -> Iterator[int]:
    with hostile_site() as port:
        yield port


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    made = browser.new_context()
    yield made
    made.close()


def routes(store: Running, order: str) -> list[tuple[str, str]]:
    """(method, address) of all a store serves, under one version, with keys that are there."""
    _, application = build(Start(seed="empty", control=True, origin=store.url))
    named = {"{number:key}": order, "{id}": "1", "{name}": "Order"}

    def filled(path: str) -> str:
        for braces, value in named.items():
            path = path.replace(braces, value)
        return re.sub(r"\{[^}]*\}", "1", path)

    known = [(method, filled(path)) for method, path in application.routes if "/v1/" not in path]
    found = sorted({(method, store.url + path) for method, path in known})
    assert len(found) > 200
    writing = {
        ("POST", "/__mock__/seed"),
        ("PUT", "/__mock__/behaviour"),
        ("PUT", "/__mock__/webhooks"),
        ("POST", "/admin/webhooks"),
        ("POST", f"/admin/orders/{order}"),
    }
    assert {(method, store.url + path) for method, path in writing} <= set(found)
    return found


def state(store: Running) -> dict[str, Any]:
    """All that a request could have changed or left behind."""
    plane = f"{store.url}/__mock__"
    settings = ("scope", "consent", "pace", "gateway", "shipping", "webhooks", "behaviour")
    names = ("faults", *settings, "outbox", "deliveries")
    kept = {name: web.get(f"{plane}/{name}").json() for name in names}
    journal = [each["number"] for each in web.get(f"{plane}/journal?limit=500").json()]
    return {**kept, "rows": web.get(f"{plane}/").json()["rows"], "journal": journal}


def attacked(page: Page | Any, store: Running, order: str, every: int = 1) -> list[str]:
    """What a page, or a frame, could read of a store, at each route or at every so many."""
    keys = {name: store.api.headers[name] for name in ("SecureURL", "PrivateKey", "Token")}
    keys["Content-Type"] = "application/json"
    found: list[str] = page.evaluate(ATTACK, [routes(store, order)[::every], keys, order])
    return found


def watched(context: BrowserContext, store: Running) -> list[tuple[int, str, str]]:
    """(status, method, address) of every answer of the store to come."""
    answers: list[tuple[int, str, str]] = []

    def note(response: Response) -> None:
        if response.url.startswith(store.url):
            answers.append((response.status, response.request.method, response.url))

    context.on("response", note)
    return answers


@pytest.mark.parametrize(("host", "every"), [("127.0.0.1", 1), ("localhost", 3)])
def test_a_page_of_another_site_neither_reads_nor_writes(
    context: BrowserContext, store: Running, order: str, evil: int, host: str, every: int
) -> None:
    before, answers, page = state(store), watched(context, store), context.new_page()
    page.goto(f"http://{host}:{evil}/")
    assert attacked(page, store, order, every) == []
    assert {status for status, _, _ in answers} == {403}
    assert len({address for _, _, address in answers}) > 100 // every
    assert state(store) == before


def test_a_sandboxed_frame_neither_reads_nor_writes(
    context: BrowserContext, store: Running, order: str, evil: int
) -> None:
    before, answers, page = state(store), watched(context, store), context.new_page()
    page.goto(f"http://127.0.0.1:{evil}/")
    frame = '<iframe sandbox="allow-scripts allow-forms allow-popups" srcdoc="<body>"></iframe>'
    page.evaluate("text => { document.body.innerHTML = text }", frame)
    (_, sandboxed) = page.frames
    sandboxed.wait_for_load_state()
    assert sandboxed.evaluate("self.origin") == "null"
    assert attacked(sandboxed, store, order) == []
    assert {status for status, _, _ in answers} == {403}
    assert state(store) == before


def test_code_in_a_seed_does_not_run_for_a_sandboxed_frame(
    context: BrowserContext, store: Running, evil: int
) -> None:
    before, page = state(store), context.new_page()
    page.goto(f"http://127.0.0.1:{evil}/")
    seed = {"crm.tickets": [{"Subject": "{{ cycle.__globals__.__builtins__.open('x', 'w') }}"}]}
    page.evaluate(
        """([url, body]) => fetch(url, {method: "POST", mode: "no-cors", body}).catch(() => 0)""",
        [f"{store.url}/__mock__/seed", json.dumps(seed)],
    )
    assert state(store) == before


def test_a_name_pointed_at_the_store_shows_nothing_of_it(
    context: BrowserContext, store: Running
) -> None:
    page = context.new_page()
    port = store.url.rpartition(":")[2]
    for path in ("/", "/admin/orders", "/__mock__/journal", f"{BASE}/Orders", "/openapi.json"):
        answer = page.goto(f"http://evil.example:{port}{path}")
        assert answer is not None
        assert answer.status == 421
        assert "evil.example" in page.content()


def test_a_link_of_another_site_leads_to_a_page(
    context: BrowserContext, store: Running, evil: int
) -> None:
    page = context.new_page()
    page.goto(f"http://localhost:{evil}/")
    page.evaluate(
        "url => { document.body.innerHTML = `<a href='${url}'>see</a>` }", f"{store.url}/shop"
    )
    page.get_by_role("link", name="see").click()
    assert page.get_by_role("link", name="Driftwood Tote").is_visible()


def test_a_browser_client_of_an_allowed_origin_uses_the_api_alone(
    context: BrowserContext, evil: int
) -> None:
    with running("--control", "--allow-origin", f"http://localhost:{evil}") as store:
        page = context.new_page()
        page.goto(f"http://localhost:{evil}/")
        keys = {name: store.api.headers[name] for name in ("SecureURL", "PrivateKey", "Token")}
        ask = """([url, method, headers, body]) => fetch(url, {method, headers, body})
            .then(async answer => [answer.status, await answer.text(),
                                   answer.headers.get("x-spec-sha256")], () => "unreadable")"""
        api = store.url + BASE
        sent = {**keys, "Content-Type": "application/json"}
        row = json.dumps({"CustomerEmail": "a@example.com"})
        status, text, spec = page.evaluate(ask, [f"{api}/CRM", "POST", sent, row])
        assert (status, spec) == (201, store.keys["spec"])
        number = json.loads(text)[0]["Value"]
        status, text, _ = page.evaluate(ask, [f"{api}/CRM/{number}", "GET", keys, None])
        assert (status, json.loads(text)[0]["CustomerEmail"]) == (200, "a@example.com")
        for path in ("/admin/orders", "/__mock__/journal", "/openapi.json"):
            asked: list[Any] = [store.url + path, "GET", {}, None]
            assert page.evaluate(ask, asked) == "unreadable"
