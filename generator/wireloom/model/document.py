"""A document as the steps before the IR pass it on: plain JSON values and their file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, NamedTuple, TypeAlias, cast

JsonObject = dict[str, Any]
"""A JSON object. Its values are JSON: ``dict``, ``list``, ``str``, ``int``, ``float``, ``bool``,
``None``."""

OBSERVED = "x-wireloom-observed"
"""Marks a property that an overlay adds because recorded webhooks have it."""

CHECKS = "x-wireloom-checks"
"""Schemas that must hold for a value besides the schema that has the key: what the normal form
cannot say."""

WHOLE = "x-wireloom-whole"
"""In one of the checks of a schema: the reference to all that the document says of its place. Only
this is asked to judge a value to the letter."""

ONLY = "x-wireloom-only"
"""In one of the checks of a schema: the keywords that are judged; the others give the context."""

ONE_OF = "x-wireloom-one-of"
"""Marks a union that is ``oneOf`` in the document: to the letter, exactly one variant fits."""

SCHEMAS = "x-wireloom-schemas"
"""The key at the top of a normalized document for the schemas that checks refer to, as the
document has them."""

COMPONENT = "x-wireloom-component"
"""The component that a variant refers to in the document, where the variant is now written out
because something is merged into it."""

ANSWERS = "x-wireloom-answers"
"""The key at the top of a document whose object pairs the name of a message with the name of the
component that answers it. An overlay adds it."""

EVENTS = "x-wireloom-events"
"""The key at the top of a family for what its document says of webhooks, which a family does not
have any more: see :mod:`wireloom.slice.events`."""

SNAPSHOT = "x-wireloom-snapshot"
"""The field of a snapshot that says how it was taken: whether prose was kept (``prose``), and for
which roots (``receive`` and ``send``) where the settings do not name them."""


DEFAULT_ROOTS = "x-wireloom-roots"
"""The field of a document made of a JSON Schema that names the components which are its roots."""

STANDARD_INPUT = "-"
"""What the user writes for standard input."""


def is_stream(name: str) -> bool:
    """Whether ``name``, which the user gave, is standard input or an address, and no file."""
    return name == STANDARD_INPUT or "://" in name


Place: TypeAlias = tuple[str, ...]
"""A JSON Pointer, split: the way from the top of a document to a value."""


class Target(NamedTuple):
    """A value in one of the files of a document: what a reference leads to."""

    file: str
    place: Place


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a reference was not followed: what the error says that is raised where it is needed.

    ``is_missing`` says that there is nothing where it leads.
    """

    what: str
    why: str = ""
    todo: str = ""
    is_missing: bool = False


@dataclass(frozen=True, slots=True)
class Origins:
    """Where the parts of a document were read, if it is not simply the content of one file.

    ``places`` has the file and the place there of each part that came from elsewhere. ``files`` has
    the SHA-256 of each further file, by its path relative to the folder of the first one.
    ``refused`` has the references that were not followed, as they are written in the document.
    """

    places: Mapping[Place, Target] = field(default_factory=dict[Place, Target])
    files: Mapping[str, str] = field(default_factory=dict[str, str])
    refused: Mapping[str, Refusal] = field(default_factory=dict[str, Refusal])

    def find(self, source: str, place: Place) -> Target:
        """The value in a file that the document has at ``place``.

        Args:
            source: the file of everything that came from nowhere else.
            place: a place in the document.
        """
        for length in range(len(place), -1, -1):
            found = self.places.get(place[:length])
            if found is not None:
                return Target(found.file, (*found.place, *place[length:]))
        return Target(source, place)


@dataclass(frozen=True, slots=True)
class Document:
    """A parsed OpenAPI document (or overlay) and the file it came from.

    ``data`` is never changed in place: a step that rewrites returns a new document. ``source`` is
    the path as the user gave it; messages show it and error positions are looked up in it, or where
    ``origins`` says that a part came from.
    """

    data: JsonObject
    source: str
    origins: Origins = field(default_factory=Origins)

    def with_data(self, data: JsonObject) -> Document:
        """A document with ``data`` in which every value is where it was in this one."""
        return replace(self, data=data)

    @property
    def answers(self) -> dict[str, str]:
        """The component that answers each message, by the names of both; often empty."""
        return cast("dict[str, str]", self.data.get(ANSWERS, {}))

    @property
    def schemas(self) -> JsonObject:
        """The named schemas, or an empty object where the document has none."""
        found: Any = self.data
        for key in ("components", "schemas"):
            found = cast("JsonObject", found).get(key) if isinstance(found, dict) else None
        return cast("JsonObject", found) if isinstance(found, dict) else {}
