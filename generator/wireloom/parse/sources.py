"""The two sources of the IR: schemas in normal form, and what the parser found in them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from wireloom.model.document import JsonObject
from wireloom.model.references import reference_name
from wireloom.parse import facts
from wireloom.parse.dcg import ANY, Model, Models, ParsedType, Property
from wireloom.parse.facts import Schemas
from wireloom.parse.memory import is_merge


class Sources:
    """The named schemas of a family, and the models that the parser made of them."""

    def __init__(self, schemas: JsonObject, models: Models) -> None:
        self.schemas = schemas
        self.models = models

    def unalias(self, parsed: ParsedType) -> ParsedType:
        """Follow ``parsed`` through names that the parser made up to what they stand for."""
        while parsed.kind == "model" and parsed.target not in self.models.names:
            model = self.models.by_path.get(parsed.target)
            if model is None or model.alias is None:
                break
            parsed = model.alias
        return parsed

    def inside(self, parsed: ParsedType, kind: Literal["list", "map"]) -> ParsedType:
        """The items or values of ``parsed``, or nothing known where it is of another kind."""
        parsed = self.unalias(parsed)
        return parsed.parts[0] if parsed.kind == kind else ANY

    def members(self, parsed: ParsedType) -> list[ParsedType]:
        """The members of a union less null; a type that is no union is its only member."""
        parsed = self.unalias(parsed)
        members = parsed.parts if parsed.kind == "union" else (parsed,)
        return [member for member in members if member.kind != "null"]

    def aligned(self, variants: list[Schemas], members: list[ParsedType]) -> list[ParsedType]:
        """Pair each variant with the parser's member for it.

        The parser drops members that it cannot tell apart. Where it did, objects are found again
        by the names of their properties; nothing else needs its member.
        """
        if len(members) == len(variants):
            return members
        left = [member for member in members if self._object_model(member)]
        if not left:
            return [ANY] * len(variants)
        aligned: list[ParsedType] = []
        for variant in variants:
            names = self.declared(variant).keys()
            same = (each for each in left if self.found(each).keys() == names)
            match = next(same, ANY) if names else ANY
            if match is not ANY:
                left.remove(match)
            aligned.append(match)
        return aligned

    def evidence(self, schemas: Schemas) -> JsonObject:
        """One schema that says enough of a variant to name it."""
        if len(schemas) == 1 and "$ref" in schemas[0]:
            return schemas[0]
        declared = self.declared(schemas)
        evidence: JsonObject = {key: each[key] for each in schemas for key in each}
        if "$ref" in evidence:
            evidence.setdefault("title", reference_name(evidence.pop("$ref")))
        evidence["required"] = self.required(tuple(self.parts(schemas)))
        if declared:
            evidence["properties"] = {name: said[-1] for name, said in declared.items()}
        return evidence

    def _object_model(self, parsed: ParsedType) -> Model | None:
        parsed = self.unalias(parsed)
        model = self.models.by_path.get(parsed.target) if parsed.kind == "model" else None
        return model if model is not None and model.alias is None else None

    def found(self, parsed: ParsedType) -> dict[str, Property]:
        """The fields that the parser found, bases included; what is nearer to the model wins."""
        model = self._object_model(parsed)
        found: dict[str, Property] = {}
        for each in reversed(self._ancestry(model) if model else []):
            for field in each.properties:
                before = found.get(field.name)
                required = field.required or (before is not None and before.required)
                found[field.name] = Property(field.name, required, field.parsed)
        return found

    def _ancestry(self, model: Model) -> list[Model]:
        """``model`` and its bases, farthest last.

        Equals are sorted: their order differs between versions of the parser.
        """
        order: dict[str, Model] = {}
        layer = [model]
        while layer:
            for each in layer:
                order.pop(each.path, None)
                order[each.path] = each
            bases = sorted(
                {base for each in layer for base in each.bases},
                key=lambda base: self.models.names.get(base, base),
            )
            layer = [self.models.by_path[base] for base in bases if base in self.models.by_path]
        return list(order.values())

    def required(self, parts: Schemas) -> list[str]:
        """The keys that some of ``parts`` require, each once."""
        return list(dict.fromkeys(name for part in parts for name in part.get("required", ())))

    def parts(self, schemas: Schemas, seen: frozenset[str] = frozenset()) -> Iterator[JsonObject]:
        """The schemas that speak of one object: each after its bases, references followed."""
        for schema in schemas:
            name = reference_name(schema["$ref"]) if "$ref" in schema else None
            if name is None:
                yield from self.parts(schema.get("allOf", ()), seen)
                yield schema
            elif name not in seen:
                yield from self.parts((self.schemas[name],), seen | {name})

    def declared(self, schemas: Schemas) -> dict[str, Schemas]:
        """What is said of each property, bases first, in the document's order."""
        if not is_for_parser(schemas) and "$ref" not in schemas[0]:
            return {name: (schema,) for name, schema in schemas[0].get("properties", {}).items()}
        said: dict[str, list[JsonObject]] = {}
        for part in self.parts(schemas):
            for name, schema in part.get("properties", {}).items():
                said.setdefault(name, []).append(schema)
        return {name: facts.each_once(each) for name, each in said.items()}


def is_for_parser(schemas: Schemas) -> bool:
    """Whether it is for the parser to say what ``schemas`` come to together."""
    return len(schemas) != 1 or is_merge(schemas[0])
