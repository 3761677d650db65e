"""What lint accepts is emitted right: what is sent, and what comes back, is as described."""

from __future__ import annotations

import importlib
import json
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
from pathlib import Path
from typing import Any

import httpx
import pytest

from generator.lint import problems

from .building import build, client_of, document, prepared

Json = dict[str, Any]
M: Json = {"type": "object", "required": ["a"], "properties": {"a": {"type": "integer"}}}
N: Json = {"type": "object", "required": ["b"], "properties": {"b": {"type": "string"}}}
REF_M = {"$ref": "#/components/schemas/M"}
REF_N = {"$ref": "#/components/schemas/N"}
BOTH = {"M": M, "N": N}


def content(schema: Json, media: str = "application/json") -> Json:
    return {"content": {media: {"schema": schema}}}


def answered(
    schema: Json | None = None, status: str = "200", media: str = "application/json"
) -> Json:
    held = content(schema, media) if schema is not None else {}
    return {"responses": {status: {"description": "Done", **held}}}


def sends(schema: Json, media: str = "application/json", required: bool = True) -> Json:
    return {"requestBody": {"required": required, **content(schema, media)}}


def answer(value: Any, status: int = 200) -> httpx.Response:
    return httpx.Response(status, json=value)


def array(items: Json) -> Json:
    return {"type": "array", "items": items}


def test_an_array_goes_in_one_request_however_long_it_is(tmp_path: Path) -> None:
    put = {**sends(array(REF_M)), **answered(status="204")}
    data = document({"/cmds": {"put": put}}, schemas=BOTH)
    nothing = httpx.Response(204)
    with client_of(tmp_path, data, nothing, nothing) as (package, shop, asked):
        assert shop.cmds.update_many([package.M(a=n) for n in range(1250)]) is None
        assert shop.cmds.update_many([]) is None
    assert [json.loads(one.content) for one in asked] == [[{"a": n} for n in range(1250)], []]


@pytest.mark.parametrize("rows", [[{"a": 1}, {"a": 2}], []])
def test_a_post_gives_all_rows_that_it_answers(tmp_path: Path, rows: list[Json]) -> None:
    data = document({"/search": {"post": answered(array(REF_M))}}, schemas=BOTH)
    with client_of(tmp_path, data, answer(rows)) as (package, shop, _):
        assert shop.search.create() == [package.M(**row) for row in rows]


def test_an_operation_carries_the_keys_of_its_own_security(tmp_path: Path) -> None:
    schemes = {
        "main": {"type": "apiKey", "in": "header", "name": "X-Key"},
        "user": {"type": "http", "scheme": "basic"},
        "session": {"type": "apiKey", "in": "cookie", "name": "sid"},
        "token": {"type": "apiKey", "in": "query", "name": "t"},
    }
    paths = {
        "/usual": {"get": answered()},
        "/open": {"get": {**answered(), "security": []}},
        "/mine": {"get": {**answered(), "security": [{"user": []}]}},
        "/either": {"get": {**answered(), "security": [{"session": [], "token": []}, {}]}},
    }
    data = document(paths, schemes=schemes, security=[{"main": []}])
    keys: Json = {
        "main": "key",
        "username": "ida",
        "password": "pw",
        "session": "s 1",
        "token": "t&",
    }
    with client_of(tmp_path, data, *[httpx.Response(200)] * 4, **keys) as (_, shop, asked):
        for name in ("usual", "open", "mine", "either"):
            assert getattr(shop, name).list() is None
    carried = [
        {name: one.headers.get(name) for name in ("x-key", "authorization", "cookie")}
        for one in asked
    ]
    nothing = {"x-key": None, "authorization": None, "cookie": None}
    assert carried == [
        {**nothing, "x-key": "key"},
        nothing,
        {**nothing, "authorization": "Basic aWRhOnB3"},
        {**nothing, "cookie": "sid=s 1"},
    ]
    assert [one.url.query for one in asked] == [b"", b"", b"", b"t=t%26"]


