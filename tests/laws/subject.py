"""A generated package, the normalized document that it was made from, and a validator for it.

Instances are made and validated here without the package, because they are used to test it.
"""

from __future__ import annotations

import copy
import json
import re
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache, cached_property
from importlib import import_module
from pathlib import Path
from typing import Any, cast

import jsonschema
import jsonschema_rs
from shared import once
from wireloom import config
from wireloom.config import Settings
from wireloom.model.choice import ALLOWABLE
from wireloom.model.references import reference_name, reference_to
from wireloom.pipeline import Pipeline
from wireloom.plan import PackagePlan

ROOT = Path(__file__).resolve().parents[2]
PAYLOADS = ROOT / "tests" / "payloads"

# ``isinstance`` against these leaves a value of type Any as it is for a type checker.
OBJECT: Any = dict
ARRAY: Any = list


@dataclass(slots=True)
class _Validators:
    """The validators that were made so far, by component."""

    fast: dict[str, Any] = field(default_factory=dict[str, Any])
    plain: dict[str, Any] = field(default_factory=dict[str, Any])


@dataclass(frozen=True, eq=False)
class Subject:
    """What the laws are held against.

    ``label`` names it for a person, ``package`` is the generated package, ``plan`` what it was
    written from, and ``document`` the normalized document (not to be changed). ``roots`` are the
    components that were asked for, where there is one name for each in ``plan.receive``.
    """

    label: str
    package: Any
    plan: PackagePlan
    document: Mapping[str, Any]
    roots: tuple[str, ...] = ()
    _validators: _Validators = field(default_factory=_Validators)

    @property
    def schemas(self) -> dict[str, Any]:
        """The named schemas of the document."""
        return cast("dict[str, Any]", self.document["components"]["schemas"])

    @cached_property
    def classes(self) -> dict[str, Any]:
        """The class of each component that is an object, by the component's name."""
        return {
            each.schema: getattr(self.package, each.name)
            for each in self.plan.classes
            if each.schema in self.schemas
        }

    @cached_property
    def readers(self) -> dict[str, Any]:
        """The reader of each root that has no class, by the component's name."""
        return {
            each.schema: getattr(self.package, each.reader)
            for each in self.plan.aliases
            if each.reader is not None and each.schema in self.schemas
        }

    def decoder_of(self, name: str) -> Any:
        """The decoder of the component ``name``: its class, or its reader."""
        return self.classes[name] if name in self.classes else self.readers[name]

    @cached_property
    def root_decoders(self) -> dict[str, Any]:
        """What decodes each of ``roots``: any value of it, whether it has a class or not."""
        readers, pairs = dict(self.plan.readers), zip(self.roots, self.plan.receive, strict=True)
        return {name: getattr(self.package, readers.get(own, own)) for name, own in pairs}

    @cached_property
    def reach(self) -> dict[str, frozenset[str]]:
        """The components that each component reaches, itself included."""
        direct = {name: set(references(schema)) for name, schema in self._read.items()}
        found: dict[str, frozenset[str]] = {}
        for name in direct:
            seen, waiting = {name}, [name]
            while waiting:
                new = direct.get(waiting.pop(), set()) - seen
                seen |= new
                waiting += new
            found[name] = frozenset(seen)
        return found

    def whole(self, name: str) -> dict[str, Any]:
        """A JSON Schema of its own for the component ``name``, as a validator is to read it."""
        parts = {each: self._read[each] for each in sorted(self.reach[name])}
        return {"$ref": reference_to(name), "components": {"schemas": parts}}

    @cached_property
    def _read(self) -> dict[str, Any]:
        reading = Reading(self.schemas)
        return {name: reading.of(schema) for name, schema in self.schemas.items()}

    def accepts(self, name: str, value: Any) -> bool:
        """Whether ``jsonschema-rs`` accepts ``value`` as an instance of the component ``name``.

        It cannot be asked about text that is not Unicode (lone surrogates): ``jsonschema`` is.
        """
        validators = self._validators
        if name not in validators.fast:
            validators.fast[name] = jsonschema_rs.Draft202012Validator(self.whole(name))
        try:
            return bool(validators.fast[name].is_valid(value))
        except UnicodeEncodeError:
            if name not in validators.plain:
                schema = portable(self.whole(name))
                validators.plain[name] = cast("Any", jsonschema.Draft202012Validator)(schema)
            return bool(validators.plain[name].is_valid(value))


