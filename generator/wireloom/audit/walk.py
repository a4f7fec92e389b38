"""One pass over a payload that finds its deviations and its unknown keys, and decodes nothing.

Each codec of the package under audit becomes a function that visits a value. It follows the same
codecs, and selects the same variants of unions, as the package does when it decodes and when it
lists deviations, so it finds the same. A codec with parts that are not known here is left to the
package: its values are checked and decoded, and what was decoded is searched for unknown keys.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, TypeAlias

from wireloom.audit.places import OBJECT
from wireloom.audit.runtime import Runtime
from wireloom.audit.unknown import SHOWN, UnknownKeys
from wireloom.model.pointer import escape

Found: TypeAlias = tuple[str, str, str]
"""A pointer with ``*`` for any item of an array, a rule, and what is expected: for ``required`` the
key itself."""

Visit: TypeAlias = Callable[[Any, str], None]
"""Visits a value at a place, such as ``/message/costs/*``."""

_Slot: TypeAlias = "tuple[type[Any] | None, frozenset[type[Any]], Any, str, Visit | None]"
"""For one key: the class that most values have, all classes that need no visit, the codec, the
token of the place, and what visits the values; that is made when the first one comes."""

_MOST = 1 << 62
"""More characters than any text has."""


class Walk:
    """Visits payloads of one package.

    Attributes:
        found: the deviations of the payload that is visited, each with the value.
        unknown: its unknown keys, each with the class that does not know it, and with the value.
    """

    def __init__(self, runtime: Runtime) -> None:
        self.found: list[tuple[Found, Any]] = []
        self.unknown: list[tuple[tuple[str, str], Any]] = []
        self._runtime = runtime
        self._search = UnknownKeys(runtime).inside
        self._visits: dict[int, tuple[Any, Visit]] = {}
        self._of_class: dict[type[Any], Visit] = {}
        self._makers: dict[str, Callable[[Any], Visit]] = {
            "Ref": lambda codec: self.visit_class(runtime.load(codec)),
            "Array": self._array,
            "Map": self._map,
            "Nullable": self._nullable,
            "Tagged": self._tagged,
            "ByJsonType": self._by_json_type,
            "BestFit": self._best_fit,
        }

    def clear(self) -> None:
        """Begin with another payload."""
        self.found.clear()
        self.unknown.clear()

    def visit(self, codec: Any) -> Visit:
        """What visits the values that ``codec`` describes."""
        made = self._visits.get(id(codec))
        if made is None:  # the codec is kept as well, so that no other one gets its identity
            made = self._visits[id(codec)] = codec, self._make(codec)
        return made[1]

    def visit_class(self, cls: type[Any]) -> Visit:
        """What visits the objects of the class ``cls``."""
        visit = self._of_class.get(cls)
        if visit is None:
            visit = self._of_class[cls] = self._class(cls)
        return visit

    def _make(self, codec: Any) -> Visit:
        form = self._runtime.form(codec)
        if form == "Text" and codec.pattern is None:
            return self._text(codec)
        if not codec.is_branch():
            return self._checked(codec.check)
        return self._makers[form](codec) if form else self._decoded(codec.check, codec.decode)

    # --- What the package finds

    def _report(
        self, findings: Iterable[tuple[list[str | int], str, str, Any]], place: str
    ) -> None:
        for path, rule, expected, value in findings:
            where = place + "".join(map(_token, path[::-1])) if path else place
            self.found.append(((where, rule, expected), value))

    def _checked(self, check: Any) -> Visit:
        """Visits values in which there are no records, or none that are decoded."""
        report = self._report

        def visit(value: Any, place: str) -> None:
            findings = check(value, {})
            if findings is not None:
                report(findings, place)

        return visit

    def _decoded(self, check: Any, decode: Any) -> Visit:
        """Visits values that only the package knows how to check and to decode."""
        checked = self._checked(check)

        def visit(value: Any, place: str) -> None:
            checked(value, place)
            self.unknown += self._search(decode(value), value)

        return visit

    # --- Objects of a class

    def _class(self, cls: type[Any]) -> Visit:
        if not self._runtime.is_plain(cls):
            return self._decoded(self._runtime.checks[cls], cls._decode)
        slots = {key: _slot(key, each) for key, each in self._runtime.rules[cls].properties.items()}
        settle = self._settle
        required = self._runtime.rules[cls].required
        other = self._other_keys(cls)
        size = self._runtime.size_check(cls)
        check_size = None if size is None else self._checked(size)
        wrong, found = self._checked(self._runtime.checks[cls]), self.found

        def visit(value: Any, place: str) -> None:
            if value.__class__ is not dict:
                wrong(value, place)
                return
            for key in required:
                if key not in value:
                    found.append(((place, "required", key), value))
            if check_size is not None:
                check_size(value, place)
            for key, item in value.items():
                try:  # in Python 3.11 and later, this takes less time than a call of ``get``
                    slot = slots[key]
                except KeyError:
                    other(key, item, place)
                    continue
                kind = item.__class__
                if kind is slot[0]:
                    continue
                if item in slot[2].known_strings if kind is str else kind in slot[1]:
                    continue
                inside = slot[4] or settle(slots, key)
                inside(item, place + slot[3])

        return visit

    def _settle(self, slots: dict[str, _Slot], key: str) -> Visit:
        """Make what visits the values under ``key``; the classes that it names are imported."""
        usual, accepted, codec, token, _ = slots[key]
        inner = codec
        while self._runtime.form(inner) == "Nullable":  # null is among the accepted classes
            inner = inner.codec
        inside = self.visit(inner)
        slots[key] = (usual, accepted, codec, token, inside)
        return inside

    def _other_keys(self, cls: type[Any]) -> Callable[[str, Any, str], None]:
        """What is done with keys that are no properties."""
        owner, unknown = cls.__name__, self.unknown
        extra = self._runtime.rules[cls].extra
        is_data = self._runtime.knows_all_keys(cls)
        inside = None if extra is None or extra.accepts_anything else self._late(extra)

        def visit(key: str, item: Any, place: str) -> None:
            if not is_data:
                unknown.append(((owner, key[:SHOWN]), item))
            if inside is not None:
                inside(item, f"{place}/{escape(key)}")

        return visit

    # --- Other values

    def _text(self, codec: Any) -> Visit:
        least, most = codec.min_length or 0, codec.max_length
        most = _MOST if most is None else most
        wrong = self._checked(codec.check)

        def visit(value: Any, place: str) -> None:
            if value.__class__ is not str or not least <= len(value) <= most:
                wrong(value, place)

        return visit

    def _array(self, codec: Any) -> Visit:
        inside: Visit | None = None
        accepted = _unvisited(codec.item)
        wrong, limits = self._checked(codec.check), self._limits(codec)

        def visit(value: Any, place: str) -> None:
            nonlocal inside
            if value.__class__ is not list:
                wrong(value, place)
                return
            if limits is not None:
                limits(value, place)
            place += "/*"
            for item in value:
                if item.__class__ not in accepted:
                    if inside is None:
                        inside = self.visit(codec.item)
                    inside(item, place)

        return visit

    def _map(self, codec: Any) -> Visit:
        inside, accepted = self._late(codec.item), _unvisited(codec.item)
        wrong, limits = self._checked(codec.check), self._limits(codec)

        def visit(value: Any, place: str) -> None:
            if value.__class__ is not dict:
                wrong(value, place)
                return
            if limits is not None:
                limits(value, place)
            for key, item in value.items():
                if item.__class__ not in accepted:
                    inside(item, f"{place}/{escape(key)}")

        return visit

    def _limits(self, codec: Any) -> Visit | None:
        check = self._runtime.own_check(codec)
        return None if check is None else self._checked(check)

    def _late(self, codec: Any) -> Visit:
        """As :meth:`visit`, but it is made when the first value comes."""

        def visit(value: Any, place: str) -> None:
            self.visit(codec)(value, place)

        return visit

    def _nullable(self, codec: Any) -> Visit:
        inside = self._late(codec.codec)

        def visit(value: Any, place: str) -> None:
            if value is not None:
                inside(value, place)

        return visit

    # --- Unions

    def _tagged(self, codec: Any) -> Visit:
        by_tag: dict[Any, Visit] = {}
        tag, wrong = codec.tag, self._checked(codec.check)

        def visit_first(value: Any, place: str) -> None:
            variant = codec.select(value) if isinstance(value, OBJECT) else None
            if variant is None:
                wrong(value, place)
                return
            inside = self.visit(variant)
            if codec._is_known(value.get(tag)):  # there may be any number of others
                by_tag[value[tag]] = inside
            inside(value, place)

        def visit(value: Any, place: str) -> None:
            try:
                inside = by_tag[value.get(tag)]
            except (AttributeError, KeyError, TypeError):
                inside = visit_first
            inside(value, place)

        return visit

    def _by_json_type(self, codec: Any) -> Visit:
        wrong = self._checked(codec.check)
        inside = {
            cls: self._late(codec._by_json_type[kind])
            for cls, kind in self._runtime.json_types.items()
            if kind in codec._by_json_type
        }

        def visit(value: Any, place: str) -> None:
            inside.get(value.__class__, wrong)(value, place)

        return visit

    def _best_fit(self, codec: Any) -> Visit:
        kinds, fitting = self._runtime.json_types, frozenset(codec.json_types())
        select: Callable[[Any, Any], Any] = codec._select
        wrong = self._checked(codec.check)

        def visit(value: Any, place: str) -> None:
            if kinds[value.__class__] in fitting:
                self.visit(select(value, {}))(value, place)
            else:
                wrong(value, place)

        return visit


_JSON_CLASSES = (str, dict, list, bool, int, float, type(None))
_CONTAINERS = frozenset({dict, list})


def _slot(key: str, codec: Any) -> _Slot:
    unvisited = _unvisited(codec)
    usual = next((cls for cls in _JSON_CLASSES if cls in unvisited), None)
    return usual, unvisited, codec, f"/{escape(key)}", None


def _unvisited(codec: Any) -> frozenset[type[Any]]:
    """The classes of values that are accepted and have no unknown keys inside."""
    accepted: frozenset[type[Any]] = codec.accepted_types
    return accepted - _CONTAINERS if codec.is_branch() else accepted


def _token(key: str | int) -> str:
    return "/*" if isinstance(key, int) else f"/{escape(key)}"
