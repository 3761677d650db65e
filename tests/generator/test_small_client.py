"""The client of the small document, called: paging, writes, batches, signatures, strict mode."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx
import pytest

from .building import imported

Answer = Callable[[httpx.Request], httpx.Response]


@pytest.fixture(scope="module")
def package(shop: Path) -> Iterator[ModuleType]:
    with imported(shop) as module:
        yield module


class Server:
    """Answers with what it is told to, and keeps what it was asked."""

    def __init__(self) -> None:
        self.asked: list[httpx.Request] = []
        self.answers: list[tuple[int, Any]] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.asked.append(request)
        status, body = self.answers.pop(0)
        content = body if isinstance(body, bytes) else json.dumps(body).encode()
        return httpx.Response(status, content=content)


@pytest.fixture
def server() -> Server:
    return Server()


@pytest.fixture
def shed(package: ModuleType, server: Server) -> Iterator[Any]:
    with package.Shed(shed_key="key", transport=httpx.MockTransport(server), retries=0) as one:
        yield one


def row(key: str, value: str, status: str = "200") -> dict[str, str]:
    return {"Key": key, "Value": value, "Status": status, "Message": "Done"}


def test_a_list_is_asked_for_with_its_filters_and_read_as_models(
    shed: Any, server: Server, package: ModuleType
) -> None:
    server.answers = [(200, b'[{"ToolID": 1, "Price": 10.50, "Maker": {"Name": "K"}}]')]
    found = shed.shed.tools.list(bought_from=date(2026, 1, 2), sharp=True, class_="saw", limit=1)
    assert found.all() == [
        package.Tool(tool_id=1, price=Decimal("10.50"), maker=package.models.Maker(name="K"))
    ]
    asked = server.asked[0]
    assert asked.url.path == "/api/live/v2/Tools"
    assert dict(asked.url.params) == {
        "boughtfrom": "01/02/2026",
        "sharp": "1",
        "class": "saw",
        "max": "1",
        "from": "1",
    }
    assert asked.headers["x-shed-key"] == "key"


def test_all_rows_are_read_page_after_page(shed: Any, server: Server) -> None:
    pages = [[1, 2], [2, 3], [3]]
    server.answers = [(200, [{"ToolID": number} for number in page]) for page in pages]
    assert [t.tool_id for page in shed.shed.tools.list().pages(2) for t in page] == [1, 2, 3]
    assert [dict(asked.url.params)["from"] for asked in server.asked] == ["1", "2", "3"]


def test_rows_are_counted(shed: Any, server: Server) -> None:
    server.answers = [(200, {"Total": 7})]
    assert shed.shed.tools.list(sharp=False).count() == 7
    assert dict(server.asked[0].url.params) == {"sharp": "0", "onlycount": "1"}


def test_one_row_is_taken_out_of_its_array(shed: Any, server: Server, package: ModuleType) -> None:
    server.answers = [(200, [{"ToolID": 3}]), (404, [])]
    assert shed.shed.tools.get(3).tool_id == 3
    with pytest.raises(package.NotFoundError):
        shed.shed.tools.get(4)


def test_0_stands_for_the_first_of_rows_that_have_no_key_yet(
    shed: Any, server: Server, package: ModuleType
) -> None:
    server.answers = [(200, [{"PartID": 31}]), (200, [{"PartID": 0}]), (200, [{"PartID": 0}])]
    assert shed.shed.tools.parts.get(5, 0).key == 31
    assert shed.shed.tools.parts.get(5, 0).part_id == 0
    with pytest.raises(package.MalformedResponseError, match="the row 0 where 7 was asked for"):
        shed.shed.tools.parts.get(5, 7)
    with pytest.raises(package.ConfigurationError, match="no part_id of its own yet"):
        shed.shed.tools.parts.get(5, package.Part(part_id=0))
    assert [asked.url.path[-7:] for asked in server.asked] == ["Parts/0", "Parts/0", "Parts/7"]


def test_an_object_of_texts_is_typed_read_and_checked(server: Server, package: ModuleType) -> None:
    assert package.Tool.__annotations__["labels"] == "dict[str, str | None] | None"
    server.answers = [(200, [{"ToolID": 1, "Labels": {"a": "b", "c": None, "d": 1}}])] * 2
    transport = httpx.MockTransport(server)
    with package.Shed(shed_key="key", transport=transport) as shed:
        assert shed.shed.tools.get(1).labels == {"a": "b", "c": None, "d": 1}
        with pytest.raises(package.DriftError) as caught:
            shed.shed.tools.get(1, options={"strict": True})
    (drift,) = caught.value.drifts
    assert drift.pointer == "/0/Labels/d"
    assert "an integer stands where a string or null is due" in drift.message


def test_writes_answer_what_was_done(shed: Any, server: Server, package: ModuleType) -> None:
    server.answers = [(201, [row("ToolID", "12", "201")]), (200, [row("ToolID", "12")])]
    created = shed.shed.tools.create(package.Tool(name="saw", price=Decimal("9.90")))
    assert created.id == 12
    assert server.asked[0].content == b'{"Name":"saw","Price":9.90}'
    with pytest.warns(DeprecationWarning, match="deprecated. Take it to a smith"):
        assert shed.shed.tools.sharpen(12, gently=False).message == "Done"
    assert server.asked[1].method == "PUT"
    assert dict(server.asked[1].url.params) == {"gently": "false"}


def test_a_deprecated_operation_warns_where_it_is_called(
    server: Server, package: ModuleType
) -> None:
    """Of the awaiting line, too; and tools find what PEP 702 has them look for."""
    server.answers = [(200, [row("ToolID", "12")])]

    async def program() -> Any:
        transport = httpx.MockTransport(server)
        async with package.AsyncShed(shed_key="key", transport=transport) as shed:
            return await shed.shed.tools.sharpen(12)

    with pytest.warns(DeprecationWarning, match="shed.tools.sharpen") as told:
        assert asyncio.run(program()).ok
    assert [Path(each.filename).name for each in told] == [Path(__file__).name]
    method = package.resources.shed.AsyncShedToolsResource.sharpen
    assert asyncio.iscoroutinefunction(method)
    assert method.__deprecated__ == str(told[0].message)


def test_a_batch_answers_a_result_for_each_row(
    shed: Any, server: Server, package: ModuleType
) -> None:
    server.answers = [(206, [row("PartID", "1"), row("PartID", "2", "404")])]
    parts = [package.Part(part_id=1, class_="a"), package.Part(part_id=2)]
    result = shed.shed.tools.parts.update_many(5, parts)
    assert [one.ok for one in result] == [True, False]
    assert server.asked[0].url.path == "/api/live/v2/Tools/5/Parts"
    assert server.asked[0].content == b'[{"PartID":1,"Class":"a"},{"PartID":2}]'


def test_strict_mode_names_drifts(server: Server, package: ModuleType) -> None:
    server.answers = [(200, [{"ToolID": "x", "Box": {"Shelf": 10}, "Odd": 1}])]
    with (
        package.Shed(shed_key="key", transport=httpx.MockTransport(server), strict=True) as shed,
        pytest.raises(package.DriftError) as caught,
    ):
        shed.shed.tools.list().all()
    assert {one.pointer for one in caught.value.drifts} == {"/0/ToolID", "/0/Box/Shelf", "/0/Odd"}


def test_the_async_twin_does_the_same(server: Server, package: ModuleType) -> None:
    server.answers = [
        (200, [{"ToolID": 1}]),
        (404, []),
        (200, {"Total": 1}),
        (200, [{"ToolID": 1}]),
        (404, []),
    ]

    async def use() -> tuple[Any, int, list[int]]:
        transport = httpx.MockTransport(server)
        async with package.AsyncShed(access_token="t", stage="trial", transport=transport) as shed:
            tools = shed.shed.tools
            rows = await tools.list().all()
            return rows, await tools.list().count(), [tool.tool_id async for tool in tools.list()]

    rows, count, ids = asyncio.run(use())
    assert (rows[0].tool_id, count, ids) == (1, 1, [1])
    assert server.asked[0].url.path == "/api/trial/v2/Tools"
    assert server.asked[0].headers["authorization"] == "Bearer t"


def test_messages_are_signed_and_verified(package: ModuleType) -> None:
    from importlib import import_module

    gateway = import_module(f"{package.__name__}.gateway")
    message = gateway.sign(gateway.Sold(tool=7, pin="1234"), "secret")
    assert gateway.verify("Sold", gateway.dump(message), "secret") == message
    with pytest.raises(gateway.SignatureError):
        gateway.verify("Sold", gateway.dump(message), "other")
    assert "1234" not in repr(message)


def test_what_the_document_says_is_in_the_docstrings(package: ModuleType) -> None:
    from importlib import import_module

    resources = import_module(f"{package.__name__}.resources.shed")
    told = resources.ShedToolsResource.list.__doc__
    assert "sharp: True lists only sharp ones. Default False." in told
    assert told.startswith("GET /Tools: List tools.")
    assert "max" not in told
    assert "limit: Rows to read at most." in told
    assert "See Listing, in Manual: https://tools.example/manual" in told
    assert "Confidence: medium." in told
    assert 'its "edge" may be \\sharp' in package.Tool.__doc__


def test_importing_one_resource_loads_no_http_library(shop: Path) -> None:
    import subprocess
    import sys

    code = (
        "import sys; import shop.resources.shed; "
        "print([m for m in sys.modules if m in ('httpx', 'httpcore', 'msgspec', 'ssl', 'asyncio')])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=shop.parent, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"
