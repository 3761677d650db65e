"""Every whole request the vendor's two pages print, in each of their languages, as it is sent.

`data/printed_requests.jsonl` has one in each line: the page (a key of the document's `x-sources`)
and the number of its line there, the language (`http` for a bare HTTP line), method, address,
headers and body as printed, and what is repaired with its entry in spec/ERRATA.md. The C# samples
are left out: they call another version, with another body (C20, C52).
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import jsonschema_rs
import pytest

from .running import DOCUMENT, Running, running, web

DATA = Path(__file__).parent / "data" / "printed_requests.jsonl"
PRINTED: list[dict[str, Any]] = [json.loads(line) for line in DATA.read_text().splitlines()]
BY_LANGUAGE = [each for each in PRINTED if each["language"] != "http"]


@pytest.fixture(scope="module")
def shop() -> Iterator[Running]:
    with running("--seed", "demo") as store:
        yield store


def wire_body(sample: dict[str, Any]) -> str:
    """The body as the sample's program sends it, repaired where the data says so."""
    text: str = sample.get("body", "")
    if sample["language"] == "javascript":  # JSON.stringify of an object
        text = re.sub(r"'((?:[^'\\]|\\.)*)'", lambda found: json.dumps(found[1]), text)
    repaired = sample.get("repaired", [])
    assert all(re.match(r"C\d+: ", each) for each in repaired)
    if repaired or sample["language"] == "javascript":
        text = re.sub(r"(?<!:)//.*", "", text)
        text = re.sub(r",(\s*[}\]])", r"\1", text)
    if any("missing comma" in each for each in repaired):
        text = re.sub(r"(\})(\s*\n\s*\{)", r"\1,\2", text)
    return text


def filled(store: Running, sample: dict[str, Any]) -> tuple[str, str]:
    """Address and body of a sample, with keys of rows that are there in place of its own."""
    path = urlsplit(sample["address"])._replace(scheme="", netloc="").geturl()
    body = wire_body(sample)
    if "/Orders/" in path:
        path = path.replace("{orderid}", "1")
        if body:
            item = store.read("/Orders/1")["OrderItemList"][0]
            for name in ("CatalogID", "ItemIndexID"):
                body = re.sub(rf'("{name}": )-?\d+', rf"\g<1>{item[name]}", body)
    elif "/savedreply/" in path:
        path = path.replace("{id}", store.create("/CRM/savedreply", {"Title": "x"}))
    elif "/department/" in path or "/status/" in path:
        path = path.replace("{id}", "1")
    elif "{" in path:
        ticket = store.create("/CRM", {"CustomerEmail": "ida@example.com"})
        message = store.create(f"/CRM/{ticket}/message", {"Message": "x"})
        path = re.sub(r"\{(id|crmid)\}", ticket, path).replace("{msgid}", message)
    assert "{" not in path
    return path, body


def documented(method: str, path: str) -> tuple[int, dict[str, Any]]:
    """Status and schema of a success, by the document."""
    _, _, rest = urlsplit(path).path.partition("/3dCartWebAPI/")
    place = "/" + rest.partition("/")[2]
    for template, item in sorted(DOCUMENT["paths"].items(), key=lambda each: each[0].count("{")):
        pattern = re.sub(r"\\\{\w+\\\}", "[^/]+", re.escape(template))
        if method.lower() in item and re.fullmatch(pattern, place):
            answers = item[method.lower()]["responses"]
            status = min(int(each) for each in answers if each.startswith("2"))
            answer = answers[str(status)]
            while "$ref" in answer:
                answer = DOCUMENT["components"]["responses"][answer["$ref"].rpartition("/")[2]]
            return status, answer["content"]["application/json"]["schema"]
    raise AssertionError(f"the document has no {method} {place}")


def sent(store: Running, sample: dict[str, Any], path: str, body: str) -> Any:
    """What a request answers, once its status and its shape are the documented ones."""
    keys = {name.replace("-", "").lower(): value for name, value in store.keys.items()}
    headers = {name: value or keys[name.lower()] for name, value in sample["headers"].items()} or {
        "Content-Type": "application/json"
    }
    client = web if sample["headers"] else store.api  # what is printed has to do
    url = store.url + path
    answer = client.request(sample["method"], url, content=body.encode() or None, headers=headers)
    status, schema = documented(sample["method"], path)
    assert answer.status_code == status, answer.text
    whole = {"allOf": [schema], "components": DOCUMENT["components"]}
    jsonschema_rs.Draft202012Validator(whole).validate(answer.json())
    return answer.json()


@pytest.mark.parametrize(
    "sample",
    BY_LANGUAGE,
    ids=lambda each: f"{each['page']}-{each['line']}-{each['language']}-{each['method']}",
)
def test_a_printed_request_is_answered_as_documented(shop: Running, sample: dict[str, Any]) -> None:
    path, body = filled(shop, sample)
    answered = sent(shop, sample, path, body)
    if sample["method"] == "GET":
        assert isinstance(answered, list)
        assert answered
    else:
        assert {row["Status"] for row in answered} <= {"200", "201"}


def test_every_sample_is_there_in_four_languages() -> None:
    by_language: dict[str, list[tuple[str, str]]] = {}
    for each in BY_LANGUAGE:
        by_language.setdefault(each["language"], []).append((each["method"], each["address"]))
    assert set(by_language) == {"php", "javascript", "ruby", "python"}
    one, *others = by_language.values()
    assert all(each == one for each in others)
    lists = [address for method, address in one if method == "GET" and "limit=&offset=" in address]
    assert len(lists) == 5


def test_the_languages_send_the_same(shop: Running) -> None:
    bodies: dict[tuple[int, str], list[Any]] = {}
    places: dict[str, int] = {}
    for each in BY_LANGUAGE:
        place = places[each["language"]] = places.get(each["language"], -1) + 1
        if text := wire_body(each):
            bodies.setdefault((place, each["address"]), []).append(json.loads(text))
    assert bodies
    for sent_by in bodies.values():
        assert len(sent_by) == 4
        assert all(each == sent_by[0] for each in sent_by)


def test_the_printed_way_to_a_product_with_advanced_options(shop: Running) -> None:
    create, read, change = (each for each in PRINTED if each["language"] == "http")
    (result,) = sent(shop, create, urlsplit(create["address"]).path, create["body"])
    assert result["Key"] == "CatalogID"

    def filled_in(text: str) -> str:
        return text.replace("61850", result["Value"])

    (product,) = sent(shop, read, filled_in(urlsplit(read["address"]).path), "")
    ids = [each["OptionID"] for set_ in product["OptionSetList"] for each in set_["OptionList"]]
    printed = dict(zip(("67", "68", "69", "70"), map(str, ids), strict=True))
    body = re.sub(
        r'"(\d\d)-(\d\d)"',
        lambda code: f'"{printed[code[1]]}-{printed[code[2]]}"',
        filled_in(change["body"]),
    )
    sent(shop, change, filled_in(urlsplit(change["address"]).path), body)
    rows = shop.read(f"/Products/{result['Value']}")["AdvancedOptionList"]
    names = [row["AdvancedOptionName"] for row in rows]
    assert names == ["Red Small", "Red Medium", "Black Small", "Black Medium"]
