"""Progress messages on the standard error: many on a terminal, few in a pipe."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Sequence
from typing import TextIO, TypeAlias

from wireloom.model.catalogue import codes
from wireloom.model.errors import Diagnostic, Location, escaped

Locate: TypeAlias = "Callable[[Sequence[Diagnostic]], Sequence[Location | str]]"
"""Finds the place of each of some diagnostics."""

ROUTINE = codes("info")

_MEGABYTE = 1_000_000

_BAR = 30
"""How many characters a bar of progress has."""


class Reporter:
    """Prints which step runs, and the diagnostics of the steps.

    On a terminal the current step is shown on a line that the next one overwrites. Diagnostics are
    one line for each code. ``verbose`` lists every diagnostic; ``quiet`` prints only notes that a
    user must not miss. ``warnings`` has the lines for all codes, whether they are printed or not.
    """

    def __init__(
        self,
        *,
        quiet: bool = False,
        verbose: bool = False,
        warn: bool = True,
        stream: TextIO | None = None,
    ) -> None:
        self._stream = stream or sys.stderr
        self._warn = warn and not quiet
        self._verbose = verbose
        self._lively = not quiet and is_terminal(self._stream)
        self._shown = ""
        self.warnings: list[str] = []

    def step(self, name: str) -> None:
        """The step ``name`` begins."""
        if self._lively:
            self._overwrite(f"{name} ...")

    def diagnostics(self, step: str, found: Sequence[Diagnostic], locate: Locate) -> None:
        """Report what a step noticed: a line for each kind, or with ``verbose`` for each of all.

        Args:
            step: the step.
            found: what it noticed.
            locate: finds the places of diagnostics in their files.
        """
        lines = summaries(found, locate)
        self.warnings.extend(lines)
        if self._verbose:
            for each, place in zip(found, locate(found), strict=True):
                self._line(f"{step}: {place}: {each.message} [{each.code}]")
        else:
            self._print_warnings(lines)

    def repeat(self, warnings: Sequence[str]) -> None:
        """Report the warnings of an earlier run that this one does not have to do again."""
        self.warnings.extend(warnings)
        self._print_warnings(warnings)

    def _print_warnings(self, lines: Sequence[str]) -> None:
        if self._warn:
            for line in lines:
                self._line(f"warning: {line}")

    def note(self, text: str) -> None:
        """Something that a user must not miss."""
        self._line(f"note: {text}")

    def done(self) -> None:
        """The run is over: remove the line of the last step."""
        if self._shown:
            self._overwrite("")

    def _line(self, text: str) -> None:
        self.done()
        print(printable(text), file=self._stream)

    def _overwrite(self, text: str) -> None:
        # Blanks, not an escape sequence: they work on a terminal of any kind.
        self._stream.write(f"\r{text.ljust(len(self._shown))}" + ("" if text else "\r"))
        self._stream.flush()
        self._shown = text


class Bar:
    """A progress bar for a long step."""

    def __init__(self, name: str, total: int, reporter: Reporter) -> None:
        self._name = name
        self._total = total
        self._reporter = reporter
        self._start = time.monotonic()

    def at(self, done: int) -> None:
        """Show that ``done`` of the total, both in bytes, are done."""
        share = min(done / self._total, 1.0) if self._total else 1.0
        spent = time.monotonic() - self._start
        left = f", {_clock(spent / share - spent)} left" if 0 < share < 1 and spent > 1 else ""
        filled = round(share * _BAR)
        bar = "#" * filled + "." * (_BAR - filled)
        self._reporter.step(f"{self._name} [{bar}] {share:4.0%} of {_size(self._total)}{left}")


def _clock(seconds: float) -> str:
    return f"{int(seconds) // 60}:{int(seconds) % 60:02}"


def _size(count: int) -> str:
    return f"{count / _MEGABYTE:,.0f} MB" if count >= _MEGABYTE else f"{count / 1000:,.0f} kB"


class Silent(Reporter):
    """Prints nothing: for programs that use the pipeline as a library."""

    def __init__(self) -> None:
        super().__init__(quiet=True)

    def _line(self, text: str) -> None:
        pass


def summaries(found: Sequence[Diagnostic], locate: Locate) -> list[str]:
    """A line for each kind of warning or error: the count, the code, the first place, the wording.

    What only restates the document is left out. ``locate`` is as in :meth:`Reporter.diagnostics`.
    """
    by_code: dict[str, list[Diagnostic]] = {}
    for each in found:
        if each.code not in ROUTINE:
            by_code.setdefault(each.code, []).append(each)
    ordered = sorted(by_code.items(), key=lambda entry: (-len(entry[1]), entry[0]))
    places = locate([same[0] for _code, same in ordered])
    return [
        f"{len(same):,} × {code}, first at {place}: {same[0].message}"  # noqa: RUF001
        for (code, same), place in zip(ordered, places, strict=True)
    ]


def printable(text: str) -> str:
    """``text`` with control characters as escapes, except tabs and line ends."""
    return escaped(text, but="\n\t")


def is_terminal(stream: TextIO) -> bool:
    """Whether ``stream`` is a terminal that can move its cursor."""
    return stream.isatty() and os.environ.get("TERM") != "dumb"


def wants_colour(stream: TextIO) -> bool:
    """Whether to write in colour: on a terminal, unless ``NO_COLOR`` is set (no-color.org)."""
    return is_terminal(stream) and not os.environ.get("NO_COLOR")
