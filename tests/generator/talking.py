"""Calls every operation of a client against a server that answers by the document.

What arrives is held against the document by reading it anew, not by what the generator made of it.
"""

from __future__ import annotations

import base64
import json
import random
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime
from decimal import Decimal
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import ModuleType
from typing import Any
from urllib.parse import parse_qsl, quote, unquote

from attrs import define, field

from generator.document import deref

from .drawing import Json, Sample, sample

FORM = "application/x-www-form-urlencoded"
KEYS = {"access_token": "tok", "username": "ida", "password": "pw"}

Parameters = dict[tuple[str, str], Json]
"""By place and name."""


@define
class Asked:
    """One request as it arrived."""

    method: str
    target: str
    headers: dict[str, str]
    content: bytes


@define
class Answering:
    """A server on loopback that gives one answer after the other and keeps what it was asked."""

    url: str = ""
    asked: list[Asked] = field(factory=list)
    answer: tuple[int, str, bytes] = (200, "", b"")

    def respond(self, handler: BaseHTTPRequestHandler) -> None:
        length = int(handler.headers.get("content-length", 0))
        headers = {name.lower(): value for name, value in handler.headers.items()}
        content = handler.rfile.read(length)
        self.asked.append(Asked(handler.command, handler.path, headers, content))
        status, media, body = self.answer
        handler.send_response(status)
        if media:
            handler.send_header("Content-Type", media)
        if status != 204:
            handler.send_header("Content-Length", str(len(body)))
        handler.end_headers()
        if handler.command != "HEAD" and status != 204:
            handler.wfile.write(body)


@contextmanager
def answering() -> Iterator[Answering]:
    """The server, while it is needed."""
    found = Answering()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True

        def __getattr__(self, name: str) -> Any:
            if name.startswith("do_"):
                return lambda: found.respond(self)
            raise AttributeError(name)

        def log_message(self, *_: Any) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        server.daemon_threads = True
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        found.url = f"http://127.0.0.1:{server.server_port}"
        try:
            yield found
        finally:
            server.shutdown()
            thread.join()


