"""The comparison of two families: its rules, the order of findings, and what it reads."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import Any

import changes_page
import documents
import pytest
import yaml
from changes_cases import (
    cases,
    document,
    family,
    line,
    merged,
    mirrored,
    path_of,
    report,
    schemas_of,
    seen,
)
from changes_programs import check_programs, write_package
from ir_values import allows
from support import revisions
from wireloom.changes import SEVERITIES, Report, compare, show
from wireloom.changes.load import Roots, families, load, source
from wireloom.changes.rules import BY_ID, RULES
from wireloom.model.errors import WireloomError
from wireloom.model.ir import ObjectType
from wireloom.normalize import normalize
from wireloom.parse import parse
from wireloom.slice import slice_family
from wireloom.update.snapshot import snapshot

RECEIVE, SEND = ("ServerMessage",), ("ServerMessageResponse",)

# --- the rules


def test_every_rule_has_an_id_of_its_own_and_a_fixture() -> None:
    assert set(BY_ID) == set(cases())
    assert len(RULES) == len(BY_ID)


def test_the_mirror_of_a_mirror_is_the_rule_itself() -> None:
    for rule in RULES:
        mirror = BY_ID[rule.mirror]
        assert mirror.mirror == rule.id
        assert (mirror.pair, mirror.topic, mirror.seen_by) == (rule.pair, rule.topic, rule.seen_by)


def test_receiving_breaks_only_reading_and_sending_only_sending() -> None:
    for rule in RULES:
        assert rule.receive != "breaks-sending", rule.id
        assert rule.send != "breaks-reading", rule.id
        assert (rule.receive == "descriptions") == (rule.send == "descriptions"), rule.id


@pytest.mark.parametrize("case", cases())
def test_a_fixture_has_exactly_the_expected_findings(case: str) -> None:
    found = report(case).findings
    assert [line(each) for each in found] == path_of(case).read_text().splitlines()
    assert case in {each.rule for each in found}


@pytest.mark.parametrize("case", cases())
def test_swapped_documents_give_the_mirrored_findings(case: str) -> None:
    back = compare(family(case, "new"), family(case, "old"))
    assert {mirrored(each) for each in report(case).findings} == {
        seen(each) for each in back.findings
    }


@pytest.mark.parametrize("case", cases())
def test_equal_families_have_no_findings(case: str) -> None:
    for side in ("old", "new"):
        assert not compare(family(case, side), family(case, side)).findings


@pytest.mark.parametrize("case", ["field-became-optional", "enum-values-removed", "type-widened"])
def test_a_family_with_one_direction_has_the_severities_of_that_direction(case: str) -> None:
    both = {each.fingerprint: each for each in report(case).findings}
    for direction in ("receive", "send"):
        alone = report(case, receive=direction == "receive", send=direction == "send")
        found = {each.fingerprint: each for each in alone.findings}
        assert found.keys() == both.keys()
        for fingerprint, each in found.items():
            other = "send" if direction == "receive" else "receive"
            assert getattr(each, direction) == getattr(both[fingerprint], direction)
            assert getattr(each, other) is None


@pytest.mark.slow
def test_mypy_refuses_a_handler_exactly_if_the_finding_is_breaking(tmp_path: Path) -> None:
    old, new = merged("old"), merged("new")
    found = compare(old, new)
    assert {each.rule for each in found.findings} == set(BY_ID)
    results = check_programs(old, new, found, tmp_path)
    wrong = [str(each) for each in results if not each.right]
    assert not wrong, "\n\n".join(wrong)


LIMITS = [rule.id for rule in RULES if rule.topic == "limit"]


@pytest.mark.parametrize("case", LIMITS)
def test_a_limit_that_breaks_sending_refuses_a_value_that_was_allowed(case: str) -> None:
    values: list[Any] = [*range(-1, 22), 0.5]
    values += ["a" * count for count in range(12)] + ["b" * count for count in range(12)]
    values += [["a"] * count for count in range(12)]
    values += [[chr(97 + each) for each in range(count)] for count in range(12)]
    values += [{str(each): "a" for each in range(count)} for count in range(12)]
    refused = [value for value in values if _fits(case, "old", value) > _fits(case, "new", value)]
    assert bool(refused) == (BY_ID[case].send == "breaks-sending")


def _fits(case: str, side: str, value: Any) -> bool:
    whole = family(case, side)
    return allows(whole, whole.component("Thing").type, {"note": value})


def test_a_moved_tag_gives_an_object_of_the_other_class(tmp_path: Path) -> None:
    (found,) = report("tag-value-moved").findings
    assert (found.before, found.after, found.values) == ("Cat", "Dog", ("fox",))
    program = (
        "from package import Thing\n"
        "thing = Thing.from_dict({'pet': {'kind': 'fox'}})\n"
        "print(type(thing.pet).__name__)\n"
    )
    for side, expected in (("old", found.before), ("new", found.after)):
        write_package(family("tag-value-moved", side), tmp_path / side / "package")
        command = [sys.executable, "-c", program]
        done = subprocess.run(
            command, cwd=tmp_path / side, check=True, capture_output=True, text=True
        )
        assert done.stdout.strip() == expected


# --- a report


@pytest.mark.parametrize("case", ["field-removed", "enum-values-added", "type-changed"])
def test_a_fingerprint_depends_on_its_own_change_alone(case: str) -> None:
    (found,) = [each for each in report(case).findings if each.rule == case]
    sides = [dict(reversed(schemas_of(case, side).items())) for side in ("old", "new")]
    sides[1]["Thing"]["properties"]["brand_new"] = {"type": "boolean"}
    sources = [source(document(each), "test.json") for each in sides]
    more = compare(*families(sources, Roots(receive=("Event",), send=("Reply",))))
    assert len(more.findings) == len(report(case).findings) + 1
    assert found in more.findings
    assert found.fingerprint != replace(found, place="Thing.other").fingerprint
    assert found.fingerprint == replace(found, path="", places=9, receive=None).fingerprint


def test_the_order_of_findings_does_not_depend_on_the_order_of_schemas() -> None:
    found = compare(merged("old"), merged("new"))
    ranks = [SEVERITIES.index(each.severity) for each in found.findings]
    assert ranks == sorted(ranks)
    turned = [
        replace(each, components=each.components[::-1]) for each in (merged("old"), merged("new"))
    ]
    assert compare(*turned).findings == found.findings
    assert len({each.fingerprint for each in found.findings}) == len(found.findings)


def test_a_type_that_is_held_in_many_places_is_one_finding_with_the_shortest_path() -> None:
    def schemas(name: str) -> dict[str, Any]:
        leaf = {"$ref": "#/components/schemas/Leaf"}
        deep = {"type": "object", "properties": {"leaves": {"type": "array", "items": leaf}}}
        event = {"deep": {"$ref": "#/components/schemas/Deep"}, "leaf": leaf, "more": leaf}
        return {
            "Event": {"type": "object", "properties": event},
            "Deep": deep,
            "Leaf": {"type": "object", "properties": {name: {"type": "string"}}},
        }

    sources = [source(document(schemas(name)), "test.json") for name in ("before", "after")]
    found = compare(*families(sources, Roots(receive=("Event",)))).findings
    assert [(each.rule, each.path, each.places) for each in found] == [
        ("field-removed", "Event.leaf.before", 3),
        ("field-added", "Event.leaf.after", 3),
    ]


def test_the_table_of_rules_in_the_documentation_is_current() -> None:
    assert changes_page.PAGE.read_text(encoding="utf-8") == changes_page.page()


# --- what is read


def test_parsing_revisions_together_equals_parsing_each_alone() -> None:
    thing: dict[str, Any] = {"type": "object", "properties": {"id": {"type": "string"}}}
    more = {"$ref": "#/components/schemas/Base"}
    base: dict[str, Any] = {"type": "object", "properties": {"kind": {"type": "string"}}}
    wider = {**base, "properties": {**base["properties"], "size": {"type": "integer"}}}
    # The schema of `Thing` is the same; what is merged in it is not.
    whole = {"Event": thing, "Thing": {"allOf": [more, thing]}, "Other": {"allOf": [more]}}
    turned = {**wider, "properties": dict(reversed(wider["properties"].items()))}
    bases = [base, wider, turned, base]
    sides = [{**whole, "Base": each, "Plain": {**each, "title": "Plain"}} for each in bases]
    sides += [schemas_of(case, "new") for case in cases()]
    sources = [source(document(each), "test.json") for each in sides]
    names = sorted({name for each in sides for name in each})
    together = families(sources, Roots(receive=tuple(names)))
    for each, found in zip(sources, together, strict=True):
        roots = [name for name in names if name in each.document.schemas]
        normal = normalize(slice_family(each.document, roots)).document
        assert found == parse(normal, receive=roots, send=())


def test_a_root_that_no_document_has_is_an_error() -> None:
    sources = [source(document({"Event": {"type": "object"}}), "test.json")] * 2
    with pytest.raises(WireloomError, match="no schema called 'Evnt'"):
        families(sources, Roots(receive=("Evnt",)))


def test_a_document_without_any_root_is_an_empty_family() -> None:
    sides: list[dict[str, Any]] = [{}, {"Event": {"type": "object", "properties": {"a": {}}}}]
    sources = [source(document(each), "test.json") for each in sides]
    found = compare(*families(sources, Roots(receive=("Event",)))).findings
    assert [(each.rule, each.place) for each in found] == [("root-added", "Event")]


def test_a_snapshot_equals_the_document_that_it_was_made_from() -> None:
    event: dict[str, Any] = {
        "type": "object",
        "description": "Prose that a snapshot leaves out.",
        "properties": {"id": {"type": "string", "example": "a", "description": "Which one."}},
    }
    raw = source(document({"Event": event, "Other": {"type": "object"}}), "raw.json")
    text = snapshot(raw.document, ["Event"])
    pruned = source(text.encode(), "snapshot.yaml")
    old_style = "".join(
        line for line in text.splitlines(keepends=True) if "wireloom-snapshot" not in line
    ).replace("  prose: false\n", "")
    assert "prose" not in old_style
    assert pruned.pruned
    assert source(old_style.encode(), "earlier.yaml").pruned
    assert not source(snapshot(raw.document, ["Event"], keep_prose=True).encode(), "a.yaml").pruned
    assert not raw.pruned
    roots = Roots(receive=("Event",))
    assert not compare(*families([raw, pruned], roots)).findings
    event["properties"]["id"]["description"] = "What it is called."
    changed = source(document({"Event": event}), "new.json")
    (descriptions,) = compare(*families([raw, changed], roots)).findings
    assert (descriptions.rule, descriptions.severity) == (
        "field-description-changed",
        "descriptions",
    )
    assert not compare(*families([changed, pruned], roots)).findings


def test_the_overlay_is_applied_to_both_documents_and_unmatched_actions_are_skipped(
    tmp_path: Path,
) -> None:
    overlay = tmp_path / "overlay.yaml"
    actions = [
        {"target": "$.components.schemas.Event.properties.id", "update": {"nullable": True}},
        {"target": "$.components.schemas.Late.properties.id", "update": {"nullable": True}},
    ]
    head = {"overlay": "1.0.0", "info": {"title": "Ours", "version": "1"}}
    overlay.write_text(yaml.safe_dump({**head, "actions": actions}))
    properties: dict[str, Any] = {"id": {"type": "string"}}
    thing: dict[str, Any] = {"type": "object", "properties": properties, "required": ["id"]}
    late = {**thing, "properties": {**properties, "late": {"$ref": "#/components/schemas/Late"}}}
    sides: list[dict[str, Any]] = [{"Event": thing}, {"Event": late, "Late": thing}]
    sources = [source(document(each), "test.json") for each in sides]
    old, new = families(sources, Roots(receive=("Event",), overlay=overlay))
    for side in (old, new):
        event = side.component("Event").type
        assert isinstance(event, ObjectType)
        assert (field := event.field("id"))
        assert field.nullable
    assert {each.rule for each in compare(old, new).findings} == {"class-added", "field-added"}


# --- real documents


@pytest.mark.slow
def test_real_revisions(tmp_path: Path) -> None:
    """A few steps of it; ``CHANGES_WALK=1`` compares all of them, and checks them with mypy."""
    every = bool(os.environ.get("CHANGES_WALK"))
    chosen = revisions() if every else [each for each in revisions() if each.name[:7] == "2025-03"]
    steps = families([load(str(each)) for each in chosen], Roots(receive=RECEIVE, send=SEND))
    if every:
        alone = normalize(documents.family(chosen[-1])).document
        assert steps[-1] == parse(alone, receive=RECEIVE, send=SEND)
    for number, ((path, old), (later, new)) in enumerate(pairwise(zip(chosen, steps, strict=True))):
        found, back = compare(old, new), compare(new, old)
        assert not compare(old, old).findings
        assert {mirrored(each) for each in found.findings} == {seen(each) for each in back.findings}
        _check_step(_schemas(path), _schemas(later), found)
        if every:
            results = check_programs(old, new, found, tmp_path / str(number))
            wrong = [str(each) for each in results if not each.right]
            print(f"{later.name}: {len(results)} handlers checked, {len(wrong)} wrong")
            assert not wrong, "\n\n".join(wrong)


def _schemas(path: Path) -> dict[str, Any]:
    schemas: dict[str, Any] = json.loads(path.read_bytes())["components"]["schemas"]
    return schemas


def _check_step(old: dict[str, Any], new: dict[str, Any], found: Report) -> None:
    """What the raw documents say of messages, of ``timestamp`` and of ``endedReason``."""
    assert _named(found, "message-added") == _messages(new) - _messages(old)
    assert _named(found, "message-removed") == _messages(old) - _messages(new)
    flipped = {
        f"{name}.timestamp"
        for name in _messages(old) & _messages(new)
        if _timestamp(old, name) and _timestamp(new, name)
        if _timestamp(old, name) != _timestamp(new, name)
    }
    said = {
        each.place
        for each in found.findings
        if each.place in flipped and each.receive == "breaks-reading"
    }
    assert said == flipped
    _check_ended_reason(old, new, found)


def _check_ended_reason(old: dict[str, Any], new: dict[str, Any], found: Report) -> None:
    before, after = (_ended_reasons(each) for each in (old, new))
    lines = [
        each
        for each in found.groups
        if each.first.rule == "enum-values-added" and each.first.attribute == "EndedReason"
    ]
    added = sorted(after - before)
    assert [list(each.first.values) for each in lines] == ([added] if added else [])
    if added:
        line = f"EndedReason: {len(added)} values"
        assert show.FORMATS["text"]([found]).count(line) == 1
        assert show.FORMATS["markdown"]([found]).count(f"`EndedReason`: {len(added)} values") == 1


def _named(found: Report, rule: str) -> set[str]:
    return {each.place for each in found.findings if each.rule == rule}


def _messages(schemas: dict[str, Any]) -> set[str]:
    names: set[str] = set()
    for root, key in (("ServerMessage", "message"), ("ServerMessageResponse", "messageResponse")):
        choice = schemas[root]["properties"][key]
        names |= {each["$ref"].rpartition("/")[2] for each in choice["oneOf"]}
    return names


def _timestamp(schemas: dict[str, Any], name: str) -> str | None:
    return schemas[name]["properties"].get("timestamp", {}).get("type")


def _ended_reasons(schemas: dict[str, Any]) -> set[str]:
    return set(schemas["ServerMessageEndOfCallReport"]["properties"]["endedReason"]["enum"])


def test_a_finding_about_an_observed_field_says_so() -> None:
    known: dict[str, Any] = {"id": {"type": "string"}}
    texts = {"type": "array", "items": {"type": "string"}, "x-wireloom-observed": True}
    numbers = {**texts, "items": {"type": "integer"}}
    versions = [known, {**known, "note": texts}, {**known, "note": numbers}]
    schemas = [{"Event": {"type": "object", "properties": each}} for each in versions]
    roots = Roots(receive=("Event",), send=())
    before, after, later = families(
        [source(document(each), "test.json") for each in schemas], roots
    )
    for old, new in ((before, after), (after, later), (after, before)):
        (finding,) = compare(old, new).findings
        assert finding.observed
        (line,) = [
            each
            for each in show.FORMATS["text"]([compare(old, new)]).splitlines()
            if "note" in each
        ]
        assert line.endswith(", seen in recorded webhooks only")
        assert '"observed": true' in show.FORMATS["json"]([compare(old, new)])


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (
            {
                "prefixItems": [{"type": "string"}, {"type": "integer"}],
                "minItems": 2,
                "maxItems": 2,
            },
            {"prefixItems": [{"type": "string"}, {"type": "string"}], "minItems": 2, "maxItems": 2},
            ["type-changed Event.pair[1] int -> str"],
        ),
        (
            {"prefixItems": [{"type": "string"}], "minItems": 1, "maxItems": 1},
            {"prefixItems": [{"type": "string"}, {}], "minItems": 2, "maxItems": 2},
            ["type-changed Event.pair tuple[str] -> tuple[str, Any]"],
        ),
        (
            {"prefixItems": [{"type": "string"}, {"type": "integer"}]},
            {"prefixItems": [{"type": "integer"}, {"type": "string"}]},
            ["type-changed Event.pair[0] str -> int", "type-changed Event.pair[1] int -> str"],
        ),
        (
            {"items": {"type": "integer"}},
            {"prefixItems": [{"type": "number"}], "items": {"type": "integer"}},
            ["integer-became-number Event.pair[0] int -> int | float"],
        ),
        (
            {"prefixItems": [{"type": "string"}], "items": False},
            {"prefixItems": [{"type": "string"}]},
            ["type-opened Event.pair[] nothing else -> Any"],
        ),
        (
            {"prefixItems": [{"type": "string", "maxLength": 3}], "minItems": 1, "maxItems": 1},
            {"prefixItems": [{"type": "string", "maxLength": 2}], "minItems": 1, "maxItems": 1},
            ["max-length-lowered Event.pair[0] 3 -> 2"],
        ),
    ],
    ids=["item", "length", "order", "list", "rest", "limit"],
)
def test_the_items_of_an_array_are_compared_by_position(
    old: dict[str, Any], new: dict[str, Any], expected: list[str]
) -> None:
    schemas = [
        {"Event": {"type": "object", "properties": {"pair": {"type": "array", **each}}}}
        for each in (old, new)
    ]
    roots = Roots(receive=("Event",), send=())
    sides = families([source(document(each), "test.json") for each in schemas], roots)
    findings = compare(*sides).findings
    shown = [f"{each.rule} {each.place} {each.before} -> {each.after}" for each in findings]
    assert sorted(shown) == sorted(expected)
    assert len(compare(*sides[::-1]).findings) == len(expected)


def test_an_alias_that_contains_itself_may_get_another_name() -> None:
    def schemas(name: str, leaf: str) -> dict[str, Any]:
        items = {"anyOf": [{"type": leaf}, {"$ref": f"#/components/schemas/{name}"}]}
        event = {"type": "object", "properties": {"tree": {"$ref": f"#/components/schemas/{name}"}}}
        return {"Event": event, name: {"type": "array", "items": items}}

    both = [schemas("Tree", "integer"), schemas("Nested", "number")]
    roots = Roots(receive=("Event",), send=())
    sides = families([source(document(each), "test.json") for each in both], roots)
    found = [(each.rule, each.place) for each in compare(*sides).findings]
    assert found == [
        ("type-widened", "Event.tree[]"),
        ("alias-removed", "Tree"),
        ("alias-added", "Nested"),
    ]
