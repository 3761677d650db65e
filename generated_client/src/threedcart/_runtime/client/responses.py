"""From an answer to what the caller gets: rows, one row, a count, or what a write did.

Reading is tolerant: an answer of one row may be an object or an array, numbers may be text. What
holds no rows at all is an error, never a row.
"""

# pyright: reportUnknownArgumentType=false, reportUnknownVariableType=false
# pyright: reportUnknownMemberType=false, reportPrivateUsage=false
# JSON values are Any. The decoder makes rows of them, whose private names it shares.

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any, Final

import attrs

from ..call import RawResponse
from ..codec.changes import Source
from ..codec.model import Model
from ..results import RowNames, WriteResult, identity

if TYPE_CHECKING:
    from datetime import tzinfo

    from ..operation import Answer, Operation
    from ..redaction import Redactor

_MOST_OBJECTS: Final = 500_000
"""Most objects and lists in one answer; more take gigabytes of memory."""


class DecodeError(Exception):
    """An answer that cannot be read: why, the status that a row of it reports, or its drifts.

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
        endings: tuple[tuple[int, str], ...],
        zone: tzinfo | None,
        redactor: Redactor,
    ) -> None:
        self._package = package
        self._names = names
        self._endings = [(status, _plain(message)) for status, message in endings]
        self._source = Source(zone)
        self._redactor = redactor
        self._classes: dict[str, type[Model]] = {}

    def is_end(self, operation: Operation, answer: RawResponse) -> bool:
        """Whether a failure says that the list is empty, or was read past its end.

        Some statuses say so by themselves, others only beside the documented sentence.
        """
        if (answer.status, "") in self._endings:
            return True
        if not any(status == answer.status for status, _ in self._endings):
            return False
        return self._tells_end(operation, _parsed_or_none(answer), answer.status)

    def is_documented_end(self, answer: RawResponse) -> bool:
        """Whether an end says so as the API does: by nothing, an empty list, or result rows."""
        if self._names is None or not answer.content.strip():
            return True
        try:
            value = answer.json()
        except ValueError:
            return False
        return all(self._names.fits(row) for row in (value if type(value) is list else [value]))

    def rows(self, operation: Operation, answer: RawResponse, strict: bool) -> list[Any]:
        """Return the objects of a list; none for an answer without content."""
        if answer.status == 204 and not answer.content:
            return []
        value = self._parsed(answer)
        if self._tells_end(operation, value):
            return []
        if type(value) is not list:
            self._refuse_failure(value)
            raise DecodeError(f"it holds {_kind(value)} where a list of rows was due")
        if len(value) == 1:
            self._refuse_failure(value[0])
        if strict:
            self._check_drift(answer, operation, is_list=True)
        self._check_rows(operation, value)
        return value

    def one(
        self, operation: Operation, path: tuple[object, ...], answer: RawResponse, strict: bool
    ) -> Any | None:
        """Return the row asked for; None where the answer is an empty list."""
        value = self._parsed(answer)
        rows = value if type(value) is list else [value]
        if len(rows) == 1:
            self._refuse_failure(rows[0])
        if strict:
            self._check_drift(answer, operation, is_list=operation.unwrap)
        self._check_rows(operation, rows)
        if not rows:
            return None
        return self.models(operation, [self._asked_for(operation, path, rows)])[0]

    def _asked_for(
        self, operation: Operation, path: tuple[object, ...], rows: list[dict[str, Any]]
    ) -> dict[str, Any]:
        """Choose the row whose key stands in the path; a row without a key is taken as it is."""
        if not path or operation.key is None or not operation.path.endswith("}"):
            return rows[0]
        kind = operation.keys[-1] if operation.keys else ""
        wanted = _comparable(path[-1], kind)
        if operation.late_key and wanted == 0:
            return rows[0]  # the first one, which may have a key of its own by now
        keys = [_comparable(_at(row, operation.key), kind) for row in rows]
        if wanted in keys:
            return rows[keys.index(wanted)]
        if None in keys:
            return rows[keys.index(None)]
        came = ", ".join(str(key)[:40] for key in keys[:3])
        raise DecodeError(f"it holds the row {came} where {str(path[-1])[:40]} was asked for")

    def models(self, operation: Operation, rows: list[Any]) -> list[Any]:
        """Return objects as the operation's models."""
        if operation.model is None:
            return rows
        return self._load(operation.model)._views(rows, self._source)

    def count(self, operation: Operation, answer: RawResponse, strict: bool) -> int:
        """Return the number of rows that a count answers."""
        paging = operation.paging
        assert paging is not None
        value = self._parsed(answer)
        row = value[0] if type(value) is list and len(value) == 1 else value
        number = row.get(paging.count or "") if type(row) is dict else None
        if strict and paging.count_schema:
            self._check_drift(answer, operation, is_list=False, schema=paging.count_schema)
        text = str(number).strip()
        if isinstance(number, bool) or not (text.isascii() and text.isdigit() and len(text) < 19):
            raise DecodeError(f"it holds no {paging.count}")
        return int(text)

    def results(
        self, operation: Operation, answer: RawResponse, strict: bool
    ) -> list[WriteResult[Any]]:
        """Return what a write did, a result for each row of the answer."""
        if answer.status == 204 and not answer.content:
            return [WriteResult(None, status=204)]
        value = self._parsed(answer)
        rows = value if type(value) is list else [value]
        if not rows or not all(self._tells_a_result(row) for row in rows):
            raise DecodeError("it holds no result rows")
        if strict and operation.schema:
            self._check_drift(answer, operation, is_list=True)
        # A server may echo the keys, and results end up in errors and logs.
        names, kind, hidden = self._names, operation.result, self._redactor.row
        return [WriteResult.from_row(hidden(row), names, kind) for row in rows]

    def value(self, operation: Operation, answer: RawResponse, strict: bool) -> Any:
        """Return an answer's value as the operation describes it; None where it has no content."""
        told = _described(operation, answer)
        kind = told.kind if told else None
        if told is None or kind is None:
            return None
        if kind == "bytes":
            return answer.content
        if kind == "plain":
            return answer.text
        value = self._parsed(answer)
        if strict and told.schema:
            self._check_drift(answer, operation, is_list=False, schema=told.schema)
        from ..codec.kinds import read

        return read(kind, value, self._source)

    def refused_rows(
        self, operation: Operation, answer: RawResponse, sent: int
    ) -> list[WriteResult[Any]] | None:
        """Return the results of a batch that was refused row by row; None where it was not.

        A store that refuses every row of a batch may answer 400 with a result for each.
        """
        if answer.status not in (400, 409, 422):
            return None
        try:
            results = self.results(operation, answer, False)
        except DecodeError:
            return None
        if len(results) != sent:
            return None
        told = [row if row.status else attrs.evolve(row, status=answer.status) for row in results]
        return told if not any(row.ok for row in told) or sent > 1 else None

    def _tells_a_result(self, row: object) -> bool:
        """An object with none of a result's fields says nothing of what was done."""
        if not isinstance(row, dict):
            return False
        names = self._names
        return names is None or any(
            name in row for name in (names.key, names.value, names.status, names.message)
        )

    def _parsed(self, answer: RawResponse) -> Any:
        content = answer.content
        if not content:
            raise DecodeError("it is empty")
        # Each of them takes two bytes at least; counting takes a third of the time of reading.
        if len(content) > 2 * _MOST_OBJECTS and (
            content.count(b"{") + content.count(b"[") > _MOST_OBJECTS
        ):
            raise DecodeError(f"it holds more than {_MOST_OBJECTS} objects; ask for fewer rows")
        try:
            return answer.json()
        except ValueError as error:
            kind = answer.headers.get("content-type", "no content type")
            problem = f"{error}; its content type is {kind}"
        raise DecodeError(problem)

    def _check_rows(self, operation: Operation, rows: list[Any]) -> None:
        """Refuse what is no row: another JSON value, or an object without any known field."""
        if operation.model is None:
            wires: Any = None
        else:
            wires = self._load(operation.model)._wires
        names, key = self._names, (operation.key or "").partition(".")[0]
        for row in rows:
            if type(row) is not dict:
                raise DecodeError(f"it holds {_kind(row)} where a row was due")
            if names is None or wires is None or key in row:
                continue  # an API without result rows answers failures by their status
            # An error's text may bear the name of a field: Message, for example.
            if row.keys() & wires.keys() <= names.members:
                raise DecodeError("it holds an object that is no row: no field of it is known")

    def _refuse_failure(self, row: Any) -> None:
        """Raise what a result row in the place of rows says, where it reports a failure."""
        names = self._names
        if names is None or type(row) is not dict or names.status not in row:
            return
        if names.fits(row):
            result = WriteResult.from_row(row, names)
            if not result.ok:
                raise DecodeError(result.message, status=result.status)

    def _tells_end(self, operation: Operation, value: Any, status: int | None = None) -> bool:
        """Whether a lone result row says, in the very words, that a list was read past its end.

        `status` is that of a failure; in an answer that is none, the row's own counts.
        """
        names = self._names
        row = value[0] if type(value) is list and len(value) == 1 else value
        if names is None or operation.paging is None:
            return False
        if type(row) is not dict or names.status not in row or not names.fits(row):
            return False
        result = WriteResult.from_row(row, names)
        status = status or (None if result.ok else result.status)
        return any(
            said == _plain(result.message) and status in (None, with_status)
            for with_status, said in self._endings
            if said
        )

    def _check_drift(
        self, answer: RawResponse, operation: Operation, *, is_list: bool, schema: str | None = None
    ) -> None:
        from ..codec.duplicates import repeated_members
        from ..codec.strict import Drift, check

        name = schema or operation.schema
        if name is None and operation.model is not None:
            name = operation.model.partition(":")[2]
        drifts = [
            Drift("", f"{one!r} is given twice")
            for one in repeated_members(answer.content, answer.charset)
        ]
        if name is not None:
            drifts += check(answer.json(), name, is_list)
        if drifts:
            raise DecodeError(drifts=tuple(drifts))

    def body_class(self, operation: Operation) -> type[Model]:
        """Return the model that an operation takes as its body; any, where it does not say."""
        return Model if operation.body is None else self._load(operation.body)

    def _load(self, model: str) -> type[Model]:
        found = self._classes.get(model)
        if found is None:
            module, _, name = model.partition(":")
            found = getattr(importlib.import_module(f"{self._package}.{module}"), name)
            self._classes[model] = found
        return found


