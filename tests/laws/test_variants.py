"""Each variant of each union is known by evidence, and the order of the variants is none."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any

import pytest
import vapi_messages
from instances import Instances, full, mutate, random_of, smallest
from laws import held
from openapi_directory import FULL
from subject import ARRAY, OBJECT, shipped
from vapi_messages import Record
from vapi_messages.models import rt
from wireloom.config import Settings
from wireloom.model.references import reference_name
from wireloom.pipeline import Pipeline


def unions() -> Iterator[tuple[str, rt.Codec]]:
    """Every choice between classes, by the name that the package has for it."""
    vapi_messages.load_all()
    for module in {name: sys.modules[name] for name in sorted(sys.modules)}.values():
        if module.__name__.startswith("vapi_messages.models."):
            yield from getattr(module, "ALIASES", {}).items()


def variants(codec: rt.Codec) -> set[str]:
    """The classes that a codec chooses from."""
    match codec:
        case rt.Ref():
            return {codec.name}
        case rt.Tagged():
            return {name for each in codec.variants.values() for name in variants(each)}
        case rt.BestFit() | rt.ByJsonType():
            return {name for each in codec.codecs for name in variants(each)}
        case _:
            return set()


def test_the_smallest_and_the_full_instance_of_a_variant_become_that_variant() -> None:
    told = 0
    for union, codec in unions():
        names = {name for name in variants(codec) if name in shipped().classes}
        for name in names:
            for value in (smallest(shipped(), name), full(shipped(), name)):
                if any(shipped().accepts(other, value) for other in names - {name}):
                    continue
                assert type(codec.decode(value)).__name__ == name, f"{union}: {value}"
                told += 1
    assert told > 1000


def test_every_union_of_the_document_is_tested() -> None:
    components = {
        frozenset(
            name
            for each in schema["anyOf"]
            if (name := reference_name(each.get("$ref", ""))) in shipped().classes
        )
        for schema in every_schema()
        if "anyOf" in schema
    }
    of_classes = {names for names in components if len(names) > 1}
    assert of_classes <= {frozenset(variants(codec)) for _, codec in unions()}
    assert len(of_classes) > 40


def every_schema() -> Iterator[dict[str, Any]]:
    pending: list[Any] = [shipped().schemas]
    while pending:
        each = pending.pop()
        if isinstance(each, OBJECT):
            yield each
            pending += each.values()
        elif isinstance(each, ARRAY):
            pending += each


@pytest.mark.parametrize(
    ("hook", "kind"),
    [
        ({"on": "call.ending", "do": []}, "CallHookCallEnding"),
        ({"on": "session.created", "do": []}, "SessionCreatedHook"),
        ({"on": "customer.speech.timeout", "do": []}, "CallHookCustomerSpeechTimeout"),
        (
            {"on": "customer.speech.timeout[timeout=5]", "do": [], "name": "x", "new": 1},
            "CallHookCustomerSpeechTimeout",
        ),
    ],
)
def test_a_fixed_value_of_the_document_is_stronger_evidence_than_any_text(
    hook: dict[str, Any], kind: str
) -> None:
    assistant = vapi_messages.CreateAssistantDTO.from_dict({"hooks": [hook]})
    assert assistant.hooks is not None
    assert type(assistant.hooks[0]).__name__ == kind


def test_an_object_with_an_unknown_tag_stays_a_dict() -> None:
    body = {"message": {"type": "brand-new", "status": "ended", "call": {"id": "1"}}}
    event = vapi_messages.ServerMessage.from_dict(body)
    assert event.message == body["message"]
    assert [each.rule for each in vapi_messages.ServerMessage.deviations(body)] == ["tag"]


@pytest.mark.parametrize("message", [{}, {"status": "ended"}, {"type": None}, {"type": 7}])
def test_a_message_without_its_type_stays_a_dict(message: dict[str, Any]) -> None:
    assert vapi_messages.ServerMessage.from_message(message).message == message


# ------------------------------------------------------------------------------------ permutation

PROGRAM = """
import json, sys
sys.path.insert(0, sys.argv[1])
import {package} as package

def outline(value):
    if isinstance(value, package.Record):
        inside = {{name: outline(getattr(value, name)) for name in value.__dataclass_fields__}}
        return [type(value).__name__, inside]
    if isinstance(value, dict):
        return {{key: outline(item) for key, item in value.items()}}
    if isinstance(value, (list, tuple)):
        return [outline(item) for item in value]
    return [type(value).__name__, value]

for line in sys.stdin:
    name, value = json.loads(line)
    cls = getattr(package, name)
    seen = outline(cls.from_dict(value)), sorted(map(str, cls.deviations(value)))
    print(json.dumps(seen, sort_keys=True))
"""


NULL = {"type": "null"}


def shuffled(schema: Any, random: Random) -> Any:
    """``schema`` with its variants in another order; null stays last, as the normal form has it."""
    if isinstance(schema, ARRAY):
        return [shuffled(each, random) for each in schema]
    if not isinstance(schema, OBJECT):
        return schema
    inner = {key: shuffled(each, random) for key, each in schema.items()}
    variants: Any = inner.get("anyOf")
    if isinstance(variants, ARRAY):
        random.shuffle(variants)
        inner["anyOf"] = sorted(variants, key=NULL.__eq__)
    return inner


@pytest.mark.parametrize("seed", range(5 if FULL else 1))
def test_permuting_the_variants_changes_nothing(seed: int, tmp_path: Path) -> None:
    schema = tmp_path / "shuffled.json"
    schema.write_text(
        json.dumps(shuffled(shipped().document, random_of(5 + seed))), encoding="utf-8"
    )
    settings = Settings(
        schema=schema,
        out=tmp_path / "shuffled_messages",
        receive=("ServerMessage",),
        send=("ServerMessageResponse",),
    )
    for path, text in Pipeline(settings).sources.items():
        target = settings.out / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")
    random = random_of(6 + seed)
    lines: list[str] = []
    for name in shipped().classes:
        value = Instances(shipped(), 0.5, random).of(name)
        ends = smallest(shipped(), name), full(shipped(), name)
        for each in (*ends, mutate(shipped(), random, value)):
            assert held(shipped(), name, each, "right variant")
            lines.append(json.dumps([name, each]))
    here = Path(vapi_messages.__file__).parent
    seen = [outlines(folder, lines) for folder in (here, settings.out)]
    for line, one, other in zip(lines, *seen, strict=True):
        assert one == other, line


def outlines(package: Path, lines: list[str]) -> list[str]:
    """What a package makes of each line, in a process of its own."""
    program = PROGRAM.format(package=package.name)
    run = subprocess.run(
        [sys.executable, "-I", "-S", "-c", program, str(package.parent)],
        input="\n".join(lines),
        capture_output=True,
        text=True,
        check=True,
        env={"PYTHONUTF8": "1"},
    )
    return run.stdout.splitlines()


def test_the_outline_differs_between_a_class_and_a_dict() -> None:
    here = Path(vapi_messages.__file__).parent
    body = {"message": {"type": "hang"}}
    (line,) = outlines(here, [json.dumps(["ServerMessage", body])])
    assert "ServerMessageHang" in line
    assert issubclass(vapi_messages.ServerMessageHang, Record)
