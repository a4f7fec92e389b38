"""Real documents of other kinds become packages that load."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from input_documents import DOCUMENTS, Input, document
from support import ROOT
from type_checkers import mypy


@pytest.mark.slow
@pytest.mark.parametrize("given", DOCUMENTS, ids=lambda given: f"{given.package} {given.path}")
def test_a_real_document_becomes_a_package(given: Input, tmp_path: Path) -> None:
    file = document(given)
    out = tmp_path / "package"
    made = run(
        tmp_path,
        "-m",
        "wireloom",
        "generate",
        "--schema",
        str(file),
        "--out",
        str(out),
        *given.flags,
    )
    assert made.returncode == 0, made.stderr
    loaded = run(tmp_path, "-c", "import package; package.load_all()")
    assert loaded.returncode == 0, loaded.stderr
    checked = mypy("package", cwd=tmp_path)
    assert checked.returncode == 0, checked.stdout


def run(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=folder,
        capture_output=True,
        encoding="utf-8",
        check=False,
        env={"PYTHONPATH": f"{ROOT / 'generator'}:{folder}"},
    )
