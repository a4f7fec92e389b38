"""What type checkers say of handlers: they accept the right ones, and refuse exactly the others."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
from support import PACKAGE, TESTS

RIGHT = TESTS / "fixtures" / "receiver" / "right.py"
WRONG = TESTS / "fixtures" / "receiver" / "wrong.txt"
"""It is no Python file, so that nobody checks it by accident."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "right.py").write_bytes(RIGHT.read_bytes())
    (tmp_path / "wrong.py").write_bytes(WRONG.read_bytes())
    (tmp_path / PACKAGE.name).symlink_to(PACKAGE)
    settings = {"include": ["*.py"], "typeCheckingMode": "strict", "pythonVersion": "3.10"}
    (tmp_path / "pyrightconfig.json").write_text(json.dumps(settings), encoding="utf-8")
    return tmp_path


@pytest.mark.slow
@pytest.mark.parametrize("checker", [["mypy", "--strict", "right.py", "wrong.py"], ["pyright"]])
def test_exactly_the_wrong_handlers_are_refused(checker: list[str], folder: Path) -> None:
    run = subprocess.run(
        [sys.executable, "-m", *checker],
        cwd=folder,
        check=False,
        capture_output=True,
        encoding="utf-8",
    )
    found = re.findall(r"(right|wrong)\.py:(\d+):.*error", run.stdout)
    lines = WRONG.read_text(encoding="utf-8").splitlines()
    mistakes = [number for number, line in enumerate(lines, 1) if "# mistake" in line]
    assert sorted({(name, int(line)) for name, line in found}) == [
        ("wrong", line) for line in mistakes
    ], (run.stdout + run.stderr)
