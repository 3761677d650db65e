"""`threedcart-mock serve`: starts a store and says where it answers."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from typing import Any

from . import __version__
from .bounds import MOST_PRINTED
from .problems import StartError
from .settings import Keys

EPILOG = """The keys printed at start go into every request as headers. Stop it with Ctrl-C."""


def parser() -> argparse.ArgumentParser:
    defaults = Keys()
    top = argparse.ArgumentParser(prog="threedcart-mock", description=__doc__, epilog=EPILOG)
    top.add_argument("--version", action="version", version=f"%(prog)s {__version__}")
    commands = top.add_subparsers(dest="command", required=True, metavar="serve")
    serve = commands.add_parser("serve", help="start a store", description=__doc__, epilog=EPILOG)
    add = serve.add_argument
    many: dict[str, Any] = {"action": "append", "default": []}  # may be given again and again
    add("--host", default="127.0.0.1", help="address to listen on (default %(default)s)")
    add("--port", type=int, default=8080, help="port; 0 takes a free one (default %(default)s)")
    add("--origin", default="", metavar="URL", help="where callers find it, if elsewhere")
    add("--allow-host", **many, metavar="NAME", help="another name callers may use for it")
    add("--allow-origin", **many, metavar="URL", help="let pages of this origin use the REST API")
    add("--db", default=":memory:", metavar="FILE", help="sqlite file to keep the rows in")
    add("--seed", default="demo", metavar="demo|empty|FILE", help="rows of a new store")
    add("--seed-folder", default="", metavar="DIR", help="seed files the control plane may name")
    add("--seed-number", type=int, default=1, metavar="N", help="another number, another shop")
    add("--secure-url", default=defaults.secure_url, help="the store's address (%(default)s)")
    add("--key", **many, metavar="NAME=VALUE", help="key of a security scheme of --spec")
    add("--private-key", default=defaults.private_key, help="the application's key")
    add("--token", default=defaults.token, help="the store's token for the application")
    add("--public-key", default=defaults.public_key, help="the application's name in OAuth")
    add("--redirect-uri", **many, metavar="URL", help="where OAuth may lead a browser back to")
    add("--read-only", action="store_true", help="the application may only read")
    add("--auto-consent", action="store_true", help="agree to every application without asking")
    add(
        "--paging-end",
        type=int,
        default=0,
        metavar="STATUS",
        help="how a list read past its end answers; one of the document's endings",
    )
    add(
        "--refuse-status-changes",
        action="store_true",
        help="keep an order's status where a store can refuse to change it",
    )
    add(
        "--strict-references",
        action="store_true",
        help="refuse rows that refer to a product, customer or other row that is not there",
    )
    add("--gateway-checkout-url", default="", metavar="URL", help="payment gateway to check out at")
    add("--gateway-refund-url", default="", metavar="URL", help="where the gateway takes refunds")
    add("--shipping-rates-url", default="", metavar="URL", help="custom shipping service to ask")
    add("--shipping-user", default="", help="the merchant's name at the shipping service")
    add(
        "--shipping-password",
        default=os.environ.get("THREEDCART_MOCK_SHIPPING_PASSWORD", ""),
        help="and password; or set THREEDCART_MOCK_SHIPPING_PASSWORD",
    )
    add("--no-webhook-probe", action="store_true", help="post webhooks without asking first")
    add(
        "--webhook-repeats",
        type=int,
        default=3,
        metavar="N",
        help="how often a webhook that failed is sent again (default %(default)s)",
    )
    add(
        "--webhook-wait",
        type=float,
        default=2.0,
        metavar="SECONDS",
        help="wait before the first repetition; each further one waits twice as long (%(default)s)",
    )
    add("--time-zone", default="America/New_York", help="the store's zone (default %(default)s)")
    add("--control", action="store_true", help="offer the control plane under /__mock__/")
    add("--no-pace", action="store_true", help="answer however fast requests come")
    add("--spec", metavar="FILE", help="serve this OpenAPI document instead of the packaged one")
    return top


def main(arguments: Sequence[str] | None = None) -> int:
    """Exit code 0 after a clean stop, 2 when the store cannot start."""
    options = parser().parse_args(arguments)
    try:
        return _serve(options)
    except StartError as error:
        print(f"threedcart-mock: {error}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 0


def _serve(options: argparse.Namespace) -> int:
    from .building import build, told  # the server's imports are slow; --help needs none
    from .serving import bind, serve

    listener = bind(options.host, options.port)
    host, port = listener.getsockname()[:2]
    address = options.origin.rstrip("/") or _address(host, port)
    store, application = build(told(options, address))

    def ready() -> None:
        for note in store.notes[:MOST_PRINTED]:
            print(f"note {note}")
        if (rest := len(store.notes) - MOST_PRINTED) > 0:
            print(f"note and {rest} more, which GET /__mock__/ tells with --control")
        keys = {} if store.document.is_plain else store.settings.keys.as_options()
        for name, value in keys.items():
            print(f"{name} {value}")
        print(f"spec {store.document.sha256}")
        print(f"ready {address}", flush=True)

    try:
        serve(application, listener, ready)
    finally:
        store.tables.database.close()
    return 0


def _address(host: str, port: int) -> str:
    """Where a caller on this machine finds what listens there."""
    if host in ("0.0.0.0", "::"):
        host = "localhost"
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


if __name__ == "__main__":
    raise SystemExit(main())
