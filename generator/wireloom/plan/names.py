"""Python names for the document's names. A name depends only on the document's name and its place.

The rules, in the order in which they apply:

1. A name is split into parts: at every character that is not an ASCII letter or digit, and where
   the case changes (``endedReason``, ``OpenAIMessage``). Accents are removed first.
2. Classes join the parts in PascalCase, attributes and modules in snake_case, enum members in
   UPPER_CASE. A component that is in PascalCase already keeps its name to the letter.
3. A name without letters and digits is spelled out (``!=`` is ``EXCLAMATION_MARK_EQUALS_SIGN``, the
   empty string ``EMPTY``). A name that would begin with a digit gets a prefix.
4. A name that Python or the package reserves gets a trailing underscore (``async_``).
5. An inline type is named after its path: ``Owner_Property``, ``Owner_Property_Item``. No
   component has an underscore inside its class name, so the two never collide, and a new
   component does not rename an inline type.
6. Names that still collide are spelled out in full, except a name that equals the document's name.
   Names that collide even then, or that are too long for a file name, get a suffix that is a digest
   of the name. There are no counters, so the order of the names has no effect.
7. What a collision would rename keeps the name that it had: see ``kept``.

Character data are those of Unicode 3.2, which every Python has, so that every Python makes the same
names.
"""

from __future__ import annotations

import keyword
import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from operator import eq
from unicodedata import ucd_3_2_0 as unicode

from wireloom.model.short_names import mark
from wireloom.plan.formats import FORMATS

_BETWEEN = re.compile(r"[^A-Za-z0-9]+")
_WORD = re.compile(r"[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z0-9]+|[A-Z]+[0-9]*|[0-9]+")

RESERVED_CLASSES = frozenset(
    [
        *("False", "None", "True"),
        *("Any", "Literal", "Mapping", "TypeAlias"),
        *("ALIASES", "EXTRA"),
        *("DateTime", "DecodeError", "Deviation", "EncodeError", "OpenEnum", "Record"),
    ]
)
"""Names that a generated module uses for something else where a class name might stand."""

RESERVED_ATTRIBUTES = frozenset(
    [
        *keyword.kwlist,
        # the annotations of later fields use these
        *("bool", "dict", "float", "int", "list", "str", "tuple"),
        # the class body calls these
        *("classmethod", "dataclass", "field", "rt"),
        "enum_texts",
        *(each.module for each in FORMATS.values()),
        # the contract of every class
        *("extra", "from_dict", "from_json", "to_dict", "to_json", "deviations"),
    ]
)

RESERVED_MODULES = frozenset(
    [
        *keyword.kwlist,
        "rt",  # every module of the folder imports the runtime by this name
        *("aux", "con", "nul", "prn"),  # Windows does not allow files of these names
        *(f"{port}{number}" for port in ("com", "lpt") for number in range(1, 10)),
    ]
)

NOT_HELD: Mapping[str, str] = {}

_LONGEST = 120
"""The maximum length of a name: file systems have a limit."""


def split(name: str) -> list[str]:
    """Split ``name`` into its ASCII parts; the case is kept."""
    plain = name
    if not name.isascii():
        decomposed = unicode.normalize("NFKD", name)
        plain = "".join(char for char in decomposed if not unicode.combining(char))
    return [word for part in _BETWEEN.split(plain) for word in _WORD.findall(part)]


def spell(name: str) -> str:
    """Spell ``name`` out in snake_case so that different names stay different.

    All characters but lower-case letters, digits and single inner underscores become their names.
    """
    if not name:
        return "empty"
    inner = {match.start() for match in re.finditer(r"(?<=[a-z0-9])_(?=[a-z0-9])", name)}
    spelled = [
        char if re.fullmatch(r"[a-z0-9]", char) or at in inner else f"_{_character_name(char)}_"
        for at, char in enumerate(name)
    ]
    return re.sub(r"_+", "_", "".join(spelled)).strip("_")


def _character_name(char: str) -> str:
    if "A" <= char <= "Z":
        return f"cap_{char.lower()}"
    name = unicode.name(char, f"u{ord(char):x}")
    return re.sub(r"[^a-z0-9]+", "_", name.lower())


@cache  # the same few names are converted many times
def snake(name: str) -> str:
    """``endedReason`` to ``ended_reason``; empty if there are no letters and digits."""
    if name.isascii() and name.islower():  # only separators split such a name
        return _BETWEEN.sub("_", name).strip("_")
    return "_".join(split(name)).lower()


@cache
def pascal(name: str) -> str:
    """``tools:append`` to ``ToolsAppend``; a part keeps its case after the first letter."""
    return "".join(word[0].upper() + word[1:] for word in split(name))


def _start(name: str, prefix: str) -> str:
    return f"{prefix}{name}" if name[:1].isdigit() else name


def class_name(component: str) -> str:
    """The class name of a component, before collisions."""
    name = component if re.fullmatch(r"[A-Z][A-Za-z0-9]*", component) else pascal(component)
    return _free_class_name(name or pascal(spell(component)))


def long_class_name(component: str) -> str:
    """As :func:`class_name`, with everything spelled out but letters and digits."""
    return _free_class_name(
        pascal(re.sub(r"[^A-Za-z0-9]", lambda match: f" {_character_name(match[0])} ", component))
    )


