"""From a type to a JSON value that it allows."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Generator, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import Any, TypeAlias

from wireloom.model import pointer
from wireloom.model.errors import UsageError, WireloomError
from wireloom.model.ir import (
    AnyType,
    ArrayType,
    CheckedType,
    Checks,
    EnumType,
    Field,
    LiteralType,
    MapType,
    NullableType,
    ObjectType,
    Reference,
    Scalar,
    TupleType,
    Type,
    UnionType,
)
from wireloom.plan.naming import Naming
from wireloom.sample import scalars
from wireloom.sample.checks import Judge
from wireloom.sample.find import Target
from wireloom.sample.scalars import LONGEST, EndlessError, ImpossibleError

Json: TypeAlias = Any

_ATTEMPTS = 5
"""How many values are tried for a check."""

_NOT_FOUND = "no value was found that all keywords allow"


@dataclass(frozen=True, slots=True)
class Sample:
    """A valid instance. ``omitted`` says which optional parts of a full one could not be made."""

    value: Json
    omitted: tuple[str, ...] = ()


def sample(
    naming: Naming, target: Target, *, full: bool = False, variants: Collection[str] = ()
) -> Sample:
    """A valid instance of ``target``.

    Args:
        naming: the family, and what its types are called.
        target: the type.
        full: whether to write optional keys and one item of each array, and not only what is
            required. A component is not written inside of itself.
        variants: which variants of unions to take, each by the value of its tag or the name of its
            class. Other unions have their first variant.

    Raises:
        WireloomError: no value is valid, or none was found; the message says where and why.
        UsageError: no union that is part of the instance has one of ``variants``.
    """
    maker = _Maker(naming, full, variants)
    try:
        value = maker.make(Reference(target.component) if target.component else target.type)
    except ImpossibleError as error:
        raise WireloomError(
            f"there is no sample of {target.name}",
            why=f"at {pointer.build(reversed(error.path)) or 'the top'}: {error}",
        ) from None
    maker.check_variants(target)
    return Sample(value, tuple(dict.fromkeys(maker.omitted)))


class _Maker:
    """Makes one sample. ``nth`` in its methods tells the items of an array apart."""

    def __init__(self, naming: Naming, full: bool, variants: Collection[str]) -> None:
        self._naming = naming
        self._full = full
        self._wanted = variants
        self._judge = Judge(naming.family)
        self._components = {each.name: each.type for each in naming.family.components}
        self._taken: set[str] = set()
        self._offered: list[str] = []
        self._open: list[str] = []
        self._path: list[str] = []
        self.omitted: list[str] = []

    def check_variants(self, target: Target) -> None:
        """Raise a UsageError if a variant that was asked for is not in the sample."""
        for each in self._wanted:
            if each not in self._taken:
                offered = list(dict.fromkeys(self._offered))
                raise UsageError(
                    f"the sample of {target.name} has no variant {each}",
                    todo=f"choose from {', '.join(offered)}" if offered else "leave it out",
                )

    def make(self, type_: Type, nth: int = 0) -> Json:
        """An instance of ``type_``.

        Raises:
            ImpossibleError: there is none, or none that does not contain itself.
        """
        match type_:
            case AnyType():
                return scalars.text(Scalar("string"), nth)
            case Scalar():
                return self._scalar(type_, nth)
            case LiteralType(values):
                return values[nth % len(values)]
            case EnumType():
                return _enum(type_, nth)
            case CheckedType(inner, checks):
                return self._checked(inner, checks, nth)
            case NullableType(inner):
                return self._nullable(inner, nth)
            case Reference(component):
                return self._component(component, nth)
            case ArrayType():
                return self._array(type_)
            case TupleType():
                return self._tuple(type_)
            case MapType():
                return self._map(type_, nth)
            case UnionType():
                return self._union(type_, nth)
            case ObjectType():
                return self._object(type_, nth)

    def _scalar(self, scalar: Scalar, nth: int) -> Json:
        match scalar.kind:
            case "string":
                return scalars.text(scalar, nth)
            case "boolean":
                return nth % 2 == 0
            case "null":
                return None
            case _:
                return scalars.number(scalar, nth)

    def _checked(self, inner: Type, checks: Checks, nth: int) -> Json:
        """An instance of ``inner``, or an empty one, that is valid under ``checks`` as well."""
        made = [self.make(inner, nth + more) for more in range(_ATTEMPTS)]
        made += [[]] if isinstance(made[0], list) else []
        for each in made:
            if self._judge.accepts(checks, each):
                return each
        raise ImpossibleError(_NOT_FOUND)

    def _nullable(self, inner: Type, nth: int) -> Json:
        try:
            return self.make(inner, nth)
        except ImpossibleError:
            return None

    def _component(self, name: str, nth: int) -> Json:
        if name in self._open:
            raise EndlessError(f"{name} requires another {name} inside of itself")
        self._open.append(name)
        try:
            return self.make(self._components[name], nth)
        finally:
            self._open.pop()

    @contextmanager
    def _at(self, token: str) -> Generator[None]:
        self._path.append(token)
        try:
            yield
        except ImpossibleError as error:
            error.path.append(token)
            raise
        finally:
            self._path.pop()

    # --- arrays and objects

    def _array(self, array: ArrayType | TupleType, wanted: int = 1) -> Json:
        limits = array.constraints
        least = limits.min_items or 0
        _refuse_more_than(LONGEST, least, "items")
        if limits.max_items is not None and least > limits.max_items:
            raise ImpossibleError(f"at least {least} items and at most {limits.max_items}")
        if least or not self._full or limits.max_items == 0:
            return self._items(array, least)
        count = wanted if limits.max_items is None else min(wanted, limits.max_items)
        return self._optional(lambda: self._items(array, count), [])

    def _tuple(self, tuple_: TupleType) -> Json:
        """An item at each position, and one behind, where they are not left out."""
        return self._array(tuple_, len(tuple_.members))

    def _items(self, array: ArrayType | TupleType, count: int) -> list[Json]:
        """``count`` items, no two of them alike where possible."""
        items: list[Json] = []
        seen: set[str] = set()
        for nth in range(count):
            with self._at(str(nth)):
                type_ = array.item if isinstance(array, ArrayType) else array.at(nth)
                if type_ is None:
                    raise ImpossibleError(f"no item may come behind the first {nth}")
                item = self.make(type_, nth)
                text = json.dumps(item, sort_keys=True)
                if array.constraints.unique_items and text in seen:
                    raise ImpossibleError(f"{count} different items are required")
            items.append(item)
            seen.add(text)
        return items

    def _map(self, map_: MapType, nth: int) -> Json:
        limits = map_.constraints
        made: dict[str, Json] = {}
        if self._full and limits.max_properties != 0 and not limits.min_properties:
            return self._optional(lambda: self._fill(made, map_.value, 1, nth), made)
        return self._fill(made, map_.value, limits.min_properties or 0, nth)

    def _fill(self, made: dict[str, Json], value: Type, least: int, nth: int) -> dict[str, Json]:
        """``made`` with keys of its own until there are ``least``."""
        _refuse_more_than(LONGEST, least, "keys")
        number = 1
        while len(made) < least:
            key = "key" if number == 1 else f"key{number}"
            if key not in made:
                with self._at(key):
                    made[key] = self.make(value, nth)
            number += 1
        return made

    def _object(self, object_: ObjectType, nth: int) -> Json:
        made = self._described(object_, nth)
        if object_.checks is None or self._judge.accepts(object_.checks, made):
            return made
        limits = object_.constraints
        least, most = limits.min_properties or 0, limits.max_properties
        for other in self._others(object_, made, nth):
            fits = least <= len(other) and (most is None or len(other) <= most)
            if fits and self._judge.accepts(object_.checks, other):
                return other
        raise ImpossibleError(_NOT_FOUND)

    def _others(
        self, object_: ObjectType, made: dict[str, Json], nth: int
    ) -> Iterator[dict[str, Json]]:
        """``made`` with one optional key less or more, then with the required keys alone."""
        for field in object_.fields:
            if field.required:
                continue
            if field.name in made:
                yield {key: made[key] for key in made if key != field.name}
            else:
                with suppress(ImpossibleError):
                    yield {**made, field.name: self._value(field, nth)}
        yield {each.name: made[each.name] for each in object_.fields if each.required}

    def _described(self, object_: ObjectType, nth: int) -> dict[str, Json]:
        """An object that is valid under all but the checks."""
        made: dict[str, Json] = {}
        limits = object_.constraints
        most = limits.max_properties
        least = max(limits.min_properties or 0, sum(each.required for each in object_.fields))
        _refuse_more_than(LONGEST if most is None else most, least, "keys")
        room = (len(object_.fields) if most is None else most) if self._full else least
        room -= sum(each.required for each in object_.fields)
        for field in object_.fields:
            if field.required:
                made[field.name] = self._value(field, nth)
            elif room > 0 and self._add(made, field, nth):
                room -= 1
        self._extra(made, object_, least, nth)
        return made

    def _value(self, field: Field, nth: int) -> Json:
        with self._at(field.name):
            return self.make(field.type, nth)

    def _add(self, made: dict[str, Json], field: Field, nth: int) -> bool:
        """Add an optional key to ``made`` if there is a value for it."""
        missing = object()
        value = self._optional(lambda: self._value(field, nth), missing)
        if value is not missing:
            made[field.name] = value
        return value is not missing

    def _extra(self, made: dict[str, Json], object_: ObjectType, least: int, nth: int) -> None:
        """Add keys that have no field, where they are required or their type says something."""
        typed = self._full and not isinstance(object_.extra, AnyType)
        if object_.extra is None:
            if len(made) < least:
                raise ImpossibleError(f"at least {least} keys are required")
        elif len(made) < least:
            self._fill(made, object_.extra, least, nth)
        elif typed and len(made) != object_.constraints.max_properties:
            extra = object_.extra
            self._optional(lambda: self._fill(made, extra, len(made) + 1, nth), made)

    def _optional(self, make: Callable[[], Json], otherwise: Json) -> Json:
        """What ``make`` gives; ``otherwise`` where that is impossible, which is noted."""
        try:
            return make()
        except EndlessError:
            return otherwise
        except ImpossibleError as error:
            path = [*self._path, *reversed(error.path)]
            self.omitted.append(f"{pointer.build(path)}: {error}")
            return otherwise

    # --- unions

    def _union(self, union: UnionType, nth: int) -> Json:
        choices = _Choices(union, self._naming)
        self._offered = self._offered or choices.labels
        for word in self._wanted:
            position = choices.position(word)
            if position is not None:
                self._taken.add(word)
                return self._variant(choices, position, word, nth)
        first: ImpossibleError | None = None
        for position in range(len(union.variants)):
            try:
                return self._variant(choices, position, "", nth)
            except ImpossibleError as error:
                first = first or error
        raise first or ImpossibleError("the union has no variants")

    def _variant(self, choices: _Choices, position: int, word: str, nth: int) -> Json:
        made = self.make(choices.union.variants[position].type, nth)
        tags = choices.tags(position)
        if tags and (word in tags or made.get(choices.key) not in tags):
            made[choices.key] = word if word in tags else tags[0]
        return made


class _Choices:
    """The variants of a union, and what each is called."""

    def __init__(self, union: UnionType, naming: Naming) -> None:
        self.union = union
        self._resolved = [naming.resolve(each.type) for each in union.variants]
        self._naming = naming
        self._tags = naming.tags(union)
        objects = [n for n, each in enumerate(self._resolved) if isinstance(each, ObjectType)]
        self._of_object = {position: number for number, position in enumerate(objects)}

    @property
    def key(self) -> str:
        """The name of the property that tells the variants apart."""
        return self._tags.key if self._tags else ""

    def tags(self, position: int) -> list[str]:
        """The values of that property that stand for a variant."""
        if self._tags is None or position not in self._of_object:
            return []
        number = self._of_object[position]
        return [value for value, positions in self._tags.values if number in positions]

    @property
    def labels(self) -> list[str]:
        """What each variant is called first: the value of its tag, or the name of its class."""
        names = [(*self.tags(each), *self._names(each)) for each in range(len(self._resolved))]
        return [each[0] for each in names if each]

    def position(self, word: str) -> int | None:
        """The variant that is called ``word``."""
        for each in range(len(self._resolved)):
            if word in (*self.tags(each), *self._names(each)):
                return each
        return None

    def _names(self, position: int) -> list[str]:
        type_, resolved = self.union.variants[position].type, self._resolved[position]
        names = [self._naming.component(type_.component)] if isinstance(type_, Reference) else []
        if isinstance(resolved, ObjectType | EnumType):
            names.append(self._naming.class_at(resolved.place))
        return names


def _enum(enum: EnumType, nth: int) -> str:
    """One of the values, and one that keeps to the limits beside them if there is such a one."""
    fitting = [each for each in enum.values if scalars.fits(each, enum.constraints)]
    values = fitting or enum.values
    return values[nth % len(values)]


def _refuse_more_than(most: int, count: int, what: str) -> None:
    if count > most:
        raise ImpossibleError(f"at least {count} {what} are required, and at most {most} allowed")
