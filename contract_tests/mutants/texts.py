"""Texts that are stored otherwise than they were sent."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from typing import Any

from contract_tests.mutants.proxy import Call, Reply
from contract_tests.mutants.registry import before


def _texts(value: Any, change: Callable[[str], str]) -> Any:
    if isinstance(value, dict):
        return {name: _texts(each, change) for name, each in value.items()}
    if isinstance(value, list):
        return [_texts(each, change) for each in value]
    return change(value) if isinstance(value, str) else value


def _stored(change: Callable[[str], str]) -> Callable[[Call], Reply | None]:
    def written(call: Call) -> Reply | None:
        call.json = _texts(call.json, change)
        return None

    return written


@before("create")
def texts_are_trimmed(call: Call) -> Reply | None:
    return _stored(str.strip)(call)


@before("create")
def line_ends_become_one(call: Call) -> Reply | None:
    return _stored(lambda text: text.replace("\r\n", "\n"))(call)


@before("create")
def letters_are_composed(call: Call) -> Reply | None:
    return _stored(lambda text: unicodedata.normalize("NFC", text))(call)


@before("create")
def digits_lose_their_zeros(call: Call) -> Reply | None:
    return _stored(lambda text: text.lstrip("0") if text.isdigit() else text)(call)


@before("create")
def percents_are_decoded(call: Call) -> Reply | None:
    return _stored(lambda text: text.replace("%25", "%"))(call)


@before("create")
def texts_lack_their_last_letter_at_full_length(call: Call) -> Reply | None:
    """Fifty is a length many columns have."""
    return _stored(lambda text: text[:49] if len(text) == 50 else text)(call)
