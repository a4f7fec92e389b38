"""What type checkers say of programs that use the generated package.

``make lint`` runs mypy and pyright on the generator, the package and the tests themselves.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
from support import ROOT, TESTS
from type_checkers import mypy

HANDLER = TESTS / "fixtures" / "typing" / "handler.py"
MISTAKES = TESTS / "fixtures" / "typing" / "mistakes.txt"
"""A program with mistakes. It is no Python file, so that nobody checks it by accident."""


def run(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", *arguments],
        cwd=folder,
        check=False,
        capture_output=True,
        encoding="utf-8",
    )


@pytest.fixture(scope="module")
def pyright() -> None:
    """Skip where pyright cannot run: its first run fetches a program that pip does not bring."""
    version = run(ROOT, "pyright", "--version")
    if version.returncode != 0:
        pytest.skip(f"pyright does not run here: {version.stderr.strip()[-200:]}")


def mistakes() -> set[int]:
    lines = MISTAKES.read_text(encoding="utf-8").splitlines()
    return {number for number, line in enumerate(lines, 1) if "# mistake" in line}


@pytest.fixture
def program(tmp_path: Path) -> Path:
    """A folder with the program of mistakes, and the generated package beside it."""
    (tmp_path / "mistakes.py").write_text(MISTAKES.read_text(encoding="utf-8"), encoding="utf-8")
    (tmp_path / "vapi_messages").symlink_to(ROOT / "generated" / "vapi_messages")
    return tmp_path


def reported(output: str) -> set[int]:
    """The lines of the program that a type checker complains of."""
    return {int(each) for each in re.findall(r"mistakes\.py:(\d+):.*error", output)}


def test_mypy_accepts_the_handler() -> None:
    checked = mypy(str(HANDLER), cwd=ROOT)
    assert checked.returncode == 0, checked.stdout + checked.stderr


def test_mypy_reports_each_mistake(program: Path) -> None:
    checked = mypy("mistakes.py", cwd=program)
    assert reported(checked.stdout) == mistakes(), checked.stdout


@pytest.mark.usefixtures("pyright")
def test_pyright_reports_each_mistake(program: Path) -> None:
    settings = {"include": ["mistakes.py"], "typeCheckingMode": "strict", "pythonVersion": "3.10"}
    (program / "pyrightconfig.json").write_text(json.dumps(settings), encoding="utf-8")
    checked = run(program, "pyright")
    assert reported(checked.stdout) == mistakes(), checked.stdout
