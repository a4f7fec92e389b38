"""A snapshot: the schemas of a family as YAML that a person can review.

A snapshot is in one canonical order, and by default without prose, so that a change in the document
is a small diff. The text is written here, not by PyYAML, so that no version of PyYAML changes it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, cast

from wireloom.model.document import Document, JsonObject
from wireloom.slice import Roots, root_names, slice_roots
from wireloom.slice.canonical import arrange, marked, prune


def snapshot(
    document: Document,
    receive: Sequence[str],
    send: Sequence[str] = (),
    *,
    keep_prose: bool = False,
    record: bool = False,
) -> str:
    """The family of the roots ``receive`` and ``send`` in ``document``, as canonical YAML.

    Reading the text gives ``prune(slice_family(document, [*receive, *send]))`` and the field
    ``x-wireloom-snapshot``. The snapshot of that (by the same names) is the same text. With
    ``keep_prose`` nothing is left out, only put in order. ``record`` is as in :func:`take`.

    Raises:
        WireloomError: as :func:`wireloom.slice.family.slice_family`.
    """
    roots = Roots(receive=tuple(receive), send=tuple(send))
    names = root_names(document, roots.names)
    taken = take(document, roots, keep_prose=keep_prose, record=record)
    return text_of(taken, names, keep_prose=keep_prose)


def take(
    document: Document,
    roots: Roots,
    *,
    others: Sequence[str] = (),
    keep_prose: bool = False,
    record: bool = False,
) -> Document:
    """The family of ``roots`` in ``document``, as :func:`snapshot` writes it.

    Args:
        document: an OpenAPI document.
        roots: what the snapshot is taken for.
        others: more schemas to take.
        keep_prose: keep descriptions and the like.
        record: write down the names of the roots, for settings that do not name them.

    Raises:
        WireloomError: as :func:`wireloom.slice.family.slice_family`.
    """
    sliced = slice_roots(document, [*roots.names, *others])
    mark: JsonObject = {"prose": keep_prose}
    if record:
        mark["receive"] = sorted({sliced.names[root] for root in roots.receive})
        mark["send"] = sorted({sliced.names[root] for root in roots.send})
    arranged = arrange(sliced.family) if keep_prose else prune(sliced.family)
    return marked(arranged, mark)


def text_of(taken: Document, roots: Iterable[str], *, keep_prose: bool = False) -> str:
    """What was taken, as YAML under a comment that names the ``roots`` that it was taken for."""
    header = [
        f"# {'The schemas' if keep_prose else 'The structure'} of everything reachable from:",
        *sorted(f"#   {_one_line(name)}" for name in set(roots)),
        "# Made by `wireloom snapshot`. Do not edit: corrections belong in an overlay.",
    ]
    return "\n".join(header) + "\n" + to_yaml(taken.data)


def to_yaml(data: JsonObject) -> str:
    """``data`` as block YAML: a value a line, no line broken, no anchors, the same on any machine.

    A string is in double quotes unless every reader, of YAML 1.1 or 1.2, takes it for a string.
    """
    return "".join(f"{line}\n" for line in _lines(data, ""))


# --- canonical order


# --- YAML


_PLAIN = re.compile(r"[A-Za-z_/$][A-Za-z0-9_./()+-]*( [A-Za-z0-9_./()+-]+)*")
"""Strings that no YAML indicator occurs in, and that do not begin as a number or a date does."""

_WORDS = frozenset({"y", "n", "yes", "no", "on", "off", "true", "false", "null"})
"""What YAML 1.1 or 1.2 takes for a boolean or null, in lower case."""

_UNSAFE = re.compile(
    "[\x7f-\xa0\xad\u0600-\u0605\u061c\u180e\u200b-\u200f\u2028-\u202f\u205f-\u206f\ufeff\ufff0-\uffff]"
)
"""Characters that are not seen, that turn the direction of text, or that YAML does not allow."""


def _lines(value: Any, indent: str) -> Iterator[str]:
    """The lines of the object or array ``value``, which is not empty."""
    if isinstance(value, dict):
        for key, member in cast(JsonObject, value).items():
            head = f"{indent}{_string(key)}:"
            if _is_block(member):
                yield head
                yield from _lines(member, indent + "  ")
            else:
                yield f"{head} {_inline(member)}"
        return
    for item in cast("list[object]", value):
        if _is_block(item):
            first, *rest = _lines(item, indent + "  ")
            yield f"{indent}- {first.lstrip()}"
            yield from rest
        else:
            yield f"{indent}- {_inline(item)}"


def _is_block(value: Any) -> bool:
    return isinstance(value, dict | list) and value not in ({}, [])


def _inline(value: Any) -> str:
    if isinstance(value, str):
        return _string(value)
    return json.dumps(value, allow_nan=False)


def _string(text: str) -> str:
    if _PLAIN.fullmatch(text) and text.lower() not in _WORDS:
        return text
    quoted = json.dumps(text, ensure_ascii=False)
    return _UNSAFE.sub(lambda match: f"\\u{ord(match[0]):04x}", quoted)


def _one_line(text: str) -> str:
    return json.dumps(text)[1:-1]
