"""The types of a document's values, and the models that they are made of.

Read from the raw schemas: what a schema's keywords say becomes a `Type`, and every object with
fields, wherever it stands, a class with a name of its own.
"""

from __future__ import annotations

from functools import cached_property
from typing import Any

from attrs import define, field, frozen

from .composition import is_model, plain_ref
from .document import deref, fields_of, resolve
from .formats import DATES, DECIMAL
from .kinds import ANY, NULL, Kind, Named, Type, choice
from .naming import ClassNames, attribute_names
from .security import Scheme, credential_schemes

Json = dict[str, Any]

_SCALARS = {
    "boolean": Type(Kind.BOOLEAN),
    "integer": Type(Kind.INTEGER),
    "null": NULL,
    "number": Type(Kind.FLOAT),
    "string": Type(Kind.TEXT),
}


@frozen
class Attribute:
    """One field of a model; `raw` is its schema as the document has it."""

    wire: str
    python: str
    type: Type
    raw: Json = field(repr=False, eq=False)


@frozen
class Model:
    """One class to emit."""

    named: Named
    raw: Json = field(repr=False, eq=False)
    attributes: tuple[Attribute, ...]

    @property
    def imports(self) -> list[tuple[str, str]]:
        """Module and class of the other models it refers to, sorted."""
        found = {model for one in self.attributes for model in one.type.models}
        return sorted((one.module, one.name) for one in found - {self.named})


@define
class Types:
    """The types of one document; asking for one may bring models along."""

    data: Json = field(repr=False)
    _names: ClassNames = field(factory=ClassNames, init=False)
    _known: dict[int, tuple[Named, Json]] = field(factory=dict, init=False)
    """Every model so far, by the identity of its schema."""
    _components: dict[str, Type] = field(factory=dict, init=False)
    _under_way: list[str] = field(factory=list, init=False)
    _models: dict[int, Model] = field(factory=dict, init=False)
    _by_name: dict[Named, Model] = field(factory=dict, init=False)

    def __attrs_post_init__(self) -> None:
        for name, schema in self._schemas.items():
            if is_model(self.data, schema) and plain_ref(self.data, schema) is None:
                self._named(schema, name, component=name)

    @cached_property
    def schemes(self) -> list[Scheme]:
        """The security schemes that calls may carry."""
        return credential_schemes(self.data)

    @property
    def _schemas(self) -> Json:
        schemas: Json = self.data.get("components", {}).get("schemas", {})
        return schemas

    def models(self) -> list[Model]:
        """Every model, by name; those that stand inside of others included."""
        while len(self._models) < len(self._known):
            for key in [one for one in self._known if one not in self._models]:
                found = self._models[key] = self._model(*self._known[key])
                self._by_name[found.named] = found
        return sorted(self._models.values(), key=lambda model: model.named.name)

    def model(self, named: Named) -> Model:
        """The model that goes by a name."""
        self.models()
        return self._by_name[named]

    def _model(self, named: Named, raw: Json) -> Model:
        fields = fields_of(self.data, raw)
        names = attribute_names(fields)
        hint = named.component or named.name
        attributes = (
            Attribute(wire, names[wire], self.of(one, f"{hint} {wire}"), one)
            for wire, one in fields.items()
        )
        return Model(named, raw, tuple(attributes))

    def component(self, name: str) -> Type:
        """The type of a schema under components."""
        if name not in self._components:
            if name in self._under_way:
                return ANY  # a list of itself, without end
            self._under_way.append(name)
            try:
                found = self._of(self._schemas[name], name)
            finally:
                self._under_way.pop()
            self._components[name] = found
        return self._components[name]

    def class_of(self, name: str) -> str:
        """The class of a component, or its name in ``_schemas.json`` where it is none."""
        model = self.component(name).core.model
        return model.name if model and model.component == name else name

    def named(self, component: str) -> Named:
        """The model of a component that is one."""
        return self._known[id(self._schemas[component])][0]

    def of(self, schema: Any, hint: str) -> Type:
        """The type of a schema; an object written on the spot goes by the name ``hint``."""
        if not isinstance(schema, dict):
            return ANY
        name = plain_ref(self.data, schema)
        if name in self._schemas:
            found = self.component(name)
            return _with_null(found, schema) if "$ref" not in schema else found
        if "$ref" in schema:
            return self.of(resolve(self.data, schema["$ref"]), hint)
        return self._of(schema, hint)

    def _of(self, schema: Json, hint: str) -> Type:
        name = plain_ref(self.data, schema)
        if name in self._schemas:
            return _with_null(self.component(name), schema)
        if is_model(self.data, schema):
            return _with_null(self._object(schema, hint), schema)
        return _with_null(self._plain(schema, hint), schema)

    def _object(self, schema: Json, hint: str) -> Type:
        own = Type(Kind.MODEL, model=self._named(schema, hint))
        by = schema.get("discriminator", {}).get("propertyName", "")
        kinds = self._derived(own.model.component) if by and own.model else []
        return self._chosen([own, *kinds], schema) if kinds else own

    def _derived(self, component: str) -> list[Type]:
        """The models that are composed of a component, those of those included."""
        found = [
            name
            for name, schema in self._schemas.items()
            if id(schema) in self._known
            and any(plain_ref(self.data, part) == component for part in schema.get("allOf", ()))
        ]
        types = ((Type(Kind.MODEL, model=self.named(name)), *self._derived(name)) for name in found)
        return [one for part in types for one in part]

    def _chosen(self, members: list[Type], schema: Json) -> Type:
        """A choice, with what its discriminator says."""
        told = schema.get("discriminator", {})
        models = {m.component: m for one in members for m in (one.core.model,) if m}
        named = {name: model for name, model in models.items() if name}
        for value, target in told.get("mapping", {}).items():
            if model := models.get(target.rpartition("/")[2]):
                named[value] = model
        if not told:
            return choice(members)
        return choice(members, by=told["propertyName"], named=tuple(named.items()))

    def _named(self, schema: Json, hint: str, component: str = "") -> Named:
        if id(schema) not in self._known:
            name, module = self._names.take(hint)
            self._known[id(schema)] = (Named(component, name, module), schema)
        return self._known[id(schema)][0]

    def _plain(self, schema: Json, hint: str) -> Type:
        if "allOf" in schema:
            return self._all_of(schema, hint)
        if union := schema.get("oneOf") or schema.get("anyOf"):
            return self._chosen([self.of(member, hint) for member in union], schema)
        if "const" in schema and "type" not in schema:
            return self._plain({"enum": [schema["const"]]}, hint)
        kind = schema.get("type", _kinds_of(schema))
        if isinstance(kind, list):
            members = [self._of_kind(one, schema, hint) for one in kind]
            return choice(members)
        return self._of_kind(kind, schema, hint)

    def _all_of(self, schema: Json, hint: str) -> Type:
        """The parts that say what a value is; the rest only asks more of it."""
        parts = [{name: one for name, one in schema.items() if name != "allOf"}, *schema["allOf"]]
        telling = [part for part in parts if isinstance(part, dict) and part.keys() & _TELLING]
        if len(telling) < 2:
            return self.of(telling[0], hint) if telling else ANY
        merged: Json = {}
        for part in telling:
            merged |= deref(self.data, part)
        return self._of(merged, hint)

    def _of_kind(self, kind: str | None, schema: Json, hint: str) -> Type:
        if kind == "array":
            return Type(Kind.LIST, inner=self.of(schema.get("items", {}), hint))
        if kind == "object":
            return Type(Kind.MAP, inner=self.of(schema.get("additionalProperties", {}), hint))
        name = schema.get("format")
        if kind == "string" and name in DATES:
            return Type(Kind.DATE, name)
        if kind == "number" and name == DECIMAL:
            return Type(Kind.DECIMAL)
        found = _SCALARS.get(kind or "", ANY)
        return _enumerated(found, schema)


