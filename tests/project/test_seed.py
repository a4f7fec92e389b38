"""`ServerMessageStatusUpdate`, with which this project began: in the document of 2025 and today."""

from __future__ import annotations

import ast
import copy
import dataclasses
import importlib
import inspect
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonpath_rfc9535
import pytest
from documents import ROOTS, family
from schema_changes import was_added
from support import ROOT, newest, revisions
from wireloom.model.document import Document
from wireloom.normalize import normalize
from wireloom.overlay import apply
from wireloom.parse import parse
from wireloom.plan import plan
from wireloom.plan.names import attribute_name
from wireloom.read import read
from wireloom.render import format_sources, render
from wireloom.slice import slice_family

FIELDS = [
    "phone_number",
    "type",
    "status",
    "ended_reason",
    "messages",
    "messages_open_ai_formatted",
    "destination",
    "timestamp",
    "artifact",
    "assistant",
    "customer",
    "call",
    "transcript",
    "summary",
    "inbound_phone_call_debugging_artifacts",
]
"""The fields of February 2025."""

SINCE = ["assistant_version", "chat"]
"""The fields that have come since."""

MESSAGE = "ServerMessageStatusUpdate"

OURS = ["extra", "_nulls"]
"""What every class has beside the fields of the document."""


def overlaid(document: Document) -> Document:
    """``document`` with those actions of our overlay that have a target in it."""
    overlay = read(ROOT / "schema" / "overlay.yaml")
    actions = [
        action
        for action in overlay.data["actions"]
        if jsonpath_rfc9535.find(action["target"], document.data)
    ]
    fitting = Document({**overlay.data, "actions": actions}, overlay.source)
    return slice_family(apply(document, fitting).document, ROOTS)


def package(path: Path, name: str, folder: Path) -> Path:
    """Generate a package of the real document at ``path``."""
    document = normalize(overlaid(family(path))).document
    sources = render(plan(parse(document, receive=ROOTS[:1], send=ROOTS[1:])))
    for file, text in format_sources(sources).items():
        (folder / name / file).parent.mkdir(parents=True, exist_ok=True)
        (folder / name / file).write_text(text, encoding="utf-8")
    return folder / name


@pytest.fixture(scope="module")
def seed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The package of the document of 2025-02-19."""
    (path,) = [each for each in revisions() if each.name.startswith("2025-02-19")]
    return package(path, "vapi_of_2025", tmp_path_factory.mktemp("seed"))


@pytest.fixture
def status_update(seed: Path) -> Iterator[Any]:
    """The class of that package."""
    sys.path.insert(0, str(seed.parent))
    yield importlib.import_module(seed.name).ServerMessageStatusUpdate
    sys.path.remove(str(seed.parent))


def documented(package: Path) -> dict[str, str]:
    """The attributes of the class in a package's source, each with the docstring behind it."""
    source = (package / "models" / "server_message_status_update.py").read_text(encoding="utf-8")
    (class_,) = [node for node in ast.parse(source).body if isinstance(node, ast.ClassDef)]
    found: dict[str, str] = {}
    for node, behind in zip(class_.body, [*class_.body[1:], None], strict=True):
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            match behind:
                case ast.Expr(ast.Constant(str(text))):
                    found[node.target.id] = inspect.cleandoc(text)
                case _:
                    found[node.target.id] = ""
    return found


def test_it_has_the_fifteen_fields(status_update: Any) -> None:
    names = [each.name for each in dataclasses.fields(status_update)]
    assert sorted(names) == sorted([*FIELDS, *OURS])


def test_type_and_status_are_required_and_the_rest_is_not(status_update: Any) -> None:
    required = [
        each.name
        for each in dataclasses.fields(status_update)
        if each.default is each.default_factory is dataclasses.MISSING
    ]
    assert required == ["type", "status"]
    for missing in ({"type": "status-update"}, {"status": "ended"}):
        with pytest.raises(TypeError):
            status_update(**missing)


def test_the_timestamp_is_a_string_or_a_number(status_update: Any) -> None:
    """The document said string then, and recorded webhooks have both."""
    (timestamp,) = [each for each in dataclasses.fields(status_update) if each.name == "timestamp"]
    assert timestamp.type == "int | float | str | None"
    for sent in ("2025-02-19T12:00:00.000Z", 1739966400000):
        value = {"type": "status-update", "status": "ended", "timestamp": sent}
        assert status_update.from_dict(value).timestamp == sent
        assert status_update.deviations(value) == []
        wrong = status_update.deviations({**value, "timestamp": [sent]})
        assert [each.rule for each in wrong] == ["type"]


def test_every_attribute_is_documented(seed: Path) -> None:
    texts = documented(seed)
    assert sorted(texts) == sorted(FIELDS)
    for name in FIELDS:
        assert len(texts[name].split()) > 4, name
        assert texts[name].endswith(".")


def test_it_can_be_built_copied_compared_and_printed(status_update: Any) -> None:
    built = status_update(type="status-update", status="ringing")
    assert built.to_dict() == {"type": "status-update", "status": "ringing"}
    clone = copy.deepcopy(built)
    assert clone == built
    assert clone is not built
    assert dataclasses.replace(built, status="ended") != built
    clone.summary = "Short."
    assert clone != built
    assert status_update.from_dict(clone.to_dict()) == clone
    assert repr(built).startswith("ServerMessageStatusUpdate(")
    assert "status=<ServerMessageStatusUpdate_Status.RINGING: 'ringing'>" in repr(built)
    assert str(built) == repr(built)


def test_the_newest_document_has_the_same_fields_and_two_more(tmp_path: Path) -> None:
    made = documented(package(newest(), "vapi_of_today", tmp_path))
    assert made.keys() >= {*FIELDS, *SINCE}


def test_the_package_in_this_project_has_every_field_of_its_document() -> None:
    made = documented(ROOT / "generated" / "vapi_messages")
    schema = read(ROOT / "schema" / "vapi.yaml").data["components"]["schemas"][MESSAGE]
    assert made.keys() == {attribute_name(key) for key in schema["properties"]}
    assert [name for name, text in made.items() if not text and not was_added(MESSAGE, name)] == []
