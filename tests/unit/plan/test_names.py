"""Names are functions of the document's names and places: readable, legal, and apart."""

from __future__ import annotations

import json
import keyword
import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import pytest
from documents import document
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from support import ROOT
from wireloom.model.ir import Family
from wireloom.normalize import normalize
from wireloom.parse import parse
from wireloom.plan import ClassPlan, PackagePlan, names, plan
from wireloom.plan.naming import Naming
from wireloom.read import read_openapi

KINDS: dict[str, Callable[[Iterable[str]], dict[str, str]]] = {
    "classes": names.classes,
    "attributes": names.attributes,
    "members": names.members,
    "modules": names.modules,
}


@pytest.mark.parametrize(
    ("key", "attribute"),
    [
        ("endedReason", "ended_reason"),
        ("messagesOpenAIFormatted", "messages_open_ai_formatted"),
        ("HTTPServer", "http_server"),
        ("tools:append", "tools_append"),
        ("$ref", "ref"),
        ("_id", "id"),
        ("2nd", "field_2nd"),
        ("async", "async_"),
        ("from", "from_"),
        ("self", "self"),
        ("type", "type"),
        ("extra", "extra_"),
        ("fromDict", "from_dict_"),
        ("list", "list_"),
        ("", "empty"),
        ("!=", "exclamation_mark_equals_sign"),
        ("prénom", "prenom"),
        ("__class__", "class_"),
    ],
)
def test_an_attribute_is_the_key_in_snake_case(key: str, attribute: str) -> None:
    assert names.attributes([key]) == {key: attribute}


@pytest.mark.parametrize(
    ("component", "class_name"),
    [
        ("ServerMessage", "ServerMessage"),
        ("OpenAIMessage", "OpenAIMessage"),
        ("foo-bar", "FooBar"),
        ("foo.bar", "FooBar"),
        ("foo_bar", "FooBar"),
        ("Foo_Bar", "FooBar"),
        ("2Fast", "Schema2Fast"),
        ("Any", "Any_"),
        ("EXTRA", "EXTRA_"),
        ("None", "None_"),
        ("class", "Class"),
    ],
)
def test_a_class_is_the_component_in_pascal_case(component: str, class_name: str) -> None:
    assert names.classes([component]) == {component: class_name}


@pytest.mark.parametrize(
    ("value", "member"),
    [
        ("in-progress", "IN_PROGRESS"),
        ("call.in-progress.error", "CALL_IN_PROGRESS_ERROR"),
        ("2", "VALUE_2"),
        ("1st", "VALUE_1ST"),
        ("=", "EQUALS_SIGN"),
        ("None", "NONE"),
        ("_missing_", "MISSING"),
    ],
)
def test_a_member_is_the_value_in_capitals(value: str, member: str) -> None:
    assert names.members([value]) == {value: member}


@pytest.mark.parametrize(
    ("class_name", "module"),
    [
        ("Call", "call"),
        ("Call_EndedReason", "call__ended_reason"),
        ("None_", "none"),
        ("Class", "class_"),
        ("Con", "con_"),
        ("COM1", "com1_"),
        ("Rt", "rt_"),
    ],
)
def test_a_module_is_called_after_its_class(class_name: str, module: str) -> None:
    assert names.modules([class_name]) == {class_name: module}


@pytest.mark.parametrize(
    ("kind", "originals", "chosen"),
    [
        ("attributes", ["user_id", "userId"], ["user_id", "field_user_cap_i_d"]),
        ("attributes", ["id", "_id", "$id"], ["id", "field_low_line_id", "field_dollar_sign_id"]),
        ("attributes", ["+1", "-1"], ["field_plus_sign_1", "field_hyphen_minus_1"]),
        ("classes", ["FooBar", "foo_bar"], ["FooBar", "FooLowLineBar"]),
        ("classes", ["foo-bar", "foo.bar"], ["FooHyphenMinusBar", "FooFullStopBar"]),
        ("classes", ["Foo", "FOO"], ["Foo", "FOO"]),
        ("members", ["a-b", "a_b"], ["A_HYPHEN_MINUS_B", "A_B"]),
        ("modules", ["Foo", "FOO"], ["foo", "cap_f_cap_o_cap_o_"]),
    ],
)
def test_names_that_collide_are_spelled_out(
    kind: str, originals: list[str], chosen: list[str]
) -> None:
    assert list(KINDS[kind](originals).values()) == chosen


