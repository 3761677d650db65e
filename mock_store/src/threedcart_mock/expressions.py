"""Expressions of seed files: text in {{ }}, worked out where it can neither harm nor hang.

An expression sees the names it is given and nothing else. What it may be made of is listed here,
rather than what it may not: operators, comparisons, literals, the helpers and the Faker, the
columns of rows, and the filters and methods below. Everything it works with is bounded in length,
so that one expression takes no longer than a long one may.
"""

from __future__ import annotations

import datetime
import inspect
from collections.abc import Callable, Mapping
from decimal import Decimal
from functools import cached_property
from typing import Any

from jinja2 import StrictUndefined, Undefined, nodes
from jinja2.environment import TemplateExpression
from jinja2.exceptions import SecurityError
from jinja2.runtime import Context
from jinja2.sandbox import ImmutableSandboxedEnvironment

from .bounds import LONGEST_EXPRESSION, LONGEST_RESULT, MOST_EXPRESSION_DIGITS, MOST_FAKED

#: What an expression is made of; no statements, no blocks, no imports.
_NODES = (
    *(nodes.Template, nodes.Output, nodes.TemplateData, nodes.Const, nodes.Name),
    *(nodes.List, nodes.Tuple, nodes.Dict, nodes.Pair, nodes.Keyword, nodes.Operand),
    *(nodes.Getattr, nodes.Getitem, nodes.Slice, nodes.Call, nodes.Filter, nodes.Test),
    *(nodes.CondExpr, nodes.Compare, nodes.And, nodes.Or, nodes.Not, nodes.Neg, nodes.Pos),
    *(nodes.Add, nodes.Sub, nodes.Mul, nodes.Div, nodes.FloorDiv, nodes.Mod, nodes.Pow),
    nodes.Concat,
)
#: Filters that give no more than they are given.
_FILTERS = (
    *("abs", "capitalize", "count", "d", "default", "e", "escape", "first", "float", "int"),
    *("items", "last", "length", "list", "lower", "max", "min", "reverse", "sort", "string"),
    *("sum", "title", "trim", "truncate", "unique", "upper", "wordcount"),
)
#: Methods and attributes by the type they belong to; of the same kind.
_MEMBERS: dict[type, frozenset[str]] = {
    str: frozenset(
        (
            *("capitalize", "casefold", "count", "endswith", "find", "index", "isalnum", "isalpha"),
            *("isdecimal", "isdigit", "islower", "isspace", "istitle", "isupper", "lower"),
            *("lstrip", "partition", "removeprefix", "removesuffix", "rfind", "rindex"),
            *("rpartition", "rsplit", "rstrip", "split", "splitlines", "startswith", "strip"),
            *("swapcase", "title", "upper"),
        )
    ),
    dict: frozenset({"get", "items", "keys", "values"}),
    list: frozenset({"count", "index"}),
    tuple: frozenset({"count", "index"}),
    datetime.date: frozenset({"date", "day", "hour", "isoformat", "minute", "month", "year"}),
}
_TOO_LONG = "it gives more than {:,} {}"


class Expressions:
    """Works out texts with expressions; `helpers` are the names every one of them sees."""

    def __init__(self, helpers: Mapping[str, Any]) -> None:
        self._environment = _Environment(undefined=StrictUndefined, autoescape=False)
        self._environment.globals.clear()
        self._environment.globals.update(helpers)
        self._known: dict[str, Callable[..., Any]] = {}

    def value(self, text: str, names: Mapping[str, Any]) -> Any:
        """What `text` stands for: of any kind where it is one expression, else text.

        ValueError, or whatever its parts raise, says what is wrong with it.
        """
        if len(text) > LONGEST_EXPRESSION:
            raise ValueError(f"it is longer than {LONGEST_EXPRESSION:,} characters")
        if text not in self._known:
            self._known[text] = self._compiled(text)
        return _plain(self._known[text](**names))

    def _compiled(self, text: str) -> Callable[..., Any]:
        tree = self._environment.parse(text)
        for node in tree.find_all(nodes.Node):
            if not isinstance(node, _NODES):
                raise ValueError(f"it holds {type(node).__name__.lower()}, which is no expression")
        only = _only_expression(tree)
        if only is None:
            return self._environment.from_string(tree).render
        kept = nodes.Assign(nodes.Name("result", "store"), only, lineno=1)
        template = self._environment.from_string(nodes.Template([kept], lineno=1))
        return TemplateExpression(template, undefined_to_none=False)


def _only_expression(tree: nodes.Template) -> nodes.Expr | None:
    """The expression a text consists of, if of nothing else."""
    match tree.body:
        case [nodes.Output(nodes=[only])] if not isinstance(only, nodes.TemplateData):
            return only
    return None


