"""The schemas of a document that may be roots, found where OpenAPI puts bodies.

A webhook or a callback is a request that the vendor makes: its request body is received, and the
body of its answer is sent. An operation under ``paths`` is a request to the vendor: its request
body is sent, and the body of its answer is received (OpenAPI 3.1.0, sections 4.8.1, 4.8.10 and
4.8.18).

Only JSON bodies count, and only answers of status 2xx. A body that is a reference to a component is
that component. Any other body gets a name from its webhook or operation: ``operationId`` (for a
webhook, its key), or else the title of the schema, or else method and path.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from fnmatch import fnmatchcase
from typing import Literal, TypeAlias, cast

from wireloom.model import pointer as json_pointer
from wireloom.model.document import Document, JsonObject
from wireloom.model.references import COMPONENTS, REFERENCE_PREFIX, fragment_tokens
from wireloom.model.short_names import shortened

Direction: TypeAlias = Literal["receive", "send"]
Kind: TypeAlias = Literal["webhook", "callback", "operation"]

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")
"""The fixed fields of a Path Item that hold operations (``query`` since OpenAPI 3.2)."""

_JSON = re.compile(r"application/json\b.*|application/[\w.+-]+\+json\b.*|\*/\*|application/\*")

_STREAM = re.compile(
    r"(application/(jsonl|x-ndjson|json-seq|[\w.+-]+\+json-seq)|text/event-stream)\b.*"
)
"""Media types of streams whose items are JSON, or events (OpenAPI 3.2.0, section 4.14.3)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Body:
    """A request or response body that may be a root.

    ``name`` is what its class is called, ``pointer`` the JSON Pointer of its schema; of a component
    these are the component's. ``source`` is the key of the webhook, the ``operationId`` or else
    method and path: what globs are matched with. ``part`` is ``request`` or the response's status.
    ``headers`` pairs the name of each header with the text that it always has, or nothing.
    """

    name: str
    pointer: str
    direction: Direction
    kind: Kind
    source: str
    part: str
    tags: tuple[str, ...] = ()
    aliases: tuple[str, ...] = field(default=(), repr=False)
    operation_id: str = field(default="", repr=False)
    headers: tuple[tuple[str, str], ...] = field(default=(), repr=False)

    @property
    def root(self) -> str:
        """How the settings spell this root: a component's name, or ``NAME=#/pointer``."""
        component = _component(self.pointer)
        if component is not None:
            return component
        return f"{self.name}=#{self.pointer.replace('%', '%25')}"  # as in the fragment of a URI

    def matches(self, glob: str) -> bool:
        """Whether ``glob`` (as in :mod:`fnmatch`, case counts) matches what this is called."""
        return any(fnmatchcase(each, glob) for each in (self.source, *self.aliases))


def bodies(document: Document) -> tuple[Body, ...]:
    """Every body of ``document`` that may be a root, in the document's order, each once.

    Args:
        document: an OpenAPI document.
    """
    found = [*_webhooks(document), *_operations(document)]
    return _named_apart(document, list(dict.fromkeys(found)))


def default_roots(found: Sequence[Body]) -> tuple[Body, ...]:
    """The roots of a user who names none: what webhooks and callbacks receive and answer."""
    return tuple(each for each in found if each.kind != "operation")


# --- where bodies are


@dataclass(frozen=True, slots=True)
class _Call:
    """An operation of a webhook, callback or path, and where it is in the document."""

    kind: Kind
    key: str
    method: str
    operation: JsonObject
    place: tuple[str, ...]


def _webhooks(document: Document) -> Iterator[Body]:
    for section in ("webhooks", "x-webhooks"):
        for key, place in _members(document, (section,)):
            for call in _calls(document, "webhook", key, place):
                yield from _bodies(document, call)


def _operations(document: Document) -> Iterator[Body]:
    for path, place in _members(document, ("paths",)):
        for call in _calls(document, "operation", path, place):
            yield from _bodies(document, call)
            for name, callback in _members(document, (*call.place, "callbacks")):
                yield from _callback(document, name, callback)
    for name, callback in _members(document, ("components", "callbacks")):
        yield from _callback(document, name, callback)


