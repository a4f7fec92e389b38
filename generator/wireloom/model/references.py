"""References between the schemas of a document: written, read and followed in this one module.

A reference (``$ref``) is a URI reference. Inside a document it is ``#`` and a JSON Pointer, which
is percent-encoded because it is the fragment of a URI (RFC 6901, section 6).
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from functools import cache
from typing import TypeVar
from urllib.parse import quote, unquote

from wireloom.model import pointer

COMPONENTS = "/components/schemas"
"""JSON Pointer of the map that holds the named schemas (OpenAPI 3.0 and 3.1, Components Object)."""

REFERENCE_PREFIX = f"#{COMPONENTS}/"

_SAFE = "/?:@!$&'()*+,;=~"
"""The characters beside letters and digits that a fragment may contain (RFC 3986, section 3.5)."""

_Node = TypeVar("_Node", bound=Hashable)


@cache  # called very often with the same few names
def reference_to(name: str) -> str:
    """The ``$ref`` to the component ``name``: the reverse of :func:`reference_name`."""
    return REFERENCE_PREFIX + quote(pointer.escape(name), _SAFE, errors="surrogatepass")


@cache
def reference_name(reference: str) -> str | None:
    """The component that ``reference`` points to; None where it points to something else."""
    if not reference.startswith(REFERENCE_PREFIX):
        return None
    name = unquote(reference.removeprefix(REFERENCE_PREFIX), errors="surrogatepass")
    return pointer.unescape(name)


def reference_to_place(tokens: Iterable[pointer.Token]) -> str:
    """The ``$ref`` to the value at ``tokens``: the reverse of :func:`fragment_tokens`."""
    return "#" + quote(pointer.build(tokens), _SAFE, errors="surrogatepass")


def fragment_tokens(fragment: str) -> tuple[str, ...]:
    """The tokens of the JSON Pointer that is the ``fragment`` of a reference, without the ``#``.

    Raises:
        ValueError: ``fragment`` is neither empty nor begins with a slash.
    """
    return tuple(pointer.split(unquote(fragment, errors="surrogatepass")))


def reachable(starts: Iterable[_Node], following: Callable[[_Node], Iterable[_Node]]) -> set[_Node]:
    """``starts`` and everything that can be reached from them.

    Args:
        starts: where to begin.
        following: the nodes that a node refers to. It is called once for each node.
    """
    reached: set[_Node] = set()
    waiting = list(starts)
    while waiting:
        node = waiting.pop()
        if node not in reached:
            reached.add(node)
            waiting += following(node)
    return reached
