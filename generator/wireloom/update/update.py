"""From what a vendor has published to a reviewed, regenerated package.

An update has two halves. :func:`look` gets the document and does everything that can fail, in
memory: it takes the family, lays the overlay over it, compares it with what is in ``schema/`` and
makes the whole package. :func:`write` puts it on the disk: first the snapshot, its lock and the
changelog, all of them or none, then the package. A run that is killed in between leaves a package
that is older than its schema; the next one sees that, and completes it.
"""

from __future__ import annotations

import dataclasses
import hashlib
import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timezone
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from wireloom import config, pipeline, read
from wireloom.cache import Cache
from wireloom.config import Settings
from wireloom.model.document import Document
from wireloom.model.errors import Diagnostic, UsageError, WireloomError
from wireloom.output import write as disk
from wireloom.output.write import Manifest, Package
from wireloom.pipeline import Outcome, Pipeline
from wireloom.progress import Reporter, Silent
from wireloom.update import changelog, snapshot
from wireloom.update.snapshot import Source

if TYPE_CHECKING:
    from wireloom.changes import Report
    from wireloom.overlay import Stale
    from wireloom.update.fetch import Limits

LOCK = "source.lock"
"""The name of the file beside the schema that says where it came from."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Update:
    """What an update would do.

    Attributes:
        source: where the document came from, as the lock is to say it.
        before: what the lock says now; None where there is none.
        texts: the files beside the package that are to be written, and what they are to hold.
        steps: the steps of the new package, all of them done; None where it needs no new one.
        report: how the new family differs; None where there is nothing to compare it with.
        incomparable: why there is not, if something is wrong with what is there.
        stale: the actions of the overlay that do nothing (any more).
        odd: what is odd about the new document, and was not about the old one.
        origin: the file or the address that was looked at.
        recovered: files that an update had begun to write and that were completed first.
    """

    source: Source
    before: Source | None
    texts: Mapping[Path, str] = field(default_factory=dict[Path, str])
    steps: Pipeline | None = None
    report: Report | None = None
    incomparable: str = ""
    stale: tuple[Stale, ...] = ()
    odd: tuple[Diagnostic, ...] = ()
    origin: str = ""
    recovered: tuple[Path, ...] = ()

    @property
    def refused(self) -> bool:
        """Whether a strict run would refuse the overlay as it is."""
        return self.steps is not None and bool(self.steps.overlaid.gone)

    @property
    def unchanged(self) -> bool:
        """Whether everything is as it should be already."""
        return not self.texts and self.steps is None


def look(
    settings: Settings,
    file: Path | None = None,
    reporter: Reporter | None = None,
    *,
    recover: bool = True,
    limits: Limits | None = None,
) -> Update:
    """Find out what an update would do. Nothing is written, but for what a killed run had begun.

    Args:
        settings: what is to be updated.
        file: the new document, if it is at hand; else it is fetched from ``settings.url``.
        reporter: what is told how far the run is.
        recover: complete what a killed run had begun to write.
        limits: when to give up fetching, if not by the usual limits.

    Raises:
        UsageError: the settings do not say how to update.
        WireloomError: there is no document, or no package can be made of it.
    """
    reporter = reporter or Silent()
    _check(settings, file)
    disk.ensure_ours(settings.out)
    recovered = disk.finish_texts(settings.schema.parent) if recover else []
    before = _lock(settings)
    new = _get(settings, file, before, reporter, limits)
    if new is None or (before is not None and _is_same(settings, before, new.source)):
        source = before if new is None or before is None else _labelled(before, new.source)
        assert source is not None  # noqa: S101 - what is not sent again was here before
        texts = {} if source == before else {_lock_file(settings): snapshot.source_text(source)}
        steps = None if _is_made(settings) else _made(_Steps(settings, reporter))
        found = Update(source=source, before=before, texts=texts, steps=steps)
    else:
        found = _compare(settings, new, before, reporter)
    origin = str(file or settings.url)
    return dataclasses.replace(found, origin=origin, recovered=tuple(recovered))


def write(settings: Settings, update: Update, reporter: Reporter | None = None) -> Outcome | None:
    """Write what ``update`` says; the outcome is that of the package, None if that stays as it is.

    Raises:
        WireloomError: something cannot be written.
    """
    if update.texts:
        disk.write_texts(settings.schema.parent, update.texts)
    if update.steps is None:
        return None
    return pipeline.generate(settings, reporter, update.steps)


# --- The steps of a package


class _Steps(Pipeline):
    """The steps of a package, in which a stale action of the overlay stops nothing."""

    strict = False

    def __init__(self, settings: Settings, reporter: Reporter) -> None:
        super().__init__(settings, reporter, Cache(settings))


class _Candidate(_Steps):
    """The steps from a family that is not on the disk yet."""

    def __init__(
        self, settings: Settings, reporter: Reporter, document: Document, text: str
    ) -> None:
        super().__init__(settings, reporter)
        self._document = document
        self._text = text
        self.new_changelog: str | None = None

    @cached_property
    def document(self) -> Document:
        return self._document

    @cached_property
    def changelog(self) -> str | None:
        return self.new_changelog

    def manifest(self, made: Package) -> Manifest:
        digest = hashlib.sha256(self._text.encode()).hexdigest()
        return dataclasses.replace(super().manifest(made), document=digest)


def _made(steps: Pipeline) -> Pipeline:
    """``steps``, all of them done: whatever can be wrong with the document has come out."""
    _ = steps.package
    return steps


# --- The document


@dataclass(frozen=True, slots=True)
class _New:
    """A document that has come: its bytes, what messages call it, and where it is from."""

    content: bytes
    name: str
    source: Source


def _check(settings: Settings, file: Path | None) -> None:
    """Make sure that the settings say how to update."""
    if settings.schema.suffix == ".json":
        raise UsageError(
            f"{config.show(settings.schema)} cannot be updated: a snapshot is YAML",
            todo='name it like schema = "schema/api.yaml"',
        )
    for root in settings.roots:
        if root.startswith("#"):
            raise UsageError(
                f"the root {root!r} cannot be updated: in a snapshot, every root has a name",
                todo="make the first snapshot with `wireloom snapshot`, and name what it calls it",
            )
    if file is None and settings.url is None:
        raise UsageError(
            "there is no address to get the document from",
            todo='set url = "https://..." in [tool.wireloom], or use --from FILE',
        )


def _lock_file(settings: Settings) -> Path:
    return settings.schema.with_name(LOCK)


def _lock(settings: Settings) -> Source | None:
    """What the lock says; None where there is none."""
    path = _lock_file(settings)
    if not path.exists():
        return None
    return snapshot.source_of(read.read(Path(config.show(path))))


def _get(
    settings: Settings,
    file: Path | None,
    before: Source | None,
    reporter: Reporter,
    limits: Limits | None,
) -> _New | None:
    """The document; None where the server says that it is the one that is here already."""
    source = Source(
        address=settings.url or (before.address if before else None),
        sha256="",
        receive=settings.receive,
        send=settings.send,
        prose=settings.prose,
        date=_today(),
    )
    if file is not None:
        reporter.step("read")
        content = read.read_bytes(file)
        source = dataclasses.replace(source, sha256=_sha256(content), file=file.name)
        return _New(content, str(file), source)
    from wireloom.update import fetch

    address = str(settings.url)
    reporter.step(f"fetch {address}")
    fetched = fetch.fetch(
        address,
        etag=before.etag if before and _fits(settings, before) else None,
        limits=limits or fetch.DEFAULT_LIMITS,
        retrying=lambda reason: reporter.note(f"{reason}; trying again"),
    )
    if fetched is None:
        return None
    source = dataclasses.replace(
        source,
        sha256=_sha256(fetched.content),
        etag=fetched.etag,
        date=fetched.date or source.date,
    )
    return _New(fetched.content, address, source)


def _fits(settings: Settings, before: Source) -> bool:
    """Whether the snapshot that is here was taken as the settings would have it taken."""
    return (
        settings.schema.exists()
        and settings.url == before.address
        and (settings.receive, settings.send) == (before.receive, before.send)
        and settings.prose == before.prose
    )


def _is_same(settings: Settings, before: Source, new: Source) -> bool:
    """Whether the snapshot that is here was made from the same bytes, in the same way."""
    as_before = dataclasses.replace(settings, url=before.address)
    return before.sha256 == new.sha256 and _fits(as_before, before)


def _labelled(before: Source, new: Source) -> Source:
    """``before``, with what a server says of the same bytes today."""
    if new.file is not None:
        return before
    return dataclasses.replace(before, address=new.address, etag=new.etag, file=None, copy=None)


def _is_made(settings: Settings) -> bool:
    """Whether the package is that of the snapshot: whole, and made from it."""
    manifest = disk.read_manifest(settings.out)
    document = _sha256(read.read_bytes(settings.schema))
    return (
        manifest is not None
        and manifest.document == document
        and disk.intact(settings.out, manifest)
    )


def _sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def _today() -> str:
    """The day, in UTC; of ``SOURCE_DATE_EPOCH`` if that is set (reproducible-builds.org)."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    now = datetime.now(timezone.utc)
    return (datetime.fromtimestamp(int(epoch), timezone.utc) if epoch.isdigit() else now).strftime(
        "%Y-%m-%d"
    )


