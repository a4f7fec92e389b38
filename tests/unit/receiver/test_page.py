"""docs/receive.md: every block of Python runs, and is clean under a type checker."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from support import PACKAGE, ROOT

BLOCKS: list[str] = re.findall(
    r"^```python\n(.*?)^```$",
    (ROOT / "docs" / "receive.md").read_text(encoding="utf-8"),
    flags=re.MULTILINE | re.DOTALL,
)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a module for each block; the first one has a name that others import."""
    folder = tmp_path_factory.mktemp("page")
    (folder / PACKAGE.name).symlink_to(PACKAGE)
    for number, block in enumerate(BLOCKS):
        name = f"block_{number}" if number else "webhook"
        (folder / f"{name}.py").write_text(block, encoding="utf-8")
    return folder


def run(folder: Path, *arguments: str) -> None:
    ran = subprocess.run(
        [sys.executable, *arguments],
        cwd=folder,
        env={**os.environ, "VAPI_SECRET": "the-secret"},
        check=False,
        capture_output=True,
        encoding="utf-8",
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr


def test_each_block_runs(folder: Path) -> None:
    assert len(BLOCKS) == len(list(folder.glob("*.py")))
    for file in sorted(folder.glob("*.py")):
        run(folder, file.name)


@pytest.mark.slow
def test_each_block_is_clean(folder: Path) -> None:
    run(folder, "-m", "mypy", "--strict", *(file.name for file in folder.glob("*.py")))
