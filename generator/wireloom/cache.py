"""What a run keeps for the next one, in the work folder beside the package, and why that is safe.

Up to three files, in plain JSON:

- the *stamp* (``NAME.json``) says what the package was made from: a digest of all inputs, by which
  the next run sees that there is nothing to do, and for each file a fingerprint of the plan that it
  was rendered from. A file whose fingerprint is the same is taken from the package as it is, if its
  bytes are still those that the manifest records, and is neither rendered nor formatted again.
- the *memory* (``NAME.parser.json``) holds what datamodel-code-generator has found, with a digest
  of the question that it was asked (see :mod:`wireloom.parse.memory`).
- the *overlay* (``NAME.overlay.json``) is what the text of the overlay said, with a digest of that.

None is ever needed. What cannot be read, was written by other code, other versions of the tools
or another Python, or is damaged, is no stamp and no memory, and the run does all of the work. The
worst that somebody who can write to the folder may do is what they may do to the package itself:
nothing here is executed. ``wireloom check`` reads none: it knows the inputs and nothing else.
"""

from __future__ import annotations

import contextlib
import functools
import hashlib
import json
import re
import sys
from collections.abc import Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from wireloom import config, installed
from wireloom.config import Settings
from wireloom.model.document import JsonObject
from wireloom.output import write
from wireloom.output.write import Manifest

if TYPE_CHECKING:
    from wireloom.parse.memory import Memory

_TOOLS = ("black", "datamodel-code-generator", "jinja2", "jsonpath-rfc9535", "pyyaml")
"""What can change the output without a change of ours."""


@dataclass(frozen=True, slots=True)
class _Stamp:
    """What a package was made from.

    ``inputs`` is the digest of everything, ``maker`` that of what turns a plan into text, and
    ``manifest`` that of the manifest that was written; ``files`` holds the fingerprints.
    """

    inputs: str
    maker: str
    manifest: str
    files: Mapping[str, str]


