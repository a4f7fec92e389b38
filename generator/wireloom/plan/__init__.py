"""plan: from the IR to everything that the templates write: names, modules, codecs, documentation.

The plan has the results of all decisions. Templates only write it out.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from wireloom.model.ir import (
    Component,
    EnumType,
    Family,
    Field,
    NullableType,
    ObjectType,
    Type,
    UnionType,
    children,
    unchecked,
)
from wireloom.model.literals import literal
from wireloom.model.place import Place
from wireloom.plan.annotations import (
    accepted,
    annotation,
    imported_names,
    local_unions,
    optional,
    variant_parts,
)
from wireloom.plan.checks import checks_source, needs_linear, schema_sources
from wireloom.plan.codecs import Codec, codec, share
from wireloom.plan.constructors import Built, find_built
from wireloom.plan.documentation import class_documentation, field_documentation, paragraphs
from wireloom.plan.events import EventsPlan, plan_events
from wireloom.plan.formats import Format
from wireloom.plan.kept import Kept
from wireloom.plan.modules import (
    Alias,
    AliasPlan,
    ClassPlan,
    EnumPlan,
    FieldPlan,
    Import,
    ReaderPlan,
)
from wireloom.plan.naming import Naming
from wireloom.plan.package import PackagePlan
from wireloom.plan.receiver import plan_receiver
from wireloom.plan.required_keys import checked_keys
from wireloom.plan.uses import describe_uses

__all__ = ["AliasPlan", "ClassPlan", "EnumPlan", "FieldPlan", "PackagePlan", "plan"]

READERS = "_readers"
"""The module with the readers of roots that have a class or an enum."""


def plan(
    family: Family,
    *,
    event_header: str | None = None,
    event_key: str | None = None,
    kept: Kept | None = None,
    required: str = "trusted",
) -> PackagePlan:
    """Plan the package of ``family``.

    Args:
        family: the family.
        event_header: as in :func:`plan_events`.
        event_key: as in :func:`plan_events`.
        kept: the names that stay as they are where others collide with them.
        required: ``checked`` if the annotations of what is received allow None for required keys.
    """
    naming = Naming(family, kept or Kept())
    events = plan_events(family, naming, header=event_header, key=event_key)
    components = {component.name: component for component in family.components}
    uses = describe_uses(naming)
    built = find_built(naming)
    checked = checked_keys(naming) if required == "checked" else ()
    context = _Context(naming, built, checked)
    classes = [
        _class(each, components[each.place.component], uses, context)
        for each in naming.objects.values()
    ]
    enums = [
        _enum(each, components[each.place.component], naming) for each in naming.enums.values()
    ]
    roots = {*family.receive, *family.send}
    aliases = [
        _alias_module(component, component.name in roots, naming) for component in naming.aliases
    ]
    readers = tuple(
        _reader(component, naming)
        for component in family.components
        if component.name in roots and component not in naming.aliases
        if not isinstance(component.type, ObjectType)
    )
    return PackagePlan(
        title=family.title,
        version=family.version,
        receive=tuple(naming.component(name) for name in family.receive),
        send=tuple(naming.component(name) for name in family.send),
        classes=tuple(sorted(classes, key=lambda each: each.module)),
        enums=tuple(sorted(enums, key=lambda each: each.module)),
        aliases=tuple(sorted(aliases, key=lambda each: each.module)),
        observed=tuple(sorted(name for name, is_it in naming.observed().items() if is_it)),
        exports=_exported(_exports(classes, enums, aliases, readers, events), naming.formats),
        formats=tuple(each.module for each in naming.formats),
        linear=needs_linear(family),
        containers=(
            *(("recursive",) if naming.endless else ()),
            *(("tuples",) if naming.has_tuples else ()),
        ),
        enum_texts=built.values,
        readers=tuple(
            sorted(
                [(each.alias.name, each.reader) for each in aliases if each.reader]
                + [(each.name, each.reader) for each in readers]
            )
        ),
        root_readers=readers,
        schemas=schema_sources(family),
        receiver=plan_receiver(
            family,
            naming,
            {
                each.name: (each.envelope.attribute, each.envelope.key)
                for each in classes
                if each.envelope is not None
            },
            events,
        ),
        events=events,
    )


@dataclass(frozen=True, slots=True)
class _Context:
    """What classes and fields are planned with.

    ``checked`` has the required keys whose attributes may be None all the same.
    """

    naming: Naming
    built: Built
    checked: Collection[tuple[Place, str]]

    def parameter(self, field_: Field, owner: ObjectType, held: str) -> str:
        """The annotation of the constructor's parameter for an attribute that is a ``held``."""
        if owner not in self.built:
            return held
        text = accepted(field_.type, self.naming, self.built.texts)
        return text if field_.required else optional(text)


