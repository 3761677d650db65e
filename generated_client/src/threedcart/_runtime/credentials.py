"""The keys of a store: which are needed, whether they can be sent, and how."""

from __future__ import annotations

from collections.abc import Mapping

from .api_spec import ApiSpec
from .errors import ConfigurationError, listed
from .redaction import SecretPairs


class Credentials:
    """The keys one store is called with; its text shows none of them."""

    def __init__(self, spec: ApiSpec, given: Mapping[str, str | None]) -> None:
        """Choose the first of the document's alternatives for which every key is given.

        Raises:
            ConfigurationError: a key is missing, one too many, or cannot stand in a header.
        """
        keys = {name: _clean(name, value) for name, value in given.items() if value}
        chosen = _choose(spec, keys)
        self.headers = SecretPairs()
        self.query: SecretPairs = SecretPairs()
        for _, argument, kind, wire in chosen:
            value = f"Bearer {keys[argument]}" if kind == "bearer" else keys[argument]
            pairs = self.query if kind == "query" else self.headers
            pairs.append((wire.encode(), value.encode("latin-1")))
        self._secrets = tuple(keys.values())

    def secrets(self) -> tuple[str, ...]:
        """The values that must appear nowhere."""
        return self._secrets

    def __repr__(self) -> str:
        return f"<Credentials of {len(self._secrets)} keys>"


def _clean(argument: str, value: object) -> str:
    """A key without the blanks that copying it brought along."""
    if not isinstance(value, str):
        raise ConfigurationError(f"{argument} is text, not {type(value).__name__}.")
    value = value.strip()
    if not (value.isascii() and value.isprintable()):
        raise ConfigurationError(
            f"{argument} holds characters that no header can carry; copy it again from its source."
        )
    return value


def _choose(spec: ApiSpec, keys: Mapping[str, str]) -> list[tuple[str, str, str, str]]:
    schemes = {scheme[0]: scheme for scheme in spec.SCHEMES}
    alternatives = [[schemes[name] for name in names] for names in spec.SECURITY]
    given = {argument for argument, value in keys.items() if value}
    complete = [
        chosen for chosen in alternatives if all(argument in given for _, argument, *_ in chosen)
    ]
    for chosen in complete:
        if given == {argument for _, argument, *_ in chosen}:
            return chosen
    if complete:
        extra = given - {argument for _, argument, *_ in complete[0]}
        raise ConfigurationError(f"Leave out {listed(sorted(extra))}: {_needed(alternatives)}")
    if not alternatives and not given:
        return []
    raise ConfigurationError(f"Keys are missing: {_needed(alternatives)}")


def _needed(alternatives: list[list[tuple[str, str, str, str]]]) -> str:
    sets = [listed(argument for _, argument, *_ in chosen) for chosen in alternatives]
    return f"a call carries {', or '.join(sets)}."


def from_environment(
    spec: ApiSpec, prefix: str, variables: Mapping[str, str]
) -> dict[str, str | None]:
    """The keys as `PREFIX_ARGUMENT` variables hold them.

    Raises:
        ConfigurationError: no alternative is complete; the text names every missing variable.
    """
    found = {arg: variables.get(f"{prefix}_{arg.upper()}") or None for _, arg, *_ in spec.SCHEMES}
    arguments = {scheme[0]: scheme[1] for scheme in spec.SCHEMES}
    alternatives = [[arguments[name] for name in names] for names in spec.SECURITY]
    if alternatives and not any(all(found[arg] for arg in names) for names in alternatives):
        absent = [
            [f"{prefix}_{arg.upper()}" for arg in names if not found[arg]] for names in alternatives
        ]
        several = any(len(names) > 1 for names in absent)
        raise ConfigurationError(
            f"Set the environment variable{'s' if several else ''}"
            f" {', or '.join(map(listed, absent))};"
            f" {'they hold' if several else 'it holds'} the store's keys."
        )
    return found
