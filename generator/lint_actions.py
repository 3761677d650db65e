"""What our extensions say of operations: action, paging, result, links, tags, entries of ERRATA.

A slip here generates well: a method of an odd name, a list that ends after its first page, a row
that nobody finds again. So it is told before anything is made.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from .document import deref, fields_of
from .operations import Operation, Rows, hint_for, rows_of
from .problems import Problem, meant, pointer
from .walk import members

Json = dict[str, Any]

ACTIONS = ("list", "get", "create", "update", "update_many", "delete")
"""The actions that client, mock store and suite know; any other is a method's name."""
EXCHANGES = ("checkout", "notification", "refund")


def problems(data: Json, called: list[Operation], sent: list[Operation]) -> Iterator[Problem]:
    """What is wrong with operations of a document whose structure is right."""
    for operation in called:
        if "x-resource" in operation.raw:
            yield from _action(operation)
            yield from _rows(data, operation)
            yield from _result(data, operation)
            yield from _links_of_a_create(data, operation, called)
    for operation in [*called, *sent]:
        yield from _slip(operation, "x-exchange", EXCHANGES)
        yield from _tags(data, operation)


def _action(operation: Operation) -> Iterator[Problem]:
    given = operation.raw.get("x-action")
    if not isinstance(given, str) or not re.fullmatch(r"[a-z][a-z0-9_]*", given):
        mend = f"Use {', '.join(ACTIONS)}, or a method's name."
        yield Problem(operation.at, "The operation has no x-action that could name a method.", mend)
    yield from _slip(operation, "x-action", ACTIONS)


def _slip(operation: Operation, name: str, known: tuple[str, ...]) -> Iterator[Problem]:
    """A name that is nearly one of those known, which it would be instead of."""
    given = operation.raw.get(name)
    for near in known if isinstance(given, str) else ():
        if given not in known and is_slip(str(given), near):
            what = f"{name} {given!r} is none of {', '.join(known)}: it would be a name of its own."
            yield Problem(operation.at + pointer(name), what, f"Did you mean {near!r}?")
            return


def is_slip(given: str, word: str) -> bool:
    """Whether a word is another one mistyped: one letter too many, too few, wrong or misplaced.

    A longer form of the word (lists, updated) is a word of its own, and so is a short one with
    another letter (last, set).
    """
    if given.startswith(word):
        return False
    given, word = given.replace("_", ""), word.replace("_", "")
    same = 0
    while same < min(len(given), len(word)) and given[same] == word[same]:
        same += 1
    left, right = given[same:], word[same:]
    swapped = left[:2] == right[1::-1] and left[2:] == right[2:]
    wrong = left[1:] == right[1:] and len(word) > 4
    return swapped or wrong or left[1:] == right or left == right[1:]


def _rows(data: Json, operation: Operation) -> Iterator[Problem]:
    """A list, or a row: what is answered, and whether it comes in pages."""
    found = rows_of(data, operation.answer, hint=hint_for(operation, "answer"))
    action, at = operation.raw.get("x-action"), operation.at
    reads = operation.method == "get"
    is_list = reads and bool(found and found.many) and operation.raw.get("x-unwrap") != "one"
    if "x-paging" in operation.raw and not is_list:
        what = "x-paging stands at an operation that answers no list."
        mend = "Remove it; or answer an array of rows, without x-unwrap."
        yield Problem(at + pointer("x-paging"), what, mend)
    elif is_list and "x-paging" not in operation.raw and action != "get":
        what = "The list has no x-paging: its first page would be taken for all of it."
        mend = (
            "Add x-paging: {limit: ..., offset: ..., first: 1} with the names of the query's "
            "parameters, or x-paging: false where the list comes whole."
        )
        yield Problem(at, what, mend)
    if action == "list" and reads and not is_list:
        mend = "Answer an array of rows and no x-unwrap, or call it get."
        yield Problem(at + pointer("x-action"), "A list that answers no array of rows.", mend)
    elif action == "get" and reads and is_list:
        mend = "Add x-unwrap: one where the array holds the one row, or call it list."
        yield Problem(at + pointer("x-action"), "A get that answers an array of rows.", mend)


