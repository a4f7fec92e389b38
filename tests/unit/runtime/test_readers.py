"""Roots that are no class: their reader does what the methods of a class do."""

from __future__ import annotations

import copy
import importlib
import json
import pickle
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from golden_cases import GOLDEN, Case
from support import ROOT
from type_checkers import mypy
from wireloom import audit as audits
from wireloom.audit import Tally

PACKAGE = "events_by_reader"
CREATED: dict[str, Any] = {"type": "item.created", "item": {"id": 1}}
DELETED: dict[str, Any] = {"type": "item.deleted", "reason": "asked"}
UNKNOWN: dict[str, Any] = {"type": "item.moved", "to": [1, None]}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the package of the golden case, under a name of its own."""
    made = tmp_path_factory.mktemp("readers")
    assert Case(GOLDEN / "union-root").generate(made / PACKAGE) == (0, "")
    return made


@pytest.fixture(scope="module")
def package(folder: Path) -> Iterator[Any]:
    sys.path.insert(0, str(folder))
    yield importlib.import_module(PACKAGE)
    sys.path.remove(str(folder))


def generated(schema: dict[str, Any], out: Path) -> subprocess.CompletedProcess[str]:
    """Make a package of ``schemas`` with each of them as a root."""
    document = {
        "openapi": "3.0.3",
        "info": {"title": "Events", "version": "1"},
        "paths": {},
        "components": {"schemas": schema},
    }
    file = out.with_suffix(".json")
    file.write_text(json.dumps(document), encoding="utf-8")
    command = ["generate", "--schema", str(file), "--out", str(out), "--root", *schema]
    return subprocess.run(
        [sys.executable, "-m", "wireloom", *command], capture_output=True, text=True, check=False
    )


# ------------------------------------------------------------------------------------ reading


def test_the_tag_of_a_body_says_its_class(package: Any) -> None:
    events = [package.event_reader.from_json(json.dumps(each)) for each in (CREATED, DELETED)]
    assert [type(each) for each in events] == [package.Created, package.Deleted]
    assert events[0].item.id == 1
    assert events[1].reason == package.Deleted_Reason.ASKED


@pytest.mark.parametrize("value", [UNKNOWN, {}, [], [CREATED], "text", 1.5, True, None])
def test_what_is_no_such_event_stays_as_it_is(package: Any, value: Any) -> None:
    reader = package.event_reader
    assert reader.from_dict(value) == value
    assert reader.to_dict(reader.from_dict(value)) == value
    assert json.loads(reader.to_json(value)) == value
    assert len(reader.deviations(value)) == 1
    with pytest.raises(package.DecodeError, match=r"^Event: ") as caught:
        reader.from_dict(value, strict=True)
    assert list(caught.value.deviations) == reader.deviations(value)


def test_an_array_and_a_map_are_read_item_by_item(package: Any) -> None:
    batch = package.batch_reader.from_json(json.dumps([CREATED, UNKNOWN]).encode())
    assert [type(each) for each in batch] == [package.Created, dict]
    assert package.batch_reader.to_json(batch) == json.dumps(
        [CREATED, UNKNOWN], separators=(",", ":")
    )
    assert [each.pointer for each in package.batch_reader.deviations([CREATED, UNKNOWN])] == [
        "/1/type"
    ]
    by_item = package.by_item_reader.from_dict({"a": {"id": 1}, "b": {"name": "n"}})
    assert [type(each) for each in by_item.values()] == [package.Item, package.Owner]


def test_an_enum_stays_open_unless_it_is_closed(package: Any) -> None:
    value = {"type": "item.deleted", "reason": "brand-new"}
    event = package.event_reader.from_dict(value, strict=True)
    assert not event.reason.is_known
    with pytest.raises(package.DecodeError, match="/reason: enum"):
        package.event_reader.from_dict(value, strict=True, closed_enums=True)


def test_a_changed_value_is_written_as_it_is_now(package: Any) -> None:
    reader = package.event_reader
    event = reader.from_dict({**CREATED, "new": 1})
    event.item.id = 2
    assert reader.to_dict(event) == {"type": "item.created", "item": {"id": 2}, "new": 1}
    assert reader.to_dict(package.Deleted(type="item.deleted")) == {"type": "item.deleted"}


@pytest.mark.parametrize("text", ["", "{", "[1,]", "NaN", b"\xff", "[1] 2"])
def test_what_is_not_json_is_refused(package: Any, text: Any) -> None:
    with pytest.raises(package.DecodeError, match=r"^Batch: not JSON"):
        package.batch_reader.from_json(text)


@pytest.mark.parametrize("text", [None, 1, {}, []])
def test_what_is_no_text_is_refused(package: Any, text: Any) -> None:
    with pytest.raises(package.DecodeError, match=r"^Batch: expected the text of a JSON value"):
        package.batch_reader.from_json(text)


def test_a_byte_order_mark_and_other_encodings_are_read(package: Any) -> None:
    for encoding in ("utf-8", "utf-8-sig", "utf-16", "utf-32"):
        (event,) = package.batch_reader.from_json(json.dumps([CREATED]).encode(encoding))
        assert event == package.Created.from_dict(CREATED)


NODES: dict[str, Any] = {
    "Node": {
        "oneOf": [{"$ref": "#/components/schemas/Leaf"}, {"$ref": "#/components/schemas/Branch"}]
    },
    "Leaf": {
        "type": "object",
        "required": ["kind"],
        "properties": {"kind": {"type": "string", "enum": ["leaf"]}},
    },
    "Branch": {
        "type": "object",
        "required": ["kind"],
        "properties": {
            "kind": {"type": "string", "enum": ["branch"]},
            "child": {"$ref": "#/components/schemas/Node"},
        },
    },
}


def branches(levels: int) -> dict[str, Any]:
    value: dict[str, Any] = {"kind": "leaf"}
    for _ in range(levels):
        value = {"kind": "branch", "child": value}
    return value


@pytest.mark.slow
def test_nesting_is_read_and_written_back_or_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert generated(NODES, tmp_path / "deep_nodes").returncode == 0
    monkeypatch.setattr(sys, "path", [str(tmp_path), *sys.path])
    nodes: Any = importlib.import_module("deep_nodes")
    reader, limit = nodes.node_reader, sys.getrecursionlimit()
    too_deep = branches(3 * limit)
    too_deep_text = '{"kind":"branch","child":' * 100_000
    refused: list[Callable[[], Any]] = [
        lambda: reader.from_dict(too_deep, strict=True),
        lambda: reader.deviations(too_deep),
        lambda: reader.from_json(too_deep_text),
    ]
    for each in refused:
        with pytest.raises(nodes.DecodeError, match=r"^Node: .*nested too deep"):
            each()
    # Decoding goes level by level, as attributes are read; encoding does without the stack, too.
    for levels in (limit // 2, 3 * limit, 100_000):
        outermost = reader.from_dict(branches(levels))
        node, unread = outermost, reader.to_dict(outermost)
        for _ in range(levels):
            node = node.child
        assert node == nodes.Leaf(kind="leaf")
        for written in (unread, reader.to_dict(outermost)):
            inside: Any = written
            for _ in range(levels):
                inside = inside["child"]
            assert inside == {"kind": "leaf"}


# ------------------------------------------------------------------------------------ the object


def test_there_is_one_of_each_whatever_copies_it(package: Any) -> None:
    reader = package.event_reader
    pickled = pickle.loads(pickle.dumps(reader))  # noqa: S301 - our own bytes
    assert pickled is copy.copy(reader) is copy.deepcopy(reader) is reader
    assert reader.name == "Event"
    assert repr(reader) == f"<event_reader of {PACKAGE}>"


def test_readers_are_for_roots_alone_and_listed(package: ModuleType) -> None:
    readers = [each for each in dir(package) if each.endswith("_reader")]
    assert readers == [
        *("batch_reader", "by_item_reader", "either_reader", "event_reader"),
        *("same_item_reader", "whatever_reader"),
    ]
    assert all(f"`{each}`" in (package.__doc__ or "") for each in readers)


def test_the_handler_of_the_docs_works(folder: Path, tmp_path: Path) -> None:
    page = (ROOT / "docs" / "unions.md").read_text(encoding="utf-8")
    (code,) = re.findall(r"```python\n(.*?)```", page, re.DOTALL)
    bodies = [json.dumps(each).encode() for each in (CREATED, DELETED, UNKNOWN)]
    program = f"{code}\n\nfor body in {bodies}:\n    handle(body)\n"
    shutil.copytree(folder / PACKAGE, tmp_path / "events")
    run = subprocess.run(
        [sys.executable, "-c", program], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    first, second = run.stdout.splitlines()
    assert first == "new: 1", run.stderr
    assert "pointer='/type', rule='tag'" in second


LAZY = """
import sys
import {package}
def loaded():
    return sorted(each for each in sys.modules if each.startswith("{package}.models."))
