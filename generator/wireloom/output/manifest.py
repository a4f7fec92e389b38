"""The manifest of a package, and what it says about a folder.

Every package has a file ``wireloom.json``: what made the package, and the digest of each file. A
folder with files that the manifest does not name is never replaced: somebody else wrote them.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from wireloom import config
from wireloom.model.errors import WireloomError
from wireloom.output.package import (
    MANIFEST,
    Change,
    Package,
    digest,
    digests,
    errors_explained,
    present,
    read_bytes,
    some,
)

_LINE = re.compile(r'^\s*"([^"\\]+)": "[0-9a-f]{16}",?\s*$', re.MULTILINE)
"""A line of the manifest that names a file."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """What made a package, and what is in it: nothing that differs between two machines.

    ``document`` is the SHA-256 of the document; ``files`` maps each path to its digest.
    ``observed`` names the attributes that the document does not have and recorded webhooks do.
    """

    generator: str
    document: str
    files: Mapping[str, str]
    observed: Sequence[str] = ()

    @classmethod
    def of(
        cls, package: Package, *, generator: str, document: str, observed: Sequence[str] = ()
    ) -> Manifest:
        """The manifest of ``package``, made by version ``generator`` from ``document``."""
        files = {path: digest(data) for path, data in package.encoded().items()}
        return cls(generator=generator, document=document, files=files, observed=observed)

    def text(self) -> str:
        """The manifest as it is written: one line for each file, sorted, for small diffs."""
        record = {
            "generator": self.generator,
            "document": self.document,
            **({"observed": list(self.observed)} if self.observed else {}),
            "files": dict(sorted(self.files.items())),
        }
        return json.dumps(record, indent=2) + "\n"


def read_manifest(folder: Path) -> Manifest | None:
    """The manifest of the package in ``folder``; None where there is none that can be read."""
    try:
        record: dict[str, Any] = json.loads((folder / MANIFEST).read_bytes())
        generator, document, files = record["generator"], record["document"], record["files"]
        observed = tuple(record.get("observed", ()))
        texts = [generator, document, *observed, *files, *files.values()]
    except (OSError, ValueError, LookupError, TypeError, AttributeError, RecursionError):
        return None
    if not all(isinstance(text, str) for text in texts):
        return None
    return Manifest(generator=generator, document=document, files=files, observed=observed)


def intact(folder: Path, manifest: Manifest) -> bool:
    """Whether ``folder`` holds exactly the package that ``manifest`` describes; caches may be."""
    return (
        not folder.is_symlink()
        and read_bytes(folder, MANIFEST) == manifest.text().encode()
        and digests(folder) == manifest.files
    )


def difference(folder: Path, manifest: Manifest) -> Change:
    """What has to change in ``folder`` for it to hold the files of ``manifest``."""
    old, new = digests(folder), manifest.files
    record = read_manifest(folder)
    written: Mapping[str, str] = record.files if record else {}
    edited = [
        path
        for path in written.keys() & old.keys()
        if old[path] not in (written[path], new.get(path))
        and not _only_line_ends(folder, path, written[path])
    ]
    return Change(
        added=tuple(sorted(new.keys() - old.keys())),
        changed=tuple(sorted(path for path in new.keys() & old.keys() if old[path] != new[path])),
        removed=tuple(sorted(old.keys() - new.keys())),
        edited=tuple(sorted(edited)),
    )


def _only_line_ends(folder: Path, path: str, written: str) -> bool:
    """Whether a file differs from what was written in its line ends only: git may change them."""
    data = read_bytes(folder, path)
    return data is not None and digest(data.replace(b"\r\n", b"\n")) == written


def refuse_edited(folder: Path, change: Change) -> None:
    """Make sure that ``change`` overwrites no file in ``folder`` that was edited by hand.

    Raises:
        WireloomError: it would.
    """
    if change.edited:
        raise WireloomError(
            f"files in {config.show(folder)} were edited by hand: {some(change.edited)}",
            why="they would be overwritten",
            todo="keep your changes elsewhere, then use --force",
        )


def ensure_ours(folder: Path) -> None:
    """Make sure that a replacement of ``folder`` deletes only what an earlier run wrote.

    Raises:
        WireloomError: it is a link, a file, a folder of somebody else, or has files in it that no
            earlier run wrote.
    """
    if folder.is_symlink():
        raise WireloomError(
            f"{folder} is a symbolic link",
            why="a package is replaced as a whole, and the target of a link may have another owner",
            todo=f"name the folder itself: {folder.resolve()}",
        )
    if folder.exists() and not folder.is_dir():
        raise WireloomError(f"{folder} is a file", todo="name a folder for the package")
    with errors_explained(folder):
        files = foreign(folder)
    if files is None:
        raise WireloomError(
            f"{folder} is not a package that wireloom wrote",
            why=f"it has files in it, and no {MANIFEST}",
            todo="name another folder, or move this one away",
        )
    if files:
        raise WireloomError(
            f"{folder} holds files that wireloom did not write: {some(files)}",
            why="the folder is replaced as a whole, and they would be lost",
            todo="move them out of the folder",
        )


def foreign(folder: Path) -> list[str] | None:
    """The files in ``folder`` that wireloom did not write; None where there is no manifest.

    A manifest that cannot be parsed (a merge conflict) still names files, line by line. An empty
    folder has no foreign files.
    """
    files = present(folder)
    data = read_bytes(folder, MANIFEST)
    if data is None:
        return None if files else []
    ours = set(_LINE.findall(data.decode("utf-8", "replace")))
    return [path for path in files if path not in ours]
