"""The steps strung together: from settings to a package, in memory or on the disk.

A run that has nothing to do finds that out from digests alone, and imports nothing but the standard
library. What it needs for that is kept beside the package, in the work folder, and never in it: the
package is the same on every machine, whatever versions of whichever tools made it there.
"""

from __future__ import annotations

import contextlib
import gc
from collections.abc import Callable, Collection, Generator, Mapping
from dataclasses import MISSING, dataclass, fields, is_dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from wireloom import __version__, cache, config
from wireloom.cache import Cache
from wireloom.config import Settings
from wireloom.model.errors import Location, WireloomError
from wireloom.output import write
from wireloom.output.write import Change, Manifest, Package
from wireloom.progress import Reporter, Silent

if TYPE_CHECKING:
    from wireloom.model.document import Document, JsonObject
    from wireloom.model.ir import Family
    from wireloom.normalize import Normalized
    from wireloom.overlay.actions import Overlaid
    from wireloom.plan import PackagePlan
    from wireloom.plan.union_map import UnionEntry
    from wireloom.slice.family import Sliced


class Pipeline:
    """The steps on the way from a document to source text, each done once, when it is asked for.

    Every step is a property that holds what the step gives, and asks for the one before it. Any of
    them raises WireloomError where the input is at fault. ``strict`` refuses an overlay with an
    action that matches nothing. With a ``cache``, what an earlier run has done is not done again.
    """

    strict = True

    def __init__(
        self, settings: Settings, reporter: Reporter | None = None, cache: Cache | None = None
    ) -> None:
        self._settings = settings
        self._reporter = reporter or Silent()
        self._cache = cache
        self._new_overlay: tuple[str, str, JsonObject] | None = None

    @cached_property
    def document(self) -> Document:
        """The document, as it is in its file."""
        self._reporter.step("read")
        from wireloom import read

        return read.read_openapi(_shown(self._settings.schema))

    @cached_property
    def patched(self) -> Document:
        """The document with the overlay's actions done, if there is an overlay."""
        return self.overlaid.document

    @cached_property
    def overlaid(self) -> Overlaid:
        """The same, with what is worth knowing about the overlay."""
        from wireloom.overlay import answers
        from wireloom.overlay.actions import Overlaid, apply

        document = self.document
        if self._settings.overlay is None:
            answers.check(document, None)
            return Overlaid(document)
        self._reporter.step("overlay")
        overlay = self._overlay(_shown(self._settings.overlay))
        overlaid = apply(document, overlay, strict=self.strict)
        answers.check(overlaid.document, overlay)
        self._reporter.diagnostics("overlay", overlaid.diagnostics)
        return overlaid

    def _overlay(self, path: Path) -> Document:
        """The overlay in ``path``, which mostly is what it was in the last run."""
        from wireloom import read
        from wireloom.model.document import Document

        text = read.read_text(path)
        known = self._cache.overlay(text, path.name) if self._cache else None
        if known is not None:
            return Document(known, str(path))
        overlay = read.parse(text, str(path))
        self._new_overlay = (text, path.name, overlay.data)
        return overlay

    @cached_property
    def family(self) -> Document:
        """The schemas that the roots reach."""
        return self._sliced.family

    @cached_property
    def _sliced(self) -> Sliced:
        document = self.patched
        self._reporter.step("slice")
        from wireloom.slice.family import slice_roots

        # Asked for together: a root's name may depend on the others.
        return slice_roots(document, self._settings.roots)

    @cached_property
    def normalized(self) -> Normalized:
        """The family in plain schema."""
        family = self.family
        self._reporter.step("normalize")
        from wireloom.normalize import ROUTINE, normalize

        normalized = normalize(family)
        self._reporter.diagnostics("normalize", normalized.diagnostics, ROUTINE)
        return normalized

    @cached_property
    def ir(self) -> Family:
        """The family in the intermediate representation."""
        normalized = self.normalized
        self._reporter.step("parse")
        from wireloom.parse import parse

        names, settings = self._sliced.names, self._settings
        receive = [names[root] for root in settings.receive]
        send = [names[root] for root in settings.send]
        memory = self._cache.memory if self._cache else None
        return parse(normalized.document, receive=receive, send=send, memory=memory)

    @cached_property
    def plan(self) -> PackagePlan:
        """The plan of the package."""
        family = self.ir
        self._reporter.step("plan")
        from wireloom.plan import plan

        return plan(family)

    @cached_property
    def unions(self) -> tuple[UnionEntry, ...]:
        """How the variants of each union are told apart."""
        from wireloom.plan.union_map import union_map

        return union_map(self.ir)

    @cached_property
    def fingerprints(self) -> dict[str, str]:
        """The files of the package, each with a digest of what it is rendered from."""
        plan, changelog = self.plan, self.changelog
        from wireloom.render import fingerprints

        found = fingerprints(plan, self._settings.templates_folder)
        return found if changelog is None else {**found, CHANGELOG: cache.text_digest(changelog)}

    @cached_property
    def sources(self) -> dict[str, str]:
        """The source text of every file, not formatted yet."""
        return self._rendered(self.fingerprints.keys())

    def _rendered(self, paths: Collection[str]) -> dict[str, str]:
        plan, changelog = self.plan, self.changelog
        self._reporter.step("render")
        from wireloom.render import render

        sources = render(plan, self._settings.templates_folder, paths)
        return (
            {**sources, CHANGELOG: changelog}
            if changelog is not None and CHANGELOG in paths
            else sources
        )

    @cached_property
    def changelog(self) -> str | None:
        """What updates have changed, which the package has too; None where it is not written."""
        path = self._settings.changelog
        if path is None or not path.exists():
            return None
        from wireloom.read import read_text

        return read_text(_shown(path))

    @cached_property
    def package(self) -> Package:
        """The package. What the cache has of it is not rendered and formatted again."""
        prints, done = self.fingerprints, self._done
        sources = self._rendered(prints.keys() - done.keys()) if done else self.sources
        self._reporter.step("format")
        from wireloom.render import format_sources

        settings = self._settings
        made = format_sources(
            sources, trusted=cache.trusted(settings), formatter=settings.formatter
        )
        return Package(done | made)

    @cached_property
    def _done(self) -> dict[str, str]:
        return self._cache.reusable(self.fingerprints) if self._cache else {}

    def keep(self, inputs: str, manifest: Manifest) -> None:
        """Keep for the next run what the package was made from, and what that took."""
        if self._cache:
            self._cache.keep(inputs, manifest, self.fingerprints)
            if self._new_overlay:
                self._cache.keep_overlay(*self._new_overlay)

    def manifest(self, made: Package) -> Manifest:
        """The manifest of the package ``made`` from the settings."""
        document = cache.file_digest(self._settings.schema)
        before = self._cache.manifest if self._cache else None
        done = {path: text for path, text in self._done.items() if made.files.get(path) is text}
        known = {path: before.files[path] for path in done} if before else {}
        return Manifest.of(made, generator=__version__, document=document, known=known)