def children(schema: Mapping[str, Any]) -> Iterator[tuple[tuple[str, ...], Any]]:
    """The schemas directly inside of one in normal form, and the way to each."""
    for name, each in schema.get("properties", {}).items():
        yield ("properties", name), each
    for word in ("items", "additionalProperties", "unevaluatedProperties"):
        if isinstance(schema.get(word), OBJECT):
            yield (word,), schema[word]
    for word in ("anyOf", "allOf"):
        for index, each in enumerate(schema.get(word, ())):
            yield (word, str(index)), each


def rewritten(schema: Mapping[str, Any], change: Callable[[Any], Any]) -> dict[str, Any]:
    """A copy of ``schema`` with each schema directly inside of it changed."""
    result = dict(schema)
    if "properties" in schema:
        result["properties"] = {name: change(each) for name, each in schema["properties"].items()}
    for word in ("items", "additionalProperties", "unevaluatedProperties"):
        if isinstance(schema.get(word), OBJECT):
            result[word] = change(schema[word])
    for word in ("anyOf", "allOf"):
        if word in schema:
            result[word] = [change(each) for each in schema[word]]
    return result


def references(schema: Any) -> Iterator[str]:
    """The components that a schema in normal form refers to."""
    if "$ref" in schema:
        yield str(reference_name(schema["$ref"]))
    for _, inner in children(schema):
        yield from references(inner)


_DOLLAR = re.compile(r"\\.|\[(?:\\.|[^\]\\])*\]|\$")


def portable(schema: Any) -> Any:
    r"""``schema`` with ``$`` as ECMA-262 has it: Python's matches before a last newline, too."""
    inner = rewritten(schema, portable)
    if "components" in inner:
        named = inner["components"]["schemas"].items()
        inner["components"] = {"schemas": {name: portable(each) for name, each in named}}
    if "pattern" in inner:
        inner["pattern"] = _DOLLAR.sub(
            lambda found: r"\Z" if found[0] == "$" else found[0], inner["pattern"]
        )
    return inner


class Reading:
    """How a validator is to read what JSON Schema gives another meaning than its authors.

    Two rows of the table in docs/deviations.md, in the terms of JSON Schema 2020-12:

    - ``additionalProperties`` where several schemas meet speaks of the keys that none of them
      names: ``unevaluatedProperties``, for each variant of a union by itself.
    - a discriminator whose variants leave the tag open: the mapping says which strings there are.
    """

    def __init__(self, schemas: Mapping[str, Any]) -> None:
        self._schemas = schemas

    def of(self, schema: Any) -> dict[str, Any]:
        """``schema``, which is in normal form, with every schema inside of it."""
        schema = self._tagged(rewritten(schema, self.of) if "$ref" not in schema else schema)
        if "allOf" not in schema and not ("anyOf" in schema and "additionalProperties" in schema):
            return dict(schema)
        own = {key: each for key, each in schema.items() if key not in ("allOf", "anyOf")}
        rests: list[Any] = []
        parts = [self._open(each, rests) for each in (*schema.get("allOf", ()), own)]
        if "anyOf" not in schema:
            return self._closed(parts, rests)
        variants: list[dict[str, Any]] = []
        for variant in schema["anyOf"]:
            inner = [*rests]
            opened = self._open(variant, inner)
            variants.append(self._closed([*parts, opened], inner) if inner else opened)
        return {"anyOf": variants} if rests else {"allOf": [*parts, {"anyOf": variants}]}

    def _closed(self, parts: list[Any], rests: list[Any]) -> dict[str, Any]:
        whole: dict[str, Any] = {"allOf": parts}
        if False in rests:
            whole["unevaluatedProperties"] = False
        elif rests:
            whole["unevaluatedProperties"] = {"allOf": rests}
        return whole

    def _open(self, part: Any, rests: list[Any], seen: frozenset[str] = frozenset()) -> Any:
        """``part`` with what it says of other keys moved to ``rests``; references are followed."""
        if "$ref" in part:
            name = str(reference_name(part["$ref"]))
            if name in seen or not self._closes(part, frozenset()):
                return {"$ref": part["$ref"]}
            inner = rewritten(self._schemas[name], self.of)
            return self._open(inner, rests, seen | {name})
        rest = {key: each for key, each in part.items() if key != "additionalProperties"}
        if "additionalProperties" in part:
            rests.append(part["additionalProperties"])
        if "allOf" in rest:
            rest["allOf"] = [self._open(each, rests, seen) for each in rest["allOf"]]
        return rest

    def _closes(self, part: Any, seen: frozenset[str]) -> bool:
        """Whether ``part`` or one that it extends says something of other keys."""
        if "$ref" in part:
            name = str(reference_name(part["$ref"]))
            return name not in seen and self._closes(self._schemas[name], seen | {name})
        inner = part.get("allOf", ())
        return "additionalProperties" in part or any(self._closes(each, seen) for each in inner)

    def _tagged(self, schema: dict[str, Any]) -> dict[str, Any]:
        found: dict[str, Any] | None = schema.get("discriminator")
        if found is None or "anyOf" not in schema:
            return schema
        mapped: dict[str, list[str]] = {}
        for value, target in found.get("mapping", {}).items():
            mapped.setdefault(target, []).append(value)
        tag = found["propertyName"]
        variants: list[Any] = []
        for each in schema["anyOf"]:
            name = reference_name(each["$ref"]) if "$ref" in each else None
            if name is None or not self._leaves_open(self._schemas[name], tag):
                variants.append(each)
                continue
            values = [*mapped.get(each["$ref"], [name]), None]
            variants.append({"allOf": [each, {"properties": {tag: {"enum": values}}}]})
        return {**schema, "anyOf": variants}

    def _leaves_open(self, schema: Any, tag: str) -> bool:
        """Whether ``schema`` is an object that limits ``tag`` to no strings of its own."""
        if "$ref" in schema:
            return self._leaves_open(self._schemas[str(reference_name(schema["$ref"]))], tag)
        own = schema.get("properties", {}).get(tag, {})
        own = self._schemas[str(reference_name(own["$ref"]))] if "$ref" in own else own
        parts = schema.get("allOf", ())
        return "enum" not in own and all(self._leaves_open(each, tag) for each in parts)


