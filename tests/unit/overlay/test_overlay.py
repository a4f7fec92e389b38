"""What an overlay does to a document, and what it is refused for."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import pytest
from wireloom import overlay, read
from wireloom.model.document import Document
from wireloom.model.errors import WireloomError

API = """
openapi: 3.0.0
info: {title: Pets, version: "1"}
servers: []
components:
  schemas:
    Pet:
      type: object
      description: old
      required: [name]
      properties:
        name: {type: string, maxLength: 5}
        tail-length: {type: number}
    Dog:
      allOf: [{$ref: '#/components/schemas/Pet'}, {type: object}]
      x-internal: true
"""
PET = "$.components.schemas.Pet"
HEAD = 'overlay: {version}\ninfo:\n  title: Corrections\n  version: "1"\nactions:\n'


def api() -> Document:
    return read.parse(API, "api.yaml")


def actions(text: str, version: str = "1.1.0", source: str = "overlay.yaml") -> Document:
    return read.parse(HEAD.format(version=version) + text, source)


def applied(text: str, version: str = "1.1.0") -> dict[str, Any]:
    result = overlay.apply(api(), actions(text, version))
    assert result.diagnostics == ()
    return result.document.data


def refusal(tmp_path: Path, text: str, *, version: str = "1.1.0", whole: bool = False) -> str:
    path = tmp_path / "overlay.yaml"
    path.write_text(text if whole else HEAD.format(version=version) + text, encoding="utf-8")
    with pytest.raises(WireloomError) as caught:
        overlay.apply(api(), read.read(path))
    return str(caught.value).replace(f"{tmp_path}/", "")


# --- update


def test_update_merges_objects_and_keeps_what_it_does_not_name() -> None:
    data = applied(
        f"- target: {PET}\n  update: {{description: new, properties: {{age: {{type: integer}}}}}}"
    )
    pet = data["components"]["schemas"]["Pet"]
    assert list(pet) == ["type", "description", "required", "properties"]
    assert pet["description"] == "new"
    assert list(pet["properties"]) == ["name", "tail-length", "age"]
    assert pet["properties"]["name"] == {"type": "string", "maxLength": 5}


def test_update_joins_lists_inside_objects() -> None:
    data = applied(f"- target: {PET}\n  update: {{required: [age]}}")
    assert data["components"]["schemas"]["Pet"]["required"] == ["name", "age"]


@pytest.mark.parametrize("version", ["1.0.0", "1.0.1", "1.1.0"])
def test_update_appends_an_entry_to_a_list(version: str) -> None:
    assert applied("- target: $.servers\n  update: {url: x}", version)["servers"] == [{"url": "x"}]
    assert applied(f"- target: {PET}.required\n  update: age", version)["components"]["schemas"][
        "Pet"
    ]["required"] == ["name", "age"]


def test_update_joins_two_lists_in_1_1() -> None:
    data = applied(f"- target: {PET}.required\n  update: [a, b]")
    assert data["components"]["schemas"]["Pet"]["required"] == ["name", "a", "b"]


def test_update_of_a_list_with_a_list_is_refused_in_1_0(tmp_path: Path) -> None:
    message = refusal(tmp_path, f"- target: {PET}.required\n  update: [a]", version="1.0.0")
    assert message.startswith("error: overlay.yaml:7:3 ")
    assert "say overlay: 1.1.0, or write an action for each entry" in message


def test_update_replaces_a_value_in_1_1() -> None:
    data = applied(f"- target: {PET}.properties.name.maxLength\n  update: null")
    assert data["components"]["schemas"]["Pet"]["properties"]["name"]["maxLength"] is None


def test_one_action_updates_everything_that_its_target_matches() -> None:
    data = applied(
        f"- target: {PET}.properties[?@.type == 'number' || @.maxLength]\n  update: {{x-a: 1}}"
    )
    properties = data["components"]["schemas"]["Pet"]["properties"]
    assert [each["x-a"] for each in properties.values()] == [1, 1]


def test_each_action_sees_what_the_one_before_it_did() -> None:
    text = "- target: $.servers\n  update: {url: x}\n- target: $.servers[0]\n  update: {name: y}"
    assert applied(text)["servers"] == [{"url": "x", "name": "y"}]


@pytest.mark.parametrize(
    ("target", "update", "message"),
    [
        (PET, "text", "there is an object, and the update has a single value"),
        (PET, "[1]", "there is an object, and the update has an array"),
        (
            PET,
            "{required: x}",
            "there is an array at '/required', and the update has a single value",
        ),
        (PET, "{properties: {name: {type: {}}}}", "at '/properties/name/type', and the update has"),
        (f"{PET}.description", "{a: b}", "there is a single value, and the update has an object"),
    ],
)
def test_what_does_not_go_together_is_refused(
    tmp_path: Path, target: str, update: str, message: str
) -> None:
    text = refusal(tmp_path, f"- target: {target}\n  update: {update}")
    assert text.startswith("error: overlay.yaml:7:3 (at /actions/0/update): ")
    assert message in text


def test_a_target_that_matches_several_kinds_of_value_is_refused(tmp_path: Path) -> None:
    text = refusal(
        tmp_path, "- target: $.info.title\n  remove: true\n- target: $.*\n  update: {a: 1}"
    )
    assert text.startswith("error: overlay.yaml:8:3 ")
    assert "matches different kinds of value: array, object, primitive" in text


# --- remove and copy


def test_remove_takes_a_property_away() -> None:
    assert (
        "x-internal"
        not in applied("- target: $..['x-internal']\n  remove: true")["components"]["schemas"][
            "Dog"
        ]
    )


def test_remove_takes_several_items_and_what_is_inside_them() -> None:
    data = applied("- target: $.components.schemas.Dog.allOf..*\n  remove: true")
    assert data["components"]["schemas"]["Dog"]["allOf"] == []
    data = applied("- target: $.components.schemas.Dog.allOf[0, 0]\n  remove: true")
    assert data["components"]["schemas"]["Dog"]["allOf"] == [{"type": "object"}]


def test_remove_goes_before_update() -> None:
    assert "servers" not in applied("- target: $.servers\n  update: {a: 1}\n  remove: true")


def test_the_whole_document_cannot_be_removed(tmp_path: Path) -> None:
    assert "the whole document cannot" in refusal(tmp_path, "- target: $\n  remove: true")


def test_copy_updates_with_a_value_from_elsewhere() -> None:
    data = applied(f"- target: $.components.schemas.Dog\n  copy: {PET}")
    dog = data["components"]["schemas"]["Dog"]
    assert list(dog) == ["allOf", "x-internal", "type", "description", "required", "properties"]
    later = applied(
        f"- target: $.components.schemas.Dog\n  copy: {PET}\n"
        f"- target: {PET}.properties.name\n  update: {{x-only: here}}"
    )["components"]["schemas"]
    assert "x-only" in later["Pet"]["properties"]["name"]
    assert "x-only" not in later["Dog"]["properties"]["name"]


def test_copy_needs_exactly_one_value(tmp_path: Path) -> None:
    text = refusal(tmp_path, f"- target: {PET}\n  copy: $.components.schemas.*")
    assert "/actions/0/copy" in text
    assert "matches 2" in text
    assert "matches 0" in refusal(tmp_path, f"- target: {PET}\n  copy: $.nothing")


# --- what is said without stopping


def test_an_action_that_changes_nothing_is_reported() -> None:
    done = overlay.apply(api(), actions(f"- target: {PET}\n  update: {{description: old}}"))
    assert done.document.data == api().data
    assert [str(each) for each in done.diagnostics] == [
        "/components/schemas/Pet: overlay.yaml: action 1 ($.components.schemas.Pet) changes "
        "nothing: the document says so already [overlay-noop]"
    ]


def test_true_and_one_are_not_the_same() -> None:
    text = "- target: $.components.schemas.Dog\n  update: {x-internal: 1}"
    assert applied(text)["components"]["schemas"]["Dog"]["x-internal"] == 1


def test_a_target_that_1_0_does_not_allow_works_and_is_reported() -> None:
    done = overlay.apply(api(), actions(f"- target: {PET}.description\n  remove: true", "1.0.0"))
    assert "description" not in done.document.schemas["Pet"]
    assert [(each.code, each.pointer) for each in done.diagnostics] == [
        ("overlay-primitive", "/components/schemas/Pet/description")
    ]


def test_neither_the_document_nor_the_overlay_is_changed() -> None:
    document = api()
    text = (
        f"- target: {PET}\n  update: {{properties: {{age: {{type: integer}}}}, required: [age]}}\n"
        f"- target: {PET}.properties.age\n  update: {{minimum: 1}}\n"
        f"- target: {PET}.properties.name\n  remove: true\n"
    )
    changes = actions(text)
    before = copy.deepcopy((document.data, changes.data))
    overlay.apply(document, changes)
    assert (document.data, changes.data) == before


def test_extends_is_not_fetched() -> None:
    changes = actions(
        f"- target: {PET}\n  update: {{x: 1}}\nextends: https://nowhere.invalid/api.json"
    )
    assert overlay.apply(api(), changes).document.schemas["Pet"]["x"] == 1


def test_an_overlay_may_be_json() -> None:
    data = actions(f"- target: {PET}\n  update: {{description: new}}").data
    done = overlay.apply(api(), read.parse(json.dumps(data), "overlay.json"))
    assert done.document.schemas["Pet"]["description"] == "new"


# --- what is refused


def test_a_target_that_matches_nothing_is_an_error_with_the_place_that_it_reaches(
    tmp_path: Path,
) -> None:
    target = f"{PET}.properties.nmae.type"
    text = refusal(
        tmp_path, f"- target: {PET}\n  update: {{x: 1}}\n- target: {target}\n  remove: true"
    )
    assert text == (
        f"error: overlay.yaml:8:3 (at /actions/1/target): the target matches nothing: {target}\n"
        "  why: it leads as far as $['components']['schemas']['Pet']['properties']"
        "; similar names: name\n"
        "  fix: remove the action, or correct its target"
    )


STALE = f"""
- target: {PET}.properties.name
  update: {{maxLength: 5}}
