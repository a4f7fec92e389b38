"""The laws, each a function that says how one instance breaks it: nothing where it holds.

The tests call them on some thousand instances, ``prove`` on some hundred thousand. Each takes a
subject, the name of a component of it, and a JSON object; it returns what was expected and
what was found instead, or an empty string. A component with a reader takes any JSON value.
"""

from __future__ import annotations

import copy
import dataclasses
import json
import pickle
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from random import Random
from typing import Any, TypeAlias, cast

from annotation_checks import fits, hints, untrue
from hypothesis.errors import HypothesisException
from instances import (
    JSON,
    Instances,
    anything,
    bounded,
    drawn,
    from_schema,
    full,
    mutate,
    random_of,
    same,
    shrunk,
    smallest,
)
from subject import ARRAY, OBJECT, ROOT, Subject

Law: TypeAlias = Callable[[Subject, str, Any], str]


def keys(cls: Any) -> list[str]:
    """The keys in JSON, in the order of the attributes."""
    return list(cls._rules().properties)


# ------------------------------------------------------------------------------------ 1. lossless


def lossless(subject: Subject, name: str, value: dict[str, Any]) -> str:
    """Whatever JSON object comes in goes out again as it was, on every way."""
    if name in subject.readers:
        return _lossless_by_reader(subject.readers[name], value)
    cls = subject.classes[name]
    before = json.dumps(value)
    record = cls.from_dict(value)
    text = record.to_json()
    protocol = len(text) % (pickle.HIGHEST_PROTOCOL + 1)
    pickled = pickle.dumps(record, protocol) if protocol > 1 else pickle.dumps(record)
    ways: dict[str, Callable[[], Any]] = {
        "from_dict, to_dict": lambda: record,
        "from_json, to_json": lambda: cls.from_json(text),
        "from_json of the text": lambda: cls.from_json(json.dumps(value, ensure_ascii=True)),
        "copy": lambda: copy.copy(record),
        "deepcopy": lambda: copy.deepcopy(record),
        "pickle": lambda: pickle.loads(pickled),  # noqa: S301 - our own bytes
        "replace": lambda: dataclasses.replace(record),
    }
    for way, make in ways.items():
        other = make()
        if not same(other.to_dict(), value):
            return f"by {way}: expected the same object, found {json.dumps(other.to_dict())}"
        if other != record:
            return f"by {way}: expected an equal record, found {other!r}"
    if json.dumps(value) != before:
        return f"the input was changed, to {json.dumps(value)}"
    return ""


def _lossless_by_reader(reader: Any, value: Any) -> str:
    before = json.dumps(value)
    read = reader.from_dict(value)
    ways: dict[str, Callable[[], Any]] = {
        "from_dict, to_dict": lambda: read,
        "from_json, to_json": lambda: reader.from_json(reader.to_json(read)),
        "from_json of the text": lambda: reader.from_json(before),
        "deepcopy": lambda: copy.deepcopy(read),
        "pickle": lambda: pickle.loads(pickle.dumps(read)),  # noqa: S301 - our own bytes
    }
    for way, make in ways.items():
        other = make()
        if not same(reader.to_dict(other), value):
            return f"by {way}: expected the same value, found {json.dumps(reader.to_dict(other))}"
        if other != read:
            return f"by {way}: expected an equal value, found {other!r}"
    if json.dumps(value) != before:
        return f"the input was changed, to {json.dumps(value)}"
    return ""


def what_is_set_wins(subject: Subject, name: str, value: dict[str, Any]) -> str:
    """An attribute that is set is written; None is written as its absence, or as the null it was.

    The rest stays. ``dataclasses.replace`` does the same.
    """
    if name in subject.readers:
        return ""
    cls = subject.classes[name]
    known = keys(cls)
    if not known:
        return ""
    chosen = len(json.dumps(value)) % len(known)
    key, attribute = known[chosen], dataclasses.fields(cls)[chosen].name
    rest = {other: each for other, each in value.items() if other != key}
    was_null = key in value and value[key] is None
    expected: list[tuple[Any, dict[str, Any]]] = [
        ("set", {**rest, key: "set"}),
        ({"deep": [1.0, None]}, {**rest, key: {"deep": [1.0, None]}}),
        (None, {**rest, key: None} if was_null else rest),
    ]
    for new, whole in expected:
        record = cls.from_dict(value)
        replaced = dataclasses.replace(record, **{attribute: new})
        setattr(record, attribute, new)
        for way, each in (("set", record), ("replace", replaced)):
            if not same(each.to_dict(), whole):
                return f"{attribute}, {way}: expected {whole}, found {each.to_dict()}"
    return ""


