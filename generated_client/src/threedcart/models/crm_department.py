# Generated from the API document; do not edit: change the document and run `make regenerate`.
"""The model CrmDepartment."""

from __future__ import annotations

from .._runtime.codec.fields import field
from .._runtime.codec.model import Row

__all__ = ["CrmDepartment"]


class CrmDepartment(Row[int], key="department_id"):
    """A department that tickets are addressed to, as offered on the store's Contact Us page. The
    set is fixed: a store can rename a department and hide it from shoppers, so there are a list
    and an update only.

    See CrmDepartment, in Object definitions (v1):
    https://apirest.3dcart.com/v1/object-definitions/index.html
    """

    department_id: int | None = field("DepartmentId")
    """Identity of the department. Assigned by the store. Identifies the row."""
    name: str | None = field("Name")
    """Name of the department. At most 255 characters."""
    visible: bool | None = field("Visible")
    """Whether the department is shown to shoppers."""
