"""Packages that are needed for some recordings only."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from wireloom.model.errors import WireloomError


def optional(module: str, extra: str, what: str) -> Any:
    """The module ``module``.

    Args:
        module: its dotted name.
        extra: the extra of wireloom that installs it.
        what: what needs it, in the plural.

    Raises:
        WireloomError: it is not installed.
    """
    try:
        return import_module(module)
    except ImportError:
        raise WireloomError(
            f"{what} need the package {module.partition('.')[0]}",
            todo=f'run `pip install "wireloom[{extra}]"`',
        ) from None
