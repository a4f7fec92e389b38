"""The bytes and the text of a file that is read."""

from __future__ import annotations

from pathlib import Path

from wireloom.model.errors import Location, WireloomError
from wireloom.read.budget import DEFAULT_BUDGET, Budget
from wireloom.read.lines import line_and_column

BOM = "\ufeff"


def read_bytes(path: Path, *, budget: Budget = DEFAULT_BUDGET) -> bytes:
    """The bytes of the file at ``path``.

    Raises:
        WireloomError: there is no such file, it cannot be read, or it is larger than ``budget``.
    """
    where = Location(str(path))
    try:
        with path.open("rb") as file:
            content = file.read(budget.bytes + 1)
    except FileNotFoundError:
        raise WireloomError("there is no such file", where=where) from None
    except IsADirectoryError:
        raise WireloomError("this is a folder, not a file", where=where) from None
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else str(error)
        raise WireloomError("the file cannot be read", where=where, why=reason or "") from None
    if len(content) > budget.bytes:
        raise WireloomError(f"the file is larger than {budget.bytes:,} bytes", where=where)
    return content


def read_text(path: Path, budget: Budget = DEFAULT_BUDGET) -> str:
    """The text in UTF-8 of the file at ``path``; raises as :func:`read_bytes`."""
    return decoded(read_bytes(path, budget=budget), str(path))


def decoded(content: bytes, source: str) -> str:
    """The text in UTF-8 of ``content``; messages call it ``source``.

    Raises:
        WireloomError: it is not text in UTF-8.
    """
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = content[: error.start].decode("utf-8", "replace")
        raise WireloomError(
            "the file is not text in UTF-8",
            where=Location(source, *line_and_column(before, len(before))),
            why=f"there is the byte 0x{content[error.start]:02x}",
        ) from None
    if "\0" in text:
        where = Location(source, *line_and_column(text, text.index("\0")))
        raise WireloomError("the file is binary, not text", where=where)
    return text


_REMEMBERED: dict[str, bytes] = {}


def remember(source: str, content: bytes) -> None:
    """Keep the ``content`` of a ``source`` that is no file, for messages about it."""
    _REMEMBERED[source] = content


def text_of(source: str) -> str:
    """The text that messages call ``source``; raises as :func:`read_bytes`."""
    if source in _REMEMBERED:
        return decoded(_REMEMBERED[source], source)
    return read_text(Path(source))


def is_remembered(source: str) -> bool:
    """Whether ``source`` is no file, but its text is known."""
    return source in _REMEMBERED
