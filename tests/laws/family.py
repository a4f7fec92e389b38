"""What the laws are held against: schemas, instances, and a validator that we did not write.

Nothing of the generated package makes or judges an instance here: they are to judge the package.
"""

from __future__ import annotations

import copy
import json
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from random import Random
from typing import Any, cast

import jsonschema
import jsonschema.validators
import vapi_messages
from vapi_messages import Record
from wireloom import config
from wireloom.normalize import reference_name, reference_to
from wireloom.pipeline import Pipeline

ROOT = Path(__file__).resolve().parents[2]

# ``isinstance`` against these leaves a value of type Any as it is for a type checker.
OBJECT: Any = dict
ARRAY: Any = list


@cache
def document() -> dict[str, Any]:
    """The normalized document that the package is made from. Not to be changed."""
    settings = config.load(ROOT / "pyproject.toml")
    return Pipeline(settings).normalized.document.data


def schemas() -> dict[str, Any]:
    """The named schemas of the document."""
    return cast("dict[str, Any]", document()["components"]["schemas"])


@cache
def classes() -> dict[str, Any]:
    """The class of each component that is an object, by the component's name."""
    found = {name: getattr(vapi_messages, name, None) for name in schemas()}
    return {
        name: cls
        for name, cls in found.items()
        if isinstance(cls, type) and issubclass(cls, Record)
    }


@cache
def _components() -> dict[str, Any]:
    return {"schemas": _portable(schemas())}


def _is_int(_: Any, value: Any) -> bool:
    """What is annotated ``int`` is written without a fraction: see docs/deviations.md."""
    return isinstance(value, int) and not isinstance(value, bool)


# The stubs of jsonschema say little of how a validator is extended.
_extend = cast("Any", jsonschema.validators).extend
_Draft: Any = jsonschema.Draft202012Validator
_Validator = _extend(_Draft, type_checker=_Draft.TYPE_CHECKER.redefine("integer", _is_int))


@cache
def _validator(name: str) -> Any:
    return _Validator({"$ref": reference_to(name), "components": _components()})


def _portable(schema: Any) -> Any:
    r"""``schema`` with ``$`` as ECMA-262 has it: Python's matches before a last newline, too."""
    if isinstance(schema, ARRAY):
        return [_portable(each) for each in schema]
    if not isinstance(schema, OBJECT):
        return schema
    inner = {key: _portable(each) for key, each in schema.items()}
    if isinstance(inner.get("pattern"), str):
        inner["pattern"] = inner["pattern"].replace("$", r"\Z")
    return inner


def accepts(name: str, value: Any) -> bool:
    """Whether ``jsonschema`` accepts ``value`` as an instance of the component ``name``."""
    return bool(_validator(name).is_valid(value))


def random_of(seed: int) -> Random:
    """Choices that are the same in every run."""
    return Random(seed)  # noqa: S311 - nothing is to be kept secret


def same(left: Any, right: Any) -> bool:
    """Whether two JSON values are the same, types of numbers included, order of keys aside."""
    return json.dumps(left, sort_keys=True) == json.dumps(right, sort_keys=True)


# ------------------------------------------------------------------------------------ instances

_TEXTS = ["text", "text-1", "AB_1", "a", "1"]
_DEEP = 3
"""Below so many classes only what is required is written."""


class Instances:
    """Makes instances of the document's schemas.

    Args:
        optional: how likely a property that is not required is there, from 0 to 1.
        random: where choices come from; without it the first variant and value are taken.
    """

    def __init__(self, optional: float, random: Random | None = None) -> None:
        self._optional = optional
        self._random = random
        self._depth = 0

    def of(self, name: str) -> Any:
        """An instance of the component ``name``."""
        return self.make({"$ref": reference_to(name)})

    def make(self, schema: dict[str, Any]) -> Any:
        """An instance of ``schema``, which is in normal form."""
        if "$ref" in schema:
            self._depth += 1
            made = self.make(schemas()[str(reference_name(schema["$ref"]))])
            self._depth -= 1
            return made
        if "anyOf" in schema:
            return self.make(self._choose(schema["anyOf"]))
        if "enum" in schema:
            return self._choose(schema["enum"])
        match schema.get("type"):
            case "object":
                return self._object(schema)
            case "array":
                return self._array(schema)
            case "string":
                return self._string(schema)
            case "number" | "integer":
                least, most = schema.get("minimum"), schema.get("maximum")
                return self._choose([each for each in (least, most) if each is not None] or [3, 4])
            case "boolean":
                return self._choose([True, False])
            case "null":
                return None
            case _:
                return self._choose([{"any": ["thing"]}, 1, "x", [None], True])

    def _choose(self, options: list[Any]) -> Any:
        return options[0] if self._random is None else self._random.choice(options)

    def _wanted(self) -> bool:
        if self._depth > _DEEP or self._random is None:
            return self._depth <= _DEEP and self._optional == 1
        return self._random.random() < self._optional

    def _object(self, schema: dict[str, Any]) -> dict[str, Any]:
        required = schema.get("required", ())
        made = {
            name: self.make(inner)
            for name, inner in schema.get("properties", {}).items()
            if name in required or self._wanted()
        }
        for name in required:
            made.setdefault(name, "anything")
        if "additionalProperties" in schema and self._wanted():
            made["another key"] = self.make(schema["additionalProperties"])
        return made

    def _array(self, schema: dict[str, Any]) -> list[Any]:
        length = max(schema.get("minItems", 0), int(self._wanted()))
        return [self.make(schema.get("items", {})) for _ in range(length)]

    def _string(self, schema: dict[str, Any]) -> str:
        if schema.get("format") == "date-time":
            return "2026-01-02T03:04:05.678Z"
        validator: Any = jsonschema.Draft202012Validator(_portable(schema))
        sized = [text.ljust(schema.get("minLength", 0), "x") for text in _TEXTS]
        limit = schema.get("maxLength")
        return next(text for text in [each[:limit] for each in sized] if validator.is_valid(text))


