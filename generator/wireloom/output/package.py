"""A generated package: its files in memory, and the files that are in a folder."""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
from collections.abc import Collection, Generator, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from wireloom.model.errors import WireloomError

MANIFEST = "wireloom.json"
"""The name of the manifest, a file that every generated package has."""

WORK = ".wireloom"
"""The hidden folder beside a package: its lock, its cache, and files that are being written."""

_CACHES = frozenset(
    {"__pycache__", ".mypy_cache", ".pytest_cache", ".ruff_cache", ".DS_Store", "Thumbs.db"}
)
"""Files and folders that tools create anywhere. They are ignored."""


def digest(data: bytes) -> str:
    """The digest of a file's bytes: the first 16 hex digits of its SHA-256."""
    return hashlib.sha256(data).hexdigest()[:16]


@dataclass(frozen=True, slots=True)
class Package:
    """The files of a package: relative POSIX path to text. The manifest is not among them.

    Raises:
        ValueError: a path leaves the folder, or two paths differ only in case.
    """

    files: Mapping[str, str]

    def __post_init__(self) -> None:
        folded: dict[str, str] = {}
        for path in self.files:
            parts = path.split("/")
            if "\\" in path or path == MANIFEST or any(part in ("", ".", "..") for part in parts):
                raise ValueError(f"not a path inside a package: {path!r}")
            other = folded.setdefault(path.casefold(), path)
            if other != path:
                raise ValueError(f"paths differ only in case: {other!r} and {path!r}")

    def encoded(self, without: Collection[str] = ()) -> dict[str, bytes]:
        """The files as UTF-8, sorted by path. Line ends are those of the text, on any system."""
        paths = sorted(path for path in self.files if path not in without)
        return {path: self.files[path].encode("utf-8") for path in paths}


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What a replacement changes in a folder; each field is a sorted tuple of paths.

    ``edited`` are the files that differ from what an earlier run wrote: they were edited by hand.
    They are also among ``changed`` or ``removed``.
    """

    added: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    edited: tuple[str, ...] = ()

    def __len__(self) -> int:
        return len(self.added) + len(self.changed) + len(self.removed)


# --- The files in a folder


def present(folder: Path) -> list[str]:
    """The files in ``folder`` as sorted relative POSIX paths, without caches and the manifest.

    A symbolic link counts as a file and is not followed. A folder that does not exist has no files.
    """
    return sorted(path for path in _scan(folder, "") if path != MANIFEST)


def _scan(folder: Path | str, prefix: str) -> Iterator[str]:
    try:
        entries = list(os.scandir(folder))
    except FileNotFoundError:
        return
    for entry in entries:
        if entry.name in _CACHES or entry.name.endswith(".pyc"):
            continue
        if entry.is_dir(follow_symlinks=False):
            yield from _scan(entry.path, f"{prefix}{entry.name}/")
        else:
            yield prefix + entry.name


def read_bytes(folder: Path, path: str) -> bytes | None:
    """The bytes of a file of a package; None where there is no regular file at ``path``."""
    file = folder / path
    try:
        return None if file.is_symlink() else file.read_bytes()
    except (FileNotFoundError, IsADirectoryError, NotADirectoryError):
        return None


def digests(folder: Path) -> dict[str, str]:
    """The digest of each file in ``folder``; an empty string for what is not a regular file."""
    found: dict[str, str] = {}
    for path in present(folder):
        data = read_bytes(folder, path)
        found[path] = "" if data is None else digest(data)
    return found


# --- Messages


def some(paths: Sequence[str], limit: int = 5) -> str:
    """The first few of ``paths``, and the number of the others."""
    rest = len(paths) - limit
    return ", ".join(paths[:limit]) + (f" and {rest} more" if rest > 0 else "")


@contextlib.contextmanager
def errors_explained(path: Path) -> Generator[None]:
    """Turn an error of the operating system into a WireloomError about ``path``."""
    try:
        yield
    except OSError as error:
        why = error.strerror or type(error).__name__
        if error.filename and Path(str(error.filename)) != path:
            why += f": {error.filename}"
        raise WireloomError(
            f"cannot write {path}", why=why, todo=_ADVICE.get(error.errno or 0, "")
        ) from error


_ADVICE = {
    errno.EACCES: "make its parent folder writable, or name another folder",
    errno.EPERM: "make its parent folder writable, or name another folder",
    errno.EROFS: "name a folder on a disk that can be written",
    errno.ENOSPC: "free some space on the disk",
    errno.EDQUOT: "free some space on the disk",
    errno.EBUSY: "a mount point or an open folder cannot be replaced: name a folder inside it",
    errno.ENOTDIR: "one of its parents is a file: name another folder",
    errno.EEXIST: "one of its parents is a file: name another folder",
}
