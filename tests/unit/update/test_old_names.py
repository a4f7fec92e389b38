"""Old names that an update keeps after a rename: what they do, and when they go."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from wireloom.cli import main as cli

SETTINGS = """\
[tool.wireloom]
schema = "schema/pets.yaml"
changelog = "schema/CHANGELOG.md"
out = "src/pets"
receive = ["Event"]
keep-renamed = {}

[tool.mypy]
mypy_path = "src"
"""

TEXT = {"type": "string"}
PET: dict[str, Any] = {
    "type": "object",
    "properties": {
        "kind": {"type": "string", "enum": ["cat", "dog"]},
        "name": TEXT,
        "home": {"type": "object", "properties": {"street": TEXT}},
    },
}


def event(pet: str, *keys: str) -> dict[str, Any]:
    properties = {"pet": {"$ref": f"#/components/schemas/{pet}"}} | dict.fromkeys(keys, TEXT)
    return {"type": "object", "properties": properties}


# The attributes of both keys want to be called ``created_at``, until one of the keys goes.
FIRST = {"Event": event("Pet", "createdAt", "created_at"), "Pet": PET}
RENAMED = {"Event": event("Animal", "createdAt"), "Animal": PET}
AGAIN = {"Event": event("Creature", "createdAt"), "Creature": PET}

OLD_CODE = """\
import pets
from pets import Pet, Pet_Home, Pet_Kind


def read(text: str) -> str:
    event = pets.Event.from_json(text)
    event.field_created_cap_a_t = (event.field_created_cap_a_t or "") + "!"
    pet: Pet | None = event.pet
    assert isinstance(pet, Pet) and isinstance(pet.home, Pet_Home) and pet.kind is Pet_Kind.CAT
    assert pets.Event(pet=Pet(name="Tom")).to_dict() == {"pet": {"name": "Tom"}}
    return event.to_json()


print(read('{"pet":{"kind":"cat","home":{}},"createdAt":"today"}'))
"""

OLD_NAMES = Path("schema/pets.old-names.json")


@pytest.fixture(autouse=True)
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder with settings, which keep old names for two updates."""
    monkeypatch.chdir(tmp_path)
    Path("schema").mkdir()
    settings(keep=2)
    Path("app.py").write_text(OLD_CODE, "utf-8")
    return tmp_path


def settings(keep: int) -> None:
    Path("pyproject.toml").write_text(SETTINGS.format(keep), "utf-8")


def write(schemas: Mapping[str, Any]) -> None:
    document = {
        "openapi": "3.0.3",
        "info": {"title": "Pets", "version": "1"},
        "paths": {},
        "components": {"schemas": schemas},
    }
    Path("new.json").write_text(json.dumps(document), "utf-8")


def update(schemas: Mapping[str, Any]) -> None:
    write(schemas)
    assert cli.main(["update", "--yes", "--from", "new.json"]) == 0
    assert cli.main(["check", "-q"]) == 0


def code_report(schemas: Mapping[str, Any], capsys: pytest.CaptureFixture[str]) -> str:
    """What an update to ``schemas`` would say of ``app.py``."""
    write(schemas)
    capsys.readouterr()
    assert cli.main(["update", "--dry-run", "--from", "new.json", "--code", "app.py"]) == 0
    return capsys.readouterr().out


def more(schemas: Mapping[str, Any], key: str) -> dict[str, Any]:
    """``schemas`` with one more key, in a class that no test is about."""
    other = {"type": "object", "properties": {key: TEXT}}
    first = {**schemas["Event"], "properties": {**schemas["Event"]["properties"], "other": other}}
    return {**schemas, "Event": first}


def kept() -> dict[str, tuple[str, int]]:
    found = json.loads(OLD_NAMES.read_text("utf-8"))
    return {name: (each["now"], each["updates"]) for name, each in found.items()}


def run(*command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *command],
        env={"PYTHONPATH": "src"},
        check=False,
        capture_output=True,
        encoding="utf-8",
    )


def newest_entry() -> str:
    return Path("src/pets/CHANGELOG.md").read_text("utf-8").split("\n## ")[1]


def test_old_code_runs_as_before_and_warns() -> None:
    update(FIRST)
    before = run("-W", "always", "app.py")
    assert (before.returncode, before.stderr) == (0, "")
    update(RENAMED)
    after = run("-W", "always", "app.py")
    assert (after.returncode, after.stdout) == (0, before.stdout)
    assert "app.py:2: DeprecationWarning: pets.Pet is called pets.Animal now" in after.stderr
    assert "pets.Pet_Home is called pets.Animal_Home now" in after.stderr
    message = (
        "app.py:7: DeprecationWarning: Event.field_created_cap_a_t is called Event.created_at now"
    )
    assert after.stderr.count(message) == 2  # it is read and set


def test_type_checkers_accept_old_code() -> None:
    update(FIRST)
    update(RENAMED)
    strict = run("-m", "mypy", "--strict", "--python-version", "3.10", "app.py", "src/pets")
    assert strict.returncode == 0, strict.stdout
    pyright = run("-m", "pyright", "--pythonversion", "3.13", "app.py", "src/pets")
    assert pyright.returncode == 0, pyright.stdout


