"""What formats the package: black, or ruff where the settings say so."""

from __future__ import annotations

import dataclasses
import sys

import pytest
from support import ROOT
from wireloom import generate
from wireloom.config import load
from wireloom.model.errors import UsageError, WireloomError
from wireloom.render import format_sources


def test_ruff_makes_the_same_package() -> None:
    settings = dataclasses.replace(load(ROOT / "pyproject.toml"), formatter="ruff")
    made, _ = generate.package(settings)
    committed = ROOT / "generated" / "vapi_messages"
    for path, text in made.files.items():
        expected = (committed / path).read_bytes().decode()
        assert text == expected or _tokens(text) == _tokens(expected), path


def _tokens(text: str) -> list[str]:
    """``text`` without line breaks and parentheses: ruff has none around a long union."""
    return text.replace("(", " ").replace(")", " ").replace(",", " ").split()


def test_without_ruff_the_setting_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "ruff", None)  # what cannot be imported is not installed
    with pytest.raises(UsageError) as caught:
        format_sources({"m.py": "x=1\n"}, formatter="ruff")
    assert "ruff is not installed" in caught.value.what
    assert "pip install ruff" in caught.value.todo


@pytest.mark.parametrize("formatter", ["black", "ruff"])
def test_a_file_that_is_not_python_is_named(formatter: str) -> None:
    sources = {"a.py": "x = 1\n", "models/b.py": "class :\n"}
    with pytest.raises(WireloomError, match=r"models/b\.py") as caught:
        format_sources(sources, trusted=False, formatter=formatter)
    assert caught.value.exit_code == 1


@pytest.mark.parametrize("formatter", ["black", "ruff"])
def test_only_python_that_was_rendered_is_formatted(formatter: str) -> None:
    sources = {"b.py": "x=1\n", "_runtime/rules.py": "x=1\n", "CHANGELOG.md": "x=1\n"}
    made = format_sources(sources, trusted=False, formatter=formatter)
    assert made == {**sources, "b.py": "x = 1\n"}
    assert list(made) == list(sources)
