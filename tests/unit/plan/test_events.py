"""Which event each webhook of a document is about."""

from __future__ import annotations

from typing import Any

from wireloom.model.document import Document
from wireloom.normalize import normalize
from wireloom.parse import parse
from wireloom.plan.events import EventsPlan, plan_events
from wireloom.plan.naming import Naming
from wireloom.slice import slice_roots
from wireloom.slice.roots import bodies


def webhook(
    properties: dict[str, Any] | None = None,
    *,
    operation: str = "",
    header: tuple[str, str] | None = None,
    schema: dict[str, Any] | None = None,
) -> dict[str, Any]:
    body = schema or {"type": "object", "properties": properties or {"id": {"type": "string"}}}
    post: dict[str, Any] = {"requestBody": {"content": {"application/json": {"schema": body}}}}
    if operation:
        post["operationId"] = operation
    if header:
        said = {"type": "string"} | ({"const": header[1]} if header[1] else {})
        post["parameters"] = [{"name": header[0], "in": "header", "schema": said}]
    return {"post": post}


def fixed(key: str, *values: str) -> dict[str, Any]:
    return {key: {"type": "string", "enum": list(values)}}


def planned(webhooks: dict[str, Any], **options: str) -> EventsPlan | None:
    data = {"openapi": "3.1.0", "info": {"title": "", "version": ""}, "webhooks": webhooks}
    document = Document(data, "api.yaml")
    roots = [each.root for each in bodies(document)]
    sliced = slice_roots(document, roots)
    receive = [sliced.names[root] for root in roots]
    family = parse(normalize(sliced.family).document, receive=receive, send=())
    return plan_events(family, Naming(family), **options)


def events(webhooks: dict[str, Any]) -> dict[str, list[str]]:
    """The types of each event."""
    plan = planned(webhooks)
    assert plan is not None
    return {each.name: list(each.members) for each in plan.events}


def test_one_webhook_needs_no_choice() -> None:
    assert planned({"order": webhook()}) is None


def test_an_event_is_the_name_of_a_webhook() -> None:
    assert events({"orderMade": webhook(), "customer.left": webhook()}) == {
        "customer.left": ["CustomerLeft"],
        "orderMade": ["OrderMade"],
    }


def test_the_second_key_ends_the_name() -> None:
    found = events(
        {
            "order-made": webhook(fixed("action", "made") | fixed("kind", "order")),
            "orderLost": webhook(fixed("action", "lost") | fixed("kind", "order")),
            "customer": webhook(fixed("kind", "person")),
        }
    )
    assert found == {
        "customer": ["Customer"],
        "order": ["OrderMade", "OrderLost", "dict[str, Any]"],
    }


def test_the_second_key_must_begin_a_word() -> None:
    assert set(events({"reopened": webhook(fixed("action", "opened")), "b": webhook()})) == {
        "reopened",
        "b",
    }


def test_an_event_has_the_separator_of_the_values() -> None:
    found = events(
        {
            "sub-issues-parent-issue-added": webhook(fixed("action", "parent_issue_added")),
            "sub-issues-closed": webhook(fixed("action", "closed")),
        }
    )
    assert set(found) == {"sub_issues"}


def test_the_variants_of_a_body_have_the_second_key_together() -> None:
    made = fixed("action", "made")
    variants: list[dict[str, Any]] = [
        {"type": "object", "properties": {**made, key: {}}} for key in "ab"
    ]
    found = events({"order-made": webhook(schema={"oneOf": variants}), "other": webhook()})
    assert found["order"] == ["OrderMade", "dict[str, Any]"]


def test_a_slash_in_the_operation_id_divides_the_name() -> None:
    found = events(
        {
            "dispatch-sample": webhook(operation="dispatch/sample"),
            "issues-opened": webhook(fixed("action", "opened"), operation="issues/opened"),
            "other": webhook(operation="v1/another"),
        }
    )
    assert found == {
        "dispatch": ["DispatchSample"],
        "issues": ["IssuesOpened", "dict[str, Any]"],
        "other": ["Other"],
    }


def test_a_value_that_is_the_whole_name_is_the_event() -> None:
    found = events(
        {
            "orderMade": webhook(fixed("type", "order.made")),
            "orderLost": webhook(fixed("type", "order.lost")),
        }
    )
    assert set(found) == {"order.made", "order.lost"}


def test_the_document_may_say_the_text_of_the_header() -> None:
    plan = planned(
        {
            "orderMade": webhook(header=("X-Kind", "made.v1")),
            "orderLost": webhook(header=("X-Kind", "lost.v1")),
        }
    )
    assert plan is not None
    assert [each.name for each in plan.events] == ["lost.v1", "made.v1"]
    assert plan.header == "X-Kind"


def test_a_header_for_events_is_known_by_its_name() -> None:
    webhooks = {name: webhook(header=("X-Shop-Topic", "")) for name in ("a", "b")}
    plan = planned(webhooks)
    assert plan is not None
    assert plan.header == "X-Shop-Topic"
    chosen = planned(webhooks, header="X-Other", key="type")
    assert chosen is not None
    assert (chosen.header, chosen.key) == ("X-Other", "type")
    other = planned({name: webhook(header=("X-Request-Id", "")) for name in ("a", "b")})
    assert other is not None
    assert other.header == ""


def test_webhooks_of_one_event_are_told_apart_by_their_fields() -> None:
    found = planned({"a/b": webhook(operation="a/b"), "a/c": webhook(operation="a/c")})
    assert found is not None
    assert [each.name for each in found.events] == ["a"]
    assert found.events[0].members == ("AB", "AC")
