"""Runs mypy on programs that use a generated package."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from shared import lock
from support import PACKAGE, ROOT

CACHE = ROOT / ".mypy_cache" / "tests"
"""What mypy has found out about the standard library and about the project's own package.

It is kept between runs. Mypy notices by itself when a file or an option has changed.
"""


def mypy(
    *arguments: str, cwd: Path, path: Path = PACKAGE.parent
) -> subprocess.CompletedProcess[str]:
    """Run ``mypy --strict`` without any settings file. Packages are looked for in ``path``, too."""
    options = ("--strict", "--python-version", "3.10", "--config-file", "")
    with lock("mypy"):
        return subprocess.run(
            [sys.executable, "-m", "mypy", *options, "--cache-dir", str(CACHE), *arguments],
            cwd=cwd,
            env={**os.environ, "MYPYPATH": str(path)},
            check=False,
            capture_output=True,
            encoding="utf-8",
        )
