"""What the generated code says about one operation: the facts of the document, as data.

Named tuples, and not attrs classes as elsewhere: importing a resource then imports nothing else.
"""

from __future__ import annotations

from typing import NamedTuple, TypeAlias

Kind: TypeAlias = str | tuple[object, ...]
"""What a JSON value is, as data; `codec.kinds` reads and writes by it.

A text names one kind: `any`, `null`, `boolean`, `integer`, `float`, `decimal`, `text`, a date's
format, or `module:Class` of a model. Others are `("list", item)`, `("map", member)`,
`("choice", (kind, ...))` and `("choice", (kind, ...), member, {value: model})`, where a member of
an object says which model it is.
"""


class Parameter(NamedTuple):
    """A parameter: its name on the wire, in Python, and how its value is spelled.

    `kind` is `text`, `integer`, `decimal`, `boolean`, `flag` (a bool written 0 or 1), `value` (any
    of these) or the name of a format, such as a date's.
    """

    name: str
    python: str
    kind: str = "text"
    many: bool = False
    """Whether it may be given several times."""
    joined: str = ""
    """What stands between several values; empty where the name is repeated for each."""
    place: str = "query"
    """Where it goes: `query`, `header` or `cookie`."""

    @property
    def key(self) -> str:
        """What a method calls it by: one name may stand in the query and in a header."""
        return self.name if self.place == "query" else f"{self.place} {self.name}"


class Content(NamedTuple):
    """What a body holds: its media type, and the kind of its value.

    Beside the kinds of JSON there are `plain`, text that is no JSON, and `bytes`.
    """

    media: str
    kind: Kind


class Answer(NamedTuple):
    """What an answer with a status holds, `200`, `2XX` or `default`; kinds as of `Content`."""

    status: str
    media: str = ""
    kind: Kind | None = None
    """None where it has no content."""
    schema: str = ""
    """Name of its schema, for strict mode; empty where that says nothing."""


class Paging(NamedTuple):
    """How a list is read in pages: wire names, the first row's number, the most rows of a page.

    `countonly` is the flag that asks for the number of rows alone, `count` the field of that
    answer which holds it; both are None where the list cannot be counted.
    """

    limit: str
    offset: str
    first: int = 1
    maximum: int | None = None
    countonly: str | None = None
    count: str | None = None  # type: ignore[assignment]  # pyright: ignore[reportIncompatibleMethodOverride]
    count_schema: str | None = None
    """Name of the schema of that answer, for strict mode."""


class Operation(NamedTuple):
    """One operation: `path` keeps its wire names in braces, as in `/Orders/{orderid}/Items`."""

    id: str
    method: str
    path: str
    keys: tuple[str, ...] = ()
    """The kind of each value in the path, as of a parameter; text unless said."""
    owners: tuple[str, ...] = ()
    """The class of the row that each value in the path is the key of; empty where none is."""
    query: tuple[Parameter, ...] = ()
    paging: Paging | None = None
    model: str | None = None
    """`module:Class` relative to the package, of a row of the answer; None for a write."""
    key: str | None = None
    """Wire name of the field that identifies a row of the answer, or a row that is sent."""
    late_key: bool = False
    """Whether the key is 0 until a row is first written; in a call 0 means the first row."""
    unwrap: bool = False
    """The wire holds an array of one where the caller expects the row itself."""
    schema: str | None = None
    """Name of the schema of the answer's rows, for strict mode; the model's name unless given."""
    body: str | None = None
    """`module:Class` of what is sent, of each row of a batch; None where nothing is."""
    body_optional: bool = False
    versions: tuple[str, ...] = ()
    """The versions of the API that have it; all of them where none is named."""
    source: str = ""
    """Address of the page that documents the operation, named in error texts."""
    result: str = ""
    """What a write's result names the row by, `integer` or `text`; empty where that is not told."""
    once: bool = False
    """Never sent again once an answer came, whatever it says: a signed payment message."""
    sends: Content | None = None
    """The body, where it is sent as one value and what `body` says is not looked at."""
    answers: tuple[Answer, ...] = ()
    """The answers of success, where they are read as they are described."""
    security: tuple[tuple[str, ...], ...] | None = None
    """Sets of schemes, as in `ApiSpec`; None for those of the whole API."""
    remedy: str = ""
    """What to do when it may or may not have happened, instead of looking for the row."""
