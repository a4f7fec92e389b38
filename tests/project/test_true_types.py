"""Programs as users write them have no false alarm, and no annotation is false where it counts."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from annotation_checks import untrue
from support import ROOT, TESTS, corpus
from type_checkers import mypy
from wireloom import config, generate
from wireloom.output.imported import import_package

CALL_CENTER = TESTS / "fixtures" / "typing" / "call_center.py"


@pytest.fixture(scope="module")
def checked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The package as ``required = "checked"`` makes it."""
    out = tmp_path_factory.mktemp("checked") / "vapi_messages"
    generate.generate(replace(config.load(ROOT / "pyproject.toml"), out=out, required="checked"))
    return out


def readme_program(folder: Path) -> Path:
    """The receiver of the README as a file."""
    blocks = re.findall(r"```python\n(.*?)```", (ROOT / "README.md").read_text("utf-8"), re.DOTALL)
    program = folder / "webhook.py"
    program.write_text(next(each for each in blocks if "receiver.on(" in each), "utf-8")
    return program


def test_mypy_accepts_the_call_center_and_the_readme(tmp_path: Path) -> None:
    run = mypy(str(CALL_CENTER), str(readme_program(tmp_path)), cwd=ROOT)
    assert run.returncode == 0, run.stdout


def test_the_call_center_checks_nothing_twice() -> None:
    """It would be no measure of false alarms if it silenced them."""
    text = CALL_CENTER.read_text("utf-8")
    assert not re.search(r"\bassert\b |\bcast\(|type: ignore|pyright:", text)


@pytest.mark.slow
def test_pyright_accepts_the_call_center_and_the_readme(tmp_path: Path) -> None:
    version = subprocess.run([sys.executable, "-m", "pyright", "--version"], check=False)
    if version.returncode != 0:
        pytest.skip("pyright does not run here")
    readme_program(tmp_path)
    (tmp_path / "call_center.py").write_bytes(CALL_CENTER.read_bytes())
    (tmp_path / "vapi_messages").symlink_to(ROOT / "generated" / "vapi_messages")
    settings = {"include": ["*.py"], "typeCheckingMode": "strict", "pythonVersion": "3.10"}
    (tmp_path / "pyrightconfig.json").write_text(json.dumps(settings), "utf-8")
    command = [sys.executable, "-m", "pyright"]
    run = subprocess.run(command, cwd=tmp_path, check=False, capture_output=True, encoding="utf-8")
    assert run.returncode == 0, run.stdout


@pytest.mark.ci
def test_the_readme_needs_no_change_with_checked_keys(checked: Path, tmp_path: Path) -> None:
    run = mypy(str(readme_program(tmp_path)), cwd=tmp_path, path=checked.parent)
    assert run.returncode == 0, run.stdout


@pytest.mark.ci
def test_payloads_written_by_hand_lack_keys_and_checked_attributes_say_so(checked: Path) -> None:
    """What is left are values of another type: a text in place of an object."""
    package: Any = import_package(checked, "checked_messages")
    package.load_all()
    wrong = [each for payload in payloads() for each in untrue(package, decoded(package, payload))]
    assert [each for each in wrong if " = None is no " in each] == []
    assert all(re.search(r" = '.*' is no ", each) for each in wrong)


def payloads() -> list[Any]:
    files = sorted((corpus() / "payloads").glob("*/*.json"))
    assert files
    return [json.loads(each.read_bytes()) for each in files]


def decoded(package: Any, payload: Any) -> Any:
    is_whole = "message" in payload
    return (package.ServerMessage.from_dict if is_whole else package.ServerMessage.from_message)(
        payload
    )
