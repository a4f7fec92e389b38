"""Every sample is valid, for the package and for validators that the project did not write."""

from __future__ import annotations

import json
import shutil
from functools import cache
from pathlib import Path
from typing import Any, cast

import jsonschema
import pytest
from golden_cases import Case, cases
from subject import Subject, made, portable, shipped
from wireloom import config, read
from wireloom.config import Settings
from wireloom.model.ir import UnionType
from wireloom.pipeline import Pipeline
from wireloom.plan.naming import Naming
from wireloom.sample import sample
from wireloom.sample.find import Target, find, targets

ROOT = Path(__file__).resolve().parents[2]
GOLDEN = [case for case in cases() if not case.refused]


@cache
def shipped_naming() -> Naming:
    return Naming(Pipeline(config.load(ROOT / "pyproject.toml")).ir)


def complaints(subject: Subject, target: Target, value: Any) -> list[str]:
    """What the class or reader, jsonschema-rs and jsonschema find wrong with ``value``."""
    found: list[str] = []
    reader = getattr(subject.package, target.name, None)
    if target.component in subject.readers:
        reader = subject.readers[target.component]
    if hasattr(reader, "deviations"):
        found += map(str, cast("Any", reader).deviations(value))
    if target.component:
        if not subject.accepts(target.component, value):
            found.append("jsonschema-rs refuses it")
        schema = portable(subject.whole(target.component))
        errors = cast("Any", jsonschema.Draft202012Validator)(schema).iter_errors(value)
        found += [each.message[:200] for each in errors]
    return found


def check_every_class(subject: Subject, naming: Naming, *, full: bool) -> None:
    for target in targets(naming).values():
        made_ = sample(naming, target, full=full)
        assert complaints(subject, target, made_.value) == [], target.name
        assert made_.omitted == (), target.name


@pytest.mark.parametrize("full", [False, True], ids=["small", "full"])
def test_every_class_of_the_family_has_a_valid_sample(full: bool) -> None:
    check_every_class(shipped(), shipped_naming(), full=full)


@pytest.mark.parametrize("case", GOLDEN, ids=lambda case: case.name)
def test_every_class_of_a_golden_document_has_a_valid_sample(case: Case, tmp_path: Path) -> None:
    shutil.copytree(case.folder, tmp_path, dirs_exist_ok=True)  # a document may be several files
    schema = (tmp_path / "schema.yaml").rename(tmp_path / f"{case.module}.yaml")
    document = read.read_openapi(schema).data
    roots = tuple(cast("dict[str, Any]", document["components"])["schemas"])
    subject = made(schema, tmp_path, roots)
    settings = Settings(schema=schema, out=tmp_path / "out", receive=roots)
    naming = Naming(Pipeline(settings).ir)
    for full in (False, True):
        check_every_class(subject, naming, full=full)


def test_each_message_of_the_envelope_can_be_chosen_by_its_tag_and_is_read_as_its_class() -> None:
    subject, naming = shipped(), shipped_naming()
    target = find(naming, "ServerMessage")
    envelope = subject.package.ServerMessage
    choice = find(naming, "ServerMessage_Message").type
    tags = naming.tags(choice) if isinstance(choice, UnionType) else None
    assert tags is not None
    classes: set[str] = set()
    for tag, _ in tags.values:
        value = sample(naming, target, variants=[tag]).value
        assert value["message"]["type"] == tag
        assert complaints(subject, target, value) == []
        classes.add(type(envelope.from_dict(value).message).__name__)
    assert len(classes) > len(tags.values) / 2
    assert "dict" not in classes


def test_a_sample_is_the_same_in_every_run() -> None:
    settings = config.load(ROOT / "pyproject.toml")
    for name in ("ServerMessage", "CreateAssistantDTO"):
        texts = [
            json.dumps(sample(naming, find(naming, name), full=True).value)
            for naming in (shipped_naming(), Naming(Pipeline(settings).ir))
        ]
        assert texts[0] == texts[1]
