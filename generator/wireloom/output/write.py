"""Text to files: the generated package appears whole, by one atomic swap, or not at all.

A new package is written beside the old one, in the hidden work folder ``.wireloom``, and then
trades places with it in a single system call. Whatever kills the run, the package's folder holds
the old package or the new one. What a killed run leaves behind is removed by the next.

Where the system has no such call (Windows, some file systems) the swap takes two renames and a
journal: killed between the two, the folder is missing, never mixed, and the next run that writes
puts the new package in its place. One case is weaker: a folder that lies in a lower layer of an
overlay file system cannot be renamed, so it is removed file by file before its replacement, which
is complete by then, takes its name.

The package carries its own record, ``wireloom.json``: what made it, and the digest of every file.
A folder with files that the record does not name holds somebody's work; it is left alone.
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import json
import os
import re
import secrets
import sys
from collections.abc import Callable, Collection, Generator, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from wireloom.model.errors import WireloomError

MANIFEST = "wireloom.json"
"""The name of the record that every generated package carries."""

WORK = ".wireloom"
"""The hidden folder beside a package that holds its lock, its cache and what is being written."""

_CACHES = frozenset(
    {"__pycache__", ".mypy_cache", ".pytest_cache", ".ruff_cache", ".DS_Store", "Thumbs.db"}
)
"""What tools leave in any folder: neither ours nor anybody's work."""

_MANIFEST_LINE = re.compile(r'^\s*"([^"\\]+)": "[0-9a-f]{16}",?\s*$', re.MULTILINE)

Swap = Callable[[Path, Path, Path], None]
"""Puts a folder (first) in the place of another (second); a journal may be kept (third)."""


def digest(data: bytes) -> str:
    """The digest of a file's bytes: the first 16 hex digits of its SHA-256."""
    return hashlib.sha256(data).hexdigest()[:16]


@dataclass(frozen=True, slots=True)
class Package:
    """The files of a package: relative POSIX path to text. The manifest is not among them.

    Raises:
        ValueError: a path leaves the folder, or two paths are one where case is ignored.
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
                raise ValueError(f"one file where case is ignored: {other!r} and {path!r}")

    def encoded(self, without: Collection[str] = ()) -> dict[str, bytes]:
        """The files as bytes, sorted by path: UTF-8 and the text's own line ends, on any system."""
        paths = sorted(path for path in self.files if path not in without)
        return {path: self.files[path].encode("utf-8") for path in paths}


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """What made a package, and what is in it: nothing that differs between two machines.

    ``document`` is the SHA-256 of the document; ``files`` maps each path to its :func:`digest`.
    """

    generator: str
    document: str
    files: Mapping[str, str]

    @classmethod
    def of(
        cls,
        package: Package,
        *,
        generator: str,
        document: str,
        known: Mapping[str, str] | None = None,
    ) -> Manifest:
        """The manifest of ``package``, made by version ``generator`` from ``document``.

        ``known`` are the digests of those of its files that have been taken already.
        """
        known = known or {}
        taken = {path: digest(data) for path, data in package.encoded(known).items()}
        return cls(generator=generator, document=document, files={**known, **taken})

    def text(self) -> str:
        """The manifest as it is written: one line for each file, sorted, for small diffs."""
        record = {
            "generator": self.generator,
            "document": self.document,
            "files": dict(sorted(self.files.items())),
        }
        return json.dumps(record, indent=2) + "\n"


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What a replacement did to a folder, each a sorted tuple of paths.

    ``edited`` are the files that differed from what an earlier run had written there: hand edits,
    now gone. They are also among ``changed`` (or ``removed``).
    """

    added: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    edited: tuple[str, ...] = ()

    def __len__(self) -> int:
        return len(self.added) + len(self.changed) + len(self.removed)


# --- Reading what is there


def read_manifest(folder: Path) -> Manifest | None:
    """The manifest of the package in ``folder``, or None where there is none that can be read."""
    try:
        record: dict[str, Any] = json.loads((folder / MANIFEST).read_bytes())
        generator, document, files = record["generator"], record["document"], record["files"]
        texts = [generator, document, *files, *files.values()]
    except (OSError, ValueError, LookupError, TypeError, AttributeError, RecursionError):
        return None
    if not all(isinstance(text, str) for text in texts):
        return None
    return Manifest(generator=generator, document=document, files=files)


def present(folder: Path) -> list[str]:
    """The files in ``folder`` as sorted relative POSIX paths, without caches and the manifest.

    A symbolic link counts as a file and is not followed. No folder, no files.
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
    file = os.path.join(folder, path)  # noqa: PTH118 - of paths there are many, and slow to make
    try:
        if os.path.islink(file):  # noqa: PTH114
            return None
        with open(file, "rb", buffering=0) as opened:  # noqa: PTH123
            return opened.read()
    except (FileNotFoundError, IsADirectoryError, NotADirectoryError):
        return None


