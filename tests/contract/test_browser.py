"""What a page's HTML says is what the kit's shopper sees, presses and sends."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from urllib.parse import parse_qsl

import httpx
import pytest

from contract_tests.browser import LARGEST_PAGE, Browser, Page
from contract_tests.loopback import Answer, Handler, Visit, answering, serving

HTML = "text/html; charset=utf-8"
TO_PAY = "<form method=post action=/paid>{}<button>Pay now</button></form>"


@dataclass(slots=True)
class Site:
    """Pages by their path, and what was asked for."""

    url: str = ""
    pages: dict[str, bytes] = field(default_factory=dict)
    media_type: str = ""
    visits: list[Visit] = field(default_factory=list)

    def answer(self, visit: Visit) -> Answer:
        self.visits.append(visit)
        page = self.pages.get(visit.path.partition("?")[0], b"<p>Thank you.</p>")
        return 200, self.media_type, page

    def press(self, page: str | bytes, text: str = "Pay now", **typed: str) -> Page | None:
        """Press what says a text on a page that stands at /here/pay."""
        self.pages["/here/pay"] = page if isinstance(page, bytes) else page.encode()
        with Browser([]) as browser:
            return browser.press(browser.open(f"{self.url}/here/pay"), text, typed)

    def pressed(self, page: str, text: str = "Pay now", **typed: str) -> Visit:
        """What is asked for when a text is pressed."""
        assert self.press(page, text, **typed) is not None, f"nothing says {text!r}"
        return self.visits[-1]

    def sent(self, controls: str, **typed: str) -> list[tuple[str, str]]:
        """What a form with some controls sends."""
        visit = self.pressed(TO_PAY.format(controls), **typed)
        return parse_qsl(visit.text, keep_blank_values=True)

    @property
    def paths(self) -> list[str]:
        return [visit.path for visit in self.visits]


@pytest.fixture(scope="module")
def served() -> Iterator[Site]:
    site = Site()
    with answering(site.answer) as site.url:
        yield site


@pytest.fixture
def site(served: Site) -> Site:
    served.pages, served.media_type, served.visits = {}, HTML, []
    return served


@pytest.mark.parametrize(
    ("controls", "sent"),
    [
        ("<input name=a value=1><input name=b>", [("a", "1"), ("b", "")]),
        ("<select name=bank><option>First\n Bank<option>Second</select>", [("bank", "First Bank")]),
        ("<select name=bank><option value=1>A<option value=2 selected>B</select>", [("bank", "2")]),
        ("<select name=s><option disabled>Choose<option>A</select>", [("s", "A")]),
        ("<select name=s><option disabled selected>Choose<option>A</select>", []),
        ("<select name=s><option selected>A<option selected>B</select>", [("s", "B")]),
        ("<select name=s></select>", []),
        (
            "<select name=s multiple><option selected>A<option>B<option selected>C</select>",
            [("s", "A"), ("s", "C")],
        ),
        ("<input type=checkbox name=terms checked>", [("terms", "on")]),
        ("<input type=checkbox name=terms>", []),
        (
            "<input type=RADIO name=m value=a><input type=radio name=m value=b checked>",
            [("m", "b")],
        ),
        ("<textarea name=note>\n1 &lt; 2\n<b>3</textarea>", [("note", "1 < 2\r\n<b>3")]),
        ("<input name=a disabled><fieldset disabled><p><input name=b></fieldset>", []),
        ("<input name=a value=1><input name=b><input name=a>", [("a", "1"), ("b", ""), ("a", "")]),
        ("<input type=submit name=a><input type=button name=b><input type=file name=c>", []),
        ("<!-- <input name=a> --><script>'<input name=b>'</script>", []),
        ("<input value=nameless>", []),
        ("<input name=a value='&amp;&eacute;'>", [("a", "&é")]),
    ],
)
def test_a_form_sends_what_it_shows(site: Site, controls: str, sent: list[tuple[str, str]]) -> None:
    assert site.sent(controls) == sent


@pytest.mark.parametrize(
    "control",
    [
        "<input type=radio name=pay value=card><input type=radio name=pay value=bank>",
        "<input type=radio name=pay value=card><input type=radio name=pay value=bank checked>",
        "<input type=checkbox name=pay value=card>",
        "<input type=hidden name=pay value=0><input type=checkbox name=pay value=card>",
        "<select name=pay><option value=bank>Bank<option value=card>Card</select>",
        "<textarea name=pay>bank</textarea>",
        "<input name=pay>",
    ],
)
def test_what_is_filled_in_takes_the_place_of_what_was_there(site: Site, control: str) -> None:
    assert site.sent(control, pay="card", other="1") == [("pay", "card")]


@pytest.mark.parametrize(
    "button",
    [
        "<button>Pay now</button>",
        "<button type=unknown>pay NOW</button>",
        "<button>\n  Pay\r\n\t<b>now&nbsp;please</b>\n</button>",
        "<button><i></i><span>P</span>ay <b>n</b>ow</button>",
        "<button><div>Pay</div><div>now</div></button>",
        "<button>Pay<br>now</button>",
        "<button aria-label='Pay now'><svg></svg></button>",
        "<button title='Pay now'>€</button>",
        "<button><img alt='Pay now'></button>",
        "<input type=submit value='Pay now'>",
        "<input type=image alt='Pay now'>",
        "<a href=/paid><img alt='Pay now'></a>",
        "<a href=/paid><p>Pay</p> <p>now</p></a>",
    ],
)
def test_a_button_or_link_is_found_by_what_it_says(site: Site, button: str) -> None:
    assert site.pressed(f"<form action=/paid>{button}</form>").path.partition("?")[0] == "/paid"


def test_the_button_that_is_pressed_is_sent_and_no_other(site: Site) -> None:
    buttons = "<button name=act value=fail>Fail</button><input type=submit name=act value=Pay>"
    assert site.pressed(f"<form>{buttons}</form>", "Pay").path == "/here/pay?act=Pay"
    image = "<form><input type=image name=go alt=Pay></form>"
    assert re.fullmatch(r"/here/pay\?go\.x=\d+&go\.y=\d+", site.pressed(image, "Pay").path)


def test_a_button_without_a_text_says_submit(site: Site) -> None:
    assert site.pressed("<form action=/paid><input type=submit></form>", "Submit").path == "/paid"


def test_a_button_that_says_just_the_text_comes_before_those_that_say_more(site: Site) -> None:
    later = "<form action=/news><button>Pay later: our newsletter</button></form>"
    assert (
        site.pressed(f"{later}<form action=/paid><button>Pay</button></form>", "Pay").path
        == "/paid"
    )


@pytest.mark.parametrize(
    "button",
    [
        "<button type=button>Pay now</button>",
        "<button type=reset>Pay now</button>",
        "<button disabled>Pay now</button>",
        "<fieldset disabled><button>Pay now</button></fieldset>",
        "<input type=text value='Pay now'>",
        "<!-- <button>Pay now</button> -->",
        "<script>'<button>Pay now</button>'</script>",
        "</form><button>Pay now</button><form>",
        "<button form=none>Pay now</button>",
        "<a name=anchor>Pay now</a>",
    ],
)
def test_what_does_nothing_without_a_script_is_not_pressed(site: Site, button: str) -> None:
    assert site.press(f"<form>{button}</form>") is None


FIELD = "<input name=a value=1>"
BUTTON = "<button name=b value=2>Pay now</button>"


@pytest.mark.parametrize(
    "page",
    [
        f"<form id=f></form><p>{FIELD}</p>{BUTTON}".replace("name", "form=f name"),
        f"<form><input name=x></form><form id=f></form><form>{FIELD}{BUTTON}</form>".replace(
            "<input name=a", "<input form=f name=z><input name=a"
        ),
        f"<form><div>{FIELD}{BUTTON}</form><form><input name=x></form>",
        f"<table><form><tr><td>{FIELD}</td></tr><tr><td>{BUTTON}</td></tr></form></table>",
        f"<table><tr><form><td>{FIELD}</td></tr><tr><td>{BUTTON}</td></tr></form></table>",
        f"<div><form>{FIELD}</div>{BUTTON}</form>",
        f"<p><form><p>{FIELD}<p>{BUTTON}",
    ],
)
def test_a_form_has_the_fields_that_belong_to_it_wherever_they_stand(site: Site, page: str) -> None:
    assert site.pressed(page).path == "/here/pay?a=1&b=2"


@pytest.mark.parametrize(
    ("page", "asked"),
    [
        ("<form>{}</form>", "GET /here/pay?a=1"),
        ("<form action='?old=1#end'>{}</form>", "GET /here/pay?a=1"),
        ("<form method=post action='?old=1'>{}</form>", "POST /here/pay?old=1"),
        ("<form action=' ../paid\n'>{}</form>", "GET /paid?a=1"),
        ("<base href=/pay/x/><form method=POST action=y>{}</form>", "POST /pay/x/y"),
        ("<base href=/pay/x/><form action=''>{}</form>", "GET /here/pay?a=1"),
        ("<base href=/pay/x/><a href=y>Pay now</a>", "GET /pay/x/y"),
        ("<a href='/y?z=1&amp;act=pay'>Pay now</a>", "GET /y?z=1&act=pay"),
        ("<form action=/none>{}</form>".replace("{}", "{0:formaction=/paid}"), "GET /paid?a=1"),
        ("<form action=/paid>{0:formmethod=post}</form>", "POST /paid"),
    ],
)
def test_a_form_goes_where_and_how_the_page_says(site: Site, page: str, asked: str) -> None:
    visit = site.pressed(re.sub(r"{(?:0:)?(.*?)}", rf"{FIELD}<button \1>Pay now</button>", page))
    assert f"{visit.method} {visit.path}" == asked
    assert visit.text == ("a=1" if visit.method == "POST" else "")


@pytest.mark.parametrize("where", ["<form enctype", "<button formenctype"])
def test_a_form_is_sent_in_parts_where_the_page_says_so(site: Site, where: str) -> None:
    page = f"<form method=post>{FIELD}<input name=c value='é'><button>Pay now</button></form>"
    tag = where.split()[0]
    visit = site.pressed(page.replace(tag, f"{where}=multipart/form-data"))
    head = f"Content-Type: {visit.media_type}\r\n\r\n".encode()
    parts = message_from_bytes(head + visit.body, policy=policy.HTTP).iter_parts()
    sent = {
        part.get_param("name", header="content-disposition"): part.get_payload(decode=True)
        for part in parts
    }
    assert sent == {"a": b"1", "c": "é".encode()}


@pytest.mark.parametrize(
    ("page", "media_type"),
    [
        ("<button>Bestätigen</button>".encode(), "text/html"),
        ("<meta charset=iso-8859-1><button>Bestätigen</button>".encode("latin-1"), "text/html"),
        ("<meta charset=iso-8859-1><button>Bestätigen</button>".encode(), HTML),
        ("<button>Bestätigen</button>".encode("latin-1"), "text/html; charset=iso-8859-1"),
        ("<button>Bestätigen</button>".encode(), "text/html; charset=none-such"),
    ],
)
def test_a_page_is_read_as_it_is_encoded(site: Site, page: bytes, media_type: str) -> None:
    site.media_type = media_type
    assert site.press(page.replace(b"<button", b"<form><button"), "Bestätigen") is not None


@pytest.mark.parametrize(
    "page",
    [
        "<meta http-equiv=refresh content='0; url=/shop'>One moment.",
        "<META HTTP-EQUIV='Refresh' CONTENT=\"5;URL='/shop'\">",
        "<meta http-equiv=refresh content='1.5 , ../shop'>",
        "<script>location.replace('/shop')</script>"
        "<noscript><meta http-equiv=refresh content='0;url=/shop'></noscript>",
        '<script>location = "\\/shop"</script><noscript><a href="/shop">Go on</a></noscript>',
    ],
)
def test_a_page_that_leads_on_by_itself_is_followed(site: Site, page: str) -> None:
    site.pages["/paid"] = page.encode()
    after = site.press(TO_PAY.format(""))
    assert after is not None
    assert "Thank you" in after.text
    assert site.paths == ["/here/pay", "/paid", "/shop"]


@pytest.mark.parametrize(
    "content", ["900;url=/late", "5", "5;url=", "5;url=/here/pay", "0;url='/here/pay#top'", "soon"]
)
def test_a_page_that_stays_for_now_is_pressed(site: Site, content: str) -> None:
    refresh = f'<meta http-equiv=refresh content="{content}">'
    assert site.pressed(refresh + TO_PAY.format("")).path == "/paid"


def test_a_link_for_those_without_scripts_is_followed_only_where_the_script_leads(
    site: Site,
) -> None:
    help_page = "<noscript><a href=/help>Turn scripts on</a></noscript><script>'help'</script>"
    assert site.pressed(help_page + TO_PAY.format("")).path == "/paid"


def test_a_header_may_lead_on_as_the_page_may() -> None:
    class Leading(Handler):
        def do_GET(self) -> None:
            self.send_response(200)
            if self.path == "/":
                self.send_header("Refresh", "0; url=/shop")
            self.end_headers()

    with serving(Leading) as url, Browser([]) as browser:
        assert browser.open(f"{url}/").url == f"{url}/shop"


def test_pages_that_lead_on_and_on_end_as_redirects_do() -> None:
    asked: list[str] = []

    def answer(visit: Visit) -> Answer:
        asked.append(visit.path)
        count = int(visit.path.strip("/")) + 1
        return 200, HTML, f"<meta http-equiv=refresh content='0;url=/{count}'>".encode()

    with (
        answering(answer) as url,
        Browser([]) as browser,
        pytest.raises(httpx.TooManyRedirects, match="lead on and on"),
    ):
        browser.open(f"{url}/0")
    assert len(asked) < 20


@pytest.mark.parametrize(
    "page",
    [
        b"x" * LARGEST_PAGE + b"<form><button>Pay now</button>",
        b"",
        b" \n",
        b"<!-- x",
        b"\0\xff\xfe",
        b"{}",
        b"<div>" * 200_000,
        b"<form><p>" * 100_000,
    ],
)
def test_a_page_that_is_none_or_without_end_has_nothing_to_press(site: Site, page: bytes) -> None:
    assert site.press(page) is None


def test_no_file_of_this_machine_and_no_other_address_is_read_with_a_page(site: Site) -> None:
    declared = '<!DOCTYPE html SYSTEM "/dtd" [<!ENTITY x SYSTEM "file:///etc/hostname">]>'
    assert site.press(f"{declared}<link href=/css><form><button>&x;</button>", "&x;") is not None
    assert site.paths == ["/here/pay", "/here/pay"]


@pytest.mark.parametrize("address", ["javascript:pay()", "mailto:ann@example.com", "app://pay"])
def test_a_link_that_no_browser_opens_is_an_error_of_the_page(site: Site, address: str) -> None:
    with pytest.raises(httpx.UnsupportedProtocol):
        site.pressed(f"<a href='{address}'>Pay now</a>")
