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
from wireloom.config import Settings
from wireloom.model.document import Document
from wireloom.model.ir import Family
from wireloom.parse.memory import Memory
from wireloom.pipeline import Pipeline, collector_paused, present_roots
from wireloom.read.git import read_revision
from wireloom.slice import slice_family, slice_roots
from wireloom.slice.canonical import is_pruned, prune


@dataclass(frozen=True, slots=True, kw_only=True)
class Roots:
    """What to compare: the schemas that are received and sent, and an overlay for both sides."""

    receive: tuple[str, ...]
    send: tuple[str, ...] = ()
    overlay: Path | None = None

    def settings(self, document: Document) -> Settings:
        """The settings of a run that gets as far as the family of ``document``."""
        return Settings(
            schema=Path(document.source),
            overlay=self.overlay,
            out=Path(),
            receive=self.receive,
            send=self.send,
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
    content = read_revision(name) if is_revision else read.read_bytes(path)
    return source(content, name)


def source(content: bytes, name: str) -> Source:
    """The document in the bytes ``content``; messages call it ``name``.

    Raises:
        WireloomError: it is no OpenAPI document.
    """
    document = read.decode_openapi(content, name)
    return Source(document, is_pruned(document, content))


def families(sources: Sequence[Source], roots: Roots) -> list[Family]:
    """The family of each of ``sources``, in the same order.

    Raises:
        WireloomError: no document has a root, or one of them cannot be read as a family.
    """
    pruned = any(each.pruned for each in sources)
    last = sources[-1].document
    present = [present_roots(roots.settings(each.document), each.document) for each in sources]
    for root in roots.settings(last).roots:
        if not any(root in each.roots for each in present):
            slice_family(last, [root])  # raises, and names close matches
    memory = Memory(merges_only=True)
    with collector_paused():
        return [
            _family(each.document, settings, memory, pruned=pruned)
            for each, settings in zip(sources, present, strict=True)
        ]


def _family(document: Document, settings: Settings, memory: Memory, *, pruned: bool) -> Family:
    if pruned and settings.roots:
        # In the order of a snapshot: sliced and pruned first, and the overlay applied to that.
        sliced = slice_roots(document, settings.roots)
        document = prune(sliced.family)
        settings = replace(
            settings,
            receive=tuple(sliced.names[root] for root in settings.receive),
            send=tuple(sliced.names[root] for root in settings.send),
        )
    return Pipeline(settings, document=document, strict=False, memory=memory).ir
