"""Importing a generated package from its folder, wherever that is."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

from wireloom import config
from wireloom.model.errors import WireloomError


def import_package(folder: Path, alias: str) -> ModuleType:
    """The package in ``folder``, as a module that is called ``alias``.

    Raises:
        WireloomError: there is no package that can be imported.
    """
    file = folder / "__init__.py"
    if not file.is_file():
        raise WireloomError(
            f"{config.show(folder)} is not a generated package",
            todo="run `wireloom generate` first, or name one with --package",
        )
    spec = importlib.util.spec_from_file_location(
        alias, file, submodule_search_locations=[str(folder)]
    )
    if spec is None or spec.loader is None:
        raise WireloomError(f"{config.show(folder)} cannot be imported")
    for name in [each for each in sys.modules if each.split(".")[0] == alias]:
        del sys.modules[name]
    module = importlib.util.module_from_spec(spec)
    sys.modules[alias] = module
    spec.loader.exec_module(module)
    return module
