"""Documents in several files: what references lead to, what is refused, and where errors point."""

from __future__ import annotations

import io
import os
from collections.abc import Mapping
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from wireloom import read
from wireloom.cli.main import main
from wireloom.model.document import Document
from wireloom.model.errors import WireloomError
from wireloom.slice import slice_family

HEAD = 'openapi: 3.1.0\ninfo: {title: T, version: "1"}\n'


def document(folder: Path, schemas: str, files: Mapping[str, str] | None = None) -> Document:
    """The document with the YAML ``schemas`` as its components, beside ``files``."""
    for name, text in (files or {}).items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    text = f"{HEAD}components:\n  schemas:\n" + "\n".join(
        f"    {line}" for line in schemas.strip().splitlines()
    )
    (folder / "api.yaml").write_text(text, encoding="utf-8")
    return read.read_openapi(folder / "api.yaml")


@dataclass(frozen=True)
class Run:
    """What the command line did: the exit code, and what was printed."""

    code: int
    out: str
    error: str


def wireloom(folder: Path, *arguments: str) -> Run:
    """Run the command line in ``folder``."""
    out, error = io.StringIO(), io.StringIO()
    before = Path.cwd()
    os.chdir(folder)
    try:
        with redirect_stdout(out), redirect_stderr(error):
            code = main(arguments)
    finally:
        os.chdir(before)
    return Run(code, out.getvalue(), error.getvalue())


def property_of(found: Document, name: str, key: str) -> Any:
    return found.schemas[name]["properties"][key]


# --- names


def test_a_file_becomes_a_component_of_its_name(tmp_path: Path) -> None:
    found = document(
        tmp_path,
        "Root: {properties: {pet: {$ref: pets/cat.schema.json}}}",
        {"pets/cat.schema.json": '{"type": "string"}'},
    )
    assert property_of(found, "Root", "pet") == {"$ref": "#/components/schemas/cat"}
    assert found.schemas["cat"] == {"type": "string"}


def test_a_component_that_is_only_a_reference_is_what_it_refers_to(tmp_path: Path) -> None:
    found = document(
        tmp_path,
        "Animal: {$ref: cat.yaml}\nRoot: {properties: {pet: {$ref: cat.yaml}}}",
        {"cat.yaml": "type: string"},
    )
    assert found.schemas["Animal"] == {"type": "string"}
    assert property_of(found, "Root", "pet") == {"$ref": "#/components/schemas/Animal"}
    assert "cat" not in found.schemas


def test_two_files_of_one_name_both_take_their_folders_names(tmp_path: Path) -> None:
    found = document(
        tmp_path,
        "Root: {properties: {a: {$ref: a/pet.yaml}, b: {$ref: b/pet.yaml}}}",
        {"a/pet.yaml": "type: string", "b/pet.yaml": "type: integer"},
    )
    assert found.schemas["a.pet"] == {"type": "string"}
    assert found.schemas["b.pet"] == {"type": "integer"}


def test_a_component_keeps_its_name_beside_a_file_of_that_name(tmp_path: Path) -> None:
    found = document(
        tmp_path,
        "pet: {type: boolean}\nRoot: {properties: {a: {$ref: a/pet.yaml}}}",
        {"a/pet.yaml": "type: string"},
    )
    assert found.schemas["pet"] == {"type": "boolean"}
    assert found.schemas["a.pet"] == {"type": "string"}


def test_names_do_not_depend_on_an_order(tmp_path: Path) -> None:
    files = {"a/pet.yaml": "type: string", "b/pet.yaml": "type: integer"}
    ways = ["a: {$ref: a/pet.yaml}", "b: {$ref: b/pet.yaml}"]
    found = [
        document(tmp_path, f"Root: {{properties: {{{', '.join(each)}}}}}", files).schemas
        for each in (ways, ways[::-1])
    ]
    assert found[0] == found[1]


# --- references


def test_references_between_the_files(tmp_path: Path) -> None:
    found = document(
        tmp_path,
        "Root: {properties: {a: {$ref: 'defs/one.yaml#/components/schemas/A'}}}\nB: {type: object}",
        {
            "defs/one.yaml": "components: {schemas: {A: {items: {$ref: 'two.yaml#/$defs/C'}}}}",
            "defs/two.yaml": "$defs: {C: {properties: {self: {$ref: '#/$defs/C'},"
            " b: {$ref: '../api.yaml#/components/schemas/B'}}}}",
        },
    )
    assert found.schemas["A"] == {"items": {"$ref": "#/components/schemas/C"}}
    assert property_of(found, "C", "b") == {"$ref": "#/components/schemas/B"}
    assert property_of(found, "C", "self") == {"$ref": "#/components/schemas/C"}


def test_a_part_of_a_file_is_referred_to_inside_it(tmp_path: Path) -> None:
    found = document(
        tmp_path,
        "Root: {properties: {a: {$ref: pet.yaml}, b: {$ref: 'pet.yaml#/properties/name'}}}",
        {"pet.yaml": "properties: {name: {type: string}}"},
    )
    assert property_of(found, "Root", "b") == {"$ref": "#/components/schemas/pet/properties/name"}


