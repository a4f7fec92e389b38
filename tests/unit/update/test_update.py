"""What an update changes, what it says, and that what goes wrong changes nothing at all."""

from __future__ import annotations

import copy
import hashlib
import json
import os
import pty
import random
import re
import select
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest
import yaml
from servers import Answer, Respond, Server, always, in_turn, serving
from support import ROOT, corpus, revisions
from wireloom import config, read
from wireloom.cli import main as cli
from wireloom.model.errors import WireloomError
from wireloom.output import text_files
from wireloom.slice import slice_family
from wireloom.update import snapshot, source_lock, update

OLD: dict[str, Any] = {
    "openapi": "3.0.3",
    "info": {"title": "Pets", "version": "1"},
    "paths": {},
    "components": {
        "schemas": {
            "Event": {
                "type": "object",
                "description": "The vendor's own words.",
                "required": ["type"],
                "properties": {
                    "type": {"type": "string", "enum": ["born"]},
                    "at": {"type": "string"},
                    "pet": {"$ref": "#/components/schemas/Pet"},
                },
            },
            "Pet": {
                "type": "object",
                "properties": {"kind": {"type": "string", "enum": ["cat", "dog"]}},
            },
            "Elsewhere": {"type": "object", "properties": {"x": {"type": "integer"}}},
        }
    },
}

OVERLAY = """\
overlay: 1.0.0
info: {title: Ours, version: "1"}
actions:
  - target: $.components.schemas.Pet
    update: {description: A small friend.}
  - target: $.components.schemas.Event.properties.at
    update: {description: When it was.}
"""

SETTINGS = """\
[tool.wireloom]
schema = "schema/pets.yaml"
overlay = "schema/overlay.yaml"
changelog = "schema/CHANGELOG.md"
out = "src/pets"
receive = ["Event"]
"""


def changed(**schemas: Any) -> bytes:
    """A newer document: the old one with schemas replaced, or taken out where one is None."""
    document = copy.deepcopy(OLD)
    document["components"]["schemas"].update(schemas)
    kept = {key: value for key, value in document["components"]["schemas"].items() if value}
    document["components"]["schemas"] = kept
    return json.dumps(document).encode()


def event(**properties: Any) -> dict[str, Any]:
    """The schema Event with some of its properties replaced, or taken out where one is None."""
    schema = copy.deepcopy(OLD["components"]["schemas"]["Event"])
    schema["properties"].update(properties)
    schema["properties"] = {key: value for key, value in schema["properties"].items() if value}
    return schema


FIRST = changed()
MORE = changed(
    Pet={
        "type": "object",
        "properties": {
            "kind": {"type": "string", "enum": ["cat", "dog", "fish"]},
            "name": {"type": "string"},
        },
    }
)


class Run(NamedTuple):
    status: int
    out: str
    err: str


class Project:
    """A project on the disk, in which commands are run."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self._capsys = capsys

    def run(self, *arguments: str) -> Run:
        self._capsys.readouterr()
        status = cli.main(arguments)
        said = self._capsys.readouterr()
        return Run(status, str(said.out), str(said.err))

    def update(self, *arguments: str) -> Run:
        return self.run("update", "--yes", *arguments)

    def from_bytes(self, document: bytes, *arguments: str) -> Run:
        (self.folder.parent / "new.json").write_bytes(document)
        return self.update("--from", "../new.json", *arguments)

    def points_to(self, address: str) -> None:
        (self.folder / "pyproject.toml").write_text(f'{SETTINGS}url = "{address}"\n', "utf-8")

    def text(self, path: str) -> str:
        return (self.folder / path).read_text("utf-8")

    def files(self) -> dict[str, bytes]:
        """Everything that somebody would commit."""
        return {
            path.relative_to(self.folder).as_posix(): path.read_bytes()
            for path in sorted(self.folder.rglob("*"))
            if path.is_file() and not {".wireloom", "__pycache__"} & set(path.parts)
        }


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project after its first update; not to be changed."""
    folder = tmp_path_factory.mktemp("made") / "project"
    (folder / "schema").mkdir(parents=True)
    (folder / "pyproject.toml").write_text(SETTINGS, "utf-8")
    (folder / "schema" / "overlay.yaml").write_text(OVERLAY, "utf-8")
    settings = config.load(folder / "pyproject.toml")
    (folder.parent / "old.json").write_bytes(FIRST)
    update.write(settings, update.look(settings, folder.parent / "old.json"))
    return folder


