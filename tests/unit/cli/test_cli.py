"""The command line as a user meets it: a real process, its output and its exit code."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from support import ROOT

DOCUMENT = """\
openapi: 3.0.3
info: {title: Pets, version: "1"}
paths: {}
components:
  schemas:
    Event:
      type: object
      description: Something has happened.
      required: [type]
      properties:
        type: {type: string, enum: [born]}
        pet: {$ref: '#/components/schemas/Pet'}
    Pet:
      type: object
      properties:
        name: {type: string}
        kind: {type: string, enum: [cat, dog]}
    Reply:
      type: object
      properties:
        ok: {type: boolean}
    Unrelated: {type: object}
"""

OVERLAY = """\
overlay: 1.0.0
info: {title: Ours, version: "1"}
actions:
  - target: $.components.schemas.Pet
    update: {description: A small friend.}
"""

SETTINGS = """\
[tool.wireloom]
schema = "schema/pets.yaml"
overlay = "schema/overlay.yaml"
out = "src/pets"
receive = ["Event"]
send = ["Reply"]
"""

FLAGS = ["--schema", "schema/pets.yaml", "--root", "Event", "--out"]

PLAIN = {
    key: value
    for key, value in os.environ.items()
    if key not in ("NO_COLOR", "WIRELOOM_DEBUG", "TERM")
} | {"PYTHONPATH": str(ROOT / "generator"), "TERM": "xterm"}


def wireloom(
    folder: Path, *arguments: str, env: dict[str, str] | None = None, given: str = ""
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "wireloom", *arguments],
        cwd=folder,
        check=False,
        capture_output=True,
        encoding="utf-8",
        input=given,
        env=PLAIN | (env or {}),
    )


def refused(run: subprocess.CompletedProcess[str], status: int, *parts: str) -> None:
    """The run says what is wrong, and nothing but that."""
    assert run.returncode == status, run.stderr
    assert run.stdout == ""
    assert run.stderr.startswith("error: ")
    assert "Traceback" not in run.stderr
    message = [line for line in run.stderr.splitlines() if not re.match(r" +\d* \| ", line)]
    assert len(message) <= 3
    for part in parts:
        assert part in run.stderr


def bare(folder: Path) -> Path:
    (folder / "schema").mkdir(parents=True)
    (folder / "schema" / "pets.yaml").write_text(DOCUMENT, encoding="utf-8")
    (folder / "schema" / "overlay.yaml").write_text(OVERLAY, encoding="utf-8")
    (folder / "pyproject.toml").write_text(SETTINGS, encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def generated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project whose package has been generated; not to be changed."""
    folder = bare(tmp_path_factory.mktemp("generated") / "project")
    run = wireloom(folder, "generate")
    assert (run.returncode, run.stderr) == (0, "")
    assert run.stdout.startswith("wrote src/pets: ")
    return folder


@pytest.fixture
def project(generated: Path, tmp_path: Path) -> Path:
    """A copy of the project for a test of its own."""
    return Path(shutil.copytree(generated, tmp_path / "project"))


@pytest.fixture
def fresh(tmp_path: Path) -> Path:
    """A project of which nothing has been generated."""
    return bare(tmp_path / "project")


