"""The docstrings of classes and attributes: descriptions, and the facts beside them."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace

from wireloom.model.ir import (
    NO_CONSTRAINTS,
    ArrayType,
    Component,
    Constraints,
    Field,
    MapType,
    NullableType,
    ObjectType,
    Scalar,
    TupleType,
    Type,
    unchecked,
)
from wireloom.plan.annotations import annotation
from wireloom.plan.formats import format_of
from wireloom.plan.naming import Naming


def paragraphs(text: str) -> tuple[str, ...]:
    """``text`` as the first paragraphs of a docstring; none if it is blank."""
    return (text,) if text.strip() else ()


def class_documentation(
    object_: ObjectType, component: Component, naming: Naming, uses: Mapping[str, str]
) -> tuple[str, ...]:
    """The description, or a remark on where the class occurs."""
    name = naming.class_at(object_.place)
    is_component = name == naming.component(component.name)
    text = object_.description or (component.description if is_component else "")
    found = paragraphs(text) or (uses.get(name, f"An object of the schema `{object_.place}`."),)
    deprecated = object_.deprecated or (is_component and component.deprecated)
    return (*found, "Deprecated.") if deprecated and not _says_deprecated(text) else found


def _says_deprecated(text: str) -> bool:
    return re.search(r"\bdeprecated\b", text, re.IGNORECASE) is not None


def field_documentation(field_: Field, naming: Naming) -> tuple[str, ...]:
    """The description, then the default, limits and flags."""
    facts = list(_limits(field_.type, naming))
    if field_.default is not None:
        facts.append(f"Default: {_shown(field_.default.json)}.")
    if field_.read_only:
        facts.append("Read-only: never sent.")
    if field_.write_only:
        facts.append("Write-only: never received.")
    if field_.observed:
        facts.append("Not in the document; seen in recorded webhooks.")
    if field_.deprecated and not _says_deprecated(field_.description):
        facts.append("Deprecated.")
    description = paragraphs(field_.description)
    return (*description, " ".join(facts)) if facts else description


def _shown(text: str) -> str:
    limit = 60
    return f"`{text}`" if len(text) <= limit else f"`{text[:limit]} ...`"


def _limits(type_: Type, naming: Naming) -> Iterator[str]:
    """A description of the limits of a value, without those of the values inside it."""
    type_ = unchecked(type_)
    if isinstance(type_, NullableType):
        type_ = unchecked(type_.type)
    if not isinstance(type_, Scalar | ArrayType | TupleType | MapType):
        return
    if isinstance(type_, TupleType):
        yield from _positions(type_, naming)
    elif type_.constraints is not NO_CONSTRAINTS:
        yield from _stated(type_.constraints)
    if isinstance(type_, Scalar) and type_.format and format_of(type_) is None:
        yield f"Format: {json.dumps(type_.format)[1:-1]}."


def _positions(type_: TupleType, naming: Naming) -> Iterator[str]:
    """What the annotation of an array with types by position does not say."""
    limits = type_.constraints
    if type_.fixed is not None:
        yield from _stated(replace(limits, min_items=None, max_items=None))
        return
    shown = [f"`{annotation(each, naming)}`" for each in type_.items]
    rest = "" if type_.rest is None else f", then `{annotation(type_.rest, naming)}`"
    yield f"Items by position: {', '.join(shown)}{rest}."
    yield from _stated(limits)


def _stated(limits: Constraints) -> Iterator[str]:
    yield from _range(
        limits.minimum, limits.maximum, "From {} to {}.", "At least {}.", "At most {}."
    )
    if limits.exclusive_minimum is not None:
        yield f"More than {limits.exclusive_minimum}."
    if limits.exclusive_maximum is not None:
        yield f"Less than {limits.exclusive_maximum}."
    if limits.multiple_of is not None:
        yield f"A multiple of {limits.multiple_of}."
    for fewest, greatest, unit in (
        (limits.min_length, limits.max_length, "character"),
        (limits.min_items, limits.max_items, "item"),
        (limits.min_properties, limits.max_properties, "key"),
    ):
        one_or_more = unit if (fewest if greatest is None else greatest) == 1 else f"{unit}s"
        yield from _range(
            fewest,
            greatest,
            f"{{}} to {{}} {one_or_more}.",
            f"At least {{}} {one_or_more}.",
            f"At most {{}} {one_or_more}.",
        )
    if limits.pattern is not None:
        yield f"Matches `{limits.pattern}`."


def _range(
    least: float | None, most: float | None, both: str, lower: str, upper: str
) -> Iterator[str]:
    if least is not None and most is not None:
        yield both.format(least, most)
    elif least is not None:
        yield lower.format(least)
    elif most is not None:
        yield upper.format(most)