def test_a_call_without_its_keys_says_which_it_needs(tmp_path: Path) -> None:
    schemes = {
        "main": {"type": "apiKey", "in": "header", "name": "X-Key"},
        "user": {"type": "http", "scheme": "basic"},
    }
    paths = {"/a": {"get": answered()}, "/b": {"get": {**answered(), "security": [{"user": []}]}}}
    data = document(paths, schemes=schemes, security=[{"main": []}])
    with (
        client_of(tmp_path, data, main="key") as (package, shop, _),
        pytest.raises(package.ConfigurationError, match="give username and password"),
    ):
        shop.b.list()


def test_an_answer_of_several_models_is_read_as_the_one_that_fits(tmp_path: Path) -> None:
    get = answered({"oneOf": [REF_M, REF_N]})
    data = document({"/x": {"get": get}}, schemas=BOTH)
    answers = [answer({"a": 1}), answer({"b": "x"}), answer({"a": 1, "c": 2})]
    with client_of(tmp_path, data, *answers) as (package, shop, _):
        found = [shop.x.list() for _ in answers]
        assert [type(one) for one in found] == [package.M, package.N, package.M]


def test_a_discriminator_says_which_model_an_object_is(tmp_path: Path) -> None:
    kind = {"type": "object", "properties": {"kind": {"type": "string"}, "a": {"type": "integer"}}}
    by = {"propertyName": "kind", "mapping": {"second": "#/components/schemas/N"}}
    union = {"oneOf": [REF_M, REF_N], "discriminator": by}
    data = document({"/x": {"get": answered(union)}}, schemas={"M": kind, "N": {**kind}})
    answers = [answer({"kind": "second", "a": 1}), answer({"kind": "M"})]
    with client_of(tmp_path, data, *answers) as (package, shop, _):
        assert [type(shop.x.list()) for _ in answers] == [package.N, package.M]


def test_a_base_with_a_discriminator_is_read_as_what_derives_from_it(tmp_path: Path) -> None:
    pet = {
        "type": "object",
        "properties": {"kind": {"type": "string"}},
        "discriminator": {"propertyName": "kind"},
    }
    ref = {"$ref": "#/components/schemas/Pet"}
    cat = {"allOf": [ref, {"type": "object", "properties": {"lives": {"type": "integer"}}}]}
    data = document({"/x": {"get": answered(ref)}}, schemas={"Pet": pet, "Cat": cat})
    with client_of(tmp_path, data, answer({"kind": "Cat", "lives": 9})) as (package, shop, _):
        found = shop.x.list()
        assert (type(found), found.lives) == (package.Cat, 9)


def test_a_body_is_any_of_several_models(tmp_path: Path) -> None:
    post = {**sends({"oneOf": [REF_M, REF_N, array({"type": "string"})]}), **answered()}
    data = document({"/x": {"post": post}}, schemas=BOTH)
    with client_of(tmp_path, data, *[httpx.Response(200)] * 3) as (package, shop, asked):
        for body in (package.M(a=1), package.N(b="x"), ["y"]):
            shop.x.create(body)
        with pytest.raises(package.ArgumentTypeError, match="a M or a N or a list, not an int"):
            shop.x.create(5)
    assert [one.content for one in asked] == [b'{"a":1}', b'{"b":"x"}', b'["y"]']


def test_each_status_of_success_has_its_own_model(tmp_path: Path) -> None:
    responses = {**answered(REF_M)["responses"], **answered(REF_N, "202")["responses"]}
    data = document({"/x": {"post": {"responses": responses}}}, schemas=BOTH)
    with client_of(tmp_path, data, answer({"a": 1}), answer({"b": "x"}, 202)) as (package, shop, _):
        assert [shop.x.create(), shop.x.create()] == [package.M(a=1), package.N(b="x")]


def test_an_object_on_the_spot_does_not_take_the_name_of_a_component(tmp_path: Path) -> None:
    spot = {"type": "object", "properties": {"own": {"type": "integer"}}}
    post = {"operationId": "addX", **sends(spot), **answered(REF_M)}
    data = document({"/x": {"post": post}}, schemas={"M": M, "AddXBody": N})
    with client_of(tmp_path, data, answer({"a": 1})) as (package, shop, asked):
        shop.x.create(package.AddXBody2(own=1))
        assert package.AddXBody(b="x").b == "x"
    assert asked[0].content == b'{"own":1}'