@pytest.fixture
def project(
    made: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> Project:
    """A copy of the project for a test of its own, as the working folder."""
    folder = Path(shutil.copytree(made, tmp_path / "project"))
    monkeypatch.chdir(folder)
    for name in ("http_proxy", "https_proxy", "all_proxy", "SSL_CERT_FILE", "SSL_CERT_DIR"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    return Project(folder, capsys)


@pytest.fixture
def publish(project: Project) -> Iterator[Callable[..., Server]]:
    """Puts a document, or whatever else a server may answer, where the project's url leads."""
    running: list[Any] = []

    def start(answer: bytes | Answer | Respond, **options: Any) -> Server:
        if isinstance(answer, bytes):
            answer = Answer(body=answer, headers={"Content-Type": "application/json"})
        respond = always(answer) if isinstance(answer, Answer) else answer
        running.append(serving(respond, **options))
        server: Server = running[-1].__enter__()
        project.points_to(f"{server.address}/api.json")
        return server

    yield start
    for each in running:
        each.__exit__(None, None, None)


def lock(project: Project) -> dict[str, Any]:
    return yaml.safe_load(project.text("schema/source.lock"))


# --- what it does


def test_the_first_update_makes_everything(project: Project, publish: Any) -> None:
    for path in ("schema/pets.yaml", "schema/source.lock", "schema/CHANGELOG.md"):
        (project.folder / path).unlink()
    shutil.rmtree(project.folder / "src")
    headers = {"ETag": '"1"', "Last-Modified": "Tue, 18 Aug 2026 10:00:00 GMT"}
    server = publish(Answer(body=FIRST, headers=headers))
    run = project.update()
    assert (run.status, run.err) == (0, "")
    assert run.out.splitlines()[0] == f"{server.address}/api.json: the first snapshot"
    assert "wrote src/pets: " in run.out

    pets = yaml.safe_load(project.text("schema/pets.yaml"))
    assert list(pets["components"]["schemas"]) == ["Event", "Pet"]
    assert "own words" not in project.text("schema/pets.yaml")
    assert lock(project)["etag"] == '"1"'
    assert lock(project)["date"] == "2026-08-18"
    assert project.text("schema/CHANGELOG.md") == project.text("src/pets/CHANGELOG.md")
    assert "\n## 2026-08-18 (document `" in project.text("src/pets/CHANGELOG.md")
    assert project.run("check").status == 0


def test_what_has_changed_is_told_written_and_kept(project: Project) -> None:
    run = project.from_bytes(MORE)
    assert run.status == 0
    assert "fish" in run.out
    assert "field added: Pet.name" in run.out
    log = project.text("src/pets/CHANGELOG.md")
    newest, older = log.split("\n## ")[1:]
    assert "### New\n" in newest
    assert "`fish`" in newest
    assert older.rstrip().endswith("1 messages and what they hold, 2 classes and 1 enums.") or older
    assert "fish" not in older
    assert "fish" in project.text("schema/pets.yaml")
    assert lock(project)["file"] == "new.json"
    assert lock(project)["sha256"] in run.out or lock(project)["sha256"][:12] in run.out
    assert project.run("check").status == 0
    assert project.run("generate").out.startswith("unchanged")


def test_the_report_can_be_pasted_into_a_pull_request(project: Project) -> None:
    run = project.from_bytes(MORE, "--format", "markdown")
    first, empty, title, *_ = run.out.splitlines()
    assert (first, empty) == ("**This can be merged:** nothing breaks.", "")
    assert title.startswith("## What changed: ")
    assert "`fish`" in run.out
    assert "wrote" not in run.out
    assert "wrote src/pets: " in run.err


def test_nothing_new_at_the_address_is_said_and_touches_nothing(
    project: Project, publish: Any
) -> None:
    server = publish(in_turn(Answer(body=FIRST, headers={"ETag": '"7"'}), Answer(304)))
    assert project.update().status == 0  # the lock learns the entity tag
    before = project.files()
    run = project.update()
    assert run.status == 0
    assert run.out.startswith(f"{server.address}/api.json: unchanged since ")
    assert server.requests[1].headers["If-None-Match"] == '"7"'
    assert project.files() == before


def test_the_same_bytes_again_are_nothing_new(project: Project) -> None:
    before = project.files()
    run = project.from_bytes(FIRST)
    assert (run.status, run.out) == (0, f"../new.json: unchanged since {lock(project)['date']}\n")
    assert project.files() == before


def test_words_of_the_vendor_alone_change_the_lock_alone(project: Project) -> None:
    before = project.files()
    run = project.from_bytes(FIRST.replace(b"own words", b"other words"))
    assert (run.status, run.out.splitlines()[0]) == (
        0,
        "../new.json: nothing has changed in the family",
    )
    after = project.files()
    assert {path for path in after if after[path] != before[path]} == {"schema/source.lock"}


def test_the_entity_tag_is_not_used_for_other_roots(project: Project, publish: Any) -> None:
    server = publish(in_turn(Answer(body=FIRST, headers={"ETag": '"7"'}), Answer(body=FIRST)))
    assert project.update().status == 0
    path = project.folder / "pyproject.toml"
    path.write_text(path.read_text("utf-8") + 'send = ["Elsewhere"]\n', "utf-8")
    run = project.update()
    assert run.status == 0
    assert "If-None-Match" not in server.requests[1].headers
    assert "Elsewhere" in project.text("schema/pets.yaml")


def test_a_server_that_fails_once_is_asked_again(project: Project, publish: Any) -> None:
    publish(in_turn(Answer(500), Answer(body=MORE)))
    run = project.update()
    assert run.status == 0
    assert "the server answers 500 Internal Server Error; trying again" in run.err
    assert "fish" in project.text("schema/pets.yaml")


def test_a_dry_run_tells_all_and_writes_nothing(project: Project) -> None:
    before = project.files()
    (project.folder.parent / "new.json").write_bytes(MORE)
    run = project.run("update", "--dry-run", "--from", "../new.json")
    assert run.status == 0
    assert "fish" in run.out
    assert run.out.endswith("nothing was written\n")
    assert project.files() == before


def test_the_vendors_words_are_kept_if_the_settings_say_so(project: Project) -> None:
    path = project.folder / "pyproject.toml"
    path.write_text(SETTINGS + "prose = true\n", "utf-8")
    assert project.from_bytes(FIRST).status == 0
    assert "The vendor's own words." in project.text("schema/pets.yaml")
    assert "The vendor's own words." in project.text("src/pets/models/event.py")


def test_what_the_overlay_refers_to_is_taken_too(project: Project) -> None:
    path = project.folder / "schema" / "overlay.yaml"
    action = (
        "  - target: $.components.schemas.Pet.properties\n"
        "    update: {more: {$ref: '#/components/schemas/Elsewhere'}}\n"
    )
    path.write_text(OVERLAY + action, "utf-8")
    assert project.from_bytes(MORE).status == 0
    assert "more: Elsewhere" in project.text("src/pets/models/pet.py")


def test_an_opaque_component_stays_whole_in_the_snapshot(project: Project) -> None:
    (project.folder / "pyproject.toml").write_text(SETTINGS + 'opaque = ["Pet"]\n', "utf-8")
    run = project.from_bytes(MORE)
    assert run.status == 0
    assert "fish" in project.text("schema/pets.yaml")
    assert "pet: dict[str, Any] | None = None" in project.text("src/pets/models/event.py")
    assert project.run("check").status == 0


def test_an_opaque_component_that_the_new_document_lost(project: Project) -> None:
    (project.folder / "pyproject.toml").write_text(SETTINGS + 'opaque = ["Pet"]\n', "utf-8")
    before = project.files()
    run = project.from_bytes(changed(Pet=None, Event=event(pet=None)))
    assert run.status == 1
    assert "no schema called 'Pet' to make opaque" in run.err
    assert project.files() == before


def test_a_document_that_gains_an_observed_field(project: Project) -> None:
    path = project.folder / "schema" / "overlay.yaml"
    action = (
        "  - target: $.components.schemas.Pet.properties\n"
        "    update: {name: {type: string, x-wireloom-observed: true}}\n"
    )
    path.write_text(OVERLAY + action, "utf-8")
    assert project.run("generate").status == 0
    pet = project.text("src/pets/models/pet.py")
    assert "Not in the document; seen in recorded webhooks." in pet
    assert json.loads(project.text("src/pets/wireloom.json"))["observed"] == ["Pet.name"]

    run = project.from_bytes(MORE)
    assert run.status == 0
    assert "field documented: Pet.name" in run.out
    assert "action 3 ($.components.schemas.Pet.properties) is not needed any more" in run.out
    assert "seen in recorded webhooks" not in project.text("src/pets/models/pet.py")
    assert "observed" not in json.loads(project.text("src/pets/wireloom.json"))
    again = project.run("generate")
    assert again.status == 0
    assert "the document has Pet.name itself" in project.run("check").err


# --- who is asked


def test_without_a_terminal_nobody_is_asked_and_nothing_is_written(project: Project) -> None:
    run = project.run("update", "--from", "../new.json")
    assert run.status == 2
    assert "--yes" in run.err
    assert "--dry-run" in run.err


@pytest.mark.parametrize(("reply", "written"), [("y", True), ("n", False), ("", False)])
def test_on_a_terminal_it_asks_first(project: Project, reply: str, written: bool) -> None:
    (project.folder.parent / "new.json").write_bytes(MORE)
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "wireloom", "update", "--from", "../new.json"]
    env = {**os.environ, "PYTHONPATH": str(ROOT / "generator"), "TERM": "xterm"}
    with subprocess.Popen(
        command, stdin=theirs, stdout=theirs, stderr=subprocess.DEVNULL, env=env
    ) as child:
        os.close(theirs)
        seen, until = b"", time.monotonic() + 60
        while b"[y/N]" not in seen and time.monotonic() < until:
            if select.select([ours], [], [], 1)[0]:
                seen += os.read(ours, 4096)
        os.write(ours, f"{reply}\n".encode())
        try:
            while os.read(ours, 4096):
                pass
        except OSError:  # how a terminal ends
            pass
        assert child.wait() == 0
    os.close(ours)
    assert b"fish" in seen, "the report comes before the question"
    assert ("fish" in project.text("schema/pets.yaml")) is written


# --- the overlay


def test_stale_actions_are_all_named_and_stop_nothing_but_the_next_check(
    project: Project,
) -> None:
    document = changed(
        Event=event(at=None), Pet={"type": "object", "description": "A small friend."}
    )
    path = project.folder / "pyproject.toml"
    path.write_text(SETTINGS + "prose = true\n", "utf-8")
    run = project.from_bytes(document)
    assert run.status == 0
    assert "schema/overlay.yaml:4:5: action 1 ($.components.schemas.Pet) changes nothing" in run.out
    assert "schema/overlay.yaml:6:5: action 2 ($.components.schemas.Event.properties.at)" in run.out
    assert "`wireloom generate` and `wireloom check` report an error" in run.out
    for command in ("check", "generate"):
        refused = project.run(command)
        assert refused.status == 1
        assert "schema/overlay.yaml:6:5" in refused.err
    overlay = project.folder / "schema" / "overlay.yaml"
    overlay.write_text(OVERLAY[: OVERLAY.index("  - target: $.components.schemas.Event")], "utf-8")
    assert project.run("check").status == 0


# --- what goes wrong


def cut_short(handler: Any) -> None:
    handler.wfile.write(b"HTTP/1.0 200 OK\r\n\r\n" + FIRST[:-20])


WRONG: dict[str, tuple[Any, str]] = {
    "gone": (Answer(404), "the server answers 404 Not Found"),
    "page": (
        Answer(body=b"<!DOCTYPE html>", headers={"Content-Type": "text/html"}),
        "the answer is text/html",
    ),
    "page that says it is JSON": (b"<html>Down for repairs</html>", "the answer is a web page"),
    "empty": (b"", "the answer is empty"),
    "cut short": (cut_short, "the JSON is incomplete"),
    "no JSON": (b'{"openapi": oops}', "this is not JSON"),
    "deep": (b'{"a":' * 5000 + b"1" + b"}" * 5000, "are nested more than"),
    "no object": (b"[1]", "the top level is an array"),
    "no OpenAPI": (b'{"name": "x"}', "this is neither an OpenAPI document nor a JSON Schema"),
    "Swagger": (b'{"swagger": "1.2"}', "Swagger '1.2' is not supported"),
    "no UTF-8": (b'{"openapi": "3.0.3\xff"}', "not text in UTF-8"),
    "without its root": (changed(Event=None), "there is no schema called 'Event'"),
    "reference outside": (
        changed(Pet={"$ref": "http://127.0.0.1/pet.json"}),
        "leads to an address",
    ),
    "against the overlay": (
        changed(Pet={"type": "object", "description": ["x"]}),
        "there is an array at '/description', and the update has a single value",
    ),
    "redirect to a file": (
        Answer(302, headers={"Location": "file:///etc/passwd"}),
        "which is not followed",
    ),
    "redirect to a circle": (Answer(302, headers={"Location": "/"}), "redirects more than 5 times"),
}


@pytest.mark.parametrize("name", WRONG)
def test_what_goes_wrong_gets_one_message_and_changes_nothing(
    project: Project, publish: Any, name: str
) -> None:
    answer, message = WRONG[name]
    publish(answer)
    before = project.files()
    run = project.update()
    assert (run.status, run.out) == (1, "")
    assert run.err.startswith("error: ")
    assert message in run.err
    lines = [line for line in run.err.splitlines() if not re.match(r" *\d* \|", line)]
    assert len(lines) <= 3  # without the lines of the document
    assert project.files() == before


def test_a_certificate_that_nobody_vouches_for_changes_nothing(
    project: Project, publish: Any
) -> None:
    publish(MORE, tls=True)
    before = project.files()
    run = project.update()
    assert run.status == 1
    assert "the connection is not safe" in run.err
    assert project.files() == before


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        (SETTINGS, "there is no address to get the document from"),
        (SETTINGS + 'url = "http://example.com/api.json"\n', "http is neither encrypted nor"),
        (SETTINGS + 'url = ""\n', "url must be an address, and is an empty string"),
        (SETTINGS + "url = 1\nprose = 1\n", "url must be an address"),
        (SETTINGS + 'prose = "yes"\n', "prose must be true or false"),
        (SETTINGS.replace("pets.yaml", "pets.json"), "cannot be updated: a snapshot is YAML"),
        (SETTINGS.replace('["Event"]', '["#/components/schemas/Event"]'), "every root has a name"),
    ],
)
def test_settings_that_do_not_say_how(project: Project, settings: str, message: str) -> None:
    (project.folder / "pyproject.toml").write_text(settings, "utf-8")
    run = project.update()
    assert run.status == 2
    assert message in run.err


