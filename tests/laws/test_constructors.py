"""What a type checker accepts in a constructor is encoded, and agrees with the document."""

from __future__ import annotations

import dataclasses
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import vapi_messages as v
from annotation_checks import untrue
from instances import Instances, mutate, random_of
from subject import ARRAY, OBJECT, Subject, shipped
from type_checkers import mypy

pytestmark = pytest.mark.slow

LIMITS = {
    *("minLength", "maxLength", "pattern", "minimum", "maximum", "multipleOf"),
    *("exclusiveMinimum", "exclusiveMaximum", "minItems", "maxItems", "uniqueItems"),
}
"""The rules that no annotation says anything of."""


def built(subject: Subject) -> list[str]:
    """The classes whose constructors accept more than the attributes hold."""
    return [each.schema for each in subject.plan.classes if each.has_constructor]


def expression(value: Any) -> str:
    """Source text that builds ``value`` as a person would: with plain strings in attributes."""
    if isinstance(value, v.Record):
        return f"v.{type(value).__name__}({', '.join(_arguments(value))})"
    if isinstance(value, ARRAY):
        return f"[{', '.join(map(expression, value))}]"
    if isinstance(value, OBJECT):
        return f"{{{', '.join(f'{key!r}: {expression(each)}' for key, each in value.items())}}}"
    if isinstance(value, str) and type(value) is not str:
        return f"v.{type(value).__name__}({str(value)!r})"
    return repr(value)


def _arguments(record: Any) -> Iterator[str]:
    for each in dataclasses.fields(record):
        value = getattr(record, each.name)
        if each.name == "_nulls" or (each.name == "extra" and not value):
            continue
        if value is None and each.default is None:
            continue
        plain = str(value) if isinstance(value, str) else value
        yield f"{each.name}={expression(plain)}"


def objects(seed: int) -> list[str]:
    """Objects of each class, in source text: one that is valid, and one with a change."""
    random = random_of(seed)
    found: list[str] = []
    for name in built(shipped()):
        cls = shipped().classes[name]
        valid = Instances(shipped(), 0.5, random).of(name)
        for each in (valid, mutate(shipped(), random, valid)):
            found.append(expression(cls.from_dict(each)))
    return found


def accepted(sources: list[str], folder: Path) -> list[str]:
    """Those of ``sources`` that mypy accepts."""
    lines = [f"X{number} = {each}" for number, each in enumerate(sources)]
    text = "\n".join(["import vapi_messages as v", *lines]) + "\n"
    (folder / "objects.py").write_text(text, "utf-8")
    checked = mypy("objects.py", cwd=folder)
    wrong = {int(each) for each in re.findall(r"objects\.py:(\d+): error", checked.stdout)}
    assert checked.returncode in (0, 1), checked.stderr
    return [each for number, each in enumerate(sources, 2) if number not in wrong]


def is_open(record: Any, pointer: str) -> bool:
    """Whether the place is in plain JSON or is a member that was made of an unknown string.

    A choice with tags accepts a plain object, as its tag may be new; an enum stays open.
    """
    here: Any = record
    for token in pointer.split("/")[1:]:
        if isinstance(here, OBJECT):
            return True
        if isinstance(here, ARRAY):
            here = here[int(token)]
        else:
            attributes = dict(zip(here._rules().properties, dataclasses.fields(here), strict=False))
            here = getattr(here, attributes[token].name)
    return isinstance(here, OBJECT) or (isinstance(here, v.OpenEnum) and not here.is_known)


def test_what_mypy_accepts_is_encoded_and_agrees_with_the_document(tmp_path: Path) -> None:
    v.load_all()
    sources = objects(1)
    good = accepted(sources, tmp_path)
    assert len(sources) > len(good) > len(sources) / 4
    for source in good:
        made: Any = eval(source, {"v": v})  # noqa: S307 - our own text
        data = made.to_dict()
        cls: Any = made.__class__
        deviations = cls.deviations(data)
        wrong = [each for each in deviations if each.rule not in LIMITS]
        assert [each for each in wrong if not is_open(made, each.pointer)] == [], source
        assert list(untrue(v, made)) == [], source
        assert cls.from_dict(data) == made
        if not deviations:
            assert made.to_dict(strict=True) == data
            assert json.loads(made.to_json(strict=True)) == data


def test_plain_strings_become_what_decoding_makes_of_them() -> None:
    voice = v.VapiVoice(provider="vapi", voice_id="Elliot", language="en-US")
    assert voice.language is v.VapiVoice_Language.EN_US
    assert voice == v.VapiVoice.from_dict(voice.to_dict())
    same = dataclasses.replace(voice, speed=1)
    assert same.language is v.VapiVoice_Language.EN_US
    session = v.ToolRef(tool_id="123e4567-e89b-42d3-a456-000000000001", version="1")
    assert session.tool_id.uuid.version == 4


def test_a_received_class_reads_plain_strings_as_well() -> None:
    made: Any = v.ServerMessageStatusUpdate
    update = made(type="status-update", status="on-hold", ended_reason="customer-ended-call")
    assert not update.status.is_known
    assert update.ended_reason.is_known
    assert update.to_dict()["status"] == "on-hold"
