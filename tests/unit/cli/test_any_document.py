"""A document of which the user names no schema: every command works with what is found."""

from __future__ import annotations

import json
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
from markdown_blocks import blocks, commands
from support import ROOT
from test_cli import refused, wireloom

DOCUMENT = """\
openapi: 3.1.0
info: {title: Shop, version: "1"}
webhooks:
  orderMade:
    post:
      tags: [Orders]
      requestBody:
        content:
          application/json:
            schema:
              type: object
              required: [id]
              properties:
                id: {type: string}
                customer: {$ref: '#/components/schemas/Customer'}
      responses:
        "200":
          description: Thank you.
          content:
            application/json:
              schema: {type: object, properties: {ok: {type: boolean}}}
  customerLeft:
    post:
      requestBody:
        content: {application/json: {schema: {$ref: '#/components/schemas/Customer'}}}
      responses: {}
components:
  schemas:
    Customer: {type: object, properties: {name: {type: string}}}
    Unrelated: {type: object}
"""

SETTINGS = """\
[tool.wireloom]
schema = "schema/api.yaml"
out = "events"
changelog = "CHANGELOG.md"
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "api.yaml").write_text(DOCUMENT, encoding="utf-8")
    return tmp_path


def classes(folder: Path) -> set[str]:
    code = "import events; print(*events.__all__)"
    run = subprocess.run(
        [sys.executable, "-c", code], cwd=folder, check=True, capture_output=True, encoding="utf-8"
    )
    return set(run.stdout.split())


def test_a_document_alone_is_enough(folder: Path) -> None:
    flags = ["--schema", "api.yaml", "--out", "events"]
    run = wireloom(folder, "generate", *flags)
    assert run.returncode == 0, run.stderr
    assert {"OrderMade", "OrderMadeResponse", "Customer"} <= classes(folder)
    assert "Unrelated" not in classes(folder)
    assert wireloom(folder, "check", *flags).returncode == 0
    assert wireloom(folder, "generate", *flags).stdout.startswith("unchanged")
    chosen = wireloom(folder, "generate", *flags, "--webhook", "customer*")
    assert chosen.stdout.startswith("wrote")
    assert "OrderMade" not in classes(folder)
    assert json.loads(wireloom(folder, "sample", "OrderMade", *flags).stdout)["id"] == "text"


def test_roots_are_listed(folder: Path) -> None:
    text = wireloom(folder, "roots", "api.yaml")
    assert text.stdout.splitlines() == [
        "webhook    orderMade     receive  Orders  OrderMade",
        "webhook    orderMade     send     Orders  OrderMadeResponse",
        "webhook    customerLeft  receive  -       Customer",
        "component  Customer      -        -       Customer",
        "component  Unrelated     -        -       Unrelated",
    ]
    listed = json.loads(wireloom(folder, "roots", "api.yaml", "--format", "json").stdout)
    first = listed[0]
    assert (first["kind"], first["name"], first["class"]) == ("webhook", "orderMade", "OrderMade")
    root = ["--schema", "api.yaml", "--out", "events", "--root", first["root"]]
    assert wireloom(folder, "generate", *root).returncode == 0
    assert classes(folder) >= {"OrderMade"}


def test_a_snapshot_remembers_its_roots(folder: Path) -> None:
    taken = wireloom(folder, "snapshot", "--from", "api.yaml", "--out", "taken.yaml")
    assert taken.returncode == 0, taken.stderr
    run = wireloom(folder, "generate", "--schema", "taken.yaml", "--out", "events")
    assert run.returncode == 0, run.stderr
    assert {"OrderMade", "OrderMadeResponse", "Customer"} <= classes(folder)


@pytest.mark.parametrize("roots", ["", 'webhook = ["order*"]\n'])
def test_updates_follow_roots_that_nobody_named(folder: Path, roots: str) -> None:
    (folder / "schema").mkdir()
    (folder / "pyproject.toml").write_text(SETTINGS + roots, encoding="utf-8")
    first = wireloom(folder, "update", "--yes", "--from", "api.yaml")
    assert first.returncode == 0, first.stderr
    assert classes(folder) >= {"OrderMade", "OrderMadeResponse"}
    assert wireloom(folder, "check").returncode == 0
    changed = DOCUMENT.replace("id: {type: string}", "id: {type: string}\n                at: {}")
    (folder / "api.yaml").write_text(changed, encoding="utf-8")
    second = wireloom(folder, "update", "--yes", "--from", "api.yaml")
    assert second.returncode == 0, second.stderr
    assert "OrderMade.at" in second.stdout
    assert wireloom(folder, "check").returncode == 0
    again = wireloom(folder, "update", "--yes", "--from", "api.yaml")
    assert "nothing" in again.stdout or "unchanged" in again.stdout, again.stdout


def test_a_named_pointer_can_be_updated(folder: Path) -> None:
    (folder / "schema").mkdir()
    root = "Order=#/webhooks/orderMade/post/requestBody/content/application~1json/schema"
    (folder / "pyproject.toml").write_text(f'{SETTINGS}receive = ["{root}"]\n', encoding="utf-8")
    run = wireloom(folder, "update", "--yes", "--from", "api.yaml")
    assert run.returncode == 0, run.stderr
    assert classes(folder) >= {"Order"}
    assert wireloom(folder, "check").returncode == 0


def test_changes_compares_what_each_document_has(folder: Path) -> None:
    old = DOCUMENT.replace("  orderMade:", "  orderLost:")
    (folder / "old.yaml").write_text(old, encoding="utf-8")
    run = wireloom(folder, "changes", "old.yaml", "api.yaml", "--webhook", "order*")
    assert run.returncode == 0, run.stderr
    assert "OrderMade" in run.stdout
    assert "OrderLost" in run.stdout


def test_recordings_are_audited_as_what_was_found(folder: Path) -> None:
    (folder / "pyproject.toml").write_text(
        SETTINGS.replace("schema/", "") + 'webhook = ["order*"]\n', encoding="utf-8"
    )
    assert wireloom(folder, "generate").returncode == 0
    (folder / "calls.json").write_text('{"id": "1", "customer": {}}', encoding="utf-8")
    run = wireloom(folder, "audit", "calls.json")
    assert run.returncode == 0, run.stderr
    assert "OrderMade" in run.stdout


def test_a_document_without_webhooks_says_what_to_write(folder: Path) -> None:
    text = DOCUMENT.replace("webhooks:", "x-other:")
    (folder / "api.yaml").write_text(text, encoding="utf-8")
    run = wireloom(folder, "generate", "--schema", "api.yaml", "--out", "events")
    refused(run, 1, "no webhooks and no callbacks", "2 schemas", "--schema-name")
    assert not (folder / "events").exists()


# --- errors of a document that would make a type wrong


@pytest.mark.parametrize(
    ("old", "new", "code", "what"),
    [
        ("schemas/Customer'}\n", "schemas/Custmer'}\n", "broken-reference", "schemas/Custmer'"),
        ("id: {type: string}", "id: {type: sting}", "unknown-type", 'no type "sting"'),
    ],
)
def test_what_would_become_any_value_has_to_be_allowed(
    folder: Path, old: str, new: str, code: str, what: str
) -> None:
    assert old in DOCUMENT
    (folder / "api.yaml").write_text(DOCUMENT.replace(old, new), encoding="utf-8")
    line = next(i for i, each in enumerate(DOCUMENT.splitlines(), 1) if old.strip() in each)
    flags = ["--schema", "api.yaml", "--out", "events"]
    run = wireloom(folder, "generate", *flags)
    refused(run, 1, f"api.yaml:{line}:", what, "similar names", f"--allow {code}")
    assert new.strip() in run.stderr.split("fix:")[1]  # the line of the document
    assert not (folder / "events").exists()
    allowed = wireloom(folder, "generate", *flags, "--allow", code)
    assert allowed.returncode == 0, allowed.stderr
    settings = SETTINGS.replace("schema/", "") + f'allow = ["{code}"]\n'
    (folder / "pyproject.toml").write_text(settings, encoding="utf-8")
    assert wireloom(folder, "check").returncode == 0


def test_each_kind_of_warning_is_one_line_in_every_run(folder: Path) -> None:
    odd = "id: {type: string, enum: []}\n                at: {type: string, enum: []}"
    text = DOCUMENT.replace("id: {type: string}", odd)
    (folder / "api.yaml").write_text(text, encoding="utf-8")
    flags = ["--schema", "api.yaml", "--out", "events"]
    first = wireloom(folder, "generate", *flags)
    line = text.splitlines().index("                id: {type: string, enum: []}") + 1
    pointer = "/webhooks/orderMade/post/requestBody/content/application~1json/schema/properties/id"
    assert first.stderr == (
        f"warning: 2 × empty-enum, first at api.yaml:{line}:17 (at {pointer}): "  # noqa: RUF001
        "an enum without values is dropped\n"
    )
    listed = wireloom(folder, "generate", "--schema", "api.yaml", "--out", "other", "-v")
    for each in (line, line + 1):
        assert f"normalize: api.yaml:{each}:17 (at /webhooks/" in listed.stderr
    again = wireloom(folder, "generate", *flags)
    assert again.stdout.startswith("unchanged")
    assert again.stderr == first.stderr
    assert wireloom(folder, "check", *flags).returncode == 0
    for command in ("generate", "check"):
        assert wireloom(folder, command, *flags, "--fail-on", "warning").returncode == 1
    quiet = wireloom(folder, "generate", *flags, "-q", "--fail-on", "warning")
    assert (quiet.returncode, quiet.stderr) == (1, "")


def test_what_is_of_any_type_is_counted_in_every_run(folder: Path) -> None:
    text = DOCUMENT.replace("id: {type: string}", "id: {}\n                at: {}")
    (folder / "api.yaml").write_text(text, encoding="utf-8")
    for _run in range(2):
        run = wireloom(folder, "generate", "--schema", "api.yaml", "--out", "events")
        assert run.stdout.endswith("; 2 of type Any\n")


# --- the page


def test_every_command_of_the_page_works(tmp_path: Path) -> None:
    page = ROOT / "docs" / "any-document.md"
    (tmp_path / "schemas").mkdir()
    files = ("api.yaml", "shop.yaml", "schemas/order.yaml")
    for name, text in zip(files, blocks(page, "yaml"), strict=True):
        (tmp_path / name).write_text(text, encoding="utf-8")
    (schema,) = blocks(page, "json")
    (tmp_path / "order.schema.json").write_text(schema, encoding="utf-8")
    shown = "".join(blocks(page, "console"))
    outputs: dict[str, str] = {}
    for command in commands(page):
        command_line, _, file = command.partition(" < ")
        program, *arguments = shlex.split(command_line)
        assert program == "wireloom"
        given = (tmp_path / file).read_text(encoding="utf-8") if file else ""
        run = wireloom(tmp_path, *arguments, given=given)
        assert (run.returncode, run.stderr) == (0, ""), command
        outputs[command] = run.stdout
    assert outputs["wireloom roots api.yaml"] in shown
