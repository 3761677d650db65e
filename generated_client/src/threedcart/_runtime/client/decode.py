"""From an answer to what the caller gets: rows, one row, a count, or what a write did.

A tolerant reader: one object is taken for a list of one and the reverse, numbers may be text. What
holds no rows at all is not read.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

from ..codec.duplicates import repeated_members
from ..codec.model import Model, localized, structs_of, take_rows
from ..results import RowNames, WriteResult
from ..values import row_in, rows_in

if TYPE_CHECKING:
    from datetime import tzinfo

    from ..codec.structs import Structs
    from ..operation import Operation, Paging
    from ..redaction import Redactor
    from .responses import RawResponse


class DecodeError(Exception):
    """Why an answer was not read: a text, the status that a row of it reports, or its drifts.

    Only the core sees it, which turns it into the error it stands for.
    """

    def __init__(
        self, text: str = "", status: int | None = None, drifts: tuple[Any, ...] = ()
    ) -> None:
        super().__init__(text)
        self.status = status
        self.drifts = drifts


class Decoder:
    """Reads the answers of one store."""

    def __init__(
        self,
        package: str,
        names: RowNames | None,
        paging_end: tuple[int, str] | None,
        zone: tzinfo | None,
        redactor: Redactor,
    ) -> None:
        self._package = package
        self._names = names
        self._end_status, self._end_message = paging_end or (0, "")
        self._zone = zone
        self._redactor = redactor
        self._classes: dict[str, Any] = {}

    def is_end(self, operation: Operation, answer: RawResponse) -> bool:
        """Whether a failure says that the list is empty, or was read past its end."""
        if answer.status == self._end_status:
            return True
        return operation.paging is not None and self._tells_end(_parsed_or_none(answer))

    def is_documented_end(self, answer: RawResponse) -> bool:
        """Whether an end says so as the API does: by nothing, an empty list, or result rows."""
        if self._names is None or not answer.content.strip():
            return True
        try:
            rows = rows_in(answer.json())
        except ValueError:
            return False
        return all(self._names.fits(row) for row in rows)

    def rows(self, operation: Operation, answer: RawResponse, strict: bool) -> list[Any]:
        """The rows of a list, as they stood on the wire; none for an answer without content.

        They are dictionaries, or structs where nothing in them surprises; `get` asks either.
        """
        if answer.status == 204 and not answer.content:
            return []
        structs = None if strict else self._structs(operation)
        found = structs.read(answer.content) if structs else None
        if found is not None:
            return found
        value = self._parsed(answer)
        if operation.paging is not None and self._tells_end(value):
            return []
        rows = rows_in(value)
        self._check_rows(operation, rows)
        if structs:
            structs.study(rows)
        if strict:
            self._check_drift(answer, operation, is_list=True)
        return rows

    def one(self, operation: Operation, answer: RawResponse, strict: bool) -> Any | None:
        """The row asked for; None where the answer is an empty list."""
        value = self._parsed(answer)
        rows = rows_in(value)
        self._check_rows(operation, rows)
        if strict:
            self._check_drift(answer, operation, is_list=operation.unwrap)
        return self.models(operation, rows[:1])[0] if rows else None

    def models(self, operation: Operation, rows: list[Any]) -> list[Any]:
        """Rows as the operation's models."""
        if operation.model is None:
            return rows
        cls = self._load(operation.model)
        try:
            models = _models(cls, rows)
        except RecursionError:
            raise DecodeError("it is nested too deeply") from None
        return localized(models, self._zone) if self._zone else models

    def count(self, operation: Operation, answer: RawResponse, strict: bool) -> int:
        """The number of rows that a count answers."""
        assert operation.paging is not None
        paging: Paging = operation.paging
        value = self._parsed(answer)
        row = row_in(value) or {}
        number: Any = row.get(paging.count or "")
        if strict and paging.count_schema:
            self._check_drift(answer, operation, is_list=False, schema=paging.count_schema)
        text = str(number).strip()
        if isinstance(number, bool) or not (text.isascii() and text.isdigit()):
            raise DecodeError(f"it holds no {paging.count}")
        return int(text)

    def results(self, operation: Operation, answer: RawResponse, strict: bool) -> list[WriteResult]:
        """What a write did, a result for each row of the answer."""
        if answer.status == 204 and not answer.content:
            return [WriteResult(None, status=204)]
        value = self._parsed(answer)
        rows = rows_in(value)
        if not rows or not all(self._tells_a_result(row) for row in rows):
            raise DecodeError("it holds no result rows")
        if strict and operation.schema:
            self._check_drift(answer, operation, is_list=True)
        # A server may echo the keys, and results end up in errors and logs.
        names, kind, hidden = self._names, operation.result, self._redactor.row
        return [WriteResult.from_row(hidden(row), names, kind) for row in rows]

    def _tells_a_result(self, row: object) -> bool:
        """An object with none of a result's fields says nothing of what was done."""
        if not isinstance(row, dict):
            return False
        names = self._names
        return names is None or any(
            name in row for name in (names.key, names.value, names.status, names.message)
        )

    def _parsed(self, answer: RawResponse) -> Any:
        if not answer.content:
            raise DecodeError("it is empty")
        try:
            return answer.json()
        except ValueError as error:
            kind = answer.headers.get("content-type", "no content type")
            problem = f"{error}; its content type is {kind}"
        raise DecodeError(problem)

    def _check_rows(self, operation: Operation, rows: list[Any]) -> None:
        for row in rows:
            if type(row) is not dict:
                raise DecodeError(f"it holds a {type(row).__name__} where a row was due")
        names = self._names
        if names is not None and len(rows) == 1 and names.fits(rows[0]):
            result = WriteResult.from_row(rows[0], names)
            if not result.ok:
                raise DecodeError(result.message, status=result.status)

    def _tells_end(self, value: Any) -> bool:
        """Whether a result row says that the offset lies behind the last row."""
        names, text = self._names, self._end_message
        row = row_in(value)
        if not text or names is None or row is None or not names.fits(row):
            return False
        return text.lower() in WriteResult.from_row(row, names).message.lower()

    def _check_drift(
        self, answer: RawResponse, operation: Operation, *, is_list: bool, schema: str | None = None
    ) -> None:
        from ..codec.strict import Drift, check

        name = schema or operation.schema
        if name is None and operation.model is not None:
            name = operation.model.partition(":")[2]
        drifts = [Drift("", f"{one!r} is given twice") for one in repeated_members(answer.content)]
        if name is not None:
            drifts += check(answer.json(), name, is_list)
        if drifts:
            raise DecodeError(drifts=tuple(drifts))

    def body_class(self, operation: Operation) -> type[Model]:
        """The model that an operation takes as its body; any, where it does not say."""
        if operation.body is None:
            return Model
        cls: type[Model] = self._load(operation.body)
        return cls

    def _structs(self, operation: Operation) -> Structs | None:
        """The short cut to an operation's rows; none where a result row would pass for one."""
        if operation.model is None:
            return None
        structs = structs_of(self._load(operation.model))
        if structs and self._names and self._names.may_fit(structs.layout.known):
            return None
        return structs

    def _load(self, model: str) -> Any:
        found = self._classes.get(model)
        if found is None:
            module, _, name = model.partition(":")
            found = getattr(importlib.import_module(f"{self._package}.{module}"), name)
            self._classes[model] = found
        return found


def _models(cls: type[Model], rows: list[Any]) -> list[Any]:
    if rows and type(rows[0]) is not dict:
        found: list[Any] = take_rows(cls, rows)
        return found
    return list(map(cls.from_dict, rows))


def _parsed_or_none(answer: RawResponse) -> Any:
    try:
        return answer.json()
    except ValueError:
        return None
