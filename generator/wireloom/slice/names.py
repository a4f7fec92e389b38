"""The names of the components of a family: a function of the places of their schemas alone."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from wireloom import read
from wireloom.model import pointer as json_pointer
from wireloom.model.document import Document
from wireloom.model.errors import WireloomError
from wireloom.model.references import COMPONENTS
from wireloom.model.short_names import shortened
from wireloom.slice.walk import SCHEMAS, Tokens, root_place, split_root

_NONE: Mapping[Tokens, str] = {}


def names_of(
    document: Document, places: Iterable[Tokens], given: Mapping[Tokens, str] = _NONE
) -> dict[Tokens, str]:
    """The name of the component at each of ``places``.

    A schema that is a component already keeps its name. Where two others would have the same name,
    or the name of a component, each takes its exact one.

    Args:
        document: the document.
        places: the places of schemas.
        given: names that the user chose; see :func:`given_names`.

    Raises:
        WireloomError: a component has the exact name of another schema.
    """
    names: dict[Tokens, str] = {}
    wanted: dict[str, list[Tokens]] = {}
    for place in places:
        if place[:-1] == SCHEMAS:
            names[place] = place[-1]
        elif place in given:
            names[place] = given[place]
        else:
            wanted.setdefault(component_name(json_pointer.build(place)), []).append(place)
    taken = {*document.schemas, *given.values()}
    for name, claimants in wanted.items():
        if len(claimants) == 1 and name and name not in taken:
            names[claimants[0]] = name
        else:
            names.update({place: _free_exact_name(document, place) for place in claimants})
    return names


def given_names(document: Document, roots: Iterable[str]) -> dict[Tokens, str]:
    """The names that ``roots`` give to schemas (``NAME=#/pointer``), by the place of the schema.

    Raises:
        WireloomError: there is no such schema, the name is none that a component may have, or it
            belongs to another schema.
    """
    given: dict[Tokens, str] = {}
    for root in roots:
        name, reference = split_root(root)
        place = root_place(document, root)
        if name and reference and place != (*SCHEMAS, name):
            _refuse_taken(document, root, name, place, given)
            given[place] = name
    return given


def _refuse_taken(
    document: Document, root: str, name: str, place: Tokens, given: Mapping[Tokens, str]
) -> None:
    why = ""
    if not re.fullmatch(r"[A-Za-z0-9._-]+", name):
        why = "a name has letters, digits, '.', '_' and '-' only"
    elif name in document.schemas:
        why = f"the document has a component {name!r}, and a family has one schema of a name"
    elif place[:-1] == SCHEMAS:
        why = f"that schema is a component, and its name is {place[-1]!r}"
    elif any(other == name and where != place for where, other in given.items()):
        why = f"another root is called {name!r}"
    elif given.get(place, name) != name:
        why = f"the same schema is called {given[place]!r}, too"
    if why:
        raise WireloomError(
            f"the schema cannot be called {name!r}",
            where=read.locate(document, json_pointer.build(place)),
            why=why,
            todo=f"give it another name: --root 'Other{root[root.index('=') :]}'",
        )


def component_name(pointer: str) -> str:
    """The name of the component that the schema at ``pointer`` becomes.

    Every word of the pointer, in PascalCase: a word ends at any character that is neither a letter
    nor a digit, and the rest of its letters keep their case. ``components/schemas`` in front is
    left out: ``/components/schemas/Pet/properties/tail-length`` is ``PetPropertiesTailLength``. The
    middle of a long name is left out.
    """
    tokens = json_pointer.split(pointer)
    if tuple(tokens[:2]) == SCHEMAS:
        tokens = tokens[2:]
    parts = re.findall(r"[^\W_]+", " ".join(tokens))
    return shortened("".join(word[0].upper() + word[1:] for word in parts), pointer, link="")


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
