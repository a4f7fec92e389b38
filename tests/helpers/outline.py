"""The IR as a short text that a person can read, for fixtures.

``name!`` is required, ``?`` is nullable, ``@`` gives the place of a type that needs a name.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields

from wireloom.model import ir


def outline(family: ir.Family) -> str:
    """Every component of ``family``, one line for each type."""
    return "\n".join(
        line for each in family.components for line in _lines(f"{each.name}: ", each.type)
    )


def _lines(head: str, type_: ir.Type) -> Iterator[str]:
    while isinstance(type_, ir.NullableType | ir.CheckedType):
        mark = "? " if isinstance(type_, ir.NullableType) else _checks(type_.checks)
        head, type_ = f"{head}{mark}", type_.type
    yield f"{head}{_summary(type_)}"
    for inner_head, inner in _inside(type_):
        for line in _lines(inner_head, inner):
            yield f"  {line}"


def _inside(type_: ir.Type) -> Iterator[tuple[str, ir.Type]]:
    match type_:
        case ir.ArrayType(item):
            yield "- ", item
        case ir.TupleType(items, rest):
            for at, item in enumerate(items):
                yield f"{at}: ", item
            if rest not in (ir.AnyType(), None):
                assert rest is not None
                yield "- ", rest
        case ir.MapType(value):
            yield "*: ", value
        case ir.UnionType(variants=variants):
            for each in variants:
                yield f"| {each.title + ': ' if each.title else ''}", each.type
        case ir.ObjectType():
            for field in type_.fields:
                yield f"{field.name}{'!' if field.required else ''}{_remarks(field)}: ", field.type
            if type_.extra not in (ir.AnyType(), None):
                assert type_.extra is not None
                yield "*: ", type_.extra
        case _:
            return


def _checks(checks: ir.Checks) -> str:
    return "".join(f"& {schema} " for schema in checks.schemas)


def _remarks(field: ir.Field) -> str:
    parts = [f"= {field.default.json}"] if field.default else []
    parts += [flag for flag in ("deprecated", "read_only", "write_only") if getattr(field, flag)]
    parts += [f'"{text}"' for text in (field.title, field.description) if text]
    return f" ({', '.join(parts)})" if parts else ""


def _summary(type_: ir.Type) -> str:
    match type_:
        case ir.AnyType():
            return "any"
        case ir.Scalar(kind, format_):
            return kind + (f" {format_}" if format_ else "") + _limits(type_.constraints)
        case ir.LiteralType(values):
            return "literal " + " ".join(map(repr, values))
        case ir.EnumType(place, values):
            return f"enum @{place} " + " ".join(values) + _limits(type_.constraints)
        case ir.ArrayType():
            return "array" + _limits(type_.constraints)
        case ir.TupleType(rest=rest):
            closed = " closed" if rest is None else ""
            return f"array by position{closed}" + _limits(type_.constraints)
        case ir.MapType():
            return "map" + _limits(type_.constraints)
        case ir.Reference(component):
            return f"-> {component}"
        case ir.UnionType(place=place, discriminator=discriminator):
            by = f" by {discriminator.property}" if discriminator else ""
            return f"union @{place}{by}"
        case ir.ObjectType(place=place, extra=extra):
            return f"object @{place}{' closed' if extra is None else ''}" + _limits(
                type_.constraints
            )
        case ir.NullableType() | ir.CheckedType():
            return "?"


def _limits(constraints: ir.Constraints) -> str:
    stated = {field.name: getattr(constraints, field.name) for field in fields(constraints)}
    parts = [
        f"{name}={value}"
        for name, value in stated.items()
        if value is not None and value is not False
    ]
    return f" [{' '.join(parts)}]" if parts else ""