_TELLING = frozenset(
    {"type", "$ref", "allOf", "anyOf", "oneOf", "enum", "const", "items", "properties"}
)


def _kinds_of(schema: Json) -> Any:
    """The JSON types of a schema that names none: those of its values."""
    if "additionalProperties" in schema:
        return "object"
    found = [_KIND_OF.get(type(value)) for value in schema.get("enum", ())]
    return list(dict.fromkeys(found)) if found and all(found) else None


_KIND_OF: dict[type, str] = {
    bool: "boolean",
    float: "number",
    int: "integer",
    str: "string",
    type(None): "null",
}


def _enumerated(found: Type, schema: Json) -> Type:
    """A text or an integer with the values that the document knows."""
    given: list[Any] = [schema["const"]] if "const" in schema else schema.get("enum", [])
    wanted = {Kind.TEXT: str, Kind.INTEGER: int}.get(found.kind)
    if wanted is None:
        return found
    values: list[Any] = [
        one for one in given if isinstance(one, wanted) and not isinstance(one, bool)
    ]
    return Type(found.kind, values=tuple(dict.fromkeys(values)))


def _with_null(found: Type, schema: Json) -> Type:
    """The type, or null, where the schema says so beside what it is."""
    kinds = schema.get("type", ())
    values = schema.get("enum", ())
    null = schema.get("nullable") is True or (isinstance(kinds, list) and "null" in kinds)
    if null or (isinstance(values, list) and None in values and "type" not in schema):
        return choice([found, NULL])
    return found
