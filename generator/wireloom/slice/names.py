"""The names of the components of a family: a function of the places of their schemas alone."""

from __future__ import annotations

import re
from collections.abc import Iterable

from wireloom import read
from wireloom.model import pointer as json_pointer
from wireloom.model.document import Document
from wireloom.model.errors import WireloomError
from wireloom.model.references import COMPONENTS
from wireloom.slice.walk import SCHEMAS, Tokens


def names_of(document: Document, places: Iterable[Tokens]) -> dict[Tokens, str]:
    """The name of the component at each of ``places``.

    A schema that is a component already keeps its name. Where two others would have the same name,
    or the name of a component, each takes its exact one.

    Raises:
        WireloomError: a component has the exact name of another schema.
    """
    names: dict[Tokens, str] = {}
    wanted: dict[str, list[Tokens]] = {}
    for place in places:
        if place[:-1] == SCHEMAS:
            names[place] = place[-1]
        else:
            wanted.setdefault(component_name(json_pointer.build(place)), []).append(place)
    for name, claimants in wanted.items():
        if len(claimants) == 1 and name and name not in document.schemas:
            names[claimants[0]] = name
        else:
            names.update({place: _free_exact_name(document, place) for place in claimants})
    return names


def component_name(pointer: str) -> str:
    """The name of the component that the schema at ``pointer`` becomes.

    Every word of the pointer, in PascalCase: a word ends at any character that is neither a letter
    nor a digit, and the rest of its letters keep their case. ``components/schemas`` in front is
    left out: ``/components/schemas/Pet/properties/tail-length`` is ``PetPropertiesTailLength``.
    """
    tokens = json_pointer.split(pointer)
    if tuple(tokens[:2]) == SCHEMAS:
        tokens = tokens[2:]
    parts = re.findall(r"[^\W_]+", " ".join(tokens))
    return "".join(word[0].upper() + word[1:] for word in parts)


def _free_exact_name(document: Document, place: Tokens) -> str:
    """A name that no other place has: its tokens as they are, joined by dots."""
    name = ".".join(map(_spelled, place))
    if name in document.schemas:
        raise WireloomError(
            f"the schema {name!r} has the name that another schema needs",
            where=read.locate(document, json_pointer.join(COMPONENTS, name)),
            todo="give it another name",
        )
    return name


def _spelled(token: str) -> str:
    return re.sub(r"[^A-Za-z0-9-]", lambda match: f"_{ord(match[0]):x}_", token)
