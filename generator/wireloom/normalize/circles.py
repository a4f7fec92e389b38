"""Components that are defined by nothing but a circle of references, unions and ``allOf``."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, cast

from wireloom.model.document import JsonObject
from wireloom.model.references import reachable, reference_name


def circular_components(schemas: JsonObject) -> Iterator[str]:
    """The components at which a chain of aliases, variants and parts comes back to itself.

    Circles through properties, items or values are ordinary recursion and stay.
    """
    done: set[str] = set()
    for start in schemas:
        path: set[str] = set()
        stack: list[tuple[str, Iterator[str]]] = []
        current: str | None = start if start not in done else None
        while current is not None or stack:
            if current is not None:
                path.add(current)
                stack.append((current, iter(tuple(_direct(schemas[current])))))
            name, following = stack[-1]
            current = None
            for target in following:
                if target in path:
                    yield name
                    break
                if target not in done:
                    current = target
                    break
            else:
                done.add(name)
                path.remove(name)
                stack.pop()


def _direct(schema: JsonObject) -> Iterator[str]:
    """The components that a schema is itself an instance of, or may be."""
    reference = schema.get("$ref")
    if isinstance(reference, str):
        yield reference_name(reference) or ""
    for keyword in ("anyOf", "oneOf", "allOf"):
        given: Any = schema.get(keyword)
        parts: list[Any] = cast(Any, given) if isinstance(given, list) else []
        for part in parts:
            if isinstance(part, dict):
                yield from _direct(cast(JsonObject, part))


def listed_components(schema: JsonObject, schemas: JsonObject) -> set[str]:
    """The components that a union lists, directly or as variants of its variants.

    Args:
        schema: the union, as it is in the document.
        schemas: the components of the document.
    """

    def following(name: str) -> list[str]:
        said = schemas.get(name)
        return [*_direct(cast(JsonObject, said))] if isinstance(said, dict) else []

    return reachable(_direct(schema), following)