@define
class Talk:
    """One client, what it was made from, and the server it talks to."""

    data: Json
    package: ModuleType
    server: Answering
    chance: random.Random
    base: str = ""
    """The path of the server's address."""
    calls: int = 0

    def every_operation(self, client: Any) -> None:
        """Call every method once; hold what was sent and what came back against the document."""
        folder = Path(str(self.package.__file__)).parent
        told = json.loads((folder / "_commands.json").read_bytes())
        for owner, name, action in _actions(client, told["resources"]):
            self._call(getattr(owner, name), action)
            self.calls += 1

    def _call(self, method: Any, action: Json) -> None:
        verb, path = action["request"].split(" ", 1)
        item = self.data["paths"][path]
        operation = item[verb.lower()]
        parameters = {
            (deref(self.data, one)["in"], deref(self.data, one)["name"]): deref(self.data, one)
            for one in [*item.get("parameters", ()), *operation.get("parameters", ())]
        }
        given, sent = self._arguments(action, parameters)
        body, content = self._body(action, operation)
        if content is not None:
            given["body"] = body
        expected = self._prepare_answer(verb, operation)
        result = method(**given)
        if action["shape"] == "rows":
            result = result.all()
        where = f"{verb} {path}"
        self._check_request(where, verb, path, sent, self.server.asked[-1])
        self._check_body(where, operation, content, self.server.asked[-1])
        self._check_keys(where, operation, parameters, self.server.asked[-1])
        self._check_answer(where, expected, result)

    # What is given

    def _arguments(
        self, action: Json, parameters: Parameters
    ) -> tuple[Json, dict[tuple[str, str], Any]]:
        given: Json = {}
        sent: dict[tuple[str, str], Any] = {}
        listed = [("path", one) for one in action.get("path", ())]
        listed += [(one.get("place", "query"), one) for one in action.get("filters", ())]
        for place, one in listed:
            wire = one.get("wire", one["name"])
            if not one.get("required") and self.chance.random() < 0.4:
                continue
            parameter = parameters[place, wire]
            found = sample(self.data, parameter.get("schema", {}), self.chance)
            while found.json is None:
                found = sample(self.data, parameter.get("schema", {}), self.chance)
            if isinstance(found.json, dict):  # of no type at all: any text
                found = sample(self.data, {"type": "string"}, self.chance)
            if place == "header":
                found = _ascii(found)
            given[one["name"]] = _python(found)
            sent[place, wire] = (parameter, found)
        return given, sent

    def _body(self, action: Json, operation: Json) -> tuple[Any, Sample | bytes | None]:
        if "body" not in action:
            return None, None
        told = action["body"]
        if not told.get("required") and self.chance.random() < 0.3:
            return None, None
        kind = told.get("kind")
        if kind == "bytes":
            return b"\x00\xff", b"\x00\xff"
        if kind == "plain":
            return "größe", "größe".encode()
        holder = deref(self.data, operation["requestBody"])
        in_json = json_of(holder)
        held = in_json[1] if in_json else holder["content"][FORM]
        found = sample(self.data, held.get("schema", {}), self.chance)
        if found.json is None and not told.get("required"):
            return None, None  # which is not to send it
        if "model" in told and isinstance(found.json, dict):
            model = getattr(self.package.models, told["model"])
            return rebuilt(model, found.json), found
        from importlib import import_module

        kinds = import_module(f"{self.package.__name__}._runtime.codec.kinds")
        loads = import_module(f"{self.package.__name__}._runtime.codec.json").loads
        value = loads(json.dumps(found.json).encode())
        return kinds.read(_tuples(kind or "any"), value), found

    def _prepare_answer(self, verb: str, operation: Json) -> Sample | bytes | str | None:
        responses = operation.get("responses", {})
        statuses = [one for one in responses if one[0] == "2"] or ["default"]
        status = self.chance.choice(statuses)
        if status not in responses:  # nothing is said of success
            self.server.answer = (200, "text/plain", b"done")
            return None
        number = int(status) if status.isdecimal() else 200 if status == "default" else 207
        held = deref(self.data, responses[status])
        content = held.get("content") or {}
        if not content or number in (204, 205) or verb == "HEAD":
            self.server.answer = (number, "", b"")
            return None
        if (found := json_of(held)) is not None:
            media, told = found
            value = sample(self.data, told.get("schema", {}), self.chance)
            self.server.answer = (number, media, json.dumps(value.json).encode())
            return value
        text = next((one for one in content if one.startswith("text/") or "xml" in one), None)
        media = text or next(iter(content))
        body = "größe".encode() if text else b"\x00\xff"
        self.server.answer = (number, f"{media}; charset=utf-8" if text else media, body)
        return body.decode() if text else body

    # What arrived

    def _check_request(
        self, where: str, verb: str, path: str, sent: dict[tuple[str, str], Any], asked: Asked
    ) -> None:
        assert asked.method == verb, where
        target, _, query = asked.target.partition("?")
        wanted = self.base + path
        for (place, name), (_, found) in sent.items():
            if place == "path":
                wanted = wanted.replace(f"{{{name}}}", quote(_text(found.json), safe=""))
        assert unquote(target) == unquote(quote(wanted, safe="/%")), (where, target, wanted)
        for (place, name), (parameter, found) in sent.items():
            if place == "path":
                continue
            texts = (
                [_text(one) for one in found.json] if found.form == "list" else [_text(found.json)]
            )
            if place == "header":
                got = [asked.headers.get(name.lower())]
                assert got == [",".join(texts) if texts else None], (where, name, got)
            elif place == "cookie":
                pairs = [one.partition("=") for one in asked.headers.get("cookie", "").split("; ")]
                got = [unquote(value) for key, _, value in pairs if key == name]
                assert got == texts, (where, name, got)
            else:
                got = [v for k, v in parse_qsl(query, keep_blank_values=True) if k == name]
                if parameter.get("explode", parameter.get("style", "form") == "form") is False:
                    between = {"pipeDelimited": "|", "spaceDelimited": " "}
                    texts = [between.get(parameter.get("style"), ",").join(texts)] if texts else []
                assert got == texts, (where, name, got)

    def _check_body(
        self, where: str, operation: Json, content: Sample | bytes | None, asked: Asked
    ) -> None:
        if content is None:
            assert asked.content == b"", where
            return
        medias = deref(self.data, operation["requestBody"])["content"]
        media = asked.headers["content-type"]
        assert any(media.startswith(one) or "*" in one for one in medias), (where, media)
        if isinstance(content, bytes):
            assert asked.content == content, where
        elif media == FORM:
            pairs = [(n, v) for n, one in content.json.items() for v in _several(one)]
            wanted = [(name, _text(one)) for name, one in pairs if one is not None]
            got = parse_qsl(asked.content.decode(), keep_blank_values=True)
            assert got == wanted, (where, got, wanted)
        else:
            assert json.loads(asked.content) == content.json, (where, asked.content, content.json)

    def _check_keys(
        self, where: str, operation: Json, parameters: Parameters, asked: Asked
    ) -> None:
        schemes = self.data.get("components", {}).get("securitySchemes", {})
        own = operation.get("security")
        sets: list[Json] = self.data.get("security", []) if own is None else own
        largest: Json = max(sets, key=len, default={})
        carried = {
            name
            for name, one in schemes.items()
            if self._carries(name, deref(self.data, one), asked)
        }
        bearers = {n for n, one in schemes.items() if not _is_named(deref(self.data, one))}
        same = bearers if bearers & set(largest) else set()
        assert set(largest) <= carried <= same | set(largest), (where, carried, sets)

    def _carries(self, name: str, scheme: Json, asked: Asked) -> bool:
        authorization = asked.headers.get("authorization", "")
        if scheme["type"] != "apiKey":
            basic = scheme.get("scheme", "").lower() == "basic"
            user = base64.b64encode(b"ida:pw").decode()
            return authorization == (f"Basic {user}" if basic else "Bearer tok")
        wanted = key_of(name)
        where, wire = scheme["in"], scheme["name"]
        if where == "header":
            return asked.headers.get(wire.lower()) == wanted
        if where == "query":
            return (wire, wanted) in parse_qsl(asked.target.partition("?")[2])
        return f"{wire}={wanted}" in asked.headers.get("cookie", "").split("; ")

    # What came back

    def _check_answer(self, where: str, expected: Sample | bytes | str | None, result: Any) -> None:
        if not isinstance(expected, Sample):
            assert result == expected, (where, result, expected)
            return
        self._check_value(where, expected, result)

    def _check_value(self, where: str, expected: Sample, result: Any) -> None:
        value, form = expected.json, expected.form
        if form == "model":
            assert hasattr(result, "_wires"), (where, type(result))
            assert result.to_dict().keys() == value.keys(), where
            if expected.component.startswith("Tagged"):  # one of several with the same members
                assert type(result).__name__ == expected.component, where
            for wire, part in expected.parts.items():
                name = type(result).name_of(wire)
                assert name is not None, (where, wire, type(result))
                self._check_value(f"{where} {wire}", part, getattr(result, name))
        elif form in ("list", "map"):
            assert type(result) is (list if form == "list" else dict), (where, result)
            assert len(result) == len(value), where
            for key, part in expected.parts.items():
                self._check_value(f"{where} {key}", part, result[key])
        elif form in ("date", "date-time"):
            assert type(result) is (date if form == "date" else datetime), (where, result)
            assert result.isoformat() == value, where
        elif form == "decimal":
            assert type(result) is Decimal, (where, result)
            assert result == Decimal(repr(value)), where
        elif form == "float":
            assert type(result) is float, (where, result)
            assert result == value, where
        elif form == "plain":
            assert _plain(result) == value, (where, result, value)
            assert isinstance(value, dict) or type(result) is type(value), (where, result)


