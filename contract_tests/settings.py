"""What to run: flags over environment (``THREEDCART_*``) over a configuration file.

Every option has one name. ``--private-key`` is ``THREEDCART_PRIVATE_KEY`` in the environment and
``private-key`` in the ``[store]`` table of conformance.toml (``[gateway]`` for that command).
"""

from __future__ import annotations

import argparse
import re
import tomllib
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import Field, dataclass, field, fields
from pathlib import Path
from typing import Any, TypeVar
from urllib.parse import urlsplit

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent


def beside(installed: str, in_tree: str) -> Path:
    """A file that the installed package has within itself, and the repository elsewhere."""
    path = HERE / installed
    return path if path.exists() else ROOT / in_tree


SPEC = beside("openapi.yaml", "spec/openapi.yaml")
DEFAULT_CONFIG = Path("conformance.toml")
PREFIX = "THREEDCART_"
LAYERS = ("samples", "signatures", "workflows", "rows", "auth", "fuzzing")
PROFILES: dict[str, dict[str, Any]] = {
    "smoke": {"budget": 300, "read_only": True},
    "nightly": {"budget": 900, "read_only": True},
    "full": {},
}
# Options that say what a run looks at and writes, and credentials.
OF_ONE_RUN = {"only", "failed", "layers", "budget", "rotate", "profile", "accept", "quiet"}
OF_ONE_RUN |= {"summary", "report", "secure_url"}
LOOPBACK = ("127.0.0.1", "localhost", "::1")

Options = TypeVar("Options")
T = TypeVar("T")


class UsageError(Exception):
    """An option that cannot be used; the text is one sentence that says what to do."""


def option(
    default: T, metavar: str, help: str, *, is_secret: bool = False, is_list: bool = False
) -> T:
    """A field of settings that is an option of the command line, too.

    ``is_list``: given once for each value, where other tuples are given as one text with commas.
    """
    told = {"metavar": metavar, "help": help, "is_list": is_list}
    found: T = field(default=default, repr=not is_secret, metadata=told)
    return found


@dataclass(slots=True)
class RunSettings:
    """The options of any run that ends with a report."""

    only: tuple[str, ...] = option(
        (), "KEY,KEY", "only these rows, by their keys; * and ? as in file names"
    )
    failed: bool = option(False, "", "only what failed in the last run")
    accept: str = option("", "NAME", "write what differs as expectations/NAME.toml")
    quiet: bool = option(False, "", "say nothing where all is as expected")
    summary: str = option("", "FILE", "write a summary in Markdown")
    expectations: str = option("", "NAME", "known deviations: a name or a .toml file")
    report: Path = option(
        Path("build/conformance"), "DIR", "the report folder (default build/conformance)"
    )
    spec: Path = option(SPEC, "FILE", "the specification (default: spec/openapi.yaml)")
    seed: int = option(1, "N", "decides every drawn value (default 1)")

    def check(self) -> None:
        """Raise UsageError for options that do not go together."""
        if self.only and self.failed:
            raise UsageError("--only and --failed are two choices of what to run: give one of them")


