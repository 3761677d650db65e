"""What of a document without our extensions is not served as one might expect."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from time import process_time

from .bounds import MOST_OPERATIONS, SURVEY_SECONDS
from .plain import UNSERVED
from .plan import Operation, Plan
from .problems import StartError
from .sampling import Sampler

#: Kinds of rows that are named; the control plane shows all.
MOST_NAMED = 20


def survey(plan: Plan, sampler: Sampler) -> list[str]:
    """Remarks for whoever starts the store; what cannot be served is marked in the plan."""
    if not plan.operations:
        raise StartError(f"{plan.document.origin} has no operations; give --spec one that has.")
    if len(plan.operations) > MOST_OPERATIONS:
        raise StartError(
            f"{plan.document.origin} has more than {MOST_OPERATIONS} operations; leave out those"
            " you do not call."
        )
    for resource in plan.resources.values():
        if resource.singleton:
            resource.rows = [sampler.made_whole(resource.place)]
    kept = Counter(each.resource.title for each in plan.operations if each.action and each.resource)
    rows = ", ".join(list(kept)[:MOST_NAMED]) or "none"
    if len(kept) > MOST_NAMED:
        rows += f" and {len(kept) - MOST_NAMED} more"
    return [
        f"{sum(kept.values())} of {len(plan.operations)} operations keep rows: {rows}",
        *_of_operations(plan, sampler),
        *_of_paths(plan),
        *_of_security(plan),
    ]


def _of_operations(plan: Plan, sampler: Sampler) -> Iterator[str]:
    end, untried = process_time() + SURVEY_SECONDS, 0
    for operation in plan.operations:
        plain, label = operation.plain, f"{operation.method} {operation.path}"
        assert plain is not None
        shows_example = plain.success.media and (operation.action is None or plain.form is None)
        if shows_example and not plain.unserved:
            if process_time() > end:
                untried += 1
            else:
                plain.unserved = _fault(operation, sampler)
        if plain.unserved:
            yield f"{label} is answered 501: {plain.unserved}"
        elif shows_example and operation.action is None:
            yield f"{label} answers an example: no rows can be told from it"
        elif shows_example:
            yield f"{label} keeps the row and answers an example"
        elif operation.action == "list":
            query = [each.name for each in plain.wires if each.where == "query"]
            if idle := [name for name in query if name not in plain.filters]:
                yield f"{label}: {', '.join(idle)} is checked and changes nothing"
    if untried:
        yield f"whether {untried} examples can be made up is seen when they are asked for"


def _fault(operation: Operation, sampler: Sampler) -> str:
    """Why an example cannot be answered; "" when it can."""
    assert operation.plain is not None
    try:
        sampler.example(operation.plain.success)
    except StartError as error:
        return str(error).removesuffix(".")
    except LookupError as error:
        return f"the document shows no answer, and none could be made up for #{error.args[0]}"
    return ""


def _of_paths(plan: Plan) -> Iterator[str]:
    root = plan.document.root
    for path, item in root["paths"].items():
        if isinstance(item, dict) and UNSERVED in item:
            yield f"{path} is not served: it {item[UNSERVED]}"
    by_shape: dict[tuple[str, str], list[str]] = {}
    for operation in plan.operations:
        shape = re.sub(r"\{[^}]*\}", "{}", operation.path)
        by_shape.setdefault((operation.method, shape), []).append(operation.path)
    for (method, _), paths in by_shape.items():
        if len(paths) > 1:
            yield f"{method} {paths[0]} is never served: {paths[-1]} is the same path"
    if root.get("webhooks") or any(
        "callbacks" in node for *_, node, _ in plan.document.operations()
    ):
        yield "webhooks and callbacks of the document are not sent"


def _of_security(plan: Plan) -> Iterator[str]:
    schemes = plan.document.root.get("components", {}).get("securitySchemes", {})
    if schemes:
        yield f"any value is taken for {', '.join(schemes)}, unless --key NAME=VALUE sets one"
    asked = {name for each in plan.operations for either in each.security for name in either}
    if unknown := sorted(asked - set(schemes)):
        yield f"nothing is asked for {', '.join(unknown)}: securitySchemes does not describe it"
