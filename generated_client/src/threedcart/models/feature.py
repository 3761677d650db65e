# Generated from the API document; do not edit: change the document and run `make regenerate`.
"""The model Feature."""

from __future__ import annotations

from .._runtime.codec.fields import field
from .._runtime.codec.model import Row

__all__ = ["Feature"]


class Feature(Row[int], key="feature_id"):
    """A feature of a product: a title and a text.

    See Feature, in Object definitions (v1):
    https://apirest.3dcart.com/v1/object-definitions/index.html
    """

    feature_id: int | None = field("FeatureID")
    """Identity of the feature. Assigned by the store; ignored on create. Identifies the row."""
    feature_title: str | None = field("FeatureTitle")
    """What the feature is called, such as Material. At most 150 characters."""
    feature_description: str | None = field("FeatureDescription")
    """Text of the feature. The printed length of 150 is doubtful. At most 150 characters."""
