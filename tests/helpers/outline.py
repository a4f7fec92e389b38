"""The IR as a short text that a person can read, for fixtures.

``name!`` is required, ``?`` is nullable, ``@`` gives the place of what needs a name.
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
    while isinstance(type_, ir.NullableType):
        head, type_ = f"{head}? ", type_.type
    yield f"{head}{_word(type_)}"
    for inner_head, inner in _inside(type_):
        for line in _lines(inner_head, inner):
            yield f"  {line}"


def _inside(type_: ir.Type) -> Iterator[tuple[str, ir.Type]]:
    match type_:
        case ir.ArrayType(item):
            yield "- ", item
        case ir.MapType(value):
            yield "*: ", value
        case ir.UnionType(variants=variants):
            for each in variants:
                yield f"| {each.title + ': ' if each.title else ''}", each.type
        case ir.ObjectType():
            for field in type_.fields:
                yield f"{field.name}{'!' if field.required else ''}{_said(field)}: ", field.type
            if type_.extra not in (ir.AnyType(), None):
                assert type_.extra is not None
                yield "*: ", type_.extra
        case _:
            return


def _said(field: ir.Field) -> str:
    words = [f"= {field.default.json}"] if field.default else []
    words += [flag for flag in ("deprecated", "read_only", "write_only") if getattr(field, flag)]
    words += [f'"{text}"' for text in (field.title, field.description) if text]
    return f" ({', '.join(words)})" if words else ""


def _word(type_: ir.Type) -> str:
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
        case ir.NullableType():
            return "?"


def _limits(constraints: ir.Constraints) -> str:
    stated = {field.name: getattr(constraints, field.name) for field in fields(constraints)}
    words = [
        f"{name}={value}"
        for name, value in stated.items()
        if value is not None and value is not False
    ]
    return f" [{' '.join(words)}]" if words else ""
