"""The lines of a user's code that a change concerns: each is named with its finding, and no other.

In ``tests/fixtures/code`` a comment at the end of a line says what has to be found there. Pyright
accepts some of the lines that mypy refuses: those that use ``Any``, and wrong arguments of
``dataclasses.replace``.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml
from changes_cases import document, merged
from changes_programs import PACKAGE, programs
from support import TESTS
from wireloom.changes import Finding, Report, compare
from wireloom.changes.code import check_code, find_project
from wireloom.changes.load import Roots, families, source
from wireloom.model.ir import Family

FIXTURE = TESTS / "fixtures" / "code"

ROOTS = Roots(receive=("Event",), send=("Answer",))

_COMMENT = re.compile(r"# (breaks|look at)(?: \((mypy)\))?: (\S+) (\S+)$")


def two_families() -> tuple[Family, Family]:
    sides = [yaml.safe_load((FIXTURE / f"{side}.yaml").read_bytes()) for side in ("old", "new")]
    old, new = families([source(document(each), "shop.json") for each in sides], ROOTS)
    return old, new


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The user's project; in the place of the package there is only what tells its folder."""
    folder = tmp_path_factory.mktemp("project") / "app"
    shutil.copytree(FIXTURE / "app", folder)
    package = folder / "shop" / "vendor" / "messages"
    (package / "_runtime").mkdir(parents=True)
    (package / "wireloom.json").write_text("{}")
    return folder


def expected(checker: str) -> Iterator[tuple[str, int, str, str, str]]:
    for file in sorted((FIXTURE / "app").rglob("*.py")):
        name = file.relative_to(FIXTURE / "app").as_posix()
        for number, line in enumerate(file.read_text().splitlines(), start=1):
            if match := _COMMENT.search(line):
                kind, only, rule, place = match.groups()
                if only in (None, checker):
                    yield name, number, kind, rule, place


def found(report: Report) -> Iterator[tuple[str, int, str, str, str]]:
    assert report.code is not None
    for each in report.code.lines:
        what = each.finding
        kind = "breaks" if each.breaks else "look at"
        rule, place = (what.rule, what.place) if what else ("", each.message)
        yield each.file, each.line, kind, rule, place


@pytest.mark.slow
@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_every_line_is_named_with_its_finding_and_no_other(
    project: Path, checker: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(project)
    monkeypatch.setenv("XDG_CACHE_HOME", str(project.parent))
    families = two_families()
    report = check_code(compare(*families), families, find_project(["."], checker=checker))
    assert {*found(report)} ^ {*expected(checker)} == set()


@pytest.mark.slow
def test_every_kind_of_finding_is_told_from_the_others(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A file for each finding of all fixtures of rules, which uses what the finding is about."""
    old, new = merged("old"), merged("new")
    report = compare(old, new)
    planted = {
        f"file_{number}_{direction}.py": (finding, text)
        for number, (finding, direction, text) in enumerate(programs(old, new, report))
    }
    for name, (_, text) in planted.items():
        (tmp_path / name).write_text(text)
    (tmp_path / PACKAGE / "_runtime").mkdir(parents=True)
    (tmp_path / PACKAGE / "wireloom.json").write_text("{}")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    code = check_code(report, (old, new), find_project(["."], checker="mypy")).code
    assert code is not None
    wrong: list[str] = []
    for line in code.broken:
        planned, _ = planted[line.file]
        about_import = line.finding is not None and f"import {line.finding.owner}" in line.source
        if breaks(planned, line.file) and line.finding != planned and not about_import:
            wrong.append(f"{line}, not {planned}")
    assert not wrong, "\n\n".join(wrong)
    broken = {line.file for line in code.broken}
    assert {name for name, (finding, _) in planted.items() if breaks(finding, name)} <= broken


def breaks(finding: Finding, name: str) -> bool:
    severity = finding.receive if name.endswith("receive.py") else finding.send
    return str(severity).startswith("breaks")
