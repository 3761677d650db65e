"""What a document without our extensions lets be told: which paths are rows, and what is done.

`/pets` is a collection and `/pets/{petId}` its row when a member of the row is what the path names
it by. What is told is written as our extensions would have it (`x-resource`, `x-action`), so that
the same plan and the same actions serve both kinds of document.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from .document import Document, pointer
from .shapes import Shapes, types_of

#: Members that name a row in a document whose path calls them otherwise.
_NAMES = ("id", "uuid", "guid", "key", "slug", "code", "name", "number")
#: Methods of a row and of a collection.
_AT_ROW = ("get", "put", "patch", "delete")


@dataclass(frozen=True, slots=True)
class Form:
    """Where a row, or a list of rows, stands in a message: below `within`, as `place` has it."""

    within: tuple[str, ...]
    place: str
    is_list: bool = False


@dataclass(slots=True)
class Told:
    """A kind of row, and the paths it is told from."""

    name: str
    base: str  # path of the collection, or of the only row
    prefix: int  # parameters of the path before the row's own
    place: str  # JSON pointer of its schema
    key: str = ""  # member that names it; "" for none
    holder: str = ""  # the kind of row it stands under
    is_single: bool = False


@dataclass(slots=True)
class Derived:
    """Kinds of rows by name, what is told of an operation by (method, path), and what is not."""

    told: dict[str, Told] = field(default_factory=dict)
    said: dict[tuple[str, str], dict[str, Any]] = field(default_factory=dict)


class Deriving:
    """Reads one document."""

    def __init__(self, document: Document, shapes: Shapes) -> None:
        self._document, self._shapes = document, shapes
        self._derived = Derived()
        self._by_base: dict[str, Told] = {}
        self._taken = {"meta"}  # tables of the database, which knows no letter case
        self._items: dict[str, dict[str, tuple[dict[str, Any], str]]] = {}
        for method, path, _, node, place in document.operations():
            self._items.setdefault(path, {})[method] = node, place
        self._common = self._shared()

    def derive(self) -> Derived:
        for path in sorted(self._items, key=lambda each: (each.count("/"), each)):
            self._rows_at(path)
        for path in self._items:
            self._keyless_at(path)
        for path, operations in self._items.items():
            for method in operations:
                self._action(path, method)
        return self._derived

    # --- Which paths are rows ---------------------------------------------------------------------

    def _rows_at(self, path: str) -> None:
        """Tell the rows at a path that ends with a parameter."""
        base, _, last = path.rpartition("/")
        if not _is_parameter(last) or not set(_AT_ROW) & set(self._items[path]):
            return
        noun = _singular(next((each for each in reversed(_literals(base))), ""))
        for place in self._schemas_of_row(path, base):
            form = self.row_in(place, last[1:-1], noun)
            if form is not None:
                key = self._key(form.place, last[1:-1], noun)
                self._tell(base, form.place, key)
                return

    def _schemas_of_row(self, path: str, base: str) -> Iterator[str]:
        """Where a row's schema may stand, the most telling place first."""
        row, rows = self._items[path], self._items.get(base, {})
        for operations, method in ((row, "get"), (row, "put"), (row, "patch"), (rows, "post")):
            if method in operations and (place := self._success(*operations[method])):
                yield place
        if "get" in rows and (place := self._success(*rows["get"])):
            found = self.list_in(place)
            yield from [found.place] if found else []
        for operations, method in ((row, "put"), (rows, "post")):
            if method in operations and (place := self._body(*operations[method])):
                yield place

    def _keyless_at(self, path: str) -> None:
        """Tell rows that no path names one by one, and rows there is but one of."""
        operations = self._items[path]
        if path in self._by_base or _is_parameter(path.rpartition("/")[2]):
            return
        read = self._success(*operations["get"]) if "get" in operations else None
        if read is None:
            return
        rows = self.list_in(read)
        if rows is not None and "post" in operations:
            sent = self._body(*operations["post"])
            if sent and self._fits(sent, rows.place):
                self._tell(path, rows.place, "")
        elif rows is None and self.members(read) and {"put", "patch"} & set(operations):
            method = "put" if "put" in operations else "patch"
            sent = self._body(*operations[method])
            is_row = sent is not None and self._fits(sent, read)
            if is_row and self.within(sent or "") == self.within(read):
                self._tell(path, read, "", is_single=True)

    def _fits(self, sent: str, row: str) -> bool:
        """Whether what is sent has the members of a row and no others."""
        return bool(self.members(sent)) and set(self.members(sent)) <= set(self.members(row))

    def _tell(self, base: str, place: str, key: str, *, is_single: bool = False) -> None:
        words = [each for each in _literals(base) if each] or ["rows"]
        shared = min(self._common, len(words) - 1)
        name = plain_name = ".".join(words[shared:])
        count = 1
        while name.lower() in self._taken or name.lower().startswith("sqlite_"):
            count += 1
            name = f"rows.{plain_name}" if count == 2 else f"{plain_name}_{count}"
        self._taken.add(name.lower())
        told = Told(name, base, base.count("{"), place, key, is_single=is_single)
        holder = next((each for each in _above(base) if each in self._by_base), "")
        if holder and self._by_base[holder].key:
            told.holder = self._by_base[holder].name
        self._derived.told[name] = self._by_base[base] = told

    def _shared(self) -> int:
        """How many words all paths begin with, such as api and v1."""
        lists = [path.strip("/").split("/")[:-1] for path in self._items]
        shared = 0
        for words in zip(*lists, strict=False) if len(lists) > 1 else ():
            if len(set(words)) > 1 or "{" in words[0]:
                break
            shared += 1
        return shared

    # --- What is done there -----------------------------------------------------------------------

    def _action(self, path: str, method: str) -> None:
        node, place = self._items[path][method]
        told, action = self._found(path, method)
        success, sent = self._success(node, place), self._body(node, place)
        if told is None or action is None:
            return
        said: dict[str, Any] = {"x-resource": told.name}
        if action == "list":
            rows = self.list_in(success) if success else None
            if rows is None or not self._alike(rows.place, told):
                return
            said["x-form"] = rows
        elif success:
            said["x-form"] = self._row_answered(success, told)
        if action in ("create", "update", "replace"):
            body = self._row_sent(sent, told)
            if body is None:
                return
            said["x-sent"] = body
            if action == "replace" and not self._is_whole(body.place, told):
                action = "update"
        if action == "get" and not said.get("x-form"):
            return
        said["x-action"] = action
        self._derived.said[method, path] = said

    def _row_answered(self, success: str, told: Told) -> Form | None:
        """Where the row stands in what a success answers; it may be the only one of a list."""
        if not told.key:
            return Form((), success) if told.place == success else None
        rows = self.list_in(success) if told.key not in self.members(success) else None
        if rows is not None and told.key in self.members(rows.place):
            return rows
        return self.row_in(success, told.key, "")

    def _found(self, path: str, method: str) -> tuple[Told | None, str | None]:
        """The rows that an operation is about, and what it does with them."""
        base, _, last = path.rpartition("/")
        told = self._by_base.get(path)
        if told is not None and told.is_single:
            return told, {"get": "get", "put": "replace", "patch": "update"}.get(method)
        if told is not None:
            by_body = "replace" if method == "put" and told.key else None
            return told, {"get": "list", "post": "create"}.get(method, by_body)
        if _is_parameter(last):
            actions = {"get": "get", "put": "replace", "patch": "update", "delete": "delete"}
            row = self._by_base.get(base)
            return (row, actions.get(method)) if row and row.key else (None, None)
        if method == "get" and (row := self._by_base.get(base)) and not row.is_single:
            return row, "list"  # /pets/findByStatus
        return None, None

    def _alike(self, place: str, told: Told) -> bool:
        """Whether a list at `place` is one of these rows, whole or in part."""
        if place == told.place:
            return True
        return bool(told.key) and told.key in self.members(place)

    def _row_sent(self, place: str | None, told: Told) -> Form | None:
        """Where in a body the row stands."""
        if place is None or self._items_of(place):
            return None
        members = self.members(place)
        known = set(self.members(told.place))
        if not members or set(members) & known:
            return Form((), place)
        for name, below in members.items():
            if len(members) == 1 and set(self.members(below)) & known:
                return Form((name,), self._document.locate(self._at(below), below)[1])
        return None

    def _is_whole(self, sent: str, told: Told) -> bool:
        """Whether what is sent is a whole row, and no part of one."""
        if told.is_single or sent == told.place:
            return sent == told.place
        members, given = self.members(told.place), self.members(sent)
        required = self._flat(told.place).get("required") or members
        wanted = [name for name in required if name in members and name != told.key]
        theirs = {name for name in wanted if not self._flat(members[name]).get("readOnly")}
        return theirs <= set(given)

    # --- Where rows stand in messages -------------------------------------------------------------

    def members(self, place: str) -> dict[str, str]:
        """The properties of an object's schema with their places, those of its parts included."""
        found: dict[str, str] = {}
        seen: set[str] = set()
        left = [place]
        while left:
            at = left.pop()
            node, where = self._document.locate(self._at(at), at)
            if where in seen or not isinstance(node, dict):
                continue
            seen.add(where)
            for name in node.get("properties") or ():
                found.setdefault(name, where + pointer("properties", name))
            for name in ("allOf", "oneOf", "anyOf"):
                left += [f"{where}/{name}/{n}" for n, _ in enumerate(node.get(name) or ())]
        return found

    def list_in(self, place: str) -> Form | None:
        """The list of objects a message is, or has as its only one."""
        if found := self._items_of(place):
            return Form((), found, is_list=True)
        lists = [
            Form((name,), found, is_list=True)
            for name, below in self.members(place).items()
            if (found := self._items_of(below))
        ]
        members = self.members(place)
        is_row = any(name in members for name in ("id", "uuid"))  # one row that holds a list
        return lists[0] if len(lists) == 1 and not is_row else None

    def _items_of(self, place: str) -> str | None:
        """Where the items of an array stand, if they are objects."""
        node, where = self._document.locate(self._at(place), place)
        if not isinstance(node, dict):
            return None
        for name in ("oneOf", "anyOf", "allOf"):
            for n, _ in enumerate(node.get(name) or ()):
                if found := self._items_of(f"{where}/{name}/{n}"):
                    return found
        if "items" not in node or not isinstance(node["items"], dict):
            return None
        item = self._document.locate(node["items"], f"{where}/items")[1]
        return item if self.members(item) else None

    def row_in(self, place: str, parameter: str, noun: str) -> Form | None:
        """The row a message is, or has as one of its members."""
        if self._items_of(place):
            return None
        where = self._document.locate(self._at(place), place)[1]
        if self._key(where, parameter, noun):
            return Form((), where)
        found = []
        for name, below in self.members(where).items():
            target = self._document.locate(self._at(below), below)[1]
            if self.members(target) and self._key(target, parameter, noun):
                found.append(Form((name,), target))
        return found[0] if len(found) == 1 else None

    def within(self, place: str) -> str:
        """The only member of an object that has but one, "" for others."""
        members = list(self.members(place))
        return members[0] if len(members) == 1 else ""

    def _key(self, place: str, parameter: str, noun: str) -> str:
        """The member by which a path's parameter names a row, "" for none."""
        members = {name: below for name, below in self.members(place).items() if self._names(below)}
        plain = {_plain(name): name for name in reversed(members)}
        wanted, noun = _plain(parameter), _plain(noun)
        if parameter in members:
            return parameter
        rest = wanted.removeprefix(noun) if noun else wanted
        for tried in (wanted, rest, f"{noun}{wanted}"):
            if tried in plain:
                return plain[tried]
        ends = [each for each in _NAMES if wanted.endswith(each) and each in plain]
        return plain[ends[0]] if ends else ""

    def _names(self, place: str) -> bool:
        """Whether values of a schema can name a row: numbers and texts can."""
        types = types_of(self._flat(place))
        return bool(types & {"integer", "string", "number"})

    # --- Where messages stand ---------------------------------------------------------------------

    def _success(self, node: dict[str, Any], place: str) -> str | None:
        """Where the schema of an operation's success stands, if that is JSON."""
        status = success_of(node["responses"])
        if status not in node["responses"]:
            return None
        answer, where = self._document.locate(
            node["responses"][status], f"{place}{pointer('responses', status)}"
        )
        return self._json(answer.get("content"), where)

    def _body(self, node: dict[str, Any], place: str) -> str | None:
        if "requestBody" not in node:
            return None
        body, where = self._document.locate(node["requestBody"], f"{place}/requestBody")
        return self._json(body.get("content"), where)

    def _json(self, content: Any, where: str) -> str | None:
        media = json_of(content or {})
        if media is None or "schema" not in content[media]:
            return None
        place = f"{where}{pointer('content', media, 'schema')}"
        return self._document.locate(self._at(place), place)[1]

    def _flat(self, place: str) -> dict[str, Any]:
        return self._shapes.flatten(self._at(place))

    def _at(self, place: str) -> Any:
        return self._document.at(f"#{place}") if place else self._document.root


