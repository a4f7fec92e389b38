"""The command ``vendor``: its options, and what it prints."""

from __future__ import annotations

import argparse
import os
from pathlib import Path

from wireloom import config
from wireloom.cli.options import configured, say
from wireloom.model.errors import UsageError

HELP = "copy the package into another project"

DESCRIPTION = """\
Copy the generated package into another project, as the folder DEST: a new folder,
or an older copy. The last part of DEST is the name of the copy; any name that can
be imported will do.
"""

EPILOG = """\
examples:
  wireloom vendor ../shop/src/shop/vapi
  wireloom vendor --package generated/vapi_messages ../shop/src/shop/vapi
"""


def add(parser: argparse.ArgumentParser) -> None:
    """Add the command's options to ``parser``."""
    parser.add_argument("dest", metavar="DEST", help="the folder of the copy")
    parser.add_argument("--package", metavar="FOLDER", help="the package (default: as configured)")
    parser.add_argument("--config", metavar="FILE", help="the TOML file with the settings")
    parser.add_argument(
        "--force", action="store_true", help="overwrite files of the copy that were edited by hand"
    )


def run(options: argparse.Namespace) -> int:
    """Run the command and return its exit code."""
    from wireloom.output import vendor

    if options.package and options.config:
        raise UsageError("--package and --config say the same thing: use one of them")
    source = Path(options.package) if options.package else configured(options.config).out
    target = Path(os.path.normpath(Path.cwd() / options.dest))
    change = vendor.vendor(source.absolute(), target, force=options.force)
    state = f"wrote {config.show(target)}: {len(change)} files changed"
    say(options, state if change else f"unchanged {config.show(target)}")
    return 0