def files(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


# --- generate


def test_the_package_can_be_imported(generated: Path) -> None:
    program = (
        "import sys; sys.path.insert(0, sys.argv[1])\n"
        "from pets import Event\n"
        'event = Event.from_json(\'{"type": "born", "pet": {"name": "Tom"}}\')\n'
        "print(event.pet.name, event.pet.__class__.__doc__.strip().splitlines()[0])\n"
    )
    run = subprocess.run(
        [sys.executable, "-I", "-S", "-B", "-c", program, str(generated / "src")],
        check=True,
        capture_output=True,
        text=True,
    )
    assert run.stdout == "Tom A small friend.\n"


def test_an_unchanged_run_touches_nothing_and_imports_no_tools(project: Path) -> None:
    before = files(project)
    program = (
        "import sys\n"
        "from wireloom.cli.main import main\n"
        "status = main(['generate'])\n"
        "heavy = {'black', 'jinja2', 'yaml', 'datamodel_code_generator', 'jsonpath_rfc9535'}\n"
        "print(status, sorted(heavy & sys.modules.keys()))\n"
    )
    run = subprocess.run(
        [sys.executable, "-c", program],
        cwd=project,
        check=True,
        capture_output=True,
        text=True,
        env=PLAIN,
    )
    count = len(files(project / "src" / "pets")) - 1
    assert run.stdout == f"unchanged src/pets: {count} files\n0 []\n"
    assert run.stderr == ""
    assert files(project) == before


def test_a_change_of_any_input_is_seen_and_only_what_changes_is_written(project: Path) -> None:
    schema = project / "schema" / "pets.yaml"
    schema.write_text(DOCUMENT.replace("name: {", "nickname: {"), encoding="utf-8")
    run = wireloom(project, "generate")
    count = len(files(project / "src" / "pets")) - 1
    assert run.stdout == f"wrote src/pets: {count} files, 1 changed\n"
    assert "nickname" in (project / "src" / "pets" / "models" / "pet.py").read_text("utf-8")
    overlay = project / "schema" / "overlay.yaml"
    overlay.write_text(OVERLAY.replace("small", "furry"), encoding="utf-8")
    assert "1 changed" in wireloom(project, "generate").stdout
    assert "furry" in (project / "src" / "pets" / "models" / "pet.py").read_text("utf-8")


def test_what_is_reused_is_what_would_be_written_anew(project: Path) -> None:
    schema = project / "schema" / "pets.yaml"
    schema.write_text(DOCUMENT.replace("name: {", "nickname: {"), encoding="utf-8")
    assert wireloom(project, "generate").returncode == 0
    run = wireloom(project, "check")
    assert (run.returncode, run.stdout, run.stderr) == (0, "", "")


def test_the_same_input_gives_the_same_bytes_anywhere(project: Path, tmp_path: Path) -> None:
    elsewhere = bare(tmp_path / "else where" / "deep")
    run = wireloom(
        elsewhere, "generate", env={"PYTHONHASHSEED": "7", "LC_ALL": "C", "TZ": "Asia/Tokyo"}
    )
    assert run.returncode == 0
    assert files(elsewhere / "src" / "pets") == files(project / "src" / "pets")


def test_templates_of_ones_own_are_used_and_formatted(project: Path) -> None:
    before = files(project / "src" / "pets")
    shutil.copytree(ROOT / "templates", project / "ours")
    settings = project / "pyproject.toml"
    settings.write_text(SETTINGS + 'templates = "ours"\n', encoding="utf-8")
    assert wireloom(project, "generate").stdout.startswith("unchanged src/pets: ")
    assert files(project / "src" / "pets") == before
    with (project / "ours" / "enum.jinja").open("a", encoding="utf-8") as template:
        template.write("X   =  [ 1,2 ]\n")
    assert "1 changed" in wireloom(project, "generate").stdout
    (changed,) = (project / "src" / "pets" / "enums").glob("[a-z]*.py")
    assert changed.read_text("utf-8").endswith("\n\nX = [1, 2]\n")


def test_a_lost_or_damaged_cache_changes_nothing(project: Path) -> None:
    before = files(project / "src" / "pets")
    stamp = project / "src" / ".wireloom" / "pets.json"
    for text in ("", "[]", '{"inputs": 1}'):
        stamp.write_text(text, encoding="utf-8")
        run = wireloom(project, "generate")
        assert run.stdout.startswith("unchanged src/pets")
        assert files(project / "src" / "pets") == before
        assert json.loads(stamp.read_text("utf-8"))["inputs"]


def test_files_that_were_edited_by_hand_are_kept_without_force(project: Path) -> None:
    before = files(project / "src" / "pets")
    pet = project / "src" / "pets" / "models" / "pet.py"
    with pet.open("a") as file:
        file.write("# mine\n")
    (project / "src" / "pets" / "models" / "event.py").unlink()
    edited = files(project / "src" / "pets")
    refused(wireloom(project, "generate"), 1, "edited by hand: models/pet.py", "--force")
    assert files(project / "src" / "pets") == edited
    run = wireloom(project, "generate", "--force")
    assert run.returncode == 0
    assert run.stderr == "note: overwrote edits by hand: models/pet.py\n"
    assert "2 changed" in run.stdout
    assert files(project / "src" / "pets") == before


def test_files_whose_line_ends_git_changed_are_not_edited_by_hand(project: Path) -> None:
    before = files(project / "src" / "pets")
    pet = project / "src" / "pets" / "models" / "pet.py"
    pet.write_bytes(pet.read_bytes().replace(b"\n", b"\r\n"))
    assert wireloom(project, "generate").returncode == 0
    assert files(project / "src" / "pets") == before


def test_the_settings_are_found_from_below_and_by_name(project: Path, tmp_path: Path) -> None:
    below = project / "src" / "deep"
    below.mkdir()
    assert wireloom(below, "generate").stdout.startswith(f"unchanged {project}/src/pets")
    run = wireloom(tmp_path, "generate", "--config", "project/pyproject.toml")
    assert run.stdout.startswith("unchanged project/src/pets")


def test_flags_do_without_a_file_and_roots_can_be_repeated(fresh: Path) -> None:
    (fresh / "pyproject.toml").unlink()
    once = wireloom(fresh, "generate", *FLAGS[:4], "Reply", "--out", "one/pets")
    twice = wireloom(fresh, "generate", *FLAGS[:4], "--root", "Reply", "--out", "two/pets")
    assert (once.returncode, twice.returncode) == (0, 0)
    assert files(fresh / "one" / "pets") == files(fresh / "two" / "pets")
    assert "models/reply.py" in files(fresh / "one" / "pets")
    assert "models/unrelated.py" not in files(fresh / "one" / "pets")


def test_quiet_says_nothing(fresh: Path) -> None:
    run = wireloom(fresh, "generate", "--quiet")
    assert (run.returncode, run.stdout, run.stderr) == (0, "", "")


def test_verbose_lists_what_is_odd_about_the_document(fresh: Path) -> None:
    schema = fresh / "schema" / "pets.yaml"
    schema.write_text(DOCUMENT.replace("[cat, dog]", "[]"), encoding="utf-8")
    run = wireloom(fresh, "generate", "--verbose")
    assert run.returncode == 0
    assert (
        "normalize: schema/pets.yaml:17:9 (at /components/schemas/Pet/properties/kind)"
        in run.stderr
    )
    assert "[empty-enum]" in run.stderr


# --- What is wrong with the input


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("", ["schema/pets.yaml: the file is empty"]),
        ("{", ["schema/pets.yaml:2:1: "]),
        ("hello: world\n", ["schema/pets.yaml"]),
        ("a: b: c\n", ["schema/pets.yaml:1:"]),
        ("- 1\n", ["schema/pets.yaml:1:1: the top level is"]),
        (DOCUMENT.replace("    Event:", "    Evnt:"), ["Event"]),
        (DOCUMENT.replace("'#/components/schemas/Pet'", "'/etc/passwd'"), ["/etc/passwd"]),
        (DOCUMENT.replace("'#/comp", "'https://example.com/a#/comp"), ["example.com"]),
        ("[" * 10_000, ["schema/pets.yaml"]),
    ],
)
def test_a_bad_document_is_one_message_and_nothing_is_written(
    fresh: Path, text: str, parts: list[str]
) -> None:
    (fresh / "schema" / "pets.yaml").write_text(text, encoding="utf-8")
    for command in ("generate", "check"):
        refused(wireloom(fresh, command), 1, *parts)
    assert not (fresh / "src").exists()


