"""Instances of a document's schemas: the smallest, full and drawn ones, and what real traffic does
to them.
"""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache, lru_cache
from random import Random
from typing import Any, cast

import hypothesis
import hypothesis_jsonschema
import jsonschema_rs
from hypothesis import HealthCheck, Phase
from hypothesis import strategies as st
from hypothesis.errors import HypothesisException
from subject import ARRAY, OBJECT, Subject, rewritten
from wireloom.model.references import reference_name, reference_to


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

_DEEPEST = 12
"""Below so many classes nothing is written, whether it is required or not."""


class Instances:
    """Makes instances of the document's schemas.

    They are meant to be valid, and are where one schema speaks; where several meet (``allOf``) they
    are close to it.

    Args:
        subject: whose schemas.
        optional: how likely a property that is not required is there, from 0 to 1.
        random: where choices come from; without it the first variant and value are taken.
    """

    def __init__(self, subject: Subject, optional: float, random: Random | None = None) -> None:
        self._subject = subject
        self._optional = optional
        self._random = random
        self._depth = 0

    def of(self, name: str) -> Any:
        """An instance of the component ``name``."""
        return self.make({"$ref": reference_to(name)})

    def make(self, schema: dict[str, Any]) -> Any:
        """An instance of ``schema``, which is in normal form."""
        if "$ref" in schema:
            if self._depth > _DEEPEST:
                return {}
            self._depth += 1
            made = self.make(self._subject.schemas[str(reference_name(schema["$ref"]))])
            self._depth -= 1
            return made
        if "allOf" in schema:
            return self._merge(schema)
        if "anyOf" in schema:
            return self._union(schema)
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
                return self._number(schema)
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

    def _merge(self, schema: dict[str, Any]) -> Any:
        """What the parts and the rest make, put together where they are objects."""
        rest = {key: each for key, each in schema.items() if key != "allOf"}
        made = [self.make(part) for part in schema["allOf"]]
        if {"type", "anyOf", "enum", "properties", "required"} & rest.keys():
            made.append(self.make({"type": "object", **rest} if "anyOf" not in rest else rest))
        if not all(isinstance(each, OBJECT) for each in made):
            return made[-1]
        return {key: inner for each in made for key, inner in each.items()}

    def _union(self, schema: dict[str, Any]) -> Any:
        made = self.make(self._choose(schema["anyOf"]))
        if "properties" in schema and isinstance(made, OBJECT):
            return {**self._object(schema), **made}
        return made

    def _object(self, schema: dict[str, Any]) -> dict[str, Any]:
        required = schema.get("required", ())
        made = {
            name: self.make(inner)
            for name, inner in schema.get("properties", {}).items()
            if name in required or self._wanted()
        }
        for name in required:
            made.setdefault(name, "anything")
        if schema.get("additionalProperties") and self._wanted():
            made["another key"] = self.make(schema["additionalProperties"])
        return made

    def _array(self, schema: dict[str, Any]) -> list[Any]:
        length = max(schema.get("minItems", 0), int(self._wanted()))
        return [self.make(schema.get("items", {})) for _ in range(min(length, 20))]

    def _number(self, schema: dict[str, Any]) -> Any:
        limits = [schema[key] for key in ("minimum", "maximum") if key in schema]
        return self._choose(limits or [3, 4])

    def _string(self, schema: dict[str, Any]) -> str:
        if schema.get("format") == "date-time":
            return "2026-01-02T03:04:05.678Z"
        sized = [text.ljust(schema.get("minLength", 0), "x") for text in _TEXTS]
        texts = [each[: schema.get("maxLength")] for each in sized]
        if "pattern" not in schema:
            return texts[0] if self._random is None else self._random.choice(texts)
        validator = jsonschema_rs.Draft202012Validator({**schema, "type": "string"})
        return next((text for text in texts if validator.is_valid(text)), None) or matching(schema)


