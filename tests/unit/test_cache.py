"""What a run keeps for the next one: it saves work, and never changes what comes out.

``generate.package`` does not read the cache: its result is what the tests compare with.
"""

from __future__ import annotations

import copy
import dataclasses
import json
import os
import random
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from support import ROOT
from wireloom import cache, generate, pipeline
from wireloom.config import Settings
from wireloom.model.choice import Choice
from wireloom.model.errors import WireloomError
from wireloom.output.package import MANIFEST, WORK

SCHEMAS: dict[str, Any] = {
    "Event": {
        "type": "object",
        "required": ["message"],
        "properties": {
            "message": {
                "oneOf": [
                    {"$ref": "#/components/schemas/Opened"},
                    {"$ref": "#/components/schemas/Closed"},
                ]
            }
        },
    },
    "Opened": {
        "type": "object",
        "description": "It has been opened.",
        "required": ["type"],
        "properties": {
            "type": {"type": "string", "enum": ["opened"]},
            "by": {"allOf": [{"$ref": "#/components/schemas/Person"}], "nullable": True},
        },
    },
    "Closed": {
        "type": "object",
        "required": ["type"],
        "properties": {
            "type": {"type": "string", "enum": ["closed"]},
            "reason": {"type": "string", "enum": ["done", "given up", "lost"]},
            "by": {"$ref": "#/components/schemas/Employee"},
        },
    },
    "Person": {"type": "object", "properties": {"name": {"type": "string"}}},
    "Employee": {
        "allOf": [
            {"$ref": "#/components/schemas/Person"},
            {"type": "object", "properties": {"number": {"type": "integer"}}},
        ]
    },
}


def save(settings: Settings, schemas: dict[str, Any]) -> None:
    document = {
        "openapi": "3.0.3",
        "info": {"title": "Cases", "version": "1"},
        "components": {"schemas": schemas},
    }
    settings.schema.write_text(json.dumps(document), encoding="utf-8")


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    made = Settings(
        schema=tmp_path / "api.json", out=tmp_path / "out" / "cases", receive=("Event",)
    )
    save(made, SCHEMAS)
    return made


def contents(settings: Settings) -> dict[str, bytes]:
    paths = [path for path in settings.out.rglob("*") if path.is_file()]
    return {path.relative_to(settings.out).as_posix(): path.read_bytes() for path in paths}


def from_nothing(settings: Settings) -> dict[str, bytes]:
    package, manifest = generate.package(settings)
    return {**package.encoded(), MANIFEST: manifest.text().encode()}


def kept(settings: Settings) -> list[Path]:
    return sorted((settings.out.parent / WORK).glob("*.json"))


# --- Random edits


def edited(schemas: dict[str, Any], chance: random.Random, turn: int) -> dict[str, Any]:
    """``schemas`` with one edit of the kinds that documents see."""
    new = copy.deepcopy(schemas)
    name = chance.choice(sorted(new))
    parts: list[Any] = [new[name], *new[name].get("allOf", [])]
    objects = [part for part in parts if "properties" in part]
    properties: dict[str, Any] = objects[0]["properties"] if objects else {}
    match chance.randrange(8):
        case 0:
            new[name]["description"] = f"The description of turn {turn}."
        case 1:
            new["Closed"]["properties"]["reason"]["enum"].append(f"reason {turn}")
        case 2:
            properties[f"more{turn}"] = {"type": chance.choice(["string", "integer"])}
        case 3:
            new[f"Added{turn}"] = {"type": "object", "properties": {"x": {"type": "number"}}}
            properties[f"added{turn}"] = {"$ref": f"#/components/schemas/Added{turn}"}
        case 4:
            target = {"$ref": f"#/components/schemas/{chance.choice(['Person', 'Employee'])}"}
            own = {"type": "object", "properties": {f"own{turn}": {"type": "boolean"}}}
            new[f"Merged{turn}"] = {"allOf": [target, own]}
            properties[f"merged{turn}"] = {"$ref": f"#/components/schemas/Merged{turn}"}
        case 5 if len(properties) > 1:
            del properties[max(properties.keys() - {"type"})]
        case 6:
            new["Person"]["properties"]["name"] = {"type": ["string", "integer"], "minLength": turn}
        case _:
            shuffled = list(properties.items())
            chance.shuffle(shuffled)
            properties.clear()
            properties.update(shuffled)
    return new


