"""The command ``changes``: its output, its exit code and its errors."""

from __future__ import annotations

import io
import json
import os
import re
import subprocess
import sys
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from changes_cases import document
from markdown_blocks import commands
from support import ROOT
from wireloom.changes import show
from wireloom.cli import main as cli
from wireloom.cli.commands import changes

SCHEMA = ROOT / "docs" / "changes.schema.json"

ROOTS = ("--root", "ServerMessage", "--send", "ServerMessageResponse")


def schemas(**more: Any) -> dict[str, Any]:
    """A family of one message and one reply, with more of the message's properties."""
    properties = {"id": {"type": "string"}, **more}
    return {
        "ServerMessage": {"type": "object", "properties": properties, "required": ["id"]},
        "ServerMessageResponse": {"type": "object", "properties": {"ok": {"type": "boolean"}}},
    }


KINDS: dict[str, Any] = {"type": "string", "enum": ["a", "b"]}
MORE_KINDS: dict[str, Any] = {"type": "string", "enum": ["a", "b", "c", "d"]}

V1 = schemas(time={"type": "string"}, kind=KINDS)
V2 = schemas(time={"type": "number"}, kind=MORE_KINDS, text={"type": "string"})
V3 = schemas(
    time={"type": "number", "description": "When."}, kind=MORE_KINDS, text={"type": "string"}
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with three revisions of a document."""
    for name, each in (("v1", V1), ("v2", V2), ("v3", V3), ("old", V1), ("new", V2)):
        (tmp_path / f"{name}.json").write_bytes(document(each))
    return tmp_path


def run(folder: Path, *arguments: str, status: int = 0) -> str:
    """What the command prints in ``folder``; it must end with ``status``.

    In this process, since most of the time of a new one goes into imports.
    """
    out, errors = io.StringIO(), io.StringIO()
    here = Path.cwd()
    os.chdir(folder)
    try:
        with redirect_stdout(out), redirect_stderr(errors):
            found = cli.main(["changes", *arguments])
    finally:
        os.chdir(here)
    assert found == status, out.getvalue() + errors.getvalue()
    return out.getvalue() or errors.getvalue()


def git(folder: Path, *arguments: str) -> None:
    identity = ("-c", "user.name=reader", "-c", "user.email=reader@example.com")
    subprocess.run(["git", *identity, *arguments], cwd=folder, check=True, capture_output=True)


def test_the_verdict_comes_first_and_every_change_is_a_line(folder: Path) -> None:
    lines = run(folder, "v1.json", "v2.json", *ROOTS).splitlines()
    assert lines[0] == "v1.json -> v2.json"
    assert lines[1].startswith("Breaks code that reads")
    text = "\n".join(lines)
    assert "type changed: ServerMessage.time: str → int | float" in text
    assert "enum values added: ServerMessage_Kind: 2 values: c, d" in text
    assert "field added: ServerMessage.text: str, optional" in text
    assert "breaks what we send" not in text


def test_it_runs_as_a_command_of_wireloom(folder: Path) -> None:
    command = [sys.executable, "-m", "wireloom", "changes", "v1.json", "v2.json", *ROOTS]
    done = subprocess.run(command, cwd=folder, capture_output=True, encoding="utf-8", check=True)
    assert done.stdout == run(folder, "v1.json", "v2.json", *ROOTS)
    assert not done.stderr


def test_the_verdict_for_equal_documents_and_for_changed_words(folder: Path) -> None:
    assert "There is no difference." in run(folder, "v1.json", "v1.json", *ROOTS)
    assert "Only descriptions differ." in run(folder, "v2.json", "v3.json", *ROOTS)


@pytest.mark.parametrize(
    ("pair", "failing"),
    [
        (("v1.json", "v2.json"), {"breaks-reading", "breaking", "new", "descriptions"}),
        (("v2.json", "v3.json"), {"descriptions"}),
        (("v1.json", "v1.json"), set[str]()),
    ],
)
def test_fail_on_gives_the_exit_code(
    folder: Path, pair: tuple[str, str], failing: set[str]
) -> None:
    for severity in changes.FAIL_ON:
        run(folder, *pair, *ROOTS, "--fail-on", severity, status=int(severity in failing))


def test_the_json_matches_its_schema(folder: Path) -> None:
    schema = json.loads(SCHEMA.read_bytes())
    jsonschema.Draft202012Validator.check_schema(schema)
    validator: Any = jsonschema.Draft202012Validator(schema)
    alone = json.loads(run(folder, "v1.json", "v2.json", *ROOTS, "--format", "json"))
    validator.validate(alone)
    (added,) = [each for each in alone["findings"] if each["rule"] == "enum-values-added"]
    assert added["values"] == ["c", "d"]
    three = ("--history", "v1.json", "v2.json", "v3.json")
    history = json.loads(run(folder, *three, *ROOTS, "--format", "json"))
    validator.validate(history)
    assert [each["new"]["name"] for each in history["history"]] == ["v2.json", "v3.json"]
    assert history["history"][0] == {key: alone[key] for key in alone if key != "format"}


@pytest.mark.parametrize("format_", changes.FORMATS)
def test_every_format_is_deterministic(folder: Path, format_: str) -> None:
    for given in (("v1.json", "v2.json"), ("--history", "v1.json", "v2.json", "v3.json")):
        texts = {run(folder, *given, *ROOTS, "--format", format_) for _ in range(2)}
        assert len(texts) == 1
        run(folder, *given, *ROOTS, "--format", format_, "--out", "out.txt", "--quiet")
        assert (folder / "out.txt").read_text(encoding="utf-8") in texts


def test_the_command_offers_every_format() -> None:
    assert set(changes.FORMATS) == set(show.FORMATS)


def test_markdown_begins_with_the_verdict_and_folds_the_rest(folder: Path) -> None:
    text = run(folder, "v1.json", "v2.json", *ROOTS, "--format", "markdown")
    order = ["## What changed", "**Breaks", "| before |", "### What breaks", "### 1 new field"]
    places = [text.index(each) for each in [*order, "<details><summary>Enum values: 2"]]
    assert places == sorted(places)
    assert text.count("<details>") == text.count("</details>")


def test_github_annotations_are_for_what_breaks(folder: Path) -> None:
    lines = run(folder, "v1.json", "v2.json", *ROOTS, "--format", "github").splitlines()
    assert [line.partition(" ")[0] for line in lines] == ["::error", "::notice"]
    assert "file=v2.json,title=breaks code that reads::type changed" in lines[0]


def test_text_of_a_document_cannot_inject_markup_or_commands(folder: Path) -> None:
    hostile = "x`y|z<b>\r\n::error::%0A</details>\x1b[31m\u202e"
    sides = [schemas(kind={"type": "string", "enum": ["a", more]}) for more in ("b", hostile)]
    for name, each in zip(("a", "b"), sides, strict=True):
        (folder / f"{name}.json").write_bytes(document(each))
    for format_ in changes.FORMATS:
        text = run(folder, "a.json", "b.json", *ROOTS, "--format", format_)
        assert "\x1b" not in text
        assert "\u202e" not in text
        if format_ == "github":
            assert all(line.startswith("::") for line in text.splitlines())
            assert "\n::error::" not in text
    text = run(folder, "a.json", "b.json", *ROOTS, "--format", "markdown")
    assert "``x`y|z<b> ::error::%0A</details>" in text


def test_accepted_changes_do_not_fail_and_stale_lines_are_reported(folder: Path) -> None:
    both = ("v1.json", "v2.json", *ROOTS)
    run(folder, *both, "--format", "ignore", "--out", "accepted.txt")
    run(folder, *both, "--ignore", "accepted.txt", "--fail-on", "breaking")
    text = run(folder, *both, "--ignore", "accepted.txt")
    assert "Nothing breaks" in text
    assert "accepted by the ignore file: 1 change" in text
    record = json.loads(run(folder, *both, "--ignore", "accepted.txt", "--format", "json"))
    jsonschema.validate(record, json.loads(SCHEMA.read_bytes()))
    assert [each["rule"] for each in record["accepted"]] == ["type-changed"]
    with (folder / "accepted.txt").open("a") as file:
        file.write("# a remark\n\n0123456789abcdef gone\n")
    assert "accepted.txt:4: 0123456789abcdef accepts nothing" in run(
        folder, *both, "--ignore", "accepted.txt"
    )
    (folder / "accepted.txt").write_text("field-removed\n")
    error = run(folder, *both, "--ignore", "accepted.txt", status=1)
    assert "accepted.txt:1:1: 'field-removed' is not a fingerprint" in error


def test_a_revision_is_read_from_git(folder: Path) -> None:
    git(folder, "init", "--quiet")
    (folder / "api.json").write_bytes(document(V1))
    git(folder, "add", "api.json")
    git(folder, "commit", "--quiet", "--message", "one")
    (folder / "api.json").write_bytes(document(V2))
    text = run(folder, "HEAD:api.json", "api.json", *ROOTS)
    assert text.startswith("HEAD:api.json -> api.json")
    assert "type changed" in text
    (folder / "inner").mkdir()
    assert "no difference" in run(folder / "inner", "HEAD:api.json", "HEAD:../api.json", *ROOTS)
    assert "HEAD~9:api.json" in run(folder, "HEAD~9:api.json", "api.json", *ROOTS, status=1)
    assert "exist" in run(folder, "HEAD:nothing.json", "api.json", *ROOTS, status=1)


def test_a_revision_cannot_be_an_option_or_a_shell_command(folder: Path) -> None:
    git(folder, "init", "--quiet")
    for name in ("--output=stolen:x", "-p:x", "--textconv:x"):
        error = run(folder, *ROOTS, "--", name, "v1.json", status=1)
        assert "does not begin with '-'" in error
    run(folder, *ROOTS, "--", "HEAD:x;touch stolen", "v1.json", status=1)
    assert not (folder / "stolen").exists()


@pytest.mark.parametrize(
    ("arguments", "status", "message"),
    [
        (["v1.json"], 2, "two documents to compare, and 1 given"),
        (["--history", "v1.json"], 2, "needs two documents"),
        (["v1.json", "--history", "v1.json", "v2.json"], 2, "no others"),
        (["v1.json", "v2.json", "--config", "x.toml"], 2, "cannot be used with --root"),
        (["v1.json", "nothing.json"], 1, "nothing.json: there is no such file"),
        (["v1.json", "v2.json", "--fail-on", "evil"], 2, "invalid choice"),
    ],
)
def test_wrong_input_gives_one_message(
    folder: Path, arguments: list[str], status: int, message: str
) -> None:
    error = run(folder, *arguments, *ROOTS, status=status)
    assert message in error
    assert error.startswith("error: ")


def test_a_removed_root_is_a_finding(folder: Path) -> None:
    (folder / "less.json").write_bytes(document({"ServerMessage": V1["ServerMessage"]}))
    text = run(folder, "v1.json", "less.json", *ROOTS, "--fail-on", "breaks-sending", status=1)
    assert "root removed: ServerMessageResponse" in text


@pytest.mark.slow
def test_the_default_roots_are_those_of_the_settings() -> None:
    text = run(ROOT, "schema/vapi.yaml", "schema/vapi.yaml")
    assert "There is no difference." in text


APP = """\
from package import ServerMessage


def time(message: ServerMessage) -> str | None:
    return message.time
"""


@pytest.mark.slow
def test_every_command_of_the_page_works(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shown = commands(ROOT / "docs" / "changes.md")
    assert shown
    (folder / "app.py").write_text(APP)
    (folder / "package" / "_runtime").mkdir(parents=True)
    (folder / "package" / "wireloom.json").write_text("{}")
    monkeypatch.setenv("XDG_CACHE_HOME", str(folder / ".cache"))
    git(folder, "init", "--quiet")
    (folder / "schema").mkdir()
    (folder / "schema" / "vapi.yaml").write_bytes(document(V1))
    settings = 'schema = "schema/vapi.yaml"\nout = "package"\nreceive = ["ServerMessage"]\n'
    (folder / "pyproject.toml").write_text(f"[tool.wireloom]\n{settings}")
    for message in ("one", "two"):
        git(folder, "add", "--all")
        git(folder, "commit", "--quiet", "--message", message)
        (folder / "schema" / "vapi.yaml").write_bytes(document(V2))
    for command in shown:
        name, *arguments = command.split()
        assert name == "wireloom"
        assert arguments[0] == "changes"
        printed = run(folder, *arguments[1:])
        if arguments[-2:] == ["--code", "app.py"]:
            page = (ROOT / "docs" / "changes.md").read_text()
            (example,) = re.findall(r"^```text\n(.*?)^```$", page, re.M | re.S)
            assert example in printed
    python = re.findall(
        r"^```python\n(.*?)^```$", (ROOT / "docs" / "changes.md").read_text(), re.M | re.S
    )
    for each in python:
        subprocess.run([sys.executable, "-c", each], cwd=folder, check=True, capture_output=True)
