"""The steps strung together: from settings to a package, in memory or on the disk.

A run that has nothing to do finds that out from digests alone, and imports nothing but the standard
library. What it needs for that is kept beside the package, in the work folder, and never in it: the
package is the same on every machine, whatever versions of whichever tools made it there.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import MISSING, dataclass, fields, is_dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from wireloom import __version__, config, write
from wireloom.config import Settings
from wireloom.errors import Location, WireloomError
from wireloom.progress import Reporter, Silent
from wireloom.write import Change, Manifest, Package

if TYPE_CHECKING:
    from wireloom.document import Document
    from wireloom.ir import Family
    from wireloom.normalize import Normalized
    from wireloom.overlay import Overlaid
    from wireloom.plan import PackagePlan
    from wireloom.plan.union_map import UnionEntry
    from wireloom.slice import Sliced

_TOOLS = ("black", "datamodel-code-generator", "jinja2", "jsonpath-rfc9535", "pyyaml")
"""What can change the output without a change of ours."""


class Pipeline:
    """The steps on the way from a document to source text, each done once, when it is asked for.

    Every step is a property that holds what the step gives, and asks for the one before it. Any of
    them raises WireloomError where the input is at fault. ``strict`` refuses an overlay with an
    action that matches nothing.
    """

    strict = True

    def __init__(self, settings: Settings, reporter: Reporter | None = None) -> None:
        self._settings = settings
        self._reporter = reporter or Silent()

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
        from wireloom.overlay import Overlaid, apply
        from wireloom.read import read

        document = self.document
        if self._settings.overlay is None:
            return Overlaid(document)
        self._reporter.step("overlay")
        overlay = read(_shown(self._settings.overlay))
        overlaid = apply(document, overlay, strict=self.strict)
        self._reporter.diagnostics("overlay", overlaid.diagnostics)
        return overlaid

    @cached_property
    def family(self) -> Document:
        """The schemas that the roots reach."""
        return self._sliced.family

    @cached_property
    def _sliced(self) -> Sliced:
        document = self.patched
        self._reporter.step("slice")
        from wireloom.slice import slice_roots

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
        return parse(normalized.document, receive=receive, send=[names[r] for r in settings.send])

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
    def sources(self) -> dict[str, str]:
        """The source text of every file, not formatted yet."""
        plan = self.plan
        self._reporter.step("render")
        from wireloom.render import render

        sources = render(plan, self._settings.templates_folder)
        changelog = self.changelog
        return sources if changelog is None else {**sources, CHANGELOG: changelog}

    @cached_property
    def changelog(self) -> str | None:
        """What updates have changed, which the package carries too; None where it is not written."""
        path = self._settings.changelog
        if path is None or not path.exists():
            return None
        from wireloom.read import read_text

        return read_text(_shown(path))

    def formatted(self, reuse: Mapping[str, str] | None = None) -> Package:
        """The package; ``reuse`` holds the text of files that need no formatting again."""
        sources = self.sources
        self._reporter.step("format")
        from wireloom.render import format_sources

        done = dict(reuse or {})
        rest = {path: text for path, text in sources.items() if path not in done}
        return Package(done | format_sources(rest, trusted=_trusted(self._settings)))

    def manifest(self, made: Package) -> Manifest:
        """The manifest of the package ``made`` from the settings."""
        document = _file_digest(self._settings.schema)
        return Manifest.of(made, generator=__version__, document=document)


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
    made = steps.formatted()
    return made, steps.manifest(made)


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
    inputs = _inputs(settings)
    manifest = write.read_manifest(out)
    stamp = _Stamp.read(out, manifest)
    if inputs and manifest and stamp and stamp.inputs == inputs and write.intact(out, manifest):
        return Outcome(len(manifest.files), Change(), written=False)
    write.ensure_ours(out)
    steps = steps or Pipeline(settings, reporter)
    made = steps.formatted(reusable(settings, steps.sources))
    new = steps.manifest(made)
    reporter.step("write")
    change = write.replace(out, made, new, waiting=waiting)
    if not steps.overlaid.gone:  # or else the next run would not look at the overlay, and refuse it
        sources = _text_digests(steps.sources)
        _Stamp(inputs, _formatter(settings), _manifest_digest(new), sources).write(out)
    written = bool(change) or new != manifest
    return Outcome(len(new.files), change, written)


def reusable(settings: Settings, sources: Mapping[str, str]) -> dict[str, str]:
    """The formatted text of those of ``sources`` that the package in ``settings.out`` has."""
    manifest = write.read_manifest(settings.out)
    stamp = _Stamp.read(settings.out, manifest)
    if manifest is None or stamp is None:
        return {}
    return stamp.reusable(settings, manifest, _text_digests(sources))


def _text_digests(texts: Mapping[str, str]) -> dict[str, str]:
    return {path: write.digest(text.encode()) for path, text in texts.items()}


@dataclass(frozen=True, slots=True)
class _Stamp:
    """What a run remembers for the next one, in the work folder: a cache that may be lost.

    ``inputs`` is the digest of everything that the package was made from, ``formatter`` that of
    what formatted it, ``manifest`` that of the manifest that it wrote; ``sources`` holds the
    digests of the files before they were formatted.
    """

    inputs: str
    formatter: str
    manifest: str
    sources: Mapping[str, str]

    @classmethod
    def read(cls, out: Path, manifest: Manifest | None) -> _Stamp | None:
        """The stamp of the run that wrote ``manifest``; None where there is none."""
        try:
            record: dict[str, Any] = json.loads(_stamp_file(out).read_bytes())
            stamp = cls(**record)
            fits = manifest is not None and stamp.manifest == _manifest_digest(manifest)
            return stamp if fits and isinstance(stamp.sources, dict) else None
        except (OSError, ValueError, TypeError, RecursionError):
            return None

    def write(self, out: Path) -> None:
        """Keep this stamp for the next run."""
        write.work_folder(out)
        record = {each.name: getattr(self, each.name) for each in fields(self)}
        write.write_text(_stamp_file(out), json.dumps(record))

    def reusable(
        self, settings: Settings, manifest: Manifest, digests: Mapping[str, str]
    ) -> dict[str, str]:
        """The formatted text of the files whose source text has the same digest as in that run."""
        if self.formatter != _formatter(settings):
            return {}
        texts: dict[str, str] = {}
        for path, source in digests.items():
            data = (
                write.read_bytes(settings.out, path) if self.sources.get(path) == source else None
            )
            if data is not None and write.digest(data) == manifest.files.get(path):
                texts[path] = data.decode("utf-8")
        return texts


def _stamp_file(out: Path) -> Path:
    return out.parent / write.WORK / f"{out.name}.json"


def _manifest_digest(manifest: Manifest) -> str:
    return write.digest(manifest.text().encode())


# --- Digests


def _inputs(settings: Settings) -> str:
    """The digest of everything that the output depends on; empty where a file is missing."""
    try:
        parts = {
            "tool": _tool(),
            "templates": _digests(settings.templates_folder, "*"),
            "schema": _file_digest(settings.schema),
            "overlay": _file_digest(settings.overlay) if settings.overlay else None,
            "changelog": _changelog_digest(settings),
            "receive": settings.receive,
            "send": settings.send,
        }
    except OSError:
        return ""  # the step that reads the file says what is the matter with it
    return _json_digest(parts)


def _changelog_digest(settings: Settings) -> str | None:
    path = settings.changelog
    return _file_digest(path) if path is not None and path.exists() else None


def _tool() -> str:
    """The digest of the generator's own code and of the versions of what it is built on."""
    versions = {name: _version(name) for name in _TOOLS}
    return _json_digest([versions, _digests(Path(__file__).parent, "*.py")])


@cache
def _formatter(settings: Settings) -> str:
    """The digest of what decides how a given source text is formatted."""
    code = _file_digest(Path(__file__).parent / "render" / "__init__.py")
    return _json_digest([_version("black"), code, _trusted(settings)])


def _trusted(settings: Settings) -> bool:
    """Whether the templates are those that come with wireloom, which need little formatting."""
    return settings.templates_folder == config.shipped_templates()


def _version(name: str) -> str:
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version(name)
    except PackageNotFoundError:
        return ""


def _json_digest(value: object) -> str:
    return hashlib.sha256(json.dumps(value, sort_keys=True).encode()).hexdigest()


def _digests(folder: Path, pattern: str) -> dict[str, str]:
    """The digests of the files in ``folder`` and below it, by path."""
    return {
        path.relative_to(folder).as_posix(): _file_digest(path)
        for path in sorted(folder.rglob(pattern))
        if path.is_file()
    }


def _file_digest(path: Path) -> str:
    """The SHA-256 of a file's bytes."""
    with path.open("rb") as file:
        total = hashlib.sha256()
        while block := file.read(1 << 20):
            total.update(block)
        return total.hexdigest()


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