def digests(folder: Path) -> dict[str, str]:
    """The digest of every file in ``folder``; the empty string for what is no regular file."""
    found: dict[str, str] = {}
    for path in present(folder):
        data = read_bytes(folder, path)
        found[path] = "" if data is None else digest(data)
    return found


def intact(folder: Path, manifest: Manifest) -> bool:
    """Whether ``folder`` holds exactly the package that ``manifest`` describes, caches aside."""
    return (
        not folder.is_symlink()
        and read_bytes(folder, MANIFEST) == manifest.text().encode()
        and digests(folder) == manifest.files
    )


def foreign(folder: Path) -> list[str] | None:
    """The files in ``folder`` that no run of ours wrote; None where the folder is not ours at all.

    A manifest that cannot be read (a merge conflict in it) still names files, line by line.
    """
    files = present(folder)
    data = read_bytes(folder, MANIFEST)
    if data is None:
        return None if files else []
    ours = set(_MANIFEST_LINE.findall(data.decode("utf-8", "replace")))
    return [path for path in files if path not in ours]


# --- Replacing it


def replace(
    folder: Path,
    package: Package,
    manifest: Manifest,
    *,
    waiting: Callable[[], None] | None = None,
    swap: Swap | None = None,
) -> Change:
    """Make ``folder`` hold exactly ``package`` and ``manifest``; say what changed.

    Where it already does, nothing is touched. Several runs on one folder take turns.

    Args:
        folder: the package's folder; its parents are made as needed.
        package: the files.
        manifest: the record that goes beside them.
        waiting: called once when another run has to be waited for.
        swap: how the new folder takes the old one's place; by default in the safest way there is.

    Raises:
        WireloomError: the folder is not ours, holds foreign files, or cannot be written. The
            package that was there is still there.
    """
    ensure_ours(folder)
    with _explained(folder), _locked(folder, waiting):
        _recover(folder)
        _sweep(folder)
        change = difference(folder, manifest)
        if change or read_bytes(folder, MANIFEST) != manifest.text().encode():
            same = manifest.files.keys() - {*change.added, *change.changed}
            _install(folder, package, manifest, swap or swap_folders, same)
        return change


def write_text(path: Path, text: str) -> None:
    """Write one file, whole or not at all: UTF-8, with the text's own line ends.

    Raises:
        WireloomError: it cannot be written. What was there is still there.
    """
    with _explained(path):
        if path.is_dir():
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
        target = path.resolve()
        target.parent.mkdir(parents=True, exist_ok=True)
        staged = target.with_name(f".{target.name}~{secrets.token_hex(8)}")
        try:
            with staged.open("xb") as file:
                file.write(text.encode("utf-8"))
                file.flush()
                os.fsync(file.fileno())
            staged.replace(target)
        finally:
            staged.unlink(missing_ok=True)


def difference(folder: Path, manifest: Manifest) -> Change:
    """What has to change in ``folder`` for it to hold the files of ``manifest``."""
    old, new = digests(folder), manifest.files
    record = read_manifest(folder)
    written: Mapping[str, str] = record.files if record else {}
    return Change(
        added=tuple(sorted(new.keys() - old.keys())),
        changed=tuple(sorted(path for path in new.keys() & old.keys() if old[path] != new[path])),
        removed=tuple(sorted(old.keys() - new.keys())),
        edited=tuple(
            sorted(
                path
                for path in written.keys() & old.keys()
                if old[path] not in (written[path], new.get(path))
            )
        ),
    )