def any_order(subject: Subject, name: str, value: dict[str, Any]) -> str:
    """In whatever order attributes are read, and however many, the record stays the same."""
    if name in subject.readers:
        return ""
    cls = subject.classes[name]
    expected = cls.from_dict(value)
    text = json.dumps(value)
    random = Random(text)  # noqa: S311 - not for a secret
    record = cls.from_dict(value)
    for _ in range(3):
        _read_some(record, random)
        clone = cls.from_dict(value)
        _read_some(clone, random)
        ways = {"itself": record, "a copy": copy.copy(clone), "json": cls.from_json(text)}
        for way, each in ways.items():
            if not same(each.to_dict(), value) or json.loads(each.to_json()) != value:
                return f"{way}, read in part: expected {value}, found {each.to_dict()}"
    if record != expected or repr(record) != repr(expected):
        return f"expected {expected!r}, found {record!r}"
    if json.dumps(value) != text:
        return f"the input was changed, to {json.dumps(value)}"
    return ""


def _read_some(value: Any, random: Random) -> None:
    """Read about half of the attributes in ``value``, at any depth, in any order."""
    waiting: list[Any] = [value]
    while waiting:
        each: Any = waiting.pop(random.randrange(len(waiting)))
        if dataclasses.is_dataclass(each):
            names = [field.name for field in dataclasses.fields(each) if random.random() < 0.5]
            random.shuffle(names)
            waiting += [getattr(each, name) for name in names]
        elif isinstance(each, ARRAY):
            waiting += each
        elif isinstance(each, OBJECT):
            waiting += each.values()


# ------------------------------------------------------------------------------ 3. true deviations


def true_deviations(subject: Subject, name: str, value: dict[str, Any]) -> str:
    """There are none exactly when a validator accepts, but for what docs/deviations.md lists.

    Two of these exceptions occur in instances: ``1.0`` is not an ``int``, so such numbers are
    converted to integers first, which is no difference for a validator; and the variant that knows
    most of a value comes before another one that accepts it.
    """
    cls = subject.decoder_of(name)
    found = cls.deviations(value)
    whole = as_whole(value)
    deviations: list[Any] = found if whole is value else cls.deviations(whole)
    accepted = subject.accepts(name, value)
    if accepted and deviations and _is_choice(cls, whole):
        deviations = []
    if accepted != (not deviations):
        said = "; ".join(map(str, deviations)) or "no deviation"
        return f"jsonschema-rs {'accepts' if accepted else 'refuses'} it, deviations says: {said}"
    if not found and not accepted:
        return "jsonschema-rs refuses it, deviations says: no deviation"
    return _strict_agrees(cls, value, found)


def _is_choice(cls: Any, value: dict[str, Any]) -> bool:
    """Whether ``value`` deviates only from the variants that it is decoded as: others accept it."""
    return all(each.rule == "oneOf" for each in cls.deviations(value, exact=True))


def _strict_agrees(cls: Any, value: dict[str, Any], found: list[Any]) -> str:
    """``strict`` refuses exactly what has a deviation of another rule than ``enum``, and reads the
    rest as ever.
    """
    for closed in (False, True):
        expected = any(closed or each.rule != "enum" for each in found)
        try:
            record = cls.from_dict(value, strict=True, closed_enums=closed)
            refused = False
            if record != cls.from_dict(value):
                return f"strict, closed_enums={closed}: it reads {record}"
        except ValueError:
            refused = True
        if refused != expected:
            return f"strict, closed_enums={closed}: refused is {refused}, with {found}"
    return ""


def as_whole(value: Any) -> Any:
    """``value`` with numbers such as ``1.0`` as ``1``; the same object where there are none."""
    if isinstance(value, float):
        return int(value) if value.is_integer() else value
    if isinstance(value, ARRAY):
        items = [as_whole(each) for each in value]
        changed = any(new is not old for new, old in zip(items, value, strict=True))
        return items if changed else value
    if isinstance(value, OBJECT):
        entries = {key: as_whole(each) for key, each in value.items()}
        return entries if any(entries[key] is not value[key] for key in value) else value
    return value


