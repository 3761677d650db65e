"""What is published of the document for tools of other ecosystems, each derived from it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from ..document import read_yaml
from ..examples import with_examples
from ..operations import METHODS
from ..walk import references
from .extensions import explained
from .portable import LEFT_OUT, form
from .postman import collection
from .workflows import arazzo

Json = dict[str, Any]

WORKFLOWS = "workflows.yaml"
"""The source of the workflows, beside the document."""
_PORTABLE = (
    "This is the REST API as OpenAPI 3.0, for generators of clients. It is of the version in the "
    f"server's address. {LEFT_OUT}"
)
_GATEWAY = (
    "These are the messages between a store and a payment gateway, alone. The gateway serves "
    "checkout and refund at addresses of its own choice; the paths here only tell them apart. It "
    "calls the store at the address it was given."
)
_CALLBACKS = (
    "These are the messages a store sends to an application, alone. The application serves them "
    "at addresses of its own choice; the paths here only tell them apart."
)
_POSTMAN = (
    "Set the variables secure_url, private_key and token; base_url leads elsewhere, such as to a "
    "mock store. Optional parameters are there, switched off. Rows are numbered as in the "
    "document's examples."
)


def published(data: Json, spec: Path) -> dict[str, str]:
    """Every published form by its file's name.

    Args:
        data: the document as it was read.
        spec: its file, beside which the workflows are looked for.

    Raises:
        GeneratorError: the document or the workflows hold what cannot be put into a form.
    """
    whole, kept = with_examples(data), explained(data)
    received = {f"/{name}": item for name, item in whole.get("webhooks", {}).items()}
    schemas = data.get("components", {}).get("schemas", {})
    forms = {
        "openapi": _pruned(whole),
        "portable": form(whole, whole["paths"], title="", about=_PORTABLE, kept=kept),
        "gateway": form(
            whole,
            _having("x-exchange", {**received, **whole["paths"]}),
            title=": payment gateways",
            about=_GATEWAY,
            kept=kept,
            is_received=True,
            schemas=[name for name, schema in schemas.items() if "x-signature" in schema],
        ),
        "callbacks": form(
            whole,
            _having("x-callback", received),
            title=": callbacks",
            about=_CALLBACKS,
            kept=kept,
            is_received=True,
        ),
        "postman": collection(whole, about=_POSTMAN),
    }
    source = spec.with_name(WORKFLOWS)
    if source.is_file():
        forms["workflows"] = arazzo(data, read_yaml(source), source, "openapi.json")
    return {f"{name}.json": _text(one) for name, one in forms.items()}


def _having(mark: str, paths: Json) -> Json:
    """The path items whose operations bear an extension."""
    return {
        path: item
        for path, item in paths.items()
        if any(mark in item[method] for method in METHODS if method in item)
    }


def _pruned(data: Json) -> Json:
    """Without the shared parameters and answers that examples have taken the place of."""
    used = {ref for section in ("paths", "webhooks") for _, ref in references(data.get(section))}
    components = dict(data["components"])
    for section in ("parameters", "responses"):
        shared = components.get(section, {})
        kept = {n: one for n, one in shared.items() if f"#/components/{section}/{n}" in used}
        components[section] = kept
    return {**data, "components": {name: one for name, one in components.items() if one}}


def _text(value: Json) -> str:
    return json.dumps(value, ensure_ascii=False, indent=1) + "\n"
