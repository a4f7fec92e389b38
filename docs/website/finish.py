"""What is changed in the pages that Zensical has made."""

from __future__ import annotations

import os
import re
import shutil
from pathlib import Path

from website.npm import MODULES

_SHIM = "https://unpkg.com/iframe-worker/shim"
_COPY = "assets/javascripts/iframe-worker.js"
_ROLE = re.compile(r":(?:class|meth|func|mod|attr):(?=<code>)")


def finish(site: Path) -> None:
    """Rewrite all pages of ``site`` in two ways.

    A page that was opened as a file may start no worker, so the theme loads a replacement of
    ``Worker`` from another host, for the search. The site has a copy of it. And the roles of Sphinx
    in docstrings, which say what a name is, are taken out.
    """
    shutil.copyfile(MODULES / "iframe-worker" / "shim" / "index.js", site / _COPY)
    for page in site.rglob("*.html"):
        text = page.read_text(encoding="utf-8")
        way = Path(os.path.relpath(site / _COPY, page.parent)).as_posix()
        page.write_text(_ROLE.sub("", text.replace(_SHIM, way)), encoding="utf-8")
