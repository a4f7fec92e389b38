"""Which component answers which: said by an overlay, checked, and kept up to the plan."""

from __future__ import annotations

from pathlib import Path
from textwrap import dedent
from typing import Any

import pytest
from wireloom.config import Flags, from_flags
from wireloom.model.document import Document
from wireloom.model.errors import WireloomError
from wireloom.pipeline import Pipeline
from wireloom.plan.receiver import ReceiverPlan
from wireloom.slice import slice_family

SCHEMA = """
    openapi: 3.1.0
    info: {title: Orders, version: "1"}
    paths: {}
    components:
      schemas:
        OrderRequest: {type: object, required: [kind], properties: {kind: {const: request}}}
        OrderShipped: {type: object, required: [kind], properties: {kind: {const: shipped}}}
        OrderResponse: {type: object, properties: {item: {$ref: "#/components/schemas/Item"}}}
        Item: {type: object, properties: {name: {type: string}}}
        Number: {type: number}
        Unrelated: {type: object}
"""

OVERLAY = """
    overlay: 1.0.0
    info: {title: Answers, version: "1"}
    actions:
      - target: $.info
        update: {description: orders}
      - target: $
        update:
          x-wireloom-answers:
            OrderRequest: OrderResponse
"""


def pipeline(folder: Path, overlay: str = OVERLAY, *roots: str, schema: str = SCHEMA) -> Pipeline:
    (folder / "schema.yaml").write_text(dedent(schema), encoding="utf-8")
    (folder / "overlay.yaml").write_text(dedent(overlay), encoding="utf-8")
    flags = Flags(
        schema=str(folder / "schema.yaml"),
        overlay=str(folder / "overlay.yaml"),
        out=str(folder / "orders"),
        roots=roots or ("OrderRequest", "OrderShipped"),
    )
    return Pipeline(from_flags(flags))


def receiver(steps: Pipeline) -> ReceiverPlan:
    plan = steps.plan.receiver
    assert plan is not None
    return plan


def test_the_answer_reaches_the_plan(tmp_path: Path) -> None:
    steps = pipeline(tmp_path)
    assert steps.ir.answers == (("OrderRequest", "OrderResponse"),)
    plan = receiver(steps)
    assert [(each.name, answer.name) for each, answer in plan.answers] == [
        ("OrderRequest", "OrderResponse")
    ]
    assert [each.name for each in plan.others] == ["OrderShipped"]


def test_who_receives_a_message_gets_the_class_of_its_answer(tmp_path: Path) -> None:
    steps = pipeline(tmp_path)
    names = {each.name for each in steps.ir.components}
    assert names == {"OrderRequest", "OrderShipped", "OrderResponse", "Item"}


def test_an_answer_to_what_is_not_received_is_left_out(tmp_path: Path) -> None:
    steps = pipeline(tmp_path, OVERLAY, "OrderShipped")
    assert steps.ir.answers == ()
    assert {each.name for each in steps.ir.components} == {"OrderShipped"}


def test_the_document_may_say_it_itself(tmp_path: Path) -> None:
    own = dedent(SCHEMA) + "x-wireloom-answers: {OrderRequest: OrderResponse}\n"
    overlay = OVERLAY.replace("OrderRequest: OrderResponse", "OrderShipped: OrderResponse")
    steps = pipeline(tmp_path, overlay, schema=own)
    assert dict(steps.ir.answers) == {
        "OrderRequest": "OrderResponse",
        "OrderShipped": "OrderResponse",
    }


@pytest.mark.parametrize(
    ("pair", "name", "hint"),
    [
        ("OrderRequest: OrderRespons", "'OrderRespons'", "did you mean 'OrderResponse'?"),
        ("OrderReques: OrderResponse", "'OrderReques'", "did you mean 'OrderRequest'?"),
        ("OrderRequest: 5", "5", "name a schema"),
        ("OrderRequest: [OrderResponse]", "['OrderResponse']", "did you mean"),
    ],
)
def test_a_name_that_does_not_exist_is_an_error_with_its_place(
    pair: str, name: str, hint: str, tmp_path: Path
) -> None:
    steps = pipeline(tmp_path, OVERLAY.replace("OrderRequest: OrderResponse", pair))
    with pytest.raises(WireloomError) as caught:
        _ = steps.patched
    assert f"there is no schema called {name}" in str(caught.value)
    assert "overlay.yaml:10:" in str(caught.value)
    assert hint in str(caught.value)


def test_a_mistake_of_the_document_is_shown_there(tmp_path: Path) -> None:
    own = dedent(SCHEMA) + "x-wireloom-answers: {Order: OrderResponse}\n"
    with pytest.raises(WireloomError, match=r"schema\.yaml:13:.* 'Order'"):
        _ = pipeline(tmp_path, schema=own).patched
    own = dedent(SCHEMA) + "x-wireloom-answers: OrderResponse\n"
    overlay = OVERLAY[: OVERLAY.index("      - target: $\n")]
    with pytest.raises(WireloomError, match=r"schema\.yaml:13:.* is not an object"):
        _ = pipeline(tmp_path, overlay, schema=own).patched


def test_an_answer_is_an_object(tmp_path: Path) -> None:
    steps = pipeline(tmp_path, OVERLAY.replace("OrderResponse", "Number"))
    with pytest.raises(WireloomError, match="Number cannot answer a message"):
        _ = steps.plan


def test_a_document_that_says_nothing_of_answers_is_sliced_as_before() -> None:
    schemas: dict[str, Any] = {"A": {"type": "object"}}
    document = Document({"openapi": "3.1.0", "components": {"schemas": schemas}}, "x")
    assert "x-wireloom-answers" not in slice_family(document, ["A"]).data
