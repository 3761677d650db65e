"""The rows a new store starts with: none, the demo shop, or those of a file.

A seed file (YAML or JSON) has rows by resource name. Text in {{ }} is an expression (Jinja's)
over `fake` (a Faker), `n` (number of the row, from 1), the helpers of `_helpers` and what stands
under `with`. A list is either written out or made: {times: N, with: {name: value}, each: row}.
Resources the served document does not have are passed over; columns it does not have are faults
of the file.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from decimal import Decimal
from functools import cached_property
from importlib import resources
from pathlib import Path
from random import Random
from typing import Any

from .answers import OwnFault
from .filtering import UPDATED
from .plan import Resource
from .problems import Refusal, StartError
from .rows import Row
from .shapes import Kind, Shape
from .store import Store


def seed(store: Store, name: str, number: int = 1) -> None:
    """Empty the store and fill it: `demo`, `empty`, or the path of a seed file.

    The same `number` always makes the same rows. StartError for a file that cannot be used.
    """
    described = {} if name == "empty" else _read(name)
    store.restore_rows(
        (lambda: _Seeding(store, name, number).fill(described)) if described else None
    )


def add_rows(store: Store, described: dict[str, Any], number: int = 1) -> dict[str, int]:
    """Rows in the form of a seed file beside those that are there; how many by resource."""
    unknown = [name for name in described if name not in store.plan.resources]
    if unknown:
        raise StartError(f"The document has no resource {unknown[0]}; see x-resources for names.")
    run = _Seeding(store, "the rows", number)
    run.fill(described)
    return {name: len(rows) for name, rows in run.rows.items()}


def _read(name: str) -> dict[str, Any]:
    import yaml  # not needed by a store that starts empty

    try:
        if name == "demo":
            text = resources.files(__package__).joinpath("demo.yaml").read_text("utf-8")
        else:
            text = Path(name).read_text("utf-8")
        described = yaml.load(text, _loader())
    except (OSError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or "it is not UTF-8 text"
        raise StartError(
            f"{name} cannot be read: {reason}; give --seed demo, empty or a file."
        ) from None
    except yaml.YAMLError as error:
        raise StartError(f"{name} is neither YAML nor JSON: {error}.") from None
    if not isinstance(described, dict):
        raise StartError(f"{name} holds no rows by resource name; see the README for seed files.")
    return described


def _loader() -> Any:
    """A YAML loader that keeps the digits of numbers and takes dates for text."""
    import yaml

    class Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]  # whichever is there
        pass

    def text(loader: Any, node: Any) -> Any:
        return node.value

    Loader.add_constructor("tag:yaml.org,2002:float", lambda _, node: Decimal(node.value))
    Loader.add_constructor("tag:yaml.org,2002:timestamp", text)
    return Loader


class _Seeding:
    """One run over one seed file."""

    def __init__(self, store: Store, origin: str, number: int) -> None:
        self._store, self._origin = store, origin
        self._random = Random(number)
        self.rows: dict[str, list[Row]] = {}
        self._templates: dict[str, Callable[..., Any]] = {}
        import jinja2  # slow to import; a store that starts empty never needs it

        self._environment = jinja2.Environment(undefined=jinja2.StrictUndefined, autoescape=False)
        self._environment.globals.update(self._helpers(number))

    def fill(self, described: dict[str, Any]) -> None:
        for name, rows in described.items():
            resource = self._store.plan.resources.get(name)
            if resource is None:
                continue
            if not resource.is_table:
                raise self._fault(name, 0, "write these rows inside their parent's rows")
            with self._store.seeding(self._random):
                self._fill(resource, rows)

    def _fill(self, resource: Resource, described: Any) -> None:
        made = self.rows[resource.name] = []
        singleton = described if isinstance(described, dict) and "each" not in described else None
        rows = self._list([singleton] if singleton else described, {})
        for n, row in enumerate(rows, start=1):
            unknown = _unknown_column(resource.shape, row)
            if unknown:
                raise self._fault(resource.name, n, f"the document has no column {unknown}")
            try:
                made.append(self._store.put(resource, row))
            except (Refusal, OwnFault) as error:
                raise self._fault(resource.name, n, str(error)) from None
            except sqlite3.IntegrityError:
                key = ".".join(resource.shape.key)
                raise self._fault(resource.name, n, f"its {key} is taken or missing") from None

    def _list(self, node: Any, names: dict[str, Any]) -> Iterator[Any]:
        if isinstance(node, dict):
            for n in range(1, int(self._value(node.get("times", 1), names)) + 1):
                inner = {**names, "n": n}
                for name, value in node.get("with", {}).items():
                    inner[name] = self._value(value, inner)
                yield self._value(node["each"], inner)
        else:
            for n, each in enumerate(node, start=1):
                yield self._value(each, {**names, "n": n})

    def _value(self, node: Any, names: dict[str, Any]) -> Any:
        if isinstance(node, str) and "{{" in node:
            return self._render(node, names)
        if isinstance(node, dict):
            if "each" in node:
                return list(self._list(node, names))
            return {name: self._value(value, names) for name, value in node.items()}
        if isinstance(node, list):
            return list(self._list(node, names))
        return node

    def _render(self, text: str, names: dict[str, Any]) -> Any:
        try:
            if text not in self._templates:
                self._templates[text] = self._compiled(text)
            return self._templates[text](**names)
        except Exception as error:  # whatever an expression may raise is a fault of the file
            raise StartError(f"{self._origin}: {text!r} cannot be worked out: {error}.") from None

    def _compiled(self, text: str) -> Callable[..., Any]:
        """Text that is one expression keeps the kind of its value; other text stays text."""
        if text.startswith("{{") and text.endswith("}}") and text.count("{{") == 1:
            return self._environment.compile_expression(text[2:-2], undefined_to_none=False)
        return self._environment.from_string(text).render

    def _fault(self, name: str, n: int, reason: str) -> StartError:
        return StartError(f"{self._origin}: {name}, row {n}: {reason}.")

    def _helpers(self, number: int) -> dict[str, Any]:
        random, rows, clock = self._random, self.rows, self._store.clock

        def ago(days: float) -> str:
            """A time so many days before now."""
            from datetime import timedelta

            return (clock.now() - timedelta(days=days)).isoformat(timespec="seconds")

        return {
            "fake": _Fake(number),
            "one": lambda name: random.choice(rows.get(name) or [{}]),
            "nth": lambda name, n: (rows.get(name) or [{}])[(n - 1) % len(rows.get(name) or [1])],
            "pick": lambda *values: random.choice(values),
            "cycle": lambda n, *values: values[(n - 1) % len(values)],
            "between": random.randint,
            "price": lambda low, high: (
                Decimal(random.randint(int(low * 100), int(high * 100))) / 100
            ),
            "money": lambda value: Decimal(str(value)).quantize(Decimal("0.01")),
            "token": lambda length: "".join(random.choices("0123456789abcdef", k=length)),
            "ago": ago,
            "zone": clock.zone.key,
            "store_url": self._store.keys.secure_url,
        }


class _Fake:
    """A Faker, once it is asked for something: it takes a while to import."""

    def __init__(self, number: int) -> None:
        self._number = number

    @cached_property
    def _made(self) -> Any:
        from faker import Faker

        fake = Faker("en_US")
        fake.seed_instance(self._number)
        return fake

    def __getattr__(self, name: str) -> Any:
        return getattr(self._made, name)


def _unknown_column(shape: Shape, row: Any, path: str = "") -> str | None:
    """The first column of `row`, at any depth, that the shape does not have."""
    if shape.open or not isinstance(row, dict):
        return None
    for name, value in row.items():
        column = shape.columns.get(name)
        if column is None and name == UPDATED and not path:
            continue  # the time of the last write, which not every object shows
        if column is None:
            return f"{path}{name}"
        below = value if column.kind is Kind.LIST and isinstance(value, list) else [value]
        for each in below:
            if column.item and (found := _unknown_column(column.item, each, f"{path}{name}.")):
                return found
    return None
