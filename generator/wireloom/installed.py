"""The versions of the distributions that Wireloom is built on.

``importlib.metadata`` knows them, and takes longer to import than most runs have: it brings the
parsers of e-mail, ZIP and CSV. The name of a ``.dist-info`` folder says the version too (PyPA,
"Recording installed projects"), so it is only asked where no such folder is found at once.
"""

from __future__ import annotations

import os
import re
import sys
from functools import cache


def version(distribution: str) -> str | None:
    """The version of ``distribution`` that Python finds first; None where it is not installed."""
    name = _normal(distribution)
    for folder in sys.path:
        records = _records(folder or os.curdir)
        if records is None:
            break
        if name in records:
            return records[name] or _by_the_library(distribution)
    return _by_the_library(distribution)


def _by_the_library(distribution: str) -> str | None:
    from importlib import metadata

    try:
        return metadata.version(distribution)
    except metadata.PackageNotFoundError:
        return None


@cache
def _records(folder: str) -> dict[str, str] | None:
    """The versions that are recorded in ``folder``, by name; empty where the name does not say it.

    None where this is no folder that can be listed, and still a place to find packages in.
    """
    try:
        entries = os.listdir(folder)  # noqa: PTH208 - names are all that is asked for
    except FileNotFoundError:
        return {}
    except OSError:
        return None
    found: dict[str, str] = {}
    for entry in entries:
        stem, _, kind = entry.rpartition(".")
        if kind in ("dist-info", "egg-info"):
            name, _, said = stem.partition("-")
            name = _normal(name)
            sure = kind == "dist-info" and name not in found
            found[name] = said if sure else ""
    return found


def _normal(name: str) -> str:
    """``name`` as names of distributions are compared."""
    return re.sub(r"[-_.]+", "_", name).lower()
