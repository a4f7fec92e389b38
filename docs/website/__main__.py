"""Builds the site: ``PYTHONPATH=docs python -m website PYTHON``.

``PYTHON`` is the interpreter of the environment that has Zensical.
"""

from __future__ import annotations

import importlib
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

from website import check, finish, for_programs, npm
from website.places import BUILD, HERE, PAGES, ROOT, SITE
from website.stage import stage

_TOML = importlib.import_module("tomllib" if sys.version_info >= (3, 11) else "tomli")


def main() -> int:
    """Build the site and check it. Return 0 if everything is right, else 1."""
    npm.install()
    stage()
    shutil.copyfile(HERE / "zensical.toml", BUILD / "zensical.toml")
    shutil.copytree(HERE / "overrides", BUILD / "overrides", dirs_exist_ok=True)
    shutil.rmtree(SITE, ignore_errors=True)
    if not _made(Path(sys.argv[1]).absolute()):
        return 1
    settings: Any = _TOML.loads((BUILD / "zensical.toml").read_text(encoding="utf-8"))
    for_programs.write(settings["project"]["nav"], PAGES, SITE)
    finish.finish(SITE)
    found = check.broken(SITE)
    print(*found, sep="\n", file=sys.stderr, end="\n" if found else "")
    print(f"wrote {SITE.relative_to(ROOT).as_posix()}: {len([*SITE.rglob('*.html')])} pages")
    return 1 if found else 0


def _made(python: Path) -> bool:
    """Make HTML of the pages. A warning is an error, also one about a docstring."""
    done = subprocess.run(
        (python, "-m", "zensical", "build", "--strict", "--clean"),
        cwd=BUILD,
        check=False,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
    )
    warned = "griffe: " in done.stdout
    if done.returncode or warned:
        print(done.stdout, file=sys.stderr)
    return not done.returncode and not warned


if __name__ == "__main__":
    sys.exit(main())
