"""The document as a Postman collection (format 2.1): a folder a tag, a request an operation.

Keys and addresses are variables of the collection. Bodies, path and query are the examples of the
document, so a request can be sent as it stands.
"""

from __future__ import annotations

import json
import re
from typing import Any
from urllib.parse import urlsplit

from ..document import deref
from ..naming import snake
from ..operations import Operation, operations
from .portable import only_version
from .workflows import key_headers

Json = dict[str, Any]

FORMAT = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"
_FORM = "application/x-www-form-urlencoded"


def collection(data: Json, *, about: str) -> Json:
    """A Postman collection.

    Args:
        data: the document, with examples at its operations.
        about: one paragraph that says how the collection is used.
    """
    return _Collection(data).made(about)


class _Collection:
    def __init__(self, data: Json) -> None:
        self.data = data
        self.keys = key_headers(data)
        self.variables: dict[str, str] = {}
        """Variables beside the keys, with the value the document gives."""

    def made(self, about: str) -> Json:
        folders: dict[str, Json] = {}
        for tag in self.data.get("tags", ()):
            folder = {"name": tag["name"], "description": tag.get("description", ""), "item": []}
            folders[tag["name"]] = folder
        for operation in operations(self.data):
            folders[operation.raw["tags"][0]]["item"].append(self._item(operation))
        info = self.data["info"]
        keys = [{"key": snake(name), "value": "", "description": told} for name, told in self.keys]
        others = [{"key": name, "value": value} for name, value in self.variables.items()]
        return {
            "info": {"name": info["title"], "description": about, "schema": FORMAT},
            "item": [one for one in folders.values() if one["item"]],
            "variable": [*keys, *others],
        }

    def _item(self, operation: Operation) -> Json:
        request = {
            "method": operation.method.upper(),
            "header": self._headers(operation),
            "url": self._url(operation),
            "body": self._body(operation),
            "description": operation.raw.get("description"),
        }
        told = {name: value for name, value in request.items() if value is not None}
        return {"name": operation.raw["summary"], "request": told, "response": []}

    def _headers(self, operation: Operation) -> list[Json]:
        headers = [("Accept", "application/json")]
        if operation.raw.get("security", self.data.get("security")):
            headers += [(name, _variable(snake(name))) for name, _ in self.keys]
        body = operation.raw.get("requestBody")
        if body:
            headers.append(("Content-Type", next(iter(deref(self.data, body)["content"]))))
        return [{"key": name, "value": value} for name, value in headers]

    def _url(self, operation: Operation) -> Json:
        base = _variable(self._address(operation))
        steps = operation.path.strip("/").split("/")
        path = [re.sub(r"^\{(.+)\}$", r":\1", step) for step in steps]
        query = [self._query(one) for one in operation.located("query")]
        sent = "&".join(f"{one['key']}={one['value']}" for one in query if "disabled" not in one)
        url: Json = {
            "raw": f"{base}/{'/'.join(path)}" + (f"?{sent}" if sent else ""),
            "host": [base],
            "path": path,
        }
        if query:
            url["query"] = query
        variables = [_described(one, _text(_example(one))) for one in operation.located("path")]
        return {**url, "variable": variables} if variables else url

    def _query(self, parameter: Json) -> Json:
        """A parameter of the query: switched off where it may be left out, otherwise a variable."""
        if not parameter.get("required"):
            return {**_described(parameter, _text(_example(parameter))), "disabled": True}
        values = deref(self.data, parameter.get("schema", {})).get("enum", ())
        if len(values) == 1:
            return _described(parameter, _text(values[0]))
        return _described(parameter, self._own(parameter["name"], _example(parameter)))

    def _address(self, operation: Operation) -> str:
        """The variable for the address of an operation's server."""
        item = self.data["paths"][operation.path]
        own = operation.raw.get("servers") or item.get("servers")
        server = (own or self.data["servers"])[0]
        version = only_version(server, operation.raw)
        url = server["url"]
        for name, variable in server.get("variables", {}).items():
            chosen = version if name == "version" and version else variable["default"]
            url = url.replace("{" + name + "}", str(chosen))
        if own:
            api = urlsplit(self.data["servers"][0]["url"]).netloc
            name = "origin" if urlsplit(url).netloc == api else "store_url"
        else:
            name = f"base_url_{version}" if version else "base_url"
        self.variables.setdefault(name, url.rstrip("/"))
        return name

    def _body(self, operation: Operation) -> Json | None:
        holder = operation.raw.get("requestBody")
        if not holder:
            return None
        media_type, media = next(iter(deref(self.data, holder)["content"].items()))
        value = _example(media)
        if media_type == _FORM:
            fields = [{"key": name, "value": self._own(name, one)} for name, one in value.items()]
            return {"mode": "urlencoded", "urlencoded": fields}
        text = json.dumps(value, ensure_ascii=False, indent=2)
        return {"mode": "raw", "raw": text, "options": {"raw": {"language": "json"}}}

    def _own(self, name: str, value: Any) -> str:
        """A variable for what each application has for itself; the example is where it begins."""
        self.variables.setdefault(name, _text(value))
        return _variable(name)


def _example(holder: Json) -> Any:
    """The example of a parameter or a body; a parameter's default where it has none."""
    if "example" in holder:
        return holder["example"]
    for one in holder.get("examples", {}).values():
        return one.get("value")
    return holder.get("schema", {}).get("default", "")


def _described(parameter: Json, value: str) -> Json:
    about = parameter.get("description", "")
    return {"key": parameter["name"], "value": value, "description": about}


def _variable(name: str) -> str:
    return "{{" + name + "}}"


def _text(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value)
