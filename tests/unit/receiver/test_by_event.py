"""The packages of documents with several webhooks: decoding and receiving by the event."""

from __future__ import annotations

import copy
import importlib
import json
import random
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any, cast

import openapi_directory
import pytest
import yaml
from markdown_blocks import blocks, commands
from support import ROOT
from wireloom.cli.main import main

PAGE = ROOT / "docs" / "events.md"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the document of the page, and the package that the page makes."""
    folder = tmp_path_factory.mktemp("events")
    (document,) = blocks(PAGE, "yaml")
    (folder / "shop.yaml").write_text(document, encoding="utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)
        for command in commands(PAGE):
            assert main(command.split()[1:]) == 0
    return folder


@pytest.fixture
def package(folder: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(folder)  # pyright: ignore[reportUnknownMemberType]
    return importlib.import_module("shop_events")


def receiver(package: ModuleType, **options: Any) -> tuple[Any, list[Any]]:
    """A receiver, and the messages that it hands on."""
    made = importlib.import_module(f"{package.__name__}.receiver").Receiver(auth=None, **options)
    seen: list[Any] = []
    made.otherwise(seen.append)
    return made, seen


def test_the_event_decides(package: ModuleType) -> None:
    assert package.decode("customer", '{"action": "made"}') == package.Customer(
        extra={"action": "made"}
    )
    assert package.decode("order", {"action": "made", "id": 7}) == package.OrderMade(
        action="made", id=7
    )


@pytest.mark.parametrize("event", ["order-made", "orderMade", "ORDER_MADE"])
def test_an_event_may_be_spelled_in_another_way(package: ModuleType, event: str) -> None:
    assert isinstance(package.decode(event, b"{}"), package.OrderMade)


@pytest.mark.parametrize("event", ["refund", "order", ""])
def test_what_is_unknown_stays_json(package: ModuleType, event: str) -> None:
    assert package.decode(event, b'{"action": "refund"}') == {"action": "refund"}


@pytest.mark.parametrize(
    ("event", "body"), [("order", "[]"), ("customer", "7"), ("refund", "{"), ("customer", b"\xff")]
)
def test_what_is_no_object_is_refused(package: ModuleType, event: str, body: str | bytes) -> None:
    with pytest.raises(package.DecodeError):
        package.decode(event, body)


def test_strict_refuses_what_departs(package: ModuleType) -> None:
    with pytest.raises(package.DecodeError, match="/id"):
        package.decode("order", {"action": "made", "id": 7}, strict=True)
    with pytest.raises(package.DecodeError, match="/action"):
        package.decode("order", {"action": "refund"}, strict=True)


def test_the_receiver_reads_the_header_of_the_document(package: ModuleType) -> None:
    made, seen = receiver(package)
    made.handle(b'{"name": 7, "action": "made"}', {"x-shop-event": "customer"})
    made.handle(b'{"action": "other"}', {"X-Shop-Event": "order"})
    made.handle(b'{"id": "7"}', {"X-Shop-Event": "refund"})
    made.handle(b'{"action": "lost", "id": "7", "reason": ""}', {})
    assert [type(each).__name__ for each in seen] == ["Customer", "dict", "dict", "OrderLost"]


def test_the_receiver_reads_a_key_of_the_body(package: ModuleType) -> None:
    made, seen = receiver(package, event_header="", event_key="kind")
    made.handle(b'{"kind": "customer"}', {"X-Shop-Event": "refund"})
    made.handle(b'{"kind": 7, "action": "lost", "id": "7"}', {})
    assert [type(each).__name__ for each in seen] == ["Customer", "OrderLost"]


def test_a_program_may_still_choose(package: ModuleType) -> None:
    def choose(headers: Any, data: Any) -> Any:
        return package.OrderLost if data.get("lost") else None

    made, seen = receiver(package, choose=choose)
    for body in (b'{"lost": true}', b"{}"):
        made.handle(body, {"X-Shop-Event": "customer"})
    assert [type(each).__name__ for each in seen] == ["OrderLost", "Customer"]


def test_the_settings_name_the_header_and_the_key(folder: Path, tmp_path: Path) -> None:
    settings = tmp_path / "pyproject.toml"
    settings.write_text(
        f'[tool.wireloom]\nschema = "{(folder / "shop.yaml").as_posix()}"\nout = "out"\n'
        'event-header = "X-Other"\nevent-key = "kind"\n',
        encoding="utf-8",
    )
    assert main(["generate", "-q", "--config", str(settings)]) == 0
    text = (tmp_path / "out" / "receiver.py").read_text(encoding="utf-8")
    assert '_EVENT_HEADER = "X-Other"' in text
    assert '_EVENT_KEY = "kind"' in text


def test_a_snapshot_remembers_the_events(folder: Path, tmp_path: Path) -> None:
    taken = tmp_path / "taken.yaml"
    assert main(["snapshot", "--from", str(folder / "shop.yaml"), "--out", str(taken)]) == 0
    assert main(["generate", "-q", "--schema", str(taken), "--out", str(tmp_path / "out")]) == 0
    made, before = (each / "events.py" for each in (tmp_path / "out", folder / "shop_events"))
    assert made.read_bytes() == before.read_bytes()
    broken = yaml.safe_load(taken.read_text(encoding="utf-8"))
    broken["x-wireloom-events"]["webhooks"][0] = {"name": 7}
    taken.write_text(json.dumps(broken), encoding="utf-8")
    assert main(["generate", "-q", "--schema", str(taken), "--out", str(tmp_path / "out")]) == 1


@pytest.mark.slow
def test_the_programs_of_the_page_run_and_are_clean(folder: Path) -> None:
    names: list[str] = []
    for number, block in enumerate(blocks(PAGE, "python")):
        names.append(f"block_{number}.py")
        (folder / names[-1]).write_text(block, encoding="utf-8")
    types = "from shop_events import decode\nreveal_type(decode('customer', b''))\n"
    (folder / "types_seen.py").write_text(f"{types}reveal_type(decode('order', b''))\n")
    for name in names:
        subprocess.run([sys.executable, name], cwd=folder, check=True)
    options = ["--strict", "--config-file", "", "--python-version", "3.10"]
    run = subprocess.run(
        [sys.executable, "-m", "mypy", *options, *names, "types_seen.py", "shop_events"],
        cwd=folder,
        check=False,
        capture_output=True,
        encoding="utf-8",
    )
    assert run.returncode == 0, run.stdout
    for seen in ('customer.Customer"', "OrderMade | shop_events", "dict[str, Any]"):
        assert seen in run.stdout


# --- GitHub


@pytest.fixture(scope="module")
def github(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """The folder with the package of GitHub's webhooks, and the file with recorded examples."""
    folder = tmp_path_factory.mktemp("github")
    if openapi_directory.fetch_github():
        pytest.skip("GitHub's document and examples are not there, and npm cannot get them")
    schema = openapi_directory.path_of(openapi_directory.GITHUB)
    assert main(["generate", "-q", "--schema", str(schema), "--out", str(folder / "github")]) == 0
    return folder, openapi_directory.path_of(openapi_directory.EXAMPLES)