def test_a_missing_document_is_one_message(fresh: Path) -> None:
    (fresh / "schema" / "pets.yaml").unlink()
    refused(wireloom(fresh, "generate"), 1, "schema/pets.yaml: there is no such file")
    (fresh / "schema" / "pets.yaml").mkdir()
    refused(wireloom(fresh, "generate"), 1, "schema/pets.yaml: this is a folder")


def test_a_missing_overlay_is_one_message(fresh: Path) -> None:
    (fresh / "schema" / "overlay.yaml").unlink()
    refused(wireloom(fresh, "generate"), 1, "schema/overlay.yaml: there is no such file")


def test_an_overlay_that_matches_nothing_is_one_message(fresh: Path) -> None:
    overlay = fresh / "schema" / "overlay.yaml"
    overlay.write_text(OVERLAY.replace("schemas.Pet", "schemas.Pot"), encoding="utf-8")
    refused(wireloom(fresh, "generate"), 1, "schema/overlay.yaml:", "Pot")


def test_missing_templates_are_one_message(fresh: Path) -> None:
    run = wireloom(fresh, "generate", *FLAGS, "src/pets", "--templates", "nowhere")
    refused(run, 1, "nowhere")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_a_pipe_is_not_read(fresh: Path) -> None:
    os.mkfifo(fresh / "pipe")
    run = wireloom(fresh, "generate", "--schema", "pipe", "--root", "Event", "--out", "src/pets")
    refused(run, 1, "pipe: this is not a regular file")


