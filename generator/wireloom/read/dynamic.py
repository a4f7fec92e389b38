"""References by ``$dynamicRef`` that can lead to one schema only, written as ``$ref``.

Such a reference leads to a schema with a ``$dynamicAnchor`` (JSON Schema 2020-12, core, section
8.2.3.2). Which one depends on the way to it only where several schemas have the same anchor.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import cast
from urllib.parse import urldefrag, urljoin

from wireloom.model.document import JsonObject


def make_static(data: JsonObject) -> None:
    """Write, in ``data`` itself, each ``$dynamicRef`` with one possible target as ``$ref``.

    Others stay. So do all of a document that refers to other files, as these may have the same
    anchors.
    """
    objects = list(_objects(data, ""))
    dynamic = [here for here, _ in objects if isinstance(here.get("$dynamicRef"), str)]
    if not dynamic or _refers_to_others(objects):
        return
    anchors = Counter(here["$dynamicAnchor"] for here, _ in objects if "$dynamicAnchor" in here)
    for here in dynamic:
        _, _, fragment = here["$dynamicRef"].partition("#")
        if anchors[fragment] <= 1 and "$ref" not in here:
            here["$ref"] = here.pop("$dynamicRef")


def _refers_to_others(objects: list[tuple[JsonObject, str]]) -> bool:
    """Whether a reference leads to a resource that is not among the ``$id`` of ``objects``."""
    known = {base for _, base in objects}
    asked = {
        urldefrag(urljoin(base, here[key]))[0]
        for here, base in objects
        for key in ("$ref", "$dynamicRef")
        if isinstance(here.get(key), str)
    }
    return not asked <= known


def _objects(data: JsonObject, base: str) -> Iterator[tuple[JsonObject, str]]:
    """Each object of ``data``, with the URI of the resource that it is in."""
    waiting: list[tuple[object, str]] = [(data, base)]
    while waiting:
        value, base = waiting.pop()
        if isinstance(value, dict):
            here = cast(JsonObject, value)
            if isinstance(here.get("$id"), str):
                base = urldefrag(urljoin(base, here["$id"]))[0]
            yield here, base
            waiting += ((each, base) for each in here.values())
        elif isinstance(value, list):
            waiting += ((each, base) for each in cast("list[object]", value))
