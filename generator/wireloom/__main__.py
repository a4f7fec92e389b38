"""``python -m wireloom``: the same as the command ``wireloom``."""

from __future__ import annotations

import sys

from wireloom.cli import main

if __name__ == "__main__":
    sys.exit(main())