def test_a_name_that_steers_a_terminal_is_printed_as_an_escape(fresh: Path) -> None:
    run = wireloom(fresh, "generate", *FLAGS[:3], "a\x1b[2Jb", "--out", "src/pets")
    refused(run, 1, "\\x1b[2J")


# --- What is wrong with the folder


def test_a_folder_that_is_not_ours_is_refused_before_the_work(fresh: Path) -> None:
    (fresh / "src" / "pets").mkdir(parents=True)
    (fresh / "src" / "pets" / "mine.py").touch()
    (fresh / "schema" / "pets.yaml").write_text("", encoding="utf-8")
    run = wireloom(fresh, "generate")
    refused(run, 1, "src/pets is not a package that wireloom wrote")
    assert [path.name for path in (fresh / "src").rglob("*")] == ["pets", "mine.py"]


def test_a_package_with_somebodys_file_in_it_is_refused(project: Path) -> None:
    (project / "src" / "pets" / "mine.py").touch()
    refused(wireloom(project, "generate"), 1, "did not write: mine.py", "move them out")


def test_a_parent_that_is_a_file_is_one_message(fresh: Path) -> None:
    (fresh / "src").touch()
    refused(wireloom(fresh, "generate"), 1, "cannot write", "parents is a file")


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="needs a folder nobody can write to")
def test_a_folder_that_cannot_be_written_is_one_message(fresh: Path) -> None:
    refused(wireloom(fresh, "generate", *FLAGS, "/proc/pets"), 1, "cannot write /proc/pets")


# --- What is wrong with the command line