def _callback(document: Document, name: str, place: tuple[str, ...]) -> Iterator[Body]:
    for _expression, item in _members(document, place):
        for call in _calls(document, "callback", name, item):
            yield from _bodies(document, call)


def _calls(document: Document, kind: Kind, key: str, place: tuple[str, ...]) -> Iterator[_Call]:
    """The operations of the Path Item at ``place``; others may be added since OpenAPI 3.2."""
    fixed = [each for each in _members(document, place) if each[0] in METHODS]
    others = _members(document, (*_resolved(document, place), "additionalOperations"))
    for method, here in (*fixed, *others):
        operation = json_pointer.value_at(document.data, here)
        if isinstance(operation, dict):
            yield _Call(kind, key, method, cast(JsonObject, operation), here)


def _bodies(document: Document, call: _Call) -> Iterator[Body]:
    incoming: Direction = "send" if call.kind == "operation" else "receive"
    outgoing: Direction = "receive" if call.kind == "operation" else "send"
    for schema in _schemas(document, (*call.place, "requestBody")):
        yield _body(document, call, "request", incoming, schema)
    for status, response in _members(document, (*call.place, "responses")):
        if status.startswith("2"):
            for schema in _schemas(document, response):
                yield _body(document, call, status, outgoing, schema)


def _schemas(document: Document, place: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """The place of the JSON schema of the request body or response at ``place``.

    A stream has a schema for its items (``itemSchema``, since OpenAPI 3.2) instead.
    """
    for media_type, here in _members(document, (*_resolved(document, place), "content")):
        for pattern, key in ((_JSON, "schema"), (_STREAM, "itemSchema")):
            schema = (*_resolved(document, here), key)
            if pattern.fullmatch(media_type.lower()) and isinstance(
                json_pointer.value_at(document.data, schema), dict | bool
            ):
                yield schema
                return


def _body(
    document: Document, call: _Call, part: str, direction: Direction, place: tuple[str, ...]
) -> Body:
    target = _resolved(document, place)
    identifier = call.operation.get("operationId")
    operation_id = identifier if isinstance(identifier, str) else ""
    spelled = f"{call.method} {call.key}"
    source = call.key if call.kind != "operation" else operation_id or spelled
    tags = call.operation.get("tags")
    return Body(
        name=_component(json_pointer.build(target)) or _short_name(document, call, part, target),
        pointer=json_pointer.build(target),
        direction=direction,
        kind=call.kind,
        source=source,
        part=part,
        tags=tuple(each for each in cast("list[object]", tags or []) if isinstance(each, str)),
        aliases=tuple(each for each in (operation_id, spelled) if each and each != source),
        operation_id=operation_id,
        headers=tuple(_headers(document, call)),
    )


def _headers(document: Document, call: _Call) -> Iterator[tuple[str, str]]:
    """The headers of a request: the name of each, and the only text that it may have, if any."""
    for place in (call.place[:-1], call.place):
        listed = json_pointer.value_at(document.data, (*place, "parameters"))
        for at in range(len(cast("list[object]", listed)) if isinstance(listed, list) else 0):
            here = _resolved(document, (*place, "parameters", str(at)))
            parameter = json_pointer.value_at(document.data, here)
            if not isinstance(parameter, dict):
                continue
            said = cast(JsonObject, parameter)
            if said.get("in") == "header" and isinstance(said.get("name"), str):
                yield said["name"], _fixed_text(said.get("schema"))


def _fixed_text(schema: object) -> str:
    """The only text that ``schema`` allows, or nothing."""
    if not isinstance(schema, dict):
        return ""
    said = cast(JsonObject, schema)
    values: object = [said["const"]] if "const" in said else said.get("enum")
    match values:
        case [str(text)]:
            return text
        case _:
            return ""


# --- names


def _short_name(document: Document, call: _Call, part: str, place: tuple[str, ...]) -> str:
    """What an unnamed body is called; the middle of a long name is left out."""
    return shortened(_name(document, call, part, place), json_pointer.build(place), link="")


def _name(document: Document, call: _Call, part: str, place: tuple[str, ...]) -> str:
    """The name after the webhook or operation, or the title, or method and path."""
    identifier = call.operation.get("operationId")
    if call.kind != "operation":
        base = _pascal(call.key)
    elif isinstance(identifier, str) and _pascal(identifier):
        base = _pascal(identifier)
    else:
        schema = json_pointer.value_at(document.data, place)
        title = cast(JsonObject, schema).get("title") if isinstance(schema, dict) else None
        if isinstance(title, str) and _pascal(title):
            return _pascal(title)
        base = _pascal(f"{call.method} {call.key}")
    if part != "request":
        return f"{base}Response"
    return base if call.kind != "operation" else f"{base}Request"


def _pascal(text: str) -> str:
    parts = re.findall(r"[A-Za-z0-9]+", text)
    return "".join(word[0].upper() + word[1:] for word in parts)


def _named_apart(document: Document, found: list[Body]) -> tuple[Body, ...]:
    """``found`` with a longer name for each unnamed body whose name another one has, too.

    The longer name says status and method; what collides even then is named by its pointer. Nothing
    depends on the order, and a body that has no double keeps its name when others are added. A body
    that several operations share is named after the component that it is in.
    """
    names: dict[str, set[str]] = {}
    for each in found:
        names.setdefault(each.pointer, set()).add(each.name)
    shared = {pointer for pointer, each in names.items() if len(each) > 1}
    found = [_with_shared(each) if each.pointer in shared else each for each in found]
    for spell in (_with_part, _with_pointer):
        places: dict[str, set[str]] = {}
        for each in found:
            places.setdefault(each.name, set()).add(each.pointer)
        taken = Counter({name: len(pointers) for name, pointers in places.items()})
        found = [
            (
                (_with_pointer if each.pointer in shared else spell)(each)
                if _component(each.pointer) is None
                and (taken[each.name] > 1 or each.name in document.schemas)
                else each
            )
            for each in found
        ]
    return tuple(found)


def _with_shared(body: Body) -> Body:
    """``body`` with the name of the request body or response under ``components`` that it is in."""
    place = json_pointer.split(body.pointer)
    if place[0] != "components" or place[1] not in ("requestBodies", "responses"):
        return _with_pointer(body)
    name = _pascal(place[2]) + ("Request" if body.part == "request" else "Response")
    return replace(body, name=shortened(name, body.pointer, link=""))


def _with_part(body: Body) -> Body:
    """``body`` with a name that says its part and method."""
    method = body.aliases[-1].partition(" ")[0] if body.aliases else body.source.partition(" ")[0]
    name = body.name + _pascal(f"{method} {body.part}")
    return replace(body, name=shortened(name, body.pointer, link=""))


def _with_pointer(body: Body) -> Body:
    return replace(body, name=shortened(_pascal(body.pointer), body.pointer, link=""))


# --- values of the document


def _component(pointer: str) -> str | None:
    """The name of the component that ``pointer`` leads to, or None where it leads elsewhere."""
    *parents, name = json_pointer.split(pointer) or [""]
    return name if json_pointer.build(parents) == COMPONENTS else None


_MOST_HOPS = 100

_BESIDE_REFERENCE = frozenset({"$ref", "summary", "description"})
"""The fields of a Reference Object (OpenAPI 3.1.0, section 4.8.23)."""


def _resolved(document: Document, place: tuple[str, ...]) -> tuple[str, ...]:
    """``place``, or the place that the Reference Object there leads to."""
    for _hop in range(_MOST_HOPS):
        value = json_pointer.value_at(document.data, place)
        reference = cast(JsonObject, value).get("$ref") if isinstance(value, dict) else None
        if not (isinstance(reference, str) and reference.startswith("#/")):
            return place
        if not _BESIDE_REFERENCE.issuperset(cast(JsonObject, value)) and not reference.startswith(
            REFERENCE_PREFIX
        ):
            return place
        place = fragment_tokens(reference[1:])
    return place


def _members(document: Document, place: tuple[str, ...]) -> Iterable[tuple[str, tuple[str, ...]]]:
    """The keys of the object at ``place``, each with the place of its value."""
    here = _resolved(document, place)
    value = json_pointer.value_at(document.data, here)
    keys = list(cast(JsonObject, value)) if isinstance(value, dict) else []
    return [(key, (*here, key)) for key in keys if not key.startswith("x-") or key == "x-webhooks"]
