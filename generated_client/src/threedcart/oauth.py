"""How a merchant lets an application into a store, and what the store then sends to it."""

from ._runtime.async_oauth import AsyncOAuthFlow
from ._runtime.oauth import OAuthFlow
from ._runtime.receivers import receive, receive_all
from ._runtime.tokens import Token

__all__ = ["AsyncOAuthFlow", "OAuthFlow", "Token", "receive", "receive_all"]
