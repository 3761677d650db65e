"""The merchant's page of the OAuth flow: an application asks for the store. Allow or deny."""

from __future__ import annotations

from urllib.parse import urlsplit

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from ..consents import Question
from ..rules import oauth
from ..store import Store
from .layout import form_of, page, problem_page, render


def routes(store: Store) -> list[Route]:
    pages = _Consent(store)
    return [
        Route(oauth.CONSENT_PAGE, pages.ask),
        Route(oauth.CONSENT_PAGE, pages.decide, methods=["POST"]),
    ]


class _Consent:
    def __init__(self, store: Store) -> None:
        self._store = store

    async def ask(self, request: Request) -> Response:
        secret = request.query_params.get("request", "")
        question = self._found(request, secret)
        return self._unknown() if question is None else self._page(secret, question)

    async def decide(self, request: Request) -> Response:
        """Back to the application with a code or an error; the form counts once."""
        form = await form_of(request)
        secret = form.get("request", "")
        question = self._found(request, secret)
        if question is None:
            return self._unknown()
        if form.get("do") != "allow":
            address = question.back(error_code="denied", error="The merchant did not agree.")
        elif not oauth.is_this_store(self._store, question.store_url or form.get("store_url", "")):
            typed = form.get("store_url", "")
            return self._page(secret, question, typed, "No store has that address here.")
        else:
            address = self._store.running.consents.agree(question)
        self._store.running.consents.close(secret)
        answer = RedirectResponse(address, 303, {"referrer-policy": "no-referrer"})
        answer.delete_cookie(oauth.COOKIE, "/oauth")
        return answer

    def _found(self, request: Request, secret: str) -> Question | None:
        """The question of this very browser: its cookie has the secret of the page."""
        if not secret or request.cookies.get(oauth.COOKIE) != secret:
            return None
        return self._store.running.consents.waiting(secret)

    def _page(
        self, secret: str, question: Question, typed: str = "", problem: str = ""
    ) -> Response:
        rights = self._store.settings.scopes.shown()
        text = render(
            self._store,
            "consent.html",
            secret=secret,
            application=question.client_id,
            host=urlsplit(question.redirect_uri).netloc,
            store_url=question.store_url,
            own_address=self._store.settings.keys.secure_url,
            typed=typed,
            rest=rights.pop("*"),
            rights=sorted(rights.items()),
            problem=problem,
        )
        return page(text, 400 if problem else 200)

    def _unknown(self) -> Response:
        text = "This request is unknown, or was answered already. Go back to the application."
        return problem_page(self._store, 400, text)