@pytest.mark.parametrize("seed", range(3))
def test_after_any_edits_the_package_is_as_if_made_from_nothing(
    settings: Settings, seed: int
) -> None:
    chance, schemas = random.Random(seed), SCHEMAS  # noqa: S311 - edits, not secrets
    generate.generate(settings)
    for turn in range(8):
        schemas = SCHEMAS if turn == 6 else edited(schemas, chance, turn)
        if "reason" not in schemas["Closed"]["properties"]:
            schemas = SCHEMAS
        save(settings, schemas)
        generate.generate(settings)
        assert contents(settings) == from_nothing(settings)


# --- What it saves

PROGRAM = """
import sys
from wireloom.cli.main import main
status = main(["generate"])
heavy = ("datamodel_code_generator", "jinja2", "yaml")
print(*[name for name in heavy if name in sys.modules])
sys.exit(status)
"""


def imported(settings: Settings) -> list[str]:
    """Generate by the command line; which heavy libraries that took."""
    config = settings.schema.with_name("pyproject.toml")
    config.write_text(
        '[tool.wireloom]\nschema = "api.json"\nout = "out/cases"\nreceive = ["Event"]\n'
    )
    run = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        cwd=config.parent,
        env=os.environ | {"PYTHONPATH": str(ROOT / "generator")},
        check=True,
        capture_output=True,
        text=True,
    )
    return run.stdout.splitlines()[-1].split()


def test_the_parser_is_asked_again_only_for_objects_with_other_keys(settings: Settings) -> None:
    assert "datamodel_code_generator" in imported(settings)
    schemas = copy.deepcopy(SCHEMAS)
    schemas["Closed"]["properties"]["reason"]["enum"].append("forgotten")
    schemas["Opened"]["description"] = "Somebody has opened it."
    save(settings, schemas)
    assert "datamodel_code_generator" not in imported(settings)
    schemas["Person"]["properties"]["age"] = {"type": "integer"}
    save(settings, schemas)
    assert "datamodel_code_generator" in imported(settings)
    assert contents(settings) == from_nothing(settings)


def test_a_run_with_nothing_to_do_imports_nothing_heavy(settings: Settings) -> None:
    imported(settings)
    assert imported(settings) == []


def test_files_that_stay_the_same_are_not_written_again(settings: Settings) -> None:
    generate.generate(settings)
    before = {path: path.stat() for path in settings.out.rglob("*.py")}
    schemas = copy.deepcopy(SCHEMAS)
    schemas["Opened"]["description"] = "Somebody has opened it."
    save(settings, schemas)
    assert generate.generate(settings).change.changed == ("models/opened.py",)
    same = [path for path in before if path.stat().st_mtime_ns == before[path].st_mtime_ns]
    assert len(same) == len(before) - 1


# --- What may happen to it


