"""What several test files need: where things are, and the corpus that is read in place."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
TESTS = ROOT / "tests"
PACKAGE = ROOT / "generated" / "vapi_messages"


def corpus() -> Path:
    """The folder of real documents and payloads, or a skip that says where it was looked for."""
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
