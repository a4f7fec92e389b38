"""The catalogue of diagnostics is complete, and docs/diagnostics.md shows it."""

from __future__ import annotations

import ast

from diagnostics_page import PAGE, page
from support import ROOT
from wireloom.model.catalogue import CATALOGUE, codes
from wireloom.model.choice import ALLOWABLE
from wireloom.normalize import RULES

NOTES = {"_note", "Diagnostic"}


def used() -> set[str]:
    """The codes in the source: the first argument of what makes a diagnostic, and the rules'."""
    found = {rule.code for rule in RULES}
    for step in ("normalize", "overlay"):
        for file in (ROOT / "generator" / "wireloom" / step).rglob("*.py"):
            for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
                name = getattr(node, "func", None)
                called = getattr(name, "attr", getattr(name, "id", ""))
                if isinstance(node, ast.Call) and called in NOTES:
                    found |= {
                        each.value
                        for each in ast.walk(node.args[0])
                        if isinstance(each, ast.Constant) and isinstance(each.value, str)
                    }
    return found


def test_the_catalogue_has_every_code_once() -> None:
    listed = [each.code for each in CATALOGUE]
    assert len(set(listed)) == len(listed)
    assert set(listed) == used()


def test_errors_are_what_can_be_allowed() -> None:
    assert codes("error") == set(ALLOWABLE)


def test_the_page_shows_the_catalogue() -> None:
    text = PAGE.read_text(encoding="utf-8")
    assert page(text) == text
    for each in CATALOGUE:
        assert f'<a id="{each.code}"></a>' in text
