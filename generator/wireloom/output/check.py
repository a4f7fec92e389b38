"""The drift check: compares a folder with the package that would be generated now.

Nothing is written. The result has every file that differs, with its state and a unified diff from
the file in the folder to the file that would be generated.
"""

from __future__ import annotations

import difflib
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Literal, TypeAlias

from wireloom.output import github
from wireloom.output.manifest import Manifest, read_manifest
from wireloom.output.package import MANIFEST, Package, digest, present, read_bytes
from wireloom.progress import printable

State: TypeAlias = Literal["changed", "missing", "orphaned", "hand-edited"]

LINES_PER_FILE = 200
"""Lines of a file's diff that are shown; the rest is counted."""

LINES_IN_ALL = 2000
"""The number of diff lines after which files are listed without a diff."""

_LINES_IN_ANNOTATION = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """One file that differs from the file that would be generated.

    ``state`` is one of

    - ``changed``: an earlier run wrote it, and another text would be generated now;
    - ``hand-edited``: differs from what an earlier run wrote and from what would be generated;
    - ``missing``: would be generated, and does not exist;
    - ``orphaned``: exists, and would not be generated.

    ``line`` is the first line of the file in the folder that differs, from 1; 0 where there is
    none. ``diff`` holds the lines of the unified diff without line ends; it is cut after
    ``LINES_PER_FILE`` lines, and the last line says how many are left out.
    """

    path: str
    state: State
    line: int = 0
    diff: tuple[str, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Drift:
    """What the check found: ``folder`` as messages show it, and the files that differ, by path."""

    folder: str
    files: tuple[Difference, ...] = ()
    exists: bool = True

    @property
    def fresh(self) -> bool:
        """Whether the folder holds exactly what would be generated."""
        return not self.files


def compare(expected: Package, manifest: Manifest, folder: Path, shown: str = "") -> Drift:
    """Compare what would be generated with what is in ``folder``.

    Args:
        expected: the files as they would be generated.
        manifest: the manifest as it would be generated; it is compared like any other file.
        folder: the package's folder.
        shown: how messages name the folder; by default as it is given.
    """
    there = _Folder.read(folder)
    files = expected.encoded() | {MANIFEST: manifest.text().encode()}
    found: list[Difference] = []
    budget = LINES_IN_ALL if there.exists else 0
    for path in sorted(there.files | files.keys()):
        difference = _difference(there, path, files.get(path), with_diff=budget > 0)
        if difference is not None:
            found.append(difference)
            budget -= len(difference.diff)
    return Drift(folder=shown or folder.as_posix(), files=tuple(found), exists=there.exists)


@dataclass(frozen=True, slots=True)
class _Folder:
    """What is in a folder: its files, and the digests of those that an earlier run wrote."""

    path: Path
    exists: bool
    files: frozenset[str]
    written: Mapping[str, str]

    @classmethod
    def read(cls, path: Path) -> _Folder:
        files = set(present(path))
        if read_bytes(path, MANIFEST) is not None:
            files.add(MANIFEST)
        record = read_manifest(path)
        return cls(path, path.is_dir(), frozenset(files), record.files if record else {})


def _difference(
    there: _Folder, path: str, new: bytes | None, *, with_diff: bool
) -> Difference | None:
    """How the file at ``path`` differs from ``new``; None where it does not."""
    if new is None:
        note = "" if path in there.written else "wireloom did not write it"
        return Difference(path=path, state="orphaned", note=note)
    old = read_bytes(there.path, path)
    if old == new:
        return None
    if path not in there.files:
        lines = _unified(path, None, _lines(new)) if with_diff else ()
        return Difference(path=path, state="missing", diff=lines)
    if old is None:
        return Difference(path=path, state="hand-edited", note="it is not a regular file")
    written = there.written.get(path)
    state: State = "changed" if written in (None, digest(old)) else "hand-edited"
    if old.replace(b"\r\n", b"\n") == new:
        note = "only its line ends differ: `* -text` in .gitattributes keeps git from changing them"
        return Difference(path=path, state=state, line=1, note=note)
    before, after = _lines(old), _lines(new)
    return Difference(
        path=path,
        state=state,
        line=_first_difference(before, after),
        diff=_unified(path, before, after) if with_diff else (),
    )


def _lines(data: bytes) -> list[str]:
    """The lines of a file. Only a line feed ends one; a note follows a last line without."""
    *lines, rest = data.decode("utf-8", "backslashreplace").split("\n")
    return [*lines, rest, "\\ No newline at end of file"] if rest else lines


def _first_difference(before: list[str], after: list[str]) -> int:
    """The first line of ``before`` that differs, or its last where ``after`` goes on."""
    pairs = zip(before, after, strict=False)
    same = next(
        (i for i, (old, new) in enumerate(pairs) if old != new), min(len(before), len(after))
    )
    return min(same + 1, len(before))


def _unified(path: str, before: list[str] | None, after: list[str]) -> tuple[str, ...]:
    """A unified diff of at most ``LINES_PER_FILE`` lines and a count of the others."""
    diff = difflib.unified_diff(
        before or [],
        after,
        fromfile="/dev/null" if before is None else f"a/{path}",
        tofile=f"b/{path}",
        lineterm="",
    )
    lines = [printable(line) for line in diff]
    left_out = len(lines) - LINES_PER_FILE
    if left_out > 0:
        lines[LINES_PER_FILE:] = [f"... {left_out:,} more lines left out"]
    return tuple(lines)


# --- Printing


def as_text(drift: Drift, *, colour: bool = False) -> Iterator[str]:
    """The lines of a report for people; none if nothing differs."""
    if drift.fresh:
        return
    if not drift.exists:
        yield f"{drift.folder} does not exist"
    else:
        without = 0
        for each in drift.files:
            if not each.diff and not each.note and each.state != "orphaned":
                without += 1
            yield from (_coloured(line) if colour else line for line in each.diff)
        if without:
            yield f"... diffs of {without} more files left out"
        if any(each.diff for each in drift.files):
            yield ""
        for each in drift.files:
            yield f"{each.state + ':':<12} {drift.folder}/{each.path}" + (
                f" ({each.note})" if each.note else ""
            )
    yield _summary(drift)


def _summary(drift: Drift) -> str:
    if not drift.exists:
        return "run `wireloom generate`"
    states = [each.state for each in drift.files]
    counts = ", ".join(f"{states.count(state)} {state}" for state in sorted(set(states)))
    return f"{drift.folder} is out of date ({counts}): run `wireloom generate`"


_COLOURS = {"+": "32", "-": "31", "@": "36"}


def _coloured(line: str) -> str:
    colour = "1" if line.startswith(("+++", "---")) else _COLOURS.get(line[:1])
    return f"\x1b[{colour}m{line}\x1b[0m" if colour else line


def as_github(drift: Drift) -> Iterator[str]:
    """The drift as workflow commands of GitHub Actions: one ``::error`` for each file."""
    title = "wireloom check"
    if not drift.exists:
        yield github.command("error", f"{drift.folder} does not exist", title=title)
        return
    for each in drift.files:
        lines = [f"{each.state}: run `wireloom generate`", *each.diff[:_LINES_IN_ANNOTATION]]
        if each.note:
            lines.insert(1, each.note)
        file = f"{drift.folder}/{each.path}"
        yield github.command(
            "error", "\n".join(lines), file=file, line=each.line or None, title=title
        )


def as_json(drift: Drift) -> Iterator[str]:
    """The drift as one JSON object.

    ``{"fresh": bool, "folder": str, "exists": bool, "files": [{"path": str, "state": "changed" |
    "missing" | "orphaned" | "hand-edited", "line": int, "diff": [str], "note": str}]}``, where
    ``path`` is relative to ``folder``, ``line`` is 0 where there is none, and ``diff`` holds the
    lines of a unified diff.
    """
    record = {
        "fresh": drift.fresh,
        "folder": drift.folder,
        "exists": drift.exists,
        "files": [asdict(each) for each in drift.files],
    }
    yield json.dumps(record, indent=2)


FORMATS = ("text", "github", "json")


def show(drift: Drift, format_: str, *, colour: bool = False) -> Iterable[str]:
    """The lines of ``drift`` in one of ``FORMATS``."""
    if format_ == "github":
        return as_github(drift)
    if format_ == "json":
        return as_json(drift)
    return as_text(drift, colour=colour)
