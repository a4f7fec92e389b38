"""The folder of a corpus: the recordings, a test of them, and what they cover."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from wireloom import config
from wireloom.audit.package import Decoder, Subject
from wireloom.corpus.make import Corpus
from wireloom.corpus.scrub import masked
from wireloom.model.errors import Location, WireloomError
from wireloom.output.text_files import write_texts

RECORDINGS = "recordings"
COVERAGE = "coverage.json"
TEST = "test_recordings.py"


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
    texts[folder / COVERAGE] = _text(summary(corpus))
    texts[folder / TEST] = _test(subject.package.resolve().name, corpus)
    write_texts(folder, texts)
    for file in old - set(texts):
        file.unlink(missing_ok=True)


def _text(value: Any) -> str:
    return json.dumps(value, indent=2) + "\n"


def _old_files(folder: Path) -> set[Path]:
    if folder.exists() and any(folder.iterdir()) and not (folder / COVERAGE).is_file():
        raise WireloomError(
            "this folder has other files",
            where=Location(config.show(folder)),
            todo="name an empty folder, or one that `wireloom corpus` has written",
        )
    return set((folder / RECORDINGS).rglob("*.json"))


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


def _test(package: str, corpus: Corpus) -> str:
    """The text of the test: a function for each root."""
    names = ", ".join(sorted(each.public for each in corpus.roots))
    functions = _functions(corpus.roots, in_folders=any("/" in name for name in corpus.files))
    return _TEST.replace("PACKAGE", package).replace("NAMES", names) + "".join(functions)


def _functions(roots: Iterable[Decoder], *, in_folders: bool) -> Iterable[str]:
    for root in roots:
        encoded = "ROOT.to_dict(ROOT.from_dict(data))"
        if root.objects_only:
            encoded = "ROOT.from_dict(data).to_dict()"
        folder = f'(RECORDINGS / "{root.root}")' if in_folders else "RECORDINGS"
        text = _FUNCTION.replace("FOLDER", folder).replace("NAME", root.root)
        yield text.replace("ENCODED", encoded).replace("ROOT", root.public)


_TEST = '''\
"""Recordings of webhooks, without secrets and personal data. Written by `wireloom corpus`."""

import json
from pathlib import Path

import pytest

from PACKAGE import NAMES

RECORDINGS = Path(__file__).parent / "recordings"


def name(file: Path) -> str:
    return file.stem
'''

_FUNCTION = """

@pytest.mark.parametrize("file", sorted(FOLDER.glob("*.json")), ids=name)
def test_a_recorded_NAME_is_decoded_and_encoded_to_the_same_json(file: Path) -> None:
    data = json.loads(file.read_text(encoding="utf-8"))
    assert ENCODED == data
"""
