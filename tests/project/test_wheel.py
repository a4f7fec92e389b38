"""The wheel: holds the generator and its templates, and writes the package without a checkout."""

from __future__ import annotations

import filecmp
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from markdown_blocks import blocks
from support import PACKAGE, ROOT


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel of this checkout, built with the environment's own hatchling."""
    folder = tmp_path_factory.mktemp("wheel")
    pip = [sys.executable, "-m", "pip", "-qq", "--disable-pip-version-check"]
    subprocess.run(
        [*pip, "wheel", "--no-deps", "--no-build-isolation", "--wheel-dir", str(folder), str(ROOT)],
        check=True,
        stdin=subprocess.DEVNULL,
    )
    (built,) = folder.glob("wireloom-*.whl")
    return built


def files_under(folder: Path) -> set[str]:
    return {
        file.relative_to(folder).as_posix()
        for file in folder.rglob("*")
        if file.is_file() and "__pycache__" not in file.parts
    }


def test_the_wheel_has_only_the_generator_and_the_templates(wheel: Path) -> None:
    names = {name for name in zipfile.ZipFile(wheel).namelist() if ".dist-info/" not in name}
    generator = {f"wireloom/{name}" for name in files_under(ROOT / "generator" / "wireloom")}
    templates = {f"wireloom/templates/{name}" for name in files_under(ROOT / "templates")}
    assert templates
    assert names == generator | templates


def test_the_metadata_has_the_licence_and_the_dependencies(wheel: Path) -> None:
    archive = zipfile.ZipFile(wheel)
    (name,) = [name for name in archive.namelist() if name.endswith(".dist-info/METADATA")]
    metadata = archive.read(name).decode("utf-8")
    assert "License-Expression: MIT" in metadata
    assert "Requires-Python: >=3.10" in metadata
    assert "Requires-Dist: datamodel-code-generator" in metadata
    assert "pytest" not in metadata


def test_the_wheel_generates_the_package_without_a_checkout(wheel: Path, tmp_path: Path) -> None:
    site = tmp_path / "site"
    zipfile.ZipFile(wheel).extractall(site)
    project = tmp_path / "project"
    project.mkdir()
    shutil.copytree(ROOT / "schema", project / "schema")
    settings = (ROOT / "pyproject.toml").read_text(encoding="utf-8").splitlines()
    without_templates = [line for line in settings if not line.startswith("templates = ")]
    assert len(without_templates) == len(settings) - 1
    (project / "wireloom.toml").write_text("\n".join(without_templates), encoding="utf-8")

    # PYTHONPATH goes before the editable install, so this is the wheel's code and no other.
    program = (
        "import sys, wireloom.cli.main\n"
        f"assert wireloom.cli.main.__file__.startswith({str(site)!r}), wireloom.cli.main.__file__\n"
        "sys.exit(wireloom.cli.main.main())"
    )
    subprocess.run(
        [sys.executable, "-c", program, "generate", "--config", "wireloom.toml"],
        cwd=project,
        env={**os.environ, "PYTHONPATH": str(site)},
        check=True,
        stdin=subprocess.DEVNULL,
    )

    written = project / "generated" / PACKAGE.name
    names = files_under(PACKAGE)
    assert files_under(written) == names
    _, different, unreadable = filecmp.cmpfiles(PACKAGE, written, sorted(names), shallow=False)
    assert not different
    assert not unreadable


@pytest.mark.ci
def test_the_wheel_begins_a_project_in_an_empty_folder(wheel: Path, tmp_path: Path) -> None:
    uvx = Path(sys.executable).with_name("uvx")
    if not uvx.exists():
        pytest.skip("uvx is not installed")
    (document,) = blocks(ROOT / "docs" / "events.md", "yaml")
    (tmp_path / "shop.yaml").write_text(document, encoding="utf-8")
    project = tmp_path / "project"
    project.mkdir()
    for arguments in (["init", "../shop.yaml"], ["check"]):
        subprocess.run(
            [uvx, "--python", sys.executable, "--from", str(wheel), "wireloom", *arguments],
            cwd=project,
            env={key: value for key, value in os.environ.items() if key != "PYTHONPATH"},
            check=True,
            stdin=subprocess.DEVNULL,
        )
    assert (project / "shop" / "receiver.py").exists()
