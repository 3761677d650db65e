"""What the spec says of a gateway message: how it is written, and what its signature covers."""

from __future__ import annotations

import attrs

PRIVATE_KEY = "$private_key"


@attrs.frozen
class Recipe:
    """One kind of message, as `x-signature` in the spec describes it.

    `parts` are concatenated without a separator and hashed; `field` is the member that carries
    the digest. A part that starts with `$` is not in the message: `$private_key` is the app's
    Private Key, any other comes from the caller's `context`. A kind without parts is unsigned.
    `wire` is "json" for a body and "query" for the query of a URL.
    """

    kind: str
    model: str
    algorithm: str = ""
    encoding: str = "utf-8"
    digest: str = attrs.field(default="lower-hex", validator=attrs.validators.in_(("lower-hex",)))
    parts: tuple[str, ...] = ()
    field: str = ""
    wire: str = attrs.field(default="json", validator=attrs.validators.in_(("json", "query")))

    @property
    def signed(self) -> bool:
        return bool(self.parts)

    @property
    def keyed(self) -> bool:
        """Whether the private key takes part; a digest without it can be made by anyone."""
        return PRIVATE_KEY in self.parts

    @property
    def members(self) -> tuple[str, ...]:
        """The parts that are members of the message, in the order they are signed."""
        return tuple(part for part in self.parts if not part.startswith("$"))

    @property
    def outside(self) -> tuple[str, ...]:
        """The parts, other than the private key, that the message need not carry."""
        return tuple(part for part in self.parts if part[0] == "$" and part != PRIVATE_KEY)

    @property
    def random_key(self) -> str | None:
        """The member that makes each message differ: the first one the signature covers."""
        return next(iter(self.members), None)


@attrs.frozen
class Exchange:
    """A request and the answer to it, by the kinds of their messages."""

    name: str
    request: str
    answer: str
