"""The command line: every resource and action of the API, from the shell.

threedcart crm tickets list --status-id 1 --json
"""

from __future__ import annotations

import sys
from importlib.util import find_spec
from typing import Any

from .. import PACKAGE


def main(arguments: list[str] | None = None) -> None:
    """Run the command line and leave with its exit code."""
    if find_spec("click") is None:
        sys.exit(f"The command line needs its extra: pip install '{PACKAGE}[cli]'")
    reconfigure: Any = getattr(sys.stdout, "reconfigure", None)
    if reconfigure:
        # Texts of the document, in the help for example, may not fit the terminal's encoding.
        reconfigure(errors="backslashreplace")
    from .application import build

    build().main(args=arguments, prog_name=PACKAGE)