assert loaded() == []
reader = {package}.event_reader
assert loaded() == ["{package}.models.event"], loaded()
reader.from_dict({{"type": "item.deleted"}})
assert loaded() == ["{package}.models.deleted", "{package}.models.event"], loaded()
"""


def test_a_reader_loads_the_classes_that_come_and_no_others(folder: Path) -> None:
    run = subprocess.run(
        [sys.executable, "-c", LAZY.format(package=PACKAGE)],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stderr


@pytest.mark.slow
def test_readers_of_names_that_differ_in_case_are_told_apart(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = {"type": "string"}
    schema = {
        **dict.fromkeys(("FooBar", "Foobar", "foo-bar", "foo_bar", "Rt", "24h", "!="), text),
        "FooBarReader": {"type": "object", "properties": {"a": text}},
    }
    run = generated(schema, tmp_path / "many_names")
    assert run.returncode == 0, run.stderr
    monkeypatch.setattr(sys, "path", [str(tmp_path), *sys.path])
    made: Any = importlib.import_module("many_names")
    readers = [getattr(made, each) for each in dir(made) if each.endswith("_reader")]
    assert len({each.name for each in readers}) == len(readers) == 7
    assert {getattr(made, each.name) for each in readers} == {str}
    assert made.FooBarReader.from_dict({}).to_dict() == {}


# ------------------------------------------------------------------------------------ types

PROGRAM = """
from __future__ import annotations

