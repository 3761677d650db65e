"""The shopper: follows the gateway's redirect, and pays where the kit was told how.

Three ways lead to a payment: pressing buttons whose text is given, a command, a person.
"""

from __future__ import annotations

import contextlib
import re
import shlex
import subprocess
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from html import unescape

import httpx

from contract_tests.browser import Browser, Page
from contract_tests.gateway.settings import SAMPLE_BUTTONS, GatewaySettings
from contract_tests.gateway.store import ENTRANCE, Sale, Store
from contract_tests.results import Broken, Exchange, NotPossible

TAG = re.compile(r"<[^>]*>")
MOST_SHOWN = 200  # characters of a page
HOW = (
    "no payment could be made: give --approve TEXT (what the button says), --approve-command or "
    "--by-hand"
)
FAR = (
    "the gateway cannot reach the kit's listener on this machine: give --store-url, an address "
    "that leads here, and the port it leads to as --store-port"
)


class Shopper:
    """Goes to the gateway's pages and does there what the settings say."""

    def __init__(self, settings: GatewaySettings, store: Store, say: Callable[[str], None]) -> None:
        self.settings = settings
        self.store = store
        self.say = say
        self.pages: list[Exchange] = []
        sample = SAMPLE_BUTTONS if settings.is_sample else {}
        self._buttons = {
            name: getattr(settings, name) or sample.get(name, ())
            for name in ("approve", "decline", "cancel")
        }
        self._paying: int | None = None
        """How many buttons lead to a payment, where more follow, as on a page that thanks."""

    @property
    def presses(self) -> bool:
        """Whether payments are approved by pressing buttons, without a person or a program."""
        return bool(self._buttons["approve"])

    def enter(self, browser: Browser, sale: Sale) -> Page:
        """The gateway's page, reached as the store sends a shopper there."""
        method = str(sale.answer.get("redirectmethod") or "GET")
        try:
            return browser.send(method, str(sale.answer["redirecturl"]), sale.token.items())
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            name = type(error).__name__
            raise Broken(f"the page at redirecturl cannot be reached ({name})") from None

    def pay(self, sale: Sale, times: int = 1) -> None:
        """Approve the payment, and wait for the gateway's word on it.

        ``times`` is how often the button that pays is pressed, where buttons are pressed.
        """
        self.require()
        sale.was_paid = True
        if self.presses:
            self.press(sale, "approve", times)
        elif self.settings.approve_command:
            self._command(sale)
        else:
            self.say(f"Pay order {sale.invoice} at {self._entrance(sale)}")
        if not self.store.wait(lambda: bool(sale.notices), self.settings.patience):
            within = f"within {self.settings.patience:g} s"
            waited = f"no notification came {within}: {self._refused() or self.store.how_to_allow}"
            raise (NotPossible if self.settings.by_hand else Broken)(waited)

    def _refused(self) -> str:
        """What the page says that the shopper is on, where it is an error of the shopper's."""
        last = self.pages[-1] if self.presses else None
        if last is None or not 400 <= last.status < 500:
            return ""
        text = " ".join(unescape(TAG.sub(" ", last.response_body)).split())
        return f"the page after the last button answers {last.status}, {text[:MOST_SHOWN]!r}"

    def require(self) -> None:
        """Raise NotPossible where there is no way to pay, or to hear of it."""
        if not (self.presses or self.settings.approve_command or self.settings.by_hand):
            raise NotPossible(HOW)
        if not self.settings.can_be_told:
            raise NotPossible(FAR)

    def require_buttons(self, done: str) -> None:
        """Raise NotPossible where nothing is pressed; ``done`` says what only buttons can be."""
        self.require()
        if not self.presses:
            raise NotPossible(f"only buttons named with --approve can be {done}")

    def press(
        self, sale: Sale, way: str, times: int = 1, swap: Mapping[str, str] | None = None
    ) -> None:
        """Press the buttons of a way through the pages, until the shopper is back at the store.

        With ``times`` above 1 the one that pays is the last, and pressed so often at once. Fields
        of the pages that hold a value of ``swap`` are given the other one.
        """
        walk = self.about_to(way, sale, swap, is_paying=times > 1)
        with walk as press, ThreadPoolExecutor(times) as pool:
            for pressed in [pool.submit(press) for _ in range(times)]:
                pressed.result()

    @contextlib.contextmanager
    def about_to(
        self,
        way: str,
        sale: Sale,
        swap: Mapping[str, str] | None = None,
        *,
        is_paying: bool = False,
    ) -> Iterator[Callable[[], Page]]:
        """The shopper before the last button of a way, or before the one that pays, and what
        presses it; that does nothing where the shopper is back at the store by then.
        """
        if not self._buttons[way]:
            raise NotPossible(f"no button for it is known: name it with --{way} TEXT")
        sale.is_watched = True
        *before, last = self._buttons[way][: self._paying if is_paying else None]
        heard, came, is_back = len(sale.notices), len(sale.arrivals), False
        with Browser(self.pages) as browser:
            page = self.enter(browser, sale)
            for number, text in enumerate(before, 1):
                page = self._pressed(browser, page, text, swap or {})
                is_told = way == "approve" and len(sale.notices) > heard
                if is_told and self._paying is None:
                    self._paying = number
                # On whatever page comes while the store is down, there is no way back to it.
                is_back = len(sale.arrivals) > came or (is_told and bool(sale.failures))
                if is_back:
                    break

            def press() -> Page:
                return page if is_back else self._pressed(browser, page, last, swap or {})

            yield press

    def _pressed(self, browser: Browser, page: Page, text: str, swap: Mapping[str, str]) -> Page:
        held = [field for form in page.forms for field in form.fields]
        swapped = {name: swap[value] for name, value in held if value in swap}
        try:
            found = browser.press(page, text, {**self.settings.fields, **swapped})
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            raise Broken(f"after {text!r} no page came ({type(error).__name__})") from None
        if found is None:
            where = f"{page.url} (status {page.status})"
            raise Broken(f"the page {where} has no button or link that says {text!r}")
        return found

    def _command(self, sale: Sale) -> None:
        words = [*shlex.split(self.settings.approve_command), self._entrance(sale)]
        try:
            done = subprocess.run(words, timeout=self.settings.patience, check=False)
        except subprocess.TimeoutExpired:
            within = f"within {self.settings.patience:g} s (--wait)"
            raise Broken(f"{words[0]} did not end {within}") from None
        except OSError as error:
            raise Broken(f"{words[0]} could not be run ({error.strerror})") from None
        if done.returncode:
            raise Broken(f"{words[0]} ended with exit code {done.returncode}")

    def _entrance(self, sale: Sale) -> str:
        return f"{self.store.url}{ENTRANCE}{sale.order}"
