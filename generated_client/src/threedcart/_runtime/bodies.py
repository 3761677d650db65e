"""Request bodies: models as JSON bytes."""

from __future__ import annotations

from datetime import tzinfo
from typing import Any

from .errors import ConfigurationError
from .model import Model, in_store_time, write_json


def to_bytes(bodies: tuple[Any, ...], is_list: bool, zone: tzinfo | None) -> bytes:
    """One row as an object, or several as an array; aware dates as the store's local time.

    Raises:
        ConfigurationError: a body holds what JSON cannot say.
    """
    try:
        rows = [_model(body, zone) for body in bodies]
        return write_json(rows if is_list else rows[0])
    except ConfigurationError:
        raise
    except (ValueError, TypeError, RecursionError) as error:
        problem = str(error)
    raise ConfigurationError(f"The body cannot be sent as JSON: {problem}.")


def _model(body: Any, zone: tzinfo | None) -> Model:
    if isinstance(body, Model):
        return in_store_time(body, zone) if zone else body
    raise ConfigurationError(
        f"A body is a model, not {type(body).__name__}; make one by its fields, or of wire names"
        " with from_dict."
    )
