"""A shopper's browser, as far as shops and gateways need one: pages, forms, redirects, cookies."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from types import TracebackType
from typing import TypeAlias, cast
from urllib.parse import urlencode

import httpx
from lxml import etree

from contract_tests.results import Exchange
from contract_tests.transport import PACKED, Bounded
from contract_tests.wire import as_exchange

MOST_REDIRECTS = 10
# Pages that leave by themselves later than this, in seconds, do so when their time has run out.
LONGEST_REFRESH = 30
# Bytes of a page that are read.
LARGEST_PAGE = 1_000_000
# Those among which browsers look for the encoding.
LONGEST_HEAD = 1024

Element: TypeAlias = etree._Element
Fields: TypeAlias = list[tuple[str, str]]

_ACCEPT = {"Accept": "text/html", **PACKED}
_URLENCODED, _MULTIPART = "application/x-www-form-urlencoded", "multipart/form-data"
_CONTROLS = ("button", "input", "select", "textarea")
_PRESSED = ("submit", "image")
_NEVER_SENT = (*_PRESSED, "button", "reset", "file")
_CHARSET = re.compile(rb"<meta[^>]+charset", re.I)
_REFRESH = re.compile(r"(\d{1,9})[\d.]*\s*[;,\s]\s*(?:url\s*=\s*)?(.*)", re.I | re.S)


@dataclass(frozen=True, slots=True, eq=False)
class Button:
    """A button of a form, or a link."""

    element: Element
    form: Form | None = None

    @property
    def texts(self) -> list[str]:
        """What it says: to be seen, to be heard, and where the pointer rests on it."""
        parts = _texts(self.element, ".//text()|.//@alt")
        names = [self.element.get(name, "") for name in ("aria-label", "title")]
        if self.element.tag == "input":
            names.append(self.element.get("value", "Submit"))
        said = ["".join(parts), " ".join(parts), *names]
        return [_folded(text) for text in said]

    @property
    def sent(self) -> Fields:
        """What is sent when it is pressed."""
        name, kind = self.element.get("name", ""), _kind(self.element)
        if kind == "image":  # where it was pressed
            return [(f"{name}.{axis}" if name else axis, "1") for axis in "xy"]
        return [(name, self.element.get("value", ""))] if name else []


@dataclass(slots=True, eq=False)
class Form:
    """A form of a page, with its controls, wherever on the page they are."""

    element: Element
    controls: list[Element] = field(default_factory=list)

    @property
    def buttons(self) -> list[Button]:
        return [Button(each, self) for each in self.controls if _kind(each) in _PRESSED]

    @property
    def fields(self) -> Fields:
        """What it sends unless told otherwise."""
        return self.filled({})

    def filled(self, typed: Mapping[str, str]) -> Fields:
        """What it sends once the fields of ``typed`` that it has are filled in or chosen."""
        fields: Fields = []
        for control in self.controls:
            name = control.get("name", "")
            if not name or _kind(control) in _NEVER_SENT:
                continue
            if name not in typed:
                fields += [(name, value) for value in _values(control)]
            elif (name, typed[name]) not in fields:
                fields.append((name, typed[name]))
        return fields

    def button(self, text: str) -> Button | None:
        """The first button that says the text, in whatever case."""
        return _saying(text, self.buttons)


@dataclass(slots=True)
class Page:
    """Where the browser is. ``onward`` is where the page leads by itself."""

    url: str
    status: int
    text: str
    base: str
    forms: list[Form]
    links: list[Button]
    onward: str

    def form(self, *words: str) -> Form | None:
        """The first form that has one of the words in its address or on its buttons."""
        for form in self.forms:
            labels = [f"{b.sent} {' '.join(b.texts)}" for b in form.buttons]
            said = " ".join([form.element.get("action", ""), *labels]).lower()
            if any(word in said for word in words):
                return form
        return None

    def button(self, text: str) -> Button | None:
        """The first button, or else link, that says the text, in whatever case."""
        buttons = [button for form in self.forms for button in form.buttons]
        return _saying(text, buttons) or _saying(text, self.links)


class Browser:
    """Follows redirects wherever they lead, on this machine or elsewhere; runs no scripts."""

    def __init__(self, pages: list[Exchange]) -> None:
        """``pages`` gets an exchange for each page that is shown."""
        self._client = httpx.Client(
            transport=Bounded(),
            trust_env=False,
            max_redirects=MOST_REDIRECTS,
            follow_redirects=True,
            headers=_ACCEPT,
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
        return self._page(self._client.get(url))

    def send(
        self, method: str, url: str, fields: Iterable[tuple[str, str]], enctype: str = _URLENCODED
    ) -> Page:
        """Go to an address with more fields in its query, or with fields in the body."""
        sent = list(fields)
        if method.lower() == "post":
            if enctype.lower() == _MULTIPART:
                files = [(name, (None, value)) for name, value in sent]
                return self._page(self._client.post(url, files=files))
            body, headers = urlencode(sent), {"Content-Type": _URLENCODED}
            return self._page(self._client.post(url, content=body, headers=headers))
        joiner = "&" if "?" in url else "?"
        return self.open(f"{url}{joiner}{urlencode(sent)}" if sent else url)

    def press(self, page: Page, text: str, typed: Mapping[str, str]) -> Page | None:
        """Press the first button or link that says a text; None where none does."""
        button = page.button(text)
        if button is None:
            return None
        if button.form is None:
            return self.open(_joined(page.base, button.element.get("href", "")))
        return self.submit(page, button.form, typed, button)

    def submit(
        self, page: Page, form: Form, typed: Mapping[str, str], press: Button | None = None
    ) -> Page:
        """Send a form by a button, its first by default; ``typed`` is what was filled in."""
        pressed = press or next(iter(form.buttons), None)
        submitter = pressed.element if pressed else form.element

        def how(name: str) -> str:
            return submitter.get(f"form{name}", form.element.get(name, "")).strip()

        url = _joined(page.base, how("action")) if how("action") else page.url
        if how("method").lower() != "post":
            url = re.split("[?#]", url)[0]  # the fields take the place of the query
        sent = form.filled(typed) + (pressed.sent if pressed else [])
        return self.send(how("method"), url, sent, how("enctype"))

    def _page(self, answer: httpx.Response) -> Page:
        for _ in range(MOST_REDIRECTS + 1):
            self._pages.append(as_exchange("", answer, answer.elapsed.total_seconds()))
            page = _read(answer)
            if not page.onward or page.onward.partition("#")[0] == page.url.partition("#")[0]:
                return page  # one that waits shows itself again
            answer = self._client.get(page.onward)
        raise httpx.TooManyRedirects("the pages lead on and on", request=answer.request)


def _read(answer: httpx.Response) -> Page:
    tells = _CHARSET.search(answer.content, 0, LONGEST_HEAD)
    if tells and not answer.charset_encoding:
        content, parser = answer.content, etree.HTMLParser()
    else:
        content, parser = answer.text.encode(errors="replace"), etree.HTMLParser(encoding="utf-8")
    root: Element | None = etree.fromstring(content[:LARGEST_PAGE], parser)
    tree = etree.Element("html") if root is None else root  # an empty page has no element
    url = str(answer.url)
    base = _joined(url, next(iter(_texts(tree, "//base/@href")), ""))
    # To browsers a form owns what follows until its end, though the element around it ended before.
    is_cut = any(error.message == "Unexpected end tag : form" for error in parser.error_log)
    return Page(
        url=url,
        status=answer.status_code,
        text=answer.text,
        base=base,
        forms=_forms(tree, is_cut),
        links=[Button(link) for link in tree.iter("a") if "href" in link.attrib],
        onward=_onward(answer.headers.get("refresh", ""), tree, base),
    )


def _forms(tree: Element, is_cut: bool) -> list[Form]:
    """The forms with their controls: those inside, those that name it, those that were cut off."""
    forms = {element: Form(element) for element in tree.iter("form")}
    named = {form.element.get("id"): form for form in reversed(forms.values())}
    last = None
    for element in tree.iter("form", *_CONTROLS):
        if element in forms:
            last = forms[element]
            continue
        inside = next((forms[each] for each in element.iterancestors("form")), None)
        owner = inside or (last if is_cut else None)
        if "form" in element.attrib:
            owner = named.get(element.get("form"))
        around = (element, *element.iterancestors("fieldset"))
        if owner and not any("disabled" in each.attrib for each in around):
            owner.controls.append(element)
    return list(forms.values())


def _onward(header: str, tree: Element, base: str) -> str:
    """Where a page leads by itself, and soon; empty where it stays."""
    metas = (m for m in tree.iter("meta") if m.get("http-equiv", "").lower() == "refresh")
    for said in (header, *(meta.get("content", "") for meta in metas)):
        found = _REFRESH.match(said.strip())
        address = found[2].strip("'\" ") if found else ""
        if found and address and int(found[1]) <= LONGEST_REFRESH:
            return _joined(base, address)
    scripts = "".join(_texts(tree, "//script/text()")).replace("\\", "")
    for address in _texts(tree, "//noscript//a/@href"):  # in place of the script that leads there
        if f'"{address}"' in scripts or f"'{address}'" in scripts:
            return _joined(base, address)
    return ""


def _kind(control: Element) -> str:
    """``submit`` for what sends a form, ``select``, ``textarea``, or the type of an input."""
    usual = {"button": "submit", "input": "text"}.get(control.tag, control.tag)
    kind = control.get("type", usual).lower()
    return kind if control.tag == "input" or kind in _NEVER_SENT else usual


def _values(control: Element) -> list[str]:
    """What a control sends while nobody touches it."""
    kind = _kind(control)
    if kind == "select":
        options = list(control.iter("option"))
        chosen = [option for option in options if "selected" in option.attrib]
        if "multiple" not in control.attrib:
            chosen = chosen[-1:] or [o for o in options if "disabled" not in o.attrib][:1]
        open_ones = [option for option in chosen if "disabled" not in option.attrib]
        return [option.get("value", _said(option)) for option in open_ones]
    if kind == "textarea":
        return ["".join(_texts(control)).removeprefix("\n").replace("\n", "\r\n")]
    if kind in ("checkbox", "radio"):
        return [control.get("value", "on")] if "checked" in control.attrib else []
    return [control.get("value", "")]


def _said(option: Element) -> str:
    return re.sub("[ \t\n\f\r]+", " ", "".join(_texts(option))).strip(" ")


def _texts(element: Element, path: str = ".//text()") -> list[str]:
    return [str(each) for each in cast("list[object]", element.xpath(path))]


def _saying(text: str, buttons: list[Button]) -> Button | None:
    """The first of them that says a text, and best nothing else."""
    wanted = _folded(text)
    found = [(button, button.texts) for button in buttons]
    found = [(button, texts) for button, texts in found if any(wanted in each for each in texts)]
    return min(found, key=lambda each: wanted not in each[1], default=(None, []))[0]


def _folded(text: str) -> str:
    return " ".join(text.split()).casefold()


def _joined(base: str, address: str) -> str:
    """Where an address on a page leads; InvalidURL where it is none."""
    return str(httpx.URL(base).join(re.sub("[\t\n\r]", "", address.strip())))
