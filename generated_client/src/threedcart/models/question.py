# Generated from the API document; do not edit: change the document and run `make regenerate`.
"""The model Question."""

from __future__ import annotations

from .._runtime.codec.fields import field
from .._runtime.codec.model import Row

__all__ = ["Question"]


class Question(Row[int], key="question_answer_index_id"):
    """A checkout question and the answer the shopper gave.

    See Question, in Object definitions (v1):
    https://apirest.3dcart.com/v1/object-definitions/index.html
    """

    question_answer_index_id: int | None = field("QuestionAnswerIndexID")
    """Identity of the answer, which the path takes. Assigned by the store; ignored on create.
    Identifies the row.
    """
    order_id: int | None = field("OrderID")
    """Order the answer belongs to."""
    question_id: int | None = field("QuestionID")
    """Identity of the question, not of this answer."""
    question_title: str | None = field("QuestionTitle")
    """Text of the question. At most 65535 characters."""
    question_answer: str | None = field("QuestionAnswer")
    """What the shopper answered. At most 65535 characters."""
    question_type: str | None = field("QuestionType")
    """Kind of question. Checkbox was recorded. At most 10 characters."""
    question_checkout_step: int | None = field("QuestionCheckoutStep")
    """Step of the checkout at which the question is asked."""
    question_sorting: int | None = field("QuestionSorting")
    """Place of the question among the others."""
    question_discount_group: int | None = field("QuestionDiscountGroup")
    """Customer group the question is for."""