def test_the_mapping_of_a_discriminator_may_lead_to_files(tmp_path: Path) -> None:
    found = document(
        tmp_path,
        "Root: {discriminator: {propertyName: kind, mapping: {cat: cat.yaml, dog: Dog}},"
        " oneOf: [{$ref: cat.yaml}, {$ref: '#/components/schemas/Dog'}]}\nDog: {type: object}",
        {"cat.yaml": "type: object"},
    )
    mapping = found.schemas["Root"]["discriminator"]["mapping"]
    assert mapping == {"cat": "#/components/schemas/cat", "dog": "Dog"}


def test_a_mapping_to_a_missing_file_is_left_out(tmp_path: Path) -> None:
    found = document(
        tmp_path,
        "Root: {discriminator: {propertyName: kind, mapping: {cat: cat.yaml}},"
        " oneOf: [{$ref: '#/components/schemas/Dog'}]}\nDog: {type: object}",
    )
    run = wireloom(tmp_path, "generate", "--schema", "api.yaml", "--root", "Root", "--out", "out")
    assert run.code == 0, run.error
    assert "unresolved-reference" in run.error
    assert set(slice_family(found, ["Root"]).schemas) == {"Root", "Dog"}


def test_what_looks_like_a_reference_in_data_is_none(tmp_path: Path) -> None:
    data = {"default": {"$ref": "a.yaml"}, "enum": [{"$ref": "b.yaml"}]}
    found = document(tmp_path, f"Root: {data}\nOther: {{$ref: c.yaml}}", {"c.yaml": "type: string"})
    assert found.schemas["Root"] == data


def test_paths_may_be_in_a_file_as_a_whole(tmp_path: Path) -> None:
    (tmp_path / "api.yaml").write_text(f"{HEAD}paths: {{$ref: paths.yaml}}", encoding="utf-8")
    (tmp_path / "paths.yaml").write_text("/pets: {get: {operationId: list}}", encoding="utf-8")
    found = read.read_openapi(tmp_path / "api.yaml")
    assert found.data["paths"] == {"/pets": {"get": {"operationId": "list"}}}
    where = read.locate(found, "/paths/~1pets/get")
    assert (Path(where.file).name, where.line, where.column) == ("paths.yaml", 1, 9)


# --- names of other kinds: $id, $anchor, $self


def test_a_reference_by_id(tmp_path: Path) -> None:
    found = document(
        tmp_path,
        "Root: {$id: 'https://example.com/schemas/root', properties: {pet: {$ref: pet}}}\n"
        "Pet: {$id: 'https://example.com/schemas/pet', type: string}",
    )
    assert property_of(found, "Root", "pet") == {"$ref": "#/components/schemas/Pet"}
    assert found.schemas["Pet"] == {"type": "string"}


def test_a_reference_by_id_to_a_file(tmp_path: Path) -> None:
    found = document(
        tmp_path,
        "Root: {$id: 'https://example.com/root', properties: {pet: {$ref: pets/cat.json}}}",
        {
            "pets/cat.json": '{"$id": "https://example.com/pets/cat.json", "$ref": "dog.json"}',
            "pets/dog.json": '{"type": "string"}',
        },
    )
    assert property_of(found, "Root", "pet") == {"$ref": "#/components/schemas/cat"}
    assert found.schemas["cat"] == {"$ref": "#/components/schemas/dog"}


def test_a_reference_by_anchor(tmp_path: Path) -> None:
    found = document(
        tmp_path,
        "Root: {properties: {a: {$ref: '#name'}, b: {$ref: 'pet.yaml#inner'}}}\n"
        "Name: {$anchor: name, type: string}",
        {"pet.yaml": "properties: {x: {$anchor: inner, type: integer}}"},
    )
    assert property_of(found, "Root", "a") == {"$ref": "#/components/schemas/Name"}
    target = property_of(found, "Root", "b")["$ref"].rpartition("/")[2]
    assert found.schemas[target] == {"type": "integer"}


def test_a_pointer_below_an_id_begins_there_or_at_the_top(tmp_path: Path) -> None:
    found = document(
        tmp_path,
        "Root: {$id: root, $defs: {A: {type: string}}, properties: {a: {$ref: '#/$defs/A'},"
        " b: {$ref: '#/components/schemas/B'}}}\nB: {type: integer}",
    )
    assert property_of(found, "Root", "a") == {"$ref": "#/components/schemas/Root/$defs/A"}
    assert property_of(found, "Root", "b") == {"$ref": "#/components/schemas/B"}


def test_self_is_the_base_of_references(tmp_path: Path) -> None:
    text = f"$self: https://example.com/api\n{HEAD}components: {{schemas: {{Root: {{$ref: pet}},"
    text += " Pet: {$id: 'https://example.com/pet', type: string}}}"
    (tmp_path / "api.yaml").write_text(text.replace("3.1.0", "3.2.0"), encoding="utf-8")
    found = read.read_openapi(tmp_path / "api.yaml")
    assert found.schemas["Root"] == {"$ref": "#/components/schemas/Pet"}


