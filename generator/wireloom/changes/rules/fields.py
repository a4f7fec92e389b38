"""Rules about the fields of a class; those about their types are in ``types``."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from wireloom.changes.pairs import Change, Pair
from wireloom.changes.rule import (
    BREAKS_BOTH,
    BREAKS_READING,
    BREAKS_SENDING,
    DESCRIPTIONS,
    NEW,
    Find,
    Meaning,
    Rule,
    Rules,
    differs,
    gained,
    replaced,
)
from wireloom.changes.rules.classes import ClassPair
from wireloom.changes.slots import Slot
from wireloom.model.ir import Field


@dataclass(frozen=True)
class FieldSide:
    """A field in one family, with the name of its attribute and the values that it may hold."""

    field: Field
    attribute: str
    slot: Slot

    @property
    def default(self) -> str | None:
        """The default value, as JSON."""
        return self.field.default.json if self.field.default else None


@dataclass(frozen=True, kw_only=True)
class FieldPair(Pair[FieldSide]):
    """A field that a class has in both families."""

    @property
    def null_added(self) -> bool:
        """Whether null is allowed now and was not; where anything is allowed, null is no change."""
        old, new = self.old.slot, self.new.slot
        return new.nullable and not old.nullable and not (old.open or new.open)

    @property
    def always_required(self) -> bool:
        """Whether the field is required in both families."""
        return self.old.field.required and self.new.field.required


def _added(*, required: bool) -> Find[ClassPair]:
    word = "required" if required else "optional"

    def found(pair: ClassPair) -> Iterator[Change]:
        facts, class_ = pair.new.facts, pair.new.type
        for each in class_.fields:
            if each.required == required and pair.old.type.field(each.name) is None:
                place = f"{pair.owner}.{facts.naming.attribute(class_, each.name)}"
                after = f"{facts.show(each.type)}, {word}"
                yield Change(owner=pair.owner, place=place, after=after)

    return found


def _became_optional(*, nullable: bool) -> Find[FieldPair]:
    def found(pair: FieldPair) -> Iterator[Change]:
        required = pair.old.field.required, pair.new.field.required
        if required == (True, False) and pair.old.slot.nullable == nullable:
            yield pair.change("required", "optional")

    return found


def _became_nullable(*, required: bool) -> Find[FieldPair]:
    def found(pair: FieldPair) -> Iterator[Change]:
        if pair.null_added and pair.always_required == required:
            yield pair.change("not null", "null allowed")

    return found


_MEMBERS = Rules("field", ClassPair)
_TYPES = Rules("field", FieldPair)
_VALUES = Rules("field", FieldPair, seen_by="values")
_READERS = Rules("field", FieldPair, seen_by="readers")

_MAY_BE_NONE = "The attribute may be None now, and code that reads it does not check for that."
_LACKS_ARGUMENT = "Code that makes such an object without the field lacks an argument."
_NO_DEFAULTS = (
    "The package does not fill in defaults. The other side may treat a missing key differently."
)

RULES: tuple[Rule[Any], ...] = (
    *_MEMBERS.mirrors(
        _added(required=False),
        Meaning(
            "field-added",
            NEW,
            "A class has a new optional field.",
            "There is a new attribute. Its value was in `extra` before.",
        ),
        Meaning(
            "field-removed",
            BREAKS_BOTH,
            "An optional field was removed.",
            "Code that uses the attribute does not type-check, and fails when it runs. A key that "
            "is still sent is in `extra`.",
        ),
    ),
    *_MEMBERS.mirrors(
        _added(required=True),
        Meaning(
            "required-field-added",
            BREAKS_SENDING,
            "A class has a new required field.",
            f"There is a new attribute to read. {_LACKS_ARGUMENT}",
        ),
        Meaning(
            "required-field-removed",
            BREAKS_BOTH,
            "A required field was removed.",
            "Code that uses the attribute does not type-check, and fails when it runs.",
        ),
    ),
    _TYPES.symmetric(
        differs("attribute"),
        Meaning(
            "attribute-renamed",
            BREAKS_BOTH,
            "The attribute of a field has another name, and its JSON key is the same.",
            "Code that uses the old name does not type-check. If another field has that name now, "
            "the code silently means that field.",
        ),
    ),
    *_TYPES.mirrors(
        _became_optional(nullable=False),
        Meaning(
            "field-became-optional",
            BREAKS_READING,
            "A required field is now optional.",
            _MAY_BE_NONE,
        ),
        Meaning(
            "field-became-required",
            BREAKS_SENDING,
            "An optional field is now required.",
            f"The attribute is never None any more. {_LACKS_ARGUMENT}",
        ),
    ),
    *_TYPES.mirrors(
        _became_optional(nullable=True),
        Meaning(
            "nullable-field-became-optional",
            NEW,
            "A required field that may be null is now optional.",
            "The attribute could be None before.",
        ),
        Meaning(
            "nullable-field-became-required",
            BREAKS_SENDING,
            "An optional field is now required, and it may be null.",
            _LACKS_ARGUMENT,
        ),
    ),
    *_TYPES.mirrors(
        _became_nullable(required=True),
        Meaning(
            "field-became-nullable",
            BREAKS_READING,
            "A required field may now be null.",
            _MAY_BE_NONE,
        ),
        Meaning(
            "field-lost-null",
            BREAKS_SENDING,
            "A required field may no longer be null.",
            "A type checker refuses None where such an object is made.",
        ),
    ),
    *_VALUES.mirrors(
        _became_nullable(required=False),
        Meaning(
            "optional-field-became-nullable",
            NEW,
            "A field that is or was optional may now be null.",
            "The attribute could be None before, for a missing key.",
        ),
        Meaning(
            "optional-field-lost-null",
            NEW,
            "A field that is or was optional may no longer be null.",
            "The attribute may still be None, for a missing key. None is written by leaving the "
            "key out.",
        ),
    ),
    *_READERS.mirrors(
        gained("default"),
        Meaning("default-added", NEW, "The document now gives a default value.", _NO_DEFAULTS),
        Meaning(
            "default-removed", NEW, "The document no longer gives a default value.", _NO_DEFAULTS
        ),
    ),
    _READERS.symmetric(
        replaced("default"),
        Meaning("default-changed", NEW, "The document gives another default value.", _NO_DEFAULTS),
    ),
    *_READERS.mirrors(
        gained("field.deprecated", "deprecated"),
        Meaning(
            "field-deprecated",
            NEW,
            "A field is now deprecated.",
            "Nothing breaks yet. Look for what replaces it.",
        ),
        Meaning(
            "field-undeprecated", NEW, "A field is no longer deprecated.", "It may be used again."
        ),
    ),
    *_READERS.mirrors(
        gained("field.read_only", "read-only"),
        Meaning(
            "field-became-read-only",
            NEW,
            "A field is now read-only.",
            "The package still writes it. The other side may ignore it.",
        ),
        Meaning(
            "field-lost-read-only", NEW, "A field is no longer read-only.", "It may be sent too."
        ),
    ),
    *_READERS.mirrors(
        gained("field.write_only", "write-only"),
        Meaning(
            "field-became-write-only",
            NEW,
            "A field is now write-only.",
            "A received object no longer has it, and the attribute is None.",
        ),
        Meaning(
            "field-lost-write-only",
            NEW,
            "A field is no longer write-only.",
            "A received object may have it too.",
        ),
    ),
    *_READERS.mirrors(
        gained("field.observed", "seen in recorded webhooks only"),
        Meaning(
            "field-became-observed",
            NEW,
            "The document does not have a field any more that recorded webhooks have.",
            "The overlay keeps the attribute. Nothing says that the field will go on being sent.",
        ),
        Meaning(
            "field-documented",
            NEW,
            "The document now has a field that only recorded webhooks had.",
            "The overlay's action for the field is not needed any more.",
        ),
    ),
    _READERS.symmetric(
        differs("field.description"),
        Meaning(
            "field-description-changed",
            DESCRIPTIONS,
            "The description of a field was added, changed or removed.",
            "Only the text under the attribute changes.",
        ),
    ),
    _READERS.symmetric(
        differs("field.title"),
        Meaning(
            "field-title-changed",
            DESCRIPTIONS,
            "The title of a field was added, changed or removed.",
            "Nothing in the package changes.",
        ),
    ),
)
