"""Decodes payloads with a package, as a program that uses the package does."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from wireloom.audit.batch import Batch, Seen
from wireloom.audit.package import AuditedPackage, Decoded, Decoder, Subject
from wireloom.audit.parse import UnreadableError, parse_piece
from wireloom.audit.pieces import Piece
from wireloom.audit.places import ARRAY, OBJECT
from wireloom.audit.tally import Source, Tally
from wireloom.audit.unknown import SHOWN
from wireloom.audit.walk import Visit, Walk


def load(subjects: Sequence[Subject]) -> list[PackageAudit]:
    """The audits for ``subjects``.

    Raises:
        WireloomError: a package is not fit for use or has no such root.
    """
    return [PackageAudit(each, f"_audited_{n}") for n, each in enumerate(subjects)]


def count_pieces(
    audits: Sequence[PackageAudit], pieces: Iterable[Piece], at: Sequence[str] = ()
) -> list[Tally]:
    """The tally of ``pieces`` by each of ``audits``.

    ``at`` has the tokens of the JSON Pointer of the payload within what was recorded.
    """
    batches = [Batch(each.package.deviation) for each in audits]
    for piece in pieces:
        try:
            data = parse_piece(piece, at)
        except UnreadableError as error:
            for batch in batches:
                batch.refuse(piece.source, str(error)[:_LONGEST_WHY])
        else:
            for audit, batch in zip(audits, batches, strict=True):
                audit.count(data, piece.source, batch)
    return [batch.finish() for batch in batches]


_LONGEST_WHY = 200
"""How many characters of the reason why a payload cannot be read are kept."""


class _Root(NamedTuple):
    """One root of a package: what decodes its values, and what visits them."""

    decoder: Decoder
    walk: Walk
    visit: Visit


class PackageAudit:
    """Decodes payloads with one package and counts the results.

    Args:
        subject: the package and its roots.
        alias: the name to import the package under.

    Raises:
        WireloomError: as :class:`wireloom.audit.package.AuditedPackage`.
    """

    def __init__(self, subject: Subject, alias: str) -> None:
        self.package = AuditedPackage(subject, alias)
        self._roots = [self._root(each) for each in self.package.decoders]
        self._of_any_value = [each for each in self._roots if not each.decoder.objects_only]

    def _root(self, decoder: Decoder) -> _Root:
        walk = Walk(self.package)
        return _Root(decoder, walk, decoder.visit(walk))

    def decode(self, data: Any) -> Decoded:
        """``data`` decoded as the root with the fewest deviations.

        Raises:
            UnreadableError: no root decodes it.
        """
        return self._visited(data)[1]

    def count(self, data: Any, source: Source, batch: Batch) -> None:
        """Decode the payload ``data``, and count it in ``batch``."""
        try:
            walk, decoded = self._visited(data)
        except UnreadableError as error:
            batch.refuse(source, str(error)[:_LONGEST_WHY])
            return
        name, known = self.title(decoded)
        changed = not same(decoded.encoded, decoded.body)
        batch.add(Seen(source, name, known, decoded.bare, changed, walk.found, walk.unknown))

    def _visited(self, data: Any) -> tuple[Walk, Decoded]:
        """``data`` as the root that it departs from the least; the first of several."""
        roots = self._roots if isinstance(data, OBJECT) else self._of_any_value
        if not roots:
            raise UnreadableError(f"not a JSON object but {json.dumps(data)[:SHOWN]}")
        try:
            best = self._visit(roots[0], data)
            for root in roots[1:]:
                if not best[0].found:
                    break
                other = self._visit(root, data)
                best = other if len(other[0].found) < len(best[0].found) else best
        except self.package.refusal as error:
            raise UnreadableError((str(error).splitlines() or [""])[0]) from error
        except RecursionError:
            raise UnreadableError("nested too deep") from None
        return best

    def _visit(self, root: _Root, data: Any) -> tuple[Walk, Decoded]:
        decoded = root.decoder.decode(data)
        root.walk.clear()
        root.visit(decoded.body, "")
        return root.walk, decoded

    def title(self, decoded: Decoded) -> tuple[str, bool]:
        """The name of the class of the message, or of its tag, and whether the class is known."""
        message = decoded.message
        if decoded.name:
            return decoded.name, True
        if isinstance(message, self.package.record):
            return type(message).__name__, True
        if isinstance(message, OBJECT):
            tag = message.get("type")
            if isinstance(tag, str):
                return f"(unknown: {tag[:SHOWN]})", False
        return "(unknown)", False


def same(one: Any, other: Any) -> bool:
    """Whether two JSON values are equal except for the order of keys; 1 and 1.0 differ."""
    if one is other:  # as for what was not decoded, and goes back as it came
        return True
    if isinstance(one, OBJECT) and isinstance(other, OBJECT):
        if len(one) != len(other):
            return False
        for key, item in other.items():
            held = one.get(key, _MISSING)
            if held is item or (held.__class__ is str and held == item):  # most are, and it is fast
                continue
            if not same(held, item):
                return False
        return True
    if isinstance(one, ARRAY) and isinstance(other, ARRAY):
        return len(one) == len(other) and all(map(same, one, other))
    return bool(one == other) and one.__class__ is other.__class__


_MISSING = object()
