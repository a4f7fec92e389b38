"""The package on CPython 3.14, which Pyodide brings: it finds what this Python finds."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from instances import mutate, random_of
from laws import instances
from subject import PAYLOADS, payload_files, shipped
from support import TESTS
from website import npm, paste

FOLDER = TESTS / "fixtures" / "pyodide"


@pytest.fixture(scope="module")
def pyodide() -> Path:
    """The folder of Pyodide; a skip that says why, where npm cannot install it."""
    try:
        npm.install()
    except (OSError, subprocess.CalledProcessError) as error:
        pytest.skip(f"npm cannot install Pyodide: {error}")
    return npm.MODULES / "pyodide"


def values() -> Iterator[tuple[str, dict[str, Any]]]:
    """The sample payloads, and for every class instances and mutations of them."""
    for file in payload_files(PAYLOADS):
        body = json.loads(file.read_text(encoding="utf-8"))
        yield "ServerMessage", body if "message" in body else {"message": body}
    random = random_of(314)
    for name in shipped().classes:
        for value in instances(shipped(), name, 314, 2):
            yield name, value
            yield name, mutate(shipped(), random, value)


def cases() -> list[dict[str, Any]]:
    """The values with the deviations that this Python finds."""
    return [
        {
            "class": name,
            "value": value,
            "deviations": [
                [each.pointer, each.rule] for each in shipped().classes[name].deviations(value)
            ],
        }
        for name, value in values()
    ]


@pytest.mark.ci
def test_python_3_14_finds_what_this_python_finds(pyodide: Path, tmp_path: Path) -> None:
    found = cases()
    assert len(found) > 1000
    archive, written = tmp_path / "package.zip", tmp_path / "cases.json"
    paste.archive(archive)
    written.write_text(json.dumps(found), encoding="utf-8")
    done = subprocess.run(
        [npm.NODE, FOLDER / "run.mjs", pyodide, archive, FOLDER / "check.py", written],
        check=False,
        capture_output=True,
        encoding="utf-8",
    )
    assert done.returncode == 0, done.stderr[-3000:]
    assert "Python 3.14." in done.stdout
    assert f"agrees in {len(found)} cases" in done.stdout