def inner_values(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """The paths of the values inside the properties of ``value``."""
    entries: dict[Any, Any] = {}
    if isinstance(value, dict):
        entries = cast("dict[Any, Any]", value)
    elif isinstance(value, list):
        entries = dict(enumerate(cast("list[Any]", value)))
    for key, inner in entries.items():
        yield from inner_values(inner, (*path, key))
    if len(path) > 1:
        yield path


def retyped(value: Any, path: tuple[Any, ...]) -> Any:
    changed = here = copy.deepcopy(value)
    for key in path[:-1]:
        here = here[key]
    here[path[-1]] = 7 if isinstance(here[path[-1]], str) else "seven"
    return changed


@pytest.mark.ci
def test_every_example_of_github_gets_the_class_of_its_event(
    github: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(github[0])  # pyright: ignore[reportUnknownMemberType]
    decode = importlib.import_module("github").decode
    examples = json.loads(github[1].read_text(encoding="utf-8"))
    chosen = random.Random(0)  # noqa: S311 - the same choice in every run
    count = 0
    for entry in examples:
        event: str = entry["name"]
        for body in entry["examples"]:
            message = decode(event, body)
            action = "Sample" if event == "repository_dispatch" else body.get("action") or ""
            words = f"webhook_{event}_{action}".split("_")
            expected = "".join(word[0].upper() + word[1:] for word in words if word)
            assert type(message).__name__.startswith(expected), (event, action)
            assert message.to_dict() == body
            paths = list(inner_values(body))
            for path in chosen.sample(paths, min(2, len(paths))):
                assert type(decode(event, retyped(body, path))) is type(message), (event, path)
            count += 1
    assert count == sum(len(entry["examples"]) for entry in examples) > 300
