"""From settings to a package, in memory (:func:`package`) or on the disk (:func:`generate`).

A run with nothing to do finds that out from digests alone and imports only the standard library.
What it needs for that is kept beside the package (:mod:`wireloom.cache`), never in it: the package
is the same on every machine.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from wireloom import __version__, cache, config
from wireloom.cache import NO_REMARKS, Cache, Remarks
from wireloom.config import Settings
from wireloom.model.errors import Location, WireloomError
from wireloom.output import manifest, names_file, swap, text_files
from wireloom.output.manifest import Manifest
from wireloom.output.package import Change, Package
from wireloom.pipeline import Pipeline, collector_paused
from wireloom.progress import Reporter, Silent

if TYPE_CHECKING:
    from collections.abc import Mapping

    from wireloom.parse.dcg import Answers
    from wireloom.plan.kept import Scopes

CHANGELOG = "CHANGELOG.md"
"""The name of the package's own changelog."""


@dataclass(frozen=True, slots=True)
class Made:
    """A package in memory.

    ``fingerprints``, ``others`` and ``answers`` are for the cache; ``others`` has the digest of
    each further file of the document. ``remarks`` is what the steps reported.
    ``refused`` says that an action of the overlay matches nothing, which is an error unless the
    steps are lenient. ``names`` are kept beside the schema; None leaves its file alone.
    """

    package: Package
    manifest: Manifest
    fingerprints: Mapping[str, str]
    others: Mapping[str, str]
    answers: Answers | None = None
    refused: bool = False
    remarks: Remarks = NO_REMARKS
    names: Scopes | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What :func:`generate` did: the number of files in the package, and which files changed.

    ``untyped`` is the number of places in the package that are of type Any.
    """

    files: int
    change: Change
    written: bool
    untyped: int = 0


def package(settings: Settings, reporter: Reporter | None = None) -> tuple[Package, Manifest]:
    """The package and its manifest, made from the inputs alone, without the cache.

    Raises:
        WireloomError: an input is at fault.
    """
    _refuse_pipes(settings)
    refuse_unfinished_update(settings)
    made = make(settings, Pipeline(settings, reporter=reporter))
    return made.package, made.manifest


def make(
    settings: Settings,
    steps: Pipeline,
    *,
    changelog: str | None = None,
    document: str = "",
    kept: Cache | None = None,
) -> Made:
    """Make the package of ``steps`` in memory.

    Args:
        settings: the settings that ``steps`` were made with.
        steps: the steps to run.
        changelog: the package's changelog, if not the one in ``settings.changelog``.
        document: the SHA-256 of the document, if not that of ``settings.schema``.
        kept: the cache; files that it has are not rendered and formatted again.

    Raises:
        WireloomError: an input is at fault.
    """
    with collector_paused():
        changelog = changelog_of(settings) if changelog is None else changelog
        prints = dict(steps.fingerprints)
        done = kept.reusable(prints) if kept else {}
        sources = steps.render(prints.keys() - done.keys())
        if changelog is not None:
            prints[CHANGELOG] = cache.text_digest(changelog)
            sources[CHANGELOG] = changelog
        steps.reporter.step("format")
        from wireloom.render import format_sources

        formatted = format_sources(
            sources, trusted=cache.trusted(settings), formatter=settings.formatter
        )
        made = Package(done | formatted)
    others = steps.document.origins.files
    record = Manifest.of(
        made,
        generator=__version__,
        document=document or cache.document_digest(cache.schema_digest(settings), others),
        observed=steps.plan.observed,
    )
    return Made(
        made,
        record,
        prints,
        others,
        steps.answers,
        refused=bool(steps.overlaid.gone),
        remarks=Remarks(tuple(steps.reporter.warnings), steps.untyped),
        names=steps.names,
    )


def generate(
    settings: Settings,
    reporter: Reporter | None = None,
    made: Made | None = None,
    *,
    force: bool = False,
) -> Outcome:
    """Write the package of ``settings`` to ``settings.out``, unless it is there already.

    Args:
        settings: the settings.
        reporter: is told which step runs.
        made: the package, if it was made already.
        force: overwrite files that were edited by hand.

    Raises:
        WireloomError: an input is at fault, files were edited by hand, or the folder cannot be
            replaced. The folder is as it was.
    """
    reporter = reporter or Silent()
    out = settings.out

    def waiting() -> None:
        reporter.note(f"another run is writing {config.show(out)}; waiting for it")

    _refuse_pipes(settings)
    for each in text_files.finish_texts(settings.schema.parent):
        reporter.note(f"completed what an interrupted update had begun: {config.show(each)}")
    swap.clean_up(out, waiting)
    inputs = cache.inputs(settings)
    kept = Cache(settings)
    same = inputs and kept.inputs == inputs and kept.others_are_same
    if same and kept.manifest and manifest.intact(out, kept.manifest):
        reporter.repeat(kept.remarks.warnings)
        return Outcome(
            len(kept.manifest.files), Change(), written=False, untyped=kept.remarks.untyped
        )
    manifest.ensure_ours(out)
    if made is None:
        from wireloom.output.written_names import WrittenNames

        written = WrittenNames(out)
        steps = Pipeline(settings, answers=kept.answers(), reporter=reporter, written=written)
        made = make(settings, steps, kept=kept)
    reporter.step("write")
    change = swap.replace(out, made.package, made.manifest, force=force, waiting=waiting)
    if _keep_names(settings, made, reporter):
        inputs = ""  # of the next run, which reads the file
    if not made.refused:  # else the next run would not read the overlay, and so not refuse it
        kept.keep(
            cache.Inputs(inputs, made.others),
            made.manifest,
            made.fingerprints,
            made.answers,
            made.remarks,
        )
    is_new = bool(change) or made.manifest != kept.manifest
    return Outcome(len(made.manifest.files), change, is_new, made.remarks.untyped)


def _keep_names(settings: Settings, made: Made, reporter: Reporter) -> bool:
    """Keep the names of ``made`` beside the schema, and return whether the file has changed."""
    if made.names is None:
        return False
    try:
        changed = names_file.write_names(settings.schema, made.names)
    except WireloomError as error:
        reporter.note(f"the names that stay as they were are not kept: {error.what}")
        return False
    if changed and made.names:
        shown = config.show(names_file.names_file(settings.schema))
        reporter.note(f"names that stay as they were are kept in {shown}")
    return changed


def changelog_of(settings: Settings) -> str | None:
    """What updates have changed; None where no changelog is written."""
    path = settings.changelog
    if path is None or not path.exists():
        return None
    from wireloom.read import read_text

    return read_text(Path(config.show(path)))


def refuse_unfinished_update(settings: Settings) -> None:
    """Refuse a schema that a killed update has not written completely.

    Raises:
        WireloomError: it is incomplete.
    """
    if text_files.unfinished_texts(settings.schema.parent):
        raise WireloomError(
            "an interrupted update has to be completed first",
            where=Location(config.show(settings.schema)),
            todo="run `wireloom update` or `wireloom generate`",
        )


def _refuse_pipes(settings: Settings) -> None:
    """Refuse an input that can be read only once: its digest and its content are both needed.

    Raises:
        WireloomError: a file is a pipe, a terminal or a device.
    """
    for path in (settings.schema, settings.overlay, settings.changelog):
        if path is not None and path.exists() and not path.is_file() and not path.is_dir():
            raise WireloomError(
                "this is not a regular file",
                where=Location(config.show(path)),
                why="it has to be read more than once",
                todo="save its content in a file, and name that file",
            )
