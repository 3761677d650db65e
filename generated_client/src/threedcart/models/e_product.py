# Generated from the API document; do not edit: change the document and run `make regenerate`.
"""The model EProduct."""

from __future__ import annotations

from .._runtime.codec.fields import field
from .._runtime.codec.model import Row

__all__ = ["EProduct"]


class EProduct(Row[int], key="file_number"):
    """A file that buyers of a downloadable product get.

    See EProduct, in Object definitions (v1):
    https://apirest.3dcart.com/v1/object-definitions/index.html
    """

    file_number: int | None = field("FileNumber")
    """Number of the file within its product, which the path takes. Identifies the row."""
    file_path: str | None = field("FilePath")
    """Path or address of the file."""
