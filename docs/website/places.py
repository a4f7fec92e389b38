"""Where things are: in the project, in the folder of Markdown, and on the site."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
DOCS = ROOT / "docs"
HERE = DOCS / "website"
BUILD = ROOT / "build" / "docs"
PAGES = BUILD / "pages"
SITE = BUILD / "site"
PACKAGE = ROOT / "generated" / "vapi_messages"

FILES = "files"
"""The folder of the site for files of the project that pages link to."""

PYTHON = (".py", ".pyi")

AT_THE_TOP = {
    "README.md": "index.md",
    "ARCHITECTURE.md": "architecture.md",
    "CHANGELOG.md": "changelog.md",
    "CONTRIBUTING.md": "contributing.md",
    "SECURITY.md": "security.md",
}
"""Pages that are not in ``docs``, and where they are on the site."""