@pytest.mark.parametrize(
    ("arguments", "parts"),
    [
        (
            [],
            [
                "there is no command",
                "init, generate, check, roots, update, changes, audit, corpus, sample, send, "
                "suggest, vendor, snapshot, dump",
            ],
        ),
        (["generat"], ["generat", "did you mean generate?"]),
        (["--frob"], ["there is no flag --frob before the command"]),
        (["--quiet", "check"], ["put it after the command: wireloom check --quiet"]),
        (["generate", "--scheme", "x"], ["no flag --scheme", "did you mean --schema?"]),
        (["generate", "x"], ["no argument x"]),
        (["generate", "--quiet", "--verbose"], ["not allowed with"]),
        (["generate", "--root"], ["--root", "at least one"]),
        (["generate", "--schema", "x"], ["--out is missing"]),
        (["generate", "--root", "x"], ["--schema and --out are missing"]),
        (["generate", "--config", "pyproject.toml", "--out", "x"], ["cannot be used with --out"]),
        (["generate", "--config", "absent.toml"], ["absent.toml", "No such file"]),
        (["generate", "--config", "."], ["cannot read the configuration"]),
        (["generate", *FLAGS, "my-pets"], ["'my-pets' cannot be", "my_pets"]),
        (["generate", *FLAGS, "class"], ["'class' cannot be the name of a package"]),
        (["check", "--format", "jsn"], ["jsn", "did you mean json?"]),
        (["dump"], ["--stage"]),
        (["dump", "--stage", "im"], ["im"]),
        (["snapshot", "--root", "x"], ["--from", "--out"]),
        (["vendor"], ["DEST"]),
        (["vendor", "my-pets"], ["'my-pets' cannot be the name of a package"]),
        (["vendor", "x", "--package", "y", "--config", "z"], ["use one of them"]),
    ],
)
def test_a_wrong_command_line_is_one_message(
    generated: Path, arguments: list[str], parts: list[str]
) -> None:
    refused(wireloom(generated, *arguments), 2, *parts)


def test_no_settings_at_all_are_one_message(tmp_path: Path) -> None:
    refused(wireloom(tmp_path, "generate"), 2, "there are no settings", "--config FILE")


def test_a_wrong_setting_leads_to_its_line(fresh: Path) -> None:
    settings = fresh / "pyproject.toml"
    settings.write_text(SETTINGS.replace("receive", "recieve"), encoding="utf-8")
    refused(wireloom(fresh, "check"), 2, "pyproject.toml:5:1: ", "did you mean 'receive'?")


def test_help_is_for_every_command(tmp_path: Path) -> None:
    top = wireloom(tmp_path, "--help")
    assert (top.returncode, top.stderr) == (0, "")
    assert "exit codes:" in top.stdout
    for command in ("generate", "check", "snapshot", "dump", "vendor"):
        assert f"\n    {command} " in top.stdout
        run = wireloom(tmp_path, command, "--help")
        assert (run.returncode, run.stderr) == (0, "")
        assert "examples:" in run.stdout


def test_the_version_is_said(tmp_path: Path) -> None:
    from wireloom import __version__

    run = wireloom(tmp_path, "--version")
    assert (run.returncode, run.stdout) == (0, f"wireloom {__version__}\n")


# --- check


def test_a_fresh_package_is_quiet(generated: Path) -> None:
    for format_ in ("text", "github"):
        run = wireloom(generated, "check", "--format", format_)
        assert (run.returncode, run.stdout, run.stderr) == (0, "", "")


def test_every_difference_is_named_in_every_format(project: Path) -> None:
    models = project / "src" / "pets" / "models"
    (models / "event.py").unlink()
    (models / "extra.py").touch()
    text = (models / "pet.py").read_text("utf-8")
    (models / "pet.py").write_text("# mine\n" + text, encoding="utf-8")
    before = files(project)

    run = wireloom(project, "check")
    assert (run.returncode, run.stderr) == (1, "")
    lines = run.stdout.splitlines()
    assert "-# mine" in lines
    assert lines[-4:] == [
        "missing:     src/pets/models/event.py",
        "orphaned:    src/pets/models/extra.py (wireloom did not write it)",
        "hand-edited: src/pets/models/pet.py",
        "src/pets is out of date (1 hand-edited, 1 missing, 1 orphaned): run `wireloom generate`",
    ]

    run = wireloom(project, "check", "--format", "github")
    assert run.returncode == 1
    assert [line.split("::")[1] for line in run.stdout.splitlines()] == [
        "error file=src/pets/models/event.py,title=wireloom check",
        "error file=src/pets/models/extra.py,title=wireloom check",
        "error file=src/pets/models/pet.py,line=1,title=wireloom check",
    ]

    run = wireloom(project, "check", "--format", "json")
    assert run.returncode == 1
    record = json.loads(run.stdout)
    assert record["fresh"] is False
    assert [(each["path"], each["state"]) for each in record["files"]] == [
        ("models/event.py", "missing"),
        ("models/extra.py", "orphaned"),
        ("models/pet.py", "hand-edited"),
    ]
    assert files(project) == before, "check has written something"


