"""A corpus from recordings: which are chosen, and what is written of them."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from wireloom import config
from wireloom.audit.decode import PackageAudit, UnreadableError
from wireloom.audit.package import Decoded, Subject
from wireloom.audit.payloads import recorded
from wireloom.audit.pieces import Payload, Piece
from wireloom.corpus.cover import Candidate, Candidates, Feature, features
from wireloom.corpus.scrub import Replaced, Scrub, masked
from wireloom.model.errors import Location, WireloomError
from wireloom.output.text_files import write_texts

RECORDINGS = "recordings"
COVERAGE = "coverage.json"
TEST = "test_recordings.py"


@dataclass(frozen=True, slots=True)
class Corpus:
    """What was chosen.

    Attributes:
        files: the name of each file, the class of its message, and its JSON with stand-ins.
        seen: how many payloads were read; ``unread`` more could not be.
        features: the features of all payloads.
        lost: those that no file has, because they were in what was replaced.
        replaced: what was replaced.
    """

    files: dict[str, Any]
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
    progress: Callable[[int], None] = lambda _: None,
) -> Corpus:
    """The corpus for the payloads at ``addresses``, as ``subject`` decodes them.

    Raises:
        WireloomError: as :func:`wireloom.audit.audit`, or nothing can be decoded.
    """
    audit = PackageAudit(subject, at, "_corpus")
    candidates = Candidates()
    seen = unread = size = 0
    for piece in recorded(addresses, at):
        candidate = _read(audit, piece)
        if candidate is None:
            unread += 1
        else:
            candidates.add(candidate)
            seen += 1
            size += candidate.size
            progress(size)
    if not seen:
        raise WireloomError("none of these recordings can be decoded", todo="see `wireloom audit`")
    return _scrubbed(audit, candidates, seen, unread)


def _read(audit: PackageAudit, piece: Piece) -> Candidate | None:
    if not isinstance(piece, Payload):
        return None
    try:
        return _candidate(audit, audit.decode(piece))
    except UnreadableError:
        return None


def _candidate(audit: PackageAudit, decoded: Decoded) -> Candidate:
    title = audit.title(decoded)[0]
    found = features(audit.package, decoded, title)
    body = next(iter(decoded.body.values())) if decoded.bare else decoded.body
    return Candidate.of(_text(body).encode("utf-8", "surrogatepass"), body, title, found)


def _scrubbed(audit: PackageAudit, candidates: Candidates, seen: int, unread: int) -> Corpus:
    scrub = Scrub(audit.package)
    files: dict[str, Any] = {}
    have: set[Feature] = set()
    for chosen in candidates.cover():
        body = scrub.body(_decoded(audit, chosen.body))
        title = re.sub(r"[^A-Za-z0-9_.-]+", "-", chosen.title).strip("-")
        number = 1 + sum(name.rpartition("-")[0] == title for name in files)
        files[f"{title}-{number}"] = body
        have |= _candidate(audit, _decoded(audit, body)).features
    wanted = frozenset(candidates.richest)
    return Corpus(files, seen, unread, wanted, wanted - have, scrub.replaced)


def _decoded(audit: PackageAudit, body: Any) -> Decoded:
    return audit.decode_json(json.loads(_text(body)))


def _text(body: Any) -> str:
    return json.dumps(body, indent=2) + "\n"


# --- Writing


def write(corpus: Corpus, folder: Path, subject: Subject) -> None:
    """Write the recordings, a test of them, and a list of what they cover.

    Files of an earlier corpus in ``folder`` are replaced.

    Raises:
        WireloomError: the folder has other files, or cannot be written.
    """
    old = _old_files(folder)
    texts = {
        folder / RECORDINGS / f"{name}.json": _text(body) for name, body in corpus.files.items()
    }
    texts[folder / COVERAGE] = json.dumps(summary(corpus), indent=2) + "\n"
    texts[folder / TEST] = _test(subject)
    write_texts(folder, texts)
    for file in old - set(texts):
        file.unlink(missing_ok=True)


def _old_files(folder: Path) -> set[Path]:
    if folder.exists() and any(folder.iterdir()) and not (folder / COVERAGE).is_file():
        raise WireloomError(
            "this folder has other files",
            where=Location(config.show(folder)),
            todo="name an empty folder, or one that `wireloom corpus` has written",
        )
    return set((folder / RECORDINGS).glob("*.json"))


def summary(corpus: Corpus) -> dict[str, Any]:
    """What the corpus has, as JSON."""
    return {
        "payloads": corpus.seen,
        "recordings": len(corpus.files),
        "features": len(corpus.features),
        "covered": sorted(map(" ".join, corpus.features - corpus.lost)),
        "lost": sorted({" ".join(map(masked, each)) for each in corpus.lost}),
        "replaced": [
            {"place": place, "kind": kind, "count": count}
            for (place, kind), count in sorted(corpus.replaced.items())
        ],
    }


def _test(subject: Subject) -> str:
    package, root = subject.package.resolve().name, subject.roots[0]
    return _TEST.replace("PACKAGE", package).replace("ROOT", root)


_TEST = '''\
"""Recordings of webhooks, without secrets and personal data. Written by `wireloom corpus`."""

import json
from pathlib import Path

import pytest

from PACKAGE import ROOT

RECORDINGS = sorted((Path(__file__).parent / "recordings").glob("*.json"))


@pytest.mark.parametrize("file", RECORDINGS, ids=lambda file: file.stem)
def test_a_recording_is_decoded_and_encoded_to_the_same_json(file: Path) -> None:
    data = json.loads(file.read_text(encoding="utf-8"))
    assert ROOT.from_dict(data).to_dict() == data
'''