- target: $.components.schemas.Bird
  update: {{description: It flies.}}
- target: {PET}.properties.nam
  remove: true
- target: {PET}.properties['tail-length']
  remove: true
- target: {PET}.properties
  update:
    tail-length: {{type: number}}
- target: {PET}
  update: {{description: Ours.}}
- target: $.paths.*.get
  remove: true
"""


def test_all_actions_that_match_nothing_are_named_at_once(tmp_path: Path) -> None:
    assert refusal(tmp_path, STALE).splitlines() == [
        "error: overlay.yaml: the targets of 3 actions match nothing",
        "  why: overlay.yaml:9:3: action 2 ($.components.schemas.Bird) matches nothing: "
        "it leads as far as $['components']['schemas']",
        f"       overlay.yaml:11:3: action 3 ({PET}.properties.nam) matches nothing: "
        "it leads as far as $['components']['schemas']['Pet']['properties']; similar names: name",
        "       overlay.yaml:20:3: action 7 ($.paths.*.get) matches nothing: "
        "the document has no such key",
        "  fix: remove these actions, or correct their targets",
    ]


def test_actions_that_do_nothing_are_listed_with_the_reason(tmp_path: Path) -> None:
    path = tmp_path / "overlay.yaml"
    path.write_text(HEAD.format(version="1.1.0") + STALE, encoding="utf-8")
    done = overlay.apply(api(), read.read(path), strict=False)
    assert done.document.schemas["Pet"]["description"] == "Ours."
    found = [(each.action, each.where.line, each.fixed) for each in done.stale]
    assert found == [(1, 7, True), (2, 9, False), (3, 11, True), (4, 13, True), (7, 20, True)]
    assert "action 4" in str(done.stale[3])
    assert str(done.stale[3]).endswith("changes nothing: action 5 puts back the same")
    assert "any more" in done.stale[0].todo
    assert "correct its target" in done.stale[1].todo


def test_what_is_put_back_in_another_form_is_not_stale() -> None:
    text = (
        f"- target: {PET}.properties.name\n  remove: true\n"
        f"- target: {PET}.properties\n  update: {{name: {{type: string, maxLength: true}}}}\n"
    )
    assert overlay.apply(api(), actions(text)).stale == ()
    assert overlay.apply(api(), actions(text.replace("true}", "5}"))).stale[0].fixed


@pytest.mark.parametrize(
    "target", ["components", "$.", "$.a[", "$[?@.a ==]", "''", "$" + "[?(" * 3000]
)
def test_a_target_that_is_no_jsonpath_is_refused(tmp_path: Path, target: str) -> None:
    text = refusal(tmp_path, f"- target: {json.dumps(target)}\n  remove: true")
    assert text.startswith("error: overlay.yaml:6:3 (at /actions/0/target): this is not a JSONPath")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("a: 1", "overlay.yaml:1:1: this is not an overlay"),
        (
            "overlay: 2.0.0",
            "overlay.yaml:1:1 (at /overlay): the overlay version '2.0.0' is not supported",
        ),
        ("overlay: 1.0", "the overlay version 1.0 is not supported"),
        ("overlay: 1.0.0\nactions: []", "'/info' is an object, and is required"),
        (
            "overlay: 1.0.0\ninfo: {title: x}\nactions: []",
            "overlay.yaml:2:1 (at /info): the overlay",
        ),
        (
            "overlay: 1.0.0\ninfo: {title: x, version: 1}\nactions: []",
            "'/info/version' is a string",
        ),
        (HEAD.format(version="1.0.0") + "  []", "'/actions' is a list of one action or more"),
        (HEAD.format(version="1.0.0"), "'/actions' is a list of one action or more"),
        (HEAD.format(version="1.0.0") + "- 1", "'/actions/0' is an object"),
        (HEAD.format(version="1.0.0") + "- {update: 1}", "'/actions/0/target' is a JSONPath"),
        (
            HEAD.format(version="1.0.0") + "- {target: $.a}",
            "has none of update, remove, so it would",
        ),
        (HEAD.format(version="1.0.0") + "- {target: $.a, udpate: 1}", "did you mean 'update'?"),
        (
            HEAD.format(version="1.0.0") + "- {target: $.a, copy: $.b}",
            "an overlay has no key 'copy'",
        ),
        (
            HEAD.format(version="1.1.0") + "- {target: $.a, copy: 1}",
            "'/actions/0/copy' is a JSONPath",
        ),
        (
            HEAD.format(version="1.1.0") + "- {target: $.a, copy: $, update: 1}",
            "has both `update`",
        ),
        (HEAD.format(version="1.1.0") + "- {target: $.a, remove: 1}", "/remove' is true or false"),
        (HEAD.format(version="1.1.0") + "- {target: $.a, remove: false}", "it would do nothing"),
        (HEAD.format(version="1.1.0") + "- {target: $, remove: true}\nextend: x", "'extends'?"),
        (HEAD.format(version="1.1.0") + "- {target: $, remove: true}\nextends: 1", "is a string"),
    ],
)
def test_a_malformed_overlay_is_refused(tmp_path: Path, text: str, message: str) -> None:
    assert message in refusal(tmp_path, text, whole=True)


def test_extensions_of_the_overlay_are_ignored() -> None:
    text = f"- target: {PET}\n  x-why: seen\n  description: d\n  update: {{x: 1}}\nx-more: {{}}"
    assert applied(text)["components"]["schemas"]["Pet"]["x"] == 1


def test_a_deep_document_is_searched_to_its_bottom() -> None:
    deep = '{"a": ' * 150 + '{"here": {}}' + "}" * 150
    done = overlay.apply(read.parse(deep, "a.json"), actions("- target: $..here\n  update: {x: 1}"))
    assert '"here": {"x": 1}' in json.dumps(done.document.data)


# --- the examples of the specification (section "Examples" of Overlay 1.0 and 1.1), on our document

SHOP = """
openapi: 3.1.0
info: {title: Shop, version: "1"}
paths:
  /foo:
    get: {description: old, parameters: [{name: filter, in: query}, {name: dummy, in: query}]}
  /bar:
    get: {x-oai-traits: {paged: true}, parameters: [{name: filter, in: header}]}