@pytest.mark.parametrize(
    ("method", "operation", "response"),
    [
        ("delete", answered(), httpx.Response(200)),
        ("delete", answered(), httpx.Response(200, content=b"gone")),
        ("get", answered(status="204"), httpx.Response(204)),
        ("head", answered(REF_M), httpx.Response(200, headers={"content-length": "20"})),
        ("options", answered(REF_M), httpx.Response(204)),
    ],
)
def test_an_answer_without_content_is_none(
    tmp_path: Path, method: str, operation: Json, response: httpx.Response
) -> None:
    data = document({"/x": {method: {"operationId": "touch", **operation}}}, schemas=BOTH)
    with client_of(tmp_path, data, response) as (_, shop, asked):
        found = next(name for name in ("delete", "list", "touch") if hasattr(shop.x, name))
        assert getattr(shop.x, found)() is None
    assert asked[0].method == method.upper()


def test_a_body_goes_under_its_documented_media_type(tmp_path: Path) -> None:
    patch = {**sends(REF_M, "application/merge-patch+json"), **answered()}
    data = document({"/x": {"patch": patch}}, schemas=BOTH)
    with client_of(tmp_path, data, httpx.Response(200)) as (package, shop, asked):
        shop.x.update(package.M(a=None))
    assert asked[0].headers["content-type"] == "application/merge-patch+json"
    assert asked[0].content == b'{"a":null}'


def test_a_server_variable_without_an_enumeration_is_free(tmp_path: Path) -> None:
    variables = {
        "tenant": {"default": "demo"},
        "base-path": {"default": "v1", "enum": ["v1", "v2"]},
    }
    servers = [{"url": "https://{tenant}.example/{base-path}", "variables": variables}]
    data = document({"/x": {"get": answered()}}, servers=servers)
    done = httpx.Response(200)
    with client_of(tmp_path, data, done, tenant="acme", base_path="v2") as (package, shop, asked):
        shop.x.list()
        with pytest.raises(package.ConfigurationError, match="base_path is one of v1, v2"):
            package.Shop(base_path="v3")
        env = {"MADE_TENANT": "other", "MADE_BASE_PATH": "v2"}
        assert "https://other.example" in repr(package.Shop.from_env(env))
    assert str(asked[0].url) == "https://acme.example/v2/x"


def test_a_get_sends_its_body(tmp_path: Path) -> None:
    get = {**sends(REF_M), **answered(array(REF_N))}
    data = document({"/x": {"get": get}}, schemas=BOTH)
    with client_of(tmp_path, data, answer([{"b": "x"}])) as (package, shop, asked):
        assert shop.x.list(package.M(a=1)) == [package.N(b="x")]
    assert asked[0].content == b'{"a":1}'


def test_servers_of_an_operation_are_refused() -> None:
    own = {"servers": [{"url": "https://other.example"}]}
    for paths in ({"/x": {"get": {**answered(), **own}}}, {"/x": {"get": answered(), **own}}):
        (found,) = problems(document(paths))
        assert found.pointer.endswith("/servers")
        assert "a document of its own" in found.mend


def test_maps_hold_models_and_dates(tmp_path: Path) -> None:
    day = {"type": "string", "format": "date"}
    schemas = {
        **BOTH,
        "Maps": {
            "type": "object",
            "properties": {
                "rows": {"type": "object", "additionalProperties": REF_M},
                "days": {"type": "object", "additionalProperties": array(day)},
                "either": {"oneOf": [REF_M, day, array({"type": "number"})]},
            },
        },
    }
    ref = {"$ref": "#/components/schemas/Maps"}
    data = document(
        {"/x": {"get": answered(ref), "put": {**sends(ref), **answered()}}}, schemas=schemas
    )
    wire = {"rows": {"k": {"a": 1}}, "days": {"d": ["2026-01-02", "odd"]}, "either": "2026-01-03"}
    with client_of(tmp_path, data, answer(wire), httpx.Response(200)) as (package, shop, asked):
        maps = shop.x.list()
        assert maps.rows == {"k": package.M(a=1)}
        assert maps.days == {"d": [date(2026, 1, 2), "odd"]}
        assert maps.either == date(2026, 1, 3)
        maps.rows["k"].a = 2
        maps.rows["new"] = package.M(a=3)
        maps.days["d"].append(date(2026, 2, 3))
        shop.x.update_many(maps)
        made = package.Maps(either=[1.5], days={"e": [date(2026, 5, 6)]})
        assert (made.either, made.days) == ([1.5], {"e": [date(2026, 5, 6)]})
        assert made.to_plain() == {"either": ["1.5"], "days": {"e": ["2026-05-06"]}}
    assert json.loads(asked[1].content) == {
        "rows": {"k": {"a": 2}, "new": {"a": 3}},
        "days": {"d": ["2026-01-02", "odd", "2026-02-03"]},
        "either": "2026-01-03",
    }


