"""The file beside a schema with the old names that the package keeps for a while.

``api.yaml`` has ``api.old-names.json``, if there are any. ``update`` writes it, and ``generate``
and ``check`` read it.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import cast

from wireloom import config
from wireloom.model.errors import Location, WireloomError
from wireloom.output.text_files import read_json
from wireloom.plan.old_names import OldName


def old_names_file(schema: Path) -> Path:
    """The file with the old names for the document ``schema``."""
    return schema.with_name(f"{schema.stem}.old-names.json")


def read_old_names(schema: Path) -> tuple[OldName, ...]:
    """The old names for the document ``schema``, sorted; none if there is no file.

    Raises:
        WireloomError: the file is not as :func:`text_of` writes it.
    """
    path = old_names_file(schema)
    found = read_json(path, absent={})
    entries = cast("dict[str, object]", found) if isinstance(found, dict) else {"": found}
    return tuple(_old_name(path, name, entries[name]) for name in sorted(entries))


def _old_name(path: Path, name: str, entry: object) -> OldName:
    said = cast("dict[str, object]", entry) if isinstance(entry, dict) else {}
    now, updates = said.get("now"), said.get("updates")
    parts = name.split(".")
    if (
        isinstance(now, str)
        and type(updates) is int
        and updates > 0
        and len(parts) <= 2  # noqa: PLR2004 - a class and its attribute
        and all(_is_public(each) for each in (*parts, now))
    ):
        return OldName(name=name, now=now, updates=updates)
    raise WireloomError(
        f"the entry {name!r} is not an old name" if name else "this file does not have old names",
        where=Location(config.show(path)),
        todo='write entries like "Pet": {"now": "Animal", "updates": 2}, or delete the file',
    )


def _is_public(name: str) -> bool:
    return name.isidentifier() and not name.startswith("_")


def text_of(names: Iterable[OldName]) -> str:
    """The text of the file with ``names``."""
    entries = {each.name: {"now": each.now, "updates": each.updates} for each in names}
    return json.dumps(entries, indent=2, sort_keys=True, ensure_ascii=False) + "\n"