unusual = st.text(st.sampled_from("aAbB1_-. \u00e9!"), max_size=4) | st.text(max_size=4)


@pytest.mark.parametrize("kind", KINDS)
@settings(suppress_health_check=[HealthCheck.too_slow])  # the machine may have other work
@given(originals=st.lists(unusual, max_size=12, unique=True), data=st.data())
def test_any_names_are_legal_apart_and_independent_of_order(
    kind: str, originals: list[str], data: st.DataObject
) -> None:
    name = KINDS[kind]
    if kind == "modules":
        originals = list(dict.fromkeys(names.classes(originals).values()))
    chosen = name(originals)
    assert list(chosen) == originals
    for each in chosen.values():
        assert each.isidentifier()
        assert each.isascii()
        assert not keyword.iskeyword(each)
    assert len(set(chosen.values())) == len(originals)
    if kind != "classes":
        assert len({each.lower() for each in chosen.values()}) == len(originals)
    assert name(data.draw(st.permutations(originals))) == chosen


@given(originals=st.lists(unusual, max_size=8, unique=True), new=unusual)
def test_a_component_that_is_added_renames_at_most_what_would_have_its_name(
    originals: list[str], new: str
) -> None:
    before = names.classes(originals)
    after = names.classes([*originals, new])
    rivals = {
        each
        for each in originals
        if names.class_name(each).lower() == names.class_name(new).lower()
    }
    for original in set(originals) - rivals:
        if before[original] != after[original]:
            # It was spelled out, to the very name that the new one has.
            assert before[original].lower() == after[new].lower()


@pytest.mark.parametrize("new", ["foo_bar", "Foo.Bar", "foo-bar", "FOOBAR", "fooBar"])
def test_a_component_in_another_case_does_not_rename_one_in_pascal_case(new: str) -> None:
    after = names.classes(["FooBar", new])
    assert after["FooBar"] == "FooBar"
    assert after[new] != "FooBar"


def test_names_of_any_length_fit_into_a_file_name() -> None:
    first, second = "A" * 5_000, "A" * 5_001
    chosen = names.modules([first, second])
    assert max(map(len, chosen.values())) < 200
    assert chosen[first] != chosen[second]
    assert names.modules([first])[first].startswith("a" * 100)


def test_no_name_gets_a_counter() -> None:
    originals = ["a-b", "a_b", "a b", "a.b", "A-b", "aB", "cap_a", "A", "a"]
    for kind, name in KINDS.items():
        for each in name(originals).values():
            assert not each[-1].isdigit(), kind


# --- in a family


def naming(schemas: dict[str, Any]) -> Naming:
    return Naming(family(schemas))


def family(schemas: dict[str, Any]) -> Family:
    return parse(normalize(document(schemas)).document, receive=[], send=[])


def an_object(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties}


COLOUR = {"type": "string", "enum": ["red", "green"]}
ONE_OF = {"oneOf": [{"$ref": "#/components/schemas/A"}, {"$ref": "#/components/schemas/B"}]}
TEXT = {"type": "string"}


def class_names(schemas: dict[str, Any]) -> dict[str, str]:
    """The names of all classes and enums by their places."""
    made = naming(schemas)
    places = (*made.objects, *made.enums)
    return {
        "/".join((each.component, *map(str, each.path))): made.class_at(each) for each in places
    }


@pytest.mark.parametrize(
    "rival", ["Foo_Bar", "FooBar", "foo-bar", "Foo.bar", "foo_bar", "Foo_", "_Foo", "Bar", "bar"]
)
def test_a_component_that_is_called_like_an_inline_type_renames_nothing(rival: str) -> None:
    schemas = {"Foo": an_object(bar=an_object(a=TEXT), kind=COLOUR)}
    before = class_names(schemas)
    assert before == {"Foo": "Foo", "Foo/.bar": "Foo_Bar", "Foo/.kind": "Foo_Kind"}
    after = class_names({**schemas, rival: an_object(b=TEXT)})
    assert before.items() <= after.items()
    assert len(set(after.values())) == len(after)


def test_modules_keep_their_names_too() -> None:
    schemas = {"Foo": an_object(bar=an_object(a=TEXT))}
    before = naming(schemas).modules
    after = naming({**schemas, "FOO": an_object(b=TEXT), "Foo_Bar": an_object(b=TEXT)}).modules
    assert before.items() <= after.items()