def test_no_such_file(project: Project) -> None:
    run = project.update("--from", "nowhere.json")
    assert (run.status, run.err) == (1, "error: nowhere.json: there is no such file\n")


def test_somebodys_work_in_the_packages_folder_stops_it_before_anything_is_written(
    project: Project,
) -> None:
    (project.folder / "src" / "pets" / "notes.txt").write_text("mine", "utf-8")
    before = project.files()
    run = project.from_bytes(MORE)
    assert run.status == 1
    assert "notes.txt" in run.err
    assert project.files() == before


def test_a_snapshot_that_is_broken_is_replaced_and_the_reader_told(project: Project) -> None:
    (project.folder / "schema" / "pets.yaml").write_text("<<<<<<< ours\n", "utf-8")
    run = project.from_bytes(MORE)
    assert run.status == 0
    assert "the present snapshot cannot be compared with it" in run.out
    assert project.run("check").status == 0


# --- what an interrupted run leaves


def test_a_run_that_was_killed_before_the_package_is_completed_by_the_next(
    project: Project, publish: Any
) -> None:
    settings = config.load(project.folder / "pyproject.toml")
    (project.folder.parent / "new.json").write_bytes(MORE)
    found = update.look(settings, project.folder.parent / "new.json")
    text_files.write_texts(settings.schema.parent, found.texts)  # ... and the power fails
    assert project.run("check").status == 1

    run = project.from_bytes(MORE)
    assert run.status == 0
    assert "the package does not match the snapshot and will be generated again" in run.out
    assert project.run("check").status == 0


