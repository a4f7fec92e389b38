"""Components that a user wants as plain JSON: what only they refer to is not generated."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, cast

from wireloom.model.document import Document, JsonObject
from wireloom.model.errors import Location, WireloomError
from wireloom.model.hints import similar_names
from wireloom.model.references import COMPONENTS, reference_name
from wireloom.model.wording import number

_KEPT = ("type", "title", "description", "deprecated", "nullable")
"""The keywords that an opaque component keeps; none of them leads to another schema."""


def make_opaque(document: Document, names: Sequence[str]) -> Document:
    """``document`` with the components ``names`` reduced to their type.

    An opaque object becomes ``dict[str, Any]`` in the package, any other opaque component keeps the
    type that it states. The document that is given is not changed.

    Args:
        document: an OpenAPI document.
        names: names of components; none gives back the document itself.

    Raises:
        WireloomError: the document has no component of that name.
    """
    if not names:
        return document
    schemas = dict(document.schemas)
    for name in names:
        schemas[name] = _reduced(document, name)
    components: JsonObject = document.data["components"]
    data: JsonObject = {**document.data, "components": {**components, "schemas": schemas}}
    return document.with_data(data)


def _reduced(document: Document, name: str) -> JsonObject:
    schema = document.schemas.get(name)
    if not isinstance(schema, dict):
        raise WireloomError(
            f"there is no schema called {name!r} to make opaque",
            where=Location(document.source, pointer=COMPONENTS),
            why=f"the document has {number(len(document.schemas), 'schema')}"
            + similar_names(name, document.schemas),
            todo="name one of the schemas under components/schemas",
        )
    reduced: JsonObject = {key: schema[key] for key in _KEPT if key in schema}
    if _is_object(document, schema, frozenset()):
        reduced.setdefault("type", "object")
    return reduced


def _is_object(document: Document, schema: Any, seen: frozenset[str]) -> bool:
    """Whether ``schema`` describes objects only, as far as it says so without other documents."""
    if not isinstance(schema, dict):
        return False
    here = cast(JsonObject, schema)
    name = reference_name(here["$ref"]) if isinstance(here.get("$ref"), str) else None
    if name is not None:
        target = document.schemas.get(name)
        return name not in seen and _is_object(document, target, seen | {name})
    if "type" in here:
        return bool(here["type"] == "object")
    if "properties" in here or "additionalProperties" in here:
        return True
    if any(_is_object(document, each, seen) for each in here.get("allOf", ())):
        return True
    variants = here.get("oneOf") or here.get("anyOf") or ()
    return bool(variants) and all(_is_object(document, each, seen) for each in variants)
