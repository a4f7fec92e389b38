"""`deviations(value, exact=True)` against the required tests of JSON Schema 2020-12.

Each schema of the suite is a component of an OpenAPI 3.1 document, from which a package is made.
Left out are the schemas that need other documents, which nothing fetches.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any, cast
from urllib.parse import urldefrag, urljoin

import pytest
from support import corpus
from wireloom.config import Settings
from wireloom.model.errors import WireloomError
from wireloom.pipeline import Pipeline
from wireloom.plan.naming import Naming

ENOUGH = 0.98

ESCAPE = r"Python's regular expressions have no \p{...}: the pattern is left out, and reported"
NESTED = "a reference into a resource that is itself a reference is not read"

REASONS = {
    "pattern.json: pattern with Unicode property escape requires unicode mode": ESCAPE,
    "ref.json: URN ref with nested pointer ref": NESTED,
}
"""The groups with differences, and why."""


@dataclass(frozen=True)
class Group:
    """One schema of the suite with its tests."""

    name: str
    label: str
    schema: Any
    tests: list[dict[str, Any]]

    @property
    def needs_others(self) -> bool:
        """Whether a reference or the dialect leads to a document that is not in the schema."""
        known: set[str] = {""}
        asked: set[str] = set()
        _addresses(self.schema, "", known, asked)
        return not asked <= known

    @property
    def stands_alone(self) -> bool:
        """Whether its names would mix with those of other schemas of one document."""
        return any(
            f'"{key}"' in json.dumps(self.schema)
            for key in ("$id", "$anchor", "$dynamicAnchor", "$dynamicRef")
        )


META = "https://json-schema.org/draft/2020-12/schema"


def _addresses(value: Any, base: str, known: set[str], asked: set[str]) -> None:
    """Collect the addresses that a schema and those inside it have, and those they refer to."""
    if isinstance(value, list):
        for each in cast("list[Any]", value):
            _addresses(each, base, known, asked)
    if not isinstance(value, dict):
        return
    schema = cast("dict[str, Any]", value)
    if isinstance(schema.get("$id"), str):
        base = urldefrag(urljoin(base, schema["$id"]))[0]
        known.add(base)
    for key in ("$ref", "$dynamicRef"):
        if isinstance(schema.get(key), str):
            asked.add(urldefrag(urljoin(base, schema[key]))[0])
    if isinstance(schema.get("$schema"), str) and schema["$schema"] != META:
        asked.add(schema["$schema"])
    for key, each in schema.items():
        if key not in ("enum", "const"):
            _addresses(each, base, known, asked)


def groups() -> Iterator[Group]:
    folder = corpus() / "json-schema-test-suite" / "draft2020-12"
    for file in sorted(folder.glob("*.json")):
        for number, group in enumerate(json.loads(file.read_text(encoding="utf-8"))):
            name = f"T_{file.stem.replace('-', '_')}_{number}"
            label = f"{file.name}: {group['description']}"
            yield Group(name, label, group["schema"], group["tests"])


def rebased(schema: Any, name: str) -> Any:
    """``schema`` as the component ``name``: a reference into itself leads into the component."""
    if isinstance(schema, list):
        return [rebased(each, name) for each in cast("list[Any]", schema)]
    if not isinstance(schema, dict):
        return schema
    made: dict[str, Any] = {}
    for key, value in cast("dict[str, Any]", schema).items():
        if (
            key in ("$ref", "$dynamicRef")
            and isinstance(value, str)
            and (value == "#" or value.startswith("#/"))
        ):
            made[key] = f"#/components/schemas/{name}{value[1:]}"
        else:
            made[key] = value if key in ("enum", "const") else rebased(value, name)
    return made


def component(group: Group) -> Any:
    schema: Any = group.schema
    if isinstance(schema, dict) and "$id" in schema:
        return cast("Any", schema)
    return rebased(group.schema, group.name)


def judges(together: list[Group], folder: Path, package: str) -> dict[str, Any]:
    """What judges the values of each group: a class or a reader of one package."""
    document = {
        "openapi": "3.1.0",
        "info": {"title": "Suite", "version": "1"},
        "components": {"schemas": {each.name: component(each) for each in together}},
    }
    file = folder / f"{package}.json"
    file.write_text(json.dumps(document), encoding="utf-8")
    roots = tuple(each.name for each in together)
    steps = Pipeline(Settings(schema=file, out=folder / package, receive=roots))
    for path, text in steps.sources.items():
        target = folder / package / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")
    module, naming, readers = import_module(package), Naming(steps.ir), dict(steps.plan.readers)
    names = {name: naming.component(name) for name in roots}
    return {name: getattr(module, readers.get(own, own)) for name, own in names.items()}


def wrong(group: Group, judge: Any) -> list[str]:
    """The tests of ``group`` with another answer than the suite's."""
    return [
        test["description"]
        for test in group.tests
        if (judge.deviations(test["data"], exact=True) == []) is not test["valid"]
    ]


@pytest.mark.slow
def test_the_required_tests_of_json_schema(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "path", [str(tmp_path), *sys.path])
    asked = [each for each in groups() if not each.needs_others]
    together = [each for each in asked if not each.stands_alone]
    found: dict[str, Any] = judges(together, tmp_path, "suite_together")
    for number, each in enumerate(each for each in asked if each.stands_alone):
        with suppress(WireloomError, RecursionError):
            found |= judges([each], tmp_path, f"suite_alone_{number}")
    failed = {
        each.label: wrong(each, found[each.name]) if each.name in found else each.tests
        for each in asked
    }
    different = {label: tests for label, tests in failed.items() if tests}
    assert different.keys() == REASONS.keys()
    total = sum(len(each.tests) for each in asked)
    assert sum(map(len, different.values())) <= (1 - ENOUGH) * total
