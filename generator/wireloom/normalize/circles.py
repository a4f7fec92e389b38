"""Components that are defined by nothing but themselves."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from wireloom.model.document import JsonObject
from wireloom.model.references import reference_name


def circular_components(schemas: JsonObject) -> Iterator[str]:
    """The components at which a chain of aliases, variants and parts comes back to itself.

    Circles through properties, items or values are ordinary recursion and stay.
    """
    done: set[str] = set()
    for start in schemas:
        path: list[str] = []
        stack: list[tuple[str, Iterator[str]]] = []
        current: str | None = start if start not in done else None
        while current is not None or stack:
            if current is not None:
                path.append(current)
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
                path.pop()
                stack.pop()


def _direct(schema: JsonObject) -> Iterator[str]:
    """The components that a schema is itself an instance of, or may be."""
    if "$ref" in schema:
        yield cast(str, reference_name(schema["$ref"]))
    for keyword in ("anyOf", "allOf"):
        for part in schema.get(keyword, ()):
            yield from _direct(part)