DAMAGE: dict[str, Callable[[bytes], bytes | None]] = {
    "gone": lambda _: None,
    "empty": lambda _: b"",
    "cut short": lambda data: data[: len(data) // 2],
    "not text": lambda _: b"\xff\x00\x80",
    "a list": lambda _: b"[]",
    "deep": lambda _: b"[" * 100_000,
    "a bit": lambda data: data[:-9] + bytes([data[-9] ^ 1]) + data[-8:],
    "of nobody": lambda data: data.replace(b"Employee", b"Stranger").replace(b"o", b"0"),
}


@pytest.mark.parametrize("damage", DAMAGE)
def test_a_damaged_cache_is_no_cache(settings: Settings, damage: str) -> None:
    generate.generate(settings)
    files = kept(settings)
    assert len(files) == 2
    for file in files:
        data = DAMAGE[damage](file.read_bytes())
        file.unlink()
        if data is not None:
            file.write_bytes(data)
    schemas = copy.deepcopy(SCHEMAS)
    schemas["Opened"]["description"] = "Somebody has opened it."
    save(settings, schemas)
    generate.generate(settings)
    assert contents(settings) == from_nothing(settings)


def test_a_file_edited_by_hand_is_made_again(settings: Settings) -> None:
    generate.generate(settings)
    with (settings.out / "models" / "person.py").open("a", encoding="utf-8") as file:
        file.write("# mine\n")
    save(settings, {**SCHEMAS, "Opened": {**SCHEMAS["Opened"], "description": "New."}})
    with pytest.raises(WireloomError, match=r"edited by hand: models/person\.py"):
        generate.generate(settings)
    assert generate.generate(settings, force=True).change.edited == ("models/person.py",)
    assert contents(settings) == from_nothing(settings)


def test_other_templates_make_everything_again(settings: Settings, tmp_path: Path) -> None:
    templates = tmp_path / "templates"
    shutil.copytree(settings.templates_folder, templates)
    own = Settings(
        schema=settings.schema, out=settings.out, receive=settings.receive, templates=templates
    )
    generate.generate(own)
    enum = templates / "enum.jinja"
    enum.write_text("# ours\n" + enum.read_text(encoding="utf-8"), encoding="utf-8")
    assert all(each.startswith("enums/") for each in generate.generate(own).change.changed)
    assert contents(own) == from_nothing(own)


def test_another_formatter_makes_everything_again(settings: Settings) -> None:
    generate.generate(settings)
    other = dataclasses.replace(settings, formatter="ruff")
    assert cache.inputs(other) != cache.inputs(settings)
    steps = pipeline.Pipeline(other)
    assert cache.Cache(other).reusable(steps.fingerprints) == {}
    assert cache.Cache(settings).reusable(steps.fingerprints).keys() == steps.fingerprints.keys()


CHANGED: dict[str, Any] = {
    "schema": Path("other.json"),
    "overlay": Path(__file__),
    "templates": ROOT / "docs",
    "receive": ("Opened",),
    "send": ("Opened",),
    "choice": Choice(all=True),
    "allow": ("broken-reference",),
    "changelog": Path(__file__),
    "formatter": "ruff",
    "opaque": ("Person",),
    "required": "checked",
    "event_header": "X-Event",
    "event_key": "event",
    "references_below": ROOT,
    "stream": "-",
}
"""Another value of each setting that may change what is written."""


@pytest.mark.parametrize("name", sorted(CHANGED))
def test_another_value_of_a_setting_makes_everything_again(settings: Settings, name: str) -> None:
    other = dataclasses.replace(settings, **{name: CHANGED[name]})
    assert cache.inputs(other) != cache.inputs(settings)


def test_no_other_setting_changes_what_is_written(settings: Settings) -> None:
    names = {each.name for each in dataclasses.fields(Settings)}
    assert names - CHANGED.keys() == {"out", "url", "prose", "keep_renamed"}


def test_opaque_components_are_an_input(settings: Settings) -> None:
    generate.generate(settings)
    less = dataclasses.replace(settings, opaque=("Employee",))
    assert "models/employee.py" in generate.generate(less).change.changed
    assert b"dict[str, Any]" in contents(less)["models/employee.py"]
    assert contents(less) == from_nothing(less)
    assert generate.generate(settings).written
    assert contents(settings) == from_nothing(settings)


def test_the_check_does_not_look_at_it(settings: Settings) -> None:
    generate.generate(settings)
    for file in kept(settings):
        file.write_bytes(b"{}")
    assert from_nothing(settings) == contents(settings)
