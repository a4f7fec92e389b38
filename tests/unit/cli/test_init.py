"""`wireloom init`: from an empty folder to settings, a schema, a package and a program."""

from __future__ import annotations

import json
import re
import runpy
import sys
from pathlib import Path
from typing import Any

import pytest
from markdown_blocks import blocks
from servers import Answer, always, serving
from support import ROOT
from wireloom.cli.main import main
from wireloom.initialize import package_name, propose
from wireloom.model.choice import NO_CHOICE, Choice
from wireloom.model.document import Document


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder, with a document beside it."""
    (document,) = blocks(ROOT / "docs" / "events.md", "yaml")
    (tmp_path / "shop.yaml").write_text(document, encoding="utf-8")
    (tmp_path / "project").mkdir()
    monkeypatch.chdir(tmp_path / "project")
    return tmp_path / "project"


def begin(*arguments: str) -> int:
    return main(["init", *arguments])


def test_an_empty_folder_becomes_a_project(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert begin("../shop.yaml") == 0
    printed = capsys.readouterr().out
    names = {path.name for path in folder.iterdir() if not path.name.startswith(".")}
    assert names == {"pyproject.toml", "schema", "shop"}
    assert main(["check"]) == 0
    assert main(["update", "--from", "../shop.yaml", "--dry-run"]) == 0
    assert "3 webhooks" in printed
    program = printed.split("begin with:\n\n")[1]
    (folder / "program.py").write_text(program, encoding="utf-8")
    monkeypatch.syspath_prepend(folder)  # pyright: ignore[reportUnknownMemberType]
    receiver = runpy.run_path("program.py")["receiver"]
    assert receiver.handle(b'{"name": "Ann"}', {"X-Shop-Event": "customer"}).status == 200
    assert "Customer(name='Ann'" in capsys.readouterr().out


def test_the_bodies_of_operations_are_decoded(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    text = (folder.parent / "shop.yaml").read_text(encoding="utf-8")
    lines = [line.replace("  order-", "  /order-") for line in text.splitlines()]
    operations = "\n".join(lines).replace("webhooks:", "paths:").replace("  customer:", "  /c:")
    (folder.parent / "shop.yaml").write_text(operations, encoding="utf-8")
    assert begin("../shop.yaml") == 0
    printed = capsys.readouterr().out
    assert "3 operations" in printed
    assert "Receiver" not in printed
    (folder / "program.py").write_text(printed.split("begin with:\n\n")[1], encoding="utf-8")
    monkeypatch.syspath_prepend(folder)  # pyright: ignore[reportUnknownMemberType]
    monkeypatch.delitem(sys.modules, "shop", raising=False)
    runpy.run_path("program.py")


def test_an_address_is_fetched_and_written_down(folder: Path) -> None:
    body = (folder.parent / "shop.yaml").read_bytes()
    with serving(always(Answer(body=body))) as server:
        assert begin(f"{server.address}/v1/shop-api.yaml?a=b", "--out", "src/events", "-q") == 0
        assert len(server.requests) == 1
    settings = (folder / "pyproject.toml").read_text(encoding="utf-8")
    assert f'url = "{server.address}/v1/shop-api.yaml?a=b"' in settings
    assert 'schema = "schema/shop-api.yaml"' in settings
    assert (folder / "src" / "events" / "events.py").exists()
    assert main(["check", "-q"]) == 0


@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_the_rest_of_the_settings_file_stays(folder: Path, line_end: str) -> None:
    before = f'[project]{line_end}name = "x"  # mine'
    (folder / "pyproject.toml").write_bytes(before.encode())
    assert begin("../shop.yaml", "--webhook", "order*", "--root", "Customer", "-q") == 0
    after = (folder / "pyproject.toml").read_bytes().decode()
    assert after.startswith(f"{before}{line_end}{line_end}[tool.wireloom]{line_end}")
    assert re.search(r"(?<!\r)\n", after) is None or line_end == "\n"
    assert 'receive = ["Customer"]' in after
    assert 'webhook = ["order*"]' in after


@pytest.mark.parametrize(
    ("text", "arguments", "message"),
    [
        ("[tool.wireloom]\n", ["../shop.yaml"], "there is a [tool.wireloom] already"),
        ("tool = {}\n", ["../shop.yaml"], "a table cannot be added"),
        ("[", ["../shop.yaml"], "not TOML"),
        ("", ["-"], "a file or an address"),
        ("", ["../shop.yaml", "--out", "../other"], "not below this folder"),
        ("", ["../shop.yaml", "--out", "my-events"], "cannot be the name of a package"),
        ("", ["../none.yaml"], "none.yaml"),
        ("", ["../shop.yaml", "--webhook", "nothing"], "no webhook"),
    ],
)
def test_what_cannot_be_done_changes_nothing(
    folder: Path,
    text: str,
    arguments: list[str],
    message: str,
    capsys: pytest.CaptureFixture[str],
) -> None:
    (folder / "pyproject.toml").write_text(text, encoding="utf-8")
    assert begin(*arguments) in (1, 2)
    assert message in capsys.readouterr().err
    assert [path.name for path in folder.iterdir()] == ["pyproject.toml"]
    assert (folder / "pyproject.toml").read_text(encoding="utf-8") == text


def test_a_schema_is_not_replaced(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "schema").mkdir()
    (folder / "schema" / "shop.yaml").write_text("mine", encoding="utf-8")
    assert begin("../shop.yaml") == 2
    assert "is there already" in capsys.readouterr().err


TEXT = {"application/json": {"schema": {"type": "string"}}}


@pytest.mark.parametrize(
    ("more", "choice"),
    [
        ({"webhooks": {"made": {"post": {"requestBody": {"content": TEXT}}}}}, NO_CHOICE),
        (
            {"components": {"schemas": {"OrderEvent": {}, "Order": {}, "Webhook": {}}}},
            Choice(schema_name=("*Event",)),
        ),
        (
            {"paths": {"/a": {"post": {"requestBody": {"content": TEXT}}}}},
            Choice(operation=("*",)),
        ),
        ({"components": {"schemas": {"Order": {}}}}, Choice(all=True)),
    ],
)
def test_roots_are_proposed(more: dict[str, Any], choice: Choice) -> None:
    document: dict[str, Any] = {"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, **more}
    assert propose(Document(json.loads(json.dumps(document)), "api.yaml")).choice == choice


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Shop API", "shop"),
        ("The 2nd Shop", "messages_2nd_shop"),
        ("", "messages"),
        ("Schema", "messages_schema"),
        ("Class", "messages_class"),
        ("é", "messages"),
    ],
)
def test_a_package_is_called_after_the_title(title: str, name: str) -> None:
    assert package_name(title) == name