class _Environment(ImmutableSandboxedEnvironment):
    """Jinja's sandbox, with lists of what there is and with bounds."""

    intercepted_binops = frozenset({"+", "*", "**", "%"})

    def __init__(self, **settings: Any) -> None:
        super().__init__(**settings)
        self.filters = {name: self.filters[name] for name in _FILTERS}
        self.filters.update(join=_join, replace=_replace, round=_round)

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:
        if isinstance(obj, Fake):
            return not attr.startswith("_")
        return any(isinstance(obj, kind) and attr in known for kind, known in _MEMBERS.items())

    def wrap_str_format(self, value: Any) -> Callable[..., str] | None:
        return None  # format is no member, so that nothing need be wrapped

    def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> Any:
        if operator == "**":
            _check_power(left, right)
        elif operator == "%" and isinstance(left, str | bytes):
            raise SecurityError("% formats no text; write ~ between the parts")
        elif operator == "*":
            _check_product(left, right)
        elif operator == "+" and isinstance(left, str | list | tuple):
            check_length(len(left) + len(right))
        made = super().call_binop(context, operator, left, right)
        if isinstance(made, int):
            _check_digits(made)
        return made


class Fake:
    """A Faker, once it is asked for something: it takes a while to import.

    Its providers' methods are there and nothing else, and none makes more than MOST_FAKED.
    """

    def __init__(self, number: int, *, unique: bool = False) -> None:
        self._number, self._is_unique = number, unique

    @cached_property
    def _made(self) -> Any:
        from faker import Faker

        fake = Faker("en_US")
        fake.seed_instance(self._number)
        return fake

    @cached_property
    def unique(self) -> Fake:
        """The same, giving nothing twice."""
        other = Fake(self._number, unique=True)
        other.__dict__["_made"] = self._made
        return other

    def __getattr__(self, name: str) -> Any:
        providers = () if name.startswith("_") else self._made.providers
        if not any(callable(getattr(type(each), name, None)) for each in providers):
            raise AttributeError(f"fake has no {name}")
        method = getattr(self._made, name)
        asked = getattr(self._made.unique, name) if self._is_unique else method

        signature = inspect.signature(method)

        def bounded(*args: Any, **kwargs: Any) -> Any:
            _check_amount(signature.bind(*args, **kwargs).arguments)
            made = asked(*args, **kwargs)
            if not isinstance(made, _FAKED):  # what is made bit by bit need not end
                raise ValueError(f"{name} gives {type(made).__name__}, which no row can hold")
            return made

        self.__dict__[name] = bounded  # the next time it is there at once
        return bounded


#: What a Faker may give.
_FAKED = (str, int, float, Decimal, type(None), list, tuple, dict, datetime.date, datetime.time)
#: Arguments of a Faker that are values, not counts or lengths.
_VALUES = frozenset({"min", "max", "min_value", "max_value", "step", "start_date", "end_date"})


def _check_amount(arguments: Mapping[str, Any]) -> None:
    """ValueError when a call of a Faker's method would make more than MOST_FAKED."""
    amount = 1
    for name, value in arguments.items():
        others: list[Any] = list(value.values()) if isinstance(value, dict) else [value]
        for each in others:
            if isinstance(each, str | list | tuple | dict):
                amount = max(amount, len(each))
            elif isinstance(each, int | float | Decimal) and name not in _VALUES:
                amount *= max(1, int(each), int(-each))
    if amount > MOST_FAKED:
        raise ValueError(f"a Faker may be asked for {MOST_FAKED:,} at once, not for {amount:,}")


def check_length(length: int) -> None:
    """ValueError for more characters or items than a result may have."""
    if length > LONGEST_RESULT:
        raise ValueError(_TOO_LONG.format(LONGEST_RESULT, "characters or items"))


def _check_digits(value: int) -> None:
    if abs(value) >= 10**MOST_EXPRESSION_DIGITS:
        raise ValueError(_TOO_LONG.format(MOST_EXPRESSION_DIGITS, "digits"))


def _check_product(left: Any, right: Any) -> None:
    for one, other in ((left, right), (right, left)):
        if isinstance(one, str | list | tuple) and isinstance(other, int):
            check_length(len(one) * max(other, 0))


def _check_power(base: Any, exponent: Any) -> None:
    if isinstance(base, int) and isinstance(exponent, int):
        size = base.bit_length() * max(exponent, 0)
        if size > 4 * MOST_EXPRESSION_DIGITS:
            raise ValueError(_TOO_LONG.format(MOST_EXPRESSION_DIGITS, "digits"))


def _join(value: Any, d: str = "") -> str:
    parts = [str(each) for each in value]
    check_length(sum(map(len, parts)) + len(d) * len(parts))
    return str(d).join(parts)


def _replace(text: Any, old: str, new: str) -> str:
    whole = str(text)
    check_length(len(whole) + whole.count(old) * len(new))
    return whole.replace(old, new)


def _round(value: Any, precision: int = 0) -> Any:
    if not -MOST_EXPRESSION_DIGITS <= precision <= MOST_EXPRESSION_DIGITS:
        raise ValueError(f"it rounds to more than {MOST_EXPRESSION_DIGITS} digits")
    return round(value, precision)


def _plain(value: Any) -> Any:
    """A result as it goes on, days and times as text; raises for what is undefined or too long."""
    if isinstance(value, Undefined):
        str(value)  # raises, and says what is undefined
    if isinstance(value, str):
        check_length(len(value))
        return str(value)
    if isinstance(value, int):
        _check_digits(value)
    if isinstance(value, datetime.datetime):
        return value.isoformat(timespec="seconds")
    if isinstance(value, datetime.date):
        return value.isoformat()
    return list(value) if isinstance(value, tuple) else value
