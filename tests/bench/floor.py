"""The floor: the least that Python takes to make the objects that our package makes of a payload.

No decoder can be this fast. For one payload a function is written that knows all about it: which
keys are there, which class every object has, which member every string of an enum is. It asks
nothing, checks nothing, chooses nothing: it makes each object, reads each key that came, stores
each slot, and that is all. What it takes, code in Python that gives these objects has to take.

It can be told to ask for every field that a class has, as one has to who does not know which keys
will come. It still knows the classes and members, finds no unknown key and makes no call.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, cast

Build = Callable[[Any], Any]

INLINE = 200
"""Items up to which a list is written out; a longer one gets a function for each kind of item."""


def straight_line(body: dict[str, Any], made: Any, *, ask: bool = False) -> Build:
    """A function from ``body`` to objects that equal ``made``, which was decoded from it.

    With ``ask`` it looks for every field of a class, else for those alone that came. It is right
    for this ``body`` and no other. Raises AssertionError where it would be wrong for it.
    """
    writer = _Writer(ask)
    build = writer.function(made, body)
    again = build(body)
    if again != made or again.to_dict() != body:
        raise AssertionError("the floor builds something else than the package")
    return build


def bare(made: Any) -> Build:
    """A function that makes as many bare objects of the same classes as ``made`` holds.

    Nothing is read and nothing stored; its argument is not looked at.
    """
    space: dict[str, Any] = {"new": object.__new__}
    names: list[str] = []
    for record in records(made):
        name = f"C{len(names)}"
        space[name] = type(record)
        names.append(f"new({name})")
    exec(f"def build(_, new=new): return [{', '.join(names)}]", space)  # noqa: S102
    build: Build = space["build"]
    return build


def records(made: Any) -> Iterator[Any]:
    """Every record in ``made``, itself included, the outer ones first."""
    if is_record(made):
        yield made
        for name in slots(class_of(made)):
            yield from records(getattr(made, name))
    elif isinstance(made, dict):
        for each in cast("dict[str, object]", made).values():
            yield from records(each)
    elif isinstance(made, list):
        for each in cast("list[object]", made):
            yield from records(each)


def is_record(value: Any) -> bool:
    """Whether ``value`` is an object of a class of a generated package."""
    return hasattr(class_of(value), "from_dict")


def class_of(value: object) -> Any:
    """The class of ``value``, of which nothing else is known."""
    return type(value)


def slots(kind: type[Any]) -> list[str]:
    """The slots of a class and its bases."""
    return [name for base in kind.__mro__ for name in vars(base).get("__slots__", ())]


_attributes: dict[tuple[type[Any], str], str | None] = {}


def attribute(kind: type[Any], key: str) -> str | None:
    """The slot of ``kind`` that holds what comes under ``key``; ``None`` of an unknown key.

    It is found out by decoding: a number that is there once is looked for in the slots.
    """
    if (kind, key) not in _attributes:
        probe = float("5.0625")
        made = cast("Any", kind).from_dict({key: probe})
        found = (name for name in slots(kind) if getattr(made, name) is probe)
        _attributes[kind, key] = next(found, None)
    return _attributes[kind, key]


def fields(kind: type[Any]) -> dict[str, str]:
    """The key of every field of a class, by its slot."""
    keys: dict[str, Any] = cast("Any", kind)._rules().properties
    return {slot: key for key in keys if (slot := attribute(kind, key)) is not None}


class _Writer:
    """Writes functions as text; ``_space`` holds the functions and what they name."""

    def __init__(self, ask: bool) -> None:
        self._ask = ask
        self._space: dict[str, Any] = {"new": object.__new__}
        self._names: dict[int, str] = {}
        self._functions: dict[str, str] = {}

    def function(self, made: Any, data: Any) -> Build:
        """A function from ``data`` to ``made``."""
        built: Build = self._space[self._function(made, data)]
        return built

    def _function(self, made: Any, data: Any) -> str:
        """The name of such a function; two that would read the same are one."""
        lines: list[str] = []
        result = self._value(made, data, "d", lines)
        text = "\n    ".join(["(d, new=new):", *lines, f"return {result}"])
        if text not in self._functions:
            name = f"build{len(self._functions)}"
            exec(f"def {name}{text}", self._space)  # noqa: S102
            self._functions[text] = name
        return self._functions[text]

    def _constant(self, value: Any) -> str:
        """The global name of something that is there before the function is called."""
        if id(value) not in self._names:
            name = f"K{len(self._names)}"
            self._names[id(value)] = name
            self._space[name] = value
        return self._names[id(value)]

    def _value(self, made: Any, data: Any, source: str, lines: list[str]) -> str:
        """The text of an expression for ``made``, where ``source`` is one for ``data``."""
        if made is data:
            return source
        if is_record(made):
            return self._record(made, data, source, lines)
        if isinstance(made, list):
            return self._list(cast("list[object]", made), data, source, lines)
        if isinstance(made, dict):
            return self._dict(cast("dict[str, object]", made), data, source, lines)
        if isinstance(made, str):
            return self._text(made, source)
        return repr(made) if made is None or made == () else self._constant(made)

    def _record(self, made: Any, data: dict[str, Any], source: str, lines: list[str]) -> str:
        kind = class_of(made)
        number = len(lines)
        name, known = f"r{number}", f"d{number}"
        lines += [f"{known} = {source}", f"{name} = new({self._constant(kind)})"]
        keys = fields(kind)
        for slot in slots(kind):
            key = keys.get(slot)
            if key is None:  # what belongs to no one key, such as ``extra``
                text = self._value(getattr(made, slot), data, known, lines)
            elif data.get(key) is None:
                asked = f"{known}[{key!r}] if {key!r} in {known} else None"
                text = asked if self._ask else "None"
            else:
                lines += [f"if {key!r} not in {known}: raise KeyError"] if self._ask else []
                text = self._value(getattr(made, slot), data[key], f"{known}[{key!r}]", lines)
            lines.append(f"{name}.{slot} = {text}")
        return name

    def _list(self, made: list[object], data: list[Any], source: str, lines: list[str]) -> str:
        if len(made) > INLINE:
            names = [self._function(*pair) for pair in zip(made, data, strict=True)]
            functions = self._constant([self._space[name] for name in names])
            return f"[f(x) for f, x in zip({functions}, {source})]"
        items = [f"i{len(lines)}_{number}" for number in range(len(made))]
        if items:
            lines.append(f"{', '.join(items)}, = {source}")
        texts = [
            self._value(each, inner, item, lines)
            for each, inner, item in zip(made, data, items, strict=True)
        ]
        return f"[{', '.join(texts)}]"

    def _dict(
        self, made: dict[str, object], data: dict[str, Any], source: str, lines: list[str]
    ) -> str:
        texts = [
            f"{key!r}: {self._value(value, data[key], f'{source}[{key!r}]', lines)}"
            for key, value in made.items()
        ]
        return f"{{{', '.join(texts)}}}"

    def _text(self, made: str, source: str) -> str:
        """A string of a class of its own: a member of an enum that is there already, or a new one.

        A value that its enum does not know is made anew, as the package promises.
        """
        kind = class_of(made)
        members: dict[str, Any] = getattr(kind, "_value2member_map_", {})
        if members.get(made) is made:
            return self._constant(made)
        maker = getattr(kind, "_unknown", kind)
        return f"{self._maker(kind, maker)}({source})"

    def _maker(self, kind: type[Any], maker: Any) -> str:
        """The name of a callable; a bound method is a new object each time that it is asked for."""
        name = f"make_{kind.__name__}"
        self._space[name] = maker
        return name
