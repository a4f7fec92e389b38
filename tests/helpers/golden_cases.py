"""The cases in ``tests/golden``: a small document each, and what has to come of it."""

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

    ``schema.yaml`` is the document and ``flags`` the rest of the command line (``--root Root`` if
    there is none). What has to come of it is in ``expected.txt``: the files that ``only`` names (if
    there is no such file, all but those that are alike everywhere), or the message where the
    document is refused. ``sample.json`` holds JSON values by the class or reader that reads them;
    none departs from the document.
    """

    folder: Path

    @property
    def name(self) -> str:
        return self.folder.name

    @property
    def module(self) -> str:
        """A name that the package can be imported by, beside those of the other cases."""
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
        """Run the command line in the folder of the case; give its exit code and complaint."""
        complaint = io.StringIO()
        flags = ["--schema", "schema.yaml", "--out", str(out), *self.flags]
        before = Path.cwd()
        os.chdir(self.folder)
        try:
            with redirect_stdout(io.StringIO()), redirect_stderr(complaint):
                status = main(["generate", *flags])
        finally:
            os.chdir(before)
        return status, complaint.getvalue()


def cases() -> list[Case]:
    """All cases, by name."""
    return [Case(folder) for folder in sorted(GOLDEN.iterdir()) if folder.is_dir()]


def shown(case: Case, package: Path) -> str:
    """The files of a package that are of interest to a case, as one text."""
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