def test_a_package_that_was_never_generated_is_out_of_date(fresh: Path) -> None:
    run = wireloom(fresh, "check")
    assert run.returncode == 1
    assert run.stdout == "src/pets does not exist\nrun `wireloom generate`\n"
    assert not (fresh / "src").exists()


# --- snapshot, dump, vendor


def test_a_snapshot_of_a_snapshot_is_the_same(fresh: Path) -> None:
    first = wireloom(
        fresh, "snapshot", "--from", "schema/pets.yaml", "--root", "Event", "--out", "one.yaml"
    )
    assert (first.returncode, first.stderr) == (0, "")
    text = (fresh / "one.yaml").read_text("utf-8")
    assert first.stdout == f"wrote one.yaml: {text.count(chr(10))} lines\n"
    assert "Pet:" in text
    assert "Unrelated" not in text
    assert "happened" not in text
    second = wireloom(fresh, "snapshot", "--from", "one.yaml", "--root", "Event", "--out", "-")
    assert second.stdout == text
    prose = wireloom(
        *(fresh, "snapshot", "--from", "schema/pets.yaml", "--root", "Event", "--out", "-"),
        "--keep-prose",
    )
    assert "happened" in prose.stdout


def test_a_snapshot_that_fails_leaves_the_old_one(fresh: Path) -> None:
    (fresh / "old.yaml").write_text("old", encoding="utf-8")
    command = ("snapshot", "--from", "schema/pets.yaml", "--root", "Nobody", "--out")
    refused(wireloom(fresh, *command, "old.yaml"), 1, "Nobody")
    assert (fresh / "old.yaml").read_text("utf-8") == "old"
    good = ("snapshot", "--from", "schema/pets.yaml", "--root", "Event", "--out")
    refused(wireloom(fresh, *good, "schema"), 1, "cannot write schema\n", "directory")
    refused(wireloom(fresh, *good, "old.yaml/x.yaml"), 1, "cannot write old.yaml/x.yaml")
    assert sorted(path.name for path in fresh.iterdir()) == ["old.yaml", "pyproject.toml", "schema"]


@pytest.mark.parametrize("stage", ["read", "overlay", "slice", "normalize", "ir", "plan"])
def test_every_step_can_be_looked_at(generated: Path, stage: str) -> None:
    run = wireloom(generated, "dump", "--stage", stage)
    assert (run.returncode, run.stderr) == (0, "")
    record = json.loads(run.stdout)
    if stage in ("ir", "plan"):
        assert record["node"] == {"ir": "Family", "plan": "PackagePlan"}[stage]
    else:
        schemas = record["components"]["schemas"]
        assert ("Unrelated" in schemas) == (stage in ("read", "overlay"))
        assert ("description" in schemas["Pet"]) == (stage != "read")


def test_a_step_after_a_bad_one_is_one_message(fresh: Path) -> None:
    overlay = fresh / "schema" / "overlay.yaml"
    overlay.write_text("nothing: here\n", encoding="utf-8")
    assert wireloom(fresh, "dump", "--stage", "read").returncode == 0
    refused(wireloom(fresh, "dump", "--stage", "slice"), 1, "schema/overlay.yaml")


def test_a_reader_that_goes_away_is_no_error(generated: Path) -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "wireloom", "dump", "--stage", "plan"],
        cwd=generated,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=PLAIN,
    )
    assert process.stdout is not None
    process.stdout.close()
    assert process.stderr is not None
    assert process.stderr.read() == ""
    assert process.wait() == 141


