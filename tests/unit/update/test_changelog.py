"""The changelog of a generated package: an entry for each update of the document."""

from __future__ import annotations

from changes_cases import report
from wireloom.update import changelog
from wireloom.update.source_lock import Source

SOURCE = Source(address=None, sha256="0" * 64, receive=("Event",), send=("Reply",))


def test_a_change_that_breaks_reading_and_sending_is_marked_as_both() -> None:
    lines = changelog.entry(SOURCE, report("type-changed")).splitlines()
    (line,) = [each for each in lines if each.startswith("- type changed")]
    assert line.endswith("[also what you send]")


def test_a_change_that_breaks_reading_alone_has_no_mark() -> None:
    assert "also" not in changelog.entry(SOURCE, report("type-widened"))
