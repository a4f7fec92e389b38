"""Pages of the documentation: what they show runs, and prints what they say."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from markdown_blocks import blocks
from openapi_directory import GITHUB, path_of
from page_runner import Run
from support import PACKAGE, ROOT, copy_checkout
from wireloom.config import load

DOCS = ROOT / "docs"

SETTINGS = f"""
[tool.wireloom]
schema = "{ROOT}/schema/vapi.yaml"
overlay = "{ROOT}/schema/overlay.yaml"
out = "{ROOT}/generated/vapi_messages"
receive = ["ServerMessage"]
send = ["ServerMessageResponse"]
"""

START = (
    "fastapi.md",
    "starlette.md",
    "flask.md",
    "django.md",
    "aiohttp.md",
    "uvicorn.md",
    "gunicorn.md",
    "aws-lambda.md",
)
PROGRAMS = (
    "guides/answer.md",
    "guides/verify.md",
    "concepts/lossless.md",
    "concepts/names.md",
    "concepts/types.md",
    "from-the-sdk.md",
    "from-pydantic.md",
)

MakeRun = Callable[..., Run]


@pytest.fixture
def run(tmp_path: Path) -> MakeRun:
    """Make a run of a page, in a folder with the package and its settings."""
    binaries = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    environment = {**os.environ, "PATH": binaries, "PYTHONPATH": "."}
    (tmp_path / "pyproject.toml").write_text(SETTINGS, encoding="utf-8")

    def make(
        page: str, *, with_package: bool = True, stand_ins: Mapping[str, str] | None = None
    ) -> Run:
        if with_package:
            shutil.copytree(PACKAGE, tmp_path / PACKAGE.name)
        return Run(DOCS / page, tmp_path, environment, stand_ins or {})

    return make


@pytest.mark.slow
@pytest.mark.parametrize("page", START)
def test_a_start_page_works(run: MakeRun, page: str) -> None:
    assert run(f"start/{page}").all() >= 3


@pytest.mark.parametrize("page", PROGRAMS)
def test_the_programs_of_a_page_run(run: MakeRun, page: str) -> None:
    assert run(page).all()


def test_every_page_of_these_folders_is_run() -> None:
    files = [each for name in ("start", "guides", "concepts") for each in (DOCS / name).glob("*")]
    own = {"start/README.md", "guides/vendor.md"}  # the tests below
    tested = {*PROGRAMS, *OTHERS, *own, *(f"start/{each}" for each in START)}
    assert {each.relative_to(DOCS).as_posix() for each in files} == {
        each for each in tested if "/" in each
    }


# --- From an empty folder


@pytest.mark.ci
def test_a_newcomer_gets_an_answer(tmp_path: Path) -> None:
    """Every step of docs/start/README.md in an empty folder, with nothing but what it names."""
    source = copy_checkout(tmp_path / "hosted" / "wireloom")
    git = ["git", "-c", "user.name=reader", "-c", "user.email=reader@example.com"]
    for arguments in (["init", "--quiet"], ["add", "--all"], ["commit", "--quiet", "-m", "all"]):
        subprocess.run([*git, *arguments], cwd=source, check=True)
    (tmp_path / "empty").mkdir()
    outer = ("PYTHON", "GIT_", "MAKE", "MFLAGS", "VIRTUAL_ENV")
    environment = {name: each for name, each in os.environ.items() if not name.startswith(outer)}
    clone = f"git clone --quiet {source} wireloom"
    stand_ins = {"git clone https://github.com/OWNER/wireloom": clone}
    run_ = Run(DOCS / "start" / "README.md", tmp_path / "empty", environment, stand_ins)
    began = time.monotonic()
    assert run_.all() >= 10
    print(f"A newcomer needs {time.monotonic() - began:.0f} s of the machine's time.")


@pytest.mark.ci
def test_the_wheel_is_installed_in_each_way_that_the_page_shows(tmp_path: Path) -> None:
    (block,) = blocks(DOCS / "guides" / "vendor.md", "text")
    checkout, place = copy_checkout(tmp_path / "wireloom"), tmp_path / "place"
    place.mkdir()
    virtual = place / "venv"
    homes = {"PIPX_HOME": str(place / "pipx"), "PIPX_BIN_DIR": str(place / "bin")}
    path = os.pathsep.join([str(virtual / "bin"), str(Path(sys.executable).parent)])
    environment = {**os.environ, **homes, "PATH": f"{path}{os.pathsep}{os.environ['PATH']}"}

    def do(command: str) -> str:
        done = subprocess.run(
            ["bash", "-c", command],
            cwd=place,
            env=environment,
            check=False,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
        )
        assert done.returncode == 0, f"{command}\n{done.stdout}"
        return done.stdout

    do(f"{sys.executable} -m venv {virtual}")
    try:
        do("python -m pip install --quiet pipx uv")
    except AssertionError as error:
        pytest.skip(f"pip finds no packages: is there a network?\n{error}")
    do(f"python -m pip wheel --quiet --no-deps --wheel-dir . {checkout}")
    for command in block.splitlines():
        do(command)
    for program in (virtual / "bin" / "wireloom", place / "bin" / "wireloom"):
        assert do(f"{program} --version").startswith("wireloom ")


# --- Other documents

OTHERS = {
    "guides/github.md": GITHUB,
    "guides/stripe.md": "stripe.com",
    "guides/adyen.md": "adyen.com/BalancePlatformTransferNotification-v3",
    "guides/standard-webhooks.md": "",
}
"""The pages, and the document that the reader has saved."""

NO_NPM = {
    "npm pack --silent @octokit/openapi-webhooks@12.1.0": "mkdir -p package/generated",
    "tar -xzf octokit-openapi-webhooks-12.1.0.tgz": (
        f"cp {path_of(GITHUB)} package/generated/api.github.com.json"
    ),
}
"""What stands in for a download: the file from it that the tests have."""


@pytest.mark.slow
@pytest.mark.parametrize("page", OTHERS)
def test_the_page_of_another_document_works(run: MakeRun, page: str, tmp_path: Path) -> None:
    document = OTHERS[page]
    if document and not path_of(document).is_file():
        pytest.skip(f"no {document}: python tests/helpers/openapi_directory.py fetches it")
    if document:
        shutil.copyfile(path_of(document), tmp_path / f"{Path(page).stem}.json")
    assert run(page, stand_ins=NO_NPM, with_package=False).all()


def test_the_page_about_vendoring_vendors(run: MakeRun, tmp_path: Path) -> None:
    command = ".venv/bin/wireloom vendor ../my-app/my_app/vapi_messages"
    instead = "wireloom vendor my-app/my_app/vapi_messages"
    run_ = run("guides/vendor.md", with_package=False, stand_ins={command: instead})
    settings = run_.folder / "pyproject.toml"
    assert run_.all() == 1
    assert (tmp_path / "my-app/my_app/vapi_messages/__init__.py").is_file()
    assert load(settings).receive == ("ServerMessage",)
