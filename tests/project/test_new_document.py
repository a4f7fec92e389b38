"""After an update to a document that holds more, the tests are green without an edit."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml
from support import ROOT, copy_checkout

REFERENCE = "#/components/schemas/"
FACTS = [
    *("laws/test_deviations.py", "laws/test_lossless.py", "laws/test_annotations.py"),
    *("project/test_overlay_content.py", "project/test_payloads.py", "project/test_project.py"),
    *("project/test_proof_pages.py", "project/test_seed.py", "project/test_types.py"),
    *("unit/runtime/test_package.py", "unit/update/test_snapshot.py", "works_with"),
]
"""Tests that say something about the committed document or about the package made from it."""


def larger_document() -> dict[str, Any]:
    """The committed document with one message, one field and one enum value more."""
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    text = (ROOT / "schema" / "vapi.yaml").read_bytes()
    document: dict[str, Any] = yaml.load(text, loader)  # noqa: S506 - both loaders are safe
    schemas = document["components"]["schemas"]
    schemas["ServerMessageLineNoise"] = {
        "type": "object",
        "properties": {
            "type": {"type": "string", "enum": ["line-noise"]},
            "level": {"type": "number"},
            "call": {"$ref": f"{REFERENCE}Call"},
        },
        "required": ["type"],
    }
    variants = schemas["ServerMessage"]["properties"]["message"]["oneOf"]
    variants.append({"$ref": f"{REFERENCE}ServerMessageLineNoise"})
    status_update = schemas["ServerMessageStatusUpdate"]["properties"]
    status_update["noiseLevel"] = {"type": "number"}
    status_update["endedReason"]["enum"].append("line-noise-too-high")
    return document


def run(folder: Path, *arguments: str) -> str:
    """Run a module with the generator of ``folder``; the test fails if the module does."""
    outer = ("GIT_", "MAKE", "MFLAGS", "PYTEST_", "WIRELOOM_TESTS_")
    environment = {key: value for key, value in os.environ.items() if not key.startswith(outer)}
    done = subprocess.run(
        [sys.executable, "-m", *arguments],
        cwd=folder,
        env={**environment, "PYTHONPATH": str(folder / "generator")},
        check=False,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
    )
    assert done.returncode == 0, done.stdout[-8000:]
    return done.stdout


@pytest.mark.ci
def test_the_tests_are_green_after_an_update_that_adds(tmp_path: Path) -> None:
    checkout = copy_checkout(tmp_path / "wireloom")
    subprocess.run(["git", "init", "--quiet", str(checkout)], check=True)
    subprocess.run(["git", "add", "--all"], cwd=checkout, check=True)
    (tmp_path / "new.json").write_text(json.dumps(larger_document()), encoding="utf-8")

    said = run(checkout, "wireloom", "update", "--from", str(tmp_path / "new.json"), "--yes")
    assert "ServerMessageLineNoise" in said
    subprocess.run(["git", "add", "--all"], cwd=checkout, check=True)

    files = [str(checkout / "tests" / name) for name in FACTS]
    said = run(checkout, "pytest", "-q", "-n", "2", "-m", "not ci", *files)
    assert re.search(r"\d+ passed", said)
