"""Who may call: the security schemes of a document, and the client's arguments for their keys."""

from __future__ import annotations

from typing import Any

from .document import deref
from .naming import TAKEN_BY_SETTINGS, Names, snake
from .operations import Operation, called_operations

Json = dict[str, Any]
Scheme = tuple[str, str, str, str]
"""Name, argument, kind and wire name; HTTP basic has two, for the user's name and the password."""


def credential_schemes(data: Json) -> list[Scheme]:
    """Every scheme that calls may carry and the runtime can serve."""
    given = data.get("components", {}).get("securitySchemes", {})
    names, found = Names(TAKEN_BY_SETTINGS), list[Scheme]()
    shared: dict[str, str] = {}  # an access token is one key, whichever scheme asks for it
    used = _used(data)
    for name, scheme in given.items():
        for wanted, kind, wire in _entries(name, deref(data, scheme)) if name in used else ():
            argument = shared.get(wanted) or names.take(wanted, spare=f"{wanted}_key")
            if kind in ("basic", "bearer"):
                shared[wanted] = argument
            found.append((name, argument, kind, wire))
    return found


def _used(data: Json) -> set[str]:
    """The schemes that calls may carry."""
    sets = [*data.get("security", ())]
    for operation in called_operations(data):
        sets += operation.raw.get("security", ())
    return {name for one in sets for name in one}


def _entries(name: str, scheme: Json) -> list[tuple[str, str, str]]:
    kind = scheme["type"]
    if kind == "apiKey" and scheme["in"] in ("header", "query", "cookie"):
        argument = snake(name)
        if not argument.isidentifier():
            argument = f"key_{argument}"
        return [(argument, scheme["in"], scheme["name"])]
    http = scheme.get("scheme", "").lower() if kind == "http" else ""
    if http == "basic":
        return [("username", "basic", "Authorization"), ("password", "basic", "Authorization")]
    if kind in ("oauth2", "openIdConnect") or http == "bearer":
        return [("access_token", "bearer", "Authorization")]
    return []


def security_sets(data: Json) -> tuple[tuple[str, ...], ...]:
    """The sets of schemes that calls carry unless their operation says otherwise."""
    return _sets(credential_schemes(data), data.get("security", ()))


def security_of(schemes: list[Scheme], operation: Operation) -> tuple[tuple[str, ...], ...] | None:
    """The sets of an operation's own; None where it has none."""
    given = operation.raw.get("security")
    return None if given is None else _sets(schemes, given)


def has_own_security(data: Json) -> bool:
    """Whether an operation has other sets than the whole API."""
    root, schemes = security_sets(data), credential_schemes(data)
    return any(security_of(schemes, one) not in (None, root) for one in called_operations(data))


def _sets(schemes: list[Scheme], given: Any) -> tuple[tuple[str, ...], ...]:
    known = {one[0] for one in schemes}
    return tuple(tuple(one) for one in given if set(one) <= known)


def is_set_elsewhere(schemes: list[Scheme], parameter: Json) -> bool:
    """Whether a header or cookie is no argument: a key of the client, or what every call has."""
    where, name = parameter["in"], parameter["name"].lower()
    if where == "header" and name in ("accept", "content-type", "authorization"):
        return True
    return any((where, name) == (kind, wire.lower()) for _, _, kind, wire in schemes)


def credentials(data: Json) -> list[tuple[str, bool]]:
    """The client's credential arguments; True for those that every way to authenticate needs."""
    groups = [] if has_own_security(data) else _argument_sets(data)
    arguments = [argument for _, argument, _, _ in credential_schemes(data)]
    return [
        (argument, bool(groups) and all(argument in group for group in groups))
        for argument in dict.fromkeys(arguments)
    ]


def credential_sets(data: Json) -> list[tuple[str, ...]]:
    """The arguments of each way to authenticate, where those differ."""
    return [] if has_own_security(data) else list(dict.fromkeys(_argument_sets(data)))


def _argument_sets(data: Json) -> list[tuple[str, ...]]:
    arguments: dict[str, list[str]] = {}
    for name, argument, _, _ in credential_schemes(data):
        arguments.setdefault(name, []).append(argument)
    return [
        tuple(dict.fromkeys(one for name in group for one in arguments[name]))
        for group in security_sets(data)
    ]


def credential_docs(data: Json) -> list[tuple[str, str]]:
    """What the document says of each credential argument."""
    schemes = data.get("components", {}).get("securitySchemes", {})
    told = {
        argument: " ".join(str(deref(data, schemes[name]).get("description", "")).split())
        for name, argument, _, _ in credential_schemes(data)
    }
    return [(argument, text) for argument, text in told.items() if text]


def variable_names(data: Json) -> dict[str, str]:
    """The client's arguments for the variables of the server's address, by their names."""
    server: Json = next(iter(data.get("servers", ())), {})
    names = Names((*TAKEN_BY_SETTINGS, *(argument for argument, _ in credentials(data))))
    return {
        name: names.take(_variable(name), spare=f"server_{snake(name)}")
        for name in server.get("variables", {})
    }


def _variable(name: str) -> str:
    from .naming import parameter_name

    return parameter_name(name, ())