def true_pointers(subject: Subject, name: str, value: dict[str, Any]) -> str:
    """Each deviation leads to the place that it speaks of, and its rule is documented."""
    for deviation in subject.decoder_of(name).deviations(value):
        try:
            found = resolve(value, deviation.pointer)
        except (KeyError, IndexError, TypeError, ValueError):
            return f"{deviation}: its pointer leads nowhere"
        kind = _KINDS.get(deviation.rule)
        if deviation.rule not in documented_rules():
            return f"{deviation}: the rule is not in docs/deviations.md"
        if kind is not None and not isinstance(found, kind):
            return f"{deviation}: its pointer leads to {found!r}"
        missing = re.fullmatch(r'the key (".*")', deviation.expected)
        if deviation.rule == "required" and missing and json.loads(missing[1]) in found:
            return f"{deviation}: the key is there"
    return ""


_KINDS: dict[str, Any] = {
    "null": type(None),
    "required": dict,
    "minProperties": dict,
    "maxProperties": dict,
    **dict.fromkeys(("enum", "tag", "minLength", "maxLength", "pattern"), str),
    **dict.fromkeys(("minItems", "maxItems", "uniqueItems"), list),
    **dict.fromkeys(("minimum", "maximum", "multipleOf"), (int, float)),
    **dict.fromkeys(("exclusiveMinimum", "exclusiveMaximum"), (int, float)),
}
"""What a deviation of a rule speaks of, where that is of one kind."""


@cache
def documented_rules() -> frozenset[str]:
    """The rules in the table of docs/deviations.md."""
    text = (ROOT / "docs" / "deviations.md").read_text(encoding="utf-8")
    table = text.split("## Rules")[1].split("##")[0]
    return frozenset(re.findall(r"^\| `(\w+)` \|", table, re.MULTILINE))


def resolve(value: Any, pointer: str) -> Any:
    """What a JSON Pointer (RFC 6901) leads to."""
    for token in pointer.split("/")[1:]:
        key = token.replace("~1", "/").replace("~0", "~")
        value = value[int(key) if isinstance(value, list) else key]
    return value


# ---------------------------------------------------------------------------- 4. true annotations


def true_annotations(subject: Subject, name: str, value: dict[str, Any]) -> str:
    """Without deviations every attribute has its annotated type, as ``typeguard`` checks it."""
    decoder = subject.decoder_of(name)
    if decoder.deviations(value):
        return ""
    read = decoder.from_dict(value)
    if name in subject.readers and not fits(read, alias_of(subject, name)):
        return f"{read!r} is no {decoder.name}"
    return next(untrue(subject.package, read), "")


def alias_of(subject: Subject, name: str) -> Any:
    """The type that a component without a class stands for."""
    return getattr(subject.package, subject.readers[name].name)


# --------------------------------------------------------------------------------- 5. right variant


def right_variant(subject: Subject, name: str, value: dict[str, Any]) -> str:
    """A part that is a choice between classes is read as a class that accepts it, if one does."""
    names = {cls: each for each, cls in subject.classes.items()}
    whole = _choice(alias_of(subject, name), names) if name in subject.readers else None
    pending: list[tuple[Any, Any]] = [(subject.decoder_of(name).from_dict(value), whole)]
    while pending:
        each, allowed = pending.pop()
        if isinstance(each, subject.package.Record):
            if allowed and type(each) in names and names[type(each)] in allowed:
                part = each.to_dict()
                fitting = [other for other in sorted(allowed) if subject.accepts(other, part)]
                if fitting and names[type(each)] not in fitting:
                    found = type(each).__name__
                    return f"expected {' or '.join(fitting)} for {part}, found {found}"
            for attribute, hint in hints(type(each)).items():
                pending.append((getattr(each, attribute), _choice(hint, names)))
        elif isinstance(each, ARRAY):
            pending += [(item, allowed) for item in each]
        elif isinstance(each, OBJECT):
            pending += [(item, allowed) for item in each.values()]
    return ""


def _choice(hint: Any, names: dict[Any, str]) -> frozenset[str]:
    """The components that a hint chooses between; none where it leaves no choice."""
    found: set[str] = set()
    waiting = [hint]
    while waiting:
        each = waiting.pop()
        waiting += cast("tuple[Any, ...]", getattr(each, "__args__", ()))
        if isinstance(each, type) and each in names:
            found.add(names[each])
    return frozenset(found) if len(found) > 1 else frozenset()


