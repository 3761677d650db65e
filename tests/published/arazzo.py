"""Plays Arazzo workflows as far as ours go: simple conditions, pointers, texts of expressions."""

from __future__ import annotations

import json
import re
from typing import Any

import httpx

from generator.document import resolve
from generator.operations import Operation

Json = dict[str, Any]

_EXPRESSION = re.compile(r"\$[A-Za-z]+(?:\.[A-Za-z0-9_]+)*(?:#/[^\s}]*)?")


class Played:
    """One workflow, step by step; ``outputs`` are those of its steps."""

    def __init__(self, client: httpx.Client, operations: dict[str, Operation], inputs: Json):
        self.client, self.operations = client, operations
        self.known: Json = {"inputs": inputs, "steps": {}}

    def play(self, workflow: Json) -> None:
        for step in workflow["steps"]:
            answer = self._send(step, workflow["parameters"])
            self.known["statusCode"] = answer.status_code
            self.known["response"] = {"body": answer.json()}
            for criterion in step["successCriteria"]:
                assert self._holds(criterion["condition"]), (step["stepId"], criterion, answer.text)
            outputs = {n: self._value(told) for n, told in step.get("outputs", {}).items()}
            self.known["steps"][step["stepId"]] = {"outputs": outputs}

    def _send(self, step: Json, shared: list[Json]) -> httpx.Response:
        operation = self.operations[step["operationId"]]
        given: dict[str, Json] = {"path": {}, "query": {}, "header": {}}
        for one in [*shared, *step.get("parameters", ())]:
            given[one["in"]][one["name"]] = str(self._filled(one["value"]))
        body = step.get("requestBody")
        content = json.dumps(self._filled(body["payload"])) if body else None
        if body:
            given["header"]["Content-Type"] = body["contentType"]
        return self.client.request(
            operation.method,
            operation.path.format(**given["path"]).lstrip("/"),
            params=given["query"],
            headers=given["header"],
            content=content,
        )

    def _holds(self, condition: str) -> bool:
        left, right = condition.split(" == ")
        return bool(self._side(left) == self._side(right))

    def _side(self, text: str) -> Any:
        return self._value(text) if text.startswith("$") else json.loads(text)

    def _filled(self, value: Any) -> Any:
        if isinstance(value, dict):
            return {name: self._filled(one) for name, one in value.items()}
        if isinstance(value, list):
            return [self._filled(one) for one in value]
        if not isinstance(value, str):
            return value
        if _EXPRESSION.fullmatch(value):
            return self._value(value)
        return re.sub(r"{(\$[^}]+)}", lambda found: str(self._value(found[1])), value)

    def _value(self, expression: str) -> Any:
        names, _, pointer = expression.removeprefix("$").partition("#")
        value = self.known
        for name in names.split("."):
            value = value[name]
        return resolve(value, f"#{pointer}") if pointer else value
