"""The programs of `examples/`, each on a page of its own, as they stand in their files."""

from __future__ import annotations

import ast
import re
from pathlib import Path

from ..document import ROOT
from .markdown import fenced, joined, link, table

FOLDER = "cookbook"
EXAMPLES = ROOT / "examples"
_SAMPLE = EXAMPLES / "gateway" / "app.py"
GATEWAY = "is a payment gateway with its pages, on top of `threedcart.gateway`; it takes no money"
#: The row of a program in the cookbook's README: its file, and what it does.
_ROW = re.compile(r"^\| \[(\w+\.py)\]\(\w+\.py\) \| (.+) \|$", re.MULTILINE)


def programs() -> dict[Path, str]:
    """What each program does, in the order of the README."""
    folder = EXAMPLES / "cookbook"
    readme = (folder / "README.md").read_text("utf-8")
    return {folder / name: does for name, does in _ROW.findall(readme)}


def pages() -> dict[str, str]:
    """Markdown by path."""
    found, index, rows = {}, f"{FOLDER}/index.md", []
    for file, does in programs().items():
        path = f"{FOLDER}/{file.stem.replace('_', '-')}.md"
        title = file.stem.replace("_", " ").capitalize().replace("Oauth", "OAuth")
        found[path] = _page(path, title, does, file)
        rows.append([link(title, path, index), does])
    sample = f"{FOLDER}/sample-gateway.md"
    found[sample] = _page(sample, "Sample gateway", GATEWAY, _SAMPLE)
    rows.append([link("Sample gateway", sample, index), GATEWAY])
    found[index] = joined(
        [
            "# Cookbook",
            "Complete programs to copy. Each says at its top what it does, what it guards against "
            "and how to run it. They take the keys from the environment, pass `mypy --strict` and "
            "pyright's strict mode, and are run by the project's tests.",
            table(["program", "does"], rows),
            "The web applications run under uvicorn (`pip install uvicorn`; the sample gateway "
            "needs starlette, too), and the workers need `pip install celery redis`.",
            "To try them without a store, start one on your machine and take its keys:",
            fenced("sh", _TRIAL),
        ]
    )
    return found


def files() -> dict[str, Path]:
    """What can be downloaded, by its path on the site."""
    return {_place(file): file for file in (*programs(), _SAMPLE)}


def _place(file: Path) -> str:
    return f"{FOLDER}/{file.name}"


_TRIAL = """threedcart-mock serve --port 8080 --seed demo     # prints the keys
export THREEDCART_SECURE_URL=... THREEDCART_PRIVATE_KEY=... THREEDCART_TOKEN=...
export THREEDCART_BASE_URL=http://127.0.0.1:8080
python incremental_export.py orders.sqlite3"""


def _page(path: str, title: str, does: str, file: Path) -> str:
    source = file.read_text("utf-8")
    told = ast.get_docstring(ast.parse(source)) or ""
    return joined(
        [
            f"# {title}",
            f"This program {does}.",
            f"**Download {link(file.name, _place(file), path)}{{ download }}**, or copy it below. "
            f"In the repository it is `{file.relative_to(ROOT)}`.",
            _described(_beside(told, file)),
            f"## {file.name}",
            fenced("python", _without_docstring(source)),
        ]
    )


def _beside(docstring: str, file: Path) -> str:
    """A docstring whose commands name the file where a reader has it: in the folder at hand."""
    return docstring.replace(str(file.relative_to(ROOT)), file.name)


def _described(docstring: str) -> str:
    """A docstring as Markdown: its first line is told already, what is indented is a command."""
    _, _, rest = docstring.partition("\n")
    blocks = []
    for block in re.split(r"\n\n+", rest.strip("\n")):
        lines = block.split("\n")
        if all(line.startswith("    ") for line in lines):
            blocks.append(fenced("sh", "\n".join(line[4:] for line in lines)))
        else:
            blocks.append(re.sub(r"(?m)^(?=- )", "\n", block, count=1))
    return joined(blocks)


def _without_docstring(source: str) -> str:
    tree = ast.parse(source)
    end = tree.body[0].end_lineno or 0
    return "\n".join(source.split("\n")[end:]).strip("\n")
