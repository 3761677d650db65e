"""Documents of anybody, without our extensions: what can be told of them is served."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator
from copy import deepcopy
from pathlib import Path
from typing import Any
from uuid import UUID

import httpx
import jsonschema_rs
import pytest
import yaml
from threedcart_mock.testing import MockStore, mock_store

from .running import COMMAND, refused_start, web

DATA = Path(__file__).parent / "data" / "plain"
TRIP = "efdbb9d1-02c2-4bc3-afb7-6788d8782b1e"
READER = {"Authorization": "Bearer any"}
REX = {"name": "Rex", "photoUrls": ["https://rex.example/1"], "status": "sold"}


def renewed(node: Any) -> Any:
    """A document of 3.0 in the words of 3.1."""
    if isinstance(node, list):
        return [renewed(each) for each in node]
    if not isinstance(node, dict):
        return node
    made = {str(name): renewed(each) for name, each in node.items()}
    if made.pop("nullable", False):
        made["type"] = [made["type"], "null"]
    if made.get("exclusiveMinimum") is True:
        made["exclusiveMinimum"] = made.pop("minimum")
    if "openapi" in made:
        made["openapi"] = "3.1.0"
    return made


@pytest.fixture(scope="module", params=["3.0", "3.1"])
def petstore(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[MockStore]:
    path = DATA / "petstore.yaml"
    if request.param == "3.1":
        document = renewed(yaml.safe_load(path.read_text()))
        path = tmp_path_factory.mktemp("newer") / "petstore.json"
        path.write_text(json.dumps(document))
    with mock_store("--spec", str(path)) as store:
        yield store


@pytest.fixture
def pets(petstore: MockStore) -> Iterator[httpx.Client]:
    petstore.reset()
    base = f"{petstore.url}/api/v3"
    with httpx.Client(base_url=base, headers=READER, verify=False) as api:
        yield api


@pytest.fixture(scope="module")
def conduit() -> Iterator[MockStore]:
    with mock_store("--spec", str(DATA / "conduit.yaml")) as store:
        yield store


@pytest.fixture
def articles(conduit: MockStore) -> Iterator[httpx.Client]:
    conduit.reset()
    headers = {"Authorization": "Token any"}
    with httpx.Client(base_url=f"{conduit.url}/api", headers=headers, verify=False) as api:
        yield api


@pytest.fixture(scope="module")
def railway() -> Iterator[MockStore]:
    with mock_store("--spec", str(DATA / "trains.yaml"), "--key", "Basic=ida:secret") as store:
        yield store


@pytest.fixture
def trains(railway: MockStore) -> Iterator[httpx.Client]:
    railway.reset()
    with httpx.Client(base_url=f"{railway.url}/v1", headers=READER, verify=False) as api:
        yield api


def notes(store: MockStore) -> str:
    return "\n".join(web.get(f"{store.url}/__mock__/").json()["notes"])


def served(tmp_path: Path, document: dict[str, Any], *options: str) -> Any:
    """A store of a document made for one test."""
    path = tmp_path / "api.json"
    path.write_text(json.dumps(document))
    return mock_store("--spec", str(path), *options)


def small(schema: Any, **more: Any) -> dict[str, Any]:
    """A document of one operation, which answers JSON of a schema."""
    answer = {"description": "", "content": {"application/json": {"schema": schema}}}
    paths = {"/thing": {"get": {"responses": {"200": answer}}}}
    return {"openapi": "3.1.0", "info": {"title": "t", "version": "1"}, "paths": paths, **more}


# --- Rows -----------------------------------------------------------------------------------------


def test_what_is_made_is_listed_read_changed_and_deleted(pets: httpx.Client) -> None:
    made = pets.post("/pet", json=REX)
    assert made.status_code == 200
    number = made.json()["id"]
    assert made.json() == {**REX, "id": number}
    assert pets.get(f"/pet/{number}").json() == made.json()
    changed = {"id": number, "name": "Max", "photoUrls": [], "chip": None}
    assert pets.put("/pet", json=changed).json() == changed
    assert pets.get(f"/pet/{number}").json() == changed
    assert pets.delete(f"/pet/{number}").status_code == 204
    assert pets.get(f"/pet/{number}").status_code == 404
    assert pets.delete(f"/pet/{number}").status_code == 404
    assert pets.put("/pet", json=changed).status_code == 404


def test_a_key_is_the_callers_where_they_send_one_and_counted_up_otherwise(
    pets: httpx.Client,
) -> None:
    assert pets.post("/pet", json={**REX, "id": 77}).json()["id"] == 77
    assert pets.post("/pet", json=REX).json()["id"] == 78
    taken = pets.post("/pet", json={**REX, "id": 77})
    assert taken.status_code == 409
    assert "77" in taken.json()["detail"]
    assert pets.post("/pet", json={**REX, "id": 2**70}).status_code == 422


def test_a_row_is_named_by_what_its_path_names_it_by(pets: httpx.Client) -> None:
    sent = {"username": "ida", "email": "ida@example.com", "password": "secret", "id": 5}
    answer = pets.post("/user", json=sent)
    assert answer.status_code == 201  # the document has a default only
    assert answer.json() == {"username": "ida", "email": "ida@example.com"}
    assert pets.get("/user/ida").json() == answer.json()
    assert pets.put("/user/ida", json={"username": "other", "userStatus": 3}).status_code == 200
    assert pets.get("/user/ida").json() == {"username": "ida", "userStatus": 3}


def test_a_body_may_come_as_a_form_where_the_document_says_so(pets: httpx.Client) -> None:
    pets.post("/user", data={"username": "eve", "userStatus": "7"})
    assert pets.get("/user/eve").json() == {"username": "eve", "userStatus": 7}
    wrong = pets.post("/user", data={"username": "mia", "userStatus": "many"})
    assert wrong.status_code == 400
    assert pets.post("/pet", data={"name": "Rex"}).status_code == 415


def test_defaults_are_written_and_digits_kept(pets: httpx.Client) -> None:
    made = pets.post("/store/order", json={"petId": 1, "shipDate": "2026-01-31T09:05:00.000Z"})
    assert made.json() == {
        "petId": 1,
        "shipDate": "2026-01-31T09:05:00.000Z",
        "quantity": 1,
        "status": "placed",
        "id": 1,
    }
    sent = '{"name": "Rex", "photoUrls": [], "weight": 10.50}'
    made = pets.post("/pet", content=sent, headers={"Content-Type": "application/json"})
    assert '"weight":10.50' in made.text


def test_a_list_keeps_the_rows_whose_member_a_parameter_names(pets: httpx.Client) -> None:
    for status in ("sold", "available", "pending"):
        pets.post("/pet", json={**REX, "status": status})

    def found(query: str) -> list[str]:
        return [row["status"] for row in pets.get(f"/pet/findByStatus{query}").json()]

    assert found("?status=sold,pending") == ["sold", "pending"]
    assert found("") == ["available"]  # its default
    assert pets.get("/pet/findByStatus?status=eaten").status_code == 400
    assert len(pets.get("/pet/findByTags?tags=a&tags=b").json()) == 3  # which no member tells


def test_rows_stand_in_envelopes_of_requests_and_answers(articles: httpx.Client) -> None:
    sent = {"title": "T", "description": "d", "body": "b"}
    made = articles.post("/articles", json={"article": sent})
    assert made.status_code == 201
    row = made.json()["article"]
    assert {**row, **sent} == row
    assert 0 < len(row["slug"]) <= 12
    assert row["createdAt"] > "2026"  # when it was made
    assert isinstance(row["author"]["username"], str)  # must be there, so it was made up
    assert articles.get(f"/articles/{row['slug']}").json() == {"article": row}
    changed = articles.put(f"/articles/{row['slug']}", json={"article": {"title": "New"}})
    assert changed.json() == {"article": {**row, "title": "New"}}  # a part was sent
    assert articles.get("/articles").json() == {
        "articles": [{**row, "title": "New"}],
        "articlesCount": 1,
    }
    assert articles.get("/articles?title=T").json() == {"articles": [], "articlesCount": 0}
    gone = articles.delete(f"/articles/{row['slug']}")
    assert (gone.status_code, gone.content) == (200, b"")


def test_rows_stand_under_rows_and_go_with_them(conduit: MockStore, articles: httpx.Client) -> None:
    slugs = [
        articles.post(
            "/articles", json={"article": {"title": t, "description": "", "body": ""}}
        ).json()["article"]["slug"]
        for t in "ab"
    ]
    for slug in (slugs[0], slugs[0], slugs[1]):
        said = articles.post(f"/articles/{slug}/comments", json={"comment": {"body": slug}})
        assert said.status_code == 200

    def bodies(slug: str) -> list[str]:
        rows = articles.get(f"/articles/{slug}/comments").json()["comments"]
        return [row["body"] for row in rows]

    assert bodies(slugs[0]) == [slugs[0]] * 2
    assert articles.delete(f"/articles/{slugs[1]}/comments/1").status_code == 404
    assert articles.delete(f"/articles/{slugs[0]}/comments/1").status_code == 200
    assert bodies(slugs[0]) == [slugs[0]]
    articles.delete(f"/articles/{slugs[0]}")
    assert articles.get(f"/articles/{slugs[0]}/comments").status_code == 404
    nobody = articles.post("/articles/none/comments", json={"comment": {"body": "hi"}})
    assert nobody.status_code == 404
    assert web.get(f"{conduit.url}/__mock__/").json()["rows"]["articles.comments"] == 1


def test_of_some_things_there_is_one(articles: httpx.Client) -> None:
    user = articles.get("/user").json()["user"]
    changed = articles.put("/user", json={"user": {"bio": "Sings."}}).json()["user"]
    assert changed == {**user, "bio": "Sings."}
    assert articles.get("/user").json()["user"] == changed


def test_what_only_the_store_writes_is_made_and_kept(trains: httpx.Client) -> None:
    sent = {"trip": TRIP, "passenger": "Ida", "made": "1999-01-01T00:00:00Z", "seat": "1A"}
    made = trains.post("/bookings", json=sent)
    assert made.status_code == 201
    row = made.json()
    assert UUID(row["id"]).version == 4
    assert row["made"] > "2026"
    assert row["bicycle"] is False
    assert row["links"]["self"].startswith("https://")  # of this answer alone
    kept = trains.get(f"/bookings/{row['id']}").json()
    assert "links" not in kept
    assert trains.get("/bookings").json()["data"] == [kept]
    assert trains.get("/bookings").json()["total"] == 1


def test_a_patch_is_merged(trains: httpx.Client) -> None:
    sent = {"trip": TRIP, "passenger": "Ida", "extras": {"meal": "fish"}, "seat": "1A"}
    number = trains.post("/bookings", json=sent).json()["id"]
    body = json.dumps({"seat": None, "extras": {"dog": True}})
    merge = {"Content-Type": "application/merge-patch+json"}
    changed = trains.patch(f"/bookings/{number}", content=body, headers=merge).json()
    assert changed["seat"] is None
    assert changed["extras"] == {"meal": "fish", "dog": True}
    assert changed["passenger"] == "Ida"
    assert trains.patch(f"/bookings/{number}", json={}).status_code == 415


def test_rows_outlive_the_process(tmp_path: Path) -> None:
    options = ("--spec", str(DATA / "petstore.yaml"), "--db", str(tmp_path / "pets.db"))
    with mock_store(*options) as store:
        web.post(f"{store.url}/api/v3/pet", json=REX, headers=READER)
    with mock_store(*options) as store:
        assert web.get(f"{store.url}/api/v3/pet/1", headers=READER).json()["name"] == "Rex"


def test_putting_a_row_makes_it_where_nothing_else_does(tmp_path: Path) -> None:
    row = {
        "type": "object",
        "properties": {"name": {"type": "string"}, "size": {"type": "integer"}},
    }
    body = {"content": {"application/json": {"schema": row}}}
    answer = {"200": {"description": "", **body}}
    document = small({})
    document["paths"] = {
        "/labels/{name}": {
            "parameters": [
                {"name": "name", "in": "path", "required": True, "schema": {"type": "string"}}
            ],
            "get": {"responses": answer},
            "put": {"requestBody": body, "responses": answer},
        }
    }
    with served(tmp_path, document) as store:
        url = f"{store.url}/labels/red%20wine"
        assert web.get(url).status_code == 404
        assert web.put(url, json={"size": 3}).json() == {"name": "red wine", "size": 3}
        assert web.get(url).json() == {"name": "red wine", "size": 3}


def test_a_list_is_no_longer_than_the_document_lets_it_be(tmp_path: Path) -> None:
    row = {"type": "object", "properties": {"n": {"type": "integer"}}}
    document = small({"type": "array", "items": row, "maxItems": 2})
    body = {"content": {"application/json": {"schema": row}}}
    document["paths"]["/thing"]["post"] = {
        "requestBody": body,
        "responses": {"201": {"description": ""}},
    }
    with served(tmp_path, document) as store:
        for n in range(3):
            assert web.post(f"{store.url}/thing", json={"n": n}).status_code == 201
        assert web.get(f"{store.url}/thing").json() == [{"n": 0}, {"n": 1}]


# --- What comes in --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("body", "told"),
    [
        ({"name": "Rex"}, "photoUrls"),
        ({**REX, "status": "eaten"}, "/status"),
        ({**REX, "chip": "12"}, "/chip"),
        ({**REX, "weight": 0}, "/weight"),
        ({**REX, "tags": [{"id": "one"}]}, "/tags/0/id"),
        ([REX], "object"),
    ],
)
def test_a_body_is_held_against_its_schema(pets: httpx.Client, body: Any, told: str) -> None:
    refused = pets.post("/pet", json=body)
    assert refused.status_code == 422  # the document has no 400 there
    assert refused.headers["content-type"] == "application/problem+json"
    assert told in refused.json()["detail"]


@pytest.mark.parametrize(
    ("path", "told"),
    [
        ("/pet/one", "petId in the path"),
        ("/store/order/0", "minimum of 1"),
        ("/user/login", "username is missing"),
        ("/user/login?username=a&username=b", "twice"),
    ],
)
def test_parameters_are_held_against_their_schemas(
    pets: httpx.Client, path: str, told: str
) -> None:
    refused = pets.get(path)
    assert refused.status_code == 400
    assert told in refused.json()["detail"]


def test_parameters_are_read_as_their_styles_have_it(trains: httpx.Client) -> None:
    trains.post("/stations", json={"id": "a-b", "name": "A", "country": "DE"})
    assert trains.get("/stations?near[lat]=10&near[lon]=5.5").status_code == 200
    assert "/lat" in trains.get("/stations?near[lat]=100&near[lon]=5.5").json()["detail"]
    assert "lon" in trains.get("/stations?near[lat]=10").json()["detail"]
    assert trains.get("/stations/a-b", headers={"X-Trace": TRIP}).status_code == 200
    assert "X-Trace" in trains.get("/stations/a-b", headers={"X-Trace": "1"}).json()["detail"]
    assert trains.get("/stations/a-b", headers={"Cookie": "theme=dark"}).status_code == 200
    blue = trains.get("/stations/a-b", headers={"Cookie": "x=1; theme=blue"})
    assert "theme in the cookie" in blue.json()["detail"]


@pytest.mark.parametrize(
    ("parameter", "query", "status"),
    [
        ({"style": "spaceDelimited", "explode": False}, "p=1%202", 200),
        ({"style": "pipeDelimited", "explode": False}, "p=1|2", 200),
        ({"explode": False}, "p=1,2", 200),
        ({}, "p=1&p=2", 200),
        ({}, "p=1,2", 400),
        ({"explode": False}, "p=1,two", 400),
    ],
)
def test_lists_are_read_as_their_style_has_it(
    tmp_path: Path, parameter: dict[str, Any], query: str, status: int
) -> None:
    numbers = {"type": "array", "items": {"type": "integer"}, "minItems": 2}
    document = small({"type": "string"})
    document["paths"]["/thing"]["get"]["parameters"] = [
        {"name": "p", "in": "query", "schema": numbers, **parameter}
    ]
    with served(tmp_path, document) as store:
        assert web.get(f"{store.url}/thing?{query}").status_code == status


def test_one_of_several_kinds_is_taken_and_no_other(trains: httpx.Client) -> None:
    path = f"/bookings/{TRIP}/payment"
    paid = {"amount": 1, "currency": "eur"}
    card = {"object": "card", "name": "Ida", "number": "1", "cvc": "123"}
    answer = trains.post(path, json={**paid, "source": card})
    assert answer.json()["source"]["number"].endswith("4242")  # the document's example
    wrong = trains.post(path, json={**paid, "source": {"object": "account"}})
    assert wrong.status_code == 400
    assert "/source" in wrong.json()["detail"]


# --- Who may call ---------------------------------------------------------------------------------


def test_keys_are_asked_for_where_the_document_says_so_and_any_will_do(
    petstore: MockStore, pets: httpx.Client
) -> None:
    pets.post("/pet", json=REX)
    url = f"{petstore.url}/api/v3"
    assert web.post(f"{url}/pet", json=REX).status_code == 401
    assert web.get(f"{url}/pet/1", headers={"API_KEY": "x"}).status_code == 200
    assert web.get(f"{url}/pet/1", headers={"API_KEY": ""}).status_code == 401
    assert web.get(f"{url}/pet/1", headers={"Authorization": "Basic eDp5"}).status_code == 401
    assert "petstore_auth" in notes(petstore)
    assert web.get(f"{url}/pet/findByStatus").status_code == 200


def test_a_key_that_is_set_is_the_only_one(railway: MockStore) -> None:
    url = f"{railway.url}/v1/bookings"
    assert web.get(url, auth=("ida", "secret")).status_code == 200
    refused = web.get(url, auth=("ida", "wrong"))
    assert refused.status_code == 401
    assert refused.headers["www-authenticate"] == "Bearer"
    assert web.get(url, headers=READER).status_code == 200  # the other scheme's is not set


@pytest.mark.parametrize(("place", "other"), [("query", "cookie"), ("cookie", "query")])
def test_keys_may_stand_in_queries_and_cookies(tmp_path: Path, place: str, other: str) -> None:
    scheme = {"type": "apiKey", "in": place, "name": "key"}
    document = small({"type": "string"}, components={"securitySchemes": {"k": scheme}})
    document["security"] = [{"k": []}]
    with served(tmp_path, document, "--key", "k=good-key") as store:

        def status(where: str, key: str) -> int:
            url = f"{store.url}/thing" + (f"?key={key}" if where == "query" else "")
            headers = {"Cookie": f"key={key}"} if where == "cookie" else {}
            return web.get(url, headers=headers).status_code

        assert status(place, "good-key") == 200
        assert status(place, "bad-key") == 401
        assert status(other, "good-key") == 401
        assert "bad-key" not in json.dumps(store.journal())


def test_a_key_without_a_value_is_refused() -> None:
    said = refused_start("--spec", str(DATA / "petstore.yaml"), "--key", "api_key")
    assert "--key api_key" in said


# --- Answers --------------------------------------------------------------------------------------


def test_what_no_rows_tell_is_answered_by_example(pets: httpx.Client) -> None:
    stock = pets.get("/store/inventory", headers={"api_key": "x"})
    assert stock.json() == {"available": 3, "sold": 1}
    login = pets.get("/user/login?username=ida")
    assert len(login.json()) >= 8
    assert login.json() == pets.get("/user/login?username=eve").json()
    assert int(login.headers["x-rate-limit"]) >= 10
    assert "x-expires-after" not in login.headers
    assert pets.get("/user/logout").status_code == 200


def test_a_text_is_answered_as_one(trains: httpx.Client) -> None:
    answer = trains.get("/timetable")
    assert answer.text == "07:12 Berlin"
    assert answer.headers["content-type"] == "text/plain"


def test_refusals_have_the_documented_form(articles: httpx.Client, trains: httpx.Client) -> None:
    refused = articles.post("/articles", json={"article": {}})
    assert refused.status_code == 422
    (sentence,) = refused.json()["errors"]["body"]
    assert "title" in sentence
    refused = trains.get("/stations/none")
    assert refused.status_code == 404
    assert refused.headers["content-type"] == "application/problem+json"
    problem = refused.json()
    assert (problem["status"], problem["title"]) == (404, "Not Found")
    assert "none" in problem["detail"]


def test_a_method_or_path_that_is_not_there_is_a_problem(pets: httpx.Client) -> None:
    other = pets.patch("/pet/1", json={})
    assert other.status_code == 405
    assert "DELETE" in other.headers["allow"]
    assert pets.get("/Pet/1").json()["title"] == "Not Found"


@pytest.mark.parametrize(
    "schema",
    [
        {"type": "string", "pattern": "^[A-Z]{3}-\\d{2,4}(x|y)$"},
        {"type": "string", "format": "uuid"},
        {"type": "string", "minLength": 30, "maxLength": 31},
        {"type": "integer", "minimum": 7, "multipleOf": 5},
        {"type": "number", "exclusiveMinimum": 1, "exclusiveMaximum": 1.5},
        {"type": "array", "items": {"type": "integer"}, "minItems": 3, "uniqueItems": True},
        {"type": "array", "items": {"enum": ["a", "b", "c"]}, "minItems": 3, "uniqueItems": True},
        {"type": "object", "minProperties": 2, "additionalProperties": {"type": "boolean"}},
        {"allOf": [{"type": "object", "required": ["a"]}, {"properties": {"a": {"const": 4}}}]},
        {"oneOf": [{"type": "string", "minLength": 9}, {"type": "integer"}]},
        {"type": ["string", "null"], "format": "email"},
        {
            "type": "object",
            "required": ["a"],
            "properties": {"a": {"type": "string", "default": 3}},
        },
        {"type": "string", "examples": ["no e-mail"], "format": "email"},
        {"$ref": "#/components/schemas/Tree"},
    ],
    ids=repr,
)
def test_values_that_are_made_up_are_valid_and_the_same_each_time(
    tmp_path: Path, schema: dict[str, Any]
) -> None:
    tree = {
        "type": "object",
        "required": ["kids"],
        "properties": {"kids": {"type": "array", "items": {"$ref": "#/components/schemas/Tree"}}},
    }
    components = {"schemas": {"Tree": tree}}
    with served(tmp_path, small(schema, components=components)) as store:
        answer = web.get(f"{store.url}/thing")
        assert answer.status_code == 200, answer.text
        assert web.get(f"{store.url}/thing").text == answer.text
    whole = {**schema, "components": components}
    jsonschema_rs.Draft202012Validator(whole, validate_formats=True).validate(answer.json())


def test_an_example_that_breaks_its_schema_is_not_answered(tmp_path: Path) -> None:
    document = small({"type": "integer"})
    content = document["paths"]["/thing"]["get"]["responses"]["200"]["content"]
    content["application/json"]["example"] = "seven"
    with served(tmp_path, document) as store:
        assert isinstance(web.get(f"{store.url}/thing").json(), int)


# --- What is said at the start --------------------------------------------------------------------


def test_what_is_not_served_is_said_at_the_start_and_answered_501(
    petstore: MockStore, pets: httpx.Client, railway: MockStore, trains: httpx.Client
) -> None:
    said = notes(petstore)
    assert "13 of 19 operations keep rows: pet, store.order, user" in said
    assert "POST /pet/{petId}/uploadImage is answered 501" in said
    assert "POST /user/createWithList answers an example" in said
    assert "GET /pet/findByTags: tags is checked and changes nothing" in said
    refused = pets.post("/pet/1/uploadImage", content=b"x")
    assert refused.status_code == 501
    assert "application/octet-stream" in refused.json()["detail"]
    said = notes(railway)
    assert "GET /journeys is answered 501" in said
    assert "#/paths/~1journeys/get" in said
    assert "webhooks" in said
    assert "elsewhere.example" in trains.get("/journeys").json()["detail"]
    assert trains.get(f"/bookings/{TRIP}/ticket.pdf").status_code == 501


def test_the_start_prints_it_before_it_is_ready() -> None:
    command = [*COMMAND, "--port", "0", "--spec", str(DATA / "trains.yaml")]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        lines = []
        for line in process.stdout:
            lines.append(line)
            if line.startswith("ready"):
                break
        process.terminate()
    assert lines[0].startswith("note 8 of 12 operations keep rows")
    assert not any(line.startswith("private-key") for line in lines)


def test_every_server_of_the_document_is_served(railway: MockStore) -> None:
    for base in ("/v1", "/v2", "/try"):
        assert web.get(f"{railway.url}{base}/stations").status_code == 200
    assert web.get(f"{railway.url}/stations").status_code == 404


# --- Around it ------------------------------------------------------------------------------------


def test_seeds_reset_faults_journal_and_pages_work(petstore: MockStore, pets: httpx.Client) -> None:
    rows = {"pet": [{"id": 5, **REX}], "user": {"times": 2, "each": {"username": "u{{ n }}"}}}
    assert petstore.seed(rows) == {"pet": 1, "user": 2}
    assert pets.get("/pet/5").json()["name"] == "Rex"
    assert pets.get("/user/u2").status_code == 200
    assert pets.post("/pet", json=REX).json()["id"] == 6
    with pytest.raises(ValueError, match="photoUrls"):
        petstore.seed({"pet": [{"name": "Max", "photoUrls": 3}]})
    petstore.faults({"when": {"operation": "getPetById"}, "do": {"status": 503}})
    assert pets.get("/pet/5").status_code == 503
    assert pets.get("/pet/5").status_code == 200
    assert [each["status"] for each in petstore.journal("getPetById", 2)] == [200, 503]
    petstore.reset("demo")
    assert pets.get("/pet/5").status_code == 404
    for page in ("/", "/journal", "/docs", "/docs/addPet", "/docs/schemas/Pet"):
        shown = web.get(f"{petstore.url}{page}")
        assert shown.status_code == 200, page
    assert "addPet" in web.get(f"{petstore.url}/docs").text


def test_a_seed_names_the_row_above_a_row(conduit: MockStore, articles: httpx.Client) -> None:
    article = {
        "slug": "one",
        "title": "T",
        "description": "",
        "body": "",
        "createdAt": "2020-01-01T00:00:00Z",
    }
    comment = {"$under": ["one"], "body": "hi"}
    conduit.seed({"articles": [article], "articles.comments": [comment]})
    assert articles.get("/articles/one").json()["article"]["createdAt"] == article["createdAt"]
    (said,) = articles.get("/articles/one/comments").json()["comments"]
    assert said["body"] == "hi"
    with pytest.raises(ValueError, match=r"\$under"):
        conduit.seed({"articles.comments": [{"body": "hi"}]})


def test_our_document_is_none_of_these(tmp_path: Path) -> None:
    with mock_store() as store:
        assert web.get(f"{store.url}/__mock__/").json()["notes"] == []


# --- Documents that cannot be used ----------------------------------------------------------------

GET = {"responses": {"200": {"description": ""}}}
ENDLESS = {
    "type": "object",
    "required": ["a"],
    "properties": {"a": {"$ref": "#/components/schemas/A"}},
}


def spoiled(change: Any) -> dict[str, Any]:
    document = deepcopy(small({"$ref": "#/components/schemas/A"}))
    document["components"] = {"schemas": {"A": {"type": "string"}}}
    change(document)
    return document


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (lambda d: d.update(paths={"a": {"get": GET}}), "#/paths"),
        (lambda d: d.update(paths={"/a/{b": {"get": GET}}), "/a/{b"),
        (lambda d: d.update(paths={}), "no operations"),
        (lambda d: d["paths"]["/thing"].update(get="x"), "#/paths/~1thing/get"),
        (lambda d: d["paths"]["/thing"].update(get={}), "responses"),
        (lambda d: d["paths"]["/thing"]["get"].update(parameters={}), "parameters"),
        (lambda d: d["paths"]["/thing"]["get"].update(parameters=[{"name": "x"}]), "in"),
        (lambda d: d["components"]["schemas"].pop("A"), "#/components/schemas/A"),
        (lambda d: d["components"]["schemas"].update(A="x"), "#/components/schemas/A"),
        (
            lambda d: d["components"]["schemas"]["A"].update({"$ref": "#/components/schemas/A"}),
            "made of itself",
        ),
        (
            lambda d: d["components"]["schemas"]["A"].update(
                oneOf=[{"$ref": "#/components/schemas/A"}]
            ),
            "made of itself",
        ),
        (lambda d: d.update(servers=[{"url": "http://["}]), "http://["),
        (lambda d: d.update(servers=[{"url": "/{stage}"}]), "{stage}"),
        (lambda d: d.update(security="x"), "#/security"),
        (lambda d: d.update(components=[]), "#/components"),
        (lambda d: d.update(openapi="2.0"), "3.0 or 3.1"),
    ],
)
def test_a_document_that_is_none_is_refused_with_the_place(
    tmp_path: Path, change: Any, told: str
) -> None:
    path = tmp_path / "api.json"
    path.write_text(json.dumps(spoiled(change)))
    assert told in refused_start("--spec", str(path))


@pytest.mark.parametrize(
    ("schema", "told"),
    [
        ({"type": "strng"}, "strng"),
        ({"type": "string", "pattern": "("}, "regex"),
        ({"type": "object", "properties": {"a": {"required": True}}}, "/properties/a/required"),
        ({"$dynamicRef": "#x"}, "$dynamicRef"),
        ({"$id": "https://a.example/b"}, "$id"),
        ({"$ref": "other.yaml#/A"}, "other.yaml"),
        ({"not": {}}, "none could be made up"),
        (
            {
                "type": "object",
                "required": ["a"],
                "properties": {"a": {"$ref": "#/components/schemas/A"}},
            },
            "none could be made up",
        ),
    ],
    ids=repr,
)
def test_what_hangs_on_a_schema_that_cannot_be_followed_is_not_served(
    tmp_path: Path, schema: dict[str, Any], told: str
) -> None:
    document = spoiled(lambda d: d["components"]["schemas"].update(A=schema))
    document["paths"]["/other"] = {"get": GET}
    with served(tmp_path, document) as store:
        refused = web.get(f"{store.url}/thing")
        assert refused.status_code == 501
        assert told in refused.json()["detail"]
        assert told in notes(store)
        assert web.get(f"{store.url}/other").status_code == 200


def test_tables_are_told_apart_whatever_the_paths_are_called(tmp_path: Path) -> None:
    row = {"type": "object", "properties": {"id": {"type": "integer"}, "a": {"type": "string"}}}
    content = {"content": {"application/json": {"schema": row}}}
    item = {
        "get": {"responses": {"200": {"description": "", **content}}},
        "put": {"requestBody": content, "responses": {"200": {"description": "", **content}}},
    }
    document = small({})
    document["paths"] = {f"/{name}/{{id}}": item for name in ("meta", "Meta", "sqlite_a")}
    with served(tmp_path, document) as store:
        for name in ("meta", "Meta", "sqlite_a"):
            web.put(f"{store.url}/{name}/1", json={"a": name}).raise_for_status()
        for name in ("meta", "Meta", "sqlite_a"):
            assert web.get(f"{store.url}/{name}/1").json() == {"id": 1, "a": name}


def test_rows_that_a_changed_document_forbids_stop_the_start(tmp_path: Path) -> None:
    path, rows = tmp_path / "api.json", str(tmp_path / "rows.db")
    document = yaml.safe_load((DATA / "petstore.yaml").read_text())
    path.write_text(json.dumps(document))
    with mock_store("--spec", str(path), "--db", rows) as store:
        web.post(f"{store.url}/api/v3/pet", json=REX, headers=READER).raise_for_status()
    document["components"]["schemas"]["Pet"]["properties"]["name"] = {"type": "integer"}
    path.write_text(json.dumps(document))
    assert "/name" in refused_start("--spec", str(path), "--db", rows)


def test_text_that_is_none_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "api.json"
    path.write_text(json.dumps(small({"type": "string", "example": "\ud800"})))
    assert str(path) in refused_start("--spec", str(path))
    path.write_text(json.dumps(small({"minimum": float("nan")})))
    assert "NaN" in refused_start("--spec", str(path))


def test_aliases_that_multiply_are_refused(tmp_path: Path) -> None:
    lines = ["x0: &x0 [a, a, a, a, a, a, a, a, a, a]"]
    lines += [f"x{n}: &x{n} [{', '.join([f'*x{n - 1}'] * 10)}]" for n in range(1, 9)]
    path = tmp_path / "api.yaml"
    path.write_text("openapi: 3.0.0\npaths: {}\n" + "\n".join(lines))
    assert "values" in refused_start("--spec", str(path))


def test_a_document_as_large_as_a_film_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "api.json"
    path.write_text('{"openapi": "3.0.0", "paths": {}, "x": "' + "x" * 21 * 2**20 + '"}')
    assert "larger than 20 MB" in refused_start("--spec", str(path))
