"""The fixtures of ``changes``: a folder for each rule, with a document before and after.

``old.yaml`` and ``new.yaml`` hold schemas. Where they have no ``Event``, both an ``Event`` (which
is received) and a ``Reply`` (which is sent) lead to their ``Thing``. ``expected.txt`` holds every
finding, a line each: what is tested is also what is *not* found.
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import yaml
from support import TESTS
from wireloom.changes import Finding, Report, compare
from wireloom.changes.load import Roots, families, source
from wireloom.changes.rules import BY_ID
from wireloom.model.ir import Family

FOLDER = TESTS / "fixtures" / "changes"

RECEIVE, SEND = ("Event",), ("Reply",)


def cases() -> list[str]:
    """The rules that have a fixture."""
    return sorted(path.name for path in FOLDER.iterdir() if path.is_dir())


def document(schemas: dict[str, Any]) -> bytes:
    """A document with these named schemas, as the bytes of a file."""
    info = {"title": "Test", "version": "1"}
    data = {"openapi": "3.0.0", "info": info, "components": {"schemas": schemas}}
    return json.dumps(data).encode()


def schemas_of(case: str, side: str) -> dict[str, Any]:
    """The schemas of one side of a fixture."""
    schemas: dict[str, Any] = yaml.safe_load((FOLDER / case / f"{side}.yaml").read_bytes())
    if "Event" in schemas:
        return schemas
    thing = {"type": "object", "properties": {"thing": {"$ref": "#/components/schemas/Thing"}}}
    return {"Event": thing, "Reply": thing, **schemas}


@cache
def family(case: str, side: str, *, receive: bool = True, send: bool = True) -> Family:
    """One side of a fixture, seen by a program that receives, sends or does both."""
    sides = [schemas_of(case, each) for each in ("old", "new")]
    known = sides[0].keys() | sides[1].keys()
    roots = Roots(
        receive=tuple(name for name in RECEIVE if receive and name in known),
        send=tuple(name for name in SEND if send and name in known),
    )
    return families([source(document(each), "test.json") for each in sides], roots)[side == "new"]


def report(case: str, **directions: bool) -> Report:
    """The comparison of both sides of a fixture."""
    return compare(family(case, "old", **directions), family(case, "new", **directions))


def line(finding: Finding) -> str:
    """A finding as ``expected.txt`` has it."""
    change = f"{finding.before} -> {finding.after}"
    if finding.values:
        change = f"{', '.join(finding.values)}"
        if finding.before is not None:
            change = f"{finding.before} -> {finding.after} ({change})"
    means = f"receive {finding.receive}, send {finding.send}"
    return f"{finding.rule} | {finding.place} | {finding.path} | {change} | {means}"


def mirrored(found: Finding) -> tuple[object, ...]:
    """What must be found from the other side, where ``found`` is found from this one."""
    place, path, values = found.place, found.path, found.values
    if found.rule == "class-renamed":  # it is called by the name that it had before
        place = found.after or ""
        pairs = [each.split(" -> ") for each in found.values]
        values = tuple(sorted(f"{new} -> {old}" for old, new in pairs))
    rule = BY_ID[found.rule].mirror
    return rule, place, path, found.places, found.after, found.before, values


def seen(found: Finding) -> tuple[object, ...]:
    """A finding without what depends on the direction of time."""
    return (
        *(found.rule, found.place, found.path, found.places),
        *(found.before, found.after, found.values),
    )


def path_of(case: str) -> Path:
    """The file with what is expected of a fixture."""
    return FOLDER / case / "expected.txt"


def merged(side: str) -> Family:
    """One side of all fixtures as one family, each with its own prefix to all names."""
    schemas: dict[str, Any] = {}
    receive: list[str] = []
    send: list[str] = []
    for case in cases():
        prefix = "".join(word.capitalize() for word in case.split("-"))
        own = schemas_of(case, side)
        text = json.dumps(own).replace("#/components/schemas/", f"#/components/schemas/{prefix}")
        # A class removed in one fixture must not look like a rename of one added in another.
        text = text.replace('"milk"', json.dumps(f"milk {prefix}"))
        schemas |= {prefix + name: schema for name, schema in json.loads(text).items()}
        receive += [prefix + name for name in RECEIVE if name in own]
        send += [prefix + name for name in SEND if name in own]
    roots = Roots(receive=tuple(receive), send=tuple(send))
    return families([source(document(schemas), "test.json")], roots)[0]