def _exported(exports: Iterable[Import], formats: Iterable[Format]) -> tuple[Import, ...]:
    """The public names, sorted. A class of the document comes before that of a format."""
    found = {
        each.value: Import(module=f"_runtime.{each.module}", name=each.value) for each in formats
    }
    found |= {each.name: each for each in exports}
    return tuple(found[name] for name in sorted(found))


def _exports(
    classes: Iterable[ClassPlan],
    enums: Iterable[EnumPlan],
    aliases: Iterable[AliasPlan],
    readers: Iterable[ReaderPlan],
    events: EventsPlan | None,
) -> Iterator[Import]:
    yield from (Import(module=READERS, name=each.reader) for each in readers)
    if events is not None:
        yield Import(module="events", name="decode")
    for class_ in classes:
        yield Import(module=class_.module, name=class_.name)
        yield from (Import(module=class_.module, name=alias.name) for alias in class_.aliases)
    for enum in enums:
        yield Import(module=enum.module, name=enum.name)
    for component in aliases:
        names = [alias.name for alias in (component.alias, *component.inner)]
        names += [] if component.reader is None else [component.reader]
        yield from (Import(module=component.module, name=name) for name in names)


def _class(
    object_: ObjectType, component: Component, uses: Mapping[str, str], context: _Context
) -> ClassPlan:
    naming = context.naming
    name = naming.class_at(object_.place)
    types = [each.type for each in object_.fields]
    if object_.extra is not None:
        types.append(object_.extra)
    own = [_aliases(type_, object_.place, naming) for type_ in types]
    # A name must be defined before it is used in another, so inner unions come first.
    aliases = tuple(dict.fromkeys(alias for each in own for alias in reversed(each)))
    constants = _constants(reversed(aliases))
    fields = tuple(
        _field(each, object_, constants | _constants(aliases_), context)
        for each, aliases_ in zip(object_.fields, own, strict=False)
    )
    extra = "Any" if object_.extra is None else annotation(object_.extra, naming)
    needs_import = object_.extra is not None and any(imported_names(object_.extra, naming))
    return ClassPlan(
        name=name,
        module=naming.modules[name],
        schema=str(object_.place),
        documentation=class_documentation(object_, component, naming, uses),
        fields=fields,
        extra=(
            None
            if object_.extra is None
            else share(codec(object_.extra, naming), _constants(own[-1]))
        ),
        extra_annotation=extra,
        extra_default=f"dict[str, {literal(extra) if needs_import else extra}]",
        limits=tuple(
            (limit, value)
            for limit, value in (
                ("min_properties", object_.constraints.min_properties),
                ("max_properties", object_.constraints.max_properties),
            )
            if value is not None
        ),
        imports=_imports(types, {name, *(alias.name for alias in aliases)}, naming),
        aliases=aliases,
        envelope=_envelope(object_, fields, naming),
        checks=None if object_.checks is None else checks_source(object_.checks),
    )


def _aliases(type_: Type, owner: Place, naming: Naming) -> tuple[Alias, ...]:
    """The named unions of classes that are defined in ``type_``."""
    if not children(type_):
        return ()
    return tuple(
        _alias(name, union, owner, naming)
        for union in local_unions(type_)
        if (name := naming.alias_of(union)) is not None
    )


def _constants(aliases: Iterable[Alias]) -> dict[Codec, str]:
    return {alias.codec: alias.constant for alias in aliases}


