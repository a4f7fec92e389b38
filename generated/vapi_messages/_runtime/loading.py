"""Importing the modules of the package when their names are first used."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import Any

from .encode import is_record

PACKAGE = (__package__ or "").rpartition(".")[0]
"""The full name of the generated package."""


def load(name: str) -> Any:
    """The class, enum, alias or reader called ``name``; its module is imported on first use."""
    return getattr(import_module(PACKAGE), name)


def load_name(package: str, modules: Mapping[str, str], name: str) -> Any:
    """The public name ``name`` of ``package``, which is stored there.

    Args:
        package: the full name of the package.
        modules: the module of each public name, relative to the package.
        name: the name to load.

    Raises:
        AttributeError: the package has no such name.
    """
    if name not in modules:
        raise AttributeError(f"module {package!r} has no attribute {name!r}")
    module = import_module(f".{modules[name]}", package)
    value = getattr(module, name, None)
    if value is None:
        # The name of a union: only type checkers know it until a program asks for it.
        value = module.ALIASES[name].hint()
        setattr(module, name, value)
    setattr(import_module(package), name, value)
    return value


def load_all(package: str, modules: Mapping[str, str]) -> None:
    """Import every module of ``package`` and give each the names that its annotations use."""
    import re

    names = {name: load_name(package, modules, name) for name in modules}
    for cls in names.values():
        if isinstance(cls, type) and is_record(cls):
            home = import_module(cls.__module__)
            for word in re.findall(r"\w+", " ".join(map(str, cls.__annotations__.values()))):
                if word in names:
                    setattr(home, word, names[word])
