"""Replace a package by one atomic exchange: its folder holds the old package or the new one.

A new package is written beside the old one, in the hidden work folder ``.wireloom``, and then
exchanged with it in a single system call. Whatever kills the run, the folder holds one of the two.
The next run removes what a killed run left behind.

Where the system has no such call (Windows, some file systems), the exchange takes two renames and a
journal. A run that is killed between the two leaves no folder, but never a mixed one, and the next
run that writes puts the new package in its place. One case is weaker: a folder in a lower layer of
an overlay file system cannot be renamed. It is removed file by file before its replacement, which
is complete by then, takes its name.
"""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
import shutil
import sys
from collections.abc import Callable, Collection, Iterable, Mapping
from pathlib import Path

from wireloom.output.lock import locked
from wireloom.output.manifest import Manifest, difference, ensure_ours, refuse_edited
from wireloom.output.package import (
    MANIFEST,
    WORK,
    Change,
    Package,
    errors_explained,
    read_bytes,
)

Swap = Callable[[Path, Path, Path], None]
"""Puts a folder (first) in the place of another (second); it may use a journal (third)."""


def replace(  # noqa: PLR0913 - the last three are for particular callers
    folder: Path,
    package: Package,
    manifest: Manifest,
    *,
    force: bool = False,
    waiting: Callable[[], None] | None = None,
    swap: Swap | None = None,
) -> Change:
    """Make ``folder`` hold exactly ``package`` and ``manifest``, and return what changed.

    Where it already does, nothing is touched. Several runs on one folder take turns.

    Args:
        folder: the package's folder; its parents are created as needed.
        package: the files.
        manifest: the manifest of the files.
        force: overwrite files that were edited by hand.
        waiting: called once if another run is writing the folder.
        swap: how the new folder takes the old one's place; by default the safest possible way.

    Raises:
        WireloomError: the folder is not a package, holds files that wireloom did not write or that
            were edited by hand, or cannot be written. The old package is still there.
    """
    ensure_ours(folder)
    with errors_explained(folder), locked(folder, waiting):
        _recover(folder)
        _sweep(folder)
        change = difference(folder, manifest)
        if not force:
            refuse_edited(folder, change)
        if change or read_bytes(folder, MANIFEST) != manifest.text().encode():
            same = manifest.files.keys() - {*change.added, *change.changed}
            _install(folder, package, manifest, swap or swap_folders, same)
        return change


def _install(
    folder: Path, package: Package, manifest: Manifest, swap: Swap, same: Collection[str]
) -> None:
    """Write the package to the work folder, then exchange it; files in ``same`` are unchanged."""
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
    """Create the new ``folder``, and the folders in it that ``paths`` need."""
    folder.mkdir()
    for parent in sorted({path.rpartition("/")[0] for path in paths}):
        (folder / parent).mkdir(parents=True, exist_ok=True)


def _link_files(old: Path, new: Path, paths: Collection[str]) -> frozenset[str]:
    """Link unchanged files into the new folder, and return those that are linked.

    So they keep their dates. Where the system has no hard links, or refuses one, the files are
    written again like the others.
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
    """Write ``files`` into the new ``folder``, and flush them to the disk."""
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
"""How many files are flushed to the disk together, which is faster than one by one."""


def _sync(handles: list[int]) -> None:
    for handle in handles:
        os.fsync(handle)


def _sync_folder(folder: Path) -> None:
    """Flush the names in ``folder`` to the disk, where the system can open a folder."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


# --- The exchange


def swap_folders(new: Path, folder: Path, journal: Path) -> None:
    """Put ``new`` in the place of ``folder``: in one system call if possible, or with a journal."""
    if not _exchange(new, folder):
        swap_with_journal(new, folder, journal)


def _exchange(one: Path, other: Path) -> bool:
    """Exchange two folders atomically. False where this system or file system cannot.

    Linux: ``renameat2`` with ``RENAME_EXCHANGE``; macOS: ``renamex_np`` with ``RENAME_SWAP``.
    """
    if sys.platform not in ("linux", "darwin"):
        return False
    import ctypes  # only a run that writes imports it

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
    """Put ``new`` in the place of ``folder`` by two renames, after the journal names ``new``.

    If the run is killed before the journal is written, the next run finds the old package. If it is
    killed later, the next run puts the new package, which is complete by then, in its place.
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
    """Move ``folder`` to the work folder, if it exists."""
    try:
        folder.rename(_aside(folder))
    except FileNotFoundError:
        return
    except OSError as error:
        if error.errno != errno.EXDEV:
            raise
        # A folder in a lower layer of an overlay file system (a container's image) cannot be
        # renamed. Its replacement is complete and the journal names it, so it can be removed.
        shutil.rmtree(folder)


def _recover(folder: Path) -> None:
    """Complete the exchange that a killed run began and wrote to the journal."""
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


# --- The work folder


def _aside(folder: Path) -> Path:
    """A new path in the work folder, on the same file system as ``folder``."""
    return folder.parent / WORK / f"{folder.name}~{secrets.token_hex(8)}"


def _journal(folder: Path) -> Path:
    return folder.parent / WORK / f"{folder.name}.journal"


def clean_up(folder: Path, waiting: Callable[[], None] | None = None) -> None:
    """Remove what a killed run left beside ``folder``, and complete the exchange that it began.

    Nothing is touched where there is nothing to do. If another run is writing, this waits for it.

    Raises:
        WireloomError: a file or folder cannot be moved or removed.
    """
    if _journal(folder).exists() or _leftovers(folder):
        with errors_explained(folder), locked(folder, waiting):
            _recover(folder)
            _sweep(folder)


def _leftovers(folder: Path) -> list[Path]:
    """The temporary folders of this run, or of one that was killed."""
    return list((folder.parent / WORK).glob(f"{folder.name}~*"))


def _sweep(folder: Path) -> None:
    """Remove the temporary folders of this run, and of runs that were killed."""
    for leftover in _leftovers(folder):
        shutil.rmtree(leftover, ignore_errors=True)
