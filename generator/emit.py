"""Renders every generated file of the package, unformatted, as text by its relative path."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

from attrs import define, field
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from .commands import commands
from .docs import (
    attribute_doc,
    docstring,
    method_doc,
    model_doc,
    resource_doc,
    sentence,
    source_url,
)
from .document import Document, deref, text_sha256
from .facts import Fact, facts, is_sensitive, variables
from .kinds import Kind, Type
from .models import Attribute, Model, Types
from .naming import literal
from .operations import operations, webhooks
from .resources import Action, Answered, Resource, exchanges, resource_tree
from .runtime import exports, public_classes
from .schemas import strict_schemas
from .security import credential_docs, credential_sets, credentials
from .settings import Settings

Json = dict[str, Any]


TEMPLATES = Path(__file__).parent / "templates"


@cache
def _environment() -> Environment:
    env = Environment(
        loader=FileSystemLoader(TEMPLATES),
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=StrictUndefined,
        keep_trailing_newline=True,
    )
    env.filters["literal"] = literal
    env.globals.update(docstring=docstring, resource_doc=resource_doc, Kind=Kind)
    return env


@define
class Emitter:
    """One document's files."""

    document: Document
    settings: Settings
    types: Types = field(init=False)
    tree: dict[str, Resource] = field(init=False)
    models: list[Model] = field(init=False)

    def __attrs_post_init__(self) -> None:
        self.types = Types(self.data)
        self.tree = resource_tree(self.types)
        self.models = self.types.models()

    @property
    def data(self) -> Json:
        return self.document.data

    def files(self) -> dict[str, str]:
        """Every file of the package by its path."""
        return {
            "__init__.py": self._package_init(),
            "__main__.py": self._render("__main__.py", package=self.settings.package),
            "_commands.json": self._commands(),
            "_schemas.json": self._strict_schemas(),
            "_spec.py": self._render("_spec.py", facts=self._facts()),
            "client.py": self._client(),
            "py.typed": "",
            "models/__init__.py": self._render("models/__init__.py", models=self.models),
            **{f"models/{one.named.module}.py": self._model(one) for one in self.models},
            "resources/__init__.py": self._render("resources/__init__.py"),
            **{f"resources/{name}.py": self._resource(top) for name, top in self.tree.items()},
            **self._gateway(),
        }

    def document_copy(self) -> str:
        """The document as JSON."""
        return json.dumps(self.data, ensure_ascii=False, indent=1) + "\n"

    def _render(self, template: str, **context: Any) -> str:
        found = _environment().get_template(f"{template}.jinja")
        return found.render(**context)

    def _facts(self) -> list[Fact]:
        copy_sha256 = text_sha256(self.document_copy().encode())
        return facts(self.document, copy_sha256, self.settings.output)

    def _commands(self) -> str:
        resources = commands(self.types, self.tree)
        told = {"client": self.settings.client_class, "resources": resources}
        return json.dumps(told, ensure_ascii=False, indent=1) + "\n"

    def _strict_schemas(self) -> str:
        told = {"schemas": strict_schemas(self.types, self.tree)}
        return json.dumps(told, ensure_ascii=False, indent=1) + "\n"

    def _package_init(self) -> str:
        client, gateway = self.settings.client_class, bool(self._gateway())
        errors = public_classes(self.settings.output, "errors")
        found = [(client, "client"), (f"Async{client}", "client"), *exports(errors, gateway)]
        if own := self.settings.error_class:
            found = [(own, "errors") if name == "ApiError" else (name, at) for name, at in found]
        taken = {name for name, _ in found}
        models = [(one.named.name, f"models.{one.named.module}") for one in self.models]
        found += [pair for pair in models if pair[0] not in taken]
        info = self.data["info"]
        doc = [f"A client of {info['title']}."]
        return self._render(
            "__init__.py",
            exports=sorted(found),
            doc=doc,
            submodules=self._submodules(),
            package=self.settings.package,
            first_model=next((one.named.name for one in self.models), "Model"),
        )

    def _submodules(self) -> list[str]:
        """The public modules of the package: what is emitted, and what stands beside it."""
        beside = {file.stem for file in self.settings.output.glob("*.py")}
        found = {
            "client",
            "models",
            "resources",
            *beside,
            *(["gateway"] if self._gateway() else []),
        }
        return sorted(name for name in found if not name.startswith("_"))

    def _model(self, model: Model) -> str:
        key = model.raw.get("x-key")
        return self._render(
            "models/model.py",
            model=model,
            doc=model_doc(self.data, model.named.name, model.raw),
            base=self._base_of(model, key),
            attributes=[self._attribute(one, key) for one in model.attributes],
            takes_more=any(one.type.core.kind is Kind.DECIMAL for one in model.attributes),
        )

    def _base_of(self, model: Model, key: str | None) -> Json | None:
        """What its key is: names, and int or text; None where its rows have no such key."""
        names: list[str] = []
        inside: Model | None = model
        found: Type | None = None
        for wire in key.split(".") if key else ():
            one = next((a for a in inside.attributes if a.wire == wire), None) if inside else None
            if one is None:
                return None
            names.append(one.python)
            found = one.type.core
            inside = next((m for m in self.models if m.named == one.type.core.model), None)
        if found is None or found.values or found.kind not in (Kind.INTEGER, Kind.TEXT):
            return None
        late = self._has_late_key(model)
        return {"kind": found.annotation(), "key": ".".join(names), "late": late}

    def _has_late_key(self, model: Model) -> bool:
        resources = self.data.get("x-resources", {}).values()
        return any(
            one.get("late_key") is True and one["schema"] == model.named.component
            for one in resources
        )

    def _attribute(self, one: Attribute, key: str | None) -> Json:
        schema = deref(self.data, one.raw)
        core = one.type.core
        annotation = _or_none(one.type.annotation())
        flags = {
            "secret": is_sensitive(schema),
            "withheld": "x-masked" in schema or schema.get("format") == "password",
            "replaced": schema.get("x-replaced") is True,
        }
        return {
            "python": one.python,
            "wire": one.wire,
            "type": core,
            "annotation": annotation,
            "given": "Decimal | int | str | None" if core.kind is Kind.DECIMAL else annotation,
            "flags": [name for name, told in flags.items() if told],
            "doc": docstring(attribute_doc(self.data, one.raw, is_key=one.wire == key), 4),
        }

    def _resource(self, top: Resource) -> str:
        return self._render(
            "resources/resource.py",
            doc=[resource_doc(top)[0]],
            resources=list(top.walk()),
            models=sorted(top.models(), key=lambda model: model.name),
            source=lambda action: source_url(self.data, action.operation.raw),
            class_of=self.types.class_of,
            answer_schema=_answer_schema,
            method_doc=lambda action, flavour: method_doc(self.data, action, flavour),
        )

    def _client(self) -> str:
        return self._render(
            "client.py",
            name=self.settings.client_class,
            class_doc=self._client_doc,
            resources=list(self.tree.values()),
            credentials=credentials(self.data),
            credential_sets=credential_sets(self.data),
            variables=[
                {"python": argument, "default": str(variable["default"])}
                for argument, variable in variables(self.data)
            ],
        )

    def _client_doc(self, prefix: str) -> list[str]:
        told = credential_docs(self.data)
        return [
            f"{sentence(self.data['info']['title'])} "
            + ("Every call is a coroutine." if prefix else "Every call blocks."),
            "\n".join(["Args:", *(f"    {name}: {text}" for name, text in told)]) if told else "",
            f"Further arguments are the settings of `{prefix}Settings`: base_url, time_zone, "
            "strict, timeout, deadline, retries, rate, proxy, verify, http_client, transport, "
            "hooks and more.",
        ]

    def _gateway(self) -> dict[str, str]:
        found = exchanges(self.data, [*operations(self.data), *webhooks(self.data)])
        components = self.data.get("components", {}).get("schemas", {})
        signed = [name for name, raw in components.items() if raw.get("x-signature")]
        kinds = sorted({*signed, *(one for _, *pair in found for one in pair)})
        if not kinds:
            return {}
        modules = {one.named.name: one.named.module for one in self.models}
        requests = {name: self.types.class_of(request) for name, request, _ in found}
        # An app speaks all three; the runtime knows them by these names.
        has_app = {"checkout", "notification", "refund"} <= requests.keys()
        context = {
            "kinds": kinds,
            "messages": [(kind, self._class(kind), modules[self._class(kind)]) for kind in kinds],
            "parts": self._message_parts(kinds, modules),
            "schemes": [self._scheme(kind, components[kind]) for kind in kinds],
            "exchanges": found,
            "hooks": {
                name: (requests[name], modules[requests[name]])
                for name in ("checkout", "refund")
                if has_app
            },
        }
        files = ["__init__", "_schemes", *(["_app"] if has_app else [])]
        return {
            f"gateway/{name}.py": self._render(f"gateway/{name}.py", **context) for name in files
        }

    def _message_parts(self, kinds: list[str], modules: dict[str, str]) -> list[tuple[str, str]]:
        """The models that messages are made of, beside the messages themselves."""
        names = {self._class(kind) for kind in kinds}
        by_name = {one.named.name: one for one in self.models}
        found = {pair for name in names for pair in by_name[name].imports}
        return sorted((name, module) for module, name in found if name not in names)

    def _class(self, kind: str) -> str:
        """The class of a message's component, or of that which it stands for."""
        model = self.types.component(kind).core.model
        return model.name if model else kind

    def _scheme(self, kind: str, raw: Json) -> Json:
        signature = raw.get("x-signature", {})
        told = {name: signature.get(name) for name in ("algorithm", "encoding", "digest", "field")}
        given = {name: value for name, value in told.items() if value is not None}
        return {
            "kind": kind,
            "model": self._class(kind),
            "told": given,
            "parts": signature.get("parts"),
            "wire": raw.get("x-wire"),
        }


def _or_none(annotation: str) -> str:
    """An annotation of what may be absent, which reads as None."""
    kinds = [kind for kind in annotation.split(" | ") if kind != "None"]
    return "Any" if kinds == ["Any"] else " | ".join([*kinds, "None"])


def _answer_schema(action: Action, one: Answered) -> str:
    """The name of an answer's schema in ``_schemas.json``; empty where it has none."""
    if one.type is None or one.schema is None:
        return ""
    model = one.type.model
    return model.name if model else f"{action.operation.id} {one.status}"