class Cache:
    """What earlier runs have kept for the package of some settings."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        work = settings.out.parent / write.WORK
        self._stamp_file = work / f"{settings.out.name}.json"
        self._memory_file = work / f"{settings.out.name}.parser.json"
        self._overlay_file = work / f"{settings.out.name}.overlay.json"
        self.manifest = write.read_manifest(settings.out)
        self._stamp = self._read_stamp()

    @property
    def inputs(self) -> str:
        """The digest of the inputs of the run that wrote the package; empty if nothing says so."""
        return self._stamp.inputs if self._stamp else ""

    @functools.cached_property
    def memory(self) -> Memory:
        """What the parser has found; :meth:`keep` keeps what is found in addition."""
        from wireloom.parse.memory import Memory

        try:
            return Memory.from_json(_read_marked(self._memory_file, ""))
        except (OSError, ValueError, TypeError, LookupError, RecursionError):
            return Memory()

    def overlay(self, text: str, name: str) -> JsonObject | None:
        """What ``text`` says, if it is the overlay that was kept and its file has this ``name``."""
        try:
            return cast(JsonObject, _read_marked(self._overlay_file, f"{name}\n{text}"))
        except (OSError, ValueError, RecursionError):
            return None

    def keep_overlay(self, text: str, name: str, data: JsonObject) -> None:
        """Keep that the overlay ``text``, in a file called ``name``, says ``data``.

        Where it may have aliases it is not kept: what they share, JSON would write out.
        """
        if not _ANCHOR.search(text):
            with contextlib.suppress(ValueError):  # a number with more digits than Python prints
                write.work_folder(self._settings.out)
                _write_marked(self._overlay_file, f"{name}\n{text}", data)

    def reusable(self, files: Mapping[str, str]) -> dict[str, str]:
        """The text of the files in the package's folder that are as they would be made again.

        Their digests are those of the manifest.

        Args:
            files: the fingerprints of the files that are to be made, by path.
        """
        stamp = self._stamp
        if stamp is None or self.manifest is None or stamp.maker != self._maker:
            return {}
        texts: dict[str, str] = {}
        for path, fingerprint in files.items():
            known = stamp.files.get(path) == fingerprint
            data = write.read_bytes(self._settings.out, path) if known else None
            if data is not None and write.digest(data) == self.manifest.files.get(path):
                texts[path] = data.decode("utf-8")
        return texts

    def keep(self, inputs: str, manifest: Manifest, files: Mapping[str, str]) -> None:
        """Keep what the package that is there now, with ``manifest``, was made from.

        Args:
            inputs: the digest of the inputs, taken before they were read.
            manifest: the manifest that was written.
            files: the fingerprints of the files.
        """
        write.work_folder(self._settings.out)
        stamp = _Stamp(inputs, self._maker, _manifest_digest(manifest), files)
        record = {each.name: getattr(stamp, each.name) for each in fields(stamp)}
        write.write_text(self._stamp_file, json.dumps(record))
        _write_marked(self._memory_file, "", self.memory.to_json())

    def _read_stamp(self) -> _Stamp | None:
        """The stamp of the run that wrote the package; None where there is none."""
        try:
            stamp = _Stamp(**json.loads(self._stamp_file.read_bytes()))
        except (OSError, ValueError, TypeError, RecursionError):
            return None
        there = self.manifest and _manifest_digest(self.manifest)
        return stamp if stamp.manifest == there and isinstance(stamp.files, dict) else None

    @functools.cached_property
    def _maker(self) -> str:
        """The digest of what decides how a given plan is written.

        It is taken before the templates are read: where they change meanwhile, the next run finds
        them changed.
        """
        folder = self._settings.templates_folder
        settings = self._settings
        parts = [_code(), _digests(folder, "*"), trusted(settings), _formatter(settings)]
        return _json_digest(parts)


_ANCHOR = re.compile(r"&[\w-]")
"""What an anchor of YAML begins with, and little else."""


def _manifest_digest(manifest: Manifest) -> str:
    return write.digest(manifest.text().encode())


def _mark(question: str, content: str) -> str:
    """What tells that ``content`` is whole, and answers ``question`` by this very code."""
    return _json_digest([_code(), question, content])


def _read_marked(file: Path, question: str) -> Any:
    """The answer to ``question`` in ``file``. Raises OSError, ValueError: it is not there."""
    mark, _, content = file.read_text(encoding="utf-8").partition("\n")
    if mark != _mark(question, content):
        raise ValueError("the file answers another question, or is damaged")
    return json.loads(content)


def _write_marked(file: Path, question: str, answer: JsonObject) -> None:
    """Write ``answer`` into ``file``, unless it is there. Raises ValueError: it is not JSON."""
    content = json.dumps(answer)
    text = f"{_mark(question, content)}\n{content}"
    if write.read_bytes(file.parent, file.name) != text.encode():
        write.write_text(file, text)


# --- Digests


def inputs(settings: Settings) -> str:
    """The digest of everything that the output depends on; empty where a file is missing."""
    try:
        parts = {
            "tool": _tool(),
            "templates": _digests(settings.templates_folder, "*"),
            "schema": file_digest(settings.schema),
            "overlay": file_digest(settings.overlay) if settings.overlay else None,
            "changelog": _changelog_digest(settings),
            "receive": settings.receive,
            "send": settings.send,
            "formatter": _formatter(settings),
        }
    except OSError:
        return ""  # the step that reads the file says what is the matter with it
    return _json_digest(parts)


def _changelog_digest(settings: Settings) -> str | None:
    path = settings.changelog
    return file_digest(path) if path is not None and path.exists() else None


def _formatter(settings: Settings) -> tuple[str, str | None]:
    return settings.formatter, installed.version(settings.formatter)


def trusted(settings: Settings) -> bool:
    """Whether the templates are those that come with wireloom, which need little formatting."""
    return settings.templates_folder == config.shipped_templates()


def file_digest(path: Path) -> str:
    """The SHA-256 of a file's bytes."""
    with path.open("rb") as file:
        total = hashlib.sha256()
        while block := file.read(1 << 20):
            total.update(block)
        return total.hexdigest()


@functools.cache
def _tool() -> str:
    """The digest of the generator's own code and of the versions of what it is built on."""
    versions = {name: installed.version(name) for name in _TOOLS}
    return _json_digest([versions, _digests(Path(__file__).parent, "*.py")])


def _code() -> str:
    """The same, and the Python that runs it: no answer of one is taken for that of another."""
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
