"""From what a vendor has published to a reviewed schema and a new package.

An update has two halves. :func:`look` gets the document and does everything that can fail, in
memory: it takes the family, applies the overlay, compares the result with what is in the schema's
folder and makes the whole package. :func:`write` writes it to the disk: first the snapshot, its
lock file and the changelog as one set, then the package. If a run is killed in between, the package
is older than its schema; the next run sees that and makes the package again.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from wireloom import config, generate, read
from wireloom.cache import Cache
from wireloom.config import Settings
from wireloom.generate import Made, Outcome
from wireloom.model.document import Document
from wireloom.model.errors import Diagnostic, UsageError, WireloomError
from wireloom.output.manifest import (
    difference,
    ensure_ours,
    intact,
    read_manifest,
    refuse_edited,
)
from wireloom.output.text_files import finish_texts, write_texts
from wireloom.output.written_names import WrittenNames
from wireloom.pipeline import Pipeline
from wireloom.progress import Reporter, Silent
from wireloom.slice import Roots, has_root
from wireloom.update import changelog, newest, old_names, snapshot, source_lock
from wireloom.update.newest import New, sha256
from wireloom.update.old_names import OldNames
from wireloom.update.source_lock import Source

if TYPE_CHECKING:
    from wireloom.changes import Report
    from wireloom.model.ir import Family
    from wireloom.overlay import Stale
    from wireloom.read.fetch import Fetched, Limits


@dataclass(frozen=True, slots=True, kw_only=True)
class Update:
    """What an update would do.

    Attributes:
        source: where the document came from, for the lock file.
        before: what the lock file says now; None where there is none.
        texts: the new text of each file beside the package that would be written.
        made: the new package; None where the package in the folder is the right one.
        report: how the new family differs; None where there is nothing to compare it with.
        families: what ``report`` compares.
        old_names: the names of earlier packages that both packages keep.
        incomparable: the reason, if the schema that is there cannot be read.
        stale: the actions of the overlay that do nothing, or nothing any more.
        problems: the problems of the new document that the old one did not have.
        origin: the file or the address that the document came from.
        recovered: files that a killed update had begun to write, and that were completed first.
    """

    source: Source
    before: Source | None
    texts: Mapping[Path, str] = field(default_factory=dict[Path, str])
    made: Made | None = None
    report: Report | None = None
    families: tuple[Family, Family] | None = None
    old_names: OldNames = field(default_factory=OldNames)
    incomparable: str = ""
    stale: tuple[Stale, ...] = ()
    problems: tuple[Diagnostic, ...] = ()
    origin: str = ""
    recovered: tuple[Path, ...] = ()

    @property
    def refused(self) -> bool:
        """Whether ``generate`` and ``check`` would refuse the overlay as it is."""
        return self.made is not None and self.made.refused

    @property
    def unchanged(self) -> bool:
        """Whether there is nothing to write."""
        return not self.texts and self.made is None


def look(  # noqa: PLR0913 - options, each with a name
    settings: Settings,
    file: Path | None = None,
    reporter: Reporter | None = None,
    *,
    recover: bool = True,
    limits: Limits | None = None,
    fetched: Fetched | None = None,
) -> Update:
    """Find out what an update would do. Only what a killed update had begun is written.

    Args:
        settings: the settings of the package to update.
        file: the new document, if it is at hand; else it is fetched from ``settings.url``.
        reporter: is told which step runs.
        recover: complete what a killed update had begun to write, or else raise an error for it.
        limits: when to give up fetching, if not at the usual limits.
        fetched: what the address gave, if it was fetched already.

    Raises:
        UsageError: the settings do not say how to update.
        WireloomError: there is no document, or no package can be made of it.
    """
    reporter = reporter or Silent()
    _check(settings, file)
    ensure_ours(settings.out)
    if not recover:
        generate.refuse_unfinished_update(settings)
    recovered = finish_texts(settings.schema.parent)
    before = source_lock.read_lock(settings)
    if file is None:
        new = newest.fetched(settings, before, reporter, limits, fetched)
    else:
        new = newest.read_from(settings, before, reporter, file)
    if new is None or (before is not None and source_lock.is_same(settings, before, new.source)):
        found = _relabel(settings, before, new, reporter)
    else:
        found = _compare(settings, new, before, reporter)
    origin = str(file or settings.url)
    return dataclasses.replace(found, origin=origin, recovered=tuple(recovered))


def write(
    settings: Settings,
    update: Update,
    reporter: Reporter | None = None,
    *,
    force: bool = False,
) -> Outcome | None:
    """Write what ``update`` has; return the outcome for the package, None if that is unchanged.

    Args:
        settings: the settings that :func:`look` was called with.
        update: the result of :func:`look`.
        reporter: is told which step runs.
        force: overwrite files of the package that were edited by hand.

    Raises:
        WireloomError: something cannot be written, or files were edited by hand.
    """
    if update.made is not None and not force:
        refuse_edited(settings.out, difference(settings.out, update.made.manifest))
    if update.texts:
        write_texts(settings.schema.parent, update.texts)
    if update.made is None:
        return None
    return generate.generate(settings, reporter, update.made, force=force)


def _steps(settings: Settings, reporter: Reporter, document: Document | None = None) -> Pipeline:
    """The steps for ``document``, or for the schema; a stale overlay action is not an error."""
    return Pipeline(
        settings,
        document=document,
        strict=False,
        answers=Cache(settings).answers(),
        reporter=reporter,
        written=WrittenNames(settings.out),
    )


def _made_again(settings: Settings, reporter: Reporter) -> Made | None:
    """The package of the schema as it is; None where the package in the folder is just that."""
    manifest = read_manifest(settings.out)
    document = sha256(read.read_bytes(settings.schema))
    if manifest and manifest.document == document and intact(settings.out, manifest):
        return None
    steps = _steps(settings, reporter)
    return generate.make(settings, steps, kept=Cache(settings))


# --- The document


def _check(settings: Settings, file: Path | None) -> None:
    """Make sure that the settings say how to update."""
    if settings.schema.suffix == ".json":
        raise UsageError(
            f"{config.show(settings.schema)} cannot be updated: a snapshot is YAML",
            todo='name it like schema = "schema/api.yaml"',
        )
    for root in (*settings.receive, *settings.send):
        if root.startswith("#"):
            raise UsageError(
                f"the root {root!r} cannot be updated: in a snapshot, every root has a name",
                todo=f"name it: 'Event={root}'",
            )
    if file is None and settings.url is None:
        raise UsageError(
            "there is no address to get the document from",
            todo='set url = "https://..." in [tool.wireloom], or use --from FILE',
        )


# --- The comparison


def _relabel(
    settings: Settings, before: Source | None, new: New | None, reporter: Reporter
) -> Update:
    """The update to the same document: the server may label it in another way."""
    assert before is not None  # noqa: S101 - only a document with a lock file can be the same
    source = before if new is None else source_lock.relabelled(before, new.source)
    lock = {source_lock.path_of(settings): source_lock.text_of(source)}
    return Update(
        source=source,
        before=before,
        texts={} if source == before else lock,
        made=_made_again(settings, reporter),
    )


def _compare(settings: Settings, new: New, before: Source | None, reporter: Reporter) -> Update:
    """The update to a document of other bytes, or to the first one."""
    document = new.document or read.decode_openapi(new.content, new.name)
    reporter.step("snapshot")
    taken, names = _taken(settings, document)
    text = snapshot.text_of(taken, names, keep_prose=settings.prose)
    texts = {source_lock.path_of(settings): source_lock.text_of(new.source)}
    if _holds(settings.schema, text):
        made = _made_again(settings, reporter)
        return Update(source=new.source, before=before, texts=texts, made=made)
    steps = _steps(settings, reporter, taken)
    old = _steps(settings, Silent()) if settings.schema.exists() else None
    report, incomparable = _report(old, steps, before, new.source, reporter)
    texts[settings.schema] = text
    renamed = old_names.updated(settings, old if report else None, steps)
    steps.old_names = renamed.after
    texts |= renamed.texts(settings)
    log = _changelog(settings, steps, new.source, report, renamed)
    if settings.changelog is not None and log is not None:
        texts[settings.changelog] = log
    made = generate.make(
        settings,
        steps,
        changelog=log,
        document=sha256(text.encode()),
        kept=Cache(settings),
    )
    return Update(
        source=new.source,
        before=before,
        texts=texts,
        made=made,
        report=report,
        incomparable=incomparable,
        old_names=renamed,
        families=(old.ir, steps.ir) if old is not None and report is not None else None,
        stale=steps.overlaid.stale,
        problems=() if old is None or report is None else _new_problems(old, steps),
    )


def _taken(settings: Settings, document: Document) -> tuple[Document, list[str]]:
    """What the roots reach, also through what the overlay adds; and the names of the roots."""
    # Opaque components are kept whole: the overlay may have actions for them.
    whole = dataclasses.replace(settings, opaque=())
    steps = Pipeline(whole, document=document, strict=False)
    there = [root for root in steps.chosen.names if has_root(document, root)]
    roots = Roots(
        receive=tuple(root for root in steps.chosen.receive if root in there),
        send=tuple(root for root in steps.chosen.send if root in there),
    )
    taken = snapshot.take(
        document,
        roots,
        others=[name for name in steps.family.schemas if name in document.schemas],
        keep_prose=settings.prose,
        record=bool(settings.choice) or not (settings.receive or settings.send),
    )
    return taken, [*steps.roots.receive, *steps.roots.send]


def _holds(path: Path, text: str) -> bool:
    return path.is_file() and path.read_bytes() == text.encode()


def _report(
    old: Pipeline | None,
    new: Pipeline,
    before: Source | None,
    source: Source,
    reporter: Reporter,
) -> tuple[Report | None, str]:
    """How the families differ; or why the old one cannot be compared."""
    if old is None:
        return None, ""
    try:
        family = old.ir
    except WireloomError as error:
        return None, error.what
    names, kept = (_name(before), _name(source)), new.kept.again()
    reporter.step("compare")
    from wireloom.changes import compare

    return compare(family, new.ir, old_name=names[0], new_name=names[1], kept=kept), ""


def _name(source: Source | None) -> str:
    """What a report calls a document."""
    if source is None:
        return "before"
    return (
        f"{source.date or (source.copy.date if source.copy else '')} {source.sha256[:12]}".strip()
    )


def _new_problems(old: Pipeline, new: Pipeline) -> tuple[Diagnostic, ...]:
    """What ``normalize`` has to correct in the new document, and did not in the old one."""
    from wireloom.normalize import ROUTINE

    known = {(each.code, each.pointer) for each in old.normalized.diagnostics}
    return tuple(
        each
        for each in new.normalized.diagnostics
        if each.code not in ROUTINE and (each.code, each.pointer) not in known
    )


def _changelog(
    settings: Settings, steps: Pipeline, source: Source, report: Report | None, renamed: OldNames
) -> str | None:
    """The changelog with an entry for this update; None where none is written."""
    if settings.changelog is None:
        return None
    from wireloom.changes import compare

    if report is not None:
        entry = changelog.entry(source, report, renamed)
    else:
        entry = changelog.first_entry(source, compare(steps.ir, steps.ir).new.totals)
    return changelog.add(generate.changelog_of(settings), entry)
