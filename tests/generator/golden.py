"""python -m tests.generator.golden: renew the golden record after a wanted change of the output."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from .building import SMALL, build, generated_files, prepared

GOLDEN = Path(__file__).parent / "golden"


def renew() -> None:
    """Write what the small document becomes now."""
    with tempfile.TemporaryDirectory() as folder:
        output = prepared(Path(folder))
        assert build(SMALL, output, "--client-class", "Shed") == 0
        shutil.rmtree(GOLDEN, ignore_errors=True)
        for name, content in generated_files(output).items():
            file = GOLDEN / f"{name}.txt"
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(content)


if __name__ == "__main__":
    renew()
