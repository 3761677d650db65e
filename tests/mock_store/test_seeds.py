"""Seeds: what their expressions may do, what is wrong with them, and which may be named."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from threedcart_mock.testing import MockStore, mock_store

from .running import Running, refused_start, running, web


@pytest.fixture(scope="module")
def store() -> Iterator[Running]:
    with running("--seed", "empty", "--control") as started:
        yield started


def sown(store: Running, rows: Any) -> httpx.Response:
    return web.post(f"{store.url}/__mock__/seed", json=rows)


def refused(store: Running, rows: Any) -> str:
    answer = sown(store, rows)
    assert answer.status_code == 400, answer.text
    return str(answer.json()["error"])


def text(store: Running, expression: str) -> Any:
    """What an expression gives."""
    row = {"CustomerEmail": "a@example.com", "Subject": expression}
    web.post(f"{store.url}/__mock__/reset")
    answer = sown(store, {"crm.tickets": [row]})
    assert answer.status_code == 200, answer.text
    return store.read("/CRM/1")["Subject"]


@pytest.mark.parametrize(
    ("expression", "gives"),
    [
        ("{{ 'ab' * 3 }}", "ababab"),
        ("{{ n + 1 }} of {{ [1, 2] | length }}", "2 of 2"),
        ("{{- 'trimmed' -}}", "trimmed"),
        ("{{ 'A b' | lower | replace(' ', '-') }}", "a-b"),
        ("{{ ['a', 'b'] | join('/') }}", "a/b"),
        ("{{ 'yes' if n in (1, 3) else 'no' }}", "yes"),
        ("{{ nothing | default('absent') }}", "absent"),
        ("{{ 'a-b'.split('-')[1].upper() }}", "B"),
        ("{{ (2.567 | round(1)) ~ '' }}", "2.6"),
        ("{{ fake.pystr(min_chars=3, max_chars=3) | length ~ '' }}", "3"),
        ("{{ fake.unique.random_element(('only',)) }}", "only"),
        ("{{ {'a': {'b': 'c'}}.a.b }}", "c"),
    ],
)
def test_expressions_work_out_values(store: Running, expression: str, gives: str) -> None:
    assert text(store, expression) == gives


def test_a_day_of_the_faker_is_text(store: Running) -> None:
    day = text(store, "{{ fake.date_between('-1y', 'today') }}")
    assert [len(part) for part in day.split("-")] == [4, 2, 2]


@pytest.mark.parametrize(
    "expression",
    [
        "{{ cycle.__globals__.__builtins__.open('x', 'w') }}",
        "{{ cycle['__globals__'] }}",
        "{{ ''.__class__.__mro__[1].__subclasses__() }}",
        "{{ fake.__class__ }}",
        "{{ fake._made }}",
        "{{ fake.seed_instance(1) }}",
        "{{ fake.add_provider(1) }}",
        "{{ fake.generator }}",
        "{{ self.environment }}",
        "{{ [].append(1) }}",
        "{{ {}.update(a=1) }}",
        "{{ '{0.__class__}'.format(1) }}",
        "{{ '%s' % 1 }}",
        "{{ 1 | attr('real') }}",
        "{{ [1] | map('string') | list }}",
        "{{ range(3) | list }}",
        "{{ lipsum() }}",
        "{{ namespace() }}",
        "{% for each in [1] %}{{ each }}{% endfor %}",
        "{% set a = 1 %}{{ a }}",
        "{% include 'x' %}{{ n }}",
        "{% import 'os' as os %}{{ os }}",
        "{{ unknown }}",
        "{{ 1 / 0 }}",
        "{{ n ",
    ],
)
def test_an_expression_reaches_nothing_but_what_it_is_given(
    store: Running, expression: str
) -> None:
    said = refused(store, {"crm.tickets": [{"Subject": expression}]})
    assert "crm.tickets" in said
    assert "cannot be worked out" in said


@pytest.mark.parametrize(
    "expression",
    [
        "{{ 'a' * 10 ** 9 }}",
        "{{ [1] * 10 ** 9 }}",
        "{{ 10 ** 10 ** 9 }}",
        "{{ 9 ** 9 ** 99 }}",
        "{{ (('a' * 60000) + ('a' * 60000)) }}",
        "{{ 'a' * 60000 ~ 'a' * 60000 }}",
        "{{ ('a' * 60000) | replace('', 'b' * 60000) }}",
        "{{ ('a' * 60000) | replace('a', 'b' * 60000) }}",
        "{{ (['a'] * 60000) | join('b' * 60000) }}",
        "{{ 1.5 | round(10 ** 9) }}",
        "{{ 1.5 | round(10 ** 9, 'ceil') }}",
        "{{ 'a'.center(10 ** 9) }}",
        "{{ 'a'.zfill(10 ** 9) }}",
        "{{ 'a' | indent(10 ** 9) }}",
        "{{ 'a' | center(10 ** 9) }}",
        "{{ token(10 ** 9) }}",
        "{{ fake.text(10 ** 9) }}",
        "{{ fake.texts(nb_texts=1000, max_nb_chars=1000) }}",
        "{{ fake.pystr(1, 10 ** 9) }}",
        "{{ fake.numerify('#' * 60000) }}",
        "{{ fake.words(nb=10 ** 9) }}",
        "{{ fake.time_series('-1000y', 'now', 1) | list }}",
        "{{ money(10 ** 99) }}",
        "{{ ago(10 ** 99) }}",
        "{{ " + "(" * 900 + "1" + ")" * 900 + " }}",
        "{{ " + " + ".join(["1"] * 400) + " + 'x' }}",
        "{{ '" + "a" * 2000 + "' }}",
    ],
    ids=lambda each: each[:40],
)
def test_an_expression_gives_no_more_than_it_may(store: Running, expression: str) -> None:
    assert "crm.tickets" in refused(store, {"crm.tickets": [{"Subject": expression}]})


@pytest.mark.parametrize(
    ("rows", "word"),
    [
        ({"times": 1e300, "each": {}}, "times is more than 100,000"),
        ({"times": 100_001, "each": {}}, "times is more than 100,000"),
        ({"times": "x", "each": {}}, "times is 'x'"),
        ({"times": -1, "each": {}}, "times is -1"),
        ({"times": 1.5, "each": {}}, "times is 1.5"),
        ({"times": True, "each": {}}, "times is True"),
        ({"times": None, "each": {}}, "times is None"),
        ({"times": [], "each": {}}, "times is []"),
        ({"times": 1, "with": 5, "each": {}}, "with"),
        ({"times": 1, "with": ["n"], "each": {}}, "with"),
        ({"times": 1, "each": 5}, "it is 5, no row"),
        ({"times": 1, "each": None}, "it is None, no row"),
        ({"times": 1, "each": {}, "wiht": {}}, "'wiht'"),
        ({"times": 1}, "'times'"),
        (5, "5 is no list"),
        (None, "None is no list"),
        ("x", "'x' is no list"),
        ([5], "it is 5, no row"),
        ([None], "it is None, no row"),
        ([[]], "it is [], no row"),
        ([{"CrmMessageList": 5}], "CrmMessageList is 5, no list"),
        ([{"CrmMessageList": {}}], "CrmMessageList is {}, no list"),
        ([{"CrmMessageList": [5]}], "CrmMessageList is 5, no row"),
        ([{"CrmMessageList": [{"Mesage": "x"}]}], "no column CrmMessageList.'Mesage'"),
        ([{"Subject": {"a": 1}}], "/Subject"),
        ([{"Subject": "x" * 51}], "/Subject"),
        ([{"DateOpened": 5}], "/DateOpened"),
        ([{"CrmID": "abc"}], "/CrmID"),
        ([{"CrmID": 10**30}], "CrmID is beyond"),
        ([{"a\0b": 1}], r"'a\x00b'"),
    ],
    ids=str,
)
def test_a_misshapen_seed_is_named(store: Running, rows: Any, word: str) -> None:
    said = refused(store, {"crm.tickets": rows})
    assert "crm.tickets" in said
    assert word in said


@pytest.mark.parametrize("rows", [{"SKUInfo": "x"}, {"SKUInfo": [1]}, {"OptionSetList": [[{}]]}])
def test_a_part_of_a_row_is_an_object_too(store: Running, rows: Any) -> None:
    assert "no row" in refused(store, {"products": [rows]})


@pytest.mark.parametrize(
    "rows",
    [
        {"nothing": []},
        {"crm\0tickets": []},
        {"crm.messages": [{"Message": "x"}]},
        {"orders": [{"A": {"times": 1_000, "each": {"B": {"times": 1_000, "each": {}}}}}]},
        {"products": [{"A": {"times": 9_000, "each": {"Description": "x" * 65_000}}}]},
        {"products": [{f"a{n}": "{{ 'x' * 99999 }}" for n in range(3_000)}]},
    ],
    ids=lambda each: str(each)[:40],
)
def test_what_cannot_be_sown_leaves_the_store_as_it_was(store: Running, rows: Any) -> None:
    web.post(f"{store.url}/__mock__/reset")
    before = web.get(f"{store.url}/__mock__/").json()["rows"]
    refused(store, {"crm.tickets": [{"CustomerEmail": "a@example.com"}], **rows})
    assert web.get(f"{store.url}/__mock__/").json()["rows"] == before
    answer = web.post(f"{store.url}/__mock__/reset", json={"seed": {"crm.tickets": [5]}})
    assert answer.status_code == 400
    assert web.get(f"{store.url}/__mock__/").json()["rows"] == before


def test_times_are_read_in_any_spelling(store: Running) -> None:
    spellings = ["2020-01-31", "01/31/2020 09:05", "2020-01-31T09:05:00Z"]
    web.post(f"{store.url}/__mock__/reset")
    rows = [{"CustomerEmail": "a@example.com", "DateOpened": each} for each in spellings]
    assert sown(store, {"crm.tickets": rows}).status_code == 200
    kept = [store.read(f"/CRM/{number}")["DateOpened"] for number in (1, 2, 3)]
    assert kept == ["2020-01-31T00:00:00", "2020-01-31T09:05:00", "2020-01-31T04:05:00"]


DOUBLED = "".join(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]\n" for n in range(1, 9))
MERGED = "".join(f"a{n}: &a{n} {{<<: [{', '.join([f'*a{n - 1}'] * 10)}]}}\n" for n in range(1, 9))


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("crm.tickets: &a\n  - *a\n", "alias"),
        ("crm.tickets: [&a {CrmMessageList: [*a]}]\n", "alias"),
        ("crm.tickets: *nothing\n", "alias"),
        ("a0: &a0 [x]\n" + DOUBLED, "values"),
        ("a0: &a0 {x: 1}\n" + MERGED, "values"),
        ("crm.tickets: " + "[" * 200_000, "nest"),  # newer readers of YAML have a bound, too
        ("crm.tickets: " + "[" * 100 + "]" * 100, "deeper"),
        ("\n".join(" " * n + "a:" for n in range(500)), "deeper"),
        ("crm.tickets: [{CrmID: " + "9" * 5000 + "}]", "digits"),
        ("crm.tickets: [{CrmID: .inf}]", "'.inf'"),
        ("crm.tickets: [{CrmID: 1.5e+999}]", "out of range"),
        ("crm.tickets: [{Subject: 1:30.5}]", "1:30.5"),
        ("crm.tickets: [{Subject: !!binary aGVsbG8=}]", "JSON"),
        ("crm.tickets: [{Subject: !!binary a}]", "base64"),
        ("crm.tickets: !!set {a}", "no list"),
        ("crm.tickets: !!python/object/apply:os.system [id]", "python"),
        ("crm.tickets: [{1: x}]", "column"),
        ("1: []", "resource"),
        ("? [a]\n: 1\n", "YAML"),
        ("a: 1\n---\nb: 2\n", "document"),
        ("crm.tickets: {times: 1.0e+300, each: {}}", "times"),
        ('crm.tickets: [{Subject: "{{ cycle.__globals__ }}"}]', "worked out"),
        ("just text", "resource"),
        ("", "resource"),
    ],
    ids=lambda each: each[:30],
)
def test_what_is_odd_about_a_seed_file_is_said(
    folder: tuple[Running, Path], text: str, word: str
) -> None:
    store, path = folder
    path.write_text(text)
    answer = web.post(f"{store.url}/__mock__/reset", json={"seed": path.name})
    assert answer.status_code == 400
    assert str(path) in answer.json()["error"]
    assert word in answer.json()["error"]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Running, Path]]:
    """A store, and a seed file it may be told to read."""
    path = tmp_path_factory.mktemp("seeds")
    with running("--seed", "empty", "--seed-folder", str(path), "--control") as started:
        yield started, path / "seed.yaml"


@pytest.mark.parametrize("text", ["crm.tickets: &a\n  - *a\n", "a0: &a0 [x]\n" + DOUBLED])
def test_a_store_that_cannot_read_its_seed_says_so_and_ends(tmp_path: Path, text: str) -> None:
    path = tmp_path / "seed.yaml"
    path.write_text(text)
    assert str(path) in refused_start("--seed", str(path))


def test_a_seed_file_beyond_all_bounds_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "seed.yaml"
    path.write_bytes(b"# " + b"x" * 11_000_000)
    assert "10 MB" in refused_start("--seed", str(path))
    path.write_bytes("crm.tickets: []".encode("utf-16"))
    assert "UTF-8" in refused_start("--seed", str(path))


STATUS = "crm.statuses:\n  - {Id: 7, StatusId: 3, StatusName: Closed}\n"


def test_a_reset_opens_no_file_but_those_that_were_allowed(tmp_path: Path) -> None:
    folder, outside = tmp_path / "seeds", tmp_path / "outside.yaml"
    folder.mkdir()
    of_start = tmp_path / "start.yaml"
    for path in (folder / "in.yaml", outside, of_start):
        path.write_text(STATUS)
    (folder / "link.yaml").symlink_to(outside)
    options = ("--seed", str(of_start), "--seed-folder", str(folder), "--control")
    with running(*options) as store:

        def reset(seed: Any) -> httpx.Response:
            return web.post(f"{store.url}/__mock__/reset", json={"seed": seed})

        for seed in ("demo", "empty", str(of_start), "in.yaml", str(folder / "in.yaml")):
            assert reset(seed).status_code == 200, seed
        away = (str(outside), "../outside.yaml", "link.yaml")
        for nothing in (*away, ".", "", "in\0.yaml", 5, None):
            answer = reset(nothing)
            assert answer.status_code == 400, nothing
            assert "There is no seed" in answer.json()["error"]


def test_rows_may_be_sent_in_place_of_a_seed(store: Running) -> None:
    rows = {"crm.statuses": [{"Id": 7, "StatusName": "{{ fake.first_name() }}"}], "unknown": []}
    names = []
    for number in (1, 1, 2):
        body = {"seed": rows, "number": number}
        assert web.post(f"{store.url}/__mock__/reset", json=body).status_code == 200
        names.append(store.read("/CRM/status/7")["StatusName"])
    assert names[0] == names[1] != names[2]


@pytest.fixture(scope="module")
def fixture() -> Iterator[MockStore]:
    with mock_store() as started:
        yield started


def test_the_fixtures_take_seed_files_from_anywhere(fixture: MockStore, tmp_path: Path) -> None:
    path = tmp_path / "seed.yaml"
    path.write_text("products:\n  - SKUInfo: {SKU: A, Price: 10.50}\n    Weight: 1.200\n")
    fixture.reset(str(path))
    with fixture.client() as client:
        (product,) = client.products.list().all()
    assert product.sku_info is not None
    assert str(product.sku_info.price) == "10.50"
    with pytest.raises(ValueError, match="cannot be read"):
        fixture.reset(str(tmp_path / "nothing.yaml"))
    path.write_text("products: [{Nmae: x}]")
    with pytest.raises(ValueError, match="Nmae"):
        fixture.reset(str(path))
