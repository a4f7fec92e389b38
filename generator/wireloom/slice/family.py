"""From a document to a family: everything that is reachable from a few roots, and nothing else.

References are followed inside the document only: nothing is fetched, and no other file is read.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias, cast
from urllib.parse import unquote

from wireloom import read
from wireloom.model import pointer as json_pointer
from wireloom.model import subschemas
from wireloom.model.document import ANSWERS, COMPONENTS, REFERENCE_PREFIX, Document, JsonObject
from wireloom.model.errors import Location, WireloomError

Tokens: TypeAlias = tuple[str, ...]
"""A JSON Pointer, split: the way from the top of the document to a schema."""

_Way: TypeAlias = tuple[str | int, ...]
"""The same with the indices of lists as numbers."""

_SCHEMAS = tuple(json_pointer.split(COMPONENTS))


def slice_family(document: Document, roots: Sequence[str]) -> Document:
    """A document of ``openapi``, ``info`` (title, version) and what is reachable from ``roots``.

    The answer to a message is reachable from the message.

    A root is the name of a component, or ``#`` and the JSON Pointer of any schema of the document
    (``#/webhooks/newPet/post/requestBody/content/application~1json/schema``). A schema that is not
    under ``components/schemas``, and a part of one that something refers to, becomes a component
    whose name is :func:`component_name` of its pointer. Components are sorted by name.

    A reference to nothing is left as it is, because real documents have some: ``normalize`` reports
    it. One that leads out of the document is refused.

    Args:
        document: an OpenAPI document. It is not changed; the result shares what is the same.
        roots: one or more; the order says nothing.

    Raises:
        WireloomError: there is no such root, or a reference leads out of the document.
    """
    return slice_roots(document, roots).family


@dataclass(frozen=True, slots=True)
class Sliced:
    """A family, and what each of its roots is called in it."""

    family: Document
    names: dict[str, str]


def slice_roots(document: Document, roots: Sequence[str]) -> Sliced:
    """What :func:`slice_family` and :func:`root_names` give, at the cost of one.

    Raises:
        WireloomError: as :func:`slice_family`.
    """
    if not roots:
        raise WireloomError("no root is given", todo="name at least one schema to begin with")
    reach = _reach(document, roots)
    names = _names(document, reach.schemas)
    schemas = {
        names[place]: _renamed(schema, reach, names) for place, schema in reach.schemas.items()
    }
    data: JsonObject = {
        "openapi": document.data.get("openapi"),
        "info": _info(document),
        "components": {"schemas": dict(sorted(schemas.items()))},
    }
    answers = {
        message: answer
        for message, answer in _answers(document).items()
        if (*_SCHEMAS, message) in reach.schemas
    }
    if answers:
        data[ANSWERS] = answers
    roots_called = {root: names[_root(document, root)] for root in roots}
    return Sliced(Document(data, document.source), roots_called)


def root_names(document: Document, roots: Sequence[str]) -> tuple[str, ...]:
    """What each of ``roots`` is called in the family that :func:`slice_family` makes of them.

    Raises:
        WireloomError: as :func:`slice_family`.
    """
    reach = _reach(document, roots)
    names = _names(document, reach.schemas)
    return tuple(names[_root(document, root)] for root in roots)


def component_name(pointer: str) -> str:
    """The name of the component that the schema at ``pointer`` becomes.

    Every word of the pointer, in PascalCase: a word ends at any character that is neither a letter
    nor a digit, and the rest of its letters keep their case. ``components/schemas`` in front is
    left out: ``/components/schemas/Pet/properties/tail-length`` is ``PetPropertiesTailLength``.
    """
    tokens = json_pointer.split(pointer)
    if tuple(tokens[:2]) == _SCHEMAS:
        tokens = tokens[2:]
    words = re.findall(r"[^\W_]+", " ".join(tokens))
    return "".join(word[0].upper() + word[1:] for word in words)


def _exact_name(pointer: str) -> str:
    """A name that no other pointer has: its tokens as they are, joined by dots."""

    def spelled(token: str) -> str:
        return re.sub(r"[^A-Za-z0-9-]", lambda match: f"_{ord(match[0]):x}_", token)

    return ".".join(spelled(token) for token in json_pointer.split(pointer))


def _info(document: Document) -> JsonObject:
    info = document.data.get("info")
    facts = cast(JsonObject, info) if isinstance(info, dict) else {}
    return {key: str(facts.get(key, "")) for key in ("title", "version")}


# --- what is reachable


@dataclass(slots=True)
class _Reach:
    """The schemas that are reachable, by place; and what each reference found there leads to."""

    schemas: dict[Tokens, JsonObject | bool] = field(
        default_factory=dict[Tokens, "JsonObject | bool"]
    )
    targets: dict[str, Tokens | None] = field(default_factory=dict[str, "Tokens | None"])


def _reach(document: Document, roots: Iterable[str]) -> _Reach:
    reach = _Reach()
    answers: dict[Tokens, Tokens] = {
        (*_SCHEMAS, message): (*_SCHEMAS, answer) for message, answer in _answers(document).items()
    }
    waiting = [_root(document, root) for root in roots]
    while waiting:
        place = waiting.pop()
        if place in reach.schemas:
            continue
        schema = cast("JsonObject | bool", _lookup(document, place)[0])
        reach.schemas[place] = schema
        for reference, way in _references(document, schema, place):
            if reference not in reach.targets:
                reach.targets[reference] = _target(document, reference, way)
            target = reach.targets[reference]
            if target is not None:
                waiting.append(target)
        if place in answers:  # who receives a message has to be able to answer it
            waiting.append(answers[place])
    return reach


def _answers(document: Document) -> dict[str, str]:
    """Which component answers which, as the overlay says it (see ``overlay.answers``)."""
    return cast("dict[str, str]", document.data.get(ANSWERS, {}))


def _references(
    document: Document, schema: JsonObject | bool, place: Tokens
) -> Iterator[tuple[str, _Way]]:
    """Each reference in ``schema`` and its subschemas, and the way to where it is written."""
    waiting: list[tuple[JsonObject, _Way]] = []
    if isinstance(schema, dict):
        waiting.append((schema, place))
    while waiting:
        here, path = waiting.pop()
        if isinstance(here.get("$ref"), str):
            yield here["$ref"], (*path, "$ref")
        for keyword in ("$dynamicRef", "$recursiveRef"):
            if keyword in here:
                raise WireloomError(
                    f"{keyword} is not supported",
                    where=read.locate(document, json_pointer.build((*path, keyword))),
                    todo="refer to the schema by $ref",
                )
        for value, reference in _mapping(here).items():
            yield _mapped(document, reference), (*path, "discriminator", "mapping", value)
        waiting.extend((child, (*path, *way)) for way, child in subschemas.children(here))


def _mapping(schema: JsonObject) -> dict[str, str]:
    """The mapping of the discriminator of ``schema`` (OpenAPI 3.1, Discriminator Object)."""
    discriminator = schema.get("discriminator")
    if not isinstance(discriminator, dict):
        return {}
    mapping = cast(JsonObject, discriminator).get("mapping")
    if not isinstance(mapping, dict):
        return {}
    pairs = cast("dict[str, object]", mapping).items()
    return {key: value for key, value in pairs if isinstance(value, str)}


def _mapped(document: Document, reference: str) -> str:
    """What a value of a mapping refers to: it is the name of a schema, or else a reference."""
    if reference in document.schemas or not re.search(r"[/#:]|\.(json|ya?ml)$", reference):
        return REFERENCE_PREFIX + json_pointer.escape(reference)
    return reference


# --- from a reference to a place


def _root(document: Document, root: str) -> Tokens:
    """The place of the schema that the user called ``root``."""
    place = _pointed(root[1:]) if root.startswith("#/") else (*_SCHEMAS, root)
    value, rest = _lookup(document, place)
    if not rest and isinstance(value, dict | bool):
        return place
    if not root.startswith("#/"):
        count, alike = len(document.schemas), _alike(root, document.schemas)
        raise WireloomError(
            f"there is no schema called {root!r}",
            where=Location(document.source),
            why=f"the document has {count:,} schemas{alike}",
            todo="name a schema, or give the JSON Pointer of one, beginning with '#/'",
        )
    why = "there is another kind of value"
    if rest:
        keys = cast(JsonObject, value) if isinstance(value, dict) else {}
        why = f"the way ends before {rest[0]!r}{_alike(rest[0], keys)}"
    raise WireloomError(f"there is no schema at {root!r}", where=Location(document.source), why=why)


def _target(document: Document, reference: str, written_at: _Way) -> Tokens | None:
    """The place of the schema that ``reference`` leads to, or None where it leads to nothing."""
    address, _, fragment = reference.partition("#")
    if address:
        raise WireloomError(
            f"the reference {reference!r} leads out of the document",
            where=read.locate(document, json_pointer.build(written_at)),
            why="only references inside the document are followed: nothing was read or fetched",
            todo="put the schema into the document, and refer to it by '#/components/schemas/...'",
        )
    if not fragment.startswith("/"):
        raise WireloomError(
            f"the reference {reference!r} is not a JSON Pointer",
            where=read.locate(document, json_pointer.build(written_at)),
            todo="a reference inside the document looks like '#/components/schemas/Name'",
        )
    place = _pointed(fragment)
    value, rest = _lookup(document, place)
    return place if not rest and isinstance(value, dict | bool) else None


def _pointed(fragment: str) -> Tokens:
    """The tokens of a JSON Pointer that is the fragment of a URI (RFC 6901, section 6)."""
    return tuple(json_pointer.split(unquote(fragment)))


_MOST_HOPS = 100
"""On one way; more than that go in a circle."""


def _lookup(document: Document, place: Tokens) -> tuple[object, Tokens]:
    """The value at ``place``, following references to other objects that are on the way.

    The second part is what is left of the way: nothing, if the value was found.
    """
    here, rest = _descend(document.data, place)
    for _hop in range(_MOST_HOPS):
        reference = _reference(here) if rest else None
        if reference is None:
            break
        here, rest = _descend(document.data, _pointed(reference[1:]) + rest)
    return here, rest


def _reference(here: object) -> str | None:
    """The reference to another place of the document that ``here`` is, or None."""
    reference = cast(JsonObject, here).get("$ref") if isinstance(here, dict) else None
    return reference if isinstance(reference, str) and reference.startswith("#/") else None


def _descend(data: object, way: Tokens) -> tuple[object, Tokens]:
    """The last value on ``way`` that is there, and what is left of the way."""
    here = data
    for index, token in enumerate(way):
        member = _member(here, token)
        if member is None:
            return here, way[index:]
        here = member[0]
    return here, ()


def _member(here: object, token: str) -> tuple[object] | None:
    """What ``token`` names in ``here``, in a tuple of one; None where there is no such thing."""
    if isinstance(here, dict) and token in here:
        return (cast(JsonObject, here)[token],)
    if isinstance(here, list) and _INDEX.fullmatch(token):
        items = cast("list[object]", here)
        return (items[int(token)],) if int(token) < len(items) else None
    return None


_INDEX = re.compile(r"0|[1-9][0-9]{0,8}")


def _alike(name: str, names: Iterable[str]) -> str:
    close = difflib.get_close_matches(name, list(names), n=3)
    return f"; alike: {', '.join(close)}" if close else ""


# --- names, and references by these names


def _names(document: Document, places: Iterable[Tokens]) -> dict[Tokens, str]:
    """The name of the component at each of ``places``; a name is a function of places alone.

    A schema that is a component already keeps its name. Where two others would have the same name,
    or the name of a component, each takes its exact one.
    """
    names: dict[Tokens, str] = {}
    wanted: dict[str, list[Tokens]] = {}
    for place in places:
        if _is_component(place):
            names[place] = place[2]
        else:
            wanted.setdefault(component_name(json_pointer.build(place)), []).append(place)
    for name, claimants in wanted.items():
        free = len(claimants) == 1 and name and name not in document.schemas
        for place in claimants:
            names[place] = name if free else _exact_name(json_pointer.build(place))
            if not free and names[place] in document.schemas:
                raise WireloomError(
                    f"the schema {names[place]!r} has the name that another one is to get",
                    where=read.locate(document, json_pointer.join(COMPONENTS, names[place])),
                    todo="give it another name",
                )
    return names


def _is_component(place: Tokens) -> bool:
    return place[:2] == _SCHEMAS and len(place) == len(_SCHEMAS) + 1


def _renamed(
    schema: JsonObject | bool, reach: _Reach, names: dict[Tokens, str]
) -> JsonObject | bool:
    """``schema`` with every reference written as ``#/components/schemas/`` and a name."""

    def canonical(reference: str) -> str:
        target = reach.targets.get(reference)
        return (
            reference if target is None else REFERENCE_PREFIX + json_pointer.escape(names[target])
        )

    if not isinstance(schema, dict):
        return schema
    copies = subschemas.copies(schema)
    for here in copies:
        if isinstance(here.get("$ref"), str):
            here["$ref"] = canonical(here["$ref"])
        mapping = _mapping(here)
        if mapping:
            known = {key: canonical(value) for key, value in mapping.items()}
            old = cast(JsonObject, here["discriminator"])
            here["discriminator"] = {**old, "mapping": {**old["mapping"], **known}}
    return copies[0]
