"""The formats the client's runtime reads and writes as something better than text."""

from __future__ import annotations

from typing import Final

from attrs import frozen


@frozen
class Codec:
    """A format's type in annotations, as a field's value and as an argument.

    ``in_bodies`` is False where only queries carry the format.
    """

    annotation: str
    parameter: str
    in_bodies: bool = True


DATES: Final = {
    "date": Codec("Date", "Date | str"),
    "date-time": Codec("datetime", "datetime | Date | str"),
    "store-date-time": Codec("datetime", "datetime | Date | str"),
    "callback-date-time": Codec("datetime", "datetime | Date | str"),
    "store-filter-date-time": Codec("str", "datetime | Date | str", in_bodies=False),
    "store-filter-date": Codec("str", "datetime | Date | str", in_bodies=False),
}
"""A test holds these names against ``_runtime.codec.dates.CODECS``."""

DECIMAL: Final = "decimal"
"""Format of a number whose digits matter."""

PLAIN: Final = frozenset(
    {
        "binary",
        "byte",
        "double",
        "email",
        "float",
        "hostname",
        "html",
        "idn-email",
        "idn-hostname",
        "int32",
        "int64",
        "ipv4",
        "ipv6",
        "iri",
        "iri-reference",
        "json-pointer",
        "password",
        "regex",
        "relative-json-pointer",
        "time",
        "duration",
        "uri",
        "uri-reference",
        "uri-template",
        "uuid",
    }
)
"""Standard formats that stay the text or number they are."""

KNOWN: Final = PLAIN | DATES.keys() | {DECIMAL}
