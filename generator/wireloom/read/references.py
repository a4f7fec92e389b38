"""The files that references lead to, and the values in them: by path, ``$id``, ``$self`` or anchor.

A reference is resolved against the URI of the schema resource that it is in (JSON Schema 2020-12,
core, section 8.2), or else against the path of its file. No address is fetched: a URI is known if
a schema that was read has it as its ``$id``.
"""

from __future__ import annotations

import copy
import hashlib
import importlib
import os
import posixpath
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, cast
from urllib.parse import quote, unquote, urldefrag, urljoin, urlsplit

from wireloom.model import pointer as json_pointer
from wireloom.model.document import Document, JsonObject, Place, Refusal, Target
from wireloom.model.errors import Location, WireloomError
from wireloom.read.budget import DEFAULT_BUDGET, Budget
from wireloom.read.files import decoded, read_bytes
from wireloom.read.syntax import parse


class Refused(Exception):  # noqa: N818 - it never leaves this package
    """A reference that is not followed; ``refusal`` says why."""

    def __init__(
        self, what: str, why: str = "", todo: str = "", *, is_missing: bool = False
    ) -> None:
        super().__init__(what)
        self.refusal = Refusal(what, why, todo, is_missing)


@dataclass(slots=True)
class Files:
    """The first document, and the files that its references lead to, each read once.

    ``below`` is the folder that files are read from; None where the document is no file, so that no
    other is read.
    """

    first: Document
    below: Path | None
    budget: Budget = DEFAULT_BUDGET
    data: dict[str, JsonObject] = field(default_factory=dict[str, JsonObject])
    digests: dict[str, str] = field(default_factory=dict[str, str])
    _identified: dict[str, Target] = field(default_factory=dict[str, Target])
    dynamic: dict[str, dict[Target, Target]] = field(
        default_factory=dict[str, "dict[Target, Target]"]
    )
    _anchors: dict[tuple[Target, str], Place] = field(
        default_factory=dict[tuple[Target, str], Place]
    )
    _uris: dict[Target, str] = field(default_factory=dict[Target, str])
    _bytes: int = 0

    def __post_init__(self) -> None:
        self._add(self.first.source, self.first.data)

    def resolve(self, reference: str, base: Target) -> Target:
        """What ``reference`` leads to.

        Args:
            reference: a URI reference.
            base: the schema resource that it is written in.

        Raises:
            Refused: it leads to nothing, or to where no file is read.
            WireloomError: a file that it leads to cannot be read.
        """
        address, fragment = urldefrag(reference)
        resource = self._resource(address, base) if address else base
        if not fragment or fragment.startswith("/"):
            return self._pointed(resource, fragment, reference)
        return self._anchored(resource, unquote(fragment), reference)

    def value(self, target: Target) -> object:
        """The value at ``target``."""
        return json_pointer.value_at(self.data[target.file], target.place)

    def resource_of(self, target: Target) -> Target:
        """The schema resource that ``target`` is in: the file, or the nearest schema with an id."""
        places = (target.place[:length] for length in range(len(target.place), -1, -1))
        resources = (Target(target.file, place) for place in places)
        return next((each for each in resources if each in self._uris), Target(target.file, ()))

    def is_resource(self, target: Target) -> bool:
        """Whether the schema at ``target`` has a URI of its own."""
        return target in self._uris

    # --- what a reference leads to

    def _resource(self, address: str, base: Target) -> Target:
        uri = urljoin(self._uris.get(base, base.file), address)
        uri = uri.rstrip("#")
        if uri not in self._identified:
            specification = _specification(uri)
            if specification is None:
                return Target(self._opened(base.file, uri, address), ())
            self._add(uri, specification)
        return self._identified[uri]

    def _opened(self, file: str, uri: str, address: str) -> str:
        """The file that ``address`` means, also where the URIs of both say where it is."""
        beside = self._beside(file, uri, address)
        try:
            return self._open(file, beside)
        except Refused:
            return self._open(file, address)  # speaks of what is written in the document

    def _beside(self, file: str, uri: str, address: str) -> str:
        """``address``, or the path that leads from ``file`` to it, as their URIs say."""
        own, other = urlsplit(self._uris.get(Target(file, ()), "")), urlsplit(uri)
        if not urlsplit(address).scheme or own[:2] != other[:2]:
            return address
        return quote(posixpath.relpath(unquote(other.path), posixpath.dirname(unquote(own.path))))

    def _pointed(self, resource: Target, fragment: str, reference: str) -> Target:
        way = tuple(json_pointer.split(unquote(fragment, errors="surrogatepass")))
        # A pointer begins at the resource. Many documents mean the whole file, in spite of an $id.
        for start in dict.fromkeys((resource, Target(resource.file, ()))):
            target = self._followed(Target(start.file, (*start.place, *way)))
            if target is not None:
                return target
        raise Refused(f"the reference {reference!r} leads to nothing in {resource.file}")

    def _followed(self, target: Target, hops: int = 0) -> Target | None:
        """``target``, with the references to other objects that are on the way; None without it."""
        here, rest = json_pointer.descend(self.data[target.file], target.place)
        if not rest:
            return target
        onward = cast(JsonObject, here).get("$ref") if isinstance(here, dict) else None
        if not isinstance(onward, str) or hops > _MOST_HOPS:
            return None
        at = Target(target.file, target.place[: len(target.place) - len(rest)])
        try:
            found = self.resolve(onward, self.resource_of(at))
        except Refused:
            return None
        place = (*found.place, *map(str, rest))
        return self._followed(Target(found.file, place), hops + 1)

    def _anchored(self, resource: Target, name: str, reference: str) -> Target:
        place = self._anchors.get((resource, name))
        if place is None:
            raise Refused(
                f"the reference {reference!r} leads to nothing",
                f"no schema there has the anchor {name!r}",
            )
        return Target(resource.file, place)

    # --- files

    def _open(self, base: str, address: str) -> str:
        """Read the file that ``address`` leads to from the file ``base``; return its name."""
        parts = urlsplit(address)
        if parts.scheme or parts.netloc:
            raise Refused(
                f"the reference {address!r} leads to an address",
                "no address in a document is fetched, and no schema that was read has this $id",
                "save that document beside this one, and refer to it by a relative path",
            )
        if self.below is None:
            raise Refused(
                f"the reference {address!r} leads to another file",
                "only a document that is read from a file may refer to others",
                "save the document and the files that it refers to, and name the first one",
            )
        name = Path(os.path.normpath(Path(base).parent / unquote(parts.path)))
        if name.as_posix() not in self.data:
            self._read(name, address, self.below)
        return name.as_posix()

    def _read(self, path: Path, address: str, below: Path) -> None:
        real = path.resolve()
        if not real.is_relative_to(below):
            raise Refused(
                f"the reference {address!r} leads out of the folder of the document",
                f"only files in {_shown(below)} and below it are read",
                "name a folder that all files are in with --references-below FOLDER",
            )
        if not real.is_file():
            raise Refused(
                f"the reference {address!r} leads to a file that does not exist",
                f"there is no file {path.as_posix()}",
                "correct the path, which is relative to the file that has the reference",
                is_missing=True,
            )
        content = read_bytes(path, budget=self.budget)
        self._bytes += len(content)
        if self._bytes > self.budget.bytes:
            raise WireloomError(
                f"the files are larger than {self.budget.bytes:,} bytes together",
                where=Location(path.as_posix()),
            )
        data = parse(decoded(content, path.as_posix()), path.as_posix(), self.budget).data
        relative = os.path.relpath(path, Path(self.first.source).parent)
        self.digests[Path(relative).as_posix()] = hashlib.sha256(content).hexdigest()
        self._add(path.as_posix(), data)

    def _add(self, name: str, data: JsonObject) -> None:
        self.data[name] = data
        for target, schema, resource in _schemas(name, data):
            uri = _identifier(data, schema)
            if uri is not None:
                absolute = urljoin(self._uris.get(resource, name), uri).rstrip("#")
                self._uris[target] = absolute
                self._identified.setdefault(absolute, target)
            for anchor in _anchors_of(schema):
                self._anchors[self.resource_of(target), anchor] = target.place
            for anchor in _dynamic_anchors_of(schema):
                self.dynamic.setdefault(anchor, {})[self.resource_of(target)] = target


