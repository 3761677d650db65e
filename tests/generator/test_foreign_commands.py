"""The command line of a foreign package sends and shows values of every kind."""

from __future__ import annotations

import importlib
from pathlib import Path
from typing import Any

import httpx
import pytest

from .building import client_of, document

M = {"type": "object", "properties": {"a": {"type": "integer"}, "on": {"type": "string"}}}
ROWS = {"type": "array", "items": {"$ref": "#/components/schemas/M"}}


def operation(schema: Any, media: str = "application/json", **more: Any) -> dict[str, Any]:
    content = {"content": {media: {"schema": schema}}}
    answer = {"responses": {"200": {"description": "Done", **content}}}
    return {"requestBody": {"required": True, **content}, **answer, **more}


TRACE = {"name": "X-Trace", "in": "header", "schema": {"type": "string"}}


@pytest.mark.parametrize(
    ("described", "words", "wire", "answer", "shown"),
    [
        (operation(ROWS), ["--data", '[{"a": 1}]'], b'[{"a":1}]', b'[{"a":2}]', '[{"a":2}]\n'),
        (operation({"type": "integer"}), ["--data", "5"], b"5", b"6", "6\n"),
        (operation({}, "text/plain"), ["--data", "hey"], b"hey", b"you\n", "you\n"),
        (operation({}, "image/png"), ["--data", "hey"], b"hey", b"png", "png"),
        (
            operation({"$ref": "#/components/schemas/M"}, parameters=[TRACE]),
            ["--set", "a=1", "--x-trace", "t", "--csv", "--columns", "a"],
            b'{"a":1}',
            b'{"a":2}',
            "a\n2\n",
        ),
    ],
)
def test_a_command_sends_and_shows_a_value(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    described: dict[str, Any],
    words: list[str],
    wire: bytes,
    answer: bytes,
    shown: str,
) -> None:
    data = document({"/x": {"post": described}}, schemas={"M": M})
    with client_of(tmp_path, data, httpx.Response(200, content=answer)) as (package, shop, asked):
        monkeypatch.setattr(package.Shop, "from_env", lambda **_: shop)
        main = importlib.import_module("made.__main__").main
        capsys.readouterr()
        with pytest.raises(SystemExit) as left:
            main(["x", "create", *words])
        assert (left.value.code or 0, capsys.readouterr().out) == (0, shown)
    assert asked[0].content == wire
    assert asked[0].headers.get("x-trace") == ("t" if "--x-trace" in words else None)


def test_a_command_without_its_body_says_what_to_give(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    data = document({"/x": {"post": operation(ROWS)}}, schemas={"M": M})
    with client_of(tmp_path, data) as (package, shop, _):
        monkeypatch.setattr(package.Shop, "from_env", lambda **_: shop)
        main = importlib.import_module("made.__main__").main
        with pytest.raises(SystemExit) as left:
            main(["x", "create"])
        assert left.value.code == 2
        assert "Nothing to send: give --data." in capsys.readouterr().err