def test_a_package_is_vendored(project: Path, tmp_path: Path) -> None:
    run = wireloom(project, "vendor", "../shop/hooks")
    assert run.returncode == 0
    assert run.stdout.startswith(f"wrote {tmp_path}/shop/hooks: ")
    assert files(tmp_path / "shop" / "hooks") == files(project / "src" / "pets")
    run = wireloom(tmp_path, "vendor", "--package", "project/src/pets", "shop/hooks")
    assert run.stdout == "unchanged shop/hooks\n"
    (tmp_path / "shop" / "hooks" / "__init__.py").write_text("", encoding="utf-8")
    refused(wireloom(project, "vendor", "../shop/hooks"), 1, "edited by hand: __init__.py")
    assert wireloom(project, "vendor", "../shop/hooks", "--force").returncode == 0


# --- Bugs, interrupts, terminals

BROKEN = """
import signal, sys
signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell's background job ignores it
from wireloom import generate
from wireloom.cli import main as cli
def broken(*arguments, **options):
    {statement}
generate.generate = broken
sys.exit(cli.main(["generate", *sys.argv[1:]]))
"""


def broken(
    folder: Path, statement: str, *arguments: str, **env: str
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", BROKEN.format(statement=statement), *arguments],
        cwd=folder,
        check=False,
        capture_output=True,
        text=True,
        env=PLAIN | env,
    )


def test_an_error_of_ours_says_so_in_short(generated: Path) -> None:
    run = broken(generated, "raise LookupError('odd\\nthing')")
    refused(
        run,
        3,
        "this is a bug in wireloom",
        "LookupError in cli/commands/generate.py, line",
        ": odd",
        "--debug",
    )


def test_debug_shows_the_traceback(generated: Path) -> None:
    for run in (
        broken(generated, "raise LookupError", "--debug"),
        broken(generated, "raise LookupError", WIRELOOM_DEBUG="1"),
    ):
        assert run.returncode == 3
        assert "Traceback" in run.stderr
        assert "this is a bug" in run.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")
def test_ctrl_c_is_no_traceback(generated: Path) -> None:
    run = broken(
        generated, f"import os, time; os.kill(os.getpid(), {int(signal.SIGINT)}); time.sleep(9)"
    )
    assert run.returncode == 130
    assert run.stderr.startswith("interrupted")
    assert "Traceback" not in run.stderr


def on_a_terminal(folder: Path, *arguments: str, **env: str) -> tuple[int, str]:
    """Run on a pseudo-terminal: the exit code, and all that was written to it."""
    pty = pytest.importorskip("pty")
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "wireloom", *arguments],
        cwd=folder,
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        env=PLAIN | env,
    )
    os.close(theirs)
    text = b""
    while True:
        try:
            block = os.read(ours, 4096)
        except OSError:  # Linux says EIO when the other end is closed
            break
        if not block:
            break
        text += block
    os.close(ours)
    return process.wait(), text.decode()


def test_a_terminal_sees_the_steps_and_a_count_of_what_is_odd(fresh: Path) -> None:
    schema = fresh / "schema" / "pets.yaml"
    schema.write_text(DOCUMENT.replace("[cat, dog]", "[]"), encoding="utf-8")
    status, text = on_a_terminal(fresh, "generate")
    assert status == 0
    for step in ("read", "overlay", "slice", "normalize", "parse", "plan", "render", "write"):
        assert f"\r{step} ..." in text
    assert "warning: 1 × empty-enum, first at " in text  # noqa: RUF001
    assert text.splitlines()[-1].lstrip().startswith("wrote src/pets: ")


def test_colour_is_for_terminals_that_want_it(fresh: Path) -> None:
    (fresh / "schema" / "pets.yaml").unlink()
    assert "\x1b[1;31merror:\x1b[0m" in on_a_terminal(fresh, "generate")[1]
    assert "\x1b" not in on_a_terminal(fresh, "generate", NO_COLOR="1")[1]
    assert "\x1b" not in on_a_terminal(fresh, "generate", TERM="dumb")[1]
