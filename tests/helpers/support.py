"""Where things are: the checkout, the committed package, and the corpus of real documents."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
TESTS = ROOT / "tests"
PACKAGE = ROOT / "generated" / "vapi_messages"


def corpus() -> Path:
    """Return the folder of real documents and payloads, or skip the test."""
    folder = Path(os.environ.get("WIRELOOM_CORPUS", ROOT.parent / "shared" / "corpus"))
    if not folder.is_dir():
        pytest.skip(f"corpus not found at {folder} (set WIRELOOM_CORPUS)")
    return folder


def revisions() -> list[Path]:
    """The real documents of the corpus, oldest first."""
    return sorted((corpus() / "vapi").glob("*.json"))


def newest() -> Path:
    """The newest real document of the corpus."""
    return revisions()[-1]


def copy_checkout(folder: Path) -> Path:
    """Copy the checkout to ``folder``, without what git ignores, and return ``folder``."""
    command = ("git", "ls-files", "-z", "--cached", "--others", "--exclude-standard")
    environment = {key: value for key, value in os.environ.items() if not key.startswith("GIT_")}
    listed = subprocess.run(
        command, cwd=ROOT, env=environment, check=True, capture_output=True, text=True
    )
    for name in filter(None, listed.stdout.split("\0")):
        if (ROOT / name).is_file():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, folder / name)
    return folder
