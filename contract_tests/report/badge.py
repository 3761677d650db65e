"""badge.svg: the verdict in one picture."""

from __future__ import annotations

from html import escape
from typing import Any

COLOURS = {"PASSED": "#1a7f37", "INCOMPLETE": "#9a6700"}
BROKEN = "#cf222e"
LABEL, LEFT, WIDE, PADDING = "conformance", 84, 7, 14


def render(data: dict[str, Any]) -> str:
    """The badge of a run, as SVG."""
    said = data["verdict"].lower()
    if data["verdict"] == "PASSED":
        said = f"{data['counts']['Passed']} passed"
    right = WIDE * len(said) + PADDING
    width, colour = LEFT + right, COLOURS.get(data["verdict"], BROKEN)
    text = escape(said)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="20" role="img"'
        f' aria-label="{LABEL}: {text}"><title>{LABEL}: {text}</title>'
        f'<rect width="{width}" height="20" rx="3" fill="#444"/>'
        f'<rect x="{LEFT}" width="{right}" height="20" rx="3" fill="{colour}"/>'
        '<g fill="#fff" font-family="Verdana,sans-serif" font-size="11" text-anchor="middle">'
        f'<text x="{LEFT // 2}" y="14">{LABEL}</text>'
        f'<text x="{LEFT + right // 2}" y="14">{text}</text></g></svg>\n'
    )
