"""What the bench needs before it can measure: the peers' packages, and the models that they read.

All of it is made in ``build/bench``, once, and made again when what it was made from has changed.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from . import documents

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).resolve().parent
BUILD = ROOT / "build" / "bench"
MODELS = BUILD / "models"
INPUTS = BUILD / "inputs"
PACKAGES = BUILD / "packages"
"""Where the package that is measured lies: a copy, so that nobody changes it during a run."""
SCHEMA = ROOT / "schema" / "vapi.yaml"

VENVS = {"peers": "requirements.lock", "vendor": "vendor.lock"}
"""The virtual environments, and what is pinned for each."""

TUNED = ("--enum-field-as-literal", "all", "--parent-scoped-naming")
PYDANTIC = ("--output-model-type", "pydantic_v2.BaseModel")
MSGSPEC = ("--output-model-type", "msgspec.Struct")
DATACLASS = ("--output-model-type", "dataclasses.dataclass")
TAGGED_STRUCTS = (*MSGSPEC, *TUNED, "--use-msgspec-tagged-unions")
TUNED_PYDANTIC = (*PYDANTIC, *TUNED, "--use-annotated", "--extra-fields", "allow")


@dataclass(frozen=True)
class Model:
    """A module of models to be made: its name, the document in ``INPUTS``, the tool's options."""

    module: str
    document: str
    options: tuple[str, ...]
    tool: str = "datamodel-codegen"


MODULES = (
    Model("pydantic_tuned", "raw", TUNED_PYDANTIC),
    Model("pydantic_tagged", "tagged", TUNED_PYDANTIC),
    Model("dataclasses_tuned", "raw", (*DATACLASS, *TUNED)),
    Model("conversation_msgspec", "conversation", TAGGED_STRUCTS),
    Model("conversation_pydantic", "conversation", TUNED_PYDANTIC),
    Model("conversation_wireloom", "conversation", ("--root", "Conversation"), tool="wireloom"),
    Model("client", "path", (), tool="openapi-python-client"),
)


def python(venv: str) -> Path:
    """The interpreter of a virtual environment of the bench."""
    return BUILD / venv / "bin" / "python"


def wireloom(*arguments: str | Path) -> list[str]:
    """The command line of the generator that is measured: this checkout's."""
    return [sys.executable, "-m", "wireloom", *map(str, arguments)]


def clean_environment(**more: str) -> dict[str, str]:
    """The environment of what is run: nothing of the caller's Python settings."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    return {**kept, **more}


def set_up(say: Callable[[str], None]) -> dict[str, str]:
    """Make what is missing or stale; return why each model that could not be made was not.

    Raises subprocess.CalledProcessError where a virtual environment cannot be made, and
    OSError where the disk is at fault.
    """
    make_venvs(say)
    return _make_models(say)


def make_venvs(say: Callable[[str], None]) -> None:
    """Make the virtual environments that are missing or stale. Raises as ``set_up`` does."""
    BUILD.mkdir(parents=True, exist_ok=True)
    for venv, lock in VENVS.items():
        _make_venv(venv, HERE / lock, say)


def overlaid() -> dict[str, Any]:
    """The document with our overlay's patches, once it was set up."""
    found: dict[str, Any] = json.loads((INPUTS / "overlaid.json").read_text(encoding="utf-8"))
    return found


def copy_package() -> None:
    """Copy our package as it is now to where it is measured, and generate the cut's anew.

    Raises subprocess.CalledProcessError where that cannot be generated.
    """
    shutil.rmtree(PACKAGES, ignore_errors=True)
    ignored = shutil.ignore_patterns("__pycache__")
    package = ROOT / "generated" / "vapi_messages"
    shutil.copytree(package, PACKAGES / package.name, ignore=ignored)
    # The peers' models change with the document alone, ours with the generator, too.
    for model in MODULES:
        if model.tool == "wireloom":
            shutil.rmtree(MODELS / model.module, ignore_errors=True)
            _run(*_command(model))


def versions() -> dict[str, str]:
    """The version of each peer's package, as its virtual environment says."""
    found: dict[str, str] = {}
    for venv, lock in VENVS.items():
        wanted = _named(HERE / f"{'vendor' if venv == 'vendor' else 'peers'}.in")
        for line in (HERE / lock).read_text(encoding="utf-8").splitlines():
            name, _, version = line.partition("==")
            if version and name in wanted:
                found[f"{name} (newest)" if venv == "vendor" else name] = version.split()[0]
    return found


