"""From a document to a family: everything that is reachable from a few roots, and nothing else."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import cast

from wireloom.model import subschemas
from wireloom.model.document import ANSWERS, EVENTS, Document, JsonObject
from wireloom.model.errors import WireloomError
from wireloom.model.references import reference_to
from wireloom.slice.events import events
from wireloom.slice.names import given_names, names_of
from wireloom.slice.walk import (
    SCHEMAS,
    Reach,
    Schema,
    Tokens,
    default_of,
    mapping_of,
    reach,
    root_place,
)


def slice_family(document: Document, roots: Sequence[str]) -> Document:
    """A document of ``openapi``, ``info`` (title, version) and what is reachable from ``roots``.

    The answer to a message is reachable from the message.

    A root is the name of a component, or ``#`` and the JSON Pointer of any schema of the document
    (``#/webhooks/newPet/post/requestBody/content/application~1json/schema``), with the name that it
    shall have and ``=`` in front, or without. A schema that is not
    under ``components/schemas``, and a part of one that something refers to, becomes a component
    whose name is :func:`wireloom.slice.component_name` of its pointer. Components are sorted by
    name.

    A reference to nothing is left as it is, because real documents have some: ``normalize`` reports
    it. One that leads out of the document is refused.

    Args:
        document: an OpenAPI document. It is not changed; the result shares what is the same.
        roots: one or more; their order makes no difference.

    Raises:
        WireloomError: there is no such root, or a reference leads out of the document.
    """
    return slice_roots(document, roots).family


@dataclass(frozen=True, slots=True)
class Sliced:
    """A family, the name of each of its roots in it, and where its components come from.

    ``places`` has the place in the document of each component, split at the top.
    """

    family: Document
    names: dict[str, str]
    places: dict[str, Tokens]


def slice_roots(document: Document, roots: Sequence[str]) -> Sliced:
    """What :func:`slice_family` and :func:`root_names` give, at the cost of one.

    Raises:
        WireloomError: as :func:`slice_family`.
    """
    if not roots:
        raise WireloomError("no root is given", todo="name at least one schema to begin with")
    reached = reach(document, roots)
    names = names_of(document, reached.schemas, given_names(document, roots))
    schemas = {
        names[place]: _rewritten(schema, reached, names)
        for place, schema in reached.schemas.items()
    }
    data: JsonObject = {
        "openapi": document.data.get("openapi"),
        "info": _info(document),
        "components": {"schemas": dict(sorted(schemas.items()))},
    }
    answers = {
        message: answer
        for message, answer in document.answers.items()
        if (*SCHEMAS, message) in reached.schemas
    }
    if answers:
        data[ANSWERS] = answers
    of_roots = {place: names[place] for place in (root_place(document, root) for root in roots)}
    if webhooks := events(document, of_roots):
        data[EVENTS] = webhooks
    by_root = {root: names[root_place(document, root)] for root in roots}
    places = {name: place for place, name in names.items()}
    return Sliced(Document(data, document.source), by_root, places)


def root_names(document: Document, roots: Sequence[str]) -> tuple[str, ...]:
    """The name of each of ``roots`` in the family that :func:`slice_family` makes of them.

    Raises:
        WireloomError: as :func:`slice_family`.
    """
    names = slice_roots(document, roots).names
    return tuple(names[root] for root in roots)


def _info(document: Document) -> JsonObject:
    info = document.data.get("info")
    facts = cast(JsonObject, info) if isinstance(info, dict) else {}
    return {key: str(facts.get(key, "")) for key in ("title", "version")}


def _rewritten(schema: Schema, reached: Reach, names: dict[Tokens, str]) -> Schema:
    """``schema`` with every reference written as one to a component of the family."""

    def canonical(reference: str) -> str:
        target = reached.targets.get(reference)
        return reference if target is None else reference_to(names[target])

    if not isinstance(schema, dict):
        return schema
    copies = subschemas.copies(schema)
    for here in copies:
        if isinstance(here.get("$ref"), str):
            here["$ref"] = canonical(here["$ref"])
        if mapping := mapping_of(here):
            known = {key: canonical(value) for key, value in mapping.items()}
            old = cast(JsonObject, here["discriminator"])
            here["discriminator"] = {**old, "mapping": {**old["mapping"], **known}}
        if (default := default_of(here)) is not None:
            here["discriminator"] = {**here["discriminator"], "defaultMapping": canonical(default)}
    return copies[0]
