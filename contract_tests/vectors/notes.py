"""What each flag of a test means, in Wycheproof's words where it has them."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any, TypeAlias

Notes: TypeAlias = dict[str, dict[str, Any]]
_RFC_8259 = "https://www.rfc-editor.org/rfc/rfc8259"
_RFC_1321 = "https://www.rfc-editor.org/rfc/rfc1321"
_RFC_6151 = "https://www.rfc-editor.org/rfc/rfc6151"


def _note(bug: str, description: str, *links: str) -> dict[str, Any]:
    return {"bugType": bug, "description": description, "links": list(links)}


VALID: Notes = {
    "EMPTY_PART": _note("EDGE_CASE", "A part of the string to sign is empty."),
    "ESCAPES": _note(
        "EDGE_CASE",
        "The message uses JSON escapes or percent-encoding; what is signed is the decoded text.",
        f"{_RFC_8259}#section-7",
    ),
    "FIELD_SHIFT": _note(
        "AUTH_BYPASS",
        "The parts are hashed without a separator, so characters can move from one field into "
        "the next and the digest stays. Hold each field against what was stored for the order.",
    ),
    "KEY_ROTATION": _note(
        "FUNCTIONALITY", "Two keys are live while one is replaced; either may have signed."
    ),
    "KNOWN_WEAKNESS": _note(
        "AUTH_BYPASS",
        "The formula itself allows this. A verifier answers valid; the application has to "
        "close the gap, in the way the other flag of the test describes.",
    ),
    "MESSAGE_FORM": _note(
        "FUNCTIONALITY",
        "The order of members, blanks between tokens, or members that the verifier does not know.",
    ),
    "PLAIN": _note("BASIC", "An everyday message."),
    "RANDOM_KEY": _note("EDGE_CASE", "An unusual random key."),
    "REPLAY": _note(
        "AUTH_BYPASS",
        "A message that was signed for something else verifies here: nothing signed tells its "
        "kind, time or order of sending. Remember the random keys seen and refuse repeats.",
    ),
    "TEXT": _note("EDGE_CASE", "Text with blanks, control characters, markup or a URL in it."),
    "UNSIGNED_MEMBER": _note(
        "AUTH_BYPASS",
        "A member that the signature does not cover was altered. Take such values from what was "
        "stored for the order, not from the message.",
    ),
}
"""Flags of what a verifier has to accept."""

ACCEPTABLE: Notes = {
    "BOM": _note(
        "FUNCTIONALITY",
        "A byte order mark before the message. Writers must not add one, readers may ignore it.",
        f"{_RFC_8259}#section-8.1",
    ),
    "CHARSET_OTHER": _note(
        "FUNCTIONALITY",
        "Text outside ASCII was hashed in another encoding than UTF-8. No live sample has been "
        "seen, so a verifier may choose to accept it.",
    ),
    "CHARSET_UTF8": _note(
        "FUNCTIONALITY",
        "Text outside ASCII, hashed as UTF-8: what the vendor's sample gateway does. "
        "No live sample has been seen.",
    ),
    "DEEP_NESTING": _note(
        "DENIAL_OF_SERVICE",
        "An unknown member nests very deeply. Refusing it is fine; crashing is not.",
        f"{_RFC_8259}#section-9",
    ),
    "DUPLICATE_UNSIGNED": _note(
        "FUNCTIONALITY",
        "An unsigned member stands in the message twice; the signature says nothing of it.",
        f"{_RFC_8259}#section-4",
    ),
    "MEMBER_CASE": _note(
        "FUNCTIONALITY",
        "A member's name is written in other letter case. Some readers take it for the same.",
    ),
    "NORMALISED_NUMBER": _note(
        "FUNCTIONALITY",
        "A number was hashed in another spelling than the one on the wire (10.5 for 10.50). "
        "No live sample has been seen, so a verifier may choose to accept it.",
    ),
    "NULL_PART": _note(
        "FUNCTIONALITY",
        "A signed member is null. Languages write that as nothing, null, None or undefined; "
        "no live sample has been seen.",
    ),
    "NUMBER_LEXEME": _note(
        "FUNCTIONALITY",
        "A number other than a plain integer, hashed in the digits that stood on the wire. "
        "The field is documented as an integer; no live sample with such a number has been seen.",
    ),
    "WIRE_TYPE": _note(
        "FUNCTIONALITY",
        "A number came as a string or the reverse: the signed text is the same, the type is not "
        "the documented one.",
    ),
}
"""Flags of what a verifier may accept or refuse."""

INVALID: Notes = {
    "DIGEST_FORM": _note(
        "SIGNATURE_MALLEABILITY",
        "The digest is written otherwise than as 32 lower-case hexadecimal digits.",
    ),
    "DUPLICATE_MEMBER": _note(
        "AUTH_BYPASS",
        "A signed member stands in the message twice: two readers can see two messages.",
        f"{_RFC_8259}#section-4",
    ),
    "KEY": _note("AUTH_BYPASS", "The digest was made with another key, or with none."),
    "LENGTH_EXTENSION": _note(
        "AUTH_BYPASS",
        "MD5 with the key in front can be extended: whoever knows a digest can make that of the "
        "text plus padding plus more. The padding holds the byte 0x80, which cannot stand alone "
        "in UTF-8; a verifier that hashes Latin-1 or raw bytes is open. MD5 collisions, in "
        "contrast, need content chosen after a secret prefix and are not practical here.",
        _RFC_6151,
    ),
    "MISSING_PART": _note("AUTH_BYPASS", "A signed member, or the signature, is not there."),
    "NON_SCALAR": _note(
        "AUTH_BYPASS", "A signed member is a boolean, an array or an object: it has no one text."
    ),
    "NOT_A_MESSAGE": _note(
        "FUNCTIONALITY", "The body is no JSON object in UTF-8.", f"{_RFC_8259}#section-2"
    ),
    "NORMALISED_TEXT": _note(
        "AUTH_BYPASS", "The text was normalised, trimmed or decoded before it was hashed."
    ),
    "RECIPE": _note("FUNCTIONALITY", "The parts were hashed in another way.", _RFC_1321),
    "SURROGATE": _note(
        "DENIAL_OF_SERVICE",
        "Half of a surrogate pair, which no UTF-8 text can hold: refuse it, without crashing.",
        f"{_RFC_8259}#section-8.2",
    ),
    "TAMPERED": _note("AUTH_BYPASS", "A signed member was altered after signing."),
}
"""Flags of what a verifier has to refuse."""

NOTES = VALID | ACCEPTABLE | INVALID

_ACCEPTED = ("CHARSET_UTF8", "DUPLICATE_UNSIGNED", "NUMBER_LEXEME", "WIRE_TYPE")
POLICY = {flag: flag in _ACCEPTED for flag in ACCEPTABLE}
"""What `threedcart.gateway` does with an `acceptable` test of each flag: True accepts it."""


def result_of(flags: Collection[str]) -> str:
    """What a test of these flags expects of a verifier, where the test does not say otherwise."""
    if INVALID.keys() & flags:
        return "invalid"
    return "acceptable" if ACCEPTABLE.keys() & flags else "valid"
