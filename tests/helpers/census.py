"""Compares the facts that a raw document states about its properties with the IR.

The reader in this module does not use ``normalize`` and ``parse``. It reads the raw document and
handles each construct (``null`` has six spellings) and the quirks that occur. Types that are merged
from several schemas are counted and not compared.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, field
from typing import Any, TypeAlias, cast

from wireloom.model import ir, pointer
from wireloom.model.document import Document
from wireloom.model.references import COMPONENTS, reference_name
from wireloom.normalize import ROUTINE, normalize
from wireloom.parse import parse

Fact: TypeAlias = tuple[Any, ...]

ANY: Fact = ("any",)
MERGE = "merge"
_TEXT = {"minLength": "min_length", "maxLength": "max_length"}
_NUMBER = {
    "minimum": "minimum",
    "maximum": "maximum",
    "exclusiveMinimum": "exclusive_minimum",
    "exclusiveMaximum": "exclusive_maximum",
    "multipleOf": "multiple_of",
}
LIMITS = {
    "string": _TEXT,
    "number": _NUMBER,
    "integer": _NUMBER,
    "array": {"minItems": "min_items", "maxItems": "max_items", "uniqueItems": "unique_items"},
}
_ANNOTATIONS = frozenset(
    {
        *("title", "description", "default", "deprecated", "readOnly", "writeOnly", "nullable"),
        *("example", "examples", "externalDocs", "xml", "$comment"),
    }
)


# --- what the raw document says


def raw_type(schema: Any, names: set[str]) -> Fact:
    """The type of a raw schema, as a nested tuple."""
    if not _is(schema):
        return ANY
    plain, null = _raw_plain(schema, names)
    null = null or schema.get("nullable") is True
    return ("nullable", plain) if null and plain not in (ANY, ("null", None, ())) else plain


def _raw_plain(schema: dict[str, Any], names: set[str]) -> tuple[Fact, bool]:
    """The type less null, and whether null is allowed besides."""
    if "$ref" in schema:
        name = reference_name(schema["$ref"])
        return (("reference", name) if name in names else ANY), False
    unions = [keyword for keyword in ("oneOf", "anyOf") if schema.get(keyword)]
    if schema.get("allOf") or (unions and (schema.get("properties") or _is_closed(schema))):
        return _raw_merge(schema, names), False
    if unions:
        beside = {key: schema[key] for key in LIMITS["string"] if key in schema}
        return _raw_union([{**beside, **each} for each in schema[unions[0]]], names)
    kinds = schema.get("type")
    if isinstance(kinds, list):
        return _raw_types(schema, cast("list[str]", kinds), names)
    return _raw_single(schema, names)


def _is_closed(schema: dict[str, Any]) -> bool:
    return schema.get("additionalProperties", True) not in (True, {})


def _raw_types(schema: dict[str, Any], kinds: list[str], names: set[str]) -> tuple[Fact, bool]:
    rest = [{**schema, "type": kind} for kind in dict.fromkeys(kinds) if kind != "null"]
    types = [_raw_single(each, names)[0] for each in rest]
    if not types:
        return ("null", None, ()), False
    if len(types) == 1:
        return types[0], "null" in kinds
    return ("union", tuple(("", "", each) for each in types)), "null" in kinds


def _raw_single(schema: dict[str, Any], names: set[str]) -> tuple[Fact, bool]:
    kind = schema.get("type")
    if kind is None and ("properties" in schema or "additionalProperties" in schema):
        kind = "object"
    if kind is None and "items" in schema:
        kind = "array"
    if kind == "array":
        item = raw_type(schema.get("items", {}), names)
        return ("array", item, raw_limits({**schema, "type": kind})), False
    if "const" in schema:
        return ("literal", (schema["const"],)), False
    if schema.get("enum"):
        return _raw_enum(schema)
    if kind == "object":
        return _raw_object(schema, names), False
    if kind == "null":
        return ("null", None, ()), False
    if kind not in ("string", "number", "integer", "boolean"):
        return ANY, False
    return (kind, schema.get("format"), raw_limits(schema)), False


def _raw_enum(schema: dict[str, Any]) -> tuple[Fact, bool]:
    given: list[Any] = schema["enum"]
    values = tuple({json.dumps(each): each for each in given if each is not None}.values())
    if not values:
        return ("null", None, ()), False
    if len(values) > 1 and all(isinstance(value, str) for value in values):
        return ("enum", values, raw_limits(schema)), None in given
    return ("literal", values), None in given


def _raw_merge(schema: dict[str, Any], names: set[str]) -> Fact:
    """A single part beside annotations is that part; otherwise several schemas are merged."""
    telling = [part for part in schema.get("allOf", ()) if set(part) - _ANNOTATIONS]
    beside = {key for key in schema if key not in _ANNOTATIONS and key != "allOf"}
    if beside <= {"type"} and len(telling) == 1:
        return raw_type(telling[0], names)
    return (MERGE,)


def _raw_object(schema: dict[str, Any], names: set[str]) -> Fact:
    properties: dict[str, Any] = schema.get("properties") or {}
    required: list[str] = schema.get("required") or []
    values: Any = schema.get("additionalProperties", {})
    if not properties and not required and values is not False:
        return ("map", raw_type(values, names))
    extra = None if values is False else raw_type(values, names)
    told = [
        (name, name in required, raw_type(each, names), raw_annotations(each))
        for name, each in properties.items()
    ]
    untold = dict.fromkeys(name for name in required if name not in properties)
    others: Any = values if _is(values) else {}
    told += [(name, True, raw_type(others, names), raw_annotations(others)) for name in untold]
    return ("object", tuple(told), extra)


def _raw_union(variants: list[Any], names: set[str]) -> tuple[Fact, bool]:
    """A single variant is no union, string enums are merged, repeated variants are dropped."""
    types = [raw_type(each, names) for each in variants]
    null = any(each == ("null", None, ()) or each[0] == "nullable" for each in types)
    enums = [each for each in variants if _is_text_enum(each)]
    values = [value for each in enums for value in each["enum"]]
    merged = raw_type({**enums[0], "enum": values}, names) if enums else ANY
    found: dict[str, tuple[str, str, Fact]] = {}
    for variant, type_ in zip(variants, types, strict=True):
        if type_ == ("null", None, ()):
            continue
        plain = merged if variant in enums else type_[1] if type_[0] == "nullable" else type_
        annotations = (variant.get("title", ""), variant.get("description", ""))
        found.setdefault(json.dumps(plain), (*annotations, plain))
    if len(found) == 1:
        return next(iter(found.values()))[2], null
    return ("union", tuple(found.values())), null


def _is_text_enum(schema: Any) -> bool:
    values: list[Any] = cast("dict[str, Any]", schema).get("enum") or [] if _is(schema) else []
    return bool(values) and all(isinstance(value, str) for value in values)


def _is(schema: Any) -> bool:
    return isinstance(schema, dict)


def raw_limits(schema: dict[str, Any]) -> Fact:
    """The limits that apply to the type of a raw schema."""
    kind = schema.get("type", "")
    fitting = LIMITS.get("string" if _is_text_enum(schema) and kind != "array" else kind, {})
    limits = {name: schema[keyword] for keyword, name in fitting.items() if keyword in schema}
    for exclusive, plain in (("exclusive_minimum", "minimum"), ("exclusive_maximum", "maximum")):
        flag = limits.get(exclusive)
        if isinstance(flag, bool):
            del limits[exclusive]
            if flag and plain in limits:
                limits[exclusive] = limits.pop(plain)
    pattern = schema.get("pattern", "") if kind == "string" or _is_text_enum(schema) else ""
    told_by_members = pattern and _is_text_enum(schema)  # one document has "ALLOWED_REGEX" there
    if pattern and r"\p{" not in pattern and not told_by_members:
        literal = pattern.startswith("/^")  # otherwise it may be a path
        limits["pattern"] = pattern[1 : pattern.rindex("/")] if literal else pattern
    return tuple(sorted(limits.items()))


def raw_annotations(schema: Any) -> Fact:
    """The annotations of a raw schema: default, description and flags."""
    schema = schema if _is(schema) else {}
    default = json.dumps(schema["default"], ensure_ascii=False) if "default" in schema else None
    flags = (schema.get("deprecated"), schema.get("readOnly"), schema.get("writeOnly"))
    return (default, schema.get("description", ""), *map(bool, flags))


# --- what the IR says


def ir_type(type_: ir.Type) -> Fact:
    """The same nested tuple for a type of the IR."""
    match type_:
        case ir.NullableType(inner):
            return ("nullable", ir_type(inner))
        case ir.CheckedType(inner):
            return ir_type(inner)
        case ir.Reference(component):
            return ("reference", component)
        case ir.ArrayType(constraints=constraints) | ir.TupleType(constraints=constraints):
            return ("array", *map(ir_type, ir.children(type_)), _ir_limits(constraints))
        case ir.MapType(value):
            return ("map", ir_type(value))
        case ir.LiteralType(values):
            return ("literal", values)
        case ir.EnumType(values=values, constraints=constraints):
            return ("enum", values, _ir_limits(constraints))
        case ir.Scalar("null"):
            return ("null", None, ())
        case ir.Scalar(kind, format_, constraints):
            return (kind, format_, _ir_limits(constraints))
        case ir.UnionType(variants=variants):
            said = ((each.title, each.description, ir_type(each.type)) for each in variants)
            return ("union", tuple(said))
        case ir.ObjectType(fields=fields, extra=extra):
            rest = None if extra is None else ir_type(extra)
            return ("object", tuple(_ir_field(each) for each in fields), rest)
        case ir.AnyType():
            return ANY


def _ir_field(each: ir.Field) -> Fact:
    default = each.default.json if each.default else None
    flags = (each.deprecated, each.read_only, each.write_only)
    return (each.name, each.required, ir_type(each.type), (default, each.description, *flags))


def _ir_limits(constraints: ir.Constraints) -> Fact:
    default = asdict(ir.NO_CONSTRAINTS)
    stated = asdict(constraints).items()
    return tuple(sorted((name, value) for name, value in stated if value is not default[name]))


# --- the comparison


@dataclass
class Census:
    """What was compared in one document.

    ``unexplained`` are the differences at whose place ``normalize`` reported nothing; ``explained``
    counts the others by the codes of what it reported there. ``merged`` counts the types where
    several schemas meet, of which names and what is required are compared.
    """

    components: int = 0
    properties: int = 0
    merged: int = 0
    unexplained: list[str] = field(default_factory=list[str])
    explained: Counter[str] = field(default_factory=Counter[str])
    diagnostics: Counter[str] = field(default_factory=Counter[str])


def census(document: Document, parsed: ir.Family | None = None) -> Census:
    """Compare what the raw ``document`` says with the IR that is made of it.

    ``parsed`` is that IR, where it was made already.
    """
    raw: Mapping[str, Any] = document.schemas
    names = set(raw)
    normalized = normalize(document)
    reported: dict[str, str] = {}
    result = Census(diagnostics=Counter(each.code for each in normalized.diagnostics))
    for each in normalized.diagnostics:
        if each.code not in ROUTINE:
            reported[each.pointer] = each.code
    family = parsed or parse(normalized.document, receive=(), send=())
    for component in family.components:
        place = pointer.join(COMPONENTS, component.name)
        result.components += 1
        expected = raw_type(raw[component.name], names)
        found = list(_differences(expected, ir_type(component.type), place, result))
        description = raw_annotations(raw[component.name])[1]
        if component.description != description:
            found.append((place, f"described as {component.description!r}, not {description!r}"))
        for at, difference in found:
            told = {code for where, code in reported.items() if _inside(where, at)}
            result.explained.update(told)
            if not told:
                result.unexplained.append(f"{at}: {difference}")
    return result


def _inside(where: str, place: str) -> bool:
    return where == place or where.startswith(f"{place}/")


def _has_merge(fact: Fact) -> bool:
    inner = [cast("Fact", each) for each in fact if isinstance(each, tuple)]
    return fact == (MERGE,) or any(map(_has_merge, inner))


def _differences(
    expected: Fact, actual: Fact, place: str, result: Census
) -> Iterator[tuple[str, str]]:
    """What the IR has otherwise, and where; parts where several schemas meet are counted."""
    if expected[0] == actual[0] == "object":
        result.properties += len(expected[1])
        before, after = ([each[0] for each in fact[1]] for fact in (expected, actual))
        if before != after:
            yield place, f"properties {before} are {after}"
            return
        for old, new in zip(expected[1], actual[1], strict=True):
            at = pointer.join(pointer.join(place, "properties"), old[0])
            if (old[1], old[3]) != (new[1], new[3]):
                yield at, f"{old[1]}, {old[3]} is {new[1]}, {new[3]}"
            yield from _differences(old[2], new[2], at, result)
        rest, at = (expected[2] or ("none",), actual[2] or ("none",)), "additionalProperties"
        yield from _differences(*rest, pointer.join(place, at), result)
    elif _has_merge(expected):
        result.merged += 1
    elif expected != actual:
        yield place, f"{expected} is {actual}"
