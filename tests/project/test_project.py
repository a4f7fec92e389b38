"""The project around the code: what the README says works, and what is committed is fit to be."""

from __future__ import annotations

import ast
import doctest
import json
import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, cast

import pytest
import yaml
from markdown_blocks import blocks, commands
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from page_runner import commands as shown_commands
from support import PACKAGE, ROOT, TESTS, copy_checkout

README = ROOT / "README.md"
PAGES = [
    *(README, ROOT / "CONTRIBUTING.md", ROOT / "SECURITY.md"),
    *sorted((ROOT / "docs").rglob("*.md")),
]

# Commands of the README that set up an environment or run this very test. They are not run here
# but must be targets that `make help` describes.
HEAVY = {"make generate", "make test"}

TOP_LEVEL = {
    ".ci",
    ".gitattributes",
    ".github",
    ".gitignore",
    ".pre-commit-hooks.yaml",
    "ARCHITECTURE.md",
    "CHANGELOG.md",
    "CITATION.cff",
    "CONTRIBUTING.md",
    "LICENSE",
    "Makefile",
    "README.md",
    "SECURITY.md",
    "action.yml",
    "docs",
    "generated",
    "generator",
    "pyproject.toml",
    "requirements.lock",
    "schema",
    "templates",
    "tests",
}


def run(*command: str, cwd: Path = ROOT) -> str:
    """What a command prints; the test fails, and shows it, if the command does.

    The command sees nothing of a make or git that these tests were called from.
    """
    own = {
        key: value
        for key, value in os.environ.items()
        if not key.startswith(("MAKE", "MFLAGS", "GIT_"))
    }
    done = subprocess.run(
        command,
        cwd=cwd,
        env=own,
        check=False,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
    )
    assert done.returncode == 0, f"{' '.join(command)}\n{done.stdout}"
    return done.stdout


def tracked() -> list[Path]:
    """Every file that git tracks, as a path relative to the project."""
    return [Path(name) for name in run("git", "ls-files", "-z").split("\0") if name]


def document() -> Any:
    """The OpenAPI document of the project."""
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # the one in C is ten times as fast
    text = (ROOT / "schema" / "vapi.yaml").read_bytes()
    return yaml.load(text, loader)  # noqa: S506 - both loaders are the safe ones


def targets() -> dict[str, str]:
    """The targets that ``make help`` lists, with what it says of each."""
    lines = [
        line.split(maxsplit=1) for line in run("make", "--no-print-directory", "help").splitlines()
    ]
    return {line[0]: "".join(line[1:]) for line in lines}


# --- The README ----------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the project as a stranger has it, with the environment that these tests run in."""
    place = copy_checkout(tmp_path_factory.mktemp("readme") / "wireloom")
    (place / ".venv").symlink_to(sys.prefix, target_is_directory=True)
    git = ("git", "-c", "user.name=reader", "-c", "user.email=reader@example.com")
    run(*git, "init", "--quiet", cwd=place)
    run(*git, "add", "--all", cwd=place)
    run(*git, "commit", "--quiet", "--no-verify", "--message", "as it is", cwd=place)
    return place


@pytest.mark.ci
def test_every_command_of_the_readme_works(checkout: Path) -> None:
    # The document that the reader has fetched: here the one that is in the project already.
    (checkout / "openapi.json").write_text(json.dumps(document()), encoding="utf-8")
    shown = [each for block in blocks(README, "console") for each in shown_commands(block)]
    assert shown, "the README shows no command: has the way it marks them changed?"
    for command, expected in shown:
        if command not in HEAVY:
            printed = run("bash", "-c", command, cwd=checkout)
            assert printed.rstrip("\n") == expected.rstrip("\n") or not expected, command

    vendored = checkout.parent / "my-app" / "my_app" / "vapi_messages"
    assert (vendored / "__init__.py").is_file()
    # The document has not changed, so nothing that is made of it has; only where it came from.
    assert run("git", "diff", "--name-only", cwd=checkout).split() == ["schema/source.lock"]


def test_the_readme_shows_what_a_session_prints() -> None:
    (session,) = blocks(README, "pycon")
    test = doctest.DocTestParser().get_doctest(session, {}, "README.md", "README.md", 0)
    found = doctest.DocTestRunner(optionflags=doctest.REPORT_NDIFF).run(test)
    assert found.attempted > 3
    assert found.failed == 0