def _is_named(scheme: Json) -> bool:
    """Whether a scheme has a key of its own, and is not carried as any bearer token is."""
    return bool(scheme["type"] == "apiKey" or scheme.get("scheme", "").lower() == "basic")


def _several(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _plain(value: Any) -> Any:
    if hasattr(value, "_wires"):
        return {name: _plain(one) for name, one in value.to_dict().items()}
    if isinstance(value, list):
        return list(map(_plain, value))
    if isinstance(value, dict):
        return {name: _plain(one) for name, one in value.items()}
    return value


def rebuilt(model: Any, value: Json) -> Any:
    """A row made by its constructor, of what a row that was read gives for each field."""
    came = model.from_json(json.dumps(value).encode())
    given = {name: getattr(came, name) for name in came.fields_set}
    more = dict(came.additional_properties)
    return model(**given, additional_properties=more) if more else model(**given)


def _actions(owner: Any, resources: Json) -> Iterator[tuple[Any, str, Json]]:
    for name, told in resources.items():
        found = getattr(owner, name)
        for action, facts in told.get("actions", {}).items():
            yield found, action, facts
        yield from _actions(found, told.get("resources", {}))


def json_of(holder: Json) -> tuple[str, Json] | None:
    """The JSON form of a body or an answer."""
    for media, told in holder.get("content", {}).items():
        essence = media.partition(";")[0].lower()
        if essence in ("application/json", "text/json", "*/*", "application/*") or essence.endswith(
            "+json"
        ):
            schema = told.get("schema", {})
            if not (isinstance(schema, dict) and schema.get("format") == "binary"):
                return ("application/json" if "*" in media else media), told
    return None


def key_of(scheme: str) -> str:
    """The key that a scheme's argument is given."""
    return f"key-of-{scheme}"


def _ascii(found: Sample) -> Sample:
    """A value that a header can carry as it is."""
    if found.form == "list":
        items = {n: _ascii(one) for n, one in found.parts.items()}
        return Sample([one.json for one in items.values()], "list", items)
    return Sample("text") if isinstance(found.json, str) and not found.json.isascii() else found


def _python(found: Sample) -> Any:
    if found.form == "list":
        return [_python(one) for one in found.parts.values()]
    if found.form == "date":
        return date.fromisoformat(found.json)
    return datetime.fromisoformat(found.json) if found.form == "date-time" else found.json


def _text(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return format(Decimal(repr(value)), "f") if isinstance(value, float) else str(value)


def _tuples(told: Any) -> Any:
    return tuple(map(_tuples, told)) if isinstance(told, list) else told
