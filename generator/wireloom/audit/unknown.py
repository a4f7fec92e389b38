"""Unknown keys of records: what is found by decoding, where a walk of the JSON does not find it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from wireloom.audit.places import ARRAY, OBJECT
from wireloom.audit.runtime import Runtime

SHOWN = 60
"""How many characters of an unknown key, or of an unknown tag, are kept."""

_CONTAINERS = frozenset({dict, list})


class UnknownKeys:
    """Searches decoded values for keys that the document does not know."""

    def __init__(self, runtime: Runtime) -> None:
        self._runtime = runtime
        self._members: dict[type[Any], _Members] = {}

    def inside(self, value: Any, json_value: Any) -> Iterator[tuple[tuple[str, str], Any]]:
        """The class and name, and the value, of every unknown key in ``value``.

        ``json_value`` is what ``value`` was decoded from. It is looked at first: where it has
        neither objects nor arrays, or was kept as it is, ``value`` holds no records.
        """
        waiting: list[tuple[Any, Any]] = [(value, json_value)]
        while waiting:
            here, source = waiting.pop()
            if isinstance(here, self._runtime.record):
                members = self._members_of(here.__class__)
                yield from members.unknown(source)
                for key, item in source.items():
                    if item.__class__ in _CONTAINERS:
                        attribute = members.attributes.get(key)
                        held = getattr(here, attribute) if attribute else here.extra.get(key)
                        if held is not item:
                            waiting.append((held, item))
            elif here is not source:
                waiting += _inside(here, source)

    def _members_of(self, cls: type[Any]) -> _Members:
        members = self._members.get(cls)
        if members is None:
            attributes = self._runtime.attributes(cls)
            is_data = self._runtime.knows_all_keys(cls)
            members = self._members[cls] = _Members(cls.__name__, attributes, is_data)
        return members


def _inside(here: Any, source: Any) -> Iterator[tuple[Any, Any]]:
    """The items of an array or map that may be records, with what they were decoded from."""
    if isinstance(here, ARRAY):
        pairs: Iterable[tuple[Any, Any]] = zip(here, source, strict=False)
    elif isinstance(here, OBJECT):
        pairs = ((here[key], item) for key, item in source.items())
    else:
        pairs = ()
    return ((held, item) for held, item in pairs if item.__class__ in _CONTAINERS)


@dataclass(frozen=True, slots=True)
class _Members:
    """The JSON keys of the class ``owner``, with the attribute for each.

    ``is_data`` says that other keys are data, as those of a map are.
    """

    owner: str
    attributes: Mapping[str, str]
    is_data: bool

    def unknown(self, source: Mapping[str, Any]) -> Iterator[tuple[tuple[str, str], Any]]:
        """The keys of ``source`` that the class does not know."""
        for key, item in source.items():
            if key not in self.attributes and not self.is_data:
                yield (self.owner, key[:SHOWN]), item
