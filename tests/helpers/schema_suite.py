"""The JSON Schema Test Suite of the corpus: its groups, and what judges their values."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
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

DIALECTS = {
    "draft4": "http://json-schema.org/draft-04/schema#",
    "draft7": "http://json-schema.org/draft-07/schema#",
    "draft2020-12": "https://json-schema.org/draft/2020-12/schema",
}
"""The address of the dialect of each folder."""

_REFERENCES = ("$ref", "$dynamicRef")
_IDENTIFIERS = ("$id", "id")
_STANDING_ALONE = (*_IDENTIFIERS, "$anchor", "$dynamicAnchor", "$dynamicRef")


@dataclass(frozen=True)
class Group:
    """One schema of the suite with its tests."""

    name: str
    label: str
    schema: Any
    tests: list[dict[str, Any]]
    dialect: str

    @property
    def needs_others(self) -> bool:
        """Whether a reference or the dialect leads to a document that is not in the schema."""
        known: set[str] = {""}
        asked: set[str] = set()
        _addresses(self.schema, "", known, asked)
        return not asked <= {*known, self.dialect}

    @property
    def stands_alone(self) -> bool:
        """Whether its names would mix with those of other schemas of one document."""
        return any(f'"{key}"' in json.dumps(self.schema) for key in _STANDING_ALONE)


def _addresses(value: Any, base: str, known: set[str], asked: set[str]) -> None:
    """Collect the addresses that a schema and those inside it have, and those they refer to."""
    if isinstance(value, list):
        for each in cast("list[Any]", value):
            _addresses(each, base, known, asked)
    if not isinstance(value, dict):
        return
    schema = cast("dict[str, Any]", value)
    for key in _IDENTIFIERS:
        if isinstance(schema.get(key), str):
            base = urldefrag(urljoin(base, schema[key]))[0]
            known.add(base)
    for key in _REFERENCES:
        if isinstance(schema.get(key), str):
            asked.add(urldefrag(urljoin(base, schema[key]))[0])
    if isinstance(schema.get("$schema"), str):
        asked.add(schema["$schema"])
    for key, each in schema.items():
        if key not in ("enum", "const"):
            _addresses(each, base, known, asked)


def groups(draft: str) -> Iterator[Group]:
    """The groups of one folder; the test is skipped if the corpus does not have it."""
    folder = corpus() / "json-schema-test-suite" / draft
    if not folder.is_dir():
        pytest.skip(f"the corpus has no JSON Schema Test Suite of {draft}")
    for file in sorted(folder.glob("*.json")):
        for number, group in enumerate(json.loads(file.read_text(encoding="utf-8"))):
            name = f"T_{file.stem.replace('-', '_')}_{number}"
            label = f"{file.name}: {group['description']}"
            yield Group(name, label, group["schema"], group["tests"], DIALECTS[draft])


def rebased(schema: Any, below: str) -> Any:
    """``schema`` at the JSON Pointer ``below``: a reference into itself leads into that place."""
    if isinstance(schema, list):
        return [rebased(each, below) for each in cast("list[Any]", schema)]
    if not isinstance(schema, dict):
        return schema
    made: dict[str, Any] = {}
    for key, value in cast("dict[str, Any]", schema).items():
        is_local = isinstance(value, str) and (value == "#" or value.startswith("#/"))
        if key in _REFERENCES and is_local:
            made[key] = f"#{below}{value[1:]}"
        else:
            made[key] = value if key in ("enum", "const") else rebased(value, below)
    return made


Wrap = Callable[[list[Group]], dict[str, Any]]
"""Makes a document of groups, each under its own name."""


def as_components(version: str) -> Wrap:
    """A document of OpenAPI in which each group is a component."""

    def wrap(together: list[Group]) -> dict[str, Any]:
        schemas = {each.name: _component(each) for each in together}
        info = {"title": "Suite", "version": "1"}
        return {"openapi": version, "info": info, "components": {"schemas": schemas}}

    return wrap


def _component(group: Group) -> Any:
    schema: Any = group.schema
    if isinstance(schema, dict) and "$id" in schema:
        return cast("Any", schema)
    return rebased(schema, f"/components/schemas/{group.name}")


def as_definitions(together: list[Group]) -> dict[str, Any]:
    """A JSON Schema of one dialect in which each group is a definition."""
    schemas = {each.name: rebased(each.schema, f"/definitions/{each.name}") for each in together}
    return {"$schema": together[0].dialect, "definitions": schemas}


def as_document(together: list[Group]) -> dict[str, Any]:
    """The schema of one group as a document of its own."""
    (only,) = together
    return {"$schema": only.dialect, **only.schema}


def judges(together: list[Group], wrap: Wrap, folder: Path, package: str) -> dict[str, Any]:
    """What judges the values of each group: a class or a reader of one package."""
    file = folder / f"{package}.json"
    file.write_text(json.dumps(wrap(together)), encoding="utf-8")
    roots = () if wrap is as_document else tuple(each.name for each in together)
    steps = Pipeline(Settings(schema=file, out=folder / package, receive=roots))
    for path, text in steps.sources.items():
        target = folder / package / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")
    module, naming, readers = import_module(package), Naming(steps.ir), dict(steps.plan.readers)
    found = [naming.component(name) for name in roots or steps.ir.receive]
    names = dict(zip((each.name for each in together), found, strict=True))
    return {name: getattr(module, readers.get(own, own)) for name, own in names.items()}


def differences(
    asked: Iterable[Group], together: Wrap, alone: Wrap, folder: Path, package: str
) -> dict[str, list[str]]:
    """The tests with another answer than the suite's, by the labels of their groups.

    All tests of a group differ if its document is refused.
    """
    asked = list(asked)
    found = judges([each for each in asked if not each.stands_alone], together, folder, package)
    for number, each in enumerate(each for each in asked if each.stands_alone):
        with suppress(WireloomError, RecursionError):
            found |= judges([each], alone, folder, f"{package}_{number}")
    failed = {each.label: _wrong(each, found.get(each.name)) for each in asked}
    return {label: tests for label, tests in failed.items() if tests}


def _wrong(group: Group, judge: Any) -> list[str]:
    return [
        test["description"]
        for test in group.tests
        if judge is None or (judge.deviations(test["data"], exact=True) == []) is not test["valid"]
    ]
