"""junit.xml: one test case a row, so that any build server can show the run."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from typing import Any

TAGS = {"Failed": "failure", "Error": "error", "Skipped": "skipped", "Disabled": "skipped"}
# XML 1.0 has no spelling for these, not even escaped.
FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def render(data: dict[str, Any]) -> str:
    """The run as JUnit XML, a suite a layer."""
    counts = data["counts"]
    root = ET.Element(
        "testsuites",
        name="conformance",
        time=str(data["seconds"]),
        tests=str(len(data["rows"])),
        failures=str(counts["Failed"]),
        errors=str(counts["Error"]),
    )
    for layer in dict.fromkeys(row["layer"] for row in data["rows"]):
        rows = [row for row in data["rows"] if row["layer"] == layer]
        _suite(root, layer, rows, data)
    ET.indent(root)
    return ET.tostring(root, encoding="unicode", xml_declaration=True) + "\n"


def _suite(root: ET.Element, layer: str, rows: list[dict[str, Any]], data: dict[str, Any]) -> None:
    tags = [TAGS.get(row["status"]) for row in rows]
    suite = ET.SubElement(
        root,
        "testsuite",
        name=layer,
        timestamp=data["started"],
        tests=str(len(rows)),
        failures=str(tags.count("failure")),
        errors=str(tags.count("error")),
        skipped=str(tags.count("skipped")),
    )
    for row, tag in zip(rows, tags, strict=True):
        case = ET.SubElement(
            suite,
            "testcase",
            classname=_clean(f"{layer}.{row['operation'] or 'store'}"),
            name=_clean(row["check"]),
        )
        grounds = [_ground(name, data["evidence"][name]) for name in row["stands_on"]]
        properties = ET.SubElement(case, "properties")
        for ground in grounds:
            ET.SubElement(properties, "property", name="stands on", value=_clean(ground))
        if tag:
            _outcome(case, tag, row)
        elif row["status"] == "Advice":
            advice = [f"advice: {reason}" for reason in row["reasons"]]
            ET.SubElement(case, "system-out").text = _clean(_told(row, advice))


def _ground(name: str, ground: dict[str, str]) -> str:
    known = ", ".join(filter(None, (ground["errata"], ground["confidence"])))
    return f"{name} ({known}): {ground['says']}"


def _told(row: dict[str, Any], reasons: list[str]) -> str:
    """The reasons, and a line for a shell for each exchange."""
    return "\n".join([*reasons, *(exchange["curl"] for exchange in row["exchanges"])])


def _outcome(case: ET.Element, tag: str, row: dict[str, Any]) -> None:
    reasons = row["reasons"] or ["no reason given"]
    outcome = ET.SubElement(case, tag, message=_clean(reasons[0]))
    if tag in ("failure", "error"):
        outcome.text = _clean(_told(row, reasons))


def _clean(text: str) -> str:
    return FORBIDDEN.sub("�", text)