_MOST_HOPS = 100


def _schemas(name: str, data: JsonObject) -> Iterator[tuple[Target, JsonObject, Target]]:
    """Every object of a file that may have an id or an anchor, outermost first."""
    waiting: list[tuple[object, Place, Target]] = [(data, (), Target(name, ()))]
    for value, place, outer in waiting:  # which grows on the way
        inner = outer
        if isinstance(value, dict) and not _MARKS.isdisjoint(cast(JsonObject, value)):
            yield Target(name, place), cast(JsonObject, value), outer
            if _identifier(data, cast(JsonObject, value)) is not None:
                inner = Target(name, place)
        waiting.extend((each, (*place, key), inner) for key, each in _members(cast(Any, value)))


def _members(value: object) -> Iterable[tuple[str, object]]:
    if isinstance(value, dict):
        return cast(JsonObject, value).items()
    items = cast("list[object]", value) if isinstance(value, list) else []
    return ((str(index), each) for index, each in enumerate(items))


_MARKS = frozenset({"$id", "id", "$self", "$anchor", "$dynamicAnchor", "$recursiveAnchor"})


def _identifier(data: JsonObject, schema: JsonObject) -> str | None:
    """The URI that ``schema`` gives itself, in the file with the content ``data``."""
    keys = ["$id", *(["$self"] if schema is data else []), *(["id"] if _is_old(data) else [])]
    for key in keys:
        uri = schema.get(key)
        if isinstance(uri, str) and not uri.startswith("#"):
            return uri
    return None


def _is_old(data: JsonObject) -> bool:
    """Whether a file is of JSON Schema draft-04 or older, where ``id`` is the keyword."""
    dialect = data.get("$schema")
    return isinstance(dialect, str) and re.search(r"draft-0[34]", dialect) is not None


def _anchors_of(schema: JsonObject) -> Iterator[str]:
    for key in ("$anchor", "$dynamicAnchor"):
        if isinstance(schema.get(key), str):
            yield schema[key]
    for key in ("$id", "id"):  # up to draft-07 this is how an anchor is written
        if isinstance(schema.get(key), str) and schema[key].startswith("#"):
            yield schema[key][1:]


RECURSIVE = ""
"""The name that the anchor of ``$recursiveRef`` has here; it has none in a document."""


def _dynamic_anchors_of(schema: JsonObject) -> Iterator[str]:
    if isinstance(schema.get("$dynamicAnchor"), str):
        yield schema["$dynamicAnchor"]
    if schema.get("$recursiveAnchor") is True:
        yield RECURSIVE


def _specification(uri: str) -> JsonObject | None:
    """The meta-schema of JSON Schema at ``uri``, which need not be fetched."""
    if re.match(r"https?://json-schema\.org/", uri) is None:
        return None
    registry: Any = importlib.import_module("jsonschema_specifications").REGISTRY
    try:
        return cast(JsonObject, copy.deepcopy(registry.contents(uri)))
    except KeyError:
        return None


def _shown(folder: Path) -> str:
    try:
        shown = folder.relative_to(Path.cwd().resolve()).as_posix()
    except (ValueError, FileNotFoundError):
        return folder.as_posix()
    return "the working folder" if shown == "." else shown
