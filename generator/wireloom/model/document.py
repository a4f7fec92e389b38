"""A document as the steps before the IR pass it on: plain JSON values and their file."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, cast

JsonObject = dict[str, Any]
"""A JSON object. Its values are JSON: ``dict``, ``list``, ``str``, ``int``, ``float``, ``bool``,
``None``."""

OBSERVED = "x-wireloom-observed"
"""Marks a property that an overlay adds because recorded webhooks have it."""

CHECKS = "x-wireloom-checks"
"""Schemas that must hold for a value besides the schema that has the key: what the normal form
cannot say."""

COMPONENT = "x-wireloom-component"
"""The component that a variant refers to in the document, where the variant is now written out
because something is merged into it."""

ANSWERS = "x-wireloom-answers"
"""The key at the top of a document whose object pairs the name of a message with the name of the
component that answers it. An overlay adds it."""


SNAPSHOT = "x-wireloom-snapshot"
"""The field of a snapshot that says how it was taken: whether prose was kept (``prose``), and for
which roots (``receive`` and ``send``) where the settings do not name them."""


@dataclass(frozen=True, slots=True)
class Document:
    """A parsed OpenAPI document (or overlay) and the file it came from.

    ``data`` is never changed in place: a step that rewrites returns a new document. ``source`` is
    the path as the user gave it; messages show it and error positions are looked up in it.
    """

    data: JsonObject
    source: str

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
