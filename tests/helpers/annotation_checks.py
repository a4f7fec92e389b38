"""Whether the attributes of decoded objects hold what their annotations say."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from functools import cache
from typing import Any, get_type_hints

import typeguard


def untrue(package: Any, record: Any) -> Iterator[str]:
    """The attributes of ``record``, and of records inside, whose annotation is false.

    ``package`` is the generated package that ``record`` is of.
    """
    pending: list[Any] = [record]
    while pending:
        each = pending.pop()
        if isinstance(each, package.Record):
            for attribute, hint in hints(type(each)).items():
                value = getattr(each, attribute)
                pending.append(value)
                if not fits(value, hint):
                    yield f"{type(each).__name__}.{attribute} = {value!r} is no {hint}"
        elif isinstance(each, dict):
            pending += each.values()
        elif isinstance(each, list):
            pending += each


@cache
def hints(cls: Any) -> dict[str, Any]:
    """The annotations of the fields of a class, as types."""
    found = get_type_hints(cls)
    return {each.name: found[each.name] for each in dataclasses.fields(cls)}


def fits(value: Any, hint: Any) -> bool:
    """Whether ``typeguard`` holds ``value`` for a ``hint``, every item of it; a bool is no int."""
    if isinstance(value, bool) and hint in (int, int | float):
        return False
    try:
        typeguard.check_type(
            value, hint, collection_check_strategy=typeguard.CollectionCheckStrategy.ALL_ITEMS
        )
    except typeguard.TypeCheckError:
        return False
    return True