def _result(data: Json, operation: Operation) -> Iterator[Problem]:
    given = operation.raw.get("x-result")
    if not isinstance(given, dict):
        return
    at = operation.at + pointer("x-result")
    for stray in given.keys() - {"key", "message"}:
        mend = meant(stray, ("key", "message"), "Write {key: ..., message: ...}.")
        yield Problem(at + pointer(stray), f"x-result knows no {stray!r}.", mend)
    for missing in {"key", "message"} - given.keys():
        mend = "Write {key: ..., message: ...}, what the result's Key and Message say."
        yield Problem(at, f"x-result has no {missing}.", mend)
    found = rows_of(data, operation.answer, hint=hint_for(operation, "answer"))
    row = data.get("x-result-row", {}).get("schema")
    if found is None or (row is not None and found.component != row):
        what = f"x-result, but {_answered(found)} holds no result{f' ({row})' if row else ''}."
        yield Problem(at, what, "Answer an array of results, or remove x-result.")
    if "key" in given:
        yield from _named_key(data, operation, str(given["key"]), at + pointer("key"))


def _answered(found: Rows | None) -> str:
    return f"the answer, {found.component}," if found else "the answer"


def _named_key(data: Json, operation: Operation, key: str, at: str) -> Iterator[Problem]:
    """A result names the row by a field of it or of its parent, or by what the row is called."""
    resources = data.get("x-resources", {})
    components = data.get("components", {}).get("schemas", {})
    known: list[str] = []
    name, passed = operation.raw["x-resource"], set[str]()
    while name in resources and name not in passed:
        passed.add(name)
        schema = resources[name].get("schema")
        raw = components.get(schema, {})
        known += [str(raw["x-key"]).rpartition(".")[2]] if "x-key" in raw else []
        known += fields_of(data, raw)
        # CrmSavedReply is named by SavedReplyID where its field is Id.
        if str(schema).lower().endswith(key.lower().removesuffix("id")):
            known.append(key)
        name = resources[name].get("parent")
    if known and key.lower() not in {one.lower() for one in known}:
        what = f"x-result names a row by {key!r}, which no answer of {operation.id} has."
        mend = meant(key, known, f"Write what identifies the row, {known[0]}.")
        yield Problem(at, what, mend)


def _links_of_a_create(
    data: Json, operation: Operation, called: list[Operation]
) -> Iterator[Problem]:
    """What was created can be read, updated and deleted: the answer says by which operations."""
    if operation.raw.get("x-action") != "create" or operation.method != "post":
        return
    answers = operation.raw.get("responses", {})
    linked = {
        _target(deref(data, link))
        for raw in answers.values()
        for _, link in members(deref(data, raw).get("links"))
    }
    success = min((status for status in answers if status[:1] == "2"), default=None)
    if success is None:
        return
    for target in called:
        of_the_row = target.raw.get("x-action") in ("get", "update", "delete")
        same = target.raw.get("x-resource") == operation.raw["x-resource"]
        if not (same and of_the_row and target.path.endswith("}")) or target.id in linked:
            continue
        what = f"No link says that {target.id} takes the row that was created."
        name = target.id[:1].upper() + target.id[1:]
        mend = (
            f"Add under links: {name}: {{operationId: {target.id}, "
            f"parameters: {{{_handed_on(data, operation, target)}}}}}"
        )
        yield Problem(operation.at + pointer("responses", success), what, mend)


def _target(link: Json) -> str | None:
    return link.get("operationId")


def _handed_on(data: Json, operation: Operation, target: Operation) -> str:
    """The parameters of a link: parents' keys from the request, the row's from its answer."""
    names = re.findall(r"\{([^{}]+)\}", target.path)
    value = data.get("x-result-row", {}).get("value", "Value")
    shared = set(re.findall(r"\{([^{}]+)\}", operation.path))
    told = [f"{name}: $request.path.{name}" for name in names[:-1] if name in shared]
    return ", ".join([*told, *(f"{name}: $response.body#/0/{value}" for name in names[-1:])])


def _tags(data: Json, operation: Operation) -> Iterator[Problem]:
    known = [one["name"] for one in data.get("tags", ())]
    if not known:
        return
    given = operation.raw.get("tags", ())
    if not given and "x-resource" in operation.raw:
        mend = f"Add one of the document's: {', '.join(known)}."
        yield Problem(operation.at, "The operation has no tag, so no place in the pages.", mend)
    for index, tag in enumerate(given):
        if tag not in known:
            at = operation.at + pointer("tags", index)
            mend = meant(tag, known, "Use one of `tags`, or add it there with a description.")
            yield Problem(at, f"The document's tags have no {tag!r}.", mend)
