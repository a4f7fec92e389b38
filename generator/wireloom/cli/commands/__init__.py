"""The commands of ``wireloom``, a module each. To add one, write its module and list it here."""

from __future__ import annotations

import argparse
from typing import Protocol

from wireloom.cli.commands import (
    audit,
    changes,
    check,
    corpus,
    dump,
    generate,
    init,
    roots,
    sample,
    send,
    snapshot,
    suggest,
    update,
    vendor,
)


class Command(Protocol):
    """What a module of this folder has; it imports what it works with when it runs."""

    @property
    def HELP(self) -> str:  # noqa: N802 - a constant of the module
        """The line in ``wireloom --help``."""
        ...

    @property
    def DESCRIPTION(self) -> str:  # noqa: N802
        """What the command does."""
        ...

    @property
    def EPILOG(self) -> str:  # noqa: N802
        """Examples of its use."""
        ...

    def add(self, parser: argparse.ArgumentParser, /) -> None:
        """Add the command's options to ``parser``."""

    def run(self, options: argparse.Namespace, /) -> int:
        """Run the command and return its exit code."""
        ...


COMMANDS: dict[str, Command] = {
    "init": init,
    "generate": generate,
    "check": check,
    "roots": roots,
    "update": update,
    "changes": changes,
    "audit": audit,
    "corpus": corpus,
    "sample": sample,
    "send": send,
    "suggest": suggest,
    "vendor": vendor,
    "snapshot": snapshot,
    "dump": dump,
}
"""Every command by its name, in the order in which ``wireloom --help`` lists them."""
