"""Sign and verify the messages between a store and a payment gateway.

Every formula is data from the spec (`x-signature`); nothing here knows a field of a message.
`verify` covers the text that stood on the wire and `sign` the text that `dump` will write, so that
both sides hash the same digits.
"""

from __future__ import annotations

import hashlib
import hmac
import importlib
import secrets
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from functools import wraps
from typing import Any, ParamSpec, TypeVar, cast
from urllib.parse import urlencode

from ..codec import json as jsoncodec
from ..codec.model import Model
from ..errors import MalformedMessageError, SignatureError, ThreeDCartError
from .schemes import PRIVATE_KEY, Exchange, Recipe
from .strict_json import Lexeme, Members, read

_P = ParamSpec("_P")
_T = TypeVar("_T")
_M = TypeVar("_M", bound=Model)


def _sealed(method: Callable[_P, _T]) -> Callable[_P, _T]:
    """Let errors leave without the frames that hold the key, the message or the signed text."""

    @wraps(method)
    def call(*args: _P.args, **kwargs: _P.kwargs) -> _T:
        failure: Exception
        try:
            return method(*args, **kwargs)
        except (ThreeDCartError, TypeError, ValueError) as error:
            failure = error
        del args, kwargs
        failure.__context__ = failure.__cause__ = None
        raise failure.with_traceback(None)

    return call


class Gateway:
    """The messages of one spec: `recipes` say how each is signed, `package` holds their models."""

    def __init__(
        self, recipes: Mapping[str, Recipe], exchanges: Mapping[str, Exchange], *, package: str
    ) -> None:
        self.recipes = recipes
        self.exchanges = exchanges
        self.package = package
        self._models: dict[str, type[Model]] = {}

    @_sealed
    def verify(
        self,
        kind: str,
        raw_body: bytes,
        private_key: str | Sequence[str],
        *,
        context: Mapping[str, object] | None = None,
    ) -> Any:
        """The message, once its signature is found right.

        `kind` is the schema's name. `raw_body` is the body as it came, never parsed and dumped
        again; for a kind that travels in a URL (`x-wire: query` in the spec) it is the query as it
        stood in the request line, with or without its question mark. Give several keys while a
        key is being replaced. `context` holds the parts that the message does not carry, such as
        the order that a refund's answer is about; of a message signed with the key, a part not
        given there is read from the message, should it repeat it. A kind that the protocol leaves
        unsigned is only parsed: there is nothing to verify.

        Raises `SignatureError` (never saying which part was wrong) or `MalformedMessageError`.
        """
        recipe = self.recipe(kind)
        body = _as_bytes(raw_body)
        members = read(body, recipe.wire)
        if recipe.signed:
            _check(recipe, members, _outside_parts(recipe, members, private_key, context))
        return self._decoded(recipe, body, members)

    @_sealed
    def load(self, kind: str, raw_body: bytes) -> Any:
        """The message, parsed as strictly as `verify` does but with its signature unchecked."""
        recipe = self.recipe(kind)
        body = _as_bytes(raw_body)
        return self._decoded(recipe, body, read(body, recipe.wire))

    @_sealed
    def sign(
        self, model: _M, private_key: str, *, context: Mapping[str, object] | None = None
    ) -> _M:
        """A copy of the message with its signature, and a fresh random key if it had none.

        A message of an unsigned kind comes back as it is. Raises `SignatureError` when a part of
        the formula is missing.
        """
        recipe = self.recipe(self.kind_of(model))
        if not recipe.signed:
            return model
        ready = self._with_random_key(model, recipe)
        members = read(self._encoded(recipe, ready), recipe.wire)
        outside = _outside_parts(recipe, members, private_key, context)
        text = _string_to_sign(recipe, members, outside[0])
        if text is None:
            raise SignatureError(_what_to_set(recipe, members))
        return type(model).from_dict({**ready.to_dict(), recipe.field: _digest(recipe, text)})

    @_sealed
    def dump(self, model: Model) -> bytes:
        """The message as it goes on the wire, in the very digits that `sign` covered.

        Raises `MalformedMessageError` for a value that JSON cannot write, such as NaN.
        """
        return self._encoded(self.recipe(self.kind_of(model)), model)

    def recipe(self, kind: str) -> Recipe:
        """How a kind of message is signed; raises `ValueError` for a kind that is none."""
        try:
            return self.recipes[kind]
        except KeyError:
            known = ", ".join(sorted(self.recipes))
            raise ValueError(f"There is no message {kind!r}; the kinds are {known}.") from None

    def model(self, kind: str) -> type[Model]:
        """The model class of a kind."""
        if kind not in self._models:
            module, _, name = self.recipe(kind).model.partition(":")
            found = getattr(importlib.import_module(f"{self.package}.{module}"), name)
            self._models[kind] = found
        return self._models[kind]

    def kind_of(self, model: Model) -> str:
        """The kind of a message; raises `TypeError` for an object that is no message."""
        for kind in self.recipes:
            if isinstance(model, self.model(kind)):
                return kind
        raise TypeError(f"{type(model).__name__} is not a message of the gateway protocol.")

    def _decoded(self, recipe: Recipe, body: bytes, members: Members) -> Any:
        model = self.model(recipe.kind)
        try:
            return model.from_dict(members) if recipe.wire == "query" else model.from_json(body)
        except Exception:  # whatever a hostile body does to a decoder, callers see one error
            raise MalformedMessageError(f"The {recipe.kind} cannot be decoded.") from None

    def _encoded(self, recipe: Recipe, model: Model) -> bytes:
        try:
            return _as_query(model) if recipe.wire == "query" else model.to_json()
        except (TypeError, ValueError) as error:
            raise MalformedMessageError(f"The {recipe.kind} cannot be written: {error}.") from None

    def _with_random_key(self, model: _M, recipe: Recipe) -> _M:
        values = model.to_dict()
        name = recipe.random_key
        if name is not None and values.get(name) is None:
            values[name] = secrets.token_hex(16)
        return type(model).from_dict(values)


