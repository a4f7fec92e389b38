"""Settings are found and read; an error names the line that is wrong."""

from __future__ import annotations

from pathlib import Path

import pytest
from support import ROOT
from wireloom import config
from wireloom.config import Flags, Settings
from wireloom.model.choice import Choice
from wireloom.model.errors import UsageError

FULL = """
[project]
name = "shop"

[tool.wireloom]
schema = "schema/api.yaml"
overlay = "schema/overlay.yaml"
templates = "../templates"
out = "src/./messages"
receive = ["Event", "Event", "Other"]
send = ["Reply", "Event"]
opaque = ["Person", "Person"]
"""

SMALL = '[tool.wireloom]\nschema = "api.yaml"\nout = "messages"\nreceive = ["Event"]\n'


def write(folder: Path, text: str | bytes) -> Path:
    path = folder / "pyproject.toml"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def refused(path: Path) -> UsageError:
    with pytest.raises(UsageError) as caught:
        config.load(path)
    assert caught.value.exit_code == 2
    return caught.value


def test_paths_are_relative_to_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir("/")
    assert config.load(write(tmp_path, FULL)) == Settings(
        schema=tmp_path / "schema" / "api.yaml",
        overlay=tmp_path / "schema" / "overlay.yaml",
        templates=tmp_path.parent / "templates",
        out=tmp_path / "src" / "messages",
        receive=("Event", "Other"),
        send=("Reply", "Event"),
        opaque=("Person",),
    )


def test_a_relative_path_to_the_file_does(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path, SMALL)
    monkeypatch.chdir(tmp_path)
    assert config.load(Path("pyproject.toml")).out == tmp_path / "messages"


def test_what_is_optional_may_be_absent(tmp_path: Path) -> None:
    settings = config.load(write(tmp_path, SMALL))
    assert (settings.overlay, settings.templates, settings.send) == (None, None, ())
    assert settings.templates_folder == config.shipped_templates()
    assert config.shipped_templates().is_dir()


def test_roots_are_named_once(tmp_path: Path) -> None:
    settings = config.load(write(tmp_path, FULL.replace('"Reply"', '"Reply", "Reply"')))
    assert (settings.receive, settings.send) == (("Event", "Other"), ("Reply", "Event"))


def test_roots_may_be_chosen_or_left_to_the_document(tmp_path: Path) -> None:
    head = '[tool.wireloom]\nschema = "api.yaml"\nout = "messages"\n'
    assert not config.load(write(tmp_path, head)).choice
    globs = 'webhook = ["pet*"]\noperation = ["add*"]\ntag = ["Pets"]\nschema-name = ["P*"]\n'
    assert config.load(write(tmp_path, f"{head}{globs}all = true\n")).choice == Choice(
        webhook=("pet*",), operation=("add*",), tag=("Pets",), schema_name=("P*",), all=True
    )
    error = refused(write(tmp_path, f'{head}webhook = "pet*"\n'))
    assert error.what == "webhook must be a list of globs, and is the string 'pet*'"
    assert error.todo == 'webhook = ["*Event"]'


def test_the_projects_own_settings_are_good() -> None:
    settings = config.load(ROOT / "pyproject.toml")
    assert settings.out == ROOT / "generated" / "vapi_messages"
    assert (settings.receive, settings.send) == (("ServerMessage",), ("ServerMessageResponse",))


def test_the_nearest_file_with_settings_is_found(tmp_path: Path) -> None:
    inner = tmp_path / "one" / "two"
    inner.mkdir(parents=True)
    assert config.find(inner) is None
    outer = write(tmp_path, SMALL)
    assert config.find(inner) == outer
    write(tmp_path / "one", '[tool.other]\nkey = "no settings of ours"\n')
    assert config.find(inner) == outer
    assert config.find(inner) == outer
    nearer = write(inner, SMALL)
    assert config.find(inner) == nearer


def test_a_broken_file_on_the_way_is_said(tmp_path: Path) -> None:
    write(tmp_path, "[tool.wireloom\n")
    with pytest.raises(UsageError, match=r"pyproject\.toml:1:15: the configuration is not TOML"):
        config.find(tmp_path)


@pytest.mark.parametrize(
    ("line", "place", "message"),
    [
        ("recieve = []", 2, "there is no setting 'recieve'"),
        ("colour = 1", 2, "there is no setting 'colour'"),
        ("schema = 3", 2, "schema must be a path, and is the number 3"),
        ("schema = ''", 2, "schema must be a path, and is an empty string"),
        ('schema = "a\\u0000b"', 2, "schema must be a path, and is the string 'a\\x00b'"),
        ("schema = true", 2, "schema must be a path, and is a boolean"),
        ("schema = 2020-01-01", 2, "schema must be a path, and is a date or time"),
        ("schema = {}", 2, "schema must be a path, and is a table"),
        ("  overlay = []", 2, "overlay must be a path, and is an empty list"),
        ('receive = "Event"', 2, "receive must be a list of names of schemas, and is the string"),
        ("receive = []", 2, "receive must be a list of names of schemas, and is an empty list"),
        ('receive = ["A", 1]', 2, "and is a list of something else"),
        ("send = [[]]", 2, "and is a list of something else"),
        ('out = "my-messages"', 2, "'my-messages' cannot be the name of a package"),
        ('out = "class"', 2, "'class' cannot be the name of a package"),
    ],
)
def test_a_wrong_setting_is_named_with_its_line(
    tmp_path: Path, line: str, place: int, message: str
) -> None:
    key = line.split("=", maxsplit=1)[0].strip()
    rest = "\n".join(each for each in SMALL.splitlines()[1:] if not each.startswith(key))
    error = refused(write(tmp_path, f"[tool.wireloom]\n{line}\n{rest}\n[tool.other]\n{key} = 1\n"))
    assert message in error.what
    assert error.where is not None
    assert error.where.line == place
    assert error.where.column == len(line) - len(line.lstrip()) + 1