def test_a_map_answers_its_models(tmp_path: Path) -> None:
    paths = {"/x": {"get": answered({"type": "object", "additionalProperties": REF_M})}}
    with client_of(tmp_path, document(paths, schemas=BOTH), answer({"k": {"a": 1}})) as (
        p,
        shop,
        _,
    ):
        assert shop.x.list() == {"k": p.M(a=1)}


def test_paths_that_are_called_as_the_client_itself_are_renamed(tmp_path: Path) -> None:
    paths = {f"/{name}": {"get": answered()} for name in ("close", "from_env", "pacer", "str")}
    with client_of(tmp_path, document(paths), *[httpx.Response(200)] * 4) as (_, shop, asked):
        for name in ("close_", "from_env_", "pacer_", "str_"):
            getattr(shop, name).list()
    assert [one.url.path for one in asked] == [
        "/api/close",
        "/api/from_env",
        "/api/pacer",
        "/api/str",
    ]


def test_a_time_goes_as_rfc_3339_has_it(tmp_path: Path) -> None:
    time = {"type": "string", "format": "date-time"}
    parameters = [
        {"name": "since", "in": "query", "schema": time},
        {"name": "at", "in": "path", "required": True, "schema": time},
    ]
    body = {"type": "object", "properties": {"at": time}}
    post = {"operationId": "note", "parameters": parameters, **sends(body), **answered()}
    data = document({"/x/{at}": {"post": post}})
    at = datetime(2026, 1, 2, 3, 4, 5, 678000, timezone(timedelta(hours=2)))
    with client_of(tmp_path, data, *[httpx.Response(200)] * 2) as (package, shop, asked):
        shop.x.create(at, package.NoteBody(at=at), since=at)
        shop.x.create(
            "2026-01-02T03:04:05Z", package.NoteBody(at="any text"), since="2026-01-02T03:04:05Z"
        )
    assert asked[0].url.path == "/api/x/2026-01-02T03:04:05.678000+02:00"
    assert dict(asked[0].url.params) == {"since": "2026-01-02T03:04:05.678000+02:00"}
    assert asked[0].content == b'{"at":"2026-01-02T03:04:05.678000+02:00"}'
    assert dict(asked[1].url.params) == {"since": "2026-01-02T03:04:05Z"}


# Accepted by lint, and then the build failed


def test_a_document_without_models_becomes_a_client(tmp_path: Path) -> None:
    with client_of(
        tmp_path, document({"/x": {"get": answered({"type": "string"})}}), answer("y")
    ) as (
        package,
        shop,
        _,
    ):
        assert shop.x.list() == "y"
        assert package.models.__all__ == []
    (tmp_path / "none").mkdir()
    with client_of(tmp_path / "none", document({})) as (_, shop, _):
        assert "Shop at" in repr(shop)


