"""The files of the page that decodes a pasted webhook: Pyodide, the package, and a program."""

from __future__ import annotations

import shutil
import zipfile
from pathlib import Path

from website.npm import MODULES
from website.places import HERE, PACKAGE

FILES = (
    "pyodide.mjs",
    "pyodide.asm.mjs",
    "pyodide.asm.wasm",
    "pyodide-lock.json",
    "python_stdlib.zip",
)
_DATE = (1980, 1, 1, 0, 0, 0)


def write(folder: Path) -> None:
    """Write all files that the page loads when it is asked to."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in FILES:
        shutil.copyfile(MODULES / "pyodide" / name, folder / name)
    shutil.copyfile(HERE / "look.py", folder / "look.py.txt")
    archive(folder / "package.zip")


def archive(target: Path) -> None:
    """Write the package as an archive, whose bytes depend on nothing else."""
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in sorted(PACKAGE.rglob("*.py")):
            name = path.relative_to(PACKAGE.parent).as_posix()
            entry = zipfile.ZipInfo(name, date_time=_DATE)
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, path.read_bytes())
