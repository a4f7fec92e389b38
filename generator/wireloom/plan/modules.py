"""The plans of the modules of a package: classes, enums and aliases."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from wireloom.plan.annotations import ENUM_TEXTS
from wireloom.plan.codecs import Codec, share


@dataclass(frozen=True, slots=True, kw_only=True)
class Import:
    """A name that a module needs for its annotations, and its module, relative to the package."""

    module: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Alias:
    """A name for a union of classes: ``name`` stands for the types in ``members``.

    ``codec`` makes the type when a program first uses it; ``constant`` is its name in the module.
    """

    name: str
    constant: str
    members: tuple[str, ...]
    codec: Codec
    documentation: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldPlan:
    """An attribute of a class.

    ``codec`` checks the value; ``constant`` names the module's constant that decodes it where it is
    more than plain JSON and no branch, and ``reader`` is the codec of that constant. ``parameter``
    is what the constructor accepts, where that is more than ``annotation``.
    """

    key: str
    attribute: str
    annotation: str
    required: bool
    nullable: bool
    codec: Codec
    reader: Codec
    constant: str | None
    documentation: tuple[str, ...]
    parameter: str = ""

    @property
    def is_branch(self) -> bool:
        """Whether the value is decoded when it is first read, and not with its object."""
        return not self.reader.plain and self.reader.is_branch

    @property
    def rule(self) -> Codec:
        """``codec``, with the constant in place of its codec."""
        if self.constant is None:
            return self.codec
        return share(self.codec, {self.reader: self.constant})


@dataclass(frozen=True, slots=True, kw_only=True)
class ClassPlan:
    """A module of ``models`` that holds one class.

    ``extra`` checks the values under unknown keys; None forbids such keys. ``extra_default`` makes
    the empty dictionary for them. ``envelope`` is the only field of a class that wraps a union of
    classes. ``checks`` is the expression of the schemas that hold besides the fields. ``old_names``
    pairs attributes of an earlier version with the fields that they stand for.
    """

    name: str
    module: str
    schema: str
    documentation: tuple[str, ...]
    fields: tuple[FieldPlan, ...]
    extra: Codec | None
    extra_annotation: str
    extra_default: str
    limits: tuple[tuple[str, int], ...]
    imports: tuple[Import, ...]
    aliases: tuple[Alias, ...]
    envelope: FieldPlan | None
    checks: str | None = None
    old_names: tuple[tuple[str, FieldPlan], ...] = ()

    @property
    def nulls(self) -> tuple[str, ...]:
        """The keys that are written as null when their attribute is None."""
        return tuple(each.key for each in self.fields if each.required and each.nullable)

    @property
    def constants(self) -> tuple[FieldPlan, ...]:
        """The fields whose constant the module defines."""
        return tuple(each for each in self.fields if each.constant and each.reader.call)

    @property
    def has_branches(self) -> bool:
        """Whether a value is decoded when it is first read."""
        return self.typed_extra or any(each.is_branch for each in self.fields)

    @property
    def typed_extra(self) -> bool:
        """Whether the values under unknown keys are more than plain JSON."""
        return self.extra is not None and not self.extra.plain

    @property
    def has_constructor(self) -> bool:
        """Whether the constructor accepts more than the attributes hold."""
        return any(each.parameter for each in self.fields)

    @property
    def uses_enum_texts(self) -> bool:
        """Whether the constructor accepts the strings of an enum."""
        return any(f"{ENUM_TEXTS}." in each.parameter for each in self.fields)

    @property
    def formats(self) -> tuple[str, ...]:
        """The modules that the module imports from the runtime, besides ``rt``."""
        codecs = [each.codec for each in self.fields] + [each.codec for each in self.aliases]
        found = _format_modules(codecs if self.extra is None else [*codecs, self.extra])
        more = {"checks": self.checks is not None, "old_names": bool(self.old_names)}
        return tuple(sorted({*found, *(name for name, is_needed in more.items() if is_needed)}))

    @property
    def typing_names(self) -> tuple[str, ...]:
        """The names that the module imports from ``typing``."""
        texts = [each.annotation for each in self.fields]
        texts += [member for alias in self.aliases for member in alias.members]
        checking = bool(self.imports or self.aliases or self.has_constructor)
        return _typing_names([*texts, self.extra_annotation], checking, bool(self.aliases))


def _format_modules(codecs: Iterable[Codec]) -> tuple[str, ...]:
    """The modules of the codecs of formats in ``codecs``, sorted."""
    return tuple(sorted({module for each in codecs for module in each.modules()}))


def _typing_names(texts: Iterable[str], checking: bool, aliases: bool) -> tuple[str, ...]:
    needed = {
        "TYPE_CHECKING": checking,
        "Any": True,
        "Literal": any("Literal[" in text for text in texts),
        "TypeAlias": aliases,
    }
    return tuple(name for name, is_needed in needed.items() if is_needed)


@dataclass(frozen=True, slots=True, kw_only=True)
class EnumPlan:
    """A module of ``enums`` that holds one enum. ``members`` pairs names with values."""

    name: str
    module: str
    schema: str
    documentation: tuple[str, ...]
    members: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReaderPlan:
    """The reader of a root that has a class or an enum, but whose values need not be of it."""

    name: str
    reader: str
    annotation: str
    codec: Codec
    imports: tuple[Import, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AliasPlan:
    """A module of ``models`` for a component that is neither an object nor an enum.

    ``inner`` are the unions of classes inside of it, the innermost first. ``reader`` is the name of
    the reader of a root, which has no class with methods for decoding.
    """

    module: str
    schema: str
    alias: Alias
    inner: tuple[Alias, ...]
    reader: str | None
    imports: tuple[Import, ...]

    @property
    def formats(self) -> tuple[str, ...]:
        """The modules that the module imports from the runtime, besides ``rt``."""
        return _format_modules(each.codec for each in (self.alias, *self.inner))

    @property
    def typing_names(self) -> tuple[str, ...]:
        """The names that the module imports from ``typing``."""
        texts = [member for alias in (*self.inner, self.alias) for member in alias.members]
        return tuple(
            name
            for name in _typing_names(texts, checking=True, aliases=True)
            if name != "Any" or any(re.search(r"\bAny\b", text) for text in texts)
        )
