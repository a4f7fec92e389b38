"""Pages of the reference that are made from the code: the command line and the settings."""

from __future__ import annotations

import io
import os
import re
from contextlib import redirect_stdout

from wireloom import config
from wireloom.cli.commands import COMMANDS
from wireloom.cli.main import main

_SETTING = re.compile(r"^(?P<name>[\w-]+) = (?P<example>.+?)\s+# (?P<meaning>.+)$", re.MULTILINE)
_WIDTH = "88"

COMMAND_LINE = """\
# Command line

What `wireloom COMMAND --help` prints, for every command. `-q`, `-v` and `--debug` stand after the
command. The exit codes are 0 for success, 1 where the input is at fault or `check` found a
difference, 2 where the command line or the settings are at fault, and 3 for a bug of Wireloom.
"""

SETTINGS = """\
# Settings

The settings of a package are in `[tool.wireloom]` of a `pyproject.toml`, or of another TOML file
that `--config` names. The command line finds the nearest `pyproject.toml` with such a table, in the
working folder or above. Only `schema` and `out` are required. Paths are relative to the folder of
the file. Without `receive`, `send` and globs, the webhooks and callbacks of the document are the
roots of the package ([any document](../any-document.md)).

| setting | example | what it is |
| --- | --- | --- |
"""


def command_line() -> str:
    """The page of all commands, as the parser of arguments describes them."""
    parts = [COMMAND_LINE]
    for name, command in COMMANDS.items():
        summary = command.HELP[0].upper() + command.HELP[1:]
        end = "" if summary.endswith(("?", ".")) else "."
        parts.append(f"## wireloom {name}\n\n{summary}{end}\n\n```text\n{help_of(name)}```\n")
    return "\n".join(parts)


def help_of(command: str) -> str:
    """What ``wireloom COMMAND --help`` prints, in lines that fit a page."""
    os.environ.update(COLUMNS=_WIDTH, NO_COLOR="1")
    with redirect_stdout(io.StringIO()) as printed:
        main([command, "--help"])
    return printed.getvalue()


def settings() -> str:
    """The page of all settings, from the example in the module that reads them."""
    rows = [
        f"| `{found['name']}` | `{found['example']}` | {found['meaning']} |"
        for found in _SETTING.finditer(config.EXAMPLE)
    ]
    return SETTINGS + "\n".join(rows) + "\n"