def _free_class_name(name: str) -> str:
    name = _start(name, "Schema")
    return f"{name}_" if name in RESERVED_CLASSES else name


def attribute_name(key: str) -> str:
    """The attribute for a key in JSON, before collisions."""
    name = _start(snake(key) or spell(key), "field_")
    return f"{name}_" if name in RESERVED_ATTRIBUTES else name


def member_name(value: str) -> str:
    """The enum member for a value, before collisions."""
    return _start(snake(value) or spell(value), "value_").upper()


def module_name(class_name: str) -> str:
    """The module of a class, before collisions: ``Call_EndedReason`` to ``call__ended_reason``."""
    name = "__".join(snake(part) for part in class_name.strip("_").split("_"))
    return f"{name}_" if name in RESERVED_MODULES else name


def _class_name_of(module: str) -> str:
    """The class name of ``module``, if only the first letters of the parts are capital."""
    return "_".join(pascal(part) for part in module.split("__"))


def _shortened(name: str) -> str:
    if len(name) <= _LONGEST:
        return name
    end = mark(name)
    return f"{name[: _LONGEST - len(end)].rstrip('_')}_{end}"


def distinct(
    originals: Iterable[str],
    short: Callable[[str], str],
    long: Callable[[str], str],
    keeps: Callable[[str, str], bool] = eq,
    held: Mapping[str, str] = NOT_HELD,
) -> dict[str, str]:
    """Give each of ``originals`` a name of its own.

    Args:
        originals: the document's names, distinct.
        short: the preferred name.
        long: the name for those whose short names collide; almost always unique.
        keeps: whether an original keeps a short name that it shares with others; if not given, one
            that *is* its short name does.
        held: names that some originals have already; no other original gets one of these.

    Returns:
        Names by original, in the given order. Names that differ only in case collide, as files may;
        only two that both keep theirs can differ in nothing else.
    """
    preferred = {original: _shortened(short(original)) for original in originals}
    if held:
        return _beside_held(preferred, long, held)
    if len({name.lower() for name in preferred.values()}) == len(preferred):
        return preferred  # the usual case
    wanted = Counter(name.lower() for name in preferred.values())
    chosen = {
        original: name
        for original, name in preferred.items()
        if wanted[name.lower()] == 1 or keeps(original, name)
    }
    return _spelled_out(preferred, chosen, long)


def _beside_held(
    preferred: Mapping[str, str], long: Callable[[str], str], held: Mapping[str, str]
) -> dict[str, str]:
    """Names where some are given: the others have their short name if nobody else wants it."""
    chosen = {original: name for original, name in held.items() if original in preferred}
    taken = {name.lower() for name in held.values()}
    wanted = Counter(name.lower() for key, name in preferred.items() if key not in chosen)
    for original, name in preferred.items():
        if original not in chosen and name.lower() not in taken and wanted[name.lower()] == 1:
            chosen[original] = name
    return _spelled_out(preferred, chosen, long)


def _spelled_out(
    preferred: Mapping[str, str], chosen: dict[str, str], long: Callable[[str], str]
) -> dict[str, str]:
    """``chosen`` with the long name of everything that is not in it; in the order of preferred."""
    taken = {name.lower() for name in chosen.values()}
    spelled = {
        original: _shortened(long(original)) for original in preferred if original not in chosen
    }
    wanted = Counter(name.lower() for name in spelled.values())
    for original, name in sorted(spelled.items()):
        if wanted[name.lower()] > 1 or name.lower() in taken:
            name = f"{name}_{mark(original)}"  # noqa: PLW2901 - the loop is about this name
        while name.lower() in taken:  # happens only with a document made for it
            name += "_"  # noqa: PLW2901
        taken.add(name.lower())
        chosen[original] = name
    return {original: chosen[original] for original in preferred}


def attributes(keys: Iterable[str], held: Mapping[str, str] = NOT_HELD) -> dict[str, str]:
    """Attribute names for the keys of one object; ``held`` is as in :func:`distinct`."""
    return distinct(keys, attribute_name, long_attribute_name, held=held)


def long_attribute_name(key: str) -> str:
    """The attribute for a key that collides with another."""
    return f"field_{spell(key)}"


def members(values: Iterable[str], held: Mapping[str, str] = NOT_HELD) -> dict[str, str]:
    """Member names for the values of one enum; ``held`` is as in :func:`distinct`."""
    chosen = distinct(values, member_name, long_member_name, held=held)
    return {value: name.upper() for value, name in chosen.items()}


def long_member_name(value: str) -> str:
    """The enum member for a value that collides with another."""
    return _start(spell(value), "value_").upper()


def classes(components: Iterable[str], held: Mapping[str, str] = NOT_HELD) -> dict[str, str]:
    """Class names for the components of a family; ``held`` is as in :func:`distinct`."""
    return distinct(components, class_name, long_class_name, held=held)


def modules(class_names: Iterable[str]) -> dict[str, str]:
    """Module names for the classes of one folder."""
    return distinct(
        class_names,
        module_name,
        lambda name: f"{spell(name)}_",
        keeps=lambda name, module: _class_name_of(module) == name,
    )
