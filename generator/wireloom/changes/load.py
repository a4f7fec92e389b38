"""From what a user names to two families: documents, snapshots, or files in a git revision.

What is compared is what the generator would make of each, so both go the same way: the overlay is
laid over them, the roots are followed, the result is normalized and parsed. Three things are more
tolerant than in ``generate``, because one of the two is not today's document:

- an action of the overlay that matches nothing is left out;
- a root that one of the two does not have is left out there, and becomes a finding;
- where one of the two is a snapshot without prose, the prose of the other is left out too.
"""

from __future__ import annotations

import gc
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from wireloom import read
from wireloom.model.document import Document
from wireloom.model.errors import WireloomError
from wireloom.model.ir import Family
from wireloom.overlay.actions import apply
from wireloom.read.git import read_revision
from wireloom.slice.canonical import prune
from wireloom.slice.family import slice_family, slice_roots

STRUCTURE = b"# The structure of everything"
"""How a snapshot without prose begins."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Roots:
    """What to compare: the schemas that are received and sent, and an overlay for both sides."""

    receive: tuple[str, ...]
    send: tuple[str, ...] = ()
    overlay: Path | None = None

    @property
    def names(self) -> tuple[str, ...]:
        """Every root once, those that are received first."""
        return tuple(dict.fromkeys((*self.receive, *self.send)))


@dataclass(frozen=True, slots=True)
class Source:
    """A document as it was named and read. ``structure`` says that its prose was left out."""

    document: Document
    structure: bool


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
    """The document that the bytes ``content`` spell; ``name`` is what messages call it.

    Raises:
        WireloomError: it is no OpenAPI document.
    """
    return Source(read.decode_openapi(content, name), content.startswith(STRUCTURE))


def families(sources: Sequence[Source], roots: Roots) -> list[Family]:
    """The family of each of ``sources``, in the same order.

    Raises:
        WireloomError: no document has a root, or one of them cannot be read as a family.
    """
    structure = any(each.structure for each in sources)
    for root in roots.names:
        if not any(_has(each.document, root) for each in sources):
            slice_family(sources[-1].document, [root])  # says so, and which names are alike
    with _no_collector():
        return _parsed([_sliced(each.document, roots, structure) for each in sources])


@dataclass(frozen=True, slots=True)
class _Sliced:
    """A family, and the components that are its roots."""

    family: Document
    receive: tuple[str, ...]
    send: tuple[str, ...]


def _sliced(document: Document, roots: Roots, structure: bool) -> _Sliced:
    found = {root: root for root in roots.names if _has(document, root)}
    if structure and found:
        # As it was for the snapshot: sliced and pruned first, and the overlay laid over that.
        sliced = slice_roots(document, list(found))
        document, found = prune(sliced.family), sliced.names
    if roots.overlay is not None:
        document = apply(document, read.read(roots.overlay), strict=False).document
    if not found:
        return _Sliced(Document({}, document.source), (), ())
    sliced = slice_roots(document, list(found.values()))
    names = {root: sliced.names[name] for root, name in found.items()}
    return _Sliced(
        sliced.family,
        tuple(names[root] for root in roots.receive if root in names),
        tuple(names[root] for root in roots.send if root in names),
    )


def _has(document: Document, root: str) -> bool:
    """Whether ``document`` has the schema that the user calls ``root``."""
    if not root.startswith("#/"):
        return root in document.schemas
    try:
        slice_family(document, [root])
    except WireloomError:
        return False
    return True


def _parsed(families: Sequence[_Sliced]) -> list[Family]:
    """The families in the intermediate representation; nothing of one that has no roots."""
    from wireloom.changes.parsing import Task, parse_all
    from wireloom.normalize import normalize

    tasks = [
        Task(normalize(each.family).document, each.receive, each.send)
        for each in families
        if each.family.schemas
    ]
    parsed = iter(parse_all(tasks))
    nothing = Family(title="", version="", components=())
    return [next(parsed) if each.family.schemas else nothing for each in families]


@contextmanager
def _no_collector() -> Generator[None, None, None]:
    """Without the garbage collector, which looks at every schema again and again and finds none."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()