def _described(operation: Operation, answer: RawResponse) -> Answer | None:
    """What an answer holds: by its status, its range, or for want of these; None for nothing."""
    if operation.method == "HEAD" or answer.status in (204, 205):
        return None
    told = {one.status: one for one in operation.answers}
    known = told.get(str(answer.status)) or told.get(f"{answer.status // 100}XX")
    if known is None and not answer.content:
        return None
    return known or told.get("default") or next(iter(operation.answers), None)


def _plain(message: str) -> str:
    """A message as it is compared: without case and surrounding blanks."""
    return message.strip().casefold()


def _parsed_or_none(answer: RawResponse) -> Any:
    try:
        return answer.json()
    except ValueError:
        return None


def _kind(value: Any) -> str:
    names = {dict: "an object", list: "a list", str: "a text", bool: "a boolean"}
    return "null" if value is None else names.get(type(value), "a number")


def _at(row: Any, dotted: str) -> Any:
    for step in dotted.split("."):
        if type(row) is list and len(row) == 1:
            row = row[0]
        row = row.get(step) if type(row) is dict else None
    return row


def _comparable(key: Any, kind: str) -> int | str | None:
    """A key as it can be compared: 5 and "5" name one row, and so does one text in two cases."""
    found = identity(key, kind)
    return found.casefold() if isinstance(found, str) else found
