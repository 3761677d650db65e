# Generated from the API document with sha256
# e577de9f4e8cd4dfdced364198407bc4881ad4fdbd7c199adde419f95e715841
# Do not edit: change the document and run `make regenerate`.
"""A checkout question and the answer the shopper gave."""

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

__all__ = ["Question"]


@_define(repr=False, kw_only=True)
class Question(Model):
    """A checkout question and the answer the shopper gave.

    See Question, in Object definitions (v1):
    https://apirest.3dcart.com/v1/object-definitions/index.html
    """

    question_answer_index_id: int | None | Unset = UNSET
    """Identity of the answer, which the path takes. Assigned by the store; ignored on create.
    Identifies the row.
    """
    order_id: int | None | Unset = UNSET
    """Order the answer belongs to."""
    question_id: int | None | Unset = UNSET
    """Identity of the question, not of this answer."""
    question_title: str | None | Unset = UNSET
    """Text of the question. At most 65535 characters."""
    question_answer: str | None | Unset = UNSET
    """What the shopper answered. At most 65535 characters."""
    question_type: str | None | Unset = UNSET
    """Kind of question. Checkbox was recorded. At most 10 characters."""
    question_checkout_step: int | None | Unset = UNSET
    """Step of the checkout at which the question is asked."""
    question_sorting: int | None | Unset = UNSET
    """Place of the question among the others."""
    question_discount_group: int | None | Unset = UNSET
    """Customer group the question is for."""

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, and the unknown ones, under their wire names."""
        d: dict[str, Any] = {}
        v: Any
        if (v := self.question_answer_index_id) is not UNSET:
            d["QuestionAnswerIndexID"] = v
        if (v := self.order_id) is not UNSET:
            d["OrderID"] = v
        if (v := self.question_id) is not UNSET:
            d["QuestionID"] = v
        if (v := self.question_title) is not UNSET:
            d["QuestionTitle"] = v
        if (v := self.question_answer) is not UNSET:
            d["QuestionAnswer"] = v
        if (v := self.question_type) is not UNSET:
            d["QuestionType"] = v
        if (v := self.question_checkout_step) is not UNSET:
            d["QuestionCheckoutStep"] = v
        if (v := self.question_sorting) is not UNSET:
            d["QuestionSorting"] = v
        if (v := self.question_discount_group) is not UNSET:
            d["QuestionDiscountGroup"] = v
        if self._extra:
            write_extra(d, self._extra)
        return d

    _layout: ClassVar[Layout] = Layout(
        (
            "QuestionAnswerIndexID",
            "OrderID",
            "QuestionID",
            "QuestionTitle",
            "QuestionAnswer",
            "QuestionType",
            "QuestionCheckoutStep",
            "QuestionSorting",
            "QuestionDiscountGroup",
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
                self.question_answer_index_id,
                self.order_id,
                self.question_id,
                self.question_title,
                self.question_answer,
                self.question_type,
                self.question_checkout_step,
                self.question_sorting,
                self.question_discount_group,
                self._extra,
            ) = values(source)
            filled.append(self)
        return filled

    @staticmethod
    def _give(rows: Iterable[Question], structs: Structs, plain: list[Any]) -> list[Any]:
        make, other = structs.kind, structs.other
        given: list[Any] = []
        for row in rows:
            if row.__class__ is not Question or row._extra:
                refuse()
            values = (
                row.question_answer_index_id,
                row.order_id,
                row.question_id,
                row.question_title,
                row.question_answer,
                row.question_type,
                row.question_checkout_step,
                row.question_sorting,
                row.question_discount_group,
            )
            plain += other(values)
            given.append(make(*values))
        return given