def test_a_type_checker_names_the_old_attribute_where_python_can_say_so() -> None:
    update(FIRST)
    update(RENAMED)
    options = ("--strict", "--python-version", "3.13", "--enable-error-code", "deprecated")
    found = run("-m", "mypy", *options, "app.py").stdout.splitlines()
    assert found[0].startswith(
        "app.py:7: error: function pets.models.event.Event.field_created_cap_a_t"
    )
    assert all(line.startswith("app.py:7:") for line in found[:-1])


def test_code_that_uses_old_names_does_not_break_before_they_go(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, project: Path
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(project / ".cache"))
    update(FIRST)
    settings(keep=1)
    assert "app.py" not in code_report(RENAMED, capsys)
    update(RENAMED)
    report = code_report(more(RENAMED, "a"), capsys)
    assert "app.py:2:" in report
    assert "app.py:7:" in report


def test_the_old_attribute_is_no_field() -> None:
    update(FIRST)
    update(RENAMED)
    code = "import pets; event = pets.Event(created_at='x'); print(event, event.to_dict())"
    done = run("-W", "error", "-c", code)
    assert "field_created_cap_a_t" not in done.stdout
    assert done.stdout.endswith("{'createdAt': 'x'}\n")


def test_the_changelog_says_when_old_names_go() -> None:
    update(FIRST)
    update(RENAMED)
    line = "`Pet` is `Animal` now. The old name works, and goes 2 updates from now."
    assert line in newest_entry()
    line = "`Event.field_created_cap_a_t` is `Event.created_at` now."
    assert line in newest_entry()
    update(more(RENAMED, "a"))
    line = "`Pet` is `Animal` now. The old name works, and goes with the next update."
    assert line in newest_entry()
    assert run("app.py").returncode == 0
    update(more(RENAMED, "b"))
    assert "`Pet`, the old name of `Animal`, is gone." in newest_entry()
    assert kept() == {}
    assert run("app.py").returncode != 0
    assert not Path("src/pets/_runtime/old_names").exists()


def test_the_report_lists_the_old_names_that_go(capsys: pytest.CaptureFixture[str]) -> None:
    settings(keep=1)
    update(FIRST)
    update(RENAMED)
    write(more(RENAMED, "a"))
    capsys.readouterr()
    command = ["update", "--dry-run", "--from", "new.json", "--format", "markdown"]
    assert cli.main(command) == 0
    report = capsys.readouterr().out
    assert report.startswith("**Look at it before you merge it:**")
    assert "## Old names that go: code that uses them breaks" in report
    assert "Pet: now Animal" in report


def test_an_old_name_follows_a_second_rename() -> None:
    update(FIRST)
    update(RENAMED)
    update(AGAIN)
    assert kept()["Pet"] == ("Creature", 1)
    assert kept()["Animal"] == ("Creature", 2)
    assert run("app.py").returncode == 0


def test_a_name_that_is_given_anew_is_not_an_old_name() -> None:
    update(FIRST)
    update(RENAMED)
    new = {"type": "object", "properties": {"owner": TEXT}}
    schemas = {**RENAMED, "Pet": new}
    schemas["Event"] = event("Animal", "createdAt")
    schemas["Event"]["properties"]["also"] = {"$ref": "#/components/schemas/Pet"}
    update(schemas)
    assert "Pet" not in kept()
    assert "Pet_Home" in kept()


def test_an_update_that_changes_nothing_does_not_count() -> None:
    update(FIRST)
    update(RENAMED)
    before = kept()
    update({**RENAMED, "Elsewhere": PET})
    assert kept() == before


def test_without_the_setting_nothing_is_kept() -> None:
    settings(keep=0)
    update(FIRST)
    update(RENAMED)
    assert not OLD_NAMES.exists()
    assert not Path("src/pets/_runtime/old_names").exists()
    assert "ld name" not in newest_entry()


def test_the_setting_can_be_turned_off_again() -> None:
    update(FIRST)
    update(RENAMED)
    settings(keep=0)
    update(more(RENAMED, "a"))
    assert kept() == {}


def test_an_entry_can_be_written_by_hand() -> None:
    update(FIRST)
    OLD_NAMES.write_text('{"Pet.nick": {"now": "name", "updates": 1}}', "utf-8")
    assert cli.main(["generate", "-q"]) == 0
    code = "import pets; print(pets.Pet.from_dict({'name': 'Tom'}).nick)"
    assert run("-c", code).stdout == "Tom\n"


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("[]", "this file does not have old names"),
        ('{"Cat": {"now": "Pet"}}', "the entry 'Cat' is not an old name"),
        ('{"a b": {"now": "Pet", "updates": 1}}', "the entry 'a b' is not an old name"),
        ('{"Pet.name": {"now": "kind", "updates": 1}}', "Pet.name cannot be the old name of"),
        ('{"Cat": {"now": "Dog", "updates": 1}}', "Cat cannot be the old name of Dog"),
        ('{"Pet.class": {"now": "kind", "updates": 1}}', "Pet.class cannot be the old name of"),
    ],
)
def test_a_wrong_file_is_one_clear_error(
    content: str, message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    update(FIRST)
    OLD_NAMES.write_text(content, "utf-8")
    assert cli.main(["generate"]) == 1
    error = capsys.readouterr().err
    assert message in error
    assert "pets.old-names.json" in error