"""


def shop(text: str, version: str) -> Any:
    done = overlay.apply(read.parse(SHOP, "shop.yaml"), actions(text, version))
    assert done.stale == ()
    return done.document.data


@pytest.mark.parametrize("version", ["1.0.0", "1.1.0"])
class TestExamplesOfTheSpecification:
    def test_structured(self, version: str) -> None:
        update = "info: {x-by: us}, paths: {/foo: {summary: s, get: {x-rate-limit: 100}}, /new: {}}"
        data = shop(f"- target: $\n  update: {{{update}}}", version)
        assert data["info"] == {"title": "Shop", "version": "1", "x-by": "us"}
        assert list(data["paths"]) == ["/foo", "/bar", "/new"]
        assert data["paths"]["/foo"]["summary"] == "s"
        assert data["paths"]["/foo"]["get"]["x-rate-limit"] == 100
        assert data["paths"]["/foo"]["get"]["description"] == "old"

    def test_targeted(self, version: str) -> None:
        text = (
            "- target: $.paths['/foo'].get\n  update: {description: new}\n"
            "- target: $.paths['/bar']\n  update: {post: {description: child, x-safe: false}}"
        )
        paths = shop(text, version)["paths"]
        assert paths["/foo"]["get"]["description"] == "new"
        assert paths["/bar"]["post"] == {"description": "child", "x-safe": False}

    def test_wildcard(self, version: str) -> None:
        text = (
            "- target: $.paths.*.get\n  update: {x-safe: true}\n"
            "- target: $.paths.*.get.parameters[?@.name=='filter' && @.in=='query']\n"
            "  update: {schema: {$ref: '#/components/schemas/F'}}"
        )
        paths = shop(text, version)["paths"]
        assert [each["get"]["x-safe"] for each in paths.values()] == [True, True]
        schemas = [each["get"]["parameters"][0].get("schema") for each in paths.values()]
        assert schemas == [{"$ref": "#/components/schemas/F"}, None]

    def test_array_modification(self, version: str) -> None:
        text = (
            "- target: $.paths.*.get.parameters\n  update: {name: more, in: query}\n"
            "- target: $.paths.*.get.parameters[?@.name == 'dummy']\n  remove: true"
        )
        lists = [each["get"]["parameters"] for each in shop(text, version)["paths"].values()]
        names = [[each["name"] for each in parameters] for parameters in lists]
        assert names == [["filter", "more"], ["filter", "more"]]

    def test_traits(self, version: str) -> None:
        text = (
            "- target: $.paths.*[?@['x-oai-traits'].paged]\n"
            "  update: {parameters: [{name: top, in: query}, {name: skip, in: query}]}"
        )
        paths = shop(text, version)["paths"]
        names = [[each["name"] for each in path["get"]["parameters"]] for path in paths.values()]
        assert names == [["filter", "dummy"], ["filter", "top", "skip"]]


def test_a_value_can_be_moved_by_copying_it_and_removing_where_it_was() -> None:
    text = (
        "- target: $.paths\n  update: {/new: {}}\n"
        "- target: $.paths['/new']\n  copy: $.paths['/foo']\n"
        "- target: $.paths['/foo']\n  remove: true"
    )
    paths = shop(text, "1.1.0")["paths"]
    assert list(paths) == ["/bar", "/new"]
    assert paths["/new"]["get"]["description"] == "old"


# --- fields that recorded webhooks have


OBSERVED = """  - target: $.components.schemas.Pet.properties
    update:
      name: {nullable: true, x-wireloom-observed: true}
      colour: {type: string, x-wireloom-observed: true}