def test_segments_of_a_path_become_names_of_python(tmp_path: Path) -> None:
    paths = ("/2fa/1", "/class", "/a-b.c", "/pets", "/pets/list", "/pets/list/{id}", "/", "/{id}")
    named = [{"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}]
    data = document(
        {p: {"get": {**answered(), **({"parameters": named} if "{" in p else {})}} for p in paths}
    )
    with client_of(tmp_path, data, *[httpx.Response(200)] * len(paths)) as (_, shop, asked):
        shop.path_2fa.path_1.list()
        shop.class_.list()
        shop.a_b_c.list()
        shop.pets.list()
        shop.pets.list_resource.list()
        shop.pets.list_resource.get("z")
        shop.root.list()
        shop.root.get("z")
    assert [one.url.path for one in asked] == [f"/api{p.replace('{id}', 'z')}" for p in paths]


def test_components_may_bear_any_name(tmp_path: Path) -> None:
    names: tuple[str, ...] = (
        "Date",
        "Decimal",
        "Any",
        "Self",
        "Literal",
        "Iterable",
        "Values",
        "None",
        "Model",
        "Row",
    )
    names += ("Rows", "Operation", "Sequence", "Mapping", "BatchResult", "CallOptions", "Resource")
    names += ("Shop", "Settings", "list", "XResource", "AsyncXResource", "a.b", "a-b", "A_B")
    paths = {
        f"/x/{number}": {"get": answered({"$ref": f"#/components/schemas/{name}"})}
        for number, name in enumerate(names)
    }
    amount = {"type": "number", "format": "decimal"}
    day = {"type": "string", "format": "date"}
    schemas = {
        name: {
            "type": "object",
            "properties": {
                "amount": amount,
                "day": day,
                "other": {"$ref": f"#/components/schemas/{names[number - 1]}"},
            },
        }
        for number, name in enumerate(names)
    }
    wire = {"amount": 1.50, "day": "2026-01-02", "other": {"day": "2026-01-03"}}
    data = document(paths, schemas=schemas)
    with client_of(tmp_path, data, *[answer(wire)] * len(names)) as (_, shop, _):
        for number in range(len(names)):
            found = getattr(shop.x, f"path_{number}").list()
            assert (found.amount, found.day) == (Decimal("1.5"), date(2026, 1, 2))
            assert found.other.day == date(2026, 1, 3)


def test_a_property_of_a_base_is_refined(tmp_path: Path) -> None:
    base = {
        "type": "object",
        "properties": {
            "kind": {"type": "string"},
            "when": {"type": "string", "format": "date"},
            "part": {"type": "object", "properties": {"x": {"type": "integer"}}},
        },
    }
    more = {
        "type": "object",
        "required": ["kind"],
        "properties": {
            "kind": {"enum": ["special"]},
            "when": {"description": "The day."},
            "part": {"type": "object", "properties": {"y": {"type": "integer"}}},
        },
    }
    schemas = {"Base": base, "Special": {"allOf": [{"$ref": "#/components/schemas/Base"}, more]}}
    get = answered({"$ref": "#/components/schemas/Special"})
    wire = {"kind": "special", "when": "2026-01-02", "part": {"x": 1, "y": 2}}
    data = document({"/x": {"get": get}}, schemas=schemas)
    with client_of(tmp_path, data, answer(wire)) as (package, shop, _):
        found = shop.x.list()
        assert (found.kind, found.when, found.part.x, found.part.y) == (
            "special",
            date(2026, 1, 2),
            1,
            2,
        )
        assert package.Special.__annotations__["kind"] == "Literal['special'] | str | None"


# Refused without need


def test_json_is_read_as_json(tmp_path: Path) -> None:
    data = document({"/x": {"get": {"summary": "\U0001f600", **answered()}}})
    spec = tmp_path / "openapi.json"
    spec.write_text(json.dumps(data, indent="\t").replace("/", "\\/"))
    assert "\\ud83d\\ude00" in spec.read_text()
    output = prepared(tmp_path)
    assert build(spec, output) == 0
    assert "\U0001f600" in (output / "resources/x.py").read_text()


@pytest.mark.parametrize(
    ("text", "line", "told"),
    [
        ('{"openapi": "3.1.0",\n"openapi": "3.1.0"}', 2, "already there in line 1"),
        ('{"openapi": "3.1.0",\n\n"info" 1}', 3, "The text is not JSON"),
        ('{"openapi": "3.1.0"} x', 1, "The text is not JSON"),
        ('{"openapi": "3.1.0", "info": NaN}', 1, "The text is not JSON"),
    ],
)
def test_a_fault_of_json_is_told_with_its_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], text: str, line: int, told: str
) -> None:
    spec = tmp_path / "openapi.json"
    spec.write_text(text)
    assert build(spec, prepared(tmp_path)) == 2
    said = capsys.readouterr().err
    assert f"openapi.json:{line}:" in said
    assert told in said