def test_the_readme_starts_with_targets_that_exist() -> None:
    assert set(commands(README)) >= HEAVY
    for command in HEAVY:
        assert command.removeprefix("make ") in targets()


def test_every_make_target_in_the_pages_exists() -> None:
    for page in PAGES:
        text = page.read_text(encoding="utf-8")
        named = set(re.findall(r"(?:`|^\$ )make ([a-z][a-z-]*)", text, re.M))
        assert named or page.parent != ROOT or page.name == "SECURITY.md", page.name
        assert named <= set(targets()), page.name


def test_every_link_of_the_pages_has_a_target() -> None:
    for page in PAGES:
        text = re.sub(r"^```.*?^```$", "", page.read_text("utf-8"), flags=re.DOTALL | re.MULTILINE)
        for link in re.findall(r"\]\(([^)]+)\)", text):
            target = page.parent / link.partition("#")[0]
            assert link.startswith(("https://", "#")) or target.exists(), f"{page.name}: {link}"


def test_every_page_that_shows_code_has_a_test_that_runs_it() -> None:
    tests = "".join(file.read_text(encoding="utf-8") for file in TESTS.rglob("*.py"))
    for page in PAGES:
        if page != README and (commands(page) or blocks(page, "python") or blocks(page, "pycon")):
            assert re.search(rf'["/]{page.name}"', tests), f"no test names {page.name}"


def test_the_readme_example_is_well_typed(tmp_path: Path) -> None:
    (example,) = blocks(README, "python")
    (tmp_path / "handler.py").write_text(example, encoding="utf-8")
    settings = {"extraPaths": [str(PACKAGE.parent)], "typeCheckingMode": "strict"}
    (tmp_path / "pyrightconfig.json").write_text(json.dumps(settings), encoding="utf-8")
    run(sys.executable, "-m", "pyright", "--project", str(tmp_path), cwd=tmp_path)


@pytest.fixture
def handle(monkeypatch: pytest.MonkeyPatch) -> Callable[[bytes], str | None]:
    """The receiver that the README shows, as a function from a body to the body of the reply."""
    monkeypatch.setenv("VAPI_SECRET", "secret")
    (block,) = blocks(README, "python")
    names: dict[str, Any] = {}
    exec(compile(block, str(README), "exec"), names)  # noqa: S102 - it is what is tested

    def handle(body: bytes) -> str | None:
        reply = names["receiver"].handle(body, {"X-Vapi-Secret": "secret"})
        assert reply.status == 200
        text: str = reply.body.decode()
        return None if text == "{}" else text

    return handle


def test_the_readme_handler_takes_every_sample(handle: Callable[[bytes], str | None]) -> None:
    bodies = [file.read_bytes() for file in sorted((TESTS / "payloads").glob("*.json"))]
    bodies = [body for body in bodies if b'"message"' in body.split(b":", 1)[0]]
    assert len(bodies) >= 29  # one for every kind of message, and more
    for body in bodies:
        handle(body)


def test_the_readme_handler_answers(
    handle: Callable[[bytes], str | None], capsys: pytest.CaptureFixture[str]
) -> None:
    def answer(sample: str) -> Any:
        text = handle((TESTS / "payloads" / f"{sample}.json").read_bytes())
        return text and json.loads(text)

    assert answer("status-update--ended") is None
    assert "The call ended: assistant-request-returned-error" in capsys.readouterr().out

    assert answer("assistant-request") == {"assistantId": "your-assistant-id"}


def test_the_readme_receiver_is_short() -> None:
    (block,) = blocks(README, "python")
    assert len([line for line in block.splitlines() if line.strip()]) <= 20


# --- What is committed ---------------------------------------------------------------------------


def test_the_top_level_has_the_expected_files() -> None:
    assert {file.parts[0] for file in tracked()} <= TOP_LEVEL


def test_no_file_has_a_path_of_a_machine() -> None:
    """Absolute paths of one machine, and the addresses of package registries, help no reader."""
    forbidden = re.compile(
        rb"(?<![\w.])/(?:home|root|Users|work|tmp/w)/[\w.]"
        rb"|\bpypi\.(?:org|python)|pythonhosted\.|registry\.(?:npmjs|yarnpkg)\.|\bdeb\.debian\."
    )
    found = [
        f"{file}: {match[0]!r}"
        for file in tracked()
        if (ROOT / file).is_file()
        for match in forbidden.finditer((ROOT / file).read_bytes())
    ]
    assert not found


