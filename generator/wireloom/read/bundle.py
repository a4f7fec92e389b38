"""Several files that refer to each other → one document, all of whose references are its own.

What a reference leads to in another file becomes a component. It is called as the file calls it:
by its key under ``components``, ``$defs`` or ``definitions``, or else by the file's name. Where two
would have the same name, both take the path of the file as well. Nothing depends on an order.

References by ``$id``, ``$self`` and anchor are written as JSON Pointers on the way, so that no
later step has to know these.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path, PurePath
from typing import Any, cast

from wireloom.model import pointer as json_pointer
from wireloom.model.document import Document, JsonObject, Origins, Place, Refusal, Target
from wireloom.model.errors import WireloomError
from wireloom.model.references import reference_to_place
from wireloom.read.dialects import modern_place, modernize
from wireloom.read.dynamic import Reference, settle
from wireloom.read.objects import SECTIONS, inside
from wireloom.read.positions import locate
from wireloom.read.references import RECURSIVE, Files, Refused


def bundle(document: Document, below: Path | None) -> Document:
    """``document`` with everything that it refers to in other files.

    Args:
        document: an OpenAPI document that nothing else holds: its data is changed.
        below: the folder that other files are read from; None to read none.

    Raises:
        WireloomError: a file that is referred to cannot be read.
    """
    if not _has_more(document.data):
        return document
    made = Bundle(Files(document, below), {Target(document.source, ()): ()})
    made.follow("document", Target(document.source, ()))
    return made.document(document.data)


def _has_more(data: JsonObject) -> bool:
    """Whether a document has a reference that is no pointer into itself."""
    waiting: list[object] = [data]
    while waiting:
        value = waiting.pop()
        if isinstance(value, dict):
            here = cast(JsonObject, value)
            reference = here.get("$ref")
            if isinstance(reference, str) and not reference.startswith("#/"):
                return True
            if not _IDENTIFYING.isdisjoint(here) or any(_mapped_elsewhere(here)):
                return True
            waiting += here.values()
        elif isinstance(value, list):
            waiting += cast("list[object]", value)
    return False


def _mapped_elsewhere(schema: JsonObject) -> Iterator[bool]:
    """Whether each reference of the discriminator of ``schema`` is no pointer into the document."""
    if "discriminator" in schema:
        for holder, key in _schema_references(schema):
            yield holder is not schema and not holder[key].startswith("#/")


_IDENTIFYING = frozenset(
    {"$id", "$self", "$anchor", "$dynamicAnchor", "$dynamicRef", "$recursiveAnchor"}
    | {"$recursiveRef"}
)
"""The keywords by which schemas are named and found other than by a JSON Pointer."""


class Bundle:
    """The values that are reached by references, and the references to them."""

    def __init__(self, files: Files, placed: Mapping[Target, Place]) -> None:
        """Begin with values whose places in the document are known.

        Args:
            files: the first document, and where others are read.
            placed: the place of a value and of all that is inside it.
        """
        self.files = files
        self._placed = dict(placed)
        self._is_json_schema = () not in placed.values()
        self._kinds: dict[Target, str] = {}
        self._waiting: list[tuple[str, Target]] = []
        self._seen: set[int] = set()
        self._written: list[Reference] = []
        self._inlined: list[tuple[Target, Target]] = []
        self._refused: dict[str, Refusal] = {}
        self.schemas: list[tuple[JsonObject, str]] = []

    def follow(self, kind: str, start: Target) -> None:
        """Find every reference in the object at ``start``, and in what they lead to."""
        self._waiting.append((kind, start))
        while self._waiting:
            kind, target = self._waiting.pop()
            self._visit(kind, target)

    def document(self, data: JsonObject) -> Document:
        """The document: ``data``, and a component for each value that has no place in it yet."""
        first = self.files.first
        copies = settle(self.files, self._written, _short_name)
        self.schemas += copies.schemas
        self._kinds |= {Target(file, ()): "schema" for file in copies.originals}
        self._claim(data)
        added = self._name(data)
        for each in self._written:
            each.write(reference_to_place(self.place_of(each.target, self._modern(each.target))))
        for target, (_components, section, name) in added.items():
            components = cast(JsonObject, data.setdefault("components", {}))
            cast(JsonObject, components.setdefault(section, {}))[name] = self.files.value(target)
        self._clean()
        places = {
            place: copies.originals.get(target.file, target)
            for target, place in self._placed.items()
        }
        places |= {self.place_of(at): found for at, found in self._inlined}
        origins = Origins(places, self.files.digests, self._refused)
        return Document(data, first.source, origins)

    def place_of(self, target: Target, way: Place = ()) -> Place:
        """Where ``target`` is in the document; ``way`` is its place in the keywords of 2020-12."""
        for length in range(len(target.place), -1, -1):
            start = self._placed.get(Target(target.file, target.place[:length]))
            if start is not None:
                return (*start, *(way or target.place)[length:])
        raise LookupError(target)

    def _modern(self, target: Target) -> Place:
        """The place of ``target`` in its file, in the keywords of 2020-12."""
        data = self.files.data[target.file]
        return modern_place(data, target.place) if self._has_dialect(data) else target.place

    def _has_dialect(self, data: JsonObject) -> bool:
        return isinstance(data.get("$schema"), str) or self._is_json_schema

    def _clean(self) -> None:
        """Drop what nothing needs any more: names of schemas, and definitions inside others."""
        old = {file for file, data in self.files.data.items() if self._has_dialect(data)}
        dialects = {file: data.get("$schema") for file, data in self.files.data.items()}
        for schema, file in self.schemas:
            if file in old:
                modernize(schema, dialects[file])
            for keyword in _NAMES.intersection(schema):
                if isinstance(schema[keyword], str | bool):
                    del schema[keyword]
        moved = [self.files.value(target) for target, place in self._placed.items() if place]
        for value in moved:
            for keyword in DEFINITIONS:
                if isinstance(value, dict):
                    cast(JsonObject, value).pop(keyword, None)

    # --- references

    def _visit(self, kind: str, start: Target) -> None:
        base = self.files.resource_of(start)
        waiting: list[tuple[str, object, Target, Target]] = [
            (kind, self.files.value(start), start, base)
        ]
        while waiting:
            kind, value, at, base = waiting.pop()
            if id(value) in self._seen:
                continue
            if isinstance(value, dict):
                self._seen.add(id(here := cast(JsonObject, value)))
                if kind not in SECTIONS and isinstance(here.get("$ref"), str):
                    at = self._inline(here, at, base)
                    base = self.files.resource_of(at)
                base = at if kind == "schema" and self.files.is_resource(at) else base
                self._references(kind, here, at, base)
            for inner, way, child in inside(kind, cast(Any, value)):
                waiting.append((inner, child, Target(at.file, (*at.place, *way)), base))

    def _references(self, kind: str, here: JsonObject, at: Target, base: Target) -> None:
        if kind == "schema":
            self.schemas.append((here, at.file))
            for holder, key in _schema_references(here):
                self._note(holder, key, "schema", at, base)
        elif kind in SECTIONS and isinstance(here.get("$ref"), str):
            self._note(here, "$ref", kind, at, base)

    def _note(self, holder: JsonObject, key: str, kind: str, at: Target, base: Target) -> None:
        reference = holder[key]
        try:
            target = self.files.resolve(reference, base)
        except Refused as refused:
            if base.file != self.files.first.source and reference.startswith("#"):
                reference = holder[key] = base.file + reference
            if base.file != self.files.first.source or not reference.startswith("#"):
                self._refused[reference] = refused.refusal
            return
        anchor = self._dynamic_anchor(key, reference, target)
        self._written.append(Reference(holder, key, target, at, anchor))
        if target not in self._kinds:
            self._kinds[target] = kind
            self._waiting.append((kind, target))

    def _dynamic_anchor(self, key: str, reference: str, target: Target) -> str | None:
        """The anchor by which a reference leads to other schemas on other ways."""
        schema = self.files.value(target)
        if not isinstance(schema, dict) or key not in ("$dynamicRef", "$recursiveRef"):
            return None
        found = cast(JsonObject, schema)
        if key == "$recursiveRef":
            return RECURSIVE if found.get("$recursiveAnchor") is True else None
        anchor = found.get("$dynamicAnchor")
        return anchor if anchor == reference.partition("#")[2] else None

    def _inline(self, here: JsonObject, at: Target, base: Target) -> Target:
        """Put what the reference in ``here`` leads to in its place: no component can hold it."""
        reference = here.pop("$ref")
        try:
            target = self.files.resolve(reference, base)
        except Refused as refused:
            raise _error(self.files.first, at, refused.refusal) from None
        value = self.files.value(target)
        if isinstance(value, dict):
            here.update(cast(JsonObject, value))
        self._inlined.append((at, target))
        return target

    # --- names

    def _claim(self, data: JsonObject) -> None:
        """Let a component that is nothing but a reference to another file be what it refers to."""
        for kind, holder_place in _HOLDERS:
            named: object = json_pointer.value_at(data, holder_place)
            aliases = {id(each): name for name, each in _objects(named) if len(each) == 1}
            claims = [
                (aliases[id(each.holder)], each.target)
                for each in self._written
                if id(each.holder) in aliases
                and each.key == "$ref"
                and self._kinds[each.target] == kind
            ]
            for name, target in sorted(claims):
                if not self._is_placed(target):
                    self._placed[target] = (*holder_place, name)
                    cast(JsonObject, named)[name] = self.files.value(target)

    def _is_placed(self, target: Target) -> bool:
        """Whether ``target`` is inside a value that has a place, and needs none of its own."""
        if target in self._placed:
            return True
        lengths = range(len(target.place))
        within = any(Target(target.file, target.place[:at]) in self._placed for at in lengths)
        is_first = target.file == self.files.first.source and not self._is_json_schema
        return within and (is_first or not _is_definition(target.place))

    def _name(self, data: JsonObject) -> dict[Target, Place]:
        """Give each value that has no place one under ``components``."""
        claimants: dict[tuple[str, str], list[Target]] = {}
        for target in sorted(self._kinds, key=lambda each: (len(each.place), each)):
            section = SECTIONS[self._kinds[target]]
            if not self._is_placed(target):
                self._placed[target] = ("components", section, "")
                claimants.setdefault((section, _short_name(target)), []).append(target)
        added: dict[Target, Place] = {}
        for (section, name), targets in claimants.items():
            holders = (place for kind, place in _HOLDERS if SECTIONS[kind] == section)
            taken = {name for place in holders for name in json_pointer.value_at(data, place, {})}
            for target in targets:
                is_free = len(targets) == 1 and name not in taken
                final = name if is_free else _long_name(self.files.first.source, target)
                place = ("components", section, final)
                if not is_free and (final in taken or place in added.values()):
                    raise self._taken(section, final, target)
                added[target] = self._placed[target] = place
        return added

    def _taken(self, section: str, name: str, target: Target) -> WireloomError:
        why = f"{section} has a component {name!r} already"
        return _error(self.files.first, target, Refusal("two components need the same name", why))


def _schema_references(schema: JsonObject) -> Iterator[tuple[JsonObject, str]]:
    """The references of one schema: each the object that has it, and its key there."""
    for keyword in ("$ref", "$dynamicRef", "$recursiveRef"):
        if isinstance(schema.get(keyword), str):
            yield schema, keyword
    discriminator = schema.get("discriminator")
    if isinstance(discriminator, dict):
        found = cast(JsonObject, discriminator)
        if isinstance(found.get("defaultMapping"), str) and _is_reference(found["defaultMapping"]):
            yield found, "defaultMapping"
        mapping = found.get("mapping")
        for key, value in cast(JsonObject, mapping).items() if isinstance(mapping, dict) else ():
            if isinstance(value, str) and _is_reference(value):
                yield cast(JsonObject, mapping), key


def _is_reference(text: str) -> bool:
    """Whether a value of a mapping is a reference; any other is the name of a component."""
    return re.search(r"[/#:]|\.(json|ya?ml)$", text) is not None


def _objects(section: object) -> Iterable[tuple[str, JsonObject]]:
    named = cast(JsonObject, section).items() if isinstance(section, dict) else ()
    return [(name, cast(JsonObject, each)) for name, each in named if isinstance(each, dict)]


DEFINITIONS = ("$defs", "definitions")

_HOLDERS: tuple[tuple[str, Place], ...] = (
    *((kind, ("components", section)) for kind, section in SECTIONS.items()),
    *(("schema", ("definitions",)), ("response", ("responses",)), ("parameter", ("parameters",))),
)
"""Where a document names what may be referred to; the last three are those of Swagger 2.0."""

_NAMES = frozenset({"$id", "id", "$schema", "$anchor", "$dynamicAnchor", "$recursiveAnchor"})


def _is_definition(place: Place) -> bool:
    return len(place) > 1 and place[-2] in (*DEFINITIONS, *SECTIONS.values())


def _short_name(target: Target) -> str:
    place = target.place
    if _is_definition(place) or len(place) == 1:
        return _spelled(place[-1])
    return _spelled(".".join((_stem(target.file), *place)))


def _long_name(first: str, target: Target) -> str:
    path = PurePath(os.path.relpath(target.file, PurePath(first).parent))
    folders = ("__" if part == ".." else part for part in path.parts[:-1])
    return _spelled(".".join((*folders, _stem(target.file), *target.place)))


def _stem(file: str) -> str:
    return re.sub(r"([.-]schema)?\.(json|ya?ml)$", "", PurePath(file).name, flags=re.IGNORECASE)


def _spelled(name: str) -> str:
    return re.sub(r"[^A-Za-z0-9._-]", "_", name)


def _error(first: Document, at: Target, refusal: Refusal) -> WireloomError:
    place = Document({}, at.file) if at.file != first.source else first
    where = locate(place, json_pointer.build(at.place))
    return WireloomError(refusal.what, where=where, why=refusal.why, todo=refusal.todo)