def test_headers_and_cookies_are_arguments(tmp_path: Path) -> None:
    texts = array({"type": "string"})
    parameters = [
        {"name": "X-Trace", "in": "header", "required": True, "schema": {"type": "string"}},
        {"name": "X-Flags", "in": "header", "schema": array({"type": "boolean"})},
        {"name": "theme", "in": "cookie", "schema": {"type": "string"}},
        {"name": "id", "in": "query", "schema": {"type": "integer"}},
        {"name": "id", "in": "header", "schema": {"type": "string"}},
        {"name": "tags", "in": "query", "explode": False, "schema": texts},
        {
            "name": "more",
            "in": "query",
            "style": "pipeDelimited",
            "explode": False,
            "schema": texts,
        },
    ]
    data = document(
        {"/x": {"get": {"parameters": parameters, **answered(array(REF_M))}}}, schemas=BOTH
    )
    with client_of(tmp_path, data, answer([])) as (_, shop, asked):
        found = shop.x.list(
            x_trace="t1",
            x_flags=[True, False],
            theme="d;k",
            id=5,
            id_header="h",
            tags=["a,b", "c"],
            more=["d", "e"],
        )
        assert found.all() == []
    sent = asked[0].headers
    assert [sent[name] for name in ("x-trace", "x-flags", "id")] == ["t1", "true,false", "h"]
    assert sent["cookie"] == "theme=d%3Bk"
    assert asked[0].url.query == b"id=5&tags=a%2Cb,c&more=d|e"


def test_an_operation_without_an_id_is_named_by_its_path(tmp_path: Path) -> None:
    paths = {
        "/a/b": {"patch": answered()},
        "/a-b": {"patch": answered()},
        "/x": {"trace": answered()},
    }
    with client_of(tmp_path, document(paths), *[httpx.Response(200)] * 3) as (_, shop, asked):
        shop.a.b.update()
        shop.a_b.update()
        shop.x.trace_x()
    assert [one.url.path for one in asked] == ["/api/a/b", "/api/a-b", "/api/x"]


def test_formats_nulls_and_foreign_extensions_pass_through(tmp_path: Path) -> None:
    schemas = {
        "M": {
            "type": "object",
            "x-other": {"$ref": "#/nowhere"},
            "properties": {
                "a": {"type": "string", "format": "phone-number", "default": None},
                "b": {"type": "number", "format": "money", "enum": [1.5, 2.5]},
                "c": {"type": "array"},
                "+1": {"type": "integer"},
                "-1": {"type": "integer"},
                "default": {"$ref": "#/components/schemas/M"},
            },
        }
    }
    wire = {"a": "1", "b": 1.5, "c": [1, "x"], "+1": 2, "-1": 3, "default": {"a": "2"}}
    data = document({"/x": {"get": answered(REF_M)}}, schemas=schemas)
    with client_of(tmp_path, data, answer(wire)) as (_, shop, _):
        found = shop.x.list()
        assert (found.a, found.b, found.c, found.default.a) == ("1", 1.5, [1, "x"], "2")
        assert (found.field_1, found.field_1_2) == (2, 3)


@pytest.mark.parametrize(
    ("schema", "value", "wire"),
    [
        ({"type": "string"}, "x", b'"x"'),
        ({"type": "integer"}, 5, b"5"),
        ({"type": "boolean"}, True, b"true"),
        ({"type": "number"}, 1.5, b"1.5"),
        ({"type": "string", "format": "date"}, date(2026, 1, 2), b'"2026-01-02"'),
        (array(array({"type": "integer"})), [[1], [2, 3]], b"[[1],[2,3]]"),
        ({"type": "object", "additionalProperties": {"type": "integer"}}, {"k": 1}, b'{"k":1}'),
        ({}, {"any": [1, None]}, b'{"any":[1,null]}'),
    ],
)
def test_scalars_arrays_and_maps_are_bodies_and_answers(
    tmp_path: Path, schema: Json, value: Any, wire: bytes
) -> None:
    data = document({"/x": {"post": {**sends(schema), **answered(schema)}}})
    with client_of(tmp_path, data, httpx.Response(200, content=wire)) as (_, shop, asked):
        assert shop.x.create(value) == value
    assert asked[0].content == wire