@dataclass(slots=True)
class Settings(RunSettings):
    """The options of one run; ``target`` empty means: start the mock store."""

    target: str = option("", "URL", "the store's API; without it the mock store is started")
    secure_url: str = option("", "URL", "the store's secure URL")
    private_key: str = option("", "KEY", "the application's private key", is_secret=True)
    token: str = option("", "TOKEN", "the store's token for the application", is_secret=True)
    public_key: str = option(
        "", "KEY", "the application's name in OAuth: tries that on a store on this machine"
    )
    read_only: bool = option(False, "", "send safe operations only")
    allow_writes: bool = option(False, "", "write to a target that is not on this machine")
    fill_bucket: bool = option(
        False, "", "see the target's leaky bucket run over, which costs its other callers"
    )
    rate: str = option("", "N/s", "at most this many requests (default 2/s elsewhere)")
    layers: tuple[str, ...] = option(LAYERS, "A,B", f"only these layers of {', '.join(LAYERS)}")
    budget: int = option(0, "N", "at most N requests, the most telling first")
    rotate: bool = option(False, "", "go on with what the runs before have left out")
    profile: str = option("", "NAME", f"a choice by name: {', '.join(PROFILES)}")
    max_examples: int = option(
        5, "N", "fuzzing cases per operation, and further sequences of a resource (default 5)"
    )
    allow_other_spec: bool = option(
        False, "", "judge even when the client or the store is made from another specification"
    )

    @property
    def profile_name(self) -> str:
        """What runs are compared by: the same choice of checks."""
        budget = f"budget {self.budget}" if self.budget else ",".join(self.layers)
        usual = "full" if self.layers == LAYERS and not self.budget else budget
        return (self.profile or usual) + ("" if self.writes else ", read-only")

    @property
    def is_mock(self) -> bool:
        """Whether the suite starts the mock store itself."""
        return not self.target

    @property
    def is_local(self) -> bool:
        """Whether the target runs on this machine: no one's live store."""
        return self.is_mock or urlsplit(self.target).hostname in LOOPBACK

    @property
    def writes(self) -> bool:
        """Whether the run may write: a store elsewhere must have been named for it."""
        return not self.read_only and (self.is_local or self.allow_writes)

    @property
    def interval(self) -> float:
        """Seconds between two requests; a store elsewhere is paced unless told otherwise."""
        rate = self.rate or ("" if self.is_local else "2/s")
        return parse_rate(rate)


def parse_rate(text: str) -> float:
    """Seconds between requests for a rate such as ``2/s`` or ``90/m``; 0 for no limit."""
    if not text:
        return 0.0
    match = re.fullmatch(r"(\d+(?:\.\d+)?)/(s|m|h)", text.strip())
    if not match or not float(match[1]):
        raise UsageError(f"--rate {text} is not a rate: write it as 2/s, 90/m or 1000/h")
    return {"s": 1, "m": 60, "h": 3600}[match[2]] / float(match[1])


def add_options(
    parser: argparse.ArgumentParser, options: type[Any], only: Collection[str] = ()
) -> None:
    """Add the options of a class of settings, or those of these names, and --config.

    What is not given is None, so that it can be looked for elsewhere.
    """
    for each in _ordered(options):
        if each.metadata and (not only or each.name in only):
            how: dict[str, Any] = {"help": each.metadata["help"], "default": None}
            if isinstance(each.default, bool):
                how["action"] = "store_true"
            else:
                how["metavar"] = each.metadata["metavar"]
                is_number = isinstance(each.default, int | float)
                how |= {"type": type(each.default)} if is_number else {}
                how |= {"action": "append"} if each.metadata["is_list"] else {}
            parser.add_argument(flag(each.name), **how)
    told = "configuration (default conformance.toml)"
    parser.add_argument("--config", type=Path, metavar="FILE", help=told)


def _ordered(options: Any) -> list[Field[Any]]:
    """The fields of settings: what any run takes comes after what is of this one alone."""
    of_any = {each.name for each in fields(RunSettings)}
    return sorted(fields(options), key=lambda each: each.name in of_any)


def given(options: RunSettings) -> list[str]:
    """The options by which a run judges its target, as arguments of the command line.

    Credentials are left to the environment, and what a run looks at and writes to each run.
    """
    found: list[str] = []
    for each in _ordered(options):
        value = getattr(options, each.name)
        is_usual = value == each.default or each.name in OF_ONE_RUN
        if is_usual or not (each.metadata and each.repr):
            continue
        if value is True:
            found.append(flag(each.name))
        elif each.metadata["is_list"]:
            found += [text for one in value for text in (flag(each.name), one)]
        else:
            found += [flag(each.name), ",".join(value) if isinstance(value, tuple) else str(value)]
    return found


def flag(name: str) -> str:
    return "--" + name.replace("_", "-")


def load(
    flags: Mapping[str, Any], environ: Mapping[str, str], config: Path | None = None
) -> Settings:
    """The settings of a run against a store."""
    return _checked(_profiled(read(Settings(), "store", flags, environ, config)))