def smallest(name: str) -> Any:
    """The smallest instance of the component ``name``: what is required, and no more."""
    return Instances(0).of(name)


def full(name: str) -> Any:
    """An instance of the component ``name`` with every property."""
    return Instances(1).of(name)


# ------------------------------------------------------------------------------------ mutation

_ODD: list[Any] = [
    *(None, True, False, 0, 1, -1, 0.5, 101, 10**12, 1e300, 2**70),
    *("", "x", "y" * 41, "z" * 1001, "é", "\u0663", "\ud800", "\u2028", "2020-01-01", "null"),
    *([], {}, [None], [[]], ["x"], [{}], {"type": "x"}, {"role": "user"}, {"a": {}}),
]
"""Values that are likely to be wrong where they are put."""


def mutate(random: Random, value: dict[str, Any]) -> dict[str, Any]:
    """A copy of ``value`` that is changed in one to three places.

    What real traffic does is done: keys are dropped or added, values nulled, retyped, nested or
    moved.
    """
    mutated = copy.deepcopy(value)
    for _ in range(random.choice([1, 1, 1, 2, 3])):
        _mutate_once(random, mutated)
    return mutated


def _mutate_once(random: Random, whole: dict[str, Any]) -> None:
    places = list(_places(whole))
    if not places:
        whole[random.choice(["type", "a new key"])] = copy.deepcopy(random.choice(_ODD))
        return
    holder, key = random.choice(places)
    match random.randrange(7):
        case 0:
            del holder[key]
        case 1:
            holder[key] = None
        case 2:
            holder[key] = copy.deepcopy(random.choice(_ODD))
        case 3:
            holder[key] = random.choice(_named_values())
        case 4:
            holder[key] = random.choice([[holder[key]], {"x": holder[key]}])
        case 5:
            other, name = random.choice(places)
            holder[key] = copy.deepcopy(other[name])
        case _:
            holder[key] = _changed(random, holder[key])


def _changed(random: Random, value: Any) -> Any:
    """Something of the type of ``value``."""
    odd = copy.deepcopy(random.choice(_ODD))
    match value:
        case bool() | None:
            return not value
        case str():
            return value + random.choice(["x", "-", "\n", " "])
        case int() | float():
            return random.choice([value + 1, value - 1, value + 0.5, -value])
        case list():
            return [*cast("list[Any]", value), *(cast("list[Any]", value)[:1] or [odd])]
        case _:
            return {**value, random.choice(["a new key", "type", "extra", "_nulls"]): odd}


def _places(value: Any) -> Iterator[tuple[Any, Any]]:
    """Every place inside of ``value``: what holds it, and the key or index."""
    keys: Any = ()
    if isinstance(value, OBJECT):
        keys = list(value)
    elif isinstance(value, ARRAY):
        keys = range(len(value))
    for key in keys:
        yield value, key
        yield from _places(value[key])


@cache
def _named_values() -> list[Any]:
    """Every value that an ``enum`` of the document names: what might be a tag somewhere."""
    found: set[Any] = set()
    pending: list[Any] = [schemas()]
    while pending:
        each = pending.pop()
        if isinstance(each, OBJECT):
            pending += each.values()
            if isinstance(each.get("enum"), ARRAY):
                found.update(value for value in each["enum"] if isinstance(value, str))
        elif isinstance(each, ARRAY):
            pending += each
    return sorted(found)


def shrunk(value: dict[str, Any], fails: Callable[[dict[str, Any]], bool]) -> str:
    """The smallest part of ``value`` that still ``fails``, as JSON to read and paste."""
    value = copy.deepcopy(value)
    smaller = True
    while smaller:
        smaller = False
        for holder, key in reversed(list(_places(value))):
            kept = copy.copy(holder)
            del holder[key]
            if fails(value):
                smaller = True
                break
            holder.clear()
            holder.update(kept) if isinstance(holder, OBJECT) else holder.extend(kept)
    return json.dumps(value)