# --- The comparison


def _compare(settings: Settings, new: _New, before: Source | None, reporter: Reporter) -> Update:
    """The update to a document of other bytes, or of the first one."""
    document = read.decode_openapi(new.content, new.name)
    reporter.step("snapshot")
    taken = snapshot.take(document, _wanted(settings, document), keep_prose=settings.prose)
    text = snapshot.text_of(taken, settings.roots, keep_prose=settings.prose)
    texts = {_lock_file(settings): snapshot.source_text(new.source)}
    if _holds(settings.schema, text):
        steps = None if _is_made(settings) else _made(_Steps(settings, reporter))
        return Update(source=new.source, before=before, texts=texts, steps=steps)
    steps = _Candidate(settings, reporter, taken, text)
    report, incomparable = None, ""
    old = _Steps(settings, Silent())
    if settings.schema.exists():
        report, incomparable = _report(old, steps, before, new.source, reporter)
    texts[settings.schema] = text
    if settings.changelog is not None:
        steps.new_changelog = changelog.add(old.changelog, _entry(steps, new.source, report))
        texts[settings.changelog] = steps.new_changelog
    return Update(
        source=new.source,
        before=before,
        texts=texts,
        steps=_made(steps),
        report=report,
        incomparable=incomparable,
        stale=steps.overlaid.stale,
        odd=() if report is None else _odd(old, steps),
    )