def success_of(responses: dict[str, Any]) -> str:
    """The name of the answer that means success, "" where the document has none."""
    good = sorted(each for each in responses if each.isdigit() and each[:1] == "2")
    if good:
        return good[0]
    wide = [each for each in responses if each.upper() == "2XX"]
    led = sorted(each for each in responses if each.isdigit() and each[:1] == "3")
    return (wide or led or ["default" if "default" in responses else ""])[0]


def json_of(content: dict[str, Any]) -> str | None:
    """The media type of a message that is JSON."""
    known = [each for each in content if _media(each).endswith("json")]
    known += [each for each in content if _media(each) in ("*/*", "application/*")]
    return next(iter(known), None)


def _media(name: str) -> str:
    return name.partition(";")[0].strip().lower()


def _is_parameter(part: str) -> bool:
    return part.startswith("{") and part.endswith("}") and part.count("{") == 1


def _literals(path: str) -> list[str]:
    return [each for each in path.split("/") if each and "{" not in each]


def _above(base: str) -> Iterator[str]:
    """The collections whose rows a path leads through, the nearest first."""
    parts = base.split("/")
    for at in range(len(parts) - 1, 0, -1):
        if _is_parameter(parts[at]):
            yield "/".join(parts[:at])


def _plain(name: str) -> str:
    return "".join(each for each in name.lower() if each.isalnum())


def _singular(noun: str) -> str:
    if noun.endswith("ies"):
        return f"{noun[:-3]}y"
    return noun[:-1] if noun.endswith("s") and not noun.endswith("ss") else noun
