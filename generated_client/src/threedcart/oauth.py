"""How a merchant lets an application into a store, and what the store then sends to it."""

from ._runtime.oauth.async_flow import AsyncOAuthFlow
from ._runtime.oauth.flow import OAuthFlow
from ._runtime.oauth.tokens import Token
from ._runtime.webhooks import receive, receive_all

__all__ = ["AsyncOAuthFlow", "OAuthFlow", "Token", "receive", "receive_all"]