# --- what is refused


@pytest.mark.parametrize(
    ("reference", "message"),
    {
        "no such file": ("none.yaml", "leads to a file that does not exist"),
        "outside the folder": ("../other.yaml", "leads out of the folder of the document"),
        "by a link": ("link.yaml", "leads out of the folder of the document"),
        "an address": ("https://example.com/pet.json", "leads to an address"),
        "a file address": ("file:///etc/hosts", "leads to an address"),
        "no such value": ("pet.yaml#/properties/none", "leads to nothing in"),
        "no such anchor": ("pet.yaml#none", "leads to nothing"),
    }.values(),
    ids=str,
)
def test_a_reference_that_is_not_followed(tmp_path: Path, reference: str, message: str) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    (tmp_path / "other.yaml").write_text("type: string", encoding="utf-8")
    (folder / "link.yaml").symlink_to(tmp_path / "other.yaml")
    found = document(
        folder, f"Root: {{items: {{$ref: '{reference}'}}}}\nFine: {{}}", {"pet.yaml": "{a: 1}"}
    )
    assert slice_family(found, ["Fine"]).schemas == {"Fine": {}}
    with pytest.raises(WireloomError) as caught:
        slice_family(found, ["Root"])
    assert message in caught.value.what
    assert caught.value.where is not None
    assert (caught.value.where.line, caught.value.where.column) == (5, 20)


def test_a_refusal_speaks_of_the_reference_as_it_is_written(tmp_path: Path) -> None:
    schema = '{"$id": "https://example.com/a/b.json", "items": {"$ref": "https://example.com/c"}}'
    (tmp_path / "b.json").write_text(schema, encoding="utf-8")
    found = read.read_openapi(tmp_path / "b.json")
    with pytest.raises(WireloomError, match=r"'https://example\.com/c' leads to an address"):
        slice_family(found, ["B"])


def test_a_folder_outside_is_read_when_it_is_asked_for(tmp_path: Path) -> None:
    folder = tmp_path / "apis"
    folder.mkdir()
    (tmp_path / "pet.yaml").write_text("type: string", encoding="utf-8")
    document(folder, "Root: {properties: {pet: {$ref: ../pet.yaml}}}")
    found = read.read_openapi(folder / "api.yaml", below=tmp_path)
    assert found.schemas["pet"] == {"type": "string"}
    flags = ["--schema", "api.yaml", "--root", "Root", "--out", "events"]
    assert wireloom(folder, "generate", *flags).code == 1
    assert wireloom(folder, "generate", *flags, "--references-below", "..").code == 0


def test_an_error_in_another_file_shows_its_place_there(tmp_path: Path) -> None:
    document(
        tmp_path,
        "Root: {properties: {pet: {$ref: pet.yaml}}}",
        {"pet.yaml": "type: object\nproperties:\n  name: {$ref: '#/none'}\n"},
    )
    run = wireloom(tmp_path, "generate", "--schema", "api.yaml", "--root", "Root", "--out", "out")
    assert run.code == 1
    first = run.error.splitlines()[0]
    assert first.startswith("error: pet.yaml:3:10 (at /properties/name/$ref): ")


def test_an_unknown_type_in_another_file_shows_its_place_there(tmp_path: Path) -> None:
    document(
        tmp_path,
        "Root: {properties: {pet: {$ref: pet.yaml}}}",
        {"pet.yaml": "type: object\nproperties:\n  name: {type: strin}\n"},
    )
    run = wireloom(tmp_path, "generate", "--schema", "api.yaml", "--root", "Root", "--out", "out")
    assert "error: pet.yaml:3:10 (at /properties/name/type): " in run.error


def test_a_file_that_is_no_document(tmp_path: Path) -> None:
    with pytest.raises(WireloomError) as caught:
        document(tmp_path, "Root: {$ref: pet.yaml}", {"pet.yaml": "type: {\n"})
    assert str(caught.value.where).endswith("pet.yaml:2:1")


# --- what depends on the files


def test_a_change_of_another_file_is_seen(tmp_path: Path) -> None:
    document(
        tmp_path,
        "Root: {type: object, properties: {pet: {$ref: pet.yaml}}}",
        {"pet.yaml": "{type: object, properties: {name: {type: string}}}"},
    )
    flags = ["--schema", "api.yaml", "--root", "Root", "--out", "out"]
    assert wireloom(tmp_path, "generate", *flags).code == 0
    assert "unchanged" in wireloom(tmp_path, "generate", *flags).out
    manifest = (tmp_path / "out/wireloom.json").read_text(encoding="utf-8")
    (tmp_path / "pet.yaml").write_text("{type: object}", encoding="utf-8")
    assert wireloom(tmp_path, "check", *flags).code == 1
    assert "unchanged" not in wireloom(tmp_path, "generate", *flags).out
    assert wireloom(tmp_path, "check", *flags).code == 0
    assert (tmp_path / "out/wireloom.json").read_text(encoding="utf-8") != manifest
