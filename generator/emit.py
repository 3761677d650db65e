"""Renders every generated file of the package, unformatted, as text by its relative path."""

from __future__ import annotations

import json
from typing import Any

from attrs import define, field
from jinja2 import Environment

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
from .document import Document, deref, fields_of, text_sha256
from .facts import Fact, credential_docs, credential_sets, credentials, facts, is_sensitive
from .lower import Lowered, lower, plain_ref
from .naming import class_name, parameter_name
from .operations import inline_schemas, operations, webhooks
from .parameters import Parameter
from .project import Attribute, Model, in_literal, parse_models
from .resources import Action, Resource, exchanges, resource_tree
from .runtime import RUNTIME_EXPORTS, public_classes
from .schemas import strict_schemas
from .settings import Settings

Json = dict[str, Any]


@define
class Emitter:
    """One document's files."""

    document: Document
    settings: Settings
    lowered: Lowered = field(init=False)
    models: list[Model] = field(init=False)
    env: Environment = field(init=False)
    tree: dict[str, Resource] = field(init=False)
    raw_by_class: dict[str, Json] = field(init=False)

    def __attrs_post_init__(self) -> None:
        self.lowered = lower(self.data, inline_schemas(self.data))
        self.models, self.env = parse_models(self.lowered.document, package=self.settings.package)
        self.tree = resource_tree(self.data)
        raw_schemas = self.lowered.raw_schemas.items()
        self.raw_by_class = {class_name(name): raw for name, raw in raw_schemas}
        self.env.globals.update(docstring=docstring, resource_doc=resource_doc, quoted=_quoted)

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
            **{f"models/{one.module}.py": self._model(one) for one in self.models},
            "resources/__init__.py": self._render("resources/__init__.py"),
            **{f"resources/{name}.py": self._resource(top) for name, top in self.tree.items()},
            **self._gateway(),
        }

    def document_copy(self) -> str:
        """The document as JSON."""
        return json.dumps(self.data, ensure_ascii=False, indent=1) + "\n"

    def _render(self, template: str, **context: Any) -> str:
        return self.env.get_template(f"{template}.jinja").render(**context)

    def _facts(self) -> list[Fact]:
        copy_sha256 = text_sha256(self.document_copy().encode())
        return facts(self.document, copy_sha256, self.settings.output)

    def _commands(self) -> str:
        resources = commands(self.data, self.tree, self.raw_by_class)
        told = {"client": self.settings.client_class, "resources": resources}
        return json.dumps(told, ensure_ascii=False, indent=1) + "\n"

    def _strict_schemas(self) -> str:
        told = {"schemas": strict_schemas(self.data, self.lowered)}
        return json.dumps(told, ensure_ascii=False, indent=1) + "\n"

    def _package_init(self) -> str:
        exports = [
            (self.settings.client_class, "client"),
            (f"Async{self.settings.client_class}", "client"),
            *RUNTIME_EXPORTS,
            *((name, "_runtime.errors") for name in public_classes(self.settings.output, "errors")),
        ]
        taken = {name for name, _ in exports}
        models = [(one.name, f"models.{one.module}") for one in self.models]
        exports += [pair for pair in models if pair[0] not in taken]
        info = self.data["info"]
        doc = [f"A client of {info['title']}."]
        return self._render(
            "__init__.py",
            exports=sorted(exports),
            doc=doc,
            submodules=self._submodules(),
            package=self.settings.package,
            first_model=next((one.name for one in self.models), "Model"),
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
        raw = self.raw_by_class[model.name]
        fields = fields_of(self.data, raw)
        key = raw.get("x-key")
        return self._render(
            "models/model.py",
            model=model,
            doc=model_doc(self.data, model.name, raw),
            base=self._base_of(model, key),
            attributes=[
                self._attribute(one, fields.get(one.wire, {}), key) for one in model.attributes
            ],
            takes_more=any(one.shape.given for one in model.attributes),
        )

    def _base_of(self, model: Model, key: str | None) -> str:
        """The base class with its arguments: a row whose key is an int or a text, or no row."""
        names: list[str] = []
        inside: Model | None = model
        shape = None
        for wire in key.split(".") if key else ():
            found = next((a for a in inside.attributes if a.wire == wire), None) if inside else None
            if found is None:
                return "Model"
            names.append(found.python)
            shape = found.shape
            inside = next((m for m in self.models if m.name == shape.row), None)
        kinds = set(shape.annotation.split(" | ")) - {"None"} if shape else set()
        if kinds not in ({"int"}, {"str"}):
            return "Model"
        late = ", late_key=True" if self._has_late_key(model) else ""
        return f'Row[{kinds.pop()}], key="{".".join(names)}"{late}'

    def _has_late_key(self, model: Model) -> bool:
        resources = self.data.get("x-resources", {}).values()
        return any(
            one.get("late_key") is True and class_name(one["schema"]) == model.name
            for one in resources
        )

    def _attribute(self, one: Attribute, raw: Json, key: str | None) -> Json:
        schema = deref(self.data, raw)
        flags = {
            "secret": is_sensitive(schema),
            "withheld": "x-masked" in schema or schema.get("format") == "password",
            "replaced": schema.get("x-replaced") is True,
        }
        options = "".join(f", {name}=True" for name, told in flags.items() if told)
        declaration = one.shape.declaration.format(wire=_quoted(one.wire), options=options)
        return {
            "python": one.python,
            "annotation": _or_none(one.shape.annotation),
            "given": _or_none(one.shape.given or one.shape.annotation),
            "declaration": declaration,
            "doc": docstring(attribute_doc(self.data, raw, is_key=one.wire == key), 4),
        }

    def _resource(self, top: Resource) -> str:
        resources = list(top.walk())
        actions = [action for resource in resources for action in resource.actions]
        return self._render(
            "resources/resource.py",
            doc=[resource_doc(top)[0]],
            resources=resources,
            models=sorted(top.models(), key=lambda model: model.name),
            constants=[(one.constant, self._operation(one)) for one in actions],
            method_doc=lambda action, flavour: method_doc(self.data, action, flavour),
        )

    def _operation(self, action: Action) -> str:
        """The Operation a method hands to the core, as code."""
        operation = action.operation
        told = {
            "id": _quoted(operation.id),
            "method": _quoted(operation.method.upper()),
            "path": _quoted(operation.path),
            "keys": _short_tuple(_quoted(one.kind) for one in action.path),
            "owners": _short_tuple(_quoted(one.name if one else "") for one in action.owners),
            "query": _tuple(_parameter(one) for one in action.query),
            "paging": _paging(action),
            "model": _quoted(action.row.address) if action.row and not action.result else None,
            "key": _quoted(action.key) if action.key else None,
            "late_key": "True" if action.key and action.late_key else None,
            "unwrap": "True" if action.unwrap else None,
            "schema": _quoted(class_name(action.result)) if action.result else None,
            "body": _quoted(action.body.address) if action.body else None,
            "body_optional": "True" if action.body and not action.body_required else None,
            "result": _quoted(action.result_kind) if action.result_kind else None,
            "versions": _short_tuple(map(_quoted, operation.raw.get("x-versions", ()))),
            "source": self._source(operation.raw),
        }
        return f"Operation({', '.join(f'{name}={code}' for name, code in told.items() if code)})"

    def _source(self, raw: Json) -> str | None:
        url = source_url(self.data, raw)
        return _quoted(url) if url else None

    def _client(self) -> str:
        server: Json = next(iter(self.data.get("servers", ())), {})
        return self._render(
            "client.py",
            name=self.settings.client_class,
            class_doc=self._client_doc,
            resources=list(self.tree.values()),
            credentials=credentials(self.data),
            credential_sets=credential_sets(self.data),
            variables=[
                {"wire": name, "python": parameter_name(name), "default": str(variable["default"])}
                for name, variable in server.get("variables", {}).items()
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
        modules = {one.name: one.module for one in self.models}
        requests = {name: class_name(request) for name, request, _ in found}
        # An app speaks all three; the runtime knows them by these names.
        has_app = {"checkout", "notification", "refund"} <= requests.keys()
        context = {
            "kinds": kinds,
            "messages": [(kind, class_name(kind), modules[class_name(kind)]) for kind in kinds],
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
        names = {class_name(kind) for kind in kinds}
        by_name = {one.name: one for one in self.models}
        found = {pair for name in names for pair in by_name[name].imports}
        return sorted((name, module) for module, name in found if name not in names)

    def _scheme(self, kind: str, raw: Json) -> str:
        signature = raw.get("x-signature", {})
        told = [f"kind={_quoted(kind)}", f"model={class_name(plain_ref(self.data, raw) or kind)}"]
        told += [
            f"{part}={_quoted(signature[part])}"
            for part in ("algorithm", "encoding", "digest", "field")
            if part in signature
        ]
        if "parts" in signature:
            told.append(f"parts={_tuple(_quoted(part) for part in signature['parts'])}")
        if "x-wire" in raw:
            told.append(f"wire={_quoted(raw['x-wire'])}")
        return f"SignatureScheme({', '.join(told)})"


def _or_none(annotation: str) -> str:
    """An annotation of what may be absent, which reads as None."""
    kinds = [kind for kind in annotation.split(" | ") if kind != "None"]
    return "Any" if kinds == ["Any"] else " | ".join([*kinds, "None"])


def _quoted(text: str) -> str:
    return f'"{in_literal(text)}"'


def _tuple(items: Any) -> str:
    listed = list(items)
    return f"({', '.join(listed)},)" if listed else ""


def _short_tuple(items: Any) -> str:
    """A tuple that stays in one line, where the formatter has the choice."""
    listed = list(items)
    return _tuple(listed) if len(listed) < 2 else f"({', '.join(listed)})"


def _parameter(one: Parameter) -> str:
    many = ", many=True" if one.many else ""
    return f"Parameter({_quoted(one.wire)}, {_quoted(one.python)}, {_quoted(one.kind)}{many})"


def _paging(action: Action) -> str | None:
    paging = action.paging
    if paging is None:
        return None
    told = {
        "limit": _quoted(paging.limit),
        "offset": _quoted(paging.offset),
        "first": str(paging.first),
        "maximum": str(paging.maximum) if paging.maximum is not None else None,
        "countonly": _quoted(paging.countonly) if paging.countonly else None,
        "count": _quoted(paging.count) if paging.count else None,
        "count_schema": (
            _quoted(class_name(paging.count_component)) if paging.count_component else None
        ),
    }
    return f"Paging({', '.join(f'{name}={code}' for name, code in told.items() if code)})"
