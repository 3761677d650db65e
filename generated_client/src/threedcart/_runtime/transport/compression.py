"""Decompress answers within a limit: a small archive can hold gigabytes."""

from __future__ import annotations

import zlib

from .faults import Fault

ACCEPTED = "gzip"
_GZIP_OR_ZLIB = 32 + zlib.MAX_WBITS


def too_long(max_bytes: int) -> Fault:
    """The fault of a body beyond the limit."""
    return Fault("large", f"it is longer than {max_bytes} bytes", sent=True)


def unpacked(body: bytes, encoding: bytes, max_bytes: int) -> bytes | Fault:
    """The body without its content encoding; a Fault where it cannot be had whole."""
    if not body or encoding in (b"", b"identity"):
        return body
    if encoding not in (b"gzip", b"x-gzip", b"deflate"):
        return Fault("undecodable", "its content encoding was not asked for", sent=True)
    machine = zlib.decompressobj(_GZIP_OR_ZLIB)
    try:
        content = machine.decompress(body, max_bytes + 1)
    except zlib.error as error:
        return Fault("undecodable", f"its compression is broken ({error})", sent=True)
    if len(content) > max_bytes:
        return too_long(max_bytes)
    if not machine.eof:
        return Fault("undecodable", "its compressed content was cut short", sent=True)
    return content
