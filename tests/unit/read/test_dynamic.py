"""``$dynamicRef`` and ``$recursiveRef``: where they lead on each way."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from wireloom import read
from wireloom.model.document import Document


def document(folder: Path, data: Any) -> Document:
    (folder / "api.json").write_text(json.dumps(data, indent=1), encoding="utf-8")
    return read.read_openapi(folder / "api.json")


def openapi(folder: Path, **schemas: Any) -> Document:
    return document(folder, {"openapi": "3.1.0", "components": {"schemas": schemas}})


PAGE = {
    "$id": "page",
    "type": "object",
    "properties": {"data": {"type": "array", "items": {"$dynamicRef": "#item"}}},
    "$defs": {"item": {"$dynamicAnchor": "item"}},
}


def page_of(name: str) -> dict[str, Any]:
    item = {"$dynamicAnchor": "item", "$ref": f"#/components/schemas/{name}"}
    return {"$id": f"{name}-page", "$ref": "page", "$defs": {"item": item}}


def test_a_template_is_copied_for_each_schema_that_extends_it(tmp_path: Path) -> None:
    found = openapi(
        tmp_path,
        Page=PAGE,
        UserPage=page_of("User"),
        OrderPage=page_of("Order"),
        User={"type": "object"},
        Order={"type": "object"},
    )
    for name in ("User", "Order"):
        copy = f"{name}Page.Page"
        assert found.schemas[f"{name}Page"]["$ref"] == f"#/components/schemas/{copy}"
        items = found.schemas[copy]["properties"]["data"]["items"]
        assert items == {"$ref": f"#/components/schemas/{name}Page/$defs/item"}
        item = found.schemas[f"{name}Page"]["$defs"]["item"]
        assert item == {"$ref": f"#/components/schemas/{name}"}
    items = found.schemas["Page"]["properties"]["data"]["items"]
    assert items == {"$ref": "#/components/schemas/Page/$defs/item"}


def test_a_template_that_refers_to_itself(tmp_path: Path) -> None:
    tree = {
        "$id": "tree",
        "$dynamicAnchor": "node",
        "properties": {"children": {"type": "array", "items": {"$dynamicRef": "#node"}}},
    }
    strict = {"$id": "strict", "$dynamicAnchor": "node", "$ref": "tree", "minProperties": 1}
    found = openapi(tmp_path, Tree=tree, Strict=strict)
    children = {name: found.schemas[name] for name in ("Tree", "Strict.Tree")}
    leads = {
        name: schema["properties"]["children"]["items"]["$ref"].rpartition("/")[2]
        for name, schema in children.items()
    }
    assert leads == {"Tree": "Tree", "Strict.Tree": "Strict"}
    assert found.schemas["Strict"] == {
        "$ref": "#/components/schemas/Strict.Tree",
        "minProperties": 1,
    }


def test_recursive_references_of_2019_09(tmp_path: Path) -> None:
    tree = {"$id": "tree", "$recursiveAnchor": True, "items": {"$recursiveRef": "#"}}
    strict = {"$id": "strict", "$recursiveAnchor": True, "$ref": "tree", "minItems": 1}
    plain = {"$id": "plain", "items": {"$recursiveRef": "#"}}
    found = openapi(tmp_path, Tree=tree, Strict=strict, Plain=plain)
    assert found.schemas["Tree"]["items"] == {"$ref": "#/components/schemas/Tree"}
    assert found.schemas["Strict.Tree"]["items"] == {"$ref": "#/components/schemas/Strict"}
    assert found.schemas["Plain"]["items"] == {"$ref": "#/components/schemas/Plain"}


def test_an_anchor_that_one_schema_has_needs_no_copy(tmp_path: Path) -> None:
    found = document(
        tmp_path,
        {
            "$dynamicAnchor": "node",
            "properties": {"next": {"$dynamicRef": "#node"}, "list": {"$ref": "#/$defs/List"}},
            "$defs": {"List": {"items": {"$dynamicRef": "#node"}}},
        },
    )
    assert set(found.schemas) == {"Api", "List"}
    assert found.schemas["Api"]["properties"]["next"] == {"$ref": "#/components/schemas/Api"}
    assert found.schemas["List"]["items"] == {"$ref": "#/components/schemas/Api"}


def test_a_dynamic_reference_beside_a_reference(tmp_path: Path) -> None:
    both = {"$ref": "#/components/schemas/B", "$dynamicRef": "#a"}
    found = openapi(tmp_path, A={"$dynamicAnchor": "a", "type": "object"}, B={}, Both=both)
    assert found.schemas["Both"] == {
        "$ref": "#/components/schemas/B",
        "allOf": [{"$ref": "#/components/schemas/A"}],
    }


def test_an_error_in_a_copy_shows_the_place_of_the_template(tmp_path: Path) -> None:
    found = openapi(tmp_path, Page=PAGE, UserPage=page_of("User"), User={})
    where = read.locate(found, "/components/schemas/UserPage.Page/properties/data")
    assert where.pointer == "/components/schemas/Page/properties/data"
    assert where.line


def test_the_meta_schemas_are_known(tmp_path: Path) -> None:
    draft_07 = "http://json-schema.org/draft-07/schema#"
    newest = "https://json-schema.org/draft/2020-12/schema"
    found = openapi(tmp_path, Old={"items": {"$ref": draft_07}}, New={"items": {"$ref": newest}})
    for name in ("Old", "New"):
        target = found.schemas[name]["items"]["$ref"].rpartition("/")[2]
        assert "boolean" in found.schemas[target]["type"]
    inner = found.schemas["schema.applicator"]["properties"]["not"]["$ref"]
    assert inner == found.schemas["New"]["items"]["$ref"]
