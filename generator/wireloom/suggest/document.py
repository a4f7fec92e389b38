"""Overlays that correct a document.

Corrections have two sources. ``normalize`` reports what it had to rewrite: :func:`for_document`
returns the actions that make the rewriting unnecessary. ``deviations`` reports where payloads
depart from the document: :func:`for_deviation` returns the actions that make the document allow
these payloads. :func:`text` writes either as an overlay for a person to copy from, who
decides whether the document or the traffic is right.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, cast

from wireloom import overlay
from wireloom.model import pointer as json_pointer
from wireloom.model.document import Document, JsonObject
from wireloom.model.errors import Diagnostic
from wireloom.model.references import COMPONENTS, reference_name
from wireloom.normalize import ROUTINE, normalize
from wireloom.normalize.rules import RULES
from wireloom.normalize.schemas import without
from wireloom.update import snapshot


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Actions of an overlay (1.1), and why they are suggested: one line each.

    ``actions`` are Action Objects; they belong together, in this order.
    """

    actions: tuple[JsonObject, ...]
    why: tuple[str, ...]


def text(suggestions: Iterable[Suggestion], title: str = "Corrections") -> str:
    """An overlay with the actions of ``suggestions``, as YAML, each under comments that say why."""
    head: JsonObject = {"overlay": "1.1.0", "info": {"title": title, "version": "1.0.0"}}
    lines = [*snapshot.to_yaml(head).splitlines(), "actions:"]
    for each in suggestions:
        lines += [f"  # {one_line(why)}" for why in each.why]
        body = snapshot.to_yaml({"actions": list(each.actions)}).splitlines()
        lines += body[1:]
    return "\n".join(lines) + "\n"


def one_line(why: str) -> str:
    """``why`` as a comment of one line, whatever text of a document it has."""
    return json.dumps(why, ensure_ascii=False)[1:-1]


def jsonpath(pointer: str) -> str:
    """The JSONPath (RFC 9535) of the value at the JSON Pointer ``pointer``."""
    path = "$"
    for token in json_pointer.split(pointer):
        if re.fullmatch(r"[A-Za-z_][A-Za-z0-9_]*", token):
            path += f".{token}"
        elif re.fullmatch(r"0|[1-9][0-9]*", token):
            path += f"[{token}]"
        else:
            quoted = json.dumps(token)[1:-1].replace("'", "\\'").replace('\\"', '"')
            path += f"['{quoted}']"
    return path


# --- From what normalize had to rewrite


_STYLE = frozenset(
    {"single-variant", "single-part", "repeated-part", "annotation-part", "same-reference"}
)
"""Codes of rewrites of schemas that are complicated but not wrong."""


def for_document(document: Document) -> list[Suggestion]:
    """The actions that make the rewriting of ``document`` unnecessary and keep the result.

    Args:
        document: a family, as ``normalize`` takes it. It is not changed.
    """
    patched = document
    found: list[Suggestion] = []
    by_place: dict[str, list[Diagnostic]] = {}
    for each in normalize(document).diagnostics:
        if each.code not in ROUTINE | _STYLE:
            by_place.setdefault(each.pointer, []).append(each)
    for place, diagnostics in by_place.items():
        schema: Any = _at(patched.data, place)
        if not isinstance(schema, dict):
            continue
        codes = {each.code for each in diagnostics}
        actions = tuple(_instead(place, cast(JsonObject, schema), codes))
        if not actions:
            continue
        patched = applied(patched, actions)
        why = tuple(f"{each.pointer}: {each.message} [{each.code}]" for each in diagnostics)
        found.append(Suggestion(actions, why))
    return found


def _instead(place: str, schema: JsonObject, codes: set[str]) -> Iterator[JsonObject]:
    """The actions that rewrite ``schema`` as the rules of ``codes`` do."""
    # The rules use one keyword for unions; the document keeps its own.
    renamed = "oneOf" in schema and "anyOf" not in schema
    before = {("anyOf" if renamed and key == "oneOf" else key): schema[key] for key in schema}
    after = before
    for rule in RULES:
        if rule.code in codes and rule.keyword in after:
            after = rule.rewrite(after) or after
    if after is not before:
        new = {("oneOf" if renamed and key == "anyOf" else key): after[key] for key in after}
        yield from _between(place, schema, new)


def _between(place: str, old: JsonObject, new: JsonObject) -> Iterator[JsonObject]:
    """The actions that change the schema ``old`` at ``place`` into ``new``."""
    added: JsonObject = {}
    for key in old:
        if key not in new:
            yield {"target": jsonpath(json_pointer.join(place, key)), "remove": True}
    for key, value in new.items():
        if key in old and old[key] == value:
            continue
        if key in old and isinstance(old[key], dict | list):  # an update would only add to it
            yield {"target": jsonpath(json_pointer.join(place, key)), "remove": True}
        added[key] = value
    if added:
        yield {"target": jsonpath(place), "update": added}


def applied(document: Document, actions: Sequence[JsonObject]) -> Document:
    """``document`` with ``actions`` applied."""
    head: JsonObject = {"overlay": "1.1.0", "info": {"title": "", "version": ""}}
    return overlay.apply(document, Document({**head, "actions": list(actions)}, "")).document


def _at(data: Any, pointer: str) -> Any:
    """The value at ``pointer``; None if there is none."""
    return json_pointer.value_at(data, json_pointer.split(pointer))