def ensure_ours(folder: Path) -> None:
    """Make sure that replacing ``folder`` destroys nothing but what an earlier run made.

    Raises:
        WireloomError: it is a link, a file, a folder that is not ours, or holds foreign files.
    """
    if folder.is_symlink():
        raise WireloomError(
            f"{folder} is a symbolic link",
            why="a package is replaced as a whole, and a link says that somebody else owns it",
            todo=f"name the folder itself: {folder.resolve()}",
        )
    if folder.exists() and not folder.is_dir():
        raise WireloomError(f"{folder} is a file", todo="name a folder for the package")
    with _explained(folder):
        strays = foreign(folder)
    if strays is None:
        raise WireloomError(
            f"{folder} is not a package that wireloom wrote",
            why=f"it has files in it, and no {MANIFEST}",
            todo="name another folder, or move this one away",
        )
    if strays:
        raise WireloomError(
            f"{folder} holds files that wireloom did not write: {some(strays)}",
            why="the folder is replaced as a whole, and they would be lost",
            todo="move them out of the folder",
        )


def some(paths: Sequence[str], limit: int = 5) -> str:
    """The first few of ``paths``, and how many more there are."""
    rest = len(paths) - limit
    return ", ".join(paths[:limit]) + (f" and {rest} more" if rest > 0 else "")


def _install(
    folder: Path, package: Package, manifest: Manifest, swap: Swap, same: Collection[str]
) -> None:
    """Write the package aside and swap it in; the files in ``same`` are there already."""
    staged = _aside(folder)
    journal = _journal(folder)
    try:
        _make_folders(staged, package.files)
        linked = _link_files(folder, staged, same)
        _write_files(staged, package.encoded(linked) | {MANIFEST: manifest.text().encode()})
        ensure_ours(folder)
        if folder.exists():
            swap(staged, folder, journal)
        else:
            staged.rename(folder)
        _sync_folder(folder.parent)
    finally:
        if not journal.exists():
            _sweep(folder)


def _make_folders(folder: Path, paths: Iterable[str]) -> None:
    """Make the new ``folder``, and those in it that ``paths`` need."""
    folder.mkdir()
    for parent in sorted({path.rpartition("/")[0] for path in paths}):
        (folder / parent).mkdir(parents=True, exist_ok=True)


def _link_files(old: Path, new: Path, paths: Collection[str]) -> frozenset[str]:
    """Give files that do not change a second name, in the new folder; say which have got one.

    They are on the disk as they are, with their dates. Where the system has no such thing as a
    second name for a file, or refuses it, they are written again like the others.
    """
    linked: set[str] = set()
    for path in paths:
        try:
            os.link(f"{old}/{path}", f"{new}/{path}", follow_symlinks=False)
        except (OSError, NotImplementedError):
            break
        linked.add(path)
    return frozenset(linked)


def _write_files(folder: Path, files: Mapping[str, bytes]) -> None:
    """Write ``files`` into the new ``folder``, and see them on the disk before it is swapped in."""
    with contextlib.ExitStack() as opened:
        handles: list[int] = []
        for path, data in files.items():
            handle = opened.enter_context((folder / path).open("xb", buffering=0))
            view = memoryview(data)
            while view:
                view = view[handle.write(view) or 0 :]
            handles.append(handle.fileno())
            if len(handles) >= _OPEN_AT_ONCE:
                _sync(handles)
                opened.close()
                handles.clear()
        _sync(handles)


_OPEN_AT_ONCE = 64
"""Files that are written before they are forced to the disk: faster together than one by one."""


def _sync(handles: list[int]) -> None:
    for handle in handles:
        os.fsync(handle)


