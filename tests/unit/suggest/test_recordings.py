"""``wireloom audit --suggest``: recordings that make the types of a package true."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from support import ROOT, corpus
from wireloom import overlay, read
from wireloom.cli.main import main

pytestmark = pytest.mark.slow

DOCUMENT = """\
openapi: 3.0.3
info: {title: Orders, version: "1"}
paths: {}
components:
  schemas:
    Event:
      type: object
      required: [kind, at, order, tags]
      properties:
        kind: {type: string, enum: [created]}
        at: {type: string, format: date-time, description: When it happened.}
        order: {$ref: '#/components/schemas/Order'}
        previous: {$ref: '#/components/schemas/Order'}
        tags: {type: array, items: {type: string}}
    Order:
      type: object
      required: [id, buyer]
      properties:
        id: {type: string}
        note: {type: string}
        buyer: {type: object, required: [name], properties: {name: {type: string}}}
"""

OVERLAY = """\
overlay: 1.1.0
info: {title: Corrections, version: "1"}
actions:
  # A comment of ours.
  - target: $.components.schemas.Order
    update: {description: "An order."}   # and another
"""

NOTE = {"target": "$.info", "update": {"x-note": 1}}

SETTINGS = """\
[tool.wireloom]
schema = "api.yaml"
overlay = "overlay.yaml"
out = "orders"
receive = ["Event"]
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project with a document, an overlay and the package."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "api.yaml").write_text(DOCUMENT, "utf-8")
    (tmp_path / "overlay.yaml").write_text(OVERLAY, "utf-8")
    (tmp_path / "pyproject.toml").write_text(SETTINGS, "utf-8")
    (tmp_path / "recordings").mkdir()
    assert main(["generate", "-q"]) == 0
    return tmp_path


def event(**more: Any) -> dict[str, Any]:
    """An event that agrees with the document."""
    order = {"id": "1", "buyer": {"name": "Ann"}}
    whole: dict[str, Any] = {
        "kind": "created",
        "at": "2025-06-19T06:27:00Z",
        "order": order,
        "tags": [],
    }
    return {**whole, **more}


def record(folder: Path, *events: dict[str, Any]) -> None:
    for number, each in enumerate(events):
        file = folder / "recordings" / f"{number}.json"
        file.write_text(json.dumps(each), "utf-8")


def suggest(*more: str) -> int:
    return main(["audit", "recordings", "--suggest", *more])


def schema(folder: Path, name: str) -> Any:
    """A component of the document, with what the overlay makes of it."""
    document = read.read(folder / "api.yaml")
    return overlay.apply(document, read.read(folder / "overlay.yaml")).document.schemas[name]


def attributes(folder: Path) -> list[str]:
    """The lines of the classes ``Event`` and ``Order`` that declare an attribute."""
    assert main(["generate", "-q"]) == 0
    texts = [(folder / f"orders/models/{name}.py").read_text() for name in ("event", "order")]
    lines = "\n".join(texts).splitlines()
    return [each.strip() for each in lines if each.startswith("    ") and ": " in each]


def without(data: dict[str, Any], key: str) -> dict[str, Any]:
    return {name: value for name, value in data.items() if name != key}


@pytest.mark.parametrize(
    ("sent", "attribute"),
    [
        (without(event(), "at"), "at: rt.DateTime | None = None"),
        (event(at=None), "at: rt.DateTime | None"),
        (event(at=1750314420), "at: rt.DateTime | int | float"),
        (event(order=None), "order: Order | None"),
        (event(order="1"), "order: Order | str"),
        (event(tags=["a", None]), "tags: list[str | None]"),
        (event(tags=[1]), "tags: list[str | int | float]"),
        (event(order={"id": "1"}), "buyer: Order_Buyer | None = None"),
    ],
)
def test_a_type_that_one_capture_makes_false_is_widened(
    folder: Path, sent: dict[str, Any], attribute: str
) -> None:
    record(folder, sent, event())
    assert suggest() == 0
    assert attribute in attributes(folder)


def test_a_property_of_an_inline_object_is_found(folder: Path) -> None:
    record(folder, event(order={"id": "1", "buyer": {}}))
    assert suggest() == 0
    assert schema(folder, "Order")["properties"]["buyer"]["required"] == []