from typing import Any

from typing_extensions import assert_type

from {package} import (
    Batch,
    ByItem,
    ByItem_Value,
    Created,
    Deleted,
    Either,
    Event,
    Item,
    Owner,
    batch_reader,
    by_item_reader,
    either_reader,
    event_reader,
    same_item_reader,
)


def handle(body: bytes) -> str:
    event = event_reader.from_json(body)
    assert_type(event, Event)
    assert_type(event, Created | Deleted | dict[str, Any])
    match event:
        case Created(item=item):
            assert_type(item, Item)
            return str(item.id)
        case Deleted(reason=reason):
            return reason or ""
        case unknown:
            assert_type(unknown, dict[str, Any])
    assert_type(event_reader.to_dict(event), Any)
    assert_type(batch_reader.from_json(body), Batch)
    assert_type(batch_reader.from_json(body), list[Event])
    assert_type(by_item_reader.from_json(body), ByItem)
    assert_type(by_item_reader.from_json(body), dict[str, ByItem_Value])
    either: Either = either_reader.from_dict(None, strict=True)
    if isinstance(either, list):
        assert_type(either[0], Item | Owner)
    assert_type(same_item_reader.from_json(body), Item)
    event_reader.to_json(1)  # mistake: not an event
    event_reader.from_json(1)  # mistake: not a text
    event_reader.from_jsn(body)  # mistake: no such method
    return event_reader.to_json(Deleted(type="item.deleted"))
