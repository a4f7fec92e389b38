"""Errors and diagnostics: what is wrong, where, why, and what to do."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Location:
    """A place in a file.

    ``line`` and ``column`` count from 1, as editors do; 0 means "unknown".
    ``pointer`` is a JSON Pointer (RFC 6901); the empty string is the whole document.
    """

    file: str
    line: int = 0
    column: int = 0
    pointer: str | None = None

    def __str__(self) -> str:
        text = escaped(self.file)  # a name may hold a line break, and the place is in a line
        if self.line:
            text += f":{self.line}:{self.column}"
        if self.pointer is not None:
            text += f" (at {self.pointer or 'the top'})"
        return text


def escaped(text: str, *, but: str = "") -> str:
    """``text`` with control characters as escapes, except those in ``but``."""
    return "".join(
        each if each.isprintable() or each in but else ascii(each)[1:-1] for each in text
    )


class WireloomError(Exception):
    """The user's input is at fault: one clear message, exit code 1.

    Args:
        what: what is wrong, in one sentence without a full stop.
        where: the place, when there is one.
        why: the reason, when ``what`` does not say it.
        todo: what the user can do about it.
    """

    exit_code = 1

    def __init__(
        self, what: str, *, where: Location | None = None, why: str = "", todo: str = ""
    ) -> None:
        super().__init__(what)
        self.what = what
        self.where = where
        self.why = why
        self.todo = todo

    def __str__(self) -> str:
        head = f"{self.where}: {self.what}" if self.where else self.what
        lines = [f"error: {head}"]
        if self.why:
            lines.append(f"  why: {self.why}")
        if self.todo:
            lines.append(f"  fix: {self.todo}")
        return "\n".join(lines)


class UsageError(WireloomError):
    """The command line or the configuration is at fault: exit code 2."""

    exit_code = 2


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """A remark about a document that is not an error.

    ``code`` is a stable id in kebab case (``array-enum``, ``empty-enum`` ...); ``pointer`` is a
    JSON Pointer into the document that the step received.
    """

    code: str
    pointer: str
    message: str

    def __str__(self) -> str:
        return f"{self.pointer}: {self.message} [{self.code}]"
