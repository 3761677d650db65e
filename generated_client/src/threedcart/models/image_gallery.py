# Generated from the API document with sha256
# e577de9f4e8cd4dfdced364198407bc4881ad4fdbd7c199adde419f95e715841
# Do not edit: change the document and run `make regenerate`.
"""A further image of a product."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _define

from .._runtime.codec.layout import Layout, Values
from .._runtime.codec.model import (
    Model,
    RowReader,
    refuse,
    write_extra,
)
from .._runtime.codec.sentinel import UNSET, Unset

if TYPE_CHECKING:
    from .._runtime.codec.structs import Structs

__all__ = ["ImageGallery"]


@_define(repr=False, kw_only=True)
class ImageGallery(Model):
    """A further image of a product.

    See ImageGallery, in Object definitions (v1):
    https://apirest.3dcart.com/v1/object-definitions/index.html
    """

    image_gallery_id: int | None | Unset = UNSET
    """Identity of the image. Assigned by the store; ignored on create. Identifies the row."""
    image_gallery_file: str | None | Unset = UNSET
    """Path or address of the image. At most 65535 characters."""
    image_gallery_caption: str | None | Unset = UNSET
    """Caption of the image. At most 65535 characters."""
    image_gallery_sorting: int | None | Unset = UNSET
    """Place of the image among the others."""

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, and the unknown ones, under their wire names."""
        d: dict[str, Any] = {}
        v: Any
        if (v := self.image_gallery_id) is not UNSET:
            d["ImageGalleryID"] = v
        if (v := self.image_gallery_file) is not UNSET:
            d["ImageGalleryFile"] = v
        if (v := self.image_gallery_caption) is not UNSET:
            d["ImageGalleryCaption"] = v
        if (v := self.image_gallery_sorting) is not UNSET:
            d["ImageGallerySorting"] = v
        if self._extra:
            write_extra(d, self._extra)
        return d

    _layout: ClassVar[Layout] = Layout(
        (
            "ImageGalleryID",
            "ImageGalleryFile",
            "ImageGalleryCaption",
            "ImageGallerySorting",
        ),
    )

    @classmethod
    def _fill(cls, sources: Iterable[Any], values: Values, rows: RowReader) -> list[Self]:
        new = cls.__new__
        filled: list[Self] = []
        for source in sources:
            self = new(cls)
            self._in_list = False
            (
                self.image_gallery_id,
                self.image_gallery_file,
                self.image_gallery_caption,
                self.image_gallery_sorting,
                self._extra,
            ) = values(source)
            filled.append(self)
        return filled

    @staticmethod
    def _give(rows: Iterable[ImageGallery], structs: Structs, plain: list[Any]) -> list[Any]:
        make, other = structs.kind, structs.other
        given: list[Any] = []
        for row in rows:
            if row.__class__ is not ImageGallery or row._extra:
                refuse()
            values = (
                row.image_gallery_id,
                row.image_gallery_file,
                row.image_gallery_caption,
                row.image_gallery_sorting,
            )
            plain += other(values)
            given.append(make(*values))
        return given
