"""The data of the explorer: every class, enum and union of the family, made from the IR."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path
from typing import Any, TypeAlias

from wireloom import config
from wireloom.model.ir import (
    ArrayType,
    EnumType,
    LiteralType,
    MapType,
    NullableType,
    ObjectType,
    Scalar,
    Type,
    UnionType,
)
from wireloom.pipeline import Pipeline
from wireloom.plan import ClassPlan, PackagePlan
from wireloom.plan.naming import Naming

from website.places import ROOT

Entry: TypeAlias = dict[str, Any]

_SCALARS = {"number": "0.5", "integer": "1", "boolean": "true", "null": "null"}
_FORMATS = {"date-time": '"2026-01-01T12:00:00Z"'}


def write(folder: Path) -> None:
    """Write the data of the project's own family to ``folder`` as a script."""
    folder.mkdir(parents=True, exist_ok=True)
    text = json.dumps(data(Pipeline(config.load(ROOT / "pyproject.toml"))), separators=(",", ":"))
    (folder / "data.js").write_text(f"window.wireloomFamily = {text};\n", encoding="utf-8")


def data(steps: Pipeline) -> Entry:
    """All types of a family, sorted by name, and the names of the roots."""
    plan, naming = steps.plan, Naming(steps.ir)
    tags = _tags(steps, plan, naming)
    objects = {str(place): object_ for place, object_ in naming.objects.items()}
    entries = [_class(each, objects[each.schema], naming) for each in plan.classes]
    entries += [
        _entry("enum", each.name, each.module, each.documentation)
        | {"values": [value for _, value in each.members]}
        for each in plan.enums
    ]
    for module in (*plan.classes, *plan.aliases):
        found = module.aliases if isinstance(module, ClassPlan) else (module.alias, *module.inner)
        entries += [
            _entry("union", each.name, module.module, each.documentation)
            | {"members": list(each.members)}
            for each in found
        ]
    for each in entries:
        each["tags"] = tags[each["name"]]
    entries.sort(key=lambda each: (each["name"].lower(), each["name"]))
    return {"title": plan.title, "roots": [*plan.receive, *plan.send], "types": entries}


def _entry(kind: str, name: str, module: str, documentation: Iterable[str]) -> Entry:
    return {"kind": kind, "name": name, "module": module, "about": "\n".join(documentation)}


def _class(plan: ClassPlan, object_: ObjectType, naming: Naming) -> Entry:
    fields = [
        {
            "key": field.key,
            "attribute": field.attribute,
            "type": field.annotation.replace("rt.", ""),
            "required": field.required,
            "about": "\n".join(field.documentation),
            "json": shape(type_.type, naming),
        }
        for field, type_ in zip(plan.fields, object_.fields, strict=True)
    ]
    return _entry("class", plan.name, plan.module, plan.documentation) | {"fields": fields}


def shape(type_: Type, naming: Naming) -> str:
    """What a value of ``type_`` looks like in JSON. ``{Name}`` stands for an object of a class."""
    type_ = naming.resolve(type_)
    match type_:
        case NullableType(inner):
            return shape(inner, naming)
        case Scalar(kind="string", format=format_):
            return _FORMATS.get(format_ or "", '"text"')
        case Scalar(kind=kind):
            return _SCALARS[kind]
        case LiteralType(values) | EnumType(values=values):
            return json.dumps(values[0])
        case ArrayType(item):
            return f"[{shape(item, naming)}]"
        case MapType(value):
            return f'{{"key": {shape(value, naming)}}}'
        case ObjectType(place=place):
            return f"{{{naming.class_at(place)}}}"
        case UnionType():
            name = naming.alias_of(type_)
            return f"{{{name}}}" if name else shape(type_.variants[0].type, naming)
        case _:
            return "…"


def _tags(
    steps: Pipeline, plan: PackagePlan, naming: Naming
) -> defaultdict[str, list[dict[str, str]]]:
    """For each class the unions that select it, with the key and its value."""
    classes = {each.schema: each.name for each in plan.classes}
    classes |= {each.name: naming.component(each.name) for each in steps.ir.components}
    found: defaultdict[str, list[dict[str, str]]] = defaultdict(list)
    for union in steps.unions:
        for variant in union.variants:
            for tag in variant.tags:
                name = classes.get(variant.name, variant.name)
                found[name].append({"union": union.place, "key": union.key or "", "tag": tag})
    return found
