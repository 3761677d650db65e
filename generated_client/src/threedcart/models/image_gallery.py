# Generated from the API document; do not edit: change the document and run `make regenerate`.
"""The model ImageGallery."""

from __future__ import annotations

from .._runtime.codec.fields import field
from .._runtime.codec.model import Row

__all__ = ["ImageGallery"]


class ImageGallery(Row[int], key="image_gallery_id"):
    """A further image of a product.

    See ImageGallery, in Object definitions (v1):
    https://apirest.3dcart.com/v1/object-definitions/index.html
    """

    image_gallery_id: int | None = field("ImageGalleryID")
    """Identity of the image. Assigned by the store; ignored on create. Identifies the row."""
    image_gallery_file: str | None = field("ImageGalleryFile")
    """Path or address of the image. At most 65535 characters."""
    image_gallery_caption: str | None = field("ImageGalleryCaption")
    """Text shown with the image. At most 65535 characters."""
    image_gallery_sorting: int | None = field("ImageGallerySorting")
    """Place of the image among the others."""