def _as_query(model: Model) -> bytes:
    fields = {name: value for name, value in model.to_dict().items() if value is not None}
    texts = {name: v if isinstance(v, str) else jsoncodec.dumps(v) for name, v in fields.items()}
    return urlencode(texts).encode("ascii")


def _as_bytes(raw_body: Any) -> bytes:
    if isinstance(raw_body, bytes | bytearray | memoryview):
        return bytes(cast(bytes, raw_body))
    raise TypeError("raw_body must be the bytes of the body as they came, before any parsing.")


def _outside_parts(
    recipe: Recipe,
    members: Mapping[str, Any],
    private_key: str | Sequence[str],
    context: Mapping[str, object] | None,
) -> list[dict[str, str]]:
    """The parts that the message need not carry, once for each live key."""
    known = {**members, **(context or {})} if recipe.keyed else context or {}
    parts = {part: _text(known.get(part[1:])) for part in recipe.outside}
    missing = ", ".join(part[1:] for part, text in parts.items() if text is None)
    if missing:
        raise SignatureError(f"The {recipe.kind} is signed with {missing}: give it in context.")
    texts = {part: text for part, text in parts.items() if text is not None}
    if not recipe.keyed:
        return [texts]
    return [{**texts, PRIVATE_KEY: key} for key in _live_keys(private_key)]


def _text(value: object) -> str | None:
    """The text of a part given by the caller: a number may come as one."""
    if isinstance(value, (int, Decimal)) and not isinstance(value, bool):
        return str(value)
    return value if isinstance(value, str) else None


def _live_keys(private_key: str | Sequence[str]) -> list[str]:
    """The keys to try; blank ones are left out, and with none left nothing verifies."""
    given: list[Any] = [private_key] if isinstance(private_key, str) else list(private_key or ())
    keys = [key for key in given if isinstance(key, str) and key.strip()]
    if not keys:
        raise SignatureError("There is no private key: give the Private Key of the app.")
    return keys


def _check(recipe: Recipe, members: Members, outside: Sequence[Mapping[str, str]]) -> None:
    covered = {recipe.field, *(part.removeprefix("$") for part in recipe.parts)}
    if members.repeated & covered:
        raise MalformedMessageError(
            f"The {recipe.kind} gives a signed member more than once, so it can be read two ways."
        )
    claimed = _claimed_digest(recipe, members)
    matched = False
    for parts in outside:  # all of them, so that the time taken does not tell which key matched
        text = _string_to_sign(recipe, members, parts)
        if text is not None:
            matched |= hmac.compare_digest(_digest(recipe, text).encode("ascii"), claimed)
    if not matched:
        raise SignatureError(
            f"The signature of the {recipe.kind} does not match: refuse the message, and "
            "if it came from your store, check that the private key is the one of this app."
        )


def _claimed_digest(recipe: Recipe, members: Members) -> bytes:
    """The signature the message claims; empty where it is no text, which no digest equals."""
    claimed = members.get(recipe.field)
    if not isinstance(claimed, str) or isinstance(claimed, Lexeme):
        return b""
    # Bytes, since compare_digest raises on text outside ASCII.
    return claimed.encode("utf-8")


def _string_to_sign(
    recipe: Recipe, members: Mapping[str, Any], outside: Mapping[str, str]
) -> bytes | None:
    """The bytes that the digest covers; None when a part is missing or is no string or number."""
    parts = [(outside if name.startswith("$") else members).get(name) for name in recipe.parts]
    texts = [part for part in parts if isinstance(part, str)]
    if len(texts) != len(parts):
        return None
    try:
        return "".join(texts).encode(recipe.encoding)
    except UnicodeEncodeError:
        return None


def _digest(recipe: Recipe, text: bytes) -> str:
    return hashlib.new(recipe.algorithm, text, usedforsecurity=False).hexdigest()


def _what_to_set(recipe: Recipe, members: Mapping[str, Any]) -> str:
    absent = [name for name in recipe.members if not isinstance(members.get(name), str)]
    names = ", ".join(absent) or "text that UTF-8 can write"
    return f"The {recipe.kind} cannot be signed yet: set {names} to a string or a number."