# Its stubs say little of what it draws.
from_schema: Callable[[Any], st.SearchStrategy[Any]] = cast(
    "Any", hypothesis_jsonschema
).from_schema


@lru_cache(maxsize=1000)
def _drawn_text(schema: str) -> str:
    try:
        texts = drawn(from_schema(json.loads(schema)), seed=1, count=1)
    except (re.error, HypothesisException, ValueError):
        return "text"
    return cast(str, texts[0]) if texts else "text"


def matching(schema: dict[str, Any]) -> str:
    """Some text that fits the pattern, by hypothesis."""
    limits = {key: schema[key] for key in ("pattern", "minLength", "maxLength") if key in schema}
    return _drawn_text(json.dumps({"type": "string", **limits}))


def smallest(subject: Subject, name: str) -> Any:
    """The smallest instance of the component ``name``: what is required, and no more."""
    return Instances(subject, 0).of(name)


def full(subject: Subject, name: str) -> Any:
    """An instance of the component ``name`` with every property."""
    return Instances(subject, 1).of(name)


# ------------------------------------------------------------------------------------ hypothesis

_SCALARS = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(allow_nan=False, allow_infinity=False),
    st.text(),
    st.sampled_from([-0.0, 1.0, 2**70, -(2**63), 1e300, "2026-01-02T03:04:05Z", "user"]),
)
JSON = st.recursive(
    _SCALARS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)
"""Any JSON value."""


def anything(keys: Iterable[str]) -> st.SearchStrategy[dict[str, Any]]:
    """Any JSON object, more often than not with some of ``keys``."""
    known = sorted(keys)
    names = st.sampled_from(known) | st.text() if known else st.text()
    return st.dictionaries(names, JSON, max_size=8)


def bounded(subject: Subject, name: str, random: Random, depth: int = 1) -> dict[str, Any]:
    """The schema of ``name`` with no reference left, which hypothesis-jsonschema can draw from.

    What is deeper than ``depth`` references is one of a few instances: it cannot draw from schemas
    that contain themselves.
    """

    def plain(schema: Any, left: int) -> Any:
        if "$ref" in schema:
            inner = str(reference_name(schema["$ref"]))
            if left > 0:
                return plain(subject.schemas[inner], left - 1)
            some = Instances(subject, 0.3, random).of(inner)
            return {"enum": [smallest(subject, inner), some]}
        inside = rewritten(schema, lambda each: plain(each, left))
        return {key: each for key, each in inside.items() if key not in _SAY_NOTHING}

    return cast("dict[str, Any]", plain(subject.schemas[name], depth - 1))


_SAY_NOTHING = frozenset({"discriminator", "format", "description", "title", "default"})


def drawn(strategy: st.SearchStrategy[Any], *, seed: int, count: int) -> list[Any]:
    """At most ``count`` values of ``strategy``, the same for the same ``seed``."""
    found: list[Any] = []

    @hypothesis.seed(seed)
    @hypothesis.settings(
        max_examples=count,
        phases=[Phase.generate],
        database=None,
        deadline=None,
        suppress_health_check=list(cast("Any", HealthCheck)),
    )
    @hypothesis.given(strategy)
    def collect(value: Any) -> None:
        found.append(value)

    collect()
    return found


# ------------------------------------------------------------------------------------ mutation

_UNUSUAL: list[Any] = [
    *(None, True, False, 0, 1, -1, 0.5, 101, 10**12, 1e300, 2**70, 1.0, -0.0, 3.0),
    *("", "x", "y" * 41, "z" * 1001, "é", "\u0663", "\ud800", "\u2028", "2020-01-01", "null"),
    *([], {}, [None], [[]], ["x"], [{}], {"type": "x"}, {"role": "user"}, {"a": {}}),
]
"""Values that are likely to be wrong where they are put."""


