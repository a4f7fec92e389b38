"""The versions of what is installed: as ``importlib.metadata`` tells them, and sooner."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from importlib import metadata
from pathlib import Path

import pytest
from support import ROOT
from wireloom import installed


def record(folder: Path, name: str, version: str) -> None:
    file = folder / name / ("METADATA" if name.endswith(".dist-info") else "PKG-INFO")
    file.parent.mkdir(parents=True)
    file.write_text(f"Metadata-Version: 2.1\nName: a-tool\nVersion: {version}\n", encoding="utf-8")


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "first"
    folder.mkdir()
    record(tmp_path / "second", "a_tool-1.5.dist-info", "1.5")
    monkeypatch.setattr(sys, "path", [str(folder), str(tmp_path / "second"), *sys.path])
    return folder


def test_everything_that_is_installed_here_has_the_version_that_it_has() -> None:
    names = sorted({each.metadata["Name"] for each in metadata.distributions()})
    assert len(names) > 10
    assert {name: installed.version(name) for name in names} == {
        name: metadata.version(name) for name in names
    }


@pytest.mark.parametrize("name", ["A.Tool-2.0.dist-info", "a_tool-2.0-py3.11.egg-info"])
def test_what_python_finds_first_counts(place: Path, name: str) -> None:
    record(place, name, "2.0")
    assert installed.version("a-tool") == metadata.version("a-tool") == "2.0"


def test_without_a_record_there_it_is_looked_for_further_on(place: Path) -> None:
    assert installed.version("a-tool") == metadata.version("a-tool") == "1.5"
    assert installed.version("no-such-tool") is None


def test_where_two_records_disagree_the_library_is_asked(place: Path) -> None:
    record(place, "a_tool-2.0.dist-info", "2.0")
    record(place, "a_tool-3.0.dist-info", "3.0")
    assert installed.version("a-tool") == metadata.version("a-tool")


def test_a_package_in_an_archive_counts_too(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    archive = place / "tools.zip"
    with zipfile.ZipFile(archive, "w") as file:
        text = "Metadata-Version: 2.1\nName: a-tool\nVersion: 4.0\n"
        file.writestr("a_tool-4.0.dist-info/METADATA", text)
    monkeypatch.setattr(sys, "path", [str(archive), *sys.path])
    assert installed.version("a-tool") == metadata.version("a-tool") == "4.0"


def test_the_library_is_not_imported_for_it() -> None:
    program = (
        "import sys\n"
        "from wireloom import installed\n"
        "print(installed.version('jinja2'), 'importlib.metadata' in sys.modules)\n"
    )
    run = subprocess.run(
        [sys.executable, "-c", program],
        env={"PYTHONPATH": str(ROOT / "generator")},
        capture_output=True,
        text=True,
        check=True,
    )
    assert run.stdout.split() == [metadata.version("jinja2"), "False"]
