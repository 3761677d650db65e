"""A stateful store that speaks the 3dcart REST API, derived from one OpenAPI document."""

from __future__ import annotations

__all__ = ["__version__"]

__version__ = "0.1.0"
