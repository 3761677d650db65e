"""The keys of a store: which are needed, whether they can be sent, and how."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Mapping

from .api_spec import ApiSpec
from .errors import ConfigurationError, listed
from .redaction import SecretPairs

Scheme = tuple[str, str, str, str]


class Keys:
    """What one call carries: headers, members of the query, and cookies; shows none of it."""

    __slots__ = ("cookies", "headers", "query")

    def __init__(self) -> None:
        self.headers, self.query, self.cookies = SecretPairs(), SecretPairs(), SecretPairs()

    def __repr__(self) -> str:
        return "<Keys>"


class Credentials:
    """The keys one store is called with; its text shows none of them."""

    def __init__(self, spec: ApiSpec, given: Mapping[str, str | None]) -> None:
        """Choose the first of the document's alternatives for which every key is given.

        Where operations have alternatives of their own, each call chooses.

        Raises:
            ConfigurationError: a key is missing, one too many, or cannot be sent.
        """
        cleaned = {name: _clean(name, value) for name, value in given.items() if value}
        self._keys = {name: value for name, value in cleaned.items() if value}
        self._secrets = tuple(self._keys.values())
        self._spec = spec
        self.root = Keys()
        if not spec.OWN_SECURITY:
            self.root = self._carried(_choose(spec, self._keys))

    def of_call(self, security: tuple[tuple[str, ...], ...] | None, name: str) -> Keys:
        """Return what a call carries: of its alternatives, the largest whose keys are all given.

        None stands for the alternatives of the whole API.

        Raises:
            ConfigurationError: no alternative is complete.
        """
        schemes, spec = _by_name(self._spec), self._spec
        ways = spec.SECURITY if security is None else security
        sets = [[one for scheme in names for one in schemes[scheme]] for names in ways]
        complete = [one for one in sets if all(argument in self._keys for _, argument, *_ in one)]
        if complete:
            return self._carried(max(complete, key=lambda one: len({name for name, *_ in one})))
        if not sets:
            return Keys()
        raise ConfigurationError(f"{name} needs keys: {_possible(sets)}")

    def _carried(self, chosen: list[Scheme]) -> Keys:
        keys, found = self._keys, Keys()
        users = [keys[argument] for _, argument, kind, _ in chosen if kind == "basic"]
        for _, argument, kind, wire in chosen:
            value = f"Bearer {keys[argument]}" if kind == "bearer" else keys[argument]
            if kind == "basic":
                if len(users) < 2:
                    continue  # both went with the first
                value = f"Basic {b64encode(':'.join(users[:2]).encode()).decode()}"
                users = users[2:]
            pairs = {"query": found.query, "cookie": found.cookies}.get(kind, found.headers)
            pairs.append((wire.encode(), value.encode("latin-1")))
        return found

    def secrets(self) -> tuple[str, ...]:
        """The values that must appear nowhere."""
        return self._secrets

    def digest(self) -> str:
        """A text that is the same for the same keys, in any spelling, and tells nothing of them."""
        from hashlib import sha256

        plain = (key.rpartition("://")[2].rstrip("/").lower() for key in self._secrets)
        return sha256("\n".join(plain).encode()).hexdigest()[:24]

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


def _by_name(spec: ApiSpec) -> dict[str, list[Scheme]]:
    """The entries of each scheme: one, or two of a name and a password."""
    found: dict[str, list[Scheme]] = {}
    for scheme in spec.SCHEMES:
        found.setdefault(scheme[0], []).append(scheme)
    return found


def _choose(spec: ApiSpec, keys: Mapping[str, str]) -> list[Scheme]:
    schemes = _by_name(spec)
    alternatives = [[one for name in names for one in schemes[name]] for names in spec.SECURITY]
    sets = [{argument for _, argument, *_ in chosen} for chosen in alternatives]
    given = set(keys)
    if given in sets:
        return alternatives[sets.index(given)]
    if not sets:
        if given:
            raise ConfigurationError(f"Leave out {listed(sorted(given))}: calls carry no keys.")
        return []
    raise ConfigurationError(f"{_what_is_wrong(sets, given)}: {_possible(alternatives)}")


def _what_is_wrong(sets: list[set[str]], given: set[str]) -> str:
    complete = [one for one in sets if one <= given]
    if complete:
        largest = [one for one in complete if not any(one < other for other in complete)]
        return f"Leave out {', or '.join(listed(sorted(given - one)) for one in largest)}"
    return f"Keys are missing beside {listed(sorted(given))}" if given else "Keys are missing"


def _possible(alternatives: list[list[Scheme]]) -> str:
    """The sets of arguments that a store is made with, as a sentence ends."""
    sets = [[argument for _, argument, *_ in chosen] for chosen in alternatives if chosen]
    several = len(sets) > 1
    told = (listed(one) + (" alone" if several and len(one) == 1 else "") for one in sets)
    return f"give {', or '.join(told)}."


def missing_variables(
    spec: ApiSpec, prefix: str, found: Mapping[str, str | None]
) -> list[list[str]]:
    """The environment variables that each way to call the API lacks, beside the keys found.

    A way that lacks what another lacks, and more, is left out.
    """
    schemes = _by_name(spec)
    ways = [[one[1] for name in names for one in schemes[name]] for names in spec.SECURITY]
    absent = [[arg for arg in way if not found.get(arg)] for way in ways]
    shortest = [one for one in absent if not any(set(other) < set(one) for other in absent)]
    return [
        [f"{prefix}_{arg.upper()}" for arg in one]
        for place, one in enumerate(shortest)
        if one not in shortest[:place]
    ]


def from_environment(
    spec: ApiSpec, prefix: str, variables: Mapping[str, str]
) -> dict[str, str | None]:
    """The keys as `PREFIX_ARGUMENT` variables hold them.

    Raises:
        ConfigurationError: no alternative is complete; the text names every missing variable.
    """
    found = {arg: variables.get(f"{prefix}_{arg.upper()}") or None for _, arg, *_ in spec.SCHEMES}
    absent = missing_variables(spec, prefix, found)
    if absent and all(absent) and not spec.OWN_SECURITY:
        several = any(len(names) > 1 for names in absent)
        raise ConfigurationError(
            f"Set the environment variable{'s' if several else ''}"
            f" {', or '.join(map(listed, absent))};"
            f" {'they hold' if several else 'it holds'} the store's keys."
        )
    return found
