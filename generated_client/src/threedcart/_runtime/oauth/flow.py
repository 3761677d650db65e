# Derived from async_flow.py by generator/unasync.py; change that file and derive again.
"""The authorization code flow: how a merchant lets an application into a store."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..client.config import build_config
from ..client.core import Core
from ..client.store import spec_of_package
from ..errors import OAuthError, StatusError
from ..guards import ScrubbedTraceback
from .tokens import (
    Application,
    Token,
    TokenEndpoint,
    addresses,
    code_from,
    new_state,
    read_token,
    refusal_of,
)

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self, Unpack

    from ..api_spec import ApiSpec
    from ..settings import Settings


class OAuthFlow(ScrubbedTraceback):
    """Sends a merchant to the authorization page, and turns what comes back into a token.

        flow = OAuthFlow(client_id=..., client_secret=..., redirect_uri=...)
        state = flow.new_state()                   # into the browser's session
        address = flow.authorize_url(state)        # redirect the browser there
        ...                                        # it comes back to redirect_uri
        token = flow.exchange_code(flow.code_from(request.url, state))

    `client_id` is the application's public key, `client_secret` its private key. Settings are
    those of a store; `base_url` moves both addresses of the document to another origin, and
    `authorize_page` and `token_url` replace them.
    """

    def __init__(
        self,
        *,
        client_id: str,
        client_secret: str,
        redirect_uri: str,
        authorize_page: str | None = None,
        token_url: str | None = None,
        spec: ApiSpec | None = None,
        **settings: Unpack[Settings],
    ) -> None:
        spec = spec or spec_of_package()
        base_url = settings.pop("base_url", None)
        self._page, token_url = addresses(spec, authorize_page, token_url, base_url)
        self._application = Application(client_id, client_secret, redirect_uri)
        self._endpoint = TokenEndpoint(spec, token_url)
        config = build_config(self._endpoint, {}, {}, settings, hidden=(client_secret,))
        self._core = Core(config)

    @staticmethod
    def new_state() -> str:
        """A text nobody can guess; keep it in the browser's session until the browser is back."""
        return new_state()

    def authorize_url(self, state: str, **extra: str) -> str:
        """Where to send the merchant's browser; `extra` are further fields of the query."""
        return self._application.address(self._page, state, extra)

    @staticmethod
    def code_from(redirected: str, state: str, *, state_required: bool = True) -> str:
        """The code in the address the browser came back to.

        Args:
            redirected: That address, or its query.
            state: What this browser was sent away with. Another one in the address is refused.
            state_required: Whether an address without any state is refused, too. The vendor
                promises that it comes back; one client reports a store where it does not. Only for
                such a store say False: while this browser's question is open, an address that a
                stranger made up is then taken, too. Keep that time short, and each state good for
                one use.

        Raises:
            OAuthError: the merchant refused, the state is not the one that was sent or is missing,
                or there is no code.
        """
        return code_from(redirected, state, state_required=state_required)

    def exchange_code(self, code: str) -> Token:
        """The token for a code; a code can be exchanged once.

        Raises:
            OAuthError: the code was refused.
        """
        form = self._application.form(code)
        del code  # the traceback of what is raised here shows no code
        try:
            answer = self._core.request_raw(
                self._endpoint.operation,
                content=form,
                content_type="application/x-www-form-urlencoded",
            )
            found = read_token(answer, form)
        except StatusError as error:
            if error.status >= 500:
                raise
            found = refusal_of(error, form)
        if isinstance(found, OAuthError):
            raise found
        return found

    def close(self) -> None:
        """Close the connections."""
        self._core.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()
