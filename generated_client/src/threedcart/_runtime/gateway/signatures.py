"""Sign and verify the messages between a store and a payment gateway.

Every formula is data from the spec (`x-signature`); nothing here knows a field of a message.
`verify` covers the text that stood on the wire and `sign` the text that `dump` will write, so that
both sides hash the same digits.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
from collections.abc import Callable, Mapping, Sequence
from copy import deepcopy
from decimal import Decimal
from functools import wraps
from typing import Any, ParamSpec, TypeVar, cast
from urllib.parse import urlencode

import attrs

from ..codec import json as jsoncodec
from ..codec.model import Model
from ..errors import ApiError, MalformedMessageError, SignatureError
from .strict_json import JsonObject, NumberToken, read

PRIVATE_KEY = "$private_key"

_P = ParamSpec("_P")
_T = TypeVar("_T")
_M = TypeVar("_M", bound=Model)


@attrs.frozen
class SignatureScheme:
    """How one kind of message is written and signed: `x-signature` and `x-wire` of the spec.

    `parts` are concatenated without a separator and hashed; `field` is the member that carries
    the digest. A part that starts with `$` is not in the message: `$private_key` is the app's
    Private Key, any other comes from the caller's `context`. A kind without parts is unsigned.
    `wire` is "json" for a body and "query" for the query of a URL.
    """

    kind: str
    model: type[Model]
    algorithm: str = ""
    encoding: str = "utf-8"
    digest: str = attrs.field(default="lower-hex", validator=attrs.validators.in_(("lower-hex",)))
    parts: tuple[str, ...] = ()
    field: str = ""
    wire: str = attrs.field(default="json", validator=attrs.validators.in_(("json", "query")))

    @property
    def is_signed(self) -> bool:
        return bool(self.parts)

    @property
    def uses_private_key(self) -> bool:
        """Whether the private key takes part; a digest without it can be made by anyone."""
        return PRIVATE_KEY in self.parts

    @property
    def members(self) -> tuple[str, ...]:
        """The parts that are members of the message, in the order they are signed."""
        return tuple(part for part in self.parts if not part.startswith("$"))

    @property
    def context_parts(self) -> tuple[str, ...]:
        """The parts, other than the private key, that the message need not carry."""
        return tuple(part for part in self.parts if part[0] == "$" and part != PRIVATE_KEY)

    @property
    def random_key(self) -> str | None:
        """The member that makes each message differ: the first one the signature covers."""
        return next(iter(self.members), None)


@attrs.frozen
class MessagePair:
    """A request and the answer to it, by the kinds of their messages."""

    name: str
    request: str
    answer: str


def _without_frames(method: Callable[_P, _T]) -> Callable[_P, _T]:
    """Raise errors without the frames that hold the key, the message or the signed text."""

    @wraps(method)
    def call(*args: _P.args, **kwargs: _P.kwargs) -> _T:
        failure: Exception
        try:
            return method(*args, **kwargs)
        except (ApiError, TypeError, ValueError) as error:
            failure = error
        del args, kwargs
        failure.__context__ = failure.__cause__ = None
        raise failure.with_traceback(None)

    return call


class Gateway:
    """The messages of one document, by kind, and which answers which.

    `schemes` has the signature formula of each kind, `message_pairs` each request with its answer.
    """

    def __init__(
        self, schemes: Mapping[str, SignatureScheme], message_pairs: Mapping[str, MessagePair]
    ) -> None:
        self.schemes = schemes
        self.message_pairs = message_pairs

    @_without_frames
    def verify(
        self,
        kind: str,
        raw_body: bytes | bytearray | memoryview,
        private_key: str | Sequence[str],
        *,
        context: Mapping[str, object] | None = None,
    ) -> Any:
        """Return the message if its signature is right.

        Args:
            kind: The schema's name.
            raw_body: The body as it came, never parsed and dumped again. Of a kind that travels in
                a URL (`x-wire: query` in the spec), the query as it stood in the request line,
                with or without its question mark.
            private_key: The key, or all live keys while one is being replaced.
            context: The parts that the message does not carry, such as the order that a refund's
                answer is about. A part not given here is read from the message, if the message is
                signed with the private key and repeats the part.

        A kind that the protocol leaves unsigned is only parsed.

        Raises:
            SignatureError: the signature is wrong; the text never says which part.
            MalformedMessageError: the message cannot be read.
        """
        scheme = self.scheme(kind)
        body = _as_bytes(raw_body)
        members = read(body, scheme.wire)
        if scheme.is_signed:
            _check(scheme, members, _context_parts(scheme, members, private_key, context))
        return _decode(scheme, body, members)

    @_without_frames
    def load_unverified(self, kind: str, raw_body: bytes | bytearray | memoryview) -> Any:
        """Return the message, parsed as strictly as by `verify`, without checking its signature.

        Raises:
            MalformedMessageError: the message cannot be read.
        """
        scheme = self.scheme(kind)
        body = _as_bytes(raw_body)
        return _decode(scheme, body, read(body, scheme.wire))

    @_without_frames
    def sign(
        self, model: _M, private_key: str, *, context: Mapping[str, object] | None = None
    ) -> _M:
        """Return a copy of the message with its signature, and a fresh random key if it had none.

        A message of an unsigned kind is returned as it is.

        Raises:
            SignatureError: a part of the formula is missing.
        """
        scheme = self.scheme(self.kind_of(model))
        if not scheme.is_signed:
            return model
        ready = _with_random_key(model, scheme)
        members = read(_encode(scheme, ready), scheme.wire)
        parts = _context_parts(scheme, members, private_key, context)
        text = _string_to_sign(scheme, members, parts[0])
        if text is None:
            raise SignatureError(_what_to_set(scheme, members))
        return _with(ready, scheme.field, _digest(scheme, text))

    @_without_frames
    def dump(self, model: Model) -> bytes:
        """Return the message as it goes on the wire, in the very digits that `sign` covered.

        Raises:
            MalformedMessageError: it holds a value that JSON cannot write, such as NaN.
        """
        return _encode(self.scheme(self.kind_of(model)), model)

    def scheme(self, kind: str) -> SignatureScheme:
        """Return how a kind of message is signed.

        Raises:
            ValueError: there is no such kind.
        """
        try:
            return self.schemes[kind]
        except KeyError:
            known = ", ".join(sorted(self.schemes))
            raise ValueError(f"There is no message {kind!r}; the kinds are {known}.") from None

    def kind_of(self, model: Model) -> str:
        """Return the kind of a message.

        Raises:
            TypeError: the object is no message.
        """
        for kind, scheme in self.schemes.items():
            if isinstance(model, scheme.model):
                return kind
        raise TypeError(f"{type(model).__name__} is not a message of the gateway protocol.")


def _decode(scheme: SignatureScheme, body: bytes, members: JsonObject) -> Any:
    model = scheme.model
    try:
        return model.from_dict(members) if scheme.wire == "query" else model.from_json(body)
    except Exception:  # whatever a hostile body does to a decoder, callers see one error
        raise MalformedMessageError(f"The {scheme.kind} cannot be decoded.") from None


def _encode(scheme: SignatureScheme, model: Model) -> bytes:
    try:
        return _as_query(model) if scheme.wire == "query" else model.to_json()
    except (TypeError, ValueError) as error:
        raise MalformedMessageError(f"The {scheme.kind} cannot be written: {error}.") from None


def _with_random_key(model: _M, scheme: SignatureScheme) -> _M:
    name = scheme.random_key
    if name is not None and model.to_dict().get(name) is None:
        return _with(model, name, secrets.token_hex(16))
    return deepcopy(model)


def _with(model: _M, wire: str, value: str) -> _M:
    """Return a copy with another value in the member of a wire name."""
    changed = deepcopy(model)
    name = type(model).name_of(wire)
    if name:
        setattr(changed, name, value)
    else:
        changed.additional_properties[wire] = value
    return changed


def _as_query(model: Model) -> bytes:
    fields = {name: value for name, value in model.to_dict().items() if value is not None}
    texts = {name: v if isinstance(v, str) else jsoncodec.dumps(v) for name, v in fields.items()}
    return urlencode(texts).encode("ascii")


def _as_bytes(raw_body: Any) -> bytes:
    if isinstance(raw_body, bytes | bytearray | memoryview):
        return bytes(cast(bytes, raw_body))
    raise TypeError("raw_body must be the bytes of the body as they came, before any parsing.")


def _context_parts(
    scheme: SignatureScheme,
    members: Mapping[str, Any],
    private_key: str | Sequence[str],
    context: Mapping[str, object] | None,
) -> list[dict[str, str]]:
    """Return the parts that the message need not carry, once for each live key."""
    known = {**members, **(context or {})} if scheme.uses_private_key else context or {}
    parts = {part: _text(known.get(part[1:])) for part in scheme.context_parts}
    missing = ", ".join(part[1:] for part, text in parts.items() if text is None)
    if missing:
        raise SignatureError(f"The {scheme.kind} is signed with {missing}: give it in context.")
    texts = {part: text for part, text in parts.items() if text is not None}
    if not scheme.uses_private_key:
        return [texts]
    return [{**texts, PRIVATE_KEY: key} for key in _live_keys(private_key)]


def _text(value: object) -> str | None:
    """Return the text of a part given by the caller, who may give a number."""
    if isinstance(value, (int, Decimal)) and not isinstance(value, bool):
        return str(value)
    return value if isinstance(value, str) else None


def _live_keys(private_key: str | Sequence[str]) -> list[str]:
    """Return the keys to try, without blank ones."""
    given: list[Any] = [private_key] if isinstance(private_key, str) else list(private_key or ())
    keys = [key for key in given if isinstance(key, str) and key.strip()]
    if not keys:
        raise SignatureError("There is no private key: give the Private Key of the app.")
    return keys


def _check(
    scheme: SignatureScheme, members: JsonObject, context_parts: Sequence[Mapping[str, str]]
) -> None:
    covered = {scheme.field, *(part.removeprefix("$") for part in scheme.parts)}
    if members.repeated & covered:
        raise MalformedMessageError(
            f"The {scheme.kind} gives a signed member more than once, so it can be read two ways."
        )
    claimed = _claimed_digest(scheme, members)
    matched = False
    for parts in context_parts:  # all of them: the time taken does not tell which key matched
        text = _string_to_sign(scheme, members, parts)
        if text is not None:
            matched |= hmac.compare_digest(_digest(scheme, text).encode("ascii"), claimed)
    if not matched:
        raise SignatureError(
            f"The signature of the {scheme.kind} does not match: refuse the message, and "
            "if it came from your store, check that the private key is the one of this app."
        )


def _claimed_digest(scheme: SignatureScheme, members: JsonObject) -> bytes:
    """Return the signature the message claims; empty, which matches no digest, if it is no text."""
    claimed = members.get(scheme.field)
    if not isinstance(claimed, str) or isinstance(claimed, NumberToken):
        return b""
    # Bytes, since compare_digest raises on text outside ASCII.
    return claimed.encode("utf-8")


def _string_to_sign(
    scheme: SignatureScheme, members: Mapping[str, Any], context_parts: Mapping[str, str]
) -> bytes | None:
    """Return the bytes that the digest covers; None if a part is missing or no string or number."""
    parts = [
        (context_parts if name.startswith("$") else members).get(name) for name in scheme.parts
    ]
    texts = [part for part in parts if isinstance(part, str)]
    if len(texts) != len(parts):
        return None
    try:
        return "".join(texts).encode(scheme.encoding)
    except UnicodeEncodeError:
        return None


def _digest(scheme: SignatureScheme, text: bytes) -> str:
    return hashlib.new(scheme.algorithm, text, usedforsecurity=False).hexdigest()


def _what_to_set(scheme: SignatureScheme, members: Mapping[str, Any]) -> str:
    absent = [name for name in scheme.members if not isinstance(members.get(name), str)]
    names = ", ".join(absent) or "text that UTF-8 can write"
    return f"The {scheme.kind} cannot be signed yet: set {names} to a string or a number."
