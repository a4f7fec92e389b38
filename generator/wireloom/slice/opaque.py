"""Components that a user wants as plain JSON: what hangs from them alone is not generated."""

from __future__ import annotations

from collections.abc import Sequence

from wireloom.model.document import Document, JsonObject
from wireloom.model.errors import Location, WireloomError
from wireloom.model.hints import similar_names
from wireloom.model.references import COMPONENTS

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
    return Document(data, document.source)


def _reduced(document: Document, name: str) -> JsonObject:
    schema = document.schemas.get(name)
    if not isinstance(schema, dict):
        raise WireloomError(
            f"there is no schema called {name!r} to make opaque",
            where=Location(document.source, pointer=COMPONENTS),
            why=f"the document has {len(document.schemas):,} schemas"
            + similar_names(name, document.schemas),
            todo="name one of the schemas under components/schemas",
        )
    reduced: JsonObject = {key: schema[key] for key in _KEPT if key in schema}
    if "properties" in schema or "additionalProperties" in schema:
        reduced.setdefault("type", "object")
    return reduced