def test_a_run_that_was_killed_between_two_files_is_completed_by_the_next(
    project: Project,
) -> None:
    found = begun(project)
    run = project.from_bytes(MORE)
    assert run.status == 0
    assert "completed what an interrupted update had begun: " in run.err
    for path, text in found.texts.items():
        assert path.read_text("utf-8") == text
    assert [path.name for path in (project.folder / "schema").iterdir() if path.is_dir()] == []
    assert project.run("check").status == 0


def begun(project: Project) -> update.Update:
    """Begin to write an update, and fail after the lock file and before the changelog."""
    settings = config.load(project.folder / "pyproject.toml")
    (project.folder.parent / "new.json").write_bytes(MORE)
    found = update.look(settings, project.folder.parent / "new.json")
    log = project.folder / "schema" / "CHANGELOG.md"
    log.unlink()
    log.mkdir()
    with pytest.raises(WireloomError, match="cannot write"):
        text_files.write_texts(settings.schema.parent, found.texts)
    log.rmdir()
    return found


def test_generate_completes_what_a_killed_update_had_begun(project: Project) -> None:
    found = begun(project)
    run = project.run("generate")
    assert run.status == 0
    assert "completed what an interrupted update had begun: schema/pets.yaml" in run.err
    for path, text in found.texts.items():
        assert path.read_text("utf-8") == text
    assert project.run("check").status == 0
    assert "unchanged" in project.from_bytes(MORE).out


