# Generated from the API document; do not edit: change the document and run `make regenerate`.
"""The command line: `python -m threedcart --help`."""

from ._runtime.cli.main import main

if __name__ == "__main__":
    main()
