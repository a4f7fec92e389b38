"""Write single text files: one as a whole, or several of them as one set; and read JSON back."""

from __future__ import annotations

import errno
import json
import os
import secrets
from collections.abc import Mapping
from pathlib import Path

from wireloom.output.lock import locked, tidy
from wireloom.output.package import WORK, errors_explained


def read_json(path: Path, *, absent: object) -> object:
    """The JSON value in the file ``path``.

    Returns:
        the value; ``absent`` if the file cannot be read, and None if it is not JSON.
    """
    try:
        return json.loads(path.read_bytes().decode("utf-8"))
    except OSError:
        return absent
    except (ValueError, RecursionError):
        return None


def write_text(path: Path, text: str) -> None:
    """Write one file, whole or not at all: UTF-8, with the line ends of ``text``.

    Raises:
        WireloomError: it cannot be written. The old file is still there.
    """
    with errors_explained(path):
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


# --- Several files as one set

_SET = "texts"
"""The name of the lock and of the journal of a set, in the work folder."""


def write_texts(home: Path, texts: Mapping[Path, str]) -> None:
    """Write several files as one set: all of them or none.

    First the texts are written to one journal in the work folder of ``home``. A run that is killed
    before that has changed nothing. A run that is killed later leaves the journal, and
    :func:`finish_texts` completes the set from it.

    Args:
        home: the folder of most of the files; the journal has paths relative to it.
        texts: the files and their new texts.

    Raises:
        WireloomError: one of them cannot be written.
    """
    lock = home / _SET
    with errors_explained(home), locked(lock):
        _finish(home)
        record = {os.path.relpath(path, home): text for path, text in texts.items()}
        write_text(_journal(home), json.dumps(record))
        _finish(home)
    tidy(lock)


def unfinished_texts(home: Path) -> bool:
    """Whether a killed :func:`write_texts` left a set in ``home`` that is not complete."""
    return _journal(home).exists()


def finish_texts(home: Path) -> list[Path]:
    """Complete the set that a killed :func:`write_texts` began, and return its files.

    Raises:
        WireloomError: one of them cannot be written.
    """
    if not unfinished_texts(home):
        return []
    lock = home / _SET
    with errors_explained(home), locked(lock):
        finished = _finish(home)
    tidy(lock)
    return finished


def _finish(home: Path) -> list[Path]:
    """Write the texts that the journal has, then remove it."""
    journal = _journal(home)
    try:
        texts: dict[str, str] = json.loads(journal.read_bytes())
    except FileNotFoundError:
        return []
    paths = {Path(os.path.normpath(home / path)): text for path, text in texts.items()}
    for path, text in paths.items():
        if not path.is_file() or path.read_bytes() != text.encode():
            write_text(path, text)
    journal.unlink()
    return list(paths)


def _journal(home: Path) -> Path:
    return home / WORK / f"{_SET}.json"
