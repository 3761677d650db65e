"""The base classes of the generated `Store` and `AsyncStore`: keys, settings, opening, closing."""

from __future__ import annotations

import importlib
import os
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Any, ClassVar

from .. import PACKAGE
from ..api_spec import ApiSpec
from ..call import RawResponse, capture
from ..credentials import from_environment
from ..guards import NoCopyMixin, ScrubbedTraceback
from .config import Config, build_config, package_of

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self, Unpack

    from ..pacing.turns import AsyncPacer, Pacer
    from ..settings import AsyncSettings, Settings
    from .async_core import AsyncCore
    from .core import Core


class _Base(ScrubbedTraceback, NoCopyMixin):
    """What both kinds of store share."""

    _spec: ClassVar[ApiSpec | None] = None
    """The facts of the document, where they are not those of the package's `_spec.py`."""
    _config: Config

    @classmethod
    def _arguments_from(
        cls, environ: Mapping[str, str] | None, settings: Mapping[str, Any]
    ) -> dict[str, Any]:
        spec = cls._spec or spec_of_package()
        variables = os.environ if environ is None else environ
        prefix = package_of(spec).rpartition(".")[2].upper()
        found: dict[str, Any] = {**from_environment(spec, prefix, variables)}
        for name in (*spec.SERVER_VARIABLES, "base_url", "time_zone"):
            found[name] = variables.get(f"{prefix}_{name.upper()}")
        given = {n: value for n, value in settings.items() if value is not None or n not in found}
        return {**{name: value for name, value in found.items() if value}, **given}

    def capture_responses(self) -> AbstractContextManager[list[RawResponse]]:
        """Collect the raw answers of the calls made inside the `with` block.

        Every answer is there, those of retried attempts included; calls of other threads and
        tasks are not.
        """
        return capture(self._config)

    def __repr__(self) -> str:
        """Where the store is; a traceback may show one that was never finished."""
        config: Config | None = getattr(self, "_config", None)
        where = f"at {config.address.origin}" if config else "not opened"
        return f"<{type(self).__name__} {where}>"


class BaseStore(_Base):
    """A store whose calls block; threads may share it. Close it, or use it in a `with` block."""

    _core: Core

    def __init__(
        self,
        spec: ApiSpec,
        keys: Mapping[str, str | None],
        variables: Mapping[str, str],
        settings: Mapping[str, Any],
    ) -> None:
        from .core import Core

        self._config = build_config(spec, keys, variables, settings)
        self._core = Core(self._config)

    @property
    def pacer(self) -> Pacer:
        """What gives the calls their turns: a `LocalPacer` unless one was given."""
        pacer: Pacer = self._config.pacer
        return pacer

    @classmethod
    def from_env(
        cls, environ: Mapping[str, str] | None = None, **settings: Unpack[Settings]
    ) -> Self:
        """A store whose keys stand in environment variables, named after the arguments.

        They are the package's name and the argument in capitals, with an underscore between;
        BASE_URL, TIME_ZONE and the server's variables may stand beside the keys.

        Raises:
            ConfigurationError: variables are missing; the text names each of them.
        """
        build: Callable[..., Self] = cls
        return build(**cls._arguments_from(environ, settings))

    def close(self) -> None:
        """Close the connections; calls after this raise `ClosedError`."""
        self._core.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


class BaseAsyncStore(_Base):
    """A store whose calls are coroutines; tasks of one event loop at a time may share it."""

    _core: AsyncCore

    def __init__(
        self,
        spec: ApiSpec,
        keys: Mapping[str, str | None],
        variables: Mapping[str, str],
        settings: Mapping[str, Any],
    ) -> None:
        from .async_core import AsyncCore

        self._config = build_config(spec, keys, variables, settings)
        self._core = AsyncCore(self._config)

    @property
    def pacer(self) -> AsyncPacer:
        """What gives the calls their turns: a `LocalPacer` unless one was given."""
        pacer: AsyncPacer = self._config.pacer
        return pacer

    @classmethod
    def from_env(
        cls, environ: Mapping[str, str] | None = None, **settings: Unpack[AsyncSettings]
    ) -> Self:
        """A store whose keys stand in environment variables; see `BaseStore.from_env`."""
        build: Callable[..., Self] = cls
        return build(**cls._arguments_from(environ, settings))

    async def aclose(self) -> None:
        """Close the connections; calls after this raise `ClosedError`."""
        await self._core.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.aclose()


def spec_of_package() -> ApiSpec:
    """The constants of the package's own `_spec.py`."""
    spec: Any = importlib.import_module(f"{PACKAGE}._spec")
    return spec  # type: ignore[no-any-return]  # a module has the constants as attributes
