"""Formatters and linters of a project leave the package alone, as docs/ci.md sets them up."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from support import PACKAGE, ROOT

pytestmark = pytest.mark.slow

STRICTER = {
    "[tool.black]": "line-length = 79",
    "[tool.ruff]": (
        'line-length = 79\nlint.select = ["ALL"]\nlint.ignore = ["D203", "D213", "COM812", "CPY"]'
    ),
}
"""What a project may ask of its own code beyond what the package keeps to."""

PROGRAM = '''\
"""A program."""

from my_app.vapi_messages import ServerMessage


def kind(body: bytes) -> str:
    """Say what a webhook is."""
    return type(ServerMessage.from_json(body).message).__name__
'''

COMMANDS = {
    "black": ["black", "--check", "--quiet", "."],
    "black with a file": ["black", "--check", "--quiet", "my_app/vapi_messages/__init__.py"],
    "ruff check": ["ruff", "check", "--no-cache", "."],
    "ruff check of a file": ["ruff", "check", "--no-cache", "my_app/vapi_messages/__init__.py"],
    "ruff format": ["ruff", "format", "--check", "--no-cache", "."],
    "mypy": ["mypy", "--strict", "--disallow-any-explicit", "--no-incremental", "my_app/main.py"],
}


def settings(*, excluded: bool) -> str:
    """A ``pyproject.toml`` with stricter settings, with the exclusions of the page or without."""
    page = (ROOT / "docs" / "ci.md").read_text("utf-8")
    (text,) = re.findall(r"```toml\n(\[tool.black\]\nforce-exclude.*?)```", page, re.DOTALL)
    if not excluded:
        text = "[tool.black]\n[tool.ruff]\n"
    for table, more in STRICTER.items():
        text = text.replace(table, f"{table}\n{more}")
    return str(text)


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project of a user, with the package in it."""
    folder = tmp_path_factory.mktemp("project")
    shutil.copytree(
        PACKAGE,
        folder / "my_app" / "vapi_messages",
        ignore=shutil.ignore_patterns("__pycache__", ".wireloom"),
    )
    (folder / "my_app" / "__init__.py").write_text('"""An application."""\n', "utf-8")
    (folder / "my_app" / "main.py").write_text(PROGRAM, "utf-8")
    return folder


def run(project: Path, name: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", *COMMANDS[name]]
    return subprocess.run(command, cwd=project, check=False, capture_output=True, encoding="utf-8")


@pytest.mark.parametrize("name", COMMANDS)
def test_with_the_settings_of_the_page_nothing_is_reported(project: Path, name: str) -> None:
    (project / "pyproject.toml").write_text(settings(excluded=True), "utf-8")
    done = run(project, name)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("name", ["black with a file", "ruff check of a file", "mypy"])
def test_without_them_something_is(project: Path, name: str) -> None:
    """If nothing was, the settings would show nothing."""
    (project / "pyproject.toml").write_text(settings(excluded=False), "utf-8")
    assert run(project, name).returncode != 0
