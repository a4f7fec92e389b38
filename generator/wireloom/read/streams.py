"""Documents that are no files: standard input, and addresses that the user gave.

Each is read once in a run, and kept: the digest, the document and the lines of a message need it.
"""

from __future__ import annotations

import functools
import sys

from wireloom.model.document import STANDARD_INPUT
from wireloom.model.errors import Location, WireloomError
from wireloom.read.budget import DEFAULT_BUDGET
from wireloom.read.files import remember


def source_of(name: str) -> str:
    """What messages call the document ``name``."""
    return "standard input" if name == STANDARD_INPUT else name


@functools.cache
def stream(name: str) -> bytes:
    """The bytes of standard input or of the document at an address.

    Raises:
        UsageError: it is an address that is not fetched.
        WireloomError: there is nothing, it is too large, or the server gives no document.
    """
    content = _standard_input() if name == STANDARD_INPUT else _fetched(name)
    remember(source_of(name), content)
    return content


def _standard_input() -> bytes:
    where = Location(source_of(STANDARD_INPUT))
    if sys.stdin is None or sys.stdin.closed:
        raise WireloomError("there is no standard input", where=where, todo="name a file")
    content = sys.stdin.buffer.read(DEFAULT_BUDGET.bytes + 1)
    if len(content) > DEFAULT_BUDGET.bytes:
        raise WireloomError(f"it is larger than {DEFAULT_BUDGET.bytes:,} bytes", where=where)
    return content


def _fetched(address: str) -> bytes:
    from wireloom.read.fetch import fetch

    found = fetch(address)
    assert found is not None  # noqa: S101 - without an entity tag there is always an answer
    return found.content
