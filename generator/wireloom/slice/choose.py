"""Which schemas of a document are the roots: those that are named, chosen by globs, or found."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from typing import cast

from wireloom.model.choice import GLOBS, Choice
from wireloom.model.document import DEFAULT_ROOTS, SNAPSHOT, Document, JsonObject
from wireloom.model.errors import Location, WireloomError
from wireloom.model.hints import similar_names
from wireloom.model.wording import number
from wireloom.slice.roots import Body, bodies, default_roots


@dataclass(frozen=True, slots=True, kw_only=True)
class Roots:
    """The roots of a family: what is received and what is sent."""

    receive: tuple[str, ...] = ()
    send: tuple[str, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """Every root once, those that are received first."""
        return tuple(dict.fromkeys((*self.receive, *self.send)))


def choose(document: Document, named: Roots, choice: Choice) -> Roots:
    """The roots of ``document``, as :func:`wireloom.slice.slice_roots` takes them.

    Without a name and a choice these are its webhooks and callbacks. A snapshot has none any more:
    it says for which roots it was taken.

    Args:
        document: an OpenAPI document.
        named: the roots that the user named.
        choice: how the user chose others.

    Raises:
        WireloomError: a glob matches nothing, or the document has no webhooks and no callbacks and
            the user chose nothing.
    """
    if not choice and named.names:
        return named
    recorded = _recorded(document)
    if recorded is not None:
        return _joined(named, recorded)
    found = bodies(document)
    if not choice:
        stated = document.data.get(DEFAULT_ROOTS)
        if stated is not None:
            return _joined(named, Roots(receive=tuple(stated)))
        return _joined(named, _directed(default_roots(found) or _nothing(document, found)))
    chosen = [each for glob in GLOBS[:-1] for each in _matching(document, found, choice, glob)]
    names = _schemas(document, choice)
    if choice.all:
        chosen, names = list(found), list(document.schemas)
        if not chosen and not names:
            raise WireloomError(
                "the document has no schemas",
                where=Location(document.source),
                why="it has no JSON body with a schema, and nothing under components/schemas",
            )
    roots = _directed(chosen)
    rest = [name for name in names if not (choice.all and name in roots.names)]
    return _joined(named, roots, Roots(receive=tuple(rest)))


def _directed(found: Iterable[Body]) -> Roots:
    roots = [(each.direction, each.root) for each in found]
    return Roots(
        receive=tuple(root for direction, root in roots if direction == "receive"),
        send=tuple(root for direction, root in roots if direction == "send"),
    )


def _joined(*parts: Roots) -> Roots:
    return Roots(
        receive=tuple(dict.fromkeys(root for each in parts for root in each.receive)),
        send=tuple(dict.fromkeys(root for each in parts for root in each.send)),
    )


def _recorded(document: Document) -> Roots | None:
    """The roots that a snapshot says it was taken for."""
    mark = document.data.get(SNAPSHOT)
    if not isinstance(mark, dict) or "receive" not in mark:
        return None
    named = [cast("list[object]", cast(JsonObject, mark).get(key) or []) for key in _DIRECTIONS]
    receive, send = (tuple(name for name in each if isinstance(name, str)) for each in named)
    return Roots(receive=receive, send=send)


_DIRECTIONS = ("receive", "send")


# --- globs


_Labels = Callable[[Body], Iterable[str]]

_KINDS: dict[str, tuple[tuple[str, ...], _Labels]] = {
    "webhook": (("webhook", "callback"), lambda body: (body.source, *body.aliases)),
    "operation": (("operation",), lambda body: (body.source, *body.aliases)),
    "tag": (("webhook", "callback", "operation"), lambda body: body.tags),
}
"""What each setting chooses: the kinds of bodies, and what its globs are matched with."""


def _matching(
    document: Document, found: Sequence[Body], choice: Choice, setting: str
) -> Iterator[Body]:
    kinds, labels = _KINDS[setting]
    candidates = [body for body in found if body.kind in kinds]
    for glob in getattr(choice, setting):
        matching = [body for body in candidates if _fits(glob, labels(body))]
        if not matching:
            known = {label for body in candidates for label in labels(body)}
            raise _no_match(document, setting, glob, known)
        yield from matching


def _schemas(document: Document, choice: Choice) -> list[str]:
    names: list[str] = []
    for glob in choice.schema_name:
        matching = [name for name in document.schemas if fnmatchcase(name, glob)]
        if not matching:
            raise _no_match(document, "schema_name", glob, document.schemas)
        names.extend(matching)
    return names


def _fits(glob: str, labels: Iterable[str]) -> bool:
    return any(fnmatchcase(label, glob) for label in labels)


def _no_match(document: Document, setting: str, glob: str, known: Iterable[str]) -> WireloomError:
    labels = sorted(set(known))
    what = _NOUNS[setting]
    return WireloomError(
        f"no {what} matches {glob!r}",
        where=Location(document.source),
        why=f"the document has {len(labels):,} names for this{similar_names(glob, labels)}",
        todo="`wireloom roots FILE` lists what there is; * in a glob stands for any characters",
    )


_NOUNS = {
    "webhook": "webhook or callback with a JSON body",
    "operation": "operation with a JSON body",
    "tag": "tag of a webhook or operation",
    "schema_name": "component",
}


def _nothing(document: Document, found: Sequence[Body]) -> Sequence[Body]:
    """Raise an error that says what the document has instead of webhooks."""
    operations = len({body.source for body in found})
    raise WireloomError(
        "the document has no webhooks and no callbacks, and no other root is chosen",
        where=Location(document.source),
        why=f"it has {number(operations, 'operation')} with a JSON body, and "
        f"{number(len(document.schemas), 'schema')} under components",
        todo="choose with --operation, --tag or --schema-name and a glob such as '*Event', or "
        "--all; name one with --root; `wireloom roots FILE` lists what there is",
    )
