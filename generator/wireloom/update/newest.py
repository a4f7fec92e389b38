"""The newest document: a file at hand, or what the address in the settings gives."""

from __future__ import annotations

import dataclasses
import hashlib
from dataclasses import dataclass
from pathlib import Path

from wireloom import read
from wireloom.cache import document_digest
from wireloom.config import Settings
from wireloom.model.document import Document
from wireloom.progress import Reporter
from wireloom.read import fetch
from wireloom.read.fetch import Fetched, Limits
from wireloom.read.files import remember
from wireloom.update import source_lock
from wireloom.update.source_lock import Source


@dataclass(frozen=True, slots=True)
class New:
    """A new document: its bytes, its name in messages, and where it came from.

    ``document`` is the document of a file, which may refer to other files.
    """

    content: bytes
    name: str
    source: Source
    document: Document | None = None


def read_from(settings: Settings, before: Source | None, reporter: Reporter, file: Path) -> New:
    """The document in ``file``.

    Raises:
        WireloomError: it cannot be read, or is no document.
    """
    reporter.step("read")
    content = read.read_bytes(file)
    document = read.decode_openapi(content, str(file), below=file.parent)
    digest = document_digest(sha256(content), document.origins.files)
    source = dataclasses.replace(_source(settings, before), sha256=digest, file=file.name)
    return New(content, str(file), source, document)


def fetched(
    settings: Settings,
    before: Source | None,
    reporter: Reporter,
    limits: Limits | None,
    given: Fetched | None = None,
) -> New | None:
    """The document at the address; None where the server says that it has not changed.

    ``given`` is what the address gave, if it was fetched already.

    Raises:
        WireloomError: as :func:`wireloom.read.fetch.fetch`.
    """
    address = str(settings.url)
    etag = before.etag if before and source_lock.fits(settings, before) else None
    found = given or fetch_from(address, reporter, etag, limits)
    if found is None:
        return None
    source = _source(settings, before)
    source = dataclasses.replace(
        source, sha256=sha256(found.content), etag=found.etag, date=found.date or source.date
    )
    return New(found.content, address, source)


def fetch_from(
    address: str, reporter: Reporter, etag: str | None = None, limits: Limits | None = None
) -> Fetched | None:
    """What is at ``address``; None where the server says that it still has ``etag``.

    Raises:
        UsageError: ``address`` is not one that is fetched.
        WireloomError: as :func:`wireloom.read.fetch.fetch`.
    """
    reporter.step(f"fetch {address}")
    found = fetch.fetch(
        address,
        etag=etag,
        limits=limits or fetch.DEFAULT_LIMITS,
        retrying=lambda reason: reporter.note(f"{reason}; trying again"),
    )
    if found is not None:
        remember(address, found.content)  # for the lines of messages
    return found


def _source(settings: Settings, before: Source | None) -> Source:
    """What the lock file will say of a document that is not known yet."""
    return Source(
        address=settings.url or (before.address if before else None),
        sha256="",
        receive=settings.receive,
        send=settings.send,
        choice=settings.choice.to_json(),
        prose=settings.prose,
        date=source_lock.today(),
    )


def sha256(content: bytes) -> str:
    """The SHA-256 of ``content``, in hexadecimal digits."""
    return hashlib.sha256(content).hexdigest()
