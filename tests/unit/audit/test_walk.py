"""The walk over a payload finds what the package finds when it checks and decodes."""

from __future__ import annotations

import copy
import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any

import pytest
import shared
from golden_cases import Case, cases
from hypothesis import given, settings
from hypothesis import strategies as st
from support import PACKAGE
from test_audit import samples
from wireloom.audit import Subject, walk
from wireloom.audit.package import AuditedPackage, Decoder
from wireloom.audit.places import ARRAY, OBJECT, place_of
from wireloom.audit.unknown import UnknownKeys
from wireloom.output.imported import import_package

PACKAGES = [case for case in cases() if not case.refused]


@pytest.fixture(scope="module")
def vapi() -> AuditedPackage:
    return AuditedPackage(Subject(PACKAGE, ("ServerMessage",)), "_walked")


NEW: list[Any] = [None, True, 1, 1.0, 2**70, "", "x" * 100, [], [{}], {}, {"a": [1]}]


def places(value: Any) -> Iterator[tuple[Any, Any]]:
    """Each object or array inside of ``value`` with each of its keys or indices."""
    keys: Any = value if isinstance(value, OBJECT) else range(len(value))
    for key in keys if isinstance(value, (OBJECT, ARRAY)) else ():
        yield value, key
        if isinstance(value[key], (OBJECT, ARRAY)):
            yield from places(value[key])


def mutated(value: Any, random: Random) -> Any:
    """A copy of ``value`` in which some values are missing, moved, replaced, or new."""
    whole = [copy.deepcopy(value)]
    for _ in range(random.randint(0, 4)):
        found = list(places(whole))
        holder, key = random.choice(found)
        other_holder, other = random.choice(found)
        change = random.randrange(4)
        if change == 0 and holder is not whole:
            del holder[key]
        elif change == 1:
            holder[key] = copy.deepcopy(other_holder[other])
        elif change == 2 and isinstance(holder, OBJECT):
            holder[random.choice(["a/b~", "x" * 70, "type", "*"])] = copy.deepcopy(
                random.choice(NEW)
            )
        else:
            holder[key] = copy.deepcopy(random.choice(NEW))
    return whole[0]


def text(value: Any) -> str:
    return json.dumps(value)


def compare(package: AuditedPackage, decoder: Decoder, value: Any) -> None:
    """The walk and the package find the same in ``value``, and as often."""
    if decoder.objects_only and not isinstance(value, OBJECT):
        return
    visited = walk.Walk(package)
    decoded = decoder.decode(value)
    decoder.visit(visited)(decoded.body, "")
    assert Counter((*found, text(each)) for found, each in visited.found) == Counter(
        (
            place_of(each.pointer, decoded.body),
            each.rule,
            each.key or each.expected,
            text(each.value),
        )
        for each in decoded.deviations
    )
    unknown = UnknownKeys(package).inside(decoded.value, decoded.body)
    assert Counter((key, text(each)) for key, each in visited.unknown) == Counter(
        (key, text(each)) for key, each in unknown
    )


@settings(max_examples=150, deadline=None)
@given(number=st.integers(0, 99), seed=st.integers(0, 10**6))
def test_in_changed_samples_of_messages(vapi: AuditedPackage, number: int, seed: int) -> None:
    bodies = samples()
    (decoder,) = vapi.decoders
    random = Random(seed)  # noqa: S311 - no secret
    compare(vapi, decoder, mutated(bodies[number % len(bodies)], random))


def test_no_message_has_to_be_decoded_for_that(
    vapi: AuditedPackage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(UnknownKeys, "inside", None)
    (decoder,) = vapi.decoders
    visited = walk.Walk(vapi)
    visit = decoder.visit(visited)
    for body in samples():
        visit(decoder.decode(body).body, "")
    assert visited.found
    assert visited.unknown


def package_of(case: Case) -> tuple[AuditedPackage, dict[str, Decoder]]:
    """The package of a golden case, and what decodes its samples, by the names that they have."""
    folder: Path = shared.folder() / "golden" / case.module
    with shared.lock("golden"):
        if not folder.exists():
            status, printed = case.generate(folder)
            assert status == 0, printed
    alias = f"_walked_{case.module}"
    module = import_package(folder, alias)
    roots = [
        getattr(module, name).name if name.endswith("_reader") else name for name in case.samples
    ]
    audited = AuditedPackage(Subject(folder, tuple(roots)), alias)
    return audited, dict(zip(case.samples, audited.decoders, strict=True))


@pytest.mark.slow
@pytest.mark.parametrize("case", PACKAGES, ids=lambda case: case.name)
def test_in_changed_samples_of_every_construct(case: Case) -> None:
    package, decoders = package_of(case)
    random = Random(case.name)  # noqa: S311 - no secret
    for name, values in case.samples.items():
        for value in (*values, *(mutated(each, random) for each in values * 40)):
            compare(package, decoders[name], value)