def mutate(subject: Subject, random: Random, value: dict[str, Any]) -> dict[str, Any]:
    """A copy of ``value`` that is changed in one to three places.

    What real traffic does is done: keys are dropped or added, values nulled, retyped, nested, moved
    or reordered.
    """
    return changed(random, value, _named_values(subject))


def changed(random: Random, value: dict[str, Any], telling: list[Any]) -> dict[str, Any]:
    """The same; ``telling`` are values that are more likely than others to be of interest."""
    mutated = copy.deepcopy(value)
    for _ in range(random.choice([1, 1, 1, 2, 3])):
        _mutate_once(telling, random, mutated)
    return mutated


def _mutate_once(telling: list[Any], random: Random, whole: dict[str, Any]) -> None:
    places = list(_places(whole))
    if not places:
        whole[random.choice(["type", "a new key"])] = copy.deepcopy(random.choice(_UNUSUAL))
        return
    holder, key = random.choice(places)
    match random.randrange(8):
        case 0:
            del holder[key]
        case 1:
            holder[key] = None
        case 2:
            holder[key] = copy.deepcopy(random.choice(_UNUSUAL))
        case 3:
            holder[key] = copy.deepcopy(random.choice(telling or ["x"]))
        case 4:
            holder[key] = random.choice([[holder[key]], {"x": holder[key]}])
        case 5:
            other, name = random.choice(places)
            holder[key] = copy.deepcopy(other[name])
        case 6:
            _reorder(random, holder)
        case _:
            holder[key] = _changed(random, holder[key])


def _reorder(random: Random, holder: Any) -> None:
    if isinstance(holder, ARRAY):
        random.shuffle(holder)
        return
    pairs = list(holder.items())
    random.shuffle(pairs)
    holder.clear()
    holder.update(pairs)


def _changed(random: Random, value: Any) -> Any:
    """Something of the type of ``value``."""
    unusual = copy.deepcopy(random.choice(_UNUSUAL))
    match value:
        case bool() | None:
            return not value
        case str():
            return value + random.choice(["x", "-", "\n", " "])
        case int() | float():
            return random.choice([value + 1, value - 1, value + 0.5, -value])
        case list():
            return [*cast("list[Any]", value), *(cast("list[Any]", value)[:1] or [unusual])]
        case _:
            return {**value, random.choice(["a new key", "type", "extra", "_nulls"]): unusual}


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
def _named_values(subject: Subject) -> list[Any]:
    """Every value that an ``enum`` of the document names: what might be a tag somewhere."""
    found: set[Any] = set()
    pending: list[Any] = [subject.schemas]
    while pending:
        each = pending.pop()
        if isinstance(each, OBJECT):
            pending += each.values()
            if isinstance(each.get("enum"), ARRAY):
                found.update(value for value in each["enum"] if isinstance(value, str))
        elif isinstance(each, ARRAY):
            pending += each
    return sorted(found)


# ------------------------------------------------------------------------------------ shrinking


def shrunk(value: dict[str, Any], fails: Callable[[dict[str, Any]], bool]) -> dict[str, Any]:
    """The smallest part of ``value`` that still ``fails``, found by leaving out and emptying."""
    value = copy.deepcopy(value)
    smaller = True
    while smaller:
        smaller = any(_try_less(value, holder, key, fails) for holder, key in _outermost(value))
    return value


def _outermost(value: Any) -> list[tuple[Any, Any]]:
    return list(_places(value))


def _try_less(
    whole: dict[str, Any], holder: Any, key: Any, fails: Callable[[dict[str, Any]], bool]
) -> bool:
    kept = copy.copy(holder)
    del holder[key]
    if fails(whole):
        return True
    holder.clear()
    holder.update(kept) if isinstance(holder, OBJECT) else holder.extend(kept)
    before = holder[key]
    simpler: tuple[Any, ...] = ("x",) if isinstance(before, str) and len(before) > 1 else ()
    for each in simpler:
        holder[key] = each
        if fails(whole):
            return True
    holder[key] = before
    return False