def test_generated_files_are_marked() -> None:
    said = run(
        "git", "check-attr", "linguist-generated", "--", "generated/vapi_messages/__init__.py"
    )
    assert said.endswith(": true\n")


def test_the_ci_script_can_be_run() -> None:
    assert run("git", "ls-files", "--stage", ".ci/run").startswith("100755")
    run("bash", "-n", ".ci/run")


def test_every_target_is_described() -> None:
    assert {"help", "generate", "check", "test", "clean"} <= set(targets())
    assert all(targets().values()), targets()


# --- The lock ------------------------------------------------------------------------------------


def locked() -> dict[str, list[Requirement]]:
    """The lines of requirements.lock by the name of the package."""
    found: dict[str, list[Requirement]] = {}
    for line in (ROOT / "requirements.lock").read_text(encoding="utf-8").splitlines():
        if line.strip() and not line.lstrip().startswith("#"):
            requirement = Requirement(line)
            found.setdefault(canonicalize_name(requirement.name), []).append(requirement)
    return found


def declared() -> Iterator[Requirement]:
    """What pyproject.toml asks for, to run and to develop."""
    # tomllib is not in Python 3.10, and tomli is not in the others.
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    for name in ("requires", "dependencies", "dev"):
        (block,) = re.findall(rf"^{name} = (\[.*?\]$)", text, re.DOTALL | re.MULTILINE)
        without_comments = re.sub(r"(?m)\s#.*$", "", block)
        for requirement in ast.literal_eval(without_comments):
            yield Requirement(requirement)


def test_the_lock_pins_one_version_of_each() -> None:
    for name, lines in locked().items():
        assert len(lines) == 1, f"{name}: another version on another Python may write other bytes"
        (pin,) = lines[0].specifier
        assert pin.operator == "==", name
        assert lines[0].url is None, name


def test_the_lock_has_what_pyproject_asks_for() -> None:
    for wanted in declared():
        (pin,) = locked()[canonicalize_name(wanted.name)][0].specifier
        assert wanted.specifier.contains(pin.version), wanted


# --- Names in the generated package --------------------------------------------------------------

COUNTED = re.compile(r"\d+_?$")


def bare(name: str) -> str:
    """``name`` without what a naming rule may change: case, and all but letters and digits."""
    return re.sub(r"[^a-z0-9]", "", name.lower())


def texts(node: Any) -> Iterator[str]:
    """Every key and every string of a JSON value."""
    if isinstance(node, dict):
        for key, value in cast("dict[str, Any]", node).items():
            yield key
            yield from texts(value)
    elif isinstance(node, list):
        for value in cast("list[Any]", node):
            yield from texts(value)
    else:
        yield str(node)


def identifiers(tree: ast.Module) -> Iterator[str]:
    """The names that a module gives: to classes, and to what it and its classes assign."""
    for node in ast.walk(tree):
        match node:
            case ast.ClassDef(name=name) | ast.AnnAssign(target=ast.Name(id=name)):
                yield name
            case ast.Assign(targets=[ast.Name(id=name)]):
                yield name
            case _:
                pass


def test_no_name_ends_in_a_counter() -> None:
    """``Result2`` renumbers when the document changes; a digit of the document's own does not."""
    own = {bare(word) for word in texts(document()) if re.search(r"\d", word)}
    # The runtime is written by hand: no name in it comes from a document.
    files = [
        file
        for file in sorted(PACKAGE.rglob("*.py"))
        if not file.name.startswith("_") and "_runtime" not in file.parts
    ]
    assert len(files) > 100
    names = {file.stem for file in files}
    for file in files:
        names.update(identifiers(ast.parse(file.read_text(encoding="utf-8"))))
    counted = {
        name
        for name in names
        if COUNTED.search(name) and not {bare(name), bare(name.rsplit("_", 1)[-1])} & own
    }
    assert not counted


def test_the_tests_use_the_files_of_this_checkout() -> None:
    """The environment's wireloom is this checkout, not an installed copy that hides a change."""
    where = run(sys.executable, "-c", "import wireloom; print(wireloom.__file__)", cwd=Path(os.sep))
    assert Path(where.strip()).parent == ROOT / "generator" / "wireloom"
