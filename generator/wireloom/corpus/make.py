"""A corpus from recordings: which of them are chosen."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from wireloom.audit import Spread, absolute, find, results
from wireloom.audit.count import pieces
from wireloom.audit.decode import PackageAudit
from wireloom.audit.package import Decoded, Decoder, Subject
from wireloom.audit.parse import UnreadableError, parse_piece
from wireloom.audit.work import Work, size_of
from wireloom.corpus.cover import Candidate, Candidates, Feature, features
from wireloom.corpus.scrub import Replaced, Scrub
from wireloom.model.errors import WireloomError


@dataclass(frozen=True, slots=True)
class Corpus:
    """What was chosen.

    Attributes:
        files: the JSON with stand-ins by the name of the file, which begins with the class of the
            message. If there are several roots, it is in a folder with the name of its root.
        roots: the roots that files were decoded as.
        seen: how many payloads were read; ``unread`` more could not be.
        features: the features of all payloads.
        lost: those that no file has, because they were in what was replaced.
        replaced: what was replaced.
    """

    files: dict[str, Any]
    roots: tuple[Decoder, ...]
    seen: int
    unread: int
    features: frozenset[Feature]
    lost: frozenset[Feature]
    replaced: Replaced


def choose(
    addresses: Sequence[str | Path],
    subject: Subject,
    *,
    at: Sequence[str] = (),
    spread: Spread | None = None,
    progress: Callable[[int], None] = lambda _: None,
) -> Corpus:
    """The corpus for the payloads at ``addresses``, as ``subject`` decodes them.

    It does not depend on where the work is done, which ``spread`` says.

    Raises:
        WireloomError: as :func:`wireloom.audit.audit`, or nothing can be decoded.
    """
    job = Choose((absolute(subject),), tuple(at))
    total = Chosen()
    for chosen in results(job, find(addresses), at, spread or Spread()):
        total.add(chosen)
        progress(total.size)
    if not total.seen:
        raise WireloomError("none of these recordings can be decoded", todo="see `wireloom audit`")
    return _scrubbed(PackageAudit(subject, "_corpus"), total)


@dataclass(slots=True)
class Chosen:
    """The recordings that may be chosen of one piece of work, or of several.

    Attributes:
        candidates: the recordings.
        seen: how many payloads were read; ``unread`` more could not be.
        size: how many bytes were read.
    """

    candidates: Candidates = field(default_factory=Candidates)
    seen: int = 0
    unread: int = 0
    size: int = 0

    def add(self, other: Chosen) -> None:
        """Add those of another piece of work."""
        self.candidates.merge(other.candidates)
        self.seen += other.seen
        self.unread += other.unread
        self.size += other.size


@dataclass(frozen=True)
class Choose:
    """Finds the recordings that may be chosen, with the one package in ``subjects``."""

    subjects: tuple[Subject, ...]
    at: tuple[str, ...]

    def prepare(self) -> None:
        """Import the package in this process."""
        _prepared.clear()
        _prepared[self] = PackageAudit(self.subjects[0], "_corpus")

    def do(self, work: Work) -> Chosen:
        """The recordings of ``work`` that may be chosen."""
        audit, chosen = _prepared[self], Chosen(size=size_of(work))
        for piece in pieces(work, self.at, {}):
            try:
                candidate = _candidate(audit, audit.decode(parse_piece(piece, self.at)))
            except UnreadableError:
                chosen.unread += 1
            else:
                chosen.candidates.add(candidate)
                chosen.seen += 1
        return chosen


_prepared: dict[Choose, PackageAudit] = {}
"""The package that was imported in this process."""


def _candidate(audit: PackageAudit, decoded: Decoded) -> Candidate:
    title = audit.title(decoded)[0]
    found = features(audit.package, decoded, title)
    body = next(iter(decoded.body.values())) if decoded.bare else decoded.body
    return Candidate.of(_text(body).encode("utf-8", "surrogatepass"), body, title, found)


def _scrubbed(audit: PackageAudit, chosen: Chosen) -> Corpus:
    scrub = Scrub(audit.package)
    files: dict[str, Any] = {}
    roots: dict[str, Decoder] = {}
    have: set[Feature] = set()
    for each in chosen.candidates.cover():
        decoded = audit.decode(each.body)
        body = scrub.body(decoded)
        title = re.sub(r"[^A-Za-z0-9_.-]+", "-", each.title).strip("-")
        if len(audit.package.decoders) > 1:
            title = f"{decoded.decoder.root}/{title}"
        roots[decoded.decoder.root] = decoded.decoder
        number = 1 + sum(name.rpartition("-")[0] == title for name in files)
        files[f"{title}-{number}"] = body
        have |= _candidate(audit, audit.decode(_copy(body))).features
    wanted = frozenset(chosen.candidates.richest)
    used = tuple(each for _, each in sorted(roots.items()))
    return Corpus(files, used, chosen.seen, chosen.unread, wanted, wanted - have, scrub.replaced)


def _copy(body: Any) -> Any:
    return json.loads(_text(body))


def _text(body: Any) -> str:
    return json.dumps(body, indent=2) + "\n"