LAWS: dict[str, Law] = {
    "lossless": lossless,
    "new values are written": what_is_set_wins,
    "any order": any_order,
    "true deviations": true_deviations,
    "true pointers": true_pointers,
    "true annotations": true_annotations,
    "right variant": right_variant,
}
"""The laws of single instances. The others speak of whole documents, and are tests of their own."""


# ---------------------------------------------------------------------------- checking


@dataclass(frozen=True)
class Broken:
    """A law that does not hold: what to paste into an issue."""

    law: str
    subject: str
    component: str
    payload: str
    why: str

    def __str__(self) -> str:
        return (
            f"{self.law} is broken in {self.subject}\n"
            f"  class:    {self.component}\n"
            f"  payload:  {self.payload}\n"
            f"  {self.why}"
        )


def broken_laws(
    subject: Subject, name: str, value: dict[str, Any], laws: Iterable[str] = LAWS
) -> Iterator[Broken]:
    """The laws that ``value`` breaks as an instance of the component ``name``, with the least part
    of it that does.
    """
    for law in laws:
        broken = LAWS[law]
        if broken(subject, name, value):
            small = shrunk(value, lambda part, law=broken: bool(law(subject, name, part)))
            why = broken(subject, name, small)
            yield Broken(law, subject.label, name, json.dumps(small), why)


def held(subject: Subject, name: str, value: Any, *laws: str) -> bool:
    """Fail, with what to paste into an issue, where ``value`` breaks one of ``laws``."""
    for broken in broken_laws(subject, name, value, laws):
        raise AssertionError(f"\n{broken}")
    return True


def instances(
    subject: Subject,
    name: str,
    seed: int,
    count: int,
    real: Iterable[dict[str, Any]] = (),
) -> Iterator[dict[str, Any]]:
    """``count`` instances of the component ``name``; the same for the same ``seed``.

    The smallest and the full one; what hypothesis draws from the schema, and any JSON under the
    keys of the class; valid ones drawn with choices of our own; parts of ``real`` payloads; and,
    for the greater part, all of these with one to three mutations: near-valid ones tell most.
    """
    random = random_of(seed)
    if name in subject.readers:
        yield from _of_any_kind(subject, name, seed, count, random)
        return
    if count > 1:
        pool = [smallest(subject, name), full(subject, name), *list(real)[:50]]
        for optional in (0.1, 0.3, 0.3, 0.7):
            pool.append(Instances(subject, optional, random).of(name))
        pool += drawn(anything(keys(subject.classes[name])), seed=seed, count=max(1, count // 20))
        pool += by_schema(subject, name, seed, max(1, count // 10), random)
        pool = [each for each in pool if isinstance(each, OBJECT)][:count]
    else:
        pool = [Instances(subject, random.choice([0, 0.2, 0.6]), random).of(name)]
    yield from pool
    yield from _mutations(subject, random, pool, count - len(pool))


def by_schema(
    subject: Subject, name: str, seed: int, count: int, random: Random
) -> list[dict[str, Any]]:
    """What hypothesis-jsonschema draws; nothing where it cannot make sense of the schema."""
    try:
        return drawn(from_schema(bounded(subject, name, random)), seed=seed, count=count)
    except (HypothesisException, re.error, AssertionError, ValueError, TypeError):
        return []


def _mutations(
    subject: Subject, random: Random, pool: list[dict[str, Any]], count: int
) -> Iterator[dict[str, Any]]:
    for _ in range(count):
        yield mutate(subject, random, random.choice(pool))


def _of_any_kind(
    subject: Subject, name: str, seed: int, count: int, random: Random
) -> Iterator[Any]:
    """The same for a component that has a reader: not only objects."""
    pool = [Instances(subject, each, random).of(name) for each in (0.1, 0.3, 0.3, 0.7)]
    if count > 1:
        pool = [smallest(subject, name), full(subject, name), *pool]
        pool += drawn(JSON, seed=seed, count=max(1, count // 10))
    yield from pool[:count]
    inside = [{"value": each} for each in pool]
    for mutated in _mutations(subject, random, inside, count - len(pool)):
        yield mutated.get("value")
