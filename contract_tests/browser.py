"""A shopper's browser, as far as the workflows need one: pages, forms, redirects, cookies."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from html.parser import HTMLParser
from types import TracebackType
from urllib.parse import urlencode, urljoin

import httpx

from contract_tests.results import Exchange
from contract_tests.transport import PACKED, Bounded
from contract_tests.wire import as_exchange

MOST_REDIRECTS = 10


@dataclass(slots=True)
class Button:
    """A button: what it sends, what it says, and where it goes if not where its form does."""

    name: str
    value: str
    text: str
    action: str | None = None


@dataclass(slots=True)
class Form:
    """A form of a page: where it goes, and what it sends unless told otherwise."""

    action: str
    method: str
    fields: dict[str, str] = field(default_factory=dict)
    buttons: list[Button] = field(default_factory=list)

    def button(self, text: str) -> Button | None:
        """The first button that says the text, in whatever case."""
        return next((b for b in self.buttons if text.lower() in b.text.lower()), None)


@dataclass(slots=True)
class Page:
    """Where the browser is."""

    url: str
    status: int
    text: str
    forms: list[Form]
    links: list[tuple[str, str]]  # text, address

    def form(self, *words: str) -> Form | None:
        """The first form that has one of the words in its address or on its buttons."""
        for form in self.forms:
            labels = [f"{b.name} {b.value} {b.text}" for b in form.buttons]
            said = " ".join([form.action, *labels]).lower()
            if any(word in said for word in words):
                return form
        return None


class Browser:
    """Follows redirects wherever they lead, on this machine or elsewhere."""

    def __init__(self, pages: list[Exchange]) -> None:
        """``pages`` gets an exchange for each page that is shown."""
        self._client = httpx.Client(
            transport=Bounded(), trust_env=False, max_redirects=MOST_REDIRECTS
        )
        self._pages = pages

    def __enter__(self) -> Browser:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._client.close()

    def open(self, url: str) -> Page:
        return self._page(self._client.get(url, headers=_ACCEPT, follow_redirects=True))

    def send(self, method: str, url: str, fields: dict[str, str]) -> Page:
        """Go to an address with more fields in its query, or with fields in the body."""
        if method.lower() == "get":
            joiner = "&" if "?" in url else "?"
            return self.open(f"{url}{joiner}{urlencode(fields)}" if fields else url)
        answer = self._client.post(url, data=fields, headers=_ACCEPT, follow_redirects=True)
        return self._page(answer)

    def press(self, page: Page, text: str, typed: Mapping[str, str]) -> Page | None:
        """Press the first button or link that says a text; None where none does.

        Of ``typed`` those fields are filled in that the form has.
        """
        for form in page.forms:
            button = form.button(text)
            if button is not None:
                known = {name: typed[name] for name in form.fields if name in typed}
                return self.submit(page, form, known, button)
        address = next((to for said, to in page.links if text.lower() in said.lower()), None)
        return None if address is None else self.open(urljoin(page.url, address))

    def submit(
        self, page: Page, form: Form, typed: Mapping[str, str], press: Button | None = None
    ) -> Page:
        """Send a form by a button, its first by default; ``typed`` is what was filled in."""
        pressed = press or next(iter(form.buttons), Button("", "", ""))
        named = {pressed.name: pressed.value} if pressed.name else {}
        url = urljoin(page.url, form.action if pressed.action is None else pressed.action)
        if form.method == "get":
            url = url.partition("?")[0]  # the fields take the place of the query
        return self.send(form.method, url, {**form.fields, **named, **typed})

    def _page(self, answer: httpx.Response) -> Page:
        self._pages.append(as_exchange("", answer, answer.elapsed.total_seconds()))
        reader = _Forms()
        reader.feed(answer.text)
        return Page(str(answer.url), answer.status_code, answer.text, reader.forms, reader.links)


_ACCEPT = {"Accept": "text/html", **PACKED}


class _Forms(HTMLParser):
    """Collects the forms and links of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.forms: list[Form] = []
        self.links: list[tuple[str, str]] = []
        self._open: Form | None = None
        self._select = ""
        self._button: Button | None = None
        self._in_link = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag == "form":
            self._open = Form(given.get("action", ""), given.get("method", "get").lower())
            self.forms.append(self._open)
        elif tag == "a" and "href" in given:
            self.links.append(("", given["href"]))
            self._in_link = True
        elif self._open is not None:
            self._control(self._open, tag, given)

    def _control(self, form: Form, tag: str, given: dict[str, str]) -> None:
        name, value, kind = given.get("name", ""), given.get("value", ""), given.get("type", "")
        if tag == "button" or kind == "submit":
            text = value if tag == "input" else ""
            form.buttons.append(Button(name, value, text, given.get("formaction")))
            self._button = form.buttons[-1] if tag == "button" else None
        elif tag == "select":
            self._select = name
        elif tag == "option" and self._select:
            if self._select not in form.fields or "selected" in given:
                form.fields[self._select] = value
        elif tag in ("input", "textarea") and name:
            chosen = kind not in ("checkbox", "radio") or "checked" in given
            form.fields |= {name: value} if chosen else {}

    def handle_data(self, data: str) -> None:
        if self._button is not None:
            self._button.text = f"{self._button.text} {data.strip()}".strip()
        elif self._in_link:
            text, address = self.links[-1]
            self.links[-1] = (f"{text} {data.strip()}".strip(), address)

    def handle_endtag(self, tag: str) -> None:
        if tag == "form":
            self._open = None
        elif tag == "a":
            self._in_link = False
        elif tag == "select":
            self._select = ""
        elif tag == "button":
            self._button = None