def test_null_is_allowed_where_it_came_and_not_wherever_the_component_is_used(
    folder: Path,
) -> None:
    record(folder, event(order=None))
    assert suggest() == 0
    assert "nullable" not in schema(folder, "Order")
    assert schema(folder, "Event")["properties"]["previous"] == {
        "$ref": "#/components/schemas/Order"
    }


def test_a_null_that_the_annotation_allows_changes_nothing(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    record(folder, event(previous=None))
    assert suggest() == 0
    assert (folder / "overlay.yaml").read_text() == OVERLAY
    assert "the overlay has all that the recordings show" in capsys.readouterr().err


def test_a_key_of_two_captures_becomes_a_field_with_the_mark_of_one_that_was_observed(
    folder: Path,
) -> None:
    moment = "2025-06-19T06:27:14.903Z"
    record(folder, event(paid=moment, once=1, empty=None), event(paid=None), event(empty=None))
    assert suggest() == 0
    properties = schema(folder, "Event")["properties"]
    assert properties["paid"] == {
        "type": "string",
        "format": "date-time",
        "nullable": True,
        "x-wireloom-observed": True,
    }
    assert {"once", "empty"}.isdisjoint(properties)
    assert "paid: rt.DateTime | None = None" in attributes(folder)


def test_the_overlay_keeps_its_comments_and_a_second_run_adds_nothing(folder: Path) -> None:
    record(folder, without(event(extra=[1]), "at"), event(extra=[{"a": 1}], order=None))
    assert suggest() == 0
    text = (folder / "overlay.yaml").read_text()
    assert text.startswith(OVERLAY)
    assert suggest() == 0
    assert main(["generate", "-q"]) == 0
    assert suggest() == 0
    assert (folder / "overlay.yaml").read_text() == text


def test_the_evidence_says_how_many_captures_sources_and_since_when(folder: Path) -> None:
    old = {"at": "2024-03-19T10:29:00Z", "paid": True}
    record(folder, event(**old), event(**old), without(event(), "tags"), event(order=None))
    rows = ["file\tsource\tkind", "0.json\tann\tcaptured", "1.json\tann\tcaptured"]
    rows += ["2.json\tbob:a.py\tcaptured", "3.json\tcarl\thandmade"]
    (folder / "recordings" / "INDEX.tsv").write_text("\n".join(rows), "utf-8")
    assert suggest() == 0
    text = (folder / "overlay.yaml").read_text()
    assert "Event.paid: not in the document, and sent in 2 captures from 1 source, 2024-03" in text
    assert "2024-03; old traffic" in text
    assert "Event.tags: required, and missing in 1 capture from 1 source, 2025-06\n" in text
    assert "Event.order" not in text, "what somebody wrote by hand is no evidence"


def test_actions_before_another_key_and_with_windows_line_ends(folder: Path) -> None:
    text = OVERLAY.replace("info:", "x-before: 1\ninfo:") + "x-after: {a: 1}\n"
    (folder / "overlay.yaml").write_bytes(text.replace("\n", "\r\n").encode())
    record(folder, event(order=None))
    assert suggest() == 0
    written = (folder / "overlay.yaml").read_bytes()
    assert written.endswith(b"x-after: {a: 1}\r\n")
    assert written.count(b"\n") == written.count(b"\r\n")
    assert schema(folder, "Event")["properties"]["order"]["nullable"] is True


def test_an_overlay_in_json_gets_the_evidence_as_description(folder: Path) -> None:
    data = {"overlay": "1.1.0", "info": {"title": "t", "version": "1"}, "actions": [NOTE]}
    (folder / "overlay.yaml").write_text(json.dumps(data), "utf-8")
    record(folder, without(event(), "tags"))
    assert suggest() == 0
    first, action = json.loads((folder / "overlay.yaml").read_text())["actions"]
    assert first == NOTE
    assert action["description"].startswith("Event.tags: required, and missing in 1 capture")


def refused(folder: Path, capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    """The message of a run that fails, and that must not write the overlay."""
    before = (folder / "overlay.yaml").read_text()
    record(folder, event(order=None))
    assert suggest(*arguments) != 0
    assert (folder / "overlay.yaml").read_text() == before
    return capsys.readouterr().err


def test_settings_without_an_overlay(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    settings = SETTINGS.replace('overlay = "overlay.yaml"\n', "")
    (folder / "pyproject.toml").write_text(settings, "utf-8")
    assert "the settings name no overlay to add to" in refused(folder, capsys)


def test_a_candidate_as_well(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert "leave out --candidate" in refused(folder, capsys, "--candidate", "api.yaml")


def test_actions_in_brackets(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = f"overlay: 1.1.0\ninfo: {{title: t, version: '1'}}\nactions: [{NOTE}]\n"
    (folder / "overlay.yaml").write_text(text, "utf-8")
    message = refused(folder, capsys)
    assert "overlay.yaml:3:10: the actions of this overlay are written in brackets" in message


def test_an_overlay_that_does_not_exist_is_made(folder: Path) -> None:
    (folder / "overlay.yaml").unlink()
    record(folder, event(order=None))
    assert suggest() == 0
    assert schema(folder, "Event")["properties"]["order"]["nullable"] is True
    assert suggest() == 0


def test_a_table_with_other_columns_is_an_error(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    record(folder, event())
    (folder / "recordings" / "INDEX.tsv").write_text("name,kind\n", "utf-8")
    assert suggest() == 1
    assert "INDEX.tsv:1:1: the table of the recordings has other columns" in capsys.readouterr().err


# --- The project's own overlay


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A copy of what the project generates its package from."""
    settings = (ROOT / "pyproject.toml").read_text("utf-8").replace('templates = "templates"\n', "")
    (tmp_path / "pyproject.toml").write_text(settings, "utf-8")
    (tmp_path / "schema").mkdir()
    for name in ("vapi.yaml", "overlay.yaml"):
        (tmp_path / "schema" / name).write_bytes((ROOT / "schema" / name).read_bytes())
    return tmp_path


def wireloom(folder: Path, *arguments: str) -> str:
    command = [sys.executable, "-m", "wireloom", *arguments]
    run = subprocess.run(command, cwd=folder, check=False, capture_output=True, encoding="utf-8")
    assert run.returncode == 0, run.stderr
    return run.stdout


def test_recorded_traffic_shows_nothing_that_the_overlay_does_not_have(project: Path) -> None:
    before = (project / "schema" / "overlay.yaml").read_bytes()
    package = str(ROOT / "generated" / "vapi_messages")
    payloads = str(corpus() / "payloads")
    assert wireloom(project, "audit", payloads, "--suggest", "--package", package) == ""
    assert (project / "schema" / "overlay.yaml").read_bytes() == before


FALSE = {
    "Call.createdAt",
    "CreateTwilioPhoneNumberDTO.twilioAccountSid",
    "ServerMessageConversationUpdate.messagesOpenAIFormatted",
    "ServerMessageEndOfCallReport.analysis",
    "ServerMessageEndOfCallReport.artifact",
    "ServerMessageEndOfCallReport.timestamp",
    "ServerMessageToolCalls.timestamp",
}
"""Attributes whose annotation is false for a capture, by the document alone."""


@pytest.mark.ci
def test_without_the_corrections_of_the_overlay_recorded_traffic_proposes_them(
    project: Path,
) -> None:
    path = project / "schema" / "overlay.yaml"
    text = path.read_text("utf-8")
    begin = text.index("  # Vapi's webhooks hold the arguments")
    end = text.index("  # ---- Answers ---")
    path.write_text(text[:begin] + text[end:], "utf-8")
    payloads = str(corpus() / "payloads")
    wireloom(project, "generate", "-q")
    added = wireloom(project, "audit", payloads, "--suggest").splitlines()
    found = {each.split(": ")[1] for each in added}
    fields = {each.split(": ")[1] for each in added if "not in the document" in each}
    assert found >= FALSE
    assert fields
    assert fields <= observed()
    wireloom(project, "generate", "-q")
    assert wireloom(project, "audit", payloads, "--suggest") == ""


def observed() -> set[str]:
    """The fields that the project's overlay adds because captures have them."""
    document = read.read(ROOT / "schema" / "vapi.yaml")
    patched = overlay.apply(document, read.read(ROOT / "schema" / "overlay.yaml")).document
    return {
        f"{name}.{key}"
        for name, schema in patched.schemas.items()
        for key, each in schema.get("properties", {}).items()
        if "x-wireloom-observed" in each
    }
