"""Python names for the document's names: a function of the name and its place, and of nothing else.

The rules, in the order in which they apply:

1. A name is cut into words: at every character that is no ASCII letter or digit, and where case says so
   (``endedReason``, ``OpenAIMessage``). Accents are dropped first.
2. Classes join the words in PascalCase, attributes and modules in snake_case, enum members in
   UPPER_CASE. A component that is in PascalCase already keeps its name to the letter.
3. A name with no word in it is spelled out (``!=`` is ``EXCLAMATION_MARK_EQUALS_SIGN``, the empty
   string ``EMPTY``). A name that would begin with a digit gets a word in front.
4. A name that Python or the package needs for itself gets an underscore behind (``async_``).
5. An inline type is called after the way to it: ``Owner_Property``, ``Owner_Property_Item``. No
   component has an underscore inside its class name, so the two can never meet, and a component that
   upstream adds renames no inline type.
6. Names that still collide are spelled out in full, all but one that is spelled that way in the
   document. There are no counters, so what comes first does not matter.

Character data are those of Unicode 3.2, which every Python has, so that every Python makes the same names.
"""

from __future__ import annotations

import keyword
import re
from collections import Counter
from collections.abc import Callable, Iterable
from unicodedata import ucd_3_2_0 as unicode

from wireloom.ir import Place

_WORD = re.compile(r"[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z0-9]+|[A-Z]+[0-9]*|[0-9]+")

RESERVED_CLASSES = frozenset(
    "Any DateTime DecodeError Deviation False Literal Mapping None OpenEnum Record TYPE_CHECKING True"
    " TypeAlias".split()
)
"""Names that a generated module uses for something else where a class name might stand."""

RESERVED_ATTRIBUTES = frozenset(
    [
        *keyword.kwlist,
        *"bool dict float int list str tuple".split(),  # annotations of later fields would mean these
        *"classmethod dataclass field rt".split(),  # the class body calls these
        *"extra from_dict from_json to_dict to_json deviations".split(),  # the contract of every class
    ]
)

_DEVICES = frozenset("aux con nul prn".split())  # no file may be called so on Windows


def words(name: str) -> list[str]:
    """Cut ``name`` into its ASCII words, case kept."""
    plain = unicode.normalize("NFKD", name)
    return [word for part in re.split(r"[^A-Za-z0-9]+", plain) for word in _WORD.findall(part)]


def spell(name: str) -> str:
    """Spell ``name`` out in snake_case so that different names stay different.

    Other characters than lower-case letters, digits and single inner underscores become words.
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


def snake(name: str) -> str:
    """``endedReason`` to ``ended_reason``; empty where there is no word."""
    return "_".join(words(name)).lower()


def pascal(name: str) -> str:
    """``tools:append`` to ``ToolsAppend``; a word keeps its case after the first letter."""
    return "".join(word[0].upper() + word[1:] for word in words(name))


def _start(name: str, prefix: str) -> str:
    return f"{prefix}{name}" if name[:1].isdigit() else name


def class_name(component: str) -> str:
    """The class name of a component, before collisions."""
    name = component if re.fullmatch(r"[A-Z][A-Za-z0-9]*", component) else pascal(component)
    name = _start(name or pascal(spell(component)), "Schema")
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
    return f"{name}_" if keyword.iskeyword(name) or name in _DEVICES else name


def distinct(
    originals: Iterable[str], short: Callable[[str], str], long: Callable[[str], str]
) -> dict[str, str]:
    """Give each of ``originals`` a name of its own.

    Args:
        originals: the document's names, distinct.
        short: the preferred name.
        long: the name for those whose short names collide; it tells all of them apart.

    Returns:
        Names by original, in the given order. An original that *is* its short name keeps it; of the
        others no two that collide do. Names that differ only in case collide, as files may.
    """
    chosen = {original: short(original) for original in originals}
    counts = Counter(name.lower() for name in chosen.values())
    taken = {
        name.lower()
        for original, name in chosen.items()
        if counts[name.lower()] == 1 or original == name
    }
    for original, name in chosen.items():
        if counts[name.lower()] > 1 and original != name:
            spelled = long(original)
            if spelled.lower() in taken:
                spelled += "_x" + original.encode("utf-8", "surrogatepass").hex()
            chosen[original] = spelled
    return chosen


def attributes(keys: Iterable[str]) -> dict[str, str]:
    """Attribute names for the keys of one object."""
    return distinct(keys, attribute_name, lambda key: f"field_{spell(key)}")


def members(values: Iterable[str]) -> dict[str, str]:
    """Member names for the values of one enum."""
    return distinct(values, member_name, lambda value: _start(spell(value), "value_").upper())


def classes(components: Iterable[str]) -> dict[str, str]:
    """Class names for the components of a family."""
    return distinct(components, class_name, lambda name: _start(pascal(spell(name)), "Schema"))


def modules(class_names: Iterable[str]) -> dict[str, str]:
    """Module names for the classes of one folder."""
    return distinct(class_names, module_name, lambda name: f"{spell(name)}_")


def inline_name(owner: str, place: Place, attribute: Callable[[Place], str]) -> str:
    """The name of the inline type at ``place``.

    Args:
        owner: the class name of the place's component.
        place: where the type is.
        attribute: the attribute name for a place that ends in a property.

    Returns:
        ``Owner_Property``, with ``_Item``, ``_Value`` or the variant's key for what is inside.
    """
    parts = [owner]
    for depth, step in enumerate(place.path, 1):
        if step == "[]":
            parts.append("Item")
        elif step == "{}":
            parts.append("Value")
        elif step.startswith("|"):
            parts.append(pascal(step[1:]) or pascal(spell(step[1:])))
        else:
            parts.append(pascal(attribute(Place(place.component, place.path[:depth]))))
    return "_".join(parts)
