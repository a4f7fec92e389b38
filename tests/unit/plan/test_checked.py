"""``required = "checked"``: what is received may lack keys that the document requires."""

from __future__ import annotations

from pathlib import Path

from wireloom import generate
from wireloom.config import Settings

DOCUMENT = """\
openapi: 3.0.3
info: {title: t, version: "1"}
paths: {}
components:
  schemas:
    Event:
      type: object
      required: [message]
      properties:
        message: {oneOf: [{$ref: '#/components/schemas/Paid'}, {$ref: '#/components/schemas/Sent'}]}
    Paid:
      type: object
      required: [type, amount, order]
      properties:
        type: {type: string, enum: [paid]}
        amount: {type: number}
        order: {$ref: '#/components/schemas/Order'}
    Sent:
      type: object
      required: [type, when]
      properties:
        type: {type: string, enum: [sent]}
        when: {type: string, format: date-time, nullable: true}
    Order: {type: object, required: [id], properties: {id: {type: string}}}
    Reply: {type: object, required: [order, text], properties: {
      order: {$ref: '#/components/schemas/Order'}, text: {type: string}}}
"""


def texts(folder: Path, required: str) -> dict[str, str]:
    """The modules of the classes, by name."""
    (folder / "api.yaml").write_text(DOCUMENT, "utf-8")
    settings = Settings(
        schema=folder / "api.yaml",
        out=folder / "events",
        receive=("Event",),
        send=("Reply",),
        required=required,
    )
    generate.generate(settings)
    return {each.stem: each.read_text("utf-8") for each in (folder / "events/models").glob("*.py")}


def test_required_keys_of_what_is_received_may_be_none_but_for_tags(tmp_path: Path) -> None:
    made = texts(tmp_path, "checked")
    assert "    message: Event_Message | None\n" in made["event"]
    assert '    type: Literal["paid"]\n' in made["paid"]
    assert "    amount: int | float | None\n" in made["paid"]
    assert "    order: Order | None\n" in made["paid"]
    assert "    when: rt.DateTime | None\n" in made["sent"]


def test_what_is_only_sent_is_as_the_document_says(tmp_path: Path) -> None:
    made = texts(tmp_path, "checked")
    assert "    order: Order\n" in made["reply"]
    assert "    text: str\n" in made["reply"]


def test_a_constructor_still_requires_what_the_document_requires(tmp_path: Path) -> None:
    made = texts(tmp_path, "checked")
    assert "    id: str | None\n" in made["order"]
    assert "            id: str,\n" in made["order"]


def test_what_is_required_is_checked_as_before(tmp_path: Path) -> None:
    trusted, checked = texts(tmp_path, "trusted"), texts(tmp_path, "checked")
    assert "    amount: int | float\n" in trusted["paid"]
    for name, text in checked.items():
        assert text.partition("def _fill")[2] == trusted[name].partition("def _fill")[2]
