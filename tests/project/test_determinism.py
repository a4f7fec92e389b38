"""The same input gives the same bytes, however it is run; and names stay what they are."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any, cast

import pytest
import yaml
from documents import family, parsed_family
from golden_cases import GOLDEN
from openapi_directory import FULL
from support import ROOT, revisions
from wireloom.model.document import Document
from wireloom.normalize import normalize
from wireloom.parse import parse
from wireloom.plan import PackagePlan, plan
from wireloom.render import render

SCHEMA = GOLDEN / "inline-types" / "schema.yaml"


def generate(
    out: Path, *, cwd: Path, schema: Path = SCHEMA, env: dict[str, str] | None = None
) -> dict[str, bytes]:
    """Generate in a process of its own; give all files of the package."""
    cwd.mkdir(exist_ok=True)
    flags = ["--schema", str(schema), "--root", "Root", "--out", str(out)]
    subprocess.run(
        [sys.executable, "-m", "wireloom", "generate", *flags],
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": str(ROOT / "generator"), **(env or {})},
        check=True,
        capture_output=True,
    )
    return files(out)


def files(package: Path) -> dict[str, bytes]:
    return {
        path.relative_to(package).as_posix(): path.read_bytes()
        for path in sorted(package.rglob("*"))
        if path.is_file()
    }


@pytest.fixture(scope="module")
def usual(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    folder = tmp_path_factory.mktemp("usual")
    return generate(folder / "package", cwd=folder, env={"PYTHONHASHSEED": "0"})


@pytest.mark.parametrize(
    "env",
    [
        {"PYTHONHASHSEED": "1"},
        {"PYTHONHASHSEED": "4294967295", "PYTHONOPTIMIZE": "2"},
        {"LC_ALL": "C", "LANG": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
        {"LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8", "TZ": "Pacific/Kiritimati"},
        {"TZ": "America/St_Johns", "SOURCE_DATE_EPOCH": "1", "COLUMNS": "20", "HOME": "/nowhere"},
    ],
    ids="-".join,
)
def test_the_environment_does_not_change_the_package(
    env: dict[str, str], usual: dict[str, bytes], tmp_path: Path
) -> None:
    elsewhere = tmp_path / "an other plâce"
    assert generate(tmp_path / "package", cwd=elsewhere, env=env) == usual


def test_the_umask_does_not_change_the_files(usual: dict[str, bytes], tmp_path: Path) -> None:
    before = os.umask(0o077)
    try:
        assert generate(tmp_path / "package", cwd=tmp_path) == usual
    finally:
        os.umask(before)


def test_json_and_yaml_give_the_same_files(usual: dict[str, bytes], tmp_path: Path) -> None:
    data = yaml.safe_load(SCHEMA.read_text(encoding="utf-8"))
    (tmp_path / "schema.json").write_text(json.dumps(data), encoding="utf-8")
    made = generate(tmp_path / "package", cwd=tmp_path, schema=tmp_path / "schema.json")
    manifests = [json.loads(each.pop("wireloom.json")) for each in (made, dict(usual))]
    assert {name: text for name, text in usual.items() if name != "wireloom.json"} == made
    assert manifests[0].keys() == manifests[1].keys()
    assert {key for key in manifests[0] if manifests[0][key] != manifests[1][key]} == {"document"}


def test_the_manifest_has_no_path_and_no_time(usual: dict[str, bytes]) -> None:
    manifest = usual["wireloom.json"].decode()
    assert str(ROOT) not in manifest
    assert set(json.loads(manifest)) == {"document", "files", "generator"}


# --- names


def small() -> Document:
    return Document(yaml.safe_load(SCHEMA.read_text(encoding="utf-8")), SCHEMA.name)


def planned(document: Document) -> PackagePlan:
    return plan(parse(normalize(document).document, receive=[], send=[]))


def shuffled(value: Any, chance: random.Random) -> Any:
    """``value`` with its properties, components and enum values in another order."""
    match value:
        case dict():
            entries = list(cast("dict[str, Any]", value).items())
            chance.shuffle(entries)
            return {key: shuffled(each, chance) for key, each in entries}
        case list():
            items = list(cast("list[Any]", value))
            chance.shuffle(items)
            return [shuffled(each, chance) for each in items]
        case _:
            return value


@dataclass(frozen=True)
class Names:
    """What something is called, its module, and what is called what inside of it."""

    own: tuple[str, str]
    inside: dict[str, str] = field(default_factory=dict[str, str])


def named(made: PackagePlan) -> dict[str, Names]:
    """Every name of a plan by what the document calls the thing."""
    found: dict[str, Names] = {}
    for class_ in made.classes:
        attributes = {each.key: each.attribute for each in class_.fields}
        aliases = {f"{alias.constant} (alias)": alias.name for alias in class_.aliases}
        found[class_.schema] = Names((class_.name, class_.module), attributes | aliases)
    for enum in made.enums:
        members = {value: member for member, value in enum.members}
        found[f"{enum.schema} (enum)"] = Names((enum.name, enum.module), members)
    for component in made.aliases:
        found[f"{component.schema} (alias)"] = Names((component.alias.name, component.module))
    return found


@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize("case", ["inline-types", "property-names", "component-names", "enums"])
def test_the_order_of_the_document_does_not_change_names(case: str, seed: int) -> None:
    data = yaml.safe_load((GOLDEN / case / "schema.yaml").read_text(encoding="utf-8"))
    other = shuffled(data, random.Random(seed))  # noqa: S311 - an order, no secret
    assert named(planned(Document(data, "a"))) == named(planned(Document(other, "b")))


@cache
def real_plan(path: Path) -> PackagePlan:
    return plan(parsed_family(path))


PAIRS = [(each, each + 1) for each in range(9)] if FULL else [(5, 6), (-2, -1)]


@pytest.mark.parametrize("pair", PAIRS, ids=str)
def test_names_stay_the_same_between_revisions(pair: tuple[int, int]) -> None:
    documents = revisions()
    before, after = (named(real_plan(documents[number])) for number in pair)
    stayed = before.keys() & after.keys()
    assert len(stayed) > 50
    for place in stayed:
        assert before[place].own == after[place].own
        inside, later = before[place].inside, after[place].inside
        for key in inside.keys() & later.keys():
            assert inside[key] == later[key], f"{place}: {key!r}"


def test_the_real_document_gives_the_same_text_twice_and_in_any_order_of_components() -> None:
    document = family(revisions()[0])
    schemas = dict(reversed(document.schemas.items()))
    other = Document({**document.data, "components": {"schemas": schemas}}, document.source)
    texts = [render(planned(each)) for each in (document, document, other)]
    assert texts[0] == texts[1] == texts[2]
