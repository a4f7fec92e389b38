"""The settings in docs/smaller-package.md make a small package that loses nothing."""

from __future__ import annotations

import json
import sys
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from markdown_blocks import blocks
from support import ROOT, TESTS
from wireloom import config
from wireloom.config import Settings
from wireloom.pipeline import Pipeline


@pytest.fixture(scope="module")
def settings(tmp_path_factory: pytest.TempPathFactory) -> Settings:
    """The settings that the page shows, for the project's own schema."""
    (block,) = blocks(ROOT / "docs" / "smaller-package.md", "toml")
    file = tmp_path_factory.mktemp("settings") / "pyproject.toml"
    file.write_text(block, encoding="utf-8")
    shown = config.load(file)
    own = config.load(ROOT / "pyproject.toml")
    assert shown.roots == own.roots
    return replace(own, opaque=shown.opaque)


@pytest.mark.slow
def test_it_is_less_than_half_and_loses_nothing(
    settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    steps = Pipeline(settings)
    whole = Pipeline(replace(settings, opaque=())).family.schemas
    assert len(steps.family.schemas) < len(whole) / 2
    for path, text in steps.sources.items():
        target = tmp_path / "small_messages" / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")
    monkeypatch.setattr(sys, "path", [str(tmp_path), *sys.path])
    small: Any = import_module("small_messages")
    for file in sorted((TESTS / "payloads").glob("status-update*.json")):
        if file.name.endswith(".deviations.json"):
            continue
        payload = json.loads(file.read_text(encoding="utf-8"))
        body = payload if "message" in payload else {"message": payload}
        event = small.ServerMessage.from_dict(body)
        assert type(event.message) is small.ServerMessageStatusUpdate
        assert event.to_dict() == body
