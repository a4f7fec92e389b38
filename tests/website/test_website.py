"""The pages that are made from the code, the links, the explorer's data, and the pasted webhook."""

from __future__ import annotations

import importlib
import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from support import ROOT, TESTS
from website import check, explorer, for_programs, links, look, reference, stage
from website.places import HERE
from wireloom import config
from wireloom.cli.commands import COMMANDS
from wireloom.pipeline import Pipeline

# --- Links


def rewritten(text: str, source: str = "docs/guides/a.md") -> tuple[str, set[str]]:
    pages = {
        "docs/guides/a.md": "guides/a.md",
        "README.md": "index.md",
        "docs/b/README.md": "b/README.md",
    }
    files = {"docs/recipes/x.py": "print(1)\n"}
    return links.rewrite(text, source, pages[source], pages, files.__getitem__)


@pytest.mark.parametrize(
    ("written", "made"),
    [
        ("[a](../../README.md#use)", "[a](../index.md#use)"),
        ("[a](../b)", "[a](../b/README.md)"),
        ("[a](https://example.com/x.md)", "[a](https://example.com/x.md)"),
        ("[a](#here)", "[a](#here)"),
        ("see [a](../recipes/x.py).", "see [a](../files/docs/recipes/x.py.txt)."),
        ("```text\n[a](../../README.md)\n```", "```text\n[a](../../README.md)\n```"),
    ],
)
def test_a_link_leads_to_the_place_on_the_site(written: str, made: str) -> None:
    assert rewritten(written)[0] == made


def test_a_paragraph_that_is_a_link_to_a_program_becomes_the_program() -> None:
    text, used = rewritten("One.\n\n[x.py](../recipes/x.py)\n\nTwo.")
    assert text == 'One.\n\n```python title="x.py"\nprint(1)\n```\n\nTwo.'
    assert not used


def test_every_page_has_a_place_of_its_own() -> None:
    places = [*stage.sources().values(), *stage.MADE]
    assert len(places) == len(set(places))


@pytest.fixture
def site(tmp_path: Path) -> Path:
    (tmp_path / "a.html").write_text('<h1 id="top">A</h1><a href="b.html#there">b</a>')
    (tmp_path / "b.html").write_text('<p id="there"></p><a href="a.html">a</a>')
    return tmp_path


def test_a_site_whose_links_lead_somewhere_is_right(site: Path) -> None:
    assert check.broken(site) == []


@pytest.mark.parametrize(
    ("html", "found"),
    [
        ('<a href="c.html">', "c.html: c2.html leads nowhere"),
        ('<a href="a.html#nowhere">', "c.html: a.html#nowhere leads nowhere"),
        (
            '<script src="https://example.com/x.js"></script>',
            "c.html: loads https://example.com/x.js",
        ),
        ('<img src="x.png">', "c.html: x.png leads nowhere"),
    ],
)
def test_a_link_that_leads_nowhere_is_named(site: Path, html: str, found: str) -> None:
    (site / "c.html").write_text(html.replace("c.html", "c2.html"))
    assert check.broken(site) == [found]


def test_a_style_of_another_host_is_named(site: Path) -> None:
    (site / "a.css").write_text("@import 'https://example.com/font.css';")
    assert check.broken(site) == ["a.css: https://example.com/font.css is not of this site"]


# --- The reference


def test_the_page_of_the_command_line_has_the_help_of_every_command() -> None:
    page = reference.command_line()
    for name in COMMANDS:
        assert f"\n## wireloom {name}\n" in page
        assert f"usage: wireloom {name} " in page


def test_the_page_of_the_settings_has_every_setting() -> None:
    shown = [
        line.split("`")[1] for line in reference.settings().splitlines() if line.startswith("| `")
    ]
    assert set(shown) == set(config._KEYS)  # pyright: ignore[reportPrivateUsage]


def test_the_summary_of_a_page_is_its_first_sentence() -> None:
    text = "# Title\n\n![A picture](a.svg)\n\nThe `first` of [them](a.md). The second.\n"
    assert for_programs.summary(text) == "The first of them."


# --- The explorer


