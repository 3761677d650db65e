# Generated from the API document with sha256
# e577de9f4e8cd4dfdced364198407bc4881ad4fdbd7c199adde419f95e715841
# Do not edit: change the document and run `make regenerate`.
"""A checkout question and the answer the shopper gave."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, ClassVar, Self

from attrs import define as _define

from .._runtime.layout import Layout, Structs
from .._runtime.model import (
    Model,
    Values,
    blend,
    refuse,
    write_extra,
)
from .._runtime.sentinel import UNSET, Unset

__all__ = ["Question"]

_BLANK: dict[str, Any] = dict.fromkeys(
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
    UNSET,
)


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

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object; what has an unexpected shape is kept as it is."""
        self = cls.__new__(cls)
        self._extra = None
        self._in_list = False
        d = src if len(src) == 9 else blend(self, src, _BLANK)
        while True:
            try:
                self.question_answer_index_id = d["QuestionAnswerIndexID"]
                self.order_id = d["OrderID"]
                self.question_id = d["QuestionID"]
                self.question_title = d["QuestionTitle"]
                self.question_answer = d["QuestionAnswer"]
                self.question_type = d["QuestionType"]
                self.question_checkout_step = d["QuestionCheckoutStep"]
                self.question_sorting = d["QuestionSorting"]
                self.question_discount_group = d["QuestionDiscountGroup"]
                return self
            except KeyError:  # as many members as fields, but not the same ones
                if d is not src:
                    raise
                d = blend(self, src, _BLANK)

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
        _BLANK,
    )

    @classmethod
    def _take_over(cls, structs: Iterable[Any], values: Values) -> list[Self]:
        rows: list[Self] = []
        for struct in structs:
            self = cls.__new__(cls)
            self._extra = None
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
            ) = values(struct)
            rows.append(self)
        return rows

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