@pytest.mark.parametrize(
    ("media", "value", "wire"),
    [
        ("text/plain", "grüße", "grüße".encode()),
        ("application/xml", "<a/>", b"<a/>"),
        ("application/octet-stream", b"\x00\xff", b"\x00\xff"),
        ("image/png", b"\x89PNG", b"\x89PNG"),
    ],
)
def test_text_and_bytes_are_bodies_and_answers(
    tmp_path: Path, media: str, value: str | bytes, wire: bytes
) -> None:
    text: Json = {"type": "string"}
    data = document({"/x": {"post": {**sends(text, media), **answered(text, media=media)}}})
    with client_of(tmp_path, data, httpx.Response(200, content=wire)) as (package, shop, asked):
        assert shop.x.create(value) == value
        with pytest.raises(package.ArgumentTypeError):
            shop.x.create(5)
    assert asked[0].content == wire
    assert asked[0].headers["content-type"].startswith(media)
    assert asked[0].headers["accept"] == media


@pytest.mark.parametrize(
    ("paths", "more", "place", "words"),
    [
        ({"/x?y=1": {"get": answered()}}, {}, "/paths/~1x?y=1", "neither a query"),
        (
            {"/x": {"get": {**answered(), "security": [{"a": [], "b": []}]}}},
            {
                "schemes": {
                    "a": {"type": "http", "scheme": "basic"},
                    "b": {"type": "http", "scheme": "bearer"},
                }
            },
            "/paths/~1x/get/security/0",
            "both be the header Authorization",
        ),
        (
            {"/x": {"get": answered({"allOf": [{"oneOf": [REF_M]}, {"anyOf": [REF_N]}]})}},
            {"schemas": BOTH},
            "/paths/~1x/get/responses/200/content/application~1json/schema/allOf",
            "several choices",
        ),
        (
            {"/x": {"post": {**sends({"type": "object"}, "multipart/form-data"), **answered()}}},
            {},
            "/paths/~1x/post/requestBody",
            "could not be sent",
        ),
        (
            {"/x": {"get": answered({}, media="text/event-stream")}},
            {},
            "/paths/~1x/get/responses/200",
            "could not be read",
        ),
    ],
)
def test_what_would_not_be_right_is_refused(
    paths: Json, more: Json, place: str, words: str
) -> None:
    (found,) = problems(document(paths, **more))
    assert (found.pointer, words in found.what, bool(found.mend)) == (place, True, True)


def test_a_form_is_a_body(tmp_path: Path) -> None:
    form = {
        "type": "object",
        "properties": {
            "name": {"type": "string"},
            "tags": array({"type": "string"}),
            "on": {"type": "string", "format": "date"},
            "sure": {"type": "boolean"},
            "amount": {"type": "number", "format": "decimal"},
        },
    }
    media = "application/x-www-form-urlencoded"
    data = document({"/x": {"post": {"operationId": "order", **sends(form, media), **answered()}}})
    with client_of(tmp_path, data, httpx.Response(200)) as (package, shop, asked):
        day, amount = date(2026, 1, 2), Decimal("1.50")
        given = {"name": "ä&b c", "tags": ["x", "y"], "on": day, "sure": True, "amount": amount}
        shop.x.create(package.OrderBody(**given))
    assert asked[0].headers["content-type"] == media
    told = b"name=%C3%A4%26b+c&tags=x&tags=y&on=2026-01-02&sure=true&amount=1.50"
    assert asked[0].content == told
    nested = {"type": "object", "properties": {"inner": form}}
    (found,) = problems(document({"/x": {"post": {**sends(nested, media), **answered()}}}))
    assert found.what == "A form holds names with plain values."


def test_nothing_of_the_vendor_is_in_what_a_foreign_package_exports(tmp_path: Path) -> None:
    paths = {"/x": {"get": answered(array(REF_M))}}
    data = document(paths, schemas=BOTH)
    with client_of(tmp_path, data) as (package, _, _):
        told = []
        for name in package.__all__:
            found = getattr(package, name)
            told += [name, repr(found), str(getattr(found, "__doc__", ""))]
            told += (
                [str(getattr(one, "__doc__", "")) for one in vars(found).values()]
                if isinstance(found, type)
                else []
            )
        text = "\n".join(told).lower()
        for word in ("3dcart", "shift4", "threedcart", "threed"):
            assert word not in text, [line for line in text.splitlines() if word in line][:5]
        assert not {"SignatureError", "MalformedMessageError"} & set(package.__all__)
        errors = importlib.import_module("made._runtime.errors")
        assert issubclass(package.NotFoundError, errors.ApiError)