CHANGELOG = "CHANGELOG.md"
"""The name of the package's own changelog."""

STAGES: Mapping[str, Callable[[Pipeline], object]] = {
    "read": lambda steps: steps.document.data,
    "overlay": lambda steps: steps.patched.data,
    "slice": lambda steps: steps.family.data,
    "normalize": lambda steps: steps.normalized.document.data,
    "ir": lambda steps: steps.ir,
    "plan": lambda steps: steps.plan,
    "unions": lambda steps: steps.unions,
}
"""What can be looked at on the way, by the name that ``wireloom dump --stage`` gives it."""


def plain(value: object) -> Any:
    """``value`` as JSON: a document as it is, the IR and the plan as objects.

    The object of a dataclass says its class under ``node``, and leaves out the fields that have
    their default value.
    """
    match value:
        case Mapping():
            entries = cast("Mapping[object, object]", value)
            return {str(key): plain(each) for key, each in entries.items()}
        case list() | tuple():
            return [plain(each) for each in cast("list[object]", value)]
        case set() | frozenset():
            return sorted(plain(each) for each in cast("set[object]", value))
        case _ if is_dataclass(value) and not isinstance(value, type):
            node: dict[str, Any] = {"node": type(value).__name__}
            for field in fields(value):
                each = getattr(value, field.name)
                if field.default is MISSING or each != field.default:
                    node[field.name] = plain(each)
            return node
        case _:
            return value


# --- Generating


@dataclass(frozen=True, slots=True)
class Outcome:
    """What ``generate`` has done: how many files the package has, and which of them it changed."""

    files: int
    change: Change
    written: bool


def package(settings: Settings, reporter: Reporter | None = None) -> tuple[Package, Manifest]:
    """The package and its manifest as they would be generated, from nothing but the inputs.

    Raises:
        WireloomError: an input is at fault.
    """
    _refuse_pipes(settings)
    steps = Pipeline(settings, reporter)
    with _without_pauses():
        return steps.package, steps.manifest(steps.package)


def generate(
    settings: Settings, reporter: Reporter | None = None, steps: Pipeline | None = None
) -> Outcome:
    """Make ``settings.out`` hold the package of ``settings``; touch nothing where it already does.

    Args:
        settings: what the run works on.
        reporter: what is told how far the run is.
        steps: the steps of these settings, if they have been done already.

    Raises:
        WireloomError: an input is at fault, or the folder cannot be replaced. It is as it was.
    """
    reporter = reporter or Silent()
    out = settings.out

    def waiting() -> None:
        reporter.note(f"another run is writing {_shown(out)}; waiting for it")

    _refuse_pipes(settings)
    write.clean_up(out, waiting)
    inputs = cache.inputs(settings)
    kept = Cache(settings)
    if inputs and kept.inputs == inputs and kept.manifest and write.intact(out, kept.manifest):
        return Outcome(len(kept.manifest.files), Change(), written=False)
    write.ensure_ours(out)
    steps = steps or Pipeline(settings, reporter, kept)
    with _without_pauses():
        new = steps.manifest(steps.package)
    reporter.step("write")
    change = write.replace(out, steps.package, new, waiting=waiting)
    if not steps.overlaid.gone:  # or else the next run would not look at the overlay, and refuse it
        steps.keep(inputs, new)
    written = bool(change) or new != kept.manifest
    return Outcome(len(new.files), change, written)


@contextlib.contextmanager
def _without_pauses() -> Generator[None]:
    """Keep the cyclic garbage collector still: a run makes much, throws little away, and ends."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _refuse_pipes(settings: Settings) -> None:
    """Refuse an input that can be read only once: its digest and its content are both needed.

    Raises:
        WireloomError: a file is a pipe, a terminal or a device.
    """
    for path in (settings.schema, settings.overlay, settings.changelog):
        if path is not None and path.exists() and not path.is_file() and not path.is_dir():
            raise WireloomError(
                "this is no regular file",
                where=Location(str(_shown(path))),
                why="it has to be read more than once",
                todo="save what it gives in a file, and name that",
            )


def _shown(path: Path) -> Path:
    """``path`` as messages show it."""
    return Path(config.show(path))
