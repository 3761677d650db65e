"""The command line: every resource and action of the API, from the shell.

    threedcart crm tickets list --status-id 1 --json

Exit codes: 0 done; 1 the store refused or could not be reached; 2 the command, its options or the
environment are wrong, and nothing was sent; 3 there is no such row; 4 a create may or may not have
happened; 5 some rows of a batch were refused.
"""

from __future__ import annotations

import sys
from importlib.util import find_spec

from .. import PACKAGE


def main(arguments: list[str] | None = None) -> None:
    """Run the command line and leave with its exit code."""
    if not all(map(find_spec, ("click", "rich"))):
        sys.exit(f"The command line needs its extra: pip install '{PACKAGE}[cli]'")
    from .group import build

    build(PACKAGE).main(args=arguments, prog_name=PACKAGE)