def _imports(types: Iterable[Type], own: set[str], naming: Naming) -> tuple[Import, ...]:
    needed = {name for type_ in types for name in imported_names(type_, naming)} - own
    modules = naming.modules | naming.inner_modules
    found = [Import(module=modules[name], name=name) for name in needed]
    return tuple(sorted(found, key=lambda each: (each.module, each.name)))


def _envelope(
    object_: ObjectType, fields: tuple[FieldPlan, ...], naming: Naming
) -> FieldPlan | None:
    """The only field of a class that wraps a union of classes, as the body of a webhook does."""
    if len(object_.fields) != 1 or not object_.fields[0].required:
        return None
    if fields[0].attribute == "json":
        return None  # every class has a from_json of its own
    type_ = naming.resolve(object_.fields[0].type)
    is_union = isinstance(type_, UnionType) and naming.alias_of(type_) is not None
    return fields[0] if is_union else None


def _field(
    field_: Field, owner: ObjectType, constants: Mapping[Codec, str], context: _Context
) -> FieldPlan:
    naming = context.naming
    attribute = naming.attribute(owner, field_.name)
    text = annotation(field_.type, naming)
    is_trusted = field_.required and (owner.place, field_.name) not in context.checked
    held = text if is_trusted else optional(text)
    wide = context.parameter(field_, owner, held)
    expression = share(codec(field_.type, naming), constants)
    reader = next(iter(expression.parts())) if expression.name == "Nullable" else expression
    return FieldPlan(
        key=field_.name,
        attribute=attribute,
        annotation=held,
        required=field_.required,
        nullable=expression.name in ("Nullable", "ANY", "NULL"),
        codec=expression,
        reader=reader,
        constant=_constant(reader, attribute),
        documentation=field_documentation(field_, naming),
        parameter="" if wide == held else wide,
    )


def _constant(reader: Codec, attribute: str) -> str | None:
    if reader.plain or reader.is_branch:
        return None
    return f"_{attribute.upper()}" if reader.call else reader.source


def _alias(name: str, union: UnionType, owner: Place, naming: Naming) -> Alias:
    return Alias(
        name=name,
        constant=naming.constant(union.place, owner),
        members=tuple(dict.fromkeys(variant_parts(union, naming))),
        codec=codec(union, naming),
    )


def _alias_module(component: Component, is_root: bool, naming: Naming) -> AliasPlan:
    name = naming.component(component.name)
    type_ = unchecked(component.type)
    own = _aliases(type_, Place(component.name, ()), naming)
    is_recursive = component.name in naming.endless
    inner = tuple(
        replace(alias, is_recursive=is_recursive) for alias in reversed(own) if alias.name != name
    )
    match type_:
        case UnionType():
            members = tuple(dict.fromkeys(variant_parts(type_, naming)))
        case NullableType(UnionType() as choice):
            members = (*dict.fromkeys(variant_parts(choice, naming)), "None")
        case _:
            members = (annotation(type_, naming),)
    return AliasPlan(
        module=naming.modules[name],
        schema=component.name,
        alias=Alias(
            name=name,
            constant="_CODEC",
            members=members,
            codec=share(codec(component.type, naming), _constants(inner)),
            documentation=paragraphs(component.description),
            is_recursive=is_recursive,
        ),
        inner=inner,
        reader=naming.reader(name) if is_root else None,
        imports=_imports([type_], {name, *(alias.name for alias in inner)}, naming),
    )


def _reader(component: Component, naming: Naming) -> ReaderPlan:
    """The reader of a root that is an enum, or a class or null, or has checks."""
    name = naming.component(component.name)
    return ReaderPlan(
        name=name,
        reader=naming.reader(name),
        annotation=annotation(component.type, naming),
        codec=codec(component.type, naming),
        imports=_imports([component.type], set(), naming),
    )


def _enum(enum: EnumType, component: Component, naming: Naming) -> EnumPlan:
    name = naming.class_at(enum.place)
    chosen = naming.members(enum)
    is_component = name == naming.component(component.name)
    text = enum.description or (component.description if is_component else "")
    return EnumPlan(
        name=name,
        module=naming.modules[name],
        schema=str(enum.place),
        documentation=paragraphs(text) or (f"The known values of `{enum.place}`.",),
        members=tuple((member, value) for value, member in chosen.items()),
    )
