"""The pages about the proof say what is so, and the commands in them work."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any

import pytest
from markdown_blocks import commands
from proof_pages import PAGES, RECORD, blocks, unions, written
from support import ROOT


@pytest.mark.parametrize("page", PAGES)
def test_the_generated_parts_of_a_page_are_up_to_date(page: str) -> None:
    text = PAGES[page].read_text(encoding="utf-8")
    assert text == written(page, blocks()[page]), "python tests/helpers/proof_pages.py"


def test_the_command_of_the_page_gives_the_map_of_unions() -> None:
    (shown,) = commands(ROOT / "docs" / "unions.md")
    program, *arguments = shown.split()
    assert program == "wireloom"
    command = [sys.executable, "-m", program, *arguments]
    run = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True)
    entries: list[dict[str, Any]] = json.loads(run.stdout)
    assert [each["place"] for each in entries] == [each.place for each in unions()]
    call = next(each for each in entries if each["place"] == "Call.messages[]")
    assert (call["evidence"], call["key"]) == ("inferred", "role")
    assert {"node": "VariantEntry", "name": "UserMessage", "tags": ["user"]} in call["variants"]


def test_make_prove_does_what_the_page_says() -> None:
    run = subprocess.run(
        ["make", "--dry-run", "prove", "SEED=7"],
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    )
    assert "tests/helpers/openapi_directory.py" in run.stdout
    assert "tests/laws/prove.py" in run.stdout


def test_a_small_part_of_the_full_run() -> None:
    flags = ["--seed", "7", "--each", "3", "--only", "CallHookCallEnding", "--jobs", "1"]
    command = [sys.executable, "tests/laws/prove.py", *flags, "--package-only"]
    run = subprocess.run(command, cwd=ROOT, check=False, capture_output=True, text=True)
    assert run.returncode == 0, run.stdout + run.stderr
    assert "seed 7" in run.stderr
    assert "package: 3 instances of 1 classes, 0 broken" in run.stderr


def test_the_last_run_covered_every_class_and_found_no_fault() -> None:
    record = json.loads(RECORD.read_text(encoding="utf-8"))
    assert record["figures"]["package"]["classes"] > 400
    assert all(each["broken"] == 0 for each in record["figures"].values())