def _profiled(settings: Settings) -> Settings:
    """Fill in what a profile stands for and nothing else was said of."""
    if settings.profile and settings.profile not in PROFILES:
        known = ", ".join(PROFILES)
        raise UsageError(f"there is no profile {settings.profile}: choose from {known}")
    chosen = PROFILES.get(settings.profile, {})
    settings.budget = settings.budget or chosen.get("budget", 0)
    settings.read_only |= chosen.get("read_only", False) and not settings.allow_writes
    return settings


def read(
    options: Options,
    table: str,
    flags: Mapping[str, Any],
    environ: Mapping[str, str],
    config: Path | None = None,
) -> Options:
    """Fill a dataclass of defaults from flags (None = not given), environment and file's table."""
    from_file = _read_config(config, table)
    for option in fields(options):  # type: ignore[arg-type] # a dataclass
        in_file = from_file.pop(option.name.replace("_", "-"), None)
        value = flags.get(option.name)
        if value is None:
            value = environ.get(PREFIX + option.name.upper()) or in_file
        if value is not None:
            default = getattr(options, option.name)
            setattr(options, option.name, _convert(option.name, value, default))
    if from_file:
        unknown = ", ".join(sorted(from_file))
        raise UsageError(f"the configuration file has unknown options: {unknown}")
    return options


def _read_config(path: Path | None, name: str) -> dict[str, Any]:
    chosen = path or DEFAULT_CONFIG
    if path is None and not chosen.exists():
        return {}
    try:
        table = tomllib.loads(chosen.read_text("utf-8-sig")).get(name, {})
    except OSError as error:
        raise UsageError(f"cannot read the configuration {chosen}: {error.strerror}") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise UsageError(f"{chosen} is not valid TOML: {error}") from None
    if not isinstance(table, dict):
        raise UsageError(f"{chosen} needs a table [{name}]")
    return table


def _convert(name: str, value: Any, default: Any) -> Any:
    """Turn text of a flag, a variable or a file into the type of the option's default."""
    if isinstance(default, bool):
        return _boolean(name, value)
    if isinstance(default, int):
        return _number(name, value, int, "a whole number")
    if isinstance(default, float):
        return _number(name, value, float, "a number")
    if isinstance(default, Path):
        return Path(str(value)).expanduser()
    if isinstance(default, tuple):
        parts = value if isinstance(value, list | tuple) else str(value).split(",")
        return tuple(str(part).strip() for part in parts if str(part).strip())
    return str(value)


def _boolean(name: str, value: Any) -> bool:
    words = {"1": True, "true": True, "yes": True, "0": False, "false": False, "no": False}
    try:
        return words[str(value).strip().lower()]
    except KeyError:
        raise UsageError(f"{name} is {value}: write true or false") from None


def _number(name: str, value: Any, kind: Callable[[str], Any], what: str) -> Any:
    try:
        return kind(str(value))
    except ValueError:
        raise UsageError(f"{name} is {value}: write {what}") from None


def _checked(settings: Settings) -> Settings:
    check_layers(settings.layers, LAYERS)
    if settings.max_examples < 1:
        raise UsageError("--max-examples must be 1 or more")
    if settings.budget < 0:
        raise UsageError("--budget must be 1 or more requests")
    if settings.rotate and not settings.budget:
        raise UsageError(
            "--rotate goes on with what a budget left out: give --budget, or --profile"
        )
    settings.check()
    if settings.target:
        _check_target(settings)
    parse_rate(settings.rate)
    return settings


def check_layers(chosen: Iterable[str], known: Sequence[str]) -> None:
    """Raise UsageError for a layer that there is not."""
    for name in chosen:
        if name not in known:
            raise UsageError(f"there is no layer {name}: choose from {', '.join(known)}")


def check_url(option: str, url: str) -> None:
    """Raise UsageError for an address that nothing can be sent to."""
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise UsageError(f"{option} {url} is not an http or https URL")


def _check_target(settings: Settings) -> None:
    check_url("--target", settings.target)
    wanted = ("secure_url", "private_key", "token")
    missing = [name for name in wanted if not getattr(settings, name)]
    if missing:
        flags = ", ".join(map(flag, missing))
        raise UsageError(f"--target needs the store's credentials: give {flags}")