# --- From payloads

_LIMITS = (
    *("minLength", "maxLength", "pattern", "minimum", "maximum"),
    *("exclusiveMinimum", "exclusiveMaximum", "multipleOf"),
    *("minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties"),
)
"""Rules of ``deviations`` that are keywords, which can be removed."""

UNKNOWN_KEY = "unknown-key"
"""The rule for a key that the document does not know. It is not a deviation."""


def for_deviation(
    document: Document, place: str, rule: str, *, found: Any = None, key: str = ""
) -> Suggestion | None:
    """The actions that make ``document`` allow a payload; None if there are none.

    Args:
        document: the document as it is before its overlay.
        place: JSON Pointer into it, of the schema that the payload departs from (see
            :func:`places`); of the object, where a key is missing or unknown.
        rule: the id of a rule of ``deviations``, or ``UNKNOWN_KEY``.
        found: the value that came, or one of its kind.
        key: the key that is missing or unknown.
    """
    schema = _at(document.data, place)
    if not isinstance(schema, dict):
        return None
    actions = tuple(_allowing(cast(JsonObject, schema), place, rule, found, key))
    return Suggestion(actions, (f"{place}: payloads depart from it [{rule}]",)) if actions else None


def _allowing(
    schema: JsonObject, place: str, rule: str, found: Any, key: str
) -> Iterator[JsonObject]:
    target = jsonpath(place)
    if rule == "null":
        yield {"target": target, "update": {"nullable": True}}
    elif rule == "required" and key in schema.get("required", ()):
        quoted = json.dumps(key)
        yield {"target": f"{target}.required[?@ == {quoted}]", "remove": True}
    elif rule in ("enum", "const") and isinstance(schema.get("enum"), list):
        yield {"target": f"{target}.enum", "update": [found]}
    elif rule == "additionalProperties" and schema.get("additionalProperties") is False:
        yield {"target": target, "update": {"additionalProperties": True}}
    elif rule == UNKNOWN_KEY:
        more: JsonObject = {key: {"type": _type(found)}}
        yield {"target": target, "update": {"properties": more}}
    elif rule == "type":
        yield from beside(schema, place, [{"type": _type(found)}])
    elif rule in _LIMITS and rule in schema:
        yield {"target": f"{target}.{rule}", "remove": True}


def beside(schema: JsonObject, place: str, others: Sequence[JsonObject]) -> Iterator[JsonObject]:
    """The actions that allow ``others`` beside ``schema``, which cannot be changed in place."""
    for keyword in ("oneOf", "anyOf"):
        if keyword in schema:
            yield {"target": jsonpath(f"{place}/{keyword}"), "update": list(others)}
            return
    kept: JsonObject = {key: schema[key] for key in ("description", "deprecated") if key in schema}
    for key in schema:
        if key not in kept:
            yield {"target": jsonpath(json_pointer.join(place, key)), "remove": True}
    yield {"target": jsonpath(place), "update": {"oneOf": [without(schema, *kept), *others]}}


def _type(value: object) -> str:
    """The type of a JSON value, as JSON Schema calls it."""
    match value:
        case bool():
            return "boolean"
        case int():
            return "integer"
        case float():
            return "number"
        case list():
            return "array"
        case dict():
            return "object"
        case _:
            return "string"


def places(document: Document, root: str, pointer: str) -> list[str]:
    """The schemas of the value at ``pointer`` in a payload: JSON Pointers into ``document``.

    References are followed, and all variants of a union that have the next key: the pointer does
    not tell which one a payload is. ``*`` stands for any item of an array.

    Args:
        document: the document.
        root: the component that the payload is of.
        pointer: JSON Pointer into the payload.
    """
    return places_from(document, json_pointer.join(COMPONENTS, root), pointer)


def places_from(document: Document, start: str, pointer: str) -> list[str]:
    """The same for a payload of the schema at the JSON Pointer ``start``."""
    here = list(_alternatives(document, start, frozenset()))
    for token in json_pointer.split(pointer):
        steps = [step for place in here if (step := _step(document, place, token))]
        here = list(
            dict.fromkeys(
                each for step in steps for each in _alternatives(document, step, frozenset())
            )
        )
    return here


def _step(document: Document, place: str, token: str) -> str | None:
    schema = cast(JsonObject, _at(document.data, place))
    properties = schema.get("properties")
    if isinstance(properties, dict) and token in properties:
        return json_pointer.join(place, "properties", token)
    if isinstance(schema.get("items"), dict) and (token == "*" or token.isdigit()):  # noqa: S105
        return json_pointer.join(place, "items")
    return None


def _alternatives(document: Document, place: str, seen: frozenset[str]) -> Iterator[str]:
    """``place`` or the target of its reference, and the schemas that it consists of."""
    schema = _at(document.data, place)
    if not isinstance(schema, dict) or place in seen:
        return
    here = cast(JsonObject, schema)
    name = reference_name(here["$ref"]) if isinstance(here.get("$ref"), str) else None
    if name is not None:
        yield from _alternatives(document, json_pointer.join(COMPONENTS, name), seen | {place})
        return
    parts = [key for key in ("allOf", "anyOf", "oneOf") if isinstance(here.get(key), list)]
    if not parts or "properties" in here:
        yield place
    for key in parts:
        for index in range(len(here[key])):
            yield from _alternatives(document, json_pointer.join(place, key, index), seen | {place})