@cache
def shipped() -> Subject:
    """The package in ``generated``, and the document in ``schema`` with our overlay."""
    import vapi_messages

    plan, document = once("shipped", _project)
    vapi_messages.load_all()
    return Subject("vapi_messages", vapi_messages, plan, document)


def _project() -> tuple[PackagePlan, Mapping[str, Any]]:
    steps = Pipeline(config.load(ROOT / "pyproject.toml"))
    return steps.plan, steps.normalized.document.data


def made(schema: Path, folder: Path, roots: Iterable[str] = ()) -> Subject:
    """A package made of another document, in ``folder``, and imported from there.

    ``roots`` are all components of the document where none are given.
    """
    if not roots:
        data = json.loads(schema.read_text(encoding="utf-8"))
        roots = data.get("components", {}).get("schemas", {})
    name = "made_of_" + "".join(each if each.isalnum() else "_" for each in schema.stem)
    settings = Settings(schema=schema, out=folder / name, receive=tuple(roots), allow=ALLOWABLE)
    steps = Pipeline(settings)
    for path, text in steps.sources.items():
        target = folder / name / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")
    sys.path.insert(0, str(folder))
    try:
        package = import_module(name)
        package.load_all()
    finally:
        sys.path.remove(str(folder))
    document = steps.normalized.document.data
    return Subject(schema.stem, package, steps.plan, document, steps.roots.receive)


# ------------------------------------------------------------------------------------ real payloads


def payload_files(folder: Path) -> list[Path]:
    """The payloads in ``folder`` and below it, without what else is said of them."""
    files = sorted(folder.rglob("*.json"))
    return [each for each in files if not each.name.endswith(".deviations.json")]


def harvest(subject: Subject, files: Iterable[Path]) -> dict[str, list[dict[str, Any]]]:
    """The objects inside of real messages, by the component whose class they were read as."""
    names = {cls: name for name, cls in subject.classes.items()}
    found: dict[str, list[dict[str, Any]]] = {}
    for file in files:
        body = json.loads(file.read_text(encoding="utf-8"))
        if not isinstance(body, OBJECT):
            continue
        envelope, key = "ServerMessage", "message"
        if file.parent.name == "responses":
            envelope, key = "ServerMessageResponse", "messageResponse"
        if key not in body:
            body = {key: body}
        pending: list[Any] = [subject.classes[envelope].from_dict(body)]
        while pending:
            each = pending.pop()
            if isinstance(each, subject.package.Record):
                if type(each) in names:
                    value = copy.deepcopy(each.to_dict())
                    found.setdefault(names[type(each)], []).append(value)
                pending += [getattr(each, slot) for slot in each.__dataclass_fields__]
            elif isinstance(each, OBJECT):
                pending += each.values()
            elif isinstance(each, ARRAY):
                pending += each
    return found
