"""``spec/workflows.yaml`` as an Arazzo description, completed from the document."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from attrs import define

from ..document import deref
from ..operations import Operation, operations
from ..problems import GeneratorError

Json = dict[str, Any]

VERSION = "1.0.1"
_SOURCE = "store"
_OF_A_STEP = {"stepId", "operationId", "description", "parameters", "payload", "expect", "outputs"}


def arazzo(data: Json, told: Json, source: Path, url: str) -> Json:
    """An Arazzo description.

    Args:
        data: the OpenAPI document.
        told: what the source says.
        source: what messages call it.
        url: where the OpenAPI document is, from the description's place.

    Raises:
        GeneratorError: a step names what the document has not.
    """
    return _Workflows(data, source).description(told, url)


@define
class _Workflows:
    data: Json
    source: Path

    def description(self, told: Json, url: str) -> Json:
        _needs(self.source.name, told, "summary", "description", "workflows")
        info = self.data["info"]
        return {
            "arazzo": VERSION,
            "info": {
                "title": f"{info['title']}: workflows",
                "summary": told["summary"],
                "description": told["description"],
                "version": str(info["version"]),
            },
            "sourceDescriptions": [{"name": _SOURCE, "url": url, "type": "openapi"}],
            "workflows": [self._workflow(one) for one in told["workflows"]],
        }

    def _workflow(self, told: Json) -> Json:
        _needs(
            f"{self.source.name}: a workflow", told, "workflowId", "summary", "description", "steps"
        )
        keys = key_headers(self.data)
        made = {name: told[name] for name in ("workflowId", "summary", "description")}
        made["inputs"] = {
            "type": "object",
            "required": [name for name, _ in keys],
            "properties": {
                name: {"type": "string", "format": "password", "description": about}
                for name, about in keys
            },
        }
        made["parameters"] = [
            {"name": name, "in": "header", "value": f"$inputs.{name}"} for name, _ in keys
        ]
        made["steps"] = [self._step(told["workflowId"], one) for one in told["steps"]]
        return made | ({"outputs": told["outputs"]} if "outputs" in told else {})

    def _step(self, workflow: str, told: Json) -> Json:
        _needs(f"{self.source.name}: a step of {workflow}", told, "stepId", "operationId")
        place = f"{self.source.name}: {workflow}.{told['stepId']}"
        unknown = sorted(told.keys() - _OF_A_STEP)
        if unknown:
            raise GeneratorError(f"{place} has {unknown[0]}; a step has {sorted(_OF_A_STEP)}.")
        known = {one.id: one for one in operations(self.data)}
        operation = known.get(told["operationId"])
        if operation is None:
            raise GeneratorError(
                f"{place} calls {told['operationId']}, which the document has not. Name an "
                "operationId of it."
            )
        made: Json = {
            "stepId": told["stepId"],
            "description": told.get("description", f"{operation.raw['summary']}."),
            "operationId": operation.id,
            "parameters": self._parameters(place, operation, told.get("parameters", {})),
            **self._body(place, operation, told),
            "successCriteria": [
                {"condition": one} for one in (_succeeds(operation), *told.get("expect", ()))
            ],
            "outputs": told.get("outputs", {}),
        }
        return {name: value for name, value in made.items() if value}

    def _parameters(self, place: str, operation: Operation, given: Json) -> list[Json]:
        known = {one["name"]: one["in"] for one in operation.parameters}
        for name in given.keys() - known.keys():
            raise GeneratorError(f"{place}: {operation.id} has no parameter {name}.")
        for one in operation.parameters:
            if one.get("required") and one["name"] not in given:
                raise GeneratorError(f"{place}: {operation.id} needs {one['name']}.")
        return [{"name": name, "in": known[name], "value": value} for name, value in given.items()]

    def _body(self, place: str, operation: Operation, told: Json) -> Json:
        if "payload" not in told:
            return {}
        if operation.body is None:
            raise GeneratorError(f"{place}: {operation.id} takes no body.")
        for name in self._unknown([operation.body], told["payload"]):
            raise GeneratorError(f"{place}: the body of {operation.id} has no field {name}.")
        content = deref(self.data, operation.raw["requestBody"])["content"]
        body = {"contentType": next(iter(content)), "payload": copy.deepcopy(told["payload"])}
        return {"requestBody": body}

    def _unknown(self, schemas: list[Json], value: Any) -> Iterator[str]:
        """The names in a payload that none of the schemas it must fit has."""
        parts = [part for one in schemas for part in self._parts(one)]
        if isinstance(value, list):
            for one in value:
                yield from self._unknown([p["items"] for p in parts if "items" in p], one)
        elif isinstance(value, dict) and not any("additionalProperties" in p for p in parts):
            for name, one in value.items():
                held = [p["properties"][name] for p in parts if name in p.get("properties", {})]
                if held:
                    yield from self._unknown(held, one)
                else:
                    yield name

    def _parts(self, schema: Json) -> Iterator[Json]:
        target = deref(self.data, schema)
        yield target
        for part in target.get("allOf", ()):
            yield from self._parts(part)


def _needs(place: str, told: Any, *names: str) -> None:
    for name in names:
        if not isinstance(told, dict) or name not in told:
            raise GeneratorError(f"{place} has no {name}; give it one, as the others have.")


def _succeeds(operation: Operation) -> str:
    """The condition that all went well: of a batch, that no row failed."""
    status = min(one for one in operation.raw["responses"] if one.startswith("2"))
    return f"$statusCode == {status}"


def key_headers(data: Json) -> list[tuple[str, str]]:
    """Name and meaning of each header of the first way to authenticate that is headers alone."""
    schemes = data["components"].get("securitySchemes", {})
    for way in data.get("security", ()):
        asked = [schemes[name] for name in way]
        if asked and all(one["type"] == "apiKey" and one["in"] == "header" for one in asked):
            return [(one["name"], one.get("description", "")) for one in asked]
    return []