def _wanted(settings: Settings, document: Document) -> list[str]:
    """The components to take: the roots, and what the overlay makes them refer to beside."""
    patched = document
    if settings.overlay is not None:
        from wireloom.overlay import apply

        laid_over = read.read(Path(config.show(settings.overlay)))
        patched = apply(document, laid_over, strict=False).document
    from wireloom.slice import slice_family

    family = slice_family(patched, settings.roots).schemas
    return [name for name in family if name in document.schemas]


def _holds(path: Path, text: str) -> bool:
    return path.is_file() and path.read_bytes() == text.encode()


def _report(
    old: Pipeline, new: Pipeline, before: Source | None, source: Source, reporter: Reporter
) -> tuple[Report | None, str]:
    """How the families differ; or why what is here cannot be compared with anything."""
    try:
        family = old.ir
    except WireloomError as error:
        return None, error.what
    after = new.ir
    reporter.step("compare")
    from wireloom.changes import compare

    return (
        compare(family, after, old_name=_name(before), new_name=_name(source)),
        "",
    )


def _name(source: Source | None) -> str:
    """What a report calls a document."""
    if source is None:
        return "before"
    return (
        f"{source.date or (source.copy.date if source.copy else '')} {source.sha256[:12]}".strip()
    )


def _odd(old: Pipeline, new: Pipeline) -> tuple[Diagnostic, ...]:
    """What ``normalize`` has to put right in the new document, and had not to in the old one."""
    from wireloom.normalize import ROUTINE

    known = {(each.code, each.pointer) for each in old.normalized.diagnostics}
    return tuple(
        each
        for each in new.normalized.diagnostics
        if each.code not in ROUTINE and (each.code, each.pointer) not in known
    )


def _entry(steps: Pipeline, source: Source, report: Report | None) -> str:
    """The entry of the changelog."""
    if report is not None:
        return changelog.entry(source, report)
    from wireloom.changes import compare

    return changelog.first_entry(source, compare(steps.ir, steps.ir).new.totals)
