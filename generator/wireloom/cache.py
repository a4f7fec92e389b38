"""What a run keeps for the next one, in the work folder beside the package.

There are up to two files, in plain JSON:

- The *stamp* (``NAME.json``) says what the package was made from. It has a digest of all inputs, by
  which the next run sees that there is nothing to do, and a fingerprint for each file: a digest of
  the plan that the file was rendered from. A file with the same fingerprint, whose bytes are still
  those of the manifest, is reused: it is neither rendered nor formatted again.
- The *answers* (``NAME.parser.json``) are those of datamodel-code-generator's parser
  (:mod:`wireloom.parse.dcg`).

No run depends on them. A file that cannot be read, is damaged, or was written by other code, other
versions of the tools or another Python is ignored, and the run does all of the work. Nothing in
the files is executed. ``wireloom check`` does not read them.
"""

from __future__ import annotations

import functools
import hashlib
import json
import sys
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, fields
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING, Any

from wireloom import config
from wireloom.config import Settings
from wireloom.output.lock import work_folder
from wireloom.output.manifest import Manifest, read_manifest
from wireloom.output.names_file import names_file
from wireloom.output.old_names_file import old_names_file
from wireloom.output.package import WORK, digest, read_bytes
from wireloom.output.text_files import write_text

if TYPE_CHECKING:
    from wireloom.parse.dcg import Answers

_TOOLS = (
    *("black", "datamodel-code-generator", "jinja2", "jsonpath-rfc9535"),
    *("jsonschema-specifications", "pyyaml"),
)
"""Distributions whose version may change the output."""


@dataclass(frozen=True, slots=True)
class Remarks:
    """What a run reports: its warnings, and how many places of the package are of type Any."""

    warnings: Sequence[str] = ()
    untyped: int = 0


NO_REMARKS = Remarks()
"""The remarks of a run that has none."""


@dataclass(frozen=True, slots=True)
class _Stamp:
    """What a package was made from.

    ``inputs`` is the digest of all inputs, ``maker`` that of the code and templates that turn a
    plan into text, ``manifest`` that of the manifest. ``files`` has the fingerprint of each file.
    ``warnings`` and ``untyped`` are what the run reported. ``others`` has the digest of each
    further file of the document.
    """

    inputs: str
    maker: str
    manifest: str
    files: Mapping[str, str]
    others: Mapping[str, str]
    warnings: Sequence[str] = ()
    untyped: int = 0


@dataclass(frozen=True, slots=True)
class Inputs:
    """What a package is made from: the digest of all that the settings name, and further files.

    ``others`` has the SHA-256 of each further file of the document, as it was read.
    """

    digest: str
    others: Mapping[str, str]


