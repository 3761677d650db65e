"""A shopper's browser, as far as the workflows need one: pages, forms, redirects, cookies."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser
from types import TracebackType
from urllib.parse import urljoin

import httpx

from contract_tests.results import Exchange
from contract_tests.wire import as_exchange

MOST_REDIRECTS = 10
TIMEOUT = 30.0


@dataclass(slots=True)
class Form:
    """A form of a page: where it goes, and what it sends unless told otherwise."""

    action: str
    method: str
    fields: dict[str, str] = field(default_factory=dict)
    buttons: list[tuple[str, str, str]] = field(default_factory=list)  # name, value, text


@dataclass(slots=True)
class Page:
    """Where the browser is."""

    url: str
    status: int
    text: str
    forms: list[Form]

    def form(self, *words: str) -> Form | None:
        """The first form that has one of the words in its address or on its buttons."""
        for form in self.forms:
            said = " ".join([form.action, *(" ".join(button) for button in form.buttons)]).lower()
            if any(word in said for word in words):
                return form
        return None


class Browser:
    """Follows redirects wherever they lead, on this machine or elsewhere."""

    def __init__(self, pages: list[Exchange]) -> None:
        """``pages`` gets an exchange for each page that is shown."""
        self._client = httpx.Client(timeout=TIMEOUT, trust_env=False, max_redirects=MOST_REDIRECTS)
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

    def submit(self, page: Page, form: Form, **fields: str) -> Page:
        """Send a form, pressing its first button; ``fields`` are what the shopper typed."""
        pressed = {name: value for name, value, _ in form.buttons[:1] if name}
        data = {**form.fields, **pressed, **fields}
        url = urljoin(page.url, form.action)
        if form.method == "get":
            return self._page(self._client.get(url, params=data, follow_redirects=True))
        answer = self._client.post(url, data=data, headers=_ACCEPT, follow_redirects=True)
        return self._page(answer)

    def _page(self, answer: httpx.Response) -> Page:
        self._pages.append(as_exchange("", answer, answer.elapsed.total_seconds()))
        reader = _Forms()
        reader.feed(answer.text)
        return Page(str(answer.url), answer.status_code, answer.text, reader.forms)


_ACCEPT = {"Accept": "text/html"}


class _Forms(HTMLParser):
    """Collects the forms of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.forms: list[Form] = []
        self._open: Form | None = None
        self._select = ""
        self._button: tuple[str, str] | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag == "form":
            self._open = Form(given.get("action", ""), given.get("method", "get").lower())
            self.forms.append(self._open)
        elif self._open is not None:
            self._control(self._open, tag, given)

    def _control(self, form: Form, tag: str, given: dict[str, str]) -> None:
        name, value, kind = given.get("name", ""), given.get("value", ""), given.get("type", "")
        if tag == "button" or kind == "submit":
            form.buttons.append((name, value, value if tag == "input" else ""))
            self._button = (name, value) if tag == "button" else None
        elif tag == "select":
            self._select = name
        elif tag == "option" and self._select:
            if self._select not in form.fields or "selected" in given:
                form.fields[self._select] = value
        elif tag in ("input", "textarea") and name:
            chosen = kind not in ("checkbox", "radio") or "checked" in given
            form.fields |= {name: value} if chosen else {}

    def handle_data(self, data: str) -> None:
        if self._open is not None and self._button is not None:
            name, value = self._button
            self._open.buttons[-1] = (name, value, data.strip())

    def handle_endtag(self, tag: str) -> None:
        if tag == "form":
            self._open = None
        elif tag == "select":
            self._select = ""
        elif tag == "button":
            self._button = None