def test_what_writes_nothing_refuses_a_schema_that_is_half_written(project: Project) -> None:
    begun(project)
    before = project.files()
    for command in (["check"], ["update", "--dry-run", "--from", "../new.json"]):
        run = project.run(*command)
        assert run.status == 1
        assert "an interrupted update has to be completed first" in run.err
    assert project.files() == before


KILLED = """
import sys
from pathlib import Path
from wireloom import config
from wireloom.update import update

settings = config.load(Path("pyproject.toml"))
found = []
for name in ("../new.json", "../old.json"):
    found.append(update.look(settings, Path(name)))
    update.write(settings, found[-1])
print("ready", flush=True)
while True:
    for each in found:
        update.write(settings, each)
        print("written", flush=True)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="kill -9")
def test_killed_at_any_moment_the_lock_file_fits_the_schema(project: Project) -> None:
    documents = {"old": FIRST, "new": MORE}
    for name, content in documents.items():
        (project.folder.parent / f"{name}.json").write_bytes(content)
    chance = random.Random(11)  # noqa: S311 - moments, not secrets
    fish = {hashlib.sha256(content).hexdigest(): b"fish" in content for content in (FIRST, MORE)}
    for _ in range(6):
        process = subprocess.Popen(
            [sys.executable, "-c", KILLED],
            stdout=subprocess.PIPE,
            text=True,
            env=os.environ | {"PYTHONPATH": str(ROOT / "generator")},
        )
        assert process.stdout is not None
        for _ in range(1 + chance.randrange(3)):
            process.stdout.readline()
        time.sleep(chance.uniform(0, 0.1))
        process.kill()
        process.communicate()
        assert project.run("generate").status == 0
        assert ("fish" in project.text("schema/pets.yaml")) == fish[lock(project)["sha256"]]
        assert project.run("check").status == 0


def test_an_edit_by_hand_stops_it_before_anything_is_written(project: Project) -> None:
    with (project.folder / "src" / "pets" / "models" / "pet.py").open("a") as file:
        file.write("# mine\n")
    before = project.files()
    run = project.from_bytes(MORE)
    assert run.status == 1
    assert "edited by hand: models/pet.py" in run.err
    assert project.files() == before
    assert project.from_bytes(MORE, "--force").status == 0
    assert project.run("check").status == 0


# --- the real documents


def test_the_real_revisions_can_be_walked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Two of the ten, between which classes are added; our overlay is of a later time."""
    corpus()
    shutil.copytree(ROOT / "schema", tmp_path / "schema")
    (tmp_path / "schema" / "vapi.yaml").unlink()
    (tmp_path / "schema" / "source.lock").unlink()
    settings = (
        '[tool.wireloom]\nschema = "schema/vapi.yaml"\noverlay = "schema/overlay.yaml"\n'
        'out = "vapi"\nreceive = ["ServerMessage"]\nsend = ["ServerMessageResponse"]\n'
        'changelog = "schema/log.md"\n'
    )
    (tmp_path / "pyproject.toml").write_text(settings, "utf-8")
    monkeypatch.chdir(tmp_path)
    roots = ("ServerMessage", "ServerMessageResponse")
    for path in revisions()[2:4]:
        capsys.readouterr()
        assert cli.main(["update", "--yes", "--from", str(path)]) == 0
        said = capsys.readouterr()
        assert all(line.startswith("warning: ") for line in said.err.splitlines())
        assert "schema/overlay.yaml:" in said.out
        text = (tmp_path / "schema" / "vapi.yaml").read_text("utf-8")
        assert text == snapshot.snapshot(read.read_openapi(path), roots)
        real = slice_family(read.read_openapi(path), roots)
        assert len(yaml.safe_load(text)["components"]["schemas"]) == len(real.schemas)
    log = (tmp_path / "vapi" / "CHANGELOG.md").read_text("utf-8")
    assert len(re.findall(r"(?m)^## ", log)) == 2
    assert "TwilioVoicemailDetection" in log


