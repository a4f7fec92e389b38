"""The cases in ``tests/golden``: small documents, and what has to be generated from each."""

from __future__ import annotations

import io
import json
import os
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from support import TESTS
from wireloom.cli.main import main

GOLDEN = TESTS / "golden"
UPDATE = os.environ.get("UPDATE_GOLDEN", "") not in ("", "0")
HINT = "run again with UPDATE_GOLDEN=1 to write what is there now, and review the difference"

_SAME_EVERYWHERE = ("_runtime/", "enums/__init__.py", "models/__init__.py")


@dataclass(frozen=True)
class Case:
    """A folder of ``tests/golden``.

    ``schema.yaml`` is the document and ``flags`` the rest of the command line (by default
    ``--root Root``). ``expected.txt`` holds the generated files, or the message if the document is
    refused. The file ``only`` chooses which generated files it holds (by default all but those that
    are the same in every package). ``sample.json`` holds valid JSON values by the name of the class
    or reader that reads them.
    """

    folder: Path

    @property
    def name(self) -> str:
        return self.folder.name

    @property
    def module(self) -> str:
        """The name of the package. It differs from those of the other cases."""
        return f"golden_{self.name.replace('-', '_')}"

    @property
    def refused(self) -> bool:
        return not (self.folder / "sample.json").exists()

    @property
    def flags(self) -> list[str]:
        file = self.folder / "flags"
        return file.read_text(encoding="utf-8").split() if file.exists() else ["--root", "Root"]

    @property
    def samples(self) -> dict[str, list[Any]]:
        samples: dict[str, list[Any]] = json.loads(
            (self.folder / "sample.json").read_text(encoding="utf-8")
        )
        return samples

    def generate(self, out: Path) -> tuple[int, str]:
        """Generate the package. Return the exit code and what was written to standard error."""
        error = io.StringIO()
        flags = ["--schema", "schema.yaml", "--out", str(out), *self.flags]
        before = Path.cwd()
        os.chdir(self.folder)
        try:
            with redirect_stdout(io.StringIO()), redirect_stderr(error):
                status = main(["generate", *flags])
        finally:
            os.chdir(before)
        return status, error.getvalue()


def cases() -> list[Case]:
    """All cases, by name."""
    return [Case(schema.parent) for schema in sorted(GOLDEN.glob("*/schema.yaml"))]


def shown(case: Case, package: Path) -> str:
    """Return the chosen files of a package as one text."""
    only = case.folder / "only"
    globs = only.read_text(encoding="utf-8").split() if only.exists() else ["**/*.py"]
    files = {
        path.relative_to(package).as_posix(): path.read_text(encoding="utf-8")
        for glob in globs
        for path in package.glob(glob)
    }
    return "\n".join(
        f"{f' {name} ':=^80}\n\n{text}"
        for name, text in sorted(files.items())
        if not name.startswith(_SAME_EVERYWHERE)
    )
