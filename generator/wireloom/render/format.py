"""Format Python sources with black, or with ruff."""

from __future__ import annotations

import contextlib
import gc
import importlib.util
import subprocess
import sys
import tempfile
from collections.abc import Generator, Mapping
from pathlib import Path

from wireloom.model.errors import UsageError, WireloomError
from wireloom.model.literals import LINE_LENGTH
from wireloom.render.files import RUNTIME
from wireloom.render.layout import break_lines


def format_sources(
    sources: Mapping[str, str], *, trusted: bool = True, formatter: str = "black"
) -> dict[str, str]:
    """Format Python sources.

    Args:
        sources: source text by path; what does not end in ``.py`` and the runtime stay as they are.
        trusted: the sources come from Wireloom's own templates. They are laid out as black does but
            for lines that are too long, so black only gets the files with a line that
            :mod:`wireloom.render.layout` cannot break.
        formatter: ``black`` or ``ruff``.

    Raises:
        UsageError: there is no ruff.
        WireloomError: a rendered file is not Python: a template is wrong.
    """
    rendered = {
        path: text
        for path, text in sources.items()
        if path.endswith(".py") and not path.startswith(RUNTIME)
    }
    if formatter == "ruff":
        return {**sources, **_by_ruff(rendered)}
    broken = {path: break_lines(text) for path, text in rendered.items()} if trusted else {}
    done = {path: text for path, text in broken.items() if text is not None}
    left = {path: text for path, text in rendered.items() if path not in done}
    return {**sources, **done, **_by_black(left)}


def _by_black(sources: Mapping[str, str]) -> dict[str, str]:
    """Let black format ``sources``."""
    with _garbage_collected():
        return {path: _black(path, text) for path, text in sources.items()}


@contextlib.contextmanager
def _garbage_collected() -> Generator[None]:
    """Collect garbage, which a run does not do: of black's there is too much to keep."""
    was_on = gc.isenabled()
    gc.enable()
    try:
        yield
    finally:
        if not was_on:
            gc.disable()


def _black(path: str, source: str) -> str:
    from black import Mode, format_str
    from black.mode import TargetVersion
    from black.parsing import InvalidInput

    mode = Mode(target_versions={TargetVersion.PY310}, line_length=LINE_LENGTH)
    try:
        return format_str(source, mode=mode)
    except InvalidInput as error:
        raise _not_python(f"{path}, which is not Python: {error}") from None


def _by_ruff(sources: Mapping[str, str]) -> dict[str, str]:
    """Let ruff format ``sources``, in a folder of its own."""
    if importlib.util.find_spec("ruff") is None:
        raise UsageError(
            'formatter = "ruff", and ruff is not installed',
            why=f"it has to be beside Wireloom, in {sys.prefix}",
            todo='install it there (pip install ruff), or set formatter = "black"',
        )
    with tempfile.TemporaryDirectory(prefix="wireloom-") as name:
        folder = Path(name)
        for path, text in sources.items():
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_text(text, encoding="utf-8", newline="")
        options = ["--isolated", "--no-cache", "--target-version=py310"]
        command = [sys.executable, "-m", "ruff", "format", *options, f"--line-length={LINE_LENGTH}"]
        done = subprocess.run(  # noqa: S603 - the command is ours
            [*command, "."], cwd=folder, capture_output=True, encoding="utf-8", check=False
        )
        if done.returncode:
            raise _not_python(f"what ruff cannot format: {done.stderr.strip()}")
        return {path: (folder / path).read_bytes().decode("utf-8") for path in sources}


def _not_python(what: str) -> WireloomError:
    return WireloomError(
        f"the templates gave {what}",
        todo="if the templates are the ones that come with Wireloom, please report this",
    )