def _named(requirements: Path) -> set[str]:
    lines = requirements.read_text(encoding="utf-8").splitlines()
    return {line.partition("#")[0].partition("==")[0].strip() for line in lines} - {""}


def _make_venv(venv: str, lock: Path, say: Callable[[str], None]) -> None:
    stamp = BUILD / venv / "made-from"
    made_from = f"{sys.version}\n{lock.read_text(encoding='utf-8')}"
    if stamp.is_file() and stamp.read_text(encoding="utf-8") == made_from:
        return
    say(f"setting up build/bench/{venv} ...")
    _run(sys.executable, "-m", "venv", "--clear", BUILD / venv)
    pip = [str(python(venv)), "-m", "pip", "-qq", "--no-input", "--disable-pip-version-check"]
    _run(*pip, "install", "--no-deps", "--requirement", lock)
    stamp.write_text(made_from, encoding="utf-8")


def _make_models(say: Callable[[str], None]) -> dict[str, str]:
    stamp = BUILD / "models.json"
    made_from = _digest()
    if stamp.is_file():
        known: dict[str, Any] = json.loads(stamp.read_text(encoding="utf-8"))
        if known["made_from"] == made_from:
            return dict(known["failures"])
    shutil.rmtree(MODELS, ignore_errors=True)
    MODELS.mkdir()
    _write_inputs()
    failures: dict[str, str] = {}
    for model in MODULES:
        say(f"making the models {model.module} ...")
        started = time.perf_counter()
        done = subprocess.run(
            _command(model), capture_output=True, text=True, env=clean_environment(), check=False
        )
        if done.returncode:
            failures[model.module] = last_words(done.stdout + done.stderr)
        say(f"  {time.perf_counter() - started:.1f} s")
    text = json.dumps({"made_from": made_from, "failures": failures}, indent=1)
    stamp.write_text(text, encoding="utf-8")
    return failures


def _digest() -> str:
    """What the models are made from, in short."""
    found = hashlib.sha256()
    files = [SCHEMA, ROOT / "schema" / "overlay.yaml", HERE / "documents.py", Path(__file__)]
    for file in [*files, HERE / "requirements.lock"]:
        found.update(file.read_bytes())
    found.update(sys.version.encode())
    return found.hexdigest()


def _write_inputs() -> None:
    shutil.rmtree(INPUTS, ignore_errors=True)
    INPUTS.mkdir()
    raw = dump("read")
    overlaid = dump("overlay")
    tagged = documents.discriminated(dump("normalize"))
    made = {
        "raw": raw,
        "overlaid": overlaid,
        "tagged": tagged,
        "conversation": documents.conversation(overlaid),
        "path": documents.with_path(tagged),
    }
    for name, document in made.items():
        text = json.dumps(document)
        (INPUTS / f"{name}.json").write_text(text, encoding="utf-8")


def dump(stage: str) -> dict[str, Any]:
    """Our document as it comes out of a step of the pipeline that gives a document."""
    done = _run(*wireloom("dump", "--stage", stage))
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def _command(model: Model) -> list[str]:
    """The command line that makes a module of models."""
    document = INPUTS / f"{model.document}.json"
    scripts = python("peers").parent
    if model.tool == "wireloom":
        out = MODELS / model.module
        return wireloom("generate", "--schema", document, *model.options, "--out", out)
    if model.tool == "openapi-python-client":
        made = ["--path", document, "--meta", "none", "--output-path", MODELS / model.module]
        return [str(scripts / model.tool), "generate", *map(str, made)]
    fixed = ["--input-file-type", "openapi", "--disable-timestamp", "--disable-warnings"]
    fixed += ["--input", str(document), "--output", str(MODELS / f"{model.module}.py")]
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    fixed += ["--target-python-version", version]
    return [str(scripts / model.tool), *fixed, *model.options]


def last_words(output: str) -> str:
    """The end of what a tool printed, short enough for a table, without this machine's paths."""
    lines = [line.strip() for line in output.splitlines() if line.strip()]
    return " ".join(lines[-3:]).replace(str(ROOT), "…")[:300]


def _run(*command: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        list(map(str, command)),
        capture_output=True,
        text=True,
        env=clean_environment(),
        cwd=ROOT,
        check=True,
    )
