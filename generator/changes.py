"""What an edit of the document means for a user of the client, in plain words.

Breaking is what can make a program fail or do something else that worked before; the rest is told
too. Names stand in backquotes.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from attrs import field, frozen

from .surface import Method, Surface, Value

Change = tuple[bool, str]
"""Whether it breaks programs, and what changed."""


@frozen
class Changes:
    """Everything that changed, in the order of the document's names."""

    base: str
    breaking: list[str] = field(factory=list)
    others: list[str] = field(factory=list)

    def text(self) -> str:
        """The changes for a terminal."""
        return self._told("{}", "  {}").replace("`", "")

    def markdown(self) -> str:
        """The changes as Markdown, for a changelog or a page."""
        return self._told("## {}", "- {}")

    def _told(self, head: str, line: str) -> str:
        if not (self.breaking or self.others):
            return f"Since {self.base} nothing changed for users of the client.\n"
        told = [head.format(f"What changed since {self.base}"), ""]
        for title, lines in (("Breaking", self.breaking), ("Not breaking", self.others)):
            if lines:
                under = head.replace("##", "###")
                told += [under.format(f"{title} ({len(lines)})"), ""] if "#" in head else [title]
                told += [*(line.format(one) for one in lines), ""]
        return "\n".join(told)


def changes(base: str, before: Surface, after: Surface) -> Changes:
    """Compare what two documents offer."""
    found = [
        *_client(before, after),
        *_methods(before, after),
        *_models(before, after),
        *_signatures(before, after),
    ]
    return Changes(base, [told for breaks, told in found if breaks], [t for b, t in found if not b])


def _client(before: Surface, after: Surface) -> Iterator[Change]:
    store = f"`{after.store}`"
    for name, is_needed in after.credentials.items():
        if name not in before.credentials:
            yield is_needed, f"{store} takes `{name}`{', and needs it' if is_needed else ''}."
        elif is_needed and not before.credentials[name]:
            yield True, f"{store} needs `{name}` now."
    for name in before.credentials.keys() - after.credentials.keys():
        yield True, f"{store} takes no `{name}` any more."
    for way in before.ways:
        if way not in after.ways and set(way) <= after.credentials.keys():
            yield True, f"{store} cannot be made of {' and '.join(way)} alone any more."
    for name, (default, values) in before.variables.items():
        new, known = after.variables.get(name, ("", ()))
        if name not in after.variables:
            yield True, f"{store} takes no `{name}` any more."
        elif new != default:
            yield True, f"{store}: `{name}` is {new!r} unless given; it was {default!r}."
        for gone in sorted(set(values) - set(known)) if known else ():
            yield True, f"{store}: `{name}` takes no {gone!r} any more."
        for came in sorted(set(known) - set(values)) if values else ():
            yield False, f"{store}: `{name}` takes {came!r}, too."


def _methods(before: Surface, after: Surface) -> Iterator[Change]:
    by_id = {one.id: one for one in after.methods.values()}
    moved = {
        name: by_id[one.id]
        for name, one in before.methods.items()
        if name not in after.methods
        and one.id in by_id
        and by_id[one.id].name not in before.methods
    }
    for name, old in before.methods.items():
        new = after.methods.get(name) or moved.get(name)
        if new is None:
            yield True, f"`{name}` is gone ({old.request})."
            continue
        if new.name != name:
            yield True, f"`{name}` is called `{new.name}` now."
        yield from _method(old, new)
    known = {one.name for one in moved.values()}
    for name, new in after.methods.items():
        if name not in before.methods and name not in known:
            marked = ", deprecated" if new.is_deprecated else ""
            yield False, f"`{name}` is new ({new.request}{marked})."


def _method(old: Method, new: Method) -> Iterator[Change]:
    name = f"`{new.name}`"
    if new.is_deprecated != old.is_deprecated:
        yield False, f"{name} is {'' if new.is_deprecated else 'no longer '}deprecated."
    if new.request != old.request:
        yield False, f"{name} sends {new.request} instead of {old.request}."
    if new.returns != old.returns:
        yield True, f"{name} gives {_code(old.returns)} → {_code(new.returns)}."
    if old.is_counted and not new.is_counted:
        yield True, f"{name}: its rows cannot be counted alone any more."
    elif new.is_counted and not old.is_counted:
        yield False, f"{name}: its rows can be counted alone."
    if new.largest_page != old.largest_page:
        pages = f"{_amount(old.largest_page)} → {_amount(new.largest_page)}"
        yield False, f"{name}: largest page {pages} rows."
    for gone in set(old.versions or new.versions) - set(new.versions or old.versions):
        yield True, f"{name} is not known for {gone} any more."
    if new.versions and not old.versions:
        yield True, f"{name} is known for {' and '.join(new.versions)} only."
    elif old.versions and set(new.versions or ()) != set(old.versions):
        yield False, f"{name} is known for {' and '.join(new.versions) or 'every version'}."
    yield from _body(name, old, new)
    yield from _arguments(name, old, new)


def _amount(number: int | None) -> str:
    return "any number of" if number is None else str(number)


def _code(told: str) -> str:
    first, _, last = told.rpartition(" ")
    return f"{first} `{last}`".strip() if last[:1].isupper() else told


def _body(name: str, old: Method, new: Method) -> Iterator[Change]:
    if new.body != old.body:
        if not old.body:
            yield new.is_body_required, f"{name} takes a body, `{new.body}`."
        elif not new.body:
            yield True, f"{name} takes no body any more."
        else:
            yield True, f"{name}: body `{old.body}` → `{new.body}`."
    elif new.is_body_required and not old.is_body_required:
        yield True, f"{name} needs a body now."
    elif old.is_body_required and not new.is_body_required:
        yield False, f"{name} needs no body any more."
    for field_name in sorted(new.demanded - old.demanded) if old.body else ():
        yield True, f"{name} needs `{field_name}` in its body now."
    for field_name in sorted(old.demanded - new.demanded) if new.body else ():
        yield False, f"{name} needs no `{field_name}` in its body any more."