def test_a_typed_extra_is_apart_from_a_property_called_value() -> None:
    foo = an_object(value=an_object(a=TEXT), values=ONE_OF)
    foo["additionalProperties"] = an_object(b=TEXT)
    chosen = class_names({"Foo": foo, "A": an_object(a=TEXT), "B": an_object(b=TEXT)})
    assert chosen["Foo/.value"] == "Foo_Value"
    assert chosen["Foo/{}"] == "Foo_Extra"


def test_the_known_values_of_a_component_are_apart_from_the_component() -> None:
    made = naming({"Size": {"oneOf": [COLOUR, {"type": "integer"}]}})
    assert list(made.modules) == ["Size", "Size_Known"]


def test_properties_that_differ_only_in_case_have_constants_of_their_own() -> None:
    schemas = {
        "Foo": an_object(ab=ONE_OF, aB={"type": "array", "items": ONE_OF}, a_b_item=ONE_OF),
        "A": an_object(a=TEXT),
        "B": an_object(b=TEXT),
    }
    made = naming(schemas)
    (owner,) = [place for place in made.objects if place.component == "Foo"]
    places = [
        owner.property("ab"),
        owner.property("aB"),
        owner.property("aB").items(),
        owner.property("a_b_item"),
    ]
    constants = [made.constant(place, owner) for place in places]
    assert constants == ["_AB", "_A_B", "_A_B__ITEM", "_A_B_ITEM"]


@pytest.mark.slow
def test_a_number_at_the_end_of_a_name_is_in_the_document(real: PackagePlan) -> None:
    """No counters: names end in a number only where the document's own names do."""
    for class_ in real.classes:
        assert ending(class_.name) in ("", ending(class_.schema)), class_.schema
        for field in class_.fields:
            assert ending(field.attribute) in ("", ending(field.key)), field.key
        for alias in class_.aliases:
            assert ending(alias.name) in ("", *map(ending, [class_.schema, *keys(class_)]))
    for enum in real.enums:
        assert ending(enum.name) in ("", ending(enum.schema)), enum.schema
        for member, value in enum.members:
            assert ending(member) in ("", ending(re.sub(r"\W+$", "", value))), value
    assert len(real.classes) > 400


def ending(name: str) -> str:
    """The digits that ``name`` ends in."""
    return re.split(r"\D", name)[-1]


def keys(class_: ClassPlan) -> list[str]:
    return [field.key for field in class_.fields]


@pytest.fixture(scope="module")
def real() -> PackagePlan:
    """The plan of the package in this project."""
    schema = read_openapi(ROOT / "schema" / "vapi.yaml")
    return plan(parse(normalize(schema).document, receive=[], send=[]))


# --- on every Python


VERSIONS = sorted((Path.home() / ".pyenv" / "versions").glob("3.1[0-9].*/bin/python"))

PROGRAM = """
import json, sys
from wireloom.model import literals
from wireloom.plan import names
texts = json.loads(sys.stdin.buffer.read())
answers = [
    [names.attribute_name(each), names.class_name(each), names.member_name(each), names.spell(each)]
    + [literals.literal(each), literals.docstring([each], 4)]
    for each in texts
]
answers += [names.attributes(texts), names.classes(texts), names.members(texts)]
print(json.dumps(answers))
"""


def answers(python: str, texts: list[str]) -> Any:
    run = subprocess.run(
        [python, "-S", "-c", PROGRAM],
        input=json.dumps(texts).encode(),
        env={**os.environ, "PYTHONPATH": str(ROOT / "generator")},
        check=True,
        capture_output=True,
    )
    return json.loads(run.stdout)


@pytest.mark.skipif(not VERSIONS, reason="no other Python was found in ~/.pyenv/versions")
@pytest.mark.parametrize("python", VERSIONS, ids=lambda path: path.parent.parent.name)
def test_every_python_makes_the_same_names_and_literals(python: Path) -> None:
    blocks = [range(start, start + 64) for start in range(0, 0x20000, 64 * 61)]
    texts = ["".join(map(chr, block)) for block in blocks if not 0xD7C0 < block[0] < 0xE000]
    # Characters that some versions of Python know and others do not, and unusual ones.
    texts += [
        "\U0001f642",
        "\U0001fae8",
        "\u20b9",
        "\u061c\u2066",
        "\xdf \ufb01 \xbd \u01c5 \u0130 \u0131",
        "\u1e9e",
        "\ud800",
    ]
    assert answers(str(python), texts) == answers(sys.executable, texts)
