"""Each construct that a client would lose is refused, with its place and its mend."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import Any

import pytest

from generator.document import parse, read
from generator.lint import check, problems
from generator.problems import Problem, RefusedDocument

from .building import SMALL

PETS = Path(__file__).parent / "pets.yaml"
PATHS = "/paths/~1Tools"
ROW = "/paths/~1Tools~1{toolid}"
TOOL = "/components/schemas/Tool"
DATA = read(SMALL).data
SPEC = Path(__file__).parents[2] / "spec" / "openapi.yaml"

# What is put where ("..." removes it), where the problem is told, and words of what is told.
Case = tuple[str, Any, str, str]


def changed(at: str, value: Any) -> dict[str, Any]:
    """The small document with one thing put, or removed, at a pointer."""
    data = copy.deepcopy(DATA)
    *above, last = [part.replace("~1", "/").replace("~0", "~") for part in at.split("/")[1:]]
    place: Any = data
    for part in above:
        place = place[int(part)] if isinstance(place, list) else place[part]
    if isinstance(place, list):
        place.insert(int(last), value) if int(last) == len(place) else place.__setitem__(
            int(last), value
        )
    elif value is ...:
        del place[last]
    else:
        place[last] = value
    return data


def told(at: str, value: Any) -> list[Problem]:
    return list(problems(changed(at, value), errata=["C1", "C2"]))


def test_the_small_document_has_no_problem() -> None:
    assert list(problems(DATA, errata=["C1", "C2"])) == []


SCHEMAS: list[Case] = [
    (f"{TOOL}/properties/Any", True, f"{TOOL}/properties/Any", "true or false"),
    (f"{TOOL}/properties/P", {"maxlength": 3}, f"{TOOL}/properties/P/maxlength", "no keyword"),
    (f"{TOOL}/properties/P", {"as text.": None}, f"{TOOL}/properties/P/as text.", "no keyword"),
    (
        f"{TOOL}/properties/P",
        {"type": "array", "prefixItems": [{}]},
        f"{TOOL}/properties/P/prefixItems",
        "prefixItems would be ignored",
    ),
    (f"{TOOL}/patternProperties", {"^x": {}}, f"{TOOL}/patternProperties", "ignored"),
    (f"{TOOL}/discriminator", {"by": "Kind"}, f"{TOOL}/discriminator", "required property"),
    (
        f"{TOOL}/discriminator",
        {"propertyName": "Kind", "mapping": {"saw": "Sew"}},
        f"{TOOL}/discriminator/mapping/saw",
        "no schema 'Sew'",
    ),
    (
        f"{TOOL}/additionalProperties",
        {"type": "string", "format": "date"},
        f"{TOOL}/additionalProperties",
        "plain JSON",
    ),
    (f"{TOOL}/not", {"type": "null"}, f"{TOOL}/not", "ignored"),
    (f"{TOOL}/$defs", {"X": {}}, f"{TOOL}/$defs", "ignored"),
    (f"{TOOL}/properties/Name/nullable", True, f"{TOOL}/properties/Name/nullable", "no nullable"),
    (f"{TOOL}/properties/Name/type", "text", f"{TOOL}/properties/Name/type", "'text' is no type"),
    (f"{TOOL}/properties/Name/type", [], f"{TOOL}/properties/Name/type", "empty"),
    (f"{TOOL}/properties/Marks", {"type": "array"}, f"{TOOL}/properties/Marks", "without items"),
    (f"{TOOL}/required", "Name", TOOL, "wrong form"),
    (f"{TOOL}/required", ["Nmae"], f"{TOOL}/required/0", "'Nmae', which is no field"),
    (f"{TOOL}/properties/Name/format", "date-tim", f"{TOOL}/properties/Name/format", "no format"),
    (f"{TOOL}/properties/Name/format", "decimal", f"{TOOL}/properties/Name/format", "of numbers"),
    (f"{TOOL}/properties/Weight/format", "date", f"{TOOL}/properties/Weight/format", "of text"),
    ("/components/schemas/When/pattern", ..., "/components/schemas/When", "without a pattern"),
    (f"{TOOL}/properties/Name/pattern", "(", f"{TOOL}/properties/Name/pattern", "no regular"),
    (f"{TOOL}/properties/Kind/enum", ["Saw", "saw"], f"{TOOL}/properties/Kind/enum", "same name"),
    (f"{TOOL}/properties/Kind/enum", [], f"{TOOL}/properties/Kind/enum", "without values"),
    (
        f"{TOOL}/properties/Weight/enum",
        [1.5, 2.5],
        f"{TOOL}/properties/Weight/enum",
        "neither text",
    ),
    (f"{TOOL}/properties/Kind/enum", ["saw", 1], f"{TOOL}/properties/Kind/enum", "mixes"),
    (f"{TOOL}/properties/Name/const", {"a": 1}, f"{TOOL}/properties/Name/const", "no type"),
    (f"{TOOL}/properties/Weight/default", "much", f"{TOOL}/properties/Weight/default", "default"),
    (f"{TOOL}/properties/ToolId", {"type": "string"}, f"{TOOL}/properties/ToolId", "attribute"),
    ("/components/schemas/tool", {"type": "string"}, "/components/schemas/tool", "class Tool"),
    (
        "/components/schemas/Odd",
        {"allOf": [{"$ref": "#/components/schemas/Tool"}, {"type": "string"}]},
        "/components/schemas/Odd/allOf/1",
        "no object",
    ),
]
REFERENCES: list[Case] = [
    (
        f"{TOOL}/properties/Maker",
        {"$ref": "#/components/schemas/Makr"},
        f"{TOOL}/properties/Maker",
        "leads nowhere",
    ),
    (
        f"{TOOL}/properties/Maker",
        {"$ref": "other.yaml#/Maker"},
        f"{TOOL}/properties/Maker",
        "out of the document",
    ),
    (
        f"{TOOL}/properties/Box",
        {"$ref": "#/components/schemas/Maker/properties/Name"},
        f"{TOOL}/properties/Box",
        "inside",
    ),
    (
        "/components/schemas/Loop",
        {"$ref": "#/components/schemas/Loop"},
        "/components/schemas/Loop",
        "leads nowhere",
    ),
    ("/paths/~1Other", {"$ref": "#/paths/~1Tools"}, "/paths/~1Other", "generates nothing"),
]
CIRCLES: list[Case] = [
    (
        "/components/schemas/Own",
        {"allOf": [{"$ref": "#/components/schemas/Own"}]},
        "/components/schemas/Own",
        "composed of itself",
    ),
    (
        f"{TOOL}/oneOf",
        [{"$ref": "#/components/schemas/Tool"}],
        TOOL,
        "composed of itself",
    ),
]
OPERATIONS: list[Case] = [
    (f"{PATHS}/get/operationId", ..., f"{PATHS}/get", "no operationId"),
    (f"{PATHS}/post/operationId", "listTools", f"{PATHS}/post/operationId", "taken by GET /Tools"),
    (f"{PATHS}/post/operationId", "list_tools", f"{PATHS}/post/operationId", "taken by GET /Tools"),
    (f"{ROW}/parameters", [], f"{ROW}/get", "no parameter describes it"),
    (f"{ROW}/parameters/0/required", False, f"{ROW}/parameters/0/required", "true was expected"),
    (
        f"{PATHS}/get/parameters/4",
        {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}},
        f"{PATHS}/get",
        "does not stand in the path",
    ),
    (
        f"{PATHS}/get/parameters/4",
        {"name": "q", "in": "query", "content": {"application/json": {}}},
        f"{PATHS}/get/parameters/4",
        "with content",
    ),
    (
        f"{PATHS}/get/parameters/4/style",
        "deepObject",
        f"{PATHS}/get/parameters/4",
        "not carried",
    ),
    (
        f"{PATHS}/get/parameters/4/schema",
        {"type": "object"},
        f"{PATHS}/get/parameters/4",
        "is an object",
    ),
    (f"{PATHS}/get/parameters/5/x-name", "sharp", f"{PATHS}/get/parameters/5", "same argument"),
    (
        f"{PATHS}/post/requestBody/content",
        {"text/csv": {}},
        f"{PATHS}/post/requestBody",
        "no JSON form",
    ),
    (
        f"{PATHS}/post/requestBody/content/application~1json/schema",
        {"type": "string"},
        f"{PATHS}/post/requestBody",
        "neither an object",
    ),
    (
        f"{PATHS}/get/responses/200/content",
        {"text/csv": {}},
        f"{PATHS}/get/responses/200",
        "no JSON form",
    ),
    (
        f"{PATHS}/get/responses",
        {"404": {"description": "No."}},
        f"{PATHS}/get/responses",
        "all went well",
    ),
    (
        f"{PATHS}/post/responses/201/links/GetTool/operationId",
        "getTol",
        f"{PATHS}/post/responses/201/links/GetTool",
        "leads to no operation",
    ),
    (
        f"{PATHS}/post/responses/201/links/GetTool/parameters",
        {"id": "x"},
        f"{PATHS}/post/responses/201/links/GetTool/parameters/id",
        "no parameter",
    ),
    (
        f"{PATHS}/post/responses/201/links/GetTool/parameters/toolid",
        "$body",
        f"{PATHS}/post/responses/201/links/GetTool/parameters/toolid",
        "no runtime expression",
    ),
    (f"{PATHS}/get/callbacks", {"x": {}}, f"{PATHS}/get/callbacks", "ignored"),
    ("/security/0", {"Unknown": []}, "/security/0/Unknown", "no security scheme"),
    ("/components/securitySchemes/Login/scheme", "digest", "/security/1/Login", "cannot be served"),
    ("/servers/0/variables", {}, "/servers/0/url", "'stage' is not described"),
]
EXTENSIONS: list[Case] = [
    (f"{PATHS}/get/x-resource", ..., f"{PATHS}/get", "no x-resource"),
    (f"{PATHS}/get/x-resource", "Shed Tools", f"{PATHS}/get/x-resource", "no name"),
    (f"{PATHS}/get/x-resource", "shed.tols", f"{PATHS}/get/x-resource", "has no 'shed.tols'"),
    (f"{PATHS}/get/x-action", ..., f"{PATHS}/get", "no x-action"),
    (f"{PATHS}/get/x-action", "create", f"{PATHS}/post/x-action", "already"),
    (f"{PATHS}/get/x-source", ..., f"{PATHS}/get", "no x-source"),
    (f"{PATHS}/get/x-source/page", "manaul", f"{PATHS}/get/x-source", "no page 'manaul'"),
    (f"{PATHS}/get/x-source/confidence", "sure", f"{PATHS}/get/x-source", "high, medium or low"),
    (f"{TOOL}/x-source/page", "x", f"{TOOL}/x-source", "no page 'x'"),
    (f"{PATHS}/get/x-paging/limit", "maximum", f"{PATHS}/get/x-paging/limit", "no parameter"),
    (f"{PATHS}/get/x-paging/offset", ..., f"{PATHS}/get/x-paging", "no limit and offset"),
    (f"{PATHS}/get/x-paging/frist", 1, f"{PATHS}/get/x-paging/frist", "knows no 'frist'"),
    (f"{PATHS}/get/x-paging/first", "one", f"{PATHS}/get/x-paging/first", "number"),
    (f"{PATHS}/get/x-paging/count", ..., f"{PATHS}/get/x-paging", "go together"),
    (f"{PATHS}/get/x-paging/count", "Sum", f"{PATHS}/get/x-paging/count", "No answer has"),
    (
        f"{PATHS}/get/parameters/3/x-filter/field",
        "Bougt",
        f"{PATHS}/get",
        "names the field 'Bougt'",
    ),
    (f"{PATHS}/get/parameters/3/x-filter/match", "like", f"{PATHS}/get", "names no match"),
    (f"{PATHS}/get/parameters/3/x-name", "Bought From", f"{PATHS}/get", "no argument's name"),
    (f"{ROW}/get/x-unwrap", "two", f"{ROW}/get/x-unwrap", "one, or absent"),
    (
        f"{ROW}/get/responses/200/content/application~1json/schema",
        {"$ref": "#/components/schemas/Tool"},
        f"{ROW}/get/x-unwrap",
        "no array",
    ),
    ("/x-resources/shed.tools/schema", "Tol", "/x-resources/shed.tools/schema", "no object schema"),
    (
        "/x-resources/shed.tools.parts/parent",
        "shed",
        "/x-resources/shed.tools.parts/parent",
        "no 'shed'",
    ),
    (
        "/x-resources/shed.tools.parts/within",
        "Prts",
        "/x-resources/shed.tools.parts/within",
        "no field",
    ),
    ("/x-resources/shed.tools.parts/match", ["X"], "/x-resources/shed.tools.parts", "no field 'X'"),
    (f"{TOOL}/x-key", "ToolId", f"{TOOL}/x-key", "no field 'ToolId'"),
    (f"{TOOL}/properties/Name/x-set", "always", f"{TOOL}/properties/Name/x-set", "create or write"),
    (f"{TOOL}/properties/Name/x-moved-by", "sheds", f"{TOOL}/properties/Name/x-moved-by", "sheds"),
    (f"{TOOL}/properties/Name/x-refers", "sheds", f"{TOOL}/properties/Name/x-refers", "sheds"),
    (
        f"{TOOL}/properties/Name/x-sensitiv",
        True,
        f"{TOOL}/properties/Name/x-sensitiv",
        "no x-sensitiv",
    ),
    (
        "/components/schemas/Sold/x-signature/parts/2",
        "toll",
        "/components/schemas/Sold/x-signature/parts/2",
        "no field",
    ),
    (
        "/components/schemas/Sold/x-signature/field",
        "sael",
        "/components/schemas/Sold/x-signature/field",
        "no field",
    ),
    (
        "/components/schemas/Sold/x-signature/algorithm",
        "md55",
        "/components/schemas/Sold/x-signature/algorithm",
        "no digest",
    ),
    (
        "/components/schemas/Sold/x-signature/encoding",
        "utf8000",
        "/components/schemas/Sold/x-signature/encoding",
        "no encoding",
    ),
    (
        "/components/schemas/Sold/x-signature/digest",
        "upper",
        "/components/schemas/Sold/x-signature/digest",
        "lower-hex",
    ),
    (
        "/components/schemas/Sold/x-signature/parts",
        ...,
        "/components/schemas/Sold/x-signature",
        "lacks",
    ),
    ("/webhooks/sold/post/requestBody", ..., "/webhooks/sold/post", "without a request"),
]
RESULT = f"{PATHS}/post/x-result"
LINK = f"{PATHS}/post/responses/201/links/GetTool"
TOOLS = "/x-resources/shed.tools"
# What is put where, where the problem is told, words of what is told, and what to write instead.
SAID: list[tuple[str, Any, str, str, str]] = [
    (f"{PATHS}/get/x-action", "lsit", f"{PATHS}/get/x-action", "none of list", "mean 'list'?"),
    (f"{ROW}/get/x-action", "gte", f"{ROW}/get/x-action", "none of list", "mean 'get'?"),
    (f"{ROW}/put/x-action", "udpate", f"{ROW}/put/x-action", "none of", "mean 'update'?"),
    (f"{ROW}/put/x-action", "updatemany", f"{ROW}/put/x-action", "none of", "'update_many'?"),
    (f"{ROW}/put/x-action", "delet", f"{ROW}/put/x-action", "none of", "mean 'delete'?"),
    ("/webhooks/sold/post/x-exchange", "refnud", "/webhooks/sold/post/x-exchange", "", "'refund'?"),
    (f"{PATHS}/get/x-paging", ..., f"{PATHS}/get", "no x-paging", "or x-paging: false"),
    (
        f"{ROW}/get/x-paging",
        {"limit": "a", "offset": "b"},
        f"{ROW}/get/x-paging",
        "answers no list",
        "Remove it",
    ),
    (f"{PATHS}/get/x-paging/limit", "maxx", f"{PATHS}/get/x-paging/limit", "no para", "'max'?"),
    (f"{PATHS}/get/x-action", "get", f"{PATHS}/get/x-action", "A get that", "x-unwrap: one"),
    (f"{ROW}/get/x-action", "list", f"{ROW}/get/x-action", "A list that", "call it get"),
    (f"{RESULT}/key", "TolID", f"{RESULT}/key", "no answer of createTool has", "'ToolID'?"),
    (f"{RESULT}/key", "Reference", f"{RESULT}/key", "no answer", "identifies the row, ToolID"),
    (f"{RESULT}/message", ..., RESULT, "no message", "{key: ..., message: ...}"),
    (f"{RESULT}/mesage", "Added", f"{RESULT}/mesage", "no 'mesage'", "mean 'message'?"),
    (
        f"{ROW}/get/x-result",
        {"key": "ToolID", "message": "Read"},
        f"{ROW}/get/x-result",
        "the answer, Tool, holds no result (Result)",
        "remove x-result",
    ),
    (
        f"{PATHS}/post/responses/201/links",
        ...,
        f"{PATHS}/post/responses/201",
        "No link says that getTool takes the row",
        "GetTool: {operationId: getTool, parameters: {toolid: $response.body#/0/Value}}",
    ),
    (f"{LINK}/operationId", "getTol", LINK, "leads to no operation", "mean 'getTool'?"),
    (f"{LINK}/parameters", {}, LINK, "does not say what 'toolid'", "toolid: $response.body#"),
    (
        f"{LINK}/parameters",
        {"tolid": "$response.body#/0/Value"},
        f"{LINK}/parameters/tolid",
        "no parameter 'tolid'",
        "mean 'toolid'?",
    ),
    (
        f"{LINK}/parameters/toolid",
        "$response.body#/0/Vaule",
        f"{LINK}/parameters/toolid",
        "leads to 'Vaule'",
        "mean 'Value'?",
    ),
    (
        f"{LINK}/parameters/toolid",
        "$request.path.toolid",
        f"{LINK}/parameters/toolid",
        "The path of createTool has no 'toolid'",
        "Name a parameter",
    ),
    (f"{PATHS}/get/tags", ["Toools"], f"{PATHS}/get/tags/0", "no 'Toools'", "mean 'Tools'?"),
    (f"{PATHS}/get/tags", ..., f"{PATHS}/get", "has no tag", "Add one of the document's: Tools"),
    (f"{PATHS}/get/x-resource", "shed.tols", f"{PATHS}/get/x-resource", "", "'shed.tools'?"),
    (f"{TOOLS}/schema", "Tol", f"{TOOLS}/schema", "no object schema", "mean 'Tool'?"),
    (f"{TOOLS}/schema", "Maker", f"{TOOLS}/schema", "no x-key", "or mark it singleton"),
    (f"{TOOLS}/parent", "shed.tools", TOOLS, "its own parent", "Break the circle"),
    (f"{TOOLS}/within", "Parts", f"{TOOLS}/within", "no parent", "Add parent"),
    (f"{TOOLS}/rows", [{"Nam": "Saw"}], f"{TOOLS}/rows/0/Nam", "no field 'Nam'", "'Name'?"),
    (f"{TOOLS}/where", {"Name": "name"}, f"{TOOLS}/where/Name", "a parameter 'name'", "of it"),
    (f"{TOOLS}.parts/parent", "shed.tool", f"{TOOLS}.parts/parent", "no 'shed.tool'", "tools'?"),
    (f"{TOOLS}.parts/within", ..., f"{TOOLS}.parts", "where they stand", "Add within: Parts"),
    (f"{TOOLS}.parts/within", "Part", f"{TOOLS}.parts/within", "no field", "mean 'Parts'?"),
    (f"{TOOLS}.parts/within", "Marks", f"{TOOLS}.parts/within", "no list of Part", "'Parts'?"),
    (f"{TOOL}/properties/Name/x-refers", "shed.tool", f"{TOOL}/properties/Name/x-refers", "", "?"),
    (
        f"{TOOL}/properties/Name/x-refers",
        "shed.tools.Nam",
        f"{TOOL}/properties/Name/x-refers",
        "rows of shed.tools have no 'Nam'",
        "mean 'shed.tools.Name'?",
    ),
    (f"{TOOL}/x-key", "ToolId", f"{TOOL}/x-key", "no field", "mean 'ToolID'?"),
    (f"{ROW}/get/x-errata", ["C1", "C999"], f"{ROW}/get/x-errata/1", "no entry 'C999'", "first"),
    (f"{TOOL}/properties/Name/x-errata", ["D1"], f"{TOOL}/properties/Name/x-errata/0", "", "first"),
    (f"{PATHS}/get/responses/200/x-paging", {}, f"{PATHS}/get/responses/200/x-paging", "", "an op"),
    (f"{TOOL}/x-resource", "shed.tools", f"{TOOL}/x-resource", "Nobody reads", "an operation"),
    (f"{PATHS}/get/x-key", "ToolID", f"{PATHS}/get/x-key", "Nobody reads", "Move it to a schema"),
    (f"{PATHS}/x-resources", {}, f"{PATHS}/x-resources", "Nobody reads", "Move it to the root"),
]
NAME = f"{TOOL}/properties/Name"
PARTS = "/x-resources/shed.tools.parts"
REFUSED = {"from": [5], "status": 400, "message": "No."}
DELIVERY = {"rows": 1, "media_types": {"JSON": "application/json"}}
EVIDENCE = {"errata": "C1", "confidence": "high", "says": "So it is."}
FORMS: list[Case] = [
    ("/x-paging-end", {"status": 404}, "/x-paging-end", 'not of type "array"'),
    ("/x-paging-end", [], "/x-paging-end", "has less than 1 item"),
    ("/x-paging-end/1", {"message": "No."}, "/x-paging-end/1", '"status" is a required'),
    ("/x-paging-end/1", {"status": "400"}, "/x-paging-end/1/status", "integer"),
    ("/x-paging-end/1", {"status": 400, "message": ""}, "/x-paging-end/1/message", "shorter"),
    ("/x-paging-end/1", {"status": 400, "massage": "No."}, "/x-paging-end/1", "massage"),
    ("/x-result-row", {"schema": "R", "key": "K"}, "/x-result-row", '"value" is a required'),
    ("/x-slowest-answer", {"list": 0}, "/x-slowest-answer/list", "minimum"),
    ("/x-slowest-answer", {"lists": 60}, "/x-slowest-answer", "lists"),
    ("/x-slowest-answer", 60, "/x-slowest-answer", "object"),
    (f"{NAME}/x-versions", ["v3"], f"{NAME}/x-versions", "no version 'v3'"),
    (f"{NAME}/x-versions", "v1", f"{NAME}/x-versions", "array"),
    (f"{ROW}/get/x-versions", ["v3"], f"{ROW}/get/x-versions", "no version 'v3'"),
    (f"{NAME}/x-version-types", {"v3": "string"}, f"{NAME}/x-version-types", "no version 'v3'"),
    (f"{NAME}/x-version-types", {"v1": "integer"}, f"{NAME}/x-version-types/v1", "not allow"),
    (f"{NAME}/x-version-types", ["string"], f"{NAME}/x-version-types", "object"),
    (f"{NAME}/x-version-types", {"v1": ["string"]}, f"{NAME}/x-version-types/v1", "string"),
    (
        "/x-evidence",
        {"a": {**EVIDENCE, "operations": ["getTol"]}},
        "/x-evidence/a/operations/0",
        "no operation 'getTol'",
    ),
    (
        "/x-evidence",
        {"a": {**EVIDENCE, "confidence": "sure"}},
        "/x-evidence/a/confidence",
        '"sure" is not one of',
    ),
    ("/x-evidence", {"a": {"errata": "C1"}}, "/x-evidence/a", "is a required property"),
    ("/x-evidence", {"a": {**EVIDENCE, "operation": ["x"]}}, "/x-evidence/a", "operation"),
    (
        f"{NAME}/x-refused-changes",
        {"from": [5], "message": "No."},
        f"{NAME}/x-refused-changes",
        '"status" is a required property',
    ),
    (f"{NAME}/x-refused-changes", {**REFUSED, "to": [1]}, f"{NAME}/x-refused-changes", "to"),
    (
        f"{NAME}/x-refused-changes",
        {**REFUSED, "from": 5},
        f"{NAME}/x-refused-changes/from",
        "array",
    ),
    (f"{NAME}/x-holds-no-goods", 5, f"{NAME}/x-holds-no-goods", "array"),
    ("/x-webhook-delivery", {"rows": 1}, "/x-webhook-delivery", '"media_types" is a required'),
    ("/x-webhook-delivery", {**DELIVERY, "rows": 2}, "/x-webhook-delivery/rows", "1 was expected"),
    ("/x-webhook-delivery", {**DELIVERY, "prob": "GET"}, "/x-webhook-delivery", "prob"),
    ("/x-request-leniency", {"any-limit": "yes"}, "/x-request-leniency/any-limit", "boolean"),
    (f"{ROW}/get/x-form-or-query", "yes", f"{ROW}/get/x-form-or-query", "boolean"),
    (f"{PARTS}/late_key", "yes", f"{PARTS}/late_key", "boolean"),
    (f"{PARTS}/late-key", True, PARTS, "late-key"),
    ("/components/schemas/Part/x-key", "Class", f"{PARTS}/late_key", "no key that could be 0"),
    ("/components/schemas/Part/x-key", ..., f"{PARTS}/late_key", "no key that could be 0"),
]
SLIPS = {
    "x-answer-default": ("", "x-answer-defaults"),
    "x-evidance": ("", "x-evidence"),
    "x-media-type": ("", "x-media-types"),
    "x-paging-ends": ("", "x-paging-end"),
    "x-rate-limits": ("", "x-rate-limit"),
    "x-request-lenience": ("", "x-request-leniency"),
    "x-slowest-answers": ("", "x-slowest-answer"),
    "x-webhooks-delivery": ("", "x-webhook-delivery"),
    "x-erata": (f"{ROW}/get", "x-errata"),
    "x-form-or-qurey": (f"{ROW}/get", "x-form-or-query"),
    "x-version": (f"{ROW}/get", "x-versions"),
    "x-answerd": (NAME, "x-answered"),
    "x-hold-no-goods": (NAME, "x-holds-no-goods"),
    "x-refused-change": (NAME, "x-refused-changes"),
    "x-version-type": (NAME, "x-version-types"),
}
STRUCTURE: list[Case] = [
    ("/info/title", ..., "/info", "title"),
    (f"{PATHS}/get/parametrs", [], f"{PATHS}/get/parametrs", "does not belong here"),
    ("/paths/Tools", {}, "/paths/Tools", "does not belong here"),
    (f"{PATHS}/get/responses", "none", f"{PATHS}/get/responses", "none"),
    (f"{PATHS}/get/parameters/0/in", ..., f"{PATHS}/get/parameters/0", "in"),
]


@pytest.mark.parametrize(
    ("at", "value", "place", "words"),
    [*SCHEMAS, *REFERENCES, *CIRCLES, *OPERATIONS, *EXTENSIONS, *FORMS, *STRUCTURE],
)
def test_it_is_refused_with_its_place_and_mend(at: str, value: Any, place: str, words: str) -> None:
    found = [one for one in told(at, value) if one.pointer == place and words in one.what]
    assert found, told(at, value)
    assert all(one.mend for one in found)


@pytest.mark.parametrize(("at", "value", "place", "words", "mend"), SAID)
def test_it_is_told_with_what_to_write_instead(
    at: str, value: Any, place: str, words: str, mend: str
) -> None:
    found = [one for one in told(at, value) if one.pointer == place and words in one.what]
    assert any(mend in one.mend for one in found), told(at, value)


@pytest.mark.parametrize("name", ["last", "lists", "sharpen", "set", "updated", "rate", "lend"])
def test_a_method_may_have_any_name_of_its_own(name: str) -> None:
    assert told(f"{ROW}/put/x-action", name) == []


def test_a_list_may_come_whole() -> None:
    assert told(f"{PATHS}/get/x-paging", False) == []


def test_a_link_may_lead_to_an_operation_by_its_address() -> None:
    link = {"operationRef": "#/paths/~1Tools~1{toolid}/put"}
    assert told(f"{PATHS}/post/responses/201/links/Sharpen", link) == []


def test_a_foreign_document_is_not_refused_over_what_is_asked_of_ours() -> None:
    """No paging, no links, tags that are described nowhere, extensions of somebody else."""
    data = copy.deepcopy(read(PETS).data)
    data["tags"] = [{"name": "Pets"}]
    for item in data["paths"].values():
        for operation in item.values():
            if isinstance(operation, dict) and "responses" in operation:
                operation |= {"tags": ["Animals"], "x-errata": ["C999"], "x-result": {}}
    assert list(problems(data, errata=["C1"])) == []


@pytest.mark.parametrize("name", SLIPS)
def test_an_extension_that_is_nearly_ours_is_refused(name: str) -> None:
    above, meant = SLIPS[name]
    (found,) = told(f"{above}/{name}", ["v1"] if meant == "x-versions" else {})
    assert (found.pointer, found.what) == (f"{above}/{name}", f"There is no {name}.")
    assert found.mend == f"Did you mean {meant}?"


def test_what_a_create_requires_may_not_be_null() -> None:
    body = {"allOf": [{"$ref": "#/components/schemas/Tool"}, {"required": ["Name"]}]}
    at = f"{PATHS}/post/requestBody"
    (found,) = told(f"{at}/content/application~1json/schema", body)
    assert (found.pointer, found.what) == (at, "Name is required, and yet may be null.")
    assert "without null" in found.mend


def test_no_text_and_no_example_is_missing_where_a_document_gives_examples() -> None:
    data = read(SPEC).data
    for place, gone in (
        ("/paths/~1CRM/get", "description"),
        ("/components/schemas/Order/properties/OrderDate", "description"),
        ("/components/schemas/Order", "examples"),
        ("/components/parameters/Limit", "description"),
    ):
        without = copy.deepcopy(data)
        del resolved(without, place)[gone]
        assert any(gone.removesuffix("s") in one.what for one in problems(without)), place
    repeated = copy.deepcopy(data)
    field = resolved(repeated, "/components/schemas/Order/properties/BillingCity")
    field["description"] = "The city of billing."
    (found,) = problems(repeated)
    assert found.what == "The description 'The city of billing.' repeats the name."


def resolved(data: Any, at: str) -> Any:
    for part in at.split("/")[1:]:
        data = data[part.replace("~1", "/")]
    return data


def test_the_new_forms_are_taken_as_they_should_be() -> None:
    for at, value in (
        ("/x-evidence", {"a": EVIDENCE, "b": {**EVIDENCE, "operations": ["getTool", "toolSold"]}}),
        ("/x-webhook-delivery", {**DELIVERY, "probe": "GET", "repeated": True}),
        (f"{NAME}/x-versions", ["v2"]),
        (f"{ROW}/get/x-versions", ["v1", "v2"]),
        (f"{NAME}/x-refused-changes", REFUSED),
        (f"{NAME}/x-holds-no-goods", [5, 7]),
        (f"{NAME}/examples", ["saw"]),
        ("/x-slowest-answer", {"list": 0.5}),
        ("/x-paging-end", [{"status": 204}, {"status": 400, "message": "a"}]),
    ):
        assert told(at, value) == [], at


def test_all_problems_are_told_together_with_their_lines() -> None:
    text = SMALL.read_text("utf-8")
    text = text.replace("field: seal}", "field: sael}").replace(
        "x-action: sharpen", "x-action: udpate"
    )
    document = parse(Path("spec.yaml"), text.encode())
    with pytest.raises(RefusedDocument) as caught:
        check(document, foreign=False)
    message = str(caught.value)
    assert "2 problems" in message
    lines = text.splitlines()
    for problem in caught.value.problems:
        assert problem.line is not None
        assert f"spec.yaml:{problem.line}: #{problem.pointer}" in message
    places = [lines[(problem.line or 0) - 1] for problem in caught.value.problems]
    assert ["x-action" in places[0], "x-signature" in places[1] or "field" in places[1]] == [
        True
    ] * 2


def test_what_is_ours_is_not_asked_of_other_people_s_documents() -> None:
    data = changed(f"{PATHS}/get/x-source", ...)
    assert list(problems(data)) != []
    assert list(problems(data, foreign=True)) == []


def test_a_document_that_is_broken_everywhere_is_still_told_about() -> None:
    data = {"openapi": "3.1.0", "info": 1, "paths": [1], "components": {"schemas": [2]}}
    assert list(problems(data))


def test_a_broken_structure_does_not_hide_the_rest() -> None:
    data = changed(f"{PATHS}/get/parametrs", [])
    del data["paths"]["/Tools"]["post"]["operationId"]
    data["components"]["schemas"]["Tool"]["x-key"] = "ToolId"
    places = {one.pointer for one in problems(data)}
    assert places >= {f"{PATHS}/get/parametrs", f"{PATHS}/post", f"{TOOL}/x-key"}


def test_a_schema_may_hold_itself_in_a_field_or_a_list() -> None:
    own = {"$ref": "#/components/schemas/Own"}
    tree = {"type": "object", "properties": {"up": own, "down": {"type": "array", "items": own}}}
    assert told("/components/schemas/Own", tree) == []
    assert told("/components/schemas/Own", {"type": "array", "items": own}) == []
