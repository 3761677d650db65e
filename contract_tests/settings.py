"""What to run: flags over environment (``THREEDCART_*``) over a configuration file.

Every option has one name. ``--private-key`` is ``THREEDCART_PRIVATE_KEY`` in the environment and
``private-key`` in the ``[store]`` table of conformance.toml.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

ROOT = Path(__file__).resolve().parents[1]
DEFAULT_CONFIG = Path("conformance.toml")
PREFIX = "THREEDCART_"
LAYERS = ("samples", "signatures", "workflows", "rows", "auth", "fuzzing")
LOOPBACK = ("127.0.0.1", "localhost", "::1")


class UsageError(Exception):
    """An option that cannot be used; the text is one sentence that says what to do."""


@dataclass(slots=True)
class Settings:
    """The options of one run; ``target`` empty means: start the mock store.

    ``requests`` is how many the command ``fuzz`` sends.
    """

    target: str = ""
    secure_url: str = ""
    private_key: str = field(default="", repr=False)
    token: str = field(default="", repr=False)
    spec: Path = ROOT / "spec" / "openapi.yaml"
    read_only: bool = False
    allow_writes: bool = False
    allow_other_spec: bool = False
    seed: int = 1
    rate: str = ""
    max_examples: int = 5
    requests: int = 0
    report: Path = Path("build/conformance")
    layers: tuple[str, ...] = LAYERS
    expectations: str = ""

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


def load(
    flags: Mapping[str, Any], environ: Mapping[str, str], config: Path | None = None
) -> Settings:
    """Settings from flags (None = not given), environment and file, in that order of weight."""
    settings = Settings()
    from_file = _read_config(config)
    for option in fields(Settings):
        dashed = option.name.replace("_", "-")
        value = flags.get(option.name)
        if value is None:
            value = environ.get(PREFIX + option.name.upper()) or None
        if value is None:
            value = from_file.pop(dashed, None)
        else:
            from_file.pop(dashed, None)
        if value is not None:
            setattr(settings, option.name, _convert(option.name, value))
    if from_file:
        unknown = ", ".join(sorted(from_file))
        raise UsageError(f"the configuration file has unknown options: {unknown}")
    return _checked(settings)


def _read_config(path: Path | None) -> dict[str, Any]:
    chosen = path or DEFAULT_CONFIG
    if path is None and not chosen.exists():
        return {}
    try:
        table = tomllib.loads(chosen.read_text("utf-8")).get("store", {})
    except OSError as error:
        raise UsageError(f"cannot read the configuration {chosen}: {error.strerror}") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise UsageError(f"{chosen} is not valid TOML: {error}") from None
    if not isinstance(table, dict):
        raise UsageError(f"{chosen} needs a table [store]")
    return table


def _convert(name: str, value: Any) -> Any:
    """Turn text of a flag, a variable or a file into the option's type."""
    default = getattr(Settings(), name)
    if isinstance(default, bool):
        return _boolean(name, value)
    if isinstance(default, int):
        return _integer(name, value)
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


def _integer(name: str, value: Any) -> int:
    try:
        return int(str(value))
    except ValueError:
        raise UsageError(f"{name} is {value}: write a whole number") from None


def _checked(settings: Settings) -> Settings:
    unknown = [name for name in settings.layers if name not in LAYERS]
    if unknown:
        raise UsageError(f"there is no layer {unknown[0]}: choose from {', '.join(LAYERS)}")
    if settings.max_examples < 1:
        raise UsageError("--max-examples must be 1 or more")
    if settings.target:
        _check_target(settings)
    parse_rate(settings.rate)
    return settings


def _check_target(settings: Settings) -> None:
    parts = urlsplit(settings.target)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise UsageError(f"--target {settings.target} is not an http or https URL")
    wanted = ("secure_url", "private_key", "token")
    missing = [name for name in wanted if not getattr(settings, name)]
    if missing:
        flags = ", ".join("--" + name.replace("_", "-") for name in missing)
        raise UsageError(f"--target needs the store's credentials: give {flags}")
