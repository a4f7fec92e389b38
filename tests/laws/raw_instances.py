"""Values that are valid under a JSON Schema, or nearly so, and values at its limits."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random
from typing import Any

from instances import matching
from raw_schemas import OBJECT, Schema, every

_DEEP = 5
"""Below so many schemas only what is required is written."""

_DEEPEST = 16
"""Below so many schemas nothing is written, whether it is required or not."""

_LONGEST = 3_000
"""No text is made that is longer, and no array of a hundredth as many items."""

_KINDS = ("object", "string", "integer", "boolean", "array", "null", "number")


class Values:
    """Makes values of a schema of :meth:`raw_schemas.RawSchemas.schema`.

    Args:
        schema: the schema; references lead into its ``$defs``.
        random: where choices come from.
    """

    def __init__(self, schema: Schema, random: Random) -> None:
        self._schema = schema
        self._random = random
        self._optional = 0.3

    def value(self, optional: float) -> Any:
        """A value; ``optional`` is how likely a member that need not be there is."""
        self._optional = optional
        return self._make([self._schema], 0)

    def _make(self, schemas: list[Any], depth: int) -> Any:
        """A value of all ``schemas`` together."""
        if depth > _DEEPEST:
            return None
        parts = [each for schema in schemas for each in self._parts(schema, 0)]
        for each in parts:
            if "const" in each:
                return each["const"]
        enums = [each["enum"] for each in parts if each.get("enum")]
        if enums:
            both = [value for value in enums[0] if all(value in each for each in enums)]
            return self._random.choice(both or enums[-1])
        return self._of_kind(self._kind(parts), parts, depth)

    def _parts(self, schema: Any, depth: int) -> Iterator[Schema]:
        """The schemas that hold together in ``schema``, with one variant of each union."""
        if not isinstance(schema, OBJECT) or depth > _DEEPEST:
            return
        yield schema
        inside = list(schema.get("allOf", ()))
        inside += [self._random.choice(schema[key]) for key in ("anyOf", "oneOf") if key in schema]
        inside += [schema["then"]] if "then" in schema and self._random.random() < 0.5 else []
        if "$ref" in schema:
            inside.append(self._schema["$defs"][schema["$ref"].rpartition("/")[2]])
        for each in inside:
            yield from self._parts(each, depth + 1)

    def _kind(self, parts: list[Schema]) -> str:
        kinds = list(_KINDS)
        for each in parts:
            given = each.get("type", _KINDS)
            asked = {given} if isinstance(given, str) else set(given)
            asked |= {"integer"} if "number" in asked else set()
            kinds = [kind for kind in kinds if kind in asked] or kinds
        if not any("type" in each for each in parts):
            if any("properties" in each or "required" in each for each in parts):
                return "object"
            if any("items" in each for each in parts):
                return "array"
        return kinds[0] if self._random.random() < 0.6 else self._random.choice(kinds)

    def _of_kind(self, kind: str, parts: list[Schema], depth: int) -> Any:
        match kind:
            case "object":
                return self._object(parts, depth)
            case "array":
                return self._array(parts, depth)
            case "string":
                return self._string(_merged(parts))
            case "integer" | "number":
                return self._number(_merged(parts), kind)
            case "boolean":
                return self._random.random() < 0.5
            case _:
                return None

    def _wanted(self, depth: int) -> bool:
        return self._random.random() < (self._optional if depth < _DEEP else 0.05)

    def _object(self, parts: list[Schema], depth: int) -> dict[str, Any]:
        required = [name for each in parts for name in each.get("required", ())]
        described: dict[str, list[Any]] = {name: [] for name in required}
        for each in parts:
            for name, schema in each.get("properties", {}).items():
                described.setdefault(name, []).append(schema)
        made = {
            name: self._make(schemas, depth + 1)
            for name, schemas in described.items()
            if name in required or self._wanted(depth)
        }
        rest = [each["additionalProperties"] for each in parts if "additionalProperties" in each]
        least = max([each.get("minProperties", 0) for each in parts], default=0)
        if rest and False not in rest and (self._wanted(depth) or len(made) < least):
            for at in range(max(1, min(least - len(made), 5))):
                made[f"key{at}"] = self._make(rest, depth + 1)
        return made

    def _array(self, parts: list[Schema], depth: int) -> list[Any]:
        items = [each["items"] for each in parts if "items" in each]
        none: list[Any] = []
        prefix = next((each["prefixItems"] for each in parts if "prefixItems" in each), none)
        least = max([each.get("minItems", 0) for each in parts], default=0)
        length = max(least, self._random.choice([0, 1, 1, 2]) if depth < _DEEP else 0)
        length = min(length, _LONGEST // 100)
        return [
            self._make([prefix[at]] if at < len(prefix) else items, depth + 1)
            for at in range(length)
        ]

    def _number(self, schema: Schema, kind: str) -> Any:
        lowest = schema.get("minimum", schema.get("exclusiveMinimum", 0))
        highest = schema.get("maximum", schema.get("exclusiveMaximum", lowest + 5))
        factor = schema.get("multipleOf")
        if factor:
            return factor * max(1, -(-lowest // factor))
        middle = (lowest + highest) / 2
        options = [lowest, highest, middle, int(middle)]
        whole = [each for each in options if each == int(each)]
        return self._random.choice([int(each) for each in whole] if kind == "integer" else options)

    def _string(self, schema: Schema) -> str:
        if "pattern" in schema and not schema["pattern"].startswith("/"):
            return matching(schema)  # what is a literal of JavaScript takes long, and finds nothing
        text = self._random.choice(["text", "a", "2026-01-02T03:04:05Z", "1", ""])
        text = text.ljust(min(schema.get("minLength", 0), _LONGEST), "x")
        return text[: schema.get("maxLength")]


def _merged(parts: list[Schema]) -> Schema:
    return {key: value for each in parts for key, value in each.items()}


def telling(schema: Schema) -> list[Any]:
    """The values that ``schema`` and those inside it name, and values at their limits."""
    found: list[Any] = []
    for here in (inner for each in schema["$defs"].values() for inner in every(each)):
        found += here.get("enum", ())
        found += [here["const"]] if "const" in here else []
        found += [here[key] + more for key in _BOUNDS if key in here for more in (-1, 0, 0.5, 1)]
        lengths = [here[key] for key in ("minLength", "maxLength") if key in here]
        found += ["x" * (each + more) for each in lengths for more in (-1, 0, 1) if each < _LONGEST]
        sizes = [here[key] for key in ("minItems", "maxItems") if key in here]
        found += [[1] * (each + more) for each in sizes for more in (-1, 0, 1) if each < 50]
        found += [dict.fromkeys(here["required"], "x")] if "required" in here else []
        found += [{key: "x"} for key in list(here.get("properties", ()))[:3]]
    return found


_BOUNDS = ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf")
