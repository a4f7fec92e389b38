"""An overlay that makes a document allow the payloads of an audit."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from wireloom.audit.tally import OTHER_VALUES, Deviating, OfClass, Place, Tally
from wireloom.model import pointer as json_pointer
from wireloom.model.document import Document
from wireloom.suggest import document as suggest
from wireloom.suggest.document import Suggestion


def corrections(tally: Tally, document: Document, root: str) -> list[Suggestion]:
    """The actions that make ``document`` allow the payloads of ``tally``, the most frequent first.

    Deviations that no overlay can correct, such as an unknown tag, have no actions.

    Args:
        tally: what the audit counted.
        document: the document, as it is with its overlay.
        root: the component that the payloads were read as.
    """
    wanted: dict[str, list[_Wanted]] = {}
    for name, seen in tally.in_order():
        for schema, each in _of_class(name, seen, document, root):
            wanted.setdefault(schema, []).append(each)
    return [made for schema, each in wanted.items() for made in _for_schema(document, schema, each)]


@dataclass(frozen=True, slots=True)
class _Wanted:
    """A value that one schema should allow, and the evidence for it."""

    rule: str
    found: Any
    key: str
    why: str


def _for_schema(document: Document, schema: str, wanted: list[_Wanted]) -> Iterator[Suggestion]:
    """The actions for one schema, each applied after the ones before it."""
    # A new type is added beside the schema, so changes of the schema itself come first.
    ordered = sorted(wanted, key=lambda each: each.rule == "type")
    done: set[tuple[str, str, str]] = set()
    for each in ordered:
        again = (each.rule, json.dumps(each.found), each.key)
        if again in done:
            continue
        done.add(again)
        made = suggest.for_deviation(document, schema, each.rule, found=each.found, key=each.key)
        if made is not None:
            yield Suggestion(made.actions, (each.why,))
            if len(ordered) > 1:
                document = suggest.applied(document, made.actions)


def _of_class(
    name: str, seen: OfClass, document: Document, root: str
) -> Iterator[tuple[str, _Wanted]]:
    """The values that the payloads of one class need, by schema."""
    ordered = sorted(seen.deviations.items(), key=lambda each: (-each[1].payloads, each[0]))
    for place, each in ordered:
        for schema in _schemas(document, root, name, place[0]):
            yield from ((schema, wanted) for wanted in _at_place(place, each))
    unknown = sorted(seen.unknown_keys.items(), key=lambda each: (-each[1].count, each[0]))
    for (owner, key), times in unknown:
        # A class usually has the name of its component.
        if owner in document.schemas and times.is_kept:
            why = f"{owner}: the unknown key {json.dumps(key)}, {times.count} times"
            wanted = _Wanted(
                suggest.UNKNOWN_KEY, times.found, key, f"{why}, first in {times.first}"
            )
            yield json_pointer.join("/components/schemas", owner), wanted


def _schemas(document: Document, root: str, message: str, place: str) -> list[str]:
    """The schemas of the value at ``place``; only those of ``message`` if it is known."""
    tokens = json_pointer.split(place)
    if message in document.schemas and message != root and tokens:
        # If the root is a union, the message has no envelope.
        is_union = not {"oneOf", "anyOf"}.isdisjoint(document.schemas.get(root, ()))
        inside = tokens if is_union else tokens[1:]
        return suggest.places(document, message, json_pointer.build(inside))
    return suggest.places(document, root, place)


_ABOUT_VALUES = frozenset({"enum", "tag", "const", "type"})
"""The rules for which a value says what is to be allowed."""


def _at_place(place: Place, each: Deviating) -> Iterator[_Wanted]:
    pointer, rule, expected = place
    if rule in _ABOUT_VALUES and not each.found:
        return  # a receiver that counts keeps no values
    values = {found: value.example for found, value in each.values.items()}
    values.pop(OTHER_VALUES, None)
    for found, value in (values if each.values else {each.found: each.example}).items():
        why = f"{pointer or '(top)'}: {rule}: expected {expected}, found {found}"
        times = f"in {each.payloads} payloads, first in {each.first}"
        yield _Wanted(rule, value, each.key or "", f"{why}, {times}")