"""


@pytest.fixture(scope="module")
def program(folder: Path) -> Path:
    file = folder / "program.py"
    file.write_text(PROGRAM.format(package=PACKAGE), encoding="utf-8")
    return file


def complaints(output: str) -> list[int]:
    """The lines of the program that a type checker complains of."""
    found = [each.split(":")[1] for each in output.splitlines() if "program.py:" in each]
    return sorted({int(each) for each in found})


def mistakes() -> list[int]:
    return [n for n, line in enumerate(PROGRAM.splitlines(), 1) if "# mistake" in line]


def test_mypy_knows_what_a_reader_gives(program: Path) -> None:
    run = mypy(program.name, PACKAGE, cwd=program.parent)
    assert complaints(run.stdout) == mistakes(), run.stdout
    assert f"Found {len(mistakes())} errors" in run.stdout, run.stdout


@pytest.mark.slow
def test_pyright_knows_what_a_reader_gives(program: Path) -> None:
    if shutil.which("pyright", path=str(Path(sys.executable).parent)) is None:
        pytest.skip("pyright is not installed")
    settings = {"typeCheckingMode": "strict", "pythonVersion": "3.10"}
    (program.parent / "pyrightconfig.json").write_text(json.dumps(settings), encoding="utf-8")
    run = subprocess.run(
        [sys.executable, "-m", "pyright", "--warnings", program.name, PACKAGE],
        cwd=program.parent,
        capture_output=True,
        text=True,
        check=False,
    )
    if "errors, " not in run.stdout:
        pytest.skip(f"pyright does not run here: {run.stderr.strip()[-200:]}")
    assert complaints(run.stdout) == mistakes(), run.stdout
    assert f"{PACKAGE}/" not in run.stdout, run.stdout


# ------------------------------------------------------------------------------------ audit


def audited(folder: Path, root: str, payloads: list[Any]) -> Tally:
    recorded = folder / f"{root}.jsonl"
    recorded.write_text("".join(json.dumps(each) + "\n" for each in payloads), encoding="utf-8")
    (found,) = audits.audit([recorded], [audits.Subject(folder / PACKAGE, (root,))])
    return found


def test_the_audit_counts_the_variants_of_a_root(folder: Path) -> None:
    unusual = {**DELETED, "reason": "brand-new", "new": 1}
    found = audited(folder, "Event", [CREATED, DELETED, unusual, UNKNOWN, [CREATED]])
    assert {name: seen.payloads for name, seen in found.classes.items()} == {
        "Created": 1,
        "Deleted": 2,
        "(unknown: item.moved)": 1,
        "(unknown)": 1,
    }
    assert (found.known, found.conforming) == (3, 2)
    assert found.sound
    assert list(found.classes["Deleted"].unknown_keys) == [("Deleted", "new")]
    assert [key[:2] for key in found.classes["Deleted"].deviations] == [("/reason", "enum")]


def test_the_audit_counts_arrays_and_maps_by_the_name_of_the_root(folder: Path) -> None:
    found = audited(folder, "Batch", [[CREATED, UNKNOWN], [], [DELETED], CREATED])
    assert {name: seen.payloads for name, seen in found.classes.items()} == {
        "Batch": 3,
        "(unknown: item.created)": 1,
    }
    assert ("/*/type", "tag") in [key[:2] for key in found.classes["Batch"].deviations]
    assert audited(folder, "ByItem", [{"a": {"id": 1}}]).classes.keys() == {"ByItem"}
    assert audited(folder, "Either", [[], None, {"id": 1}]).classes.keys() == {"Either", "Item"}


def test_the_audit_says_what_would_make_the_document_allow_an_event(
    folder: Path, tmp_path: Path
) -> None:
    recorded = tmp_path / "recorded.jsonl"
    recorded.write_text(json.dumps({**CREATED, "item": {"id": None}}), encoding="utf-8")
    shutil.copy(GOLDEN / "union-root" / "schema.yaml", tmp_path / "schema.yaml")
    (tmp_path / "wireloom.toml").write_text(
        f'[tool.wireloom]\nschema = "schema.yaml"\nout = "{PACKAGE}"\nreceive = ["Event"]\n',
        encoding="utf-8",
    )
    shutil.copytree(folder / PACKAGE, tmp_path / PACKAGE)
    command = ["audit", str(recorded), "--config", "wireloom.toml", "--format", "overlay"]
    run = subprocess.run(
        [sys.executable, "-m", "wireloom", *command],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    assert "/item/id: null: expected an integer, found null" in run.stdout
    assert "Item" in run.stdout.split("target:")[1]