class Cache:
    """What an earlier run kept for the package of ``settings``."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        work = settings.out.parent / WORK
        self._stamp_file = work / f"{settings.out.name}.json"
        self._answers_file = work / f"{settings.out.name}.parser.json"
        self.manifest = read_manifest(settings.out)
        self._stamp = self._read_stamp()

    @property
    def inputs(self) -> str:
        """The digest of the inputs that the package was made from; empty if it is not known."""
        return self._stamp.inputs if self._stamp else ""

    @property
    def remarks(self) -> Remarks:
        """What the run that made the package reported."""
        return Remarks(self._stamp.warnings, self._stamp.untyped) if self._stamp else NO_REMARKS

    @property
    def others_are_same(self) -> bool:
        """Whether the further files of the document are as they were."""
        others: Mapping[str, str] = self._stamp.others if self._stamp else {}
        folder = self._settings.schema.parent
        try:
            return all(file_digest(folder / path) == known for path, known in others.items())
        except OSError:
            return False

    def answers(self) -> Answers:
        """What the parser has answered in earlier runs; empty if there is nothing."""
        try:
            mark, _, content = self._answers_file.read_text(encoding="utf-8").partition("\n")
            return json.loads(content) if mark == _mark(content) else {}
        except (OSError, ValueError, RecursionError):
            return {}

    def reusable(self, files: Mapping[str, str]) -> dict[str, str]:
        """The text of each file in the package's folder that would be made again as it is.

        Args:
            files: the path and fingerprint of each file that is to be made.
        """
        stamp = self._stamp
        if stamp is None or self.manifest is None or stamp.maker != self._maker:
            return {}
        texts: dict[str, str] = {}
        for path, fingerprint in files.items():
            known = stamp.files.get(path) == fingerprint
            data = read_bytes(self._settings.out, path) if known else None
            if data is not None and digest(data) == self.manifest.files.get(path):
                texts[path] = data.decode("utf-8")
        return texts

    def keep(
        self,
        inputs: Inputs,
        manifest: Manifest,
        files: Mapping[str, str],
        answers: Answers | None,
        remarks: Remarks,
    ) -> None:
        """Keep what the package in the folder was made from.

        Args:
            inputs: the inputs, whose digest was taken before they were read.
            manifest: the manifest that was written.
            files: the fingerprint of each file.
            answers: what the parser has answered, if it is known.
            remarks: what the run reported about the document.
        """
        work_folder(self._settings.out)
        known = inputs.digest, self._maker, _manifest_digest(manifest), files, inputs.others
        stamp = _Stamp(*known, remarks.warnings, remarks.untyped)
        write_text(self._stamp_file, json.dumps(asdict(stamp)))
        if answers is not None:
            content = json.dumps(answers)
            write_text(self._answers_file, f"{_mark(content)}\n{content}")

    def _read_stamp(self) -> _Stamp | None:
        """The stamp of the run that wrote the package; None where there is none."""
        try:
            stamp = _Stamp(**json.loads(self._stamp_file.read_bytes()))
        except (OSError, ValueError, TypeError, RecursionError):
            return None
        expected = self.manifest and _manifest_digest(self.manifest)
        mappings = isinstance(stamp.files, dict) and isinstance(stamp.others, dict)
        return stamp if stamp.manifest == expected and mappings else None

    @functools.cached_property
    def _maker(self) -> str:
        """The digest of everything that decides how a plan is written.

        It is taken before the templates are read. If they change in between, the next run sees it.
        """
        folder = self._settings.templates_folder
        settings = self._settings
        parts = [_code(), _digests(folder, "*"), trusted(settings), _formatter(settings)]
        return _json_digest(parts)


def _manifest_digest(manifest: Manifest) -> str:
    return digest(manifest.text().encode())


def _mark(content: str) -> str:
    """A checksum by which ``content`` is known to be whole, and written by this very code."""
    return _json_digest([_code(), content])


# --- Digests


def inputs(settings: Settings) -> str:
    """The digest of everything that the output depends on; empty if a file cannot be read."""
    try:
        parts = {
            "tool": _tool(),
            "templates": _digests(settings.templates_folder, "*"),
            "schema": schema_digest(settings),
            "overlay": file_digest(settings.overlay) if settings.overlay else None,
            "changelog": _digest_if_there(settings.changelog),
            "names": _digest_if_there(names_file(settings.schema)),
            "old names": _digest_if_there(old_names_file(settings.schema)),
            "settings": _values(settings),
            "formatter": _formatter(settings),
        }
    except OSError:
        return ""  # the step that reads the file raises an error that explains it
    return _json_digest(parts)


_BY_CONTENT = {"schema", "stream", "overlay", "templates", "changelog"}
"""The settings of which the content of what they name counts."""

_OF_UPDATES = {"url", "prose", "keep_renamed"}
"""The settings that only ``wireloom update`` reads."""


def _values(settings: Settings) -> dict[str, Any]:
    """The settings that count as they are. The folder of the package changes no file in it."""
    others = {"out"} | _BY_CONTENT | _OF_UPDATES
    names = [each.name for each in fields(settings) if each.name not in others]
    return {name: getattr(settings, name) for name in names} | {
        "choice": settings.choice.to_json(),
        "references_below": str(settings.references_below or ""),
    }


def _digest_if_there(path: Path | None) -> str | None:
    return file_digest(path) if path is not None and path.exists() else None


def _formatter(settings: Settings) -> tuple[str, str | None]:
    return settings.formatter, version(settings.formatter)


def trusted(settings: Settings) -> bool:
    """Whether the templates are those of wireloom, whose output needs little formatting."""
    return settings.templates_folder == config.shipped_templates()


def schema_digest(settings: Settings) -> str:
    """The SHA-256 of the document's first file, or of the stream that it is."""
    if settings.stream is None:
        return file_digest(settings.schema)
    from wireloom.read import stream

    return hashlib.sha256(stream(settings.stream)).hexdigest()


def file_digest(path: Path) -> str:
    """The SHA-256 of a file's bytes."""
    with path.open("rb") as file:
        total = hashlib.sha256()
        while block := file.read(1 << 20):
            total.update(block)
        return total.hexdigest()


def document_digest(first: str, others: Mapping[str, str]) -> str:
    """The SHA-256 of a document, from that of its ``first`` file and those of the ``others``."""
    return _json_digest([first, dict(others)]) if others else first


@functools.cache
def _tool() -> str:
    """The digest of the generator's own code and of the versions of its tools."""
    versions = {name: version(name) for name in _TOOLS}
    return _json_digest([versions, _digests(Path(__file__).parent, "*.py")])


def version(distribution: str) -> str | None:
    """The version of an installed distribution; None where it is not installed."""
    try:
        return metadata.version(distribution)
    except metadata.PackageNotFoundError:
        return None


def _code() -> str:
    """The same, with the version of Python that runs it."""
    return _json_digest([_tool(), sys.version_info[:3]])


def text_digest(text: str) -> str:
    """The SHA-256 of ``text``."""
    return hashlib.sha256(text.encode()).hexdigest()


def _json_digest(value: Any) -> str:
    return text_digest(json.dumps(value, sort_keys=True))


def _digests(folder: Path, pattern: str) -> dict[str, str]:
    """The digests of the files in ``folder`` and below it, by path."""
    return {
        path.relative_to(folder).as_posix(): file_digest(path)
        for path in sorted(folder.rglob(pattern))
        if path.is_file()
    }
