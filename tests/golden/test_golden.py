"""Small documents, and the exact packages that have to be generated from them.

After an intended change run ``UPDATE_GOLDEN=1 make test ARGS=tests/golden`` and review what git
shows.
"""

from __future__ import annotations

import difflib
import importlib
import sys
import typing
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
import shared
from golden_cases import HINT, UPDATE, Case, cases, shown
from support import ROOT
from type_checkers import mypy

CASES = cases()
PACKAGES = [case for case in CASES if not case.refused]


def named(case: Case) -> str:
    return case.name


@pytest.fixture(scope="module")
def packages() -> Iterator[Path]:
    """A folder with the package of every case, which they can be imported from."""
    folder = shared.folder() / "golden"
    with shared.lock("golden"):
        for case in PACKAGES:
            if not (folder / case.module).exists():
                status, printed = case.generate(folder / case.module)
                assert status == 0, printed
                assert all(line.startswith("warning: ") for line in printed.splitlines()), printed
    sys.path.insert(0, str(folder))
    yield folder
    sys.path.remove(str(folder))


def load(case: Case, packages: Path) -> ModuleType:
    assert (packages / case.module).is_dir()
    return importlib.import_module(case.module)


@pytest.mark.parametrize("case", PACKAGES, ids=named)
def test_a_document_becomes_the_expected_package(case: Case, packages: Path) -> None:
    compare(case, shown(case, packages / case.module))


@pytest.mark.parametrize("case", [case for case in CASES if case.refused], ids=named)
def test_a_document_is_refused_with_the_expected_message(case: Case, tmp_path: Path) -> None:
    status, complaint = case.generate(tmp_path / "package")
    compare(case, f"exit code {status}\n{complaint}")
    assert list(tmp_path.iterdir()) == []


def compare(case: Case, made: str) -> None:
    expected = case.folder / "expected.txt"
    if UPDATE:
        expected.write_text(made, encoding="utf-8", newline="\n")
    assert expected.exists(), f"{expected.relative_to(ROOT)} is missing: {HINT}"
    kept = expected.read_text(encoding="utf-8")
    difference = difflib.unified_diff(kept.splitlines(), made.splitlines(), "expected", "made", n=5)
    assert made == kept, "\n".join([HINT, *difference])


@pytest.mark.parametrize("case", PACKAGES, ids=named)
def test_the_package_reads_and_writes_the_sample(case: Case, packages: Path) -> None:
    package: Any = load(case, packages)
    for name, samples in case.samples.items():
        reader = getattr(package, name)
        for sample in samples:
            value = reader.from_dict(sample, strict=True)
            if name.endswith("_reader"):
                assert reader.from_json(reader.to_json(value)) == value
                assert reader.to_dict(value) == sample
            else:
                assert isinstance(value, reader)
                assert value.to_dict() == sample
                assert reader.from_json(value.to_json()) == value
            assert reader.deviations(sample) == []


@pytest.mark.parametrize("case", PACKAGES, ids=named)
def test_every_name_of_the_package_loads_and_has_type_hints(case: Case, packages: Path) -> None:
    package: Any = load(case, packages)
    package.load_all()
    for name in package.__dir__():
        value = getattr(package, name)
        if isinstance(value, type) and issubclass(value, package.Record):
            assert typing.get_type_hints(value).keys() >= {"extra"}


def test_the_packages_satisfy_mypy(packages: Path) -> None:
    run = mypy(*(case.module for case in PACKAGES), cwd=packages)
    assert run.returncode == 0, run.stdout + run.stderr
