"""OAuth: the merchant agrees, the application gets a token, and reads with it."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import httpx

from contract_tests import credentials
from contract_tests.document import Operation
from contract_tests.transport import Bounded
from contract_tests.wire import as_exchange
from contract_tests.workflows.browser import Browser
from contract_tests.workflows.listener import Listener, listening
from contract_tests.workflows.play import NotPlayable, Play

STATE = "a state & more"
PATIENCE = 5.0
AGREE = ("allow", "agree", "authorize", "accept")
NO_KEY = "give the application's --public-key to have it ask for a token"


def granted(play: Play) -> None:
    """A code comes back with the state; it buys one token, and only from who has the secret."""
    _playable(play)
    with listening() as back, Browser(play.pages) as browser:
        code = _asked(play, browser, back)
        _token(play, code, secret="0" * 32, refused=True)
        token = _token(play, code)
        _token(play, code, refused=True)
        _read(play, token)
        unknown = _answer(play, browser, back, client_id="no-such-application")
        play.expect(unknown.get("error_code"), "an unknown application is told no error_code")
        play.expect("code" not in unknown, "an unknown application is given a code")


def access_token(play: Play) -> str:
    """A new access token of the application."""
    _playable(play)
    with listening() as back, Browser(play.pages) as browser:
        return _token(play, _asked(play, browser, back))


def _playable(play: Play) -> None:
    if not play.context.settings.is_local:
        raise NotPlayable("the authorisation server of a store elsewhere is not the store itself")
    if not play.context.settings.writes:
        raise NotPlayable("the run is read-only")
    if not play.context.target.public_key:
        raise NotPlayable(NO_KEY)


def _endpoint(play: Play, method: str) -> Operation:
    endpoints = play.context.document.endpoints.values()
    found = [op for op in endpoints if op.raw["x-endpoint"] == "oauth" and op.method == method]
    if not found:
        raise NotPlayable("the document has no OAuth endpoints")
    return found[0]


def _asked(play: Play, browser: Browser, back: Listener) -> str:
    answer = _answer(play, browser, back, client_id=play.context.target.public_key)
    play.equal("state", answer.get("state"), STATE)
    play.expect(answer.get("code"), f"no code came back, but {sorted(answer)}")
    return answer["code"]


def _answer(play: Play, browser: Browser, back: Listener, client_id: str) -> dict[str, str]:
    """What comes back to the application once the merchant has agreed."""
    url = play.context.target.origin + _endpoint(play, "get").path
    query = {
        "client_id": client_id,
        "redirect_uri": f"{back.url}/back",
        "state": STATE,
        "response_type": "code",
        "store_url": play.secure_url,
    }
    page = browser.send("get", url, query)
    form = page.form(*AGREE)
    if form is not None:
        press = next((b for word in AGREE for b in form.buttons if word in b.text.lower()), None)
        browser.submit(page, form, {}, press)
    visit = back.next(PATIENCE)
    play.expect(visit, f"{page.url} (status {page.status}) does not lead back to the application")
    return dict(parse_qsl(urlsplit(visit.path).query)) if visit else {}


def _token(play: Play, code: str, secret: str = "", refused: bool = False) -> str:
    """The access token for a code; empty where the store was right to refuse."""
    op = _endpoint(play, "post")
    form = {
        "code": code,
        "client_id": play.context.target.public_key,
        "client_secret": secret or play.private_key,
        "grant_type": "authorization_code",
    }
    with httpx.Client(transport=Bounded(), trust_env=False) as client:
        answer = client.post(play.context.target.origin + op.path, data=form)
    said = _said(play, op, answer)
    shown = as_exchange("", answer, answer.elapsed.total_seconds())
    shown.response_body = shown.response_body if refused else ""  # a token is for no report
    play.exchanges.append(shown)
    if refused:
        play.expect(said.get("error_code"), "a used code or a wrong secret is told no error_code")
        play.expect(not said.get("access_token"), "a used code or a wrong secret buys a token")
        return ""
    play.expect(said.get("access_token"), f"no access_token came, but {sorted(said)}")
    play.context.secrets.append(str(said["access_token"]))
    return str(said["access_token"])


def _said(play: Play, op: Operation, answer: httpx.Response) -> dict[str, Any]:
    """The answer's body, which is as the document says for its status."""
    documented = play.context.document.response(op, answer.status_code)
    play.expect(documented, f"{op.id} answered {answer.status_code}, which is not documented")
    said: dict[str, Any] = json.loads(answer.text)
    schema = (documented or {})["content"]["application/json"]["schema"]
    found = play.context.schemas.problems(schema, said)
    play.expect(not found, "; ".join(found))
    return said


def _read(play: Play, token: str) -> None:
    """The token stands in for the store's own."""
    document, wire = play.context.document, play.context.wire
    op = next(op for op in document.operations.values() if op.is_safe and not op.path_parameters)
    keys = dict(play.context.target.credentials)
    keys.pop(document.bearer_instead_of, None)
    right = wire.send(op, headers={**keys, "Authorization": f"Bearer {token}"})
    play.expect(right.status in (op.success, 404), f"a new token is answered {right.status}")
    wrong = wire.send(op, headers={**keys, "Authorization": f"Bearer {credentials.another(token)}"})
    play.equal("the status for a wrong token", wrong.status, 401)
    alone = wire.send(op, headers={"Authorization": f"Bearer {token}"})
    with play.standing("token-alone"):
        play.expect(alone.status in (op.success, 404), f"a token alone is answered {alone.status}")