"""


def test_an_observed_field_that_the_document_has_is_named_and_loses_its_mark() -> None:
    result = overlay.apply(api(), actions(OBSERVED))
    properties = result.document.data["components"]["schemas"]["Pet"]["properties"]
    assert properties["name"] == {"type": "string", "maxLength": 5, "nullable": True}
    assert properties["colour"] == {"type": "string", "x-wireloom-observed": True}
    (stale,) = result.stale
    assert stale.fixed
    assert stale.why == "the document has Pet.name itself"
    assert "not needed any more" in str(stale)
    assert [each.code for each in result.diagnostics] == ["overlay-gained"]
    assert result.gone == ()


def test_an_observed_field_that_another_action_added_first_is_not_the_documents() -> None:
    again = "  - target: $.components.schemas.Pet.properties\n    update:\n"
    again += "      colour: {nullable: true, x-wireloom-observed: true}\n"
    twice = OBSERVED.replace("      name: {nullable: true, x-wireloom-observed: true}\n", "")
    assert overlay.apply(api(), actions(twice + again)).stale == ()


def test_an_observed_field_that_a_later_action_removes() -> None:
    later = "  - target: $.components.schemas.Pet.properties.name\n    remove: true\n"
    result = overlay.apply(api(), actions(OBSERVED + later))
    assert "name" not in result.document.data["components"]["schemas"]["Pet"]["properties"]
