"""``python -m wireloom``: the same as the command ``wireloom``."""

from __future__ import annotations

from wireloom.cli.main import program

if __name__ == "__main__":
    program()
