"""The receivers of other documents: without an envelope, with several roots, with special names."""

from __future__ import annotations

import importlib
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from wireloom.config import Flags, from_flags
from wireloom.generate import generate

SHIPPED: dict[str, Any] = {
    "type": "object",
    "required": ["kind"],
    "properties": {"kind": {"type": "string", "enum": ["shipped"]}, "at": {"type": "string"}},
}
LOST: dict[str, Any] = {
    "type": "object",
    "required": ["kind"],
    "properties": {"kind": {"type": "string", "enum": ["lost"]}, "why": {"type": "string"}},
}
EVENT = {"oneOf": [{"$ref": "#/components/schemas/Shipped"}, {"$ref": "#/components/schemas/Lost"}]}
ENVELOPE = {
    "type": "object",
    "required": ["event"],
    "properties": {"event": {"$ref": "#/components/schemas/Event"}},
}
SCHEMAS: dict[str, Any] = {
    "Shipped": SHIPPED,
    "Lost": LOST,
    "Event": EVENT,
    "Envelope": ENVELOPE,
    "Receiver": {"type": "object", "properties": {"kind": {"type": "string"}}},
    "On": {"type": "object", "properties": {"item": {"type": "integer"}}},
    "List": {"type": "array", "items": {"type": "string"}},
}

Make = Callable[..., Any]


@pytest.fixture
def make(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> Make:
    """Generates a package of some roots, and imports it."""

    def make(*roots: str, answers: dict[str, str] | None = None) -> Any:
        document: dict[str, Any] = {
            "openapi": "3.1.0",
            "info": {"title": "Parcels", "version": "1"},
            "components": {"schemas": SCHEMAS},
            "x-wireloom-answers": answers or {},
        }
        schema = tmp_path / "schema.json"
        schema.write_text(json.dumps(document), encoding="utf-8")
        name = f"{request.node.name}_{len(list(tmp_path.iterdir()))}"
        generate(from_flags(Flags(schema=str(schema), out=str(tmp_path / name), roots=roots)))
        monkeypatch.setattr(sys, "path", [str(tmp_path), *sys.path])
        return importlib.import_module(name)

    return make


def received(package: Any, *bodies: str, **options: Any) -> list[Any]:
    receiver = importlib.import_module(f"{package.__name__}.receiver").Receiver(
        auth=None, **options
    )
    seen: list[Any] = []
    receiver.otherwise(seen.append)
    for body in bodies:
        assert receiver.handle(body.encode(), {}).status == 200
    return [each if isinstance(each, dict | list) else type(each).__name__ for each in seen]


def test_the_root_is_the_message_where_there_is_no_envelope(make: Make) -> None:
    package = make("Shipped")
    assert received(package, '{"kind": "shipped"}', '{"kind": "other"}') == ["Shipped"] * 2
    receiver = importlib.import_module(f"{package.__name__}.receiver").Receiver(auth=None)
    seen: list[Any] = []
    receiver.on(package.Shipped)(seen.append)
    receiver.handle(b'{"kind": "shipped", "at": "noon"}', {})
    assert seen[0].at == "noon"


def test_a_root_may_be_a_choice(make: Make) -> None:
    unknown = {"kind": "other"}
    package = make("Event")
    bodies = ['{"kind": "shipped"}', '{"kind": "lost"}', json.dumps(unknown)]
    assert received(package, *bodies) == ["Shipped", "Lost", unknown]


def test_several_roots_are_told_apart(make: Make) -> None:
    package = make("Shipped", "Lost")
    assert received(package, '{"kind": "lost"}', '{"kind": "shipped"}') == ["Lost", "Shipped"]


def test_an_envelope_beside_another_root_is_opened(make: Make) -> None:
    package = make("Envelope", "On")
    assert received(package, '{"event": {"kind": "lost"}}', '{"item": 1}') == ["Lost", "On"]


def test_a_program_may_choose_the_class_by_a_header(make: Make) -> None:
    package = make("Shipped", "On", "Envelope")

    def choose(headers: Any, data: Any) -> Any:
        return package.On if data.get("name") == "on" else None

    chosen = received(
        package, '{"kind": "shipped", "name": "on"}', '{"kind": "shipped"}', choose=choose
    )
    assert chosen == ["On", "Shipped"]
    receiver = importlib.import_module(f"{package.__name__}.receiver").Receiver(
        auth=None, choose=choose
    )
    for body in (b"no JSON", b"NaN", b"[" * 100_000):
        assert receiver.handle(body, {}).status == 400


def test_an_answer_may_be_of_any_class(make: Make) -> None:
    package = make("Event", answers={"Shipped": "On"})
    receiver = importlib.import_module(f"{package.__name__}.receiver").Receiver(auth=None)

    @receiver.on(package.Shipped)
    def answer(message: Any) -> Any:  # pyright: ignore[reportUnusedFunction] - it is registered
        return package.On(item=1)

    assert receiver.handle(b'{"kind": "shipped"}', {}).body == b'{"item":1}'


def test_without_a_class_there_is_no_receiver(make: Make) -> None:
    package = make("List")
    with pytest.raises(ModuleNotFoundError):
        importlib.import_module(f"{package.__name__}.receiver")
    folder = Path(package.__file__).parent
    assert not (folder / "_runtime" / "receiver").exists()


@pytest.mark.slow
def test_every_receiver_is_clean(make: Make, tmp_path: Path) -> None:
    folders = [
        Path(make(*roots, answers=answers).__file__).parent.name
        for roots, answers in (
            (["Shipped"], {}),
            (["Shipped"], {"Shipped": "On"}),
            (["Event"], {"Shipped": "On", "Lost": "On"}),
            (["Event", "Envelope", "Receiver", "On"], {"Lost": "Receiver"}),
        )
    ]
    settings = {"include": folders, "typeCheckingMode": "strict", "pythonVersion": "3.10"}
    (tmp_path / "pyrightconfig.json").write_text(json.dumps(settings), encoding="utf-8")
    receivers = [f"{folder}/receiver.py" for folder in folders]
    for checker in (
        ["mypy", "--strict", *folders],
        ["pyright"],
        ["black", "--check", "--diff", "--line-length=100", *receivers],
    ):
        run = subprocess.run(
            [sys.executable, "-m", *checker],
            cwd=tmp_path,
            check=False,
            capture_output=True,
            encoding="utf-8",
        )
        assert run.returncode == 0, run.stdout + run.stderr
