"""Reads what a user names as two or more families: documents, snapshots, or files in git revisions.

The families are those that the generator would make a package of: the overlay is applied, the roots
are followed, the result is normalized and parsed. Three things differ from ``generate``, because at
least one of the documents is not today's:

- an action of the overlay that matches nothing is skipped, and so is an answer that it names;
- a root that some of the documents lack is left out there, and becomes a finding;
- where one of them is a snapshot without prose, the prose of the others is removed too.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from wireloom import read
from wireloom import slice as slicing
from wireloom.config import Settings
from wireloom.model.choice import ALLOWABLE, NO_CHOICE, Choice
from wireloom.model.document import Document
from wireloom.model.errors import WireloomError
from wireloom.model.ir import Family
from wireloom.parse.dcg import Answers
from wireloom.pipeline import Pipeline, collector_paused
from wireloom.read.git import read_revision
from wireloom.slice import choose, has_root, slice_family, slice_roots
from wireloom.slice.canonical import is_pruned, prune


@dataclass(frozen=True, slots=True, kw_only=True)
class Roots:
    """What to compare: the schemas that are received and sent, and an overlay for both sides.

    Without a name and a choice these are the webhooks and callbacks of each document.
    """

    receive: tuple[str, ...] = ()
    send: tuple[str, ...] = ()
    choice: Choice = NO_CHOICE
    overlay: Path | None = None

    def settings(self, document: Document, chosen: slicing.Roots) -> Settings:
        """The settings of a run that gets as far as the family of ``chosen`` in ``document``.

        What a reference to nothing is about is any value: an old document cannot be corrected.
        """
        return Settings(
            schema=Path(document.source),
            overlay=self.overlay,
            out=Path(),
            receive=tuple(root for root in chosen.receive if has_root(document, root)),
            send=tuple(root for root in chosen.send if has_root(document, root)),
            allow=ALLOWABLE,
        )


@dataclass(frozen=True, slots=True)
class Source:
    """A document as it was named and read, and whether it is a snapshot without prose."""

    document: Document
    pruned: bool


def load(name: str) -> Source:
    """Read the document ``name``: a file, or else ``REVISION:PATH`` in git.

    Raises:
        WireloomError: there is neither, or it is no OpenAPI document.
    """
    path = Path(name)
    is_revision = ":" in name and not path.exists()
    if is_revision:
        return source(read_revision(name), name)
    return source(read.read_bytes(path), name, path.parent)


def source(content: bytes, name: str, below: Path | None = None) -> Source:
    """The document in the bytes ``content``; messages call it ``name``.

    Args:
        content: the document.
        name: the path of its file, or what it is called otherwise.
        below: the folder that other files of the document are read from; None to read none.

    Raises:
        WireloomError: it is no OpenAPI document.
    """
    document = read.decode_openapi(content, name, below=below)
    return Source(document, is_pruned(document, content))


def families(sources: Sequence[Source], roots: Roots) -> list[Family]:
    """The family of each of ``sources``, in the same order.

    Raises:
        WireloomError: no document has a root, or one of them cannot be read as a family.
    """
    pruned = any(each.pruned for each in sources)
    for root in (*roots.receive, *roots.send):
        if not any(has_root(each.document, root) for each in sources):
            slice_family(sources[-1].document, [root])  # raises, and names close matches
    chosen = _chosen([each.document for each in sources], roots)
    answers: Answers = {}
    with collector_paused():
        return [
            _family(each.document, roots.settings(each.document, here), answers, pruned=pruned)
            for each, here in zip(sources, chosen, strict=True)
        ]


def _chosen(documents: Sequence[Document], roots: Roots) -> list[slicing.Roots]:
    """The roots that each of ``documents`` has; an error where none of them has any."""
    named = slicing.Roots(receive=roots.receive, send=roots.send)
    chosen: list[slicing.Roots] = []
    error: WireloomError | None = None
    for document in documents:
        try:
            chosen.append(choose(document, named, roots.choice))
        except WireloomError as nothing:
            error = nothing
            chosen.append(slicing.Roots())
    if error is not None and not any(each.names for each in chosen):
        raise error
    return chosen


def _family(document: Document, settings: Settings, answers: Answers, *, pruned: bool) -> Family:
    roots = [*settings.receive, *settings.send]
    if not roots:
        return Family(title="", version="", components=())
    if pruned:
        # In the order of a snapshot: sliced and pruned first, and the overlay applied to that.
        sliced = slice_roots(document, roots)
        document = prune(sliced.family)
        settings = replace(
            settings,
            receive=tuple(sliced.names[root] for root in settings.receive),
            send=tuple(sliced.names[root] for root in settings.send),
        )
    return Pipeline(settings, document=document, strict=False, answers=answers).ir