# --- the page


def test_every_command_of_the_page_works(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    page = (ROOT / "docs" / "update.md").read_text("utf-8")
    shown = re.findall(r"(?m)^\$ (.*)$", "".join(re.findall(r"(?s)```console\n(.*?)```", page)))
    assert len(shown) >= 5
    # A small project in which everything has the names that the page uses.
    small = json.dumps(OLD).replace("Event", "ServerMessage")
    (tmp_path / "schema").mkdir()
    (tmp_path / "schema" / "overlay.yaml").write_text(OVERLAY.replace("Event", "ServerMessage"))
    settings = SETTINGS.replace("pets.yaml", "vapi.yaml").replace("Event", "ServerMessage")
    (tmp_path / "pyproject.toml").write_text(settings, "utf-8")
    (tmp_path / "openapi.json").write_text(small.replace('"enum"', '"pattern": "/a/", "enum"'))
    (tmp_path / "app.py").write_text("import pets\n")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / ".cache"))
    env = {**os.environ, "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"}
    for command in shown:
        done = subprocess.run(
            ["bash", "-c", command], env=env, check=False, capture_output=True, encoding="utf-8"
        )
        assert done.returncode == 0, f"{command}\n{done.stdout}\n{done.stderr}"
    assert (tmp_path / "src" / "pets" / "CHANGELOG.md").is_file()
    assert (tmp_path / "corrected" / "__init__.py").is_file()


def test_the_project_can_be_updated() -> None:
    settings = config.load(ROOT / "pyproject.toml")
    assert settings.url == source_lock.parse(read.read(ROOT / "schema" / "source.lock")).address
    assert settings.changelog is not None
    assert settings.changelog.read_bytes() == (settings.out / "CHANGELOG.md").read_bytes()