@pytest.fixture(scope="module")
def family() -> dict[str, Any]:
    data = explorer.data(Pipeline(config.load(ROOT / "pyproject.toml")))
    return {each["name"]: each for each in data["types"]} | {"": data}


def test_the_explorer_has_every_type_that_the_package_exports(family: dict[str, Any]) -> None:
    package: Any = importlib.import_module("vapi_messages")
    exported = {each: getattr(package, each) for each in package.__all__}
    of_the_document = {
        name
        for name, each in exported.items()
        if "._runtime" not in str(getattr(each, "__module__", ""))
    }
    assert of_the_document - {"load_all", "decode"} == set(family) - {""}


def test_a_class_has_its_attributes_beside_the_json(family: dict[str, Any]) -> None:
    fields = {each["key"]: each for each in family["ServerMessageStatusUpdate"]["fields"]}
    reason = fields["endedReason"]
    assert reason["attribute"] == "ended_reason"
    assert reason["type"] == "ServerMessageStatusUpdate_EndedReason | None"
    assert json.loads(reason["json"]) in family["ServerMessageStatusUpdate_EndedReason"]["values"]
    assert fields["call"]["json"] == "{Call}"
    assert fields["messages"]["json"] == "[{ServerMessageStatusUpdate_Messages_Item}]"
    assert json.loads(fields["type"]["json"]) == "status-update"


def test_a_class_has_the_tag_that_selects_it(family: dict[str, Any]) -> None:
    assert family["ServerMessageStatusUpdate"]["tags"] == [
        {"union": "ServerMessage.message", "key": "type", "tag": "status-update"}
    ]


def test_the_members_of_a_union_are_types(family: dict[str, Any]) -> None:
    members = family["ServerMessage_Message"]["members"]
    assert "ServerMessageStatusUpdate" in members
    assert set(members) - {"dict[str, Any]"} <= set(family)


# --- A pasted webhook


def looked(text: str) -> Any:
    return json.loads(look.look(text))


def test_a_pasted_webhook_shows_class_attributes_unknown_keys_and_deviations() -> None:
    message = {"type": "status-update", "status": "odd", "new": 1, "call": {"id": "c", "more": 2}}
    found = looked(json.dumps({"message": message}))
    assert found["class"] == "ServerMessageStatusUpdate"
    assert found["same"] is True
    values = {each["path"]: each["value"] for each in found["attributes"]}
    assert values["message.status"] == "odd"
    assert values["message.call.id"] == "c"
    assert found["unknown"] == [
        {"path": "event.message.extra['new']", "class": "ServerMessageStatusUpdate"},
        {"path": "event.message.call.extra['more']", "class": "Call"},
    ]
    assert {"/message/status"} == {
        each["at"] for each in found["deviations"] if each["rule"] == "enum"
    }


def test_a_message_without_its_envelope_is_read_too() -> None:
    assert looked('{"type": "hang"}')["class"] == "ServerMessageHang"


@pytest.mark.parametrize("text", ["", "{", "[1]", '"x"', "[" * 100_000])
def test_what_is_no_webhook_is_an_error_that_says_so(text: str) -> None:
    assert looked(text)["error"].startswith("This ")


def test_an_unknown_message_has_no_class() -> None:
    assert looked('{"type": "brand-new"}')["class"] is None


def test_every_sample_can_be_pasted() -> None:
    files = [each for each in (TESTS / "payloads").glob("*.json") if ".deviations" not in each.name]
    for file in files:
        found = looked(file.read_text(encoding="utf-8"))
        assert found["class"] or "--unknown" in file.name, file.name
        assert found["same"], file.name


# --- What is around it


def test_the_versions_of_what_the_site_serves_are_pinned() -> None:
    package = json.loads((HERE / "package.json").read_text(encoding="utf-8"))
    locked = json.loads((HERE / "package-lock.json").read_text(encoding="utf-8"))["packages"]
    wanted = package["dependencies"] | package["devDependencies"]
    assert {name: locked[f"node_modules/{name}"]["version"] for name in wanted} == wanted


def test_the_citation_names_this_version() -> None:
    from wireloom import __version__

    citation = yaml.safe_load((ROOT / "CITATION.cff").read_text(encoding="utf-8"))
    assert citation["version"] == __version__
    assert citation["title"] == "Wireloom"
