"""What the document's actions do, by the name it gives them.

One function an action, for rows of a table, rows in a list of their parent, and views alike.
"""

from __future__ import annotations

from .reading import example, get, list_rows
from .store import Action
from .writing import create, delete, replace, update, update_many

ACTIONS: dict[str, Action] = {
    "list": list_rows,
    "get": get,
    "create": create,
    "update": update,
    "update_many": update_many,
    "replace": replace,
    "example": example,
    "delete": delete,
}
