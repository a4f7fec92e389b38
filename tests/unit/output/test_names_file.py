"""Names that stay when the document adds others that collide with them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from wireloom.cli.main import main

FLAGS = ["--schema", "api.json", "--out", "made", "--schema-name", "*"]


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def write(schemas: Mapping[str, Any]) -> None:
    document = {
        "openapi": "3.1.0",
        "info": {"title": "", "version": ""},
        "components": {"schemas": schemas},
    }
    Path("api.json").write_text(json.dumps(document), encoding="utf-8")


def thing(*keys: str, values: tuple[str, ...] = ("x", "y")) -> dict[str, Any]:
    properties: dict[str, Any] = {key: {"type": "string"} for key in keys}
    properties["kind"] = {"type": "string", "enum": list(values)}
    return {"type": "object", "properties": properties}


def generate() -> None:
    assert main(["generate", "-q", *FLAGS]) == 0
    assert main(["check", "-q", *FLAGS]) == 0


def kept() -> Any:
    path = Path("api.names.json")
    return json.loads(path.read_text(encoding="utf-8")) if path.exists() else None


def text(path: str) -> str:
    return (Path("made") / path).read_text(encoding="utf-8")


def test_an_attribute_keeps_its_name_when_another_key_wants_it() -> None:
    write({"Thing": thing("fooBar")})
    generate()
    assert kept() is None
    write({"Thing": thing("fooBar", "foo_bar")})
    generate()
    assert kept() == {"attributes": {"Thing": {"fooBar": "foo_bar", "foo_bar": "field_foo_bar"}}}
    assert 'self.foo_bar = get("fooBar")' in text("models/thing.py")
    assert 'self.field_foo_bar = get("foo_bar")' in text("models/thing.py")


def test_the_file_alone_is_enough() -> None:
    write({"Thing": thing("fooBar")})
    generate()
    write({"Thing": thing("fooBar", "foo_bar")})
    generate()
    before = text("models/thing.py")
    for path in sorted(Path("made").rglob("*"), reverse=True):
        path.rmdir() if path.is_dir() else path.unlink()
    generate()
    assert text("models/thing.py") == before


def test_what_stays_keeps_its_name_when_the_other_one_goes() -> None:
    write({"Thing": thing("fooBar")})
    generate()
    write({"Thing": thing("fooBar", "foo_bar")})
    generate()
    write({"Thing": thing("foo_bar")})
    generate()
    assert kept() == {"attributes": {"Thing": {"foo_bar": "field_foo_bar"}}}
    assert 'self.field_foo_bar = get("foo_bar")' in text("models/thing.py")
    write({"Other": thing("foo_bar")})
    generate()
    assert kept() is None


def test_members_of_enums_stay() -> None:
    write({"Thing": thing("id", values=("a-b", "c"))})
    generate()
    write({"Thing": thing("id", values=("a-b", "c", "a_b"))})
    generate()
    assert 'A_B = "a-b"' in text("enums/thing__kind.py")


def test_classes_stay() -> None:
    write({"Foo.bar": thing("id")})
    generate()
    write({"Foo.bar": thing("id"), "FooBar": thing("id")})
    generate()
    assert kept()["classes"][""]["Foo.bar"] == "FooBar"
    assert text("models/foo_bar.py").startswith('"""`Foo.bar`.')


def test_what_stays_is_no_change(capsys: pytest.CaptureFixture[str]) -> None:
    write({"Thing": thing("fooBar"), "Foo.bar": thing("id")})
    generate()
    Path("api.json").rename("old.json")
    write({"Thing": thing("fooBar", "foo_bar"), "Foo.bar": thing("id"), "FooBar": thing("id")})
    generate()
    capsys.readouterr()
    assert main(["changes", "old.json", "api.json", "--schema-name", "*"]) == 0
    assert "\nNothing breaks;" in (said := capsys.readouterr().out)
    assert "Thing.field_foo_bar" in said
    Path("api.names.json").unlink()
    assert main(["changes", "old.json", "api.json", "--schema-name", "*"]) == 0
    assert "\nNothing breaks;" not in capsys.readouterr().out


def test_an_update_that_adds_what_collides_renames_nothing(
    capsys: pytest.CaptureFixture[str],
) -> None:
    settings = 'schema = "api.yaml"\nout = "made"\nreceive = ["Thing"]\nkeep-renamed = 3\n'
    Path("pyproject.toml").write_text(f"[tool.wireloom]\n{settings}", encoding="utf-8")
    for schema in (thing("fooBar"), thing("fooBar", "foo_bar")):
        write({"Thing": schema})
        assert main(["update", "--from", "api.json", "--yes"]) == 0
    assert "\nNothing breaks;" in capsys.readouterr().out
    assert not Path("api.old-names.json").exists()
    assert kept()["attributes"]["Thing"]["fooBar"] == "foo_bar"
    assert main(["check", "-q"]) == 0


def test_a_package_that_is_not_there_leaves_it_to_the_rules() -> None:
    write({"Thing": thing("fooBar", "foo_bar")})
    generate()
    assert kept() is None
    assert 'self.foo_bar = get("foo_bar")' in text("models/thing.py")


def test_an_unchanged_run_stays_unchanged(capsys: pytest.CaptureFixture[str]) -> None:
    write({"Thing": thing("fooBar")})
    generate()
    write({"Thing": thing("fooBar", "foo_bar")})
    assert main(["generate", *FLAGS]) == 0
    assert "kept in api.names.json" in capsys.readouterr().err
    for _run in range(2):
        assert main(["generate", *FLAGS]) == 0
        out, err = capsys.readouterr()
        assert (out.startswith("unchanged"), err) == (True, "")


@pytest.mark.parametrize(
    "content", [b"{", b"[]", b'{"attributes": {"Thing": ["fooBar"]}}', b"\xff"]
)
def test_a_broken_file_is_one_clear_error(
    content: bytes, capsys: pytest.CaptureFixture[str]
) -> None:
    write({"Thing": thing("fooBar", "foo_bar")})
    Path("api.names.json").write_bytes(content)
    assert main(["generate", *FLAGS]) == 1
    assert "api.names.json" in capsys.readouterr().err
    assert not Path("made").exists()