def _arguments(name: str, old: Method, new: Method) -> Iterator[Change]:
    # What stands in the path is given by its place, whatever its name on the wire.
    places = dict(zip(old.path, new.path, strict=False))
    if len(old.path) != len(new.path):
        yield True, f"{name} takes ({', '.join(old.path)}) → ({', '.join(new.path)}) by place."
    after = {one.name: one for one in new.arguments.values()}
    renamed: set[str] = set()
    for wire, was in old.arguments.items():
        now = new.arguments.get(wire) or after.get(places.get(was.name, ""))
        if now is None:
            if was.name not in old.path:
                yield True, f"{name} takes no `{was.name}` any more."
            continue
        renamed.add(now.name)
        if now.name != was.name:
            yield True, f"{name}: `{was.name}` is called `{now.name}` now."
        yield from _value(f"{name}, `{now.name}`", was, now)
    for one in new.arguments.values():
        if one.name not in renamed and one.name not in new.path:
            needs = ", and needs it" if one.is_required else ""
            marked = ", deprecated" if one.is_deprecated else ""
            yield one.is_required, f"{name} takes `{one.name}`{needs}{marked}."


def _models(before: Surface, after: Surface) -> Iterator[Change]:
    for name, old in before.models.items():
        if name not in after.models:
            yield True, f"`{name}` is gone."
            continue
        is_given_up = name in after.deprecated_models
        if is_given_up != (name in before.deprecated_models):
            yield False, f"`{name}` is {'' if is_given_up else 'no longer '}deprecated."
        yield from _fields(name, old, after.models[name])
    for name in after.models:
        if name not in before.models:
            yield False, f"`{name}` is new, with {', '.join(_names(after.models[name]))}."


def _names(fields: Mapping[str, Value]) -> list[str]:
    return [f"`{one.name}`" for one in fields.values()] or ["no fields"]


def _fields(model: str, old: Mapping[str, Value], new: Mapping[str, Value]) -> Iterator[Change]:
    for wire, was in old.items():
        now = new.get(wire)
        if now is None:
            yield True, f"`{model}.{was.name}` is gone."
            continue
        if now.name != was.name:
            yield True, f"`{model}.{was.name}` is called `{model}.{now.name}` now."
        yield from _value(f"`{model}.{now.name}`", was, now)
    for wire, now in new.items():
        if wire not in old:
            marked = ", deprecated" if now.is_deprecated else ""
            yield False, f"`{model}.{now.name}` is new (`{now.annotation}`{marked})."


def _value(where: str, old: Value, new: Value) -> Iterator[Change]:
    if new.annotation != old.annotation:
        yield True, f"{where}: `{old.annotation}` → `{new.annotation}`"
    if new.is_deprecated != old.is_deprecated:
        yield False, f"{where} is {'' if new.is_deprecated else 'no longer '}deprecated."
    if new.is_required and not old.is_required:
        yield True, f"{where} is needed now."
    elif old.is_required and not new.is_required:
        yield False, f"{where} may be left out."
    if new.is_read_only and not old.is_read_only:
        yield True, f"{where} is computed by the server now; what is sent is ignored."
    elif old.is_read_only and not new.is_read_only:
        yield False, f"{where} can be sent."
    if new.default != old.default:
        yield True, f"{where}: default {_shown(old.default)} → {_shown(new.default)}"
    yield from _choices(where, old, new)
    for name in dict.fromkeys((*old.limits, *new.limits)):
        was, now = old.limits.get(name), new.limits.get(name)
        if was != now:
            yield _is_narrower(name, was, now), f"{where}: {_LIMITS[name]} {_limit(was, now)}"


def _choices(where: str, old: Value, new: Value) -> Iterator[Change]:
    if old.values and not new.values:
        yield False, f"{where} takes any value."
    elif new.values and not old.values:
        yield True, f"{where} takes only {', '.join(map(str, new.values))}."
    else:
        for gone in [one for one in old.values if one not in new.values]:
            yield True, f"{where} takes no {gone!r} any more."
        for came in [one for one in new.values if one not in old.values]:
            yield False, f"{where} takes {came!r}, too."


_LIMITS = {
    "minimum": "at least",
    "exclusiveMinimum": "more than",
    "minLength": "characters at least",
    "minItems": "rows at least",
    "maximum": "at most",
    "exclusiveMaximum": "less than",
    "maxLength": "characters at most",
    "maxItems": "rows at most",
    "pattern": "form",
    "multipleOf": "a multiple of",
}


def _limit(was: Any, now: Any) -> str:
    return f"{'any' if was is None else was} → {'any' if now is None else now}"


def _is_narrower(name: str, was: Any, now: Any) -> bool:
    """Whether values that were taken are not any more."""
    if now is None:
        return False
    if was is None or name in ("pattern", "multipleOf"):
        return True
    return bool(now > was) if "min" in name.lower() else bool(now < was)


def _shown(value: Any) -> str:
    return "none" if value is None else repr(value)


def _signatures(before: Surface, after: Surface) -> Iterator[Change]:
    for name, old in before.signatures.items():
        new = after.signatures.get(name)
        if new is not None and new != old:
            parts = f"{' + '.join(old.get('parts', ()))} → {' + '.join(new.get('parts', ()))}"
            what = parts if old.get("parts") != new.get("parts") else "in another way"
            yield True, f"`{name}` is signed otherwise: {what}"