def _sync_folder(folder: Path) -> None:
    """Force the names in ``folder`` to the disk, where the system lets a folder be opened."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


# --- The swap


def swap_folders(new: Path, folder: Path, journal: Path) -> None:
    """Put ``new`` in the place of ``folder``: in one call if there is one, or with a journal."""
    if not _exchange(new, folder):
        swap_with_journal(new, folder, journal)


def _exchange(one: Path, other: Path) -> bool:
    """Exchange two folders atomically. False where this system or file system cannot.

    Linux: ``renameat2`` with ``RENAME_EXCHANGE``; macOS: ``renamex_np`` with ``RENAME_SWAP``.
    """
    if sys.platform not in ("linux", "darwin"):
        return False
    import ctypes  # only a run that writes pays for it

    library = ctypes.CDLL(None)
    first, second = os.fsencode(one), os.fsencode(other)
    try:
        if sys.platform == "darwin":
            status = library.renamex_np(first, second, ctypes.c_uint(2))
        else:
            here = -100  # AT_FDCWD
            status = library.renameat2(here, first, here, second, ctypes.c_uint(2))
    except AttributeError:  # a C library older than the call
        return False
    return bool(status == 0)


def swap_with_journal(new: Path, folder: Path, journal: Path) -> None:
    """Put ``new`` in the place of ``folder`` by two renames; the journal says what is to be done.

    Killed before the journal is written, the next run finds the old package. Killed after it, the
    next run puts the new one in its place, which is complete by then.
    """
    journal.write_text(new.name, encoding="utf-8")
    _sync_folder(journal.parent)
    try:
        _set_aside(folder)
    except OSError:
        if folder.exists() and new.exists():
            journal.unlink()
        raise
    new.rename(folder)
    journal.unlink()


def _set_aside(folder: Path) -> None:
    """Move ``folder`` out of the way, if it is there."""
    try:
        folder.rename(_aside(folder))
    except FileNotFoundError:
        return
    except OSError as error:
        if error.errno != errno.EXDEV:
            raise
        # A folder in a lower layer of an overlay file system (a container's image) cannot be
        # renamed. Its replacement is complete and the journal names it, so it can be removed.
        import shutil

        shutil.rmtree(folder)


def _recover(folder: Path) -> None:
    """Complete the swap that a killed run had begun and written down in the journal."""
    journal = _journal(folder)
    try:
        name = journal.read_text(encoding="utf-8")
    except FileNotFoundError:
        return
    staged = journal.parent / name
    if name.startswith(f"{folder.name}~") and staged.is_dir():
        _set_aside(folder)
        staged.rename(folder)
    journal.unlink()


# --- Several single files

_TEXTS = "texts"


def write_texts(home: Path, texts: Mapping[Path, str]) -> None:
    """Write several files, all of them or none.

    What is to be written is first put down as a whole in the work folder of ``home``. A run that is
    killed before that has changed nothing; :func:`finish_texts` completes one that is killed later.

    Args:
        home: the folder that most of the files are in; the record names them relative to it.
        texts: the files and what they are to hold.

    Raises:
        WireloomError: one of them cannot be written.
    """
    lock = home / _TEXTS
    with _explained(home), _locked(lock, None):
        _finish_texts(home)
        record = {os.path.relpath(path, home): text for path, text in texts.items()}
        write_text(_texts_record(home), json.dumps(record))
        _finish_texts(home)
    tidy(lock)


def finish_texts(home: Path) -> list[Path]:
    """Complete what a killed :func:`write_texts` had begun, and say which files it was about."""
    if not _texts_record(home).exists():
        return []
    lock = home / _TEXTS
    with _explained(home), _locked(lock, None):
        finished = _finish_texts(home)
    tidy(lock)
    return finished


def _finish_texts(home: Path) -> list[Path]:
    record = _texts_record(home)
    try:
        texts: dict[str, str] = json.loads(record.read_bytes())
    except FileNotFoundError:
        return []
    paths = {Path(os.path.normpath(home / path)): text for path, text in texts.items()}
    for path, text in paths.items():
        if not path.is_file() or path.read_bytes() != text.encode():
            write_text(path, text)
    record.unlink()
    return list(paths)


def _texts_record(home: Path) -> Path:
    return home / WORK / f"{_TEXTS}.json"


# --- The work folder


def work_folder(folder: Path) -> Path:
    """The work folder of the package in ``folder``, made if need be and ignored by git."""
    work = folder.parent / WORK
    work.mkdir(parents=True, exist_ok=True)
    ignore = work / ".gitignore"
    if not ignore.exists():
        ignore.write_text("*\n", encoding="utf-8", newline="\n")
    return work


def _aside(folder: Path) -> Path:
    """A new name in the work folder, on the same file system as ``folder``."""
    return folder.parent / WORK / f"{folder.name}~{secrets.token_hex(8)}"


def _journal(folder: Path) -> Path:
    return folder.parent / WORK / f"{folder.name}.journal"


def clean_up(folder: Path, waiting: Callable[[], None] | None = None) -> None:
    """Remove what a killed run has left beside ``folder``, and complete the swap it had begun.

    Does nothing at all where there is nothing to do. A run that is writing is waited for.

    Raises:
        WireloomError: what is left cannot be moved or removed.
    """
    if _journal(folder).exists() or _leftovers(folder):
        with _explained(folder), _locked(folder, waiting):
            _recover(folder)
            _sweep(folder)


def _leftovers(folder: Path) -> list[Path]:
    """What this run, or one that was killed, has put into the work folder for a while."""
    return list((folder.parent / WORK).glob(f"{folder.name}~*"))


def _sweep(folder: Path) -> None:
    """Remove what this run, or one that was killed, has left in the work folder."""
    leftovers = _leftovers(folder)
    if leftovers:
        import shutil  # only a run that writes pays for it

        for leftover in leftovers:
            shutil.rmtree(leftover, ignore_errors=True)


def tidy(folder: Path) -> None:
    """Remove the work folder of ``folder`` if nothing in it is worth keeping.

    For a package that is written once in a while, in a project that is not ours (``vendor``).
    """
    work = folder.parent / WORK
    if not work.is_dir():
        return
    with contextlib.suppress(OSError), _locked(folder, None) as lock:
        if {entry.name for entry in work.iterdir()} <= {lock.name, ".gitignore"}:
            lock.unlink()
            (work / ".gitignore").unlink(missing_ok=True)
            work.rmdir()


@contextlib.contextmanager
def _locked(folder: Path, waiting: Callable[[], None] | None) -> Generator[Path]:
    """Hold the lock of ``folder``; the system releases it however the process ends."""
    while True:
        path = work_folder(folder) / f"{folder.name}.lock"
        try:
            handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o666)
        except FileNotFoundError:  # another run has just tidied the work folder up
            continue
        try:
            _lock(handle, waiting)
            if not _is_at(handle, path):  # the file was removed while we waited for it
                continue
            yield path
            return
        finally:
            os.close(handle)


def _is_at(handle: int, path: Path) -> bool:
    """Whether the open file is still the one at ``path``."""
    try:
        return os.path.samestat(os.fstat(handle), path.stat())
    except FileNotFoundError:
        return False


if sys.platform == "win32":
    import msvcrt
    import time

    def _lock(handle: int, waiting: Callable[[], None] | None) -> None:
        """Lock the open file, waiting for as long as it takes."""
        while True:
            try:
                msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
            except OSError:
                if waiting:
                    waiting()
                    waiting = None
                time.sleep(0.1)
            else:
                return

else:
    import fcntl

    def _lock(handle: int, waiting: Callable[[], None] | None) -> None:
        """Lock the open file, waiting for as long as it takes."""
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            if waiting:
                waiting()
            fcntl.flock(handle, fcntl.LOCK_EX)


@contextlib.contextmanager
def _explained(path: Path) -> Generator[None]:
    """Turn an error of the system into one message about ``path``."""
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
    errno.ENOSPC: "make room on the disk",
    errno.EDQUOT: "make room on the disk",
    errno.EBUSY: "a mount point or an open folder cannot be replaced: name a folder inside it",
    errno.ENOTDIR: "one of its parents is a file: name another folder",
    errno.EEXIST: "one of its parents is a file: name another folder",
}
