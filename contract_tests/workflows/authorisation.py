"""OAuth: the merchant agrees, the application gets a token, and reads with it."""

from __future__ import annotations

from dataclasses import replace
from urllib.parse import parse_qsl, urlencode, urlsplit

from contract_tests import credentials
from contract_tests.document import Operation
from contract_tests.results import NotPossible
from contract_tests.wire import BAD_REQUEST
from contract_tests.workflows.listener import Listener, listening
from contract_tests.workflows.play import Play

STATE = "a state & more"
PATIENCE = 5.0

FORM = "application/x-www-form-urlencoded"
AGREE = ("allow", "agree", "authorize", "accept")
NO_KEY = "give the application's --public-key to have it ask for a token"


def granted(play: Play) -> None:
    """A code comes back with the state; it buys one token, and only from who has the secret."""
    _require_possible(play)
    with listening() as back:
        code = _asked(play, back)
        _token(play, code, secret="0" * 32, refused=True)
        token = _token(play, code)
        _token(play, code, refused=True)
        _read(play, token)
        unknown = _answer(play, back, client_id="no-such-application", may_refuse=True)
        if unknown is not None:
            play.expect(unknown.get("error_code"), "an unknown application is told no error_code")
            play.expect("code" not in unknown, "an unknown application is given a code")


def access_token(play: Play) -> str:
    """A new access token of the application."""
    _require_possible(play)
    with listening() as back:
        return _token(play, _asked(play, back))


def _require_possible(play: Play) -> None:
    if not play.context.settings.is_local:
        raise NotPossible("the authorisation server of a store elsewhere is not the store itself")
    if not play.context.settings.writes:
        raise NotPossible("the run is read-only")
    if not play.context.target.public_key:
        raise NotPossible(NO_KEY)


def _endpoint(play: Play, method: str) -> Operation:
    endpoints = play.context.document.endpoints.values()
    found = [op for op in endpoints if op.raw["x-endpoint"] == "oauth" and op.method == method]
    if not found:
        raise NotPossible("the document has no OAuth endpoints")
    return found[0]


def _asked(play: Play, back: Listener) -> str:
    answer = _answer(play, back, client_id=play.context.target.public_key) or {}
    play.equal("state", answer.get("state"), STATE)
    play.expect(answer.get("code"), f"no code came back, but {sorted(answer)}")
    return answer["code"]


def _answer(
    play: Play, back: Listener, client_id: str, *, may_refuse: bool = False
) -> dict[str, str] | None:
    """What comes back to the application once the merchant has agreed; None where the store
    rather refuses, as the document lets it: whom it does not know it need not send anywhere.
    """
    op = _endpoint(play, "get")
    url = play.context.target.origin + op.path
    query = {
        "client_id": client_id,
        "redirect_uri": f"{back.url}/back",
        "state": STATE,
        "response_type": "code",
        "store_url": play.secure_url,
    }
    page = play.browser.send("get", url, query.items())
    is_refused = page.status >= BAD_REQUEST and play.context.document.response(op, page.status)
    if may_refuse and is_refused:
        return None
    form = page.form(*AGREE)
    if form is not None:
        press = next(filter(None, map(form.button, AGREE)), None)
        play.browser.submit(page, form, {}, press)
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
    content, headers = urlencode(form).encode(), {"Content-Type": FORM}
    answer = play.context.wire.send(op, content=content, headers=headers)
    said = answer.json if isinstance(answer.json, dict) else {}
    token = str(said.get("access_token") or "")
    if token:  # which is for no report
        play.context.secrets.append(token)
    play.exchanges.append(replace(answer.exchange, operation=""))
    play.expect(not answer.problems, "; ".join(answer.problems))
    if refused:
        play.expect(said.get("error_code"), "a used code or a wrong secret is told no error_code")
        play.expect(not token, "a used code or a wrong secret buys a token")
    else:
        play.expect(token, f"no access_token came, but {sorted(said)}")
    return token


def _read(play: Play, token: str) -> None:
    """The token stands in for the store's own."""
    document, wire = play.context.document, play.context.wire
    plain = (op for op in document.operations.values() if op.is_safe and not op.path_parameters)
    op = next(plain, None)
    if op is None:
        raise NotPossible("the document has no operation to read with the token")
    keys = dict(play.context.target.credentials)
    keys.pop(document.bearer_instead_of, None)
    right = wire.send(op, headers={**keys, "Authorization": f"Bearer {token}"})
    play.expect(right.status in (op.success, 404), f"a new token is answered {right.status}")
    wrong = wire.send(op, headers={**keys, "Authorization": f"Bearer {credentials.another(token)}"})
    play.equal("the status for a wrong token", wrong.status, 401)
    alone = wire.send(op, headers={"Authorization": f"Bearer {token}"})
    with play.standing("token-alone"):
        play.expect(alone.status in (op.success, 404), f"a token alone is answered {alone.status}")
