"""The formats the client's runtime reads and writes as something better than text."""

from __future__ import annotations

from typing import Final

from attrs import frozen


@frozen
class Codec:
    """A format's type in annotations, and the functions of ``_runtime.codec.dates`` that carry it.

    ``read`` and ``write`` are None where bodies do not carry the format.
    """

    annotation: str
    parameter: str
    read: str | None
    write: str | None


DATES: Final = {
    "date": Codec("Date | str", "Date | str", "read_date", "write_date"),
    "date-time": Codec(
        "datetime | str", "datetime | str", "read_date_time", "write_store_date_time"
    ),
    "store-date-time": Codec(
        "datetime | str", "datetime | str", "read_store_date_time", "write_store_date_time"
    ),
    "callback-date-time": Codec(
        "datetime | str", "datetime | str", "read_callback_date_time", "write_callback_date_time"
    ),
    "store-filter-date-time": Codec("str", "datetime | Date | str", None, None),
    "store-filter-date": Codec("str", "datetime | Date | str", None, None),
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

OBJECT: Final = "x-free-form-object"
"""What lowering writes where an object has no fields of its own; never in a document."""

ENUMERATION: Final = "x-enumeration"
"""What lowering writes for an enumeration, its values in ``x-values``; never in a document."""