def test_a_misspelt_setting_has_a_suggestion(tmp_path: Path) -> None:
    assert refused(write(tmp_path, SMALL + "recieve = []\n")).todo == "did you mean 'receive'?"
    known = (
        "the settings are schema, overlay, templates, out, receive, send, webhook, operation, tag, "
        "schema-name, all, allow, url, changelog, prose, keep-renamed, formatter, opaque, required, "
        "event-header, event-key, references-below"
    )
    assert refused(write(tmp_path, SMALL + "colour = 1\n")).todo == known


@pytest.mark.parametrize("value", ['"yapf"', "true", "[]"])
def test_a_formatter_is_one_of_two(value: str, tmp_path: Path) -> None:
    assert config.load(write(tmp_path, SMALL)).formatter == "black"
    assert config.load(write(tmp_path, SMALL + 'formatter = "ruff"\n')).formatter == "ruff"
    error = refused(write(tmp_path, f"{SMALL}formatter = {value}\n"))
    assert error.what.startswith("formatter must be 'black' or 'ruff', and is ")
    assert error.where is not None
    assert error.where.line == 5


def test_missing_settings_are_named_together(tmp_path: Path) -> None:
    error = refused(write(tmp_path, '[tool.wireloom]\nout = "messages"\n'))
    assert error.what == "[tool.wireloom] does not set schema"
    assert error.todo == 'schema = "openapi.yaml"'


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (b"[tool.wireloom]\nschema = \n", "not TOML"),
        (b"[tool.wireloom]\nschema = 'a", "not TOML"),
        (b"\xff\xfe", "not UTF-8"),
        (b"", "no [tool.wireloom]"),
        (b"tool = 1", "no [tool.wireloom]"),
        (b"[tool]\nwireloom = 1", "not a table"),
        (b"x = " + b"[" * 20_000, "nested too deeply"),
    ],
)
def test_a_file_that_is_no_configuration_is_one_message(
    tmp_path: Path, text: bytes, message: str
) -> None:
    assert message in refused(write(tmp_path, text)).what


def test_a_file_that_is_not_there_is_one_message(tmp_path: Path) -> None:
    assert "No such file" in refused(tmp_path / "absent.toml").what
    assert "Is a directory" in refused(tmp_path).what


@pytest.mark.parametrize(
    ("name", "better"),
    [
        ("my-messages", "my_messages"),
        ("2messages", "_2messages"),
        ("class", "class_"),
        ("my.messages", "my_messages"),
        ("--", "messages"),
    ],
)
def test_a_better_name_is_suggested(name: str, better: str) -> None:
    with pytest.raises(UsageError) as caught:
        config.package_folder(Path("/somewhere") / name)
    assert caught.value.todo == f"name a folder such as /somewhere/{better}"
    assert config.package_folder(Path("/somewhere") / better)


def test_flags_are_relative_to_the_working_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    flags = Flags(
        schema="../api.yaml",
        out="a/messages",
        roots=["B", "A", "B"],
        templates="t",
        opaque=["D", "C", "D"],
    )
    assert config.from_flags(flags) == Settings(
        schema=tmp_path.parent / "api.yaml",
        out=tmp_path / "a" / "messages",
        receive=("B", "A"),
        templates=tmp_path / "t",
        opaque=("D", "C"),
    )


def test_required_keys_are_trusted_or_checked(tmp_path: Path) -> None:
    assert config.load(write(tmp_path, SMALL)).required == "trusted"
    assert config.load(write(tmp_path, SMALL + 'required = "checked"\n')).required == "checked"
    error = refused(write(tmp_path, SMALL + 'required = "maybe"\n'))
    assert error.what.startswith("required must be 'trusted' or 'checked', and is ")


def test_a_root_cannot_be_opaque(tmp_path: Path) -> None:
    error = refused(write(tmp_path, SMALL + 'opaque = ["Person", "Event"]\n'))
    assert error.what == "Event is a root, so it cannot be opaque"
    assert error.where is not None
    assert error.where.line == 5
    with pytest.raises(UsageError, match="Reply is a root"):
        config.from_flags(Flags(schema="s", out="o", roots=["A"], send=["Reply"], opaque=["Reply"]))


def test_paths_are_shown_as_one_would_type_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert config.show(tmp_path / "a" / "b") == "a/b"
    assert config.show(tmp_path) == "."
    assert config.show(tmp_path.parent / "b") == f"{tmp_path.parent.as_posix()}/b"
