"""A payment gateway for tests: everything it says is signed, and it does as it is told."""

from __future__ import annotations

import json
import threading
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

from threedcart import gateway

PAGE = """<!doctype html><html lang="en"><title>Pay</title><link rel="icon" href="data:,">
<h1>Pay</h1><form method="post" action="/pay?token={token}">
<button name="do" value="pay">Pay now</button>
<button name="do" value="decline">Decline</button>
</form>
"""


class Gateway:
    """Addresses, what was asked, and how to answer."""

    def __init__(self, key: str) -> None:
        self.key = key
        self.url = ""
        self.asked: list[dict[str, Any]] = []
        self.redirect_method = "GET"
        self.refusal = ""
        self.answer_key = key
        self.approved: Any = 1
        self.media_type = "application/json"
        self.notes: dict[str, Any] = {}
        self.came = threading.Semaphore(0)  # one more for each request of the store
        self.goes_on = threading.Event()  # unset, it takes its time
        self.goes_on.set()

    def checkout(self, raw: bytes) -> bytes:
        request = gateway.verify("CheckoutRequest", raw, self.key)
        self.asked.append(request.to_dict())
        self._take_time()
        answer = {
            "paymenttoken": str(len(self.asked)),
            "redirecturl": "" if self.refusal else f"{self.url}/pay",
            "redirectmethod": self.redirect_method,
            "errorcode": "102" if self.refusal else "",
            "errormessage": self.refusal,
        }
        model = gateway.CheckoutResponse.from_dict(answer)
        return gateway.dump(gateway.sign(model, self.answer_key))

    def refund(self, raw: bytes) -> bytes:
        request = gateway.verify("RefundRequest", raw, self.key).to_dict()
        self.asked.append(request)
        self._take_time()
        answer = {
            "approved": 0 if self.refusal else self.approved,
            "transactionid": "" if self.refusal else "refund-1",
            "errorcode": "103" if self.refusal else "",
            "errormessage": self.refusal,
        }
        model = gateway.RefundResponse.from_dict(answer)
        return gateway.dump(gateway.sign(model, self.answer_key, context=request))

    def _take_time(self) -> None:
        self.came.release()
        self.goes_on.wait(30)

    def notify(self, **changes: Any) -> dict[str, Any]:
        """Tell the store the outcome of the last checkout; its answer."""
        return self.send(self.notice(**changes))

    def notice(self, **changes: Any) -> bytes:
        """A signed CompleteOrderRequest for the last checkout."""
        asked = self.asked[-1]
        notice = {
            "orderid": asked["orderid"],
            "invoice": asked["invoice"],
            "amount": asked["amounttotal"],
            "approved": 1,
            "transactionid": "pay-1",
            "errorcode": "",
            "errormessage": "",
            **changes,
        }
        model = gateway.CompleteOrderRequest.from_dict(notice)
        return gateway.dump(gateway.sign(model, self.key))

    def send(self, raw: bytes) -> dict[str, Any]:
        request = urllib.request.Request(
            self.asked[-1]["notificationurl"], raw, {"Content-Type": self.media_type}
        )
        with urllib.request.urlopen(request, timeout=20) as answer:
            told: dict[str, Any] = json.load(answer)
        return told

    def decide(self, choice: str) -> str:
        """What pressing a button does; where the shopper goes next."""
        asked = self.asked[-1]
        approved = int(choice == "pay")
        told = self.notify(approved=approved, errorcode="" if approved else "declined")
        if told["processed"]:
            return str(asked["returnurl"])
        return str(asked["errorurl"]).replace("error=0", f"error={told['errorcode']}")


@contextmanager
def gateway_app(key: str) -> Iterator[Gateway]:
    """A gateway on a free port."""
    app = Gateway(key)

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            token = parse_qs(urlsplit(self.path).query).get("paymenttoken", [""])[0]
            self._answer(PAGE.format(token=token).encode(), "text/html")

        def do_POST(self) -> None:
            raw = self.rfile.read(int(self.headers["Content-Length"]))
            path = urlsplit(self.path).path
            if path == "/checkout":
                self._answer(app.checkout(raw), app.media_type)
            elif path == "/refund":
                self._answer(app.refund(raw), app.media_type)
            elif b"do=" in raw:
                self._redirect(app.decide(parse_qs(raw.decode())["do"][0]))
            else:
                token = parse_qs(raw.decode()).get("paymenttoken", [""])[0]
                self._answer(PAGE.format(token=token).encode(), "text/html")

        def _answer(self, body: bytes, media: str) -> None:
            self.send_response(200)
            self.send_header("Content-Type", media)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def _redirect(self, address: str) -> None:
            self.send_response(303)
            self.send_header("Location", address)
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, *_: Any) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        app.url = f"http://127.0.0.1:{server.server_port}"
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            yield app
        finally:
            app.goes_on.set()
            server.shutdown()
            thread.join()
