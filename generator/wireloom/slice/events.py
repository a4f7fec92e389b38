"""What a document says of its webhooks, beside the schemas of their bodies.

A family has schemas only. Which webhook a schema is the body of, and which header names the event,
is written under ``x-wireloom-events`` at its top, and in a snapshot as well:

.. code-block:: yaml

    x-wireloom-events:
      header: X-Shop-Event            # the header that names the event, where the document says it
      webhooks:
        - name: order-made            # the key of the webhook
          id: order/made              # its operationId
          event: order                # the only text that the header may have
          schema: OrderMade           # the component that is its body
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import cast

from wireloom import read
from wireloom.model import pointer as json_pointer
from wireloom.model.document import EVENTS, Document, JsonObject
from wireloom.model.errors import WireloomError
from wireloom.slice.roots import Body, bodies

_NAMES_EVENTS = re.compile(r"(?:.*[-_])?(?:event|topic)", re.IGNORECASE)
"""Headers that name an event by convention, such as ``X-GitHub-Event`` and ``X-Shopify-Topic``."""


def events(document: Document, roots: Mapping[tuple[str, ...], str]) -> JsonObject:
    """What ``document`` says of the webhooks whose bodies are among ``roots``.

    Args:
        document: an OpenAPI document, or a family that has been told already.
        roots: the name in the family of each root, by its place in the document.

    Returns:
        the value of ``x-wireloom-events``; empty where there are no webhooks.

    Raises:
        WireloomError: ``document`` has the field, and not as this function writes it.
    """
    if EVENTS in document.data:
        return _kept(document, set(roots.values()))
    received = [
        (each, roots[place])
        for each in bodies(document)
        if each.kind != "operation" and each.direction == "receive"
        if (place := tuple(json_pointer.split(each.pointer))) in roots
    ]
    if not received:
        return {}
    header = _header([body for body, _ in received])
    webhooks = [_webhook(body, name, header) for body, name in received]
    return {**({"header": header} if header else {}), "webhooks": webhooks}


def _kept(document: Document, names: set[str]) -> JsonObject:
    """What was recorded of the webhooks whose bodies are still roots."""
    recorded = document.data[EVENTS]
    if not _is_well_formed(recorded):
        raise WireloomError(
            f"{EVENTS} is not as wireloom writes it",
            where=read.locate(document, json_pointer.build((EVENTS,))),
            todo=f"write webhooks: [{{name: ..., schema: ...}}], or leave {EVENTS} out",
        )
    webhooks = [each for each in recorded["webhooks"] if each["schema"] in names]
    return {**recorded, "webhooks": webhooks} if webhooks else {}


def _is_well_formed(recorded: object) -> bool:
    facts = cast(JsonObject, recorded) if isinstance(recorded, dict) else {}
    webhooks = facts.get("webhooks")
    return (
        isinstance(webhooks, list)
        and all(map(_is_webhook, cast("list[object]", webhooks)))
        and isinstance(facts.get("header", ""), str)
    )


def _is_webhook(value: object) -> bool:
    facts = cast(JsonObject, value) if isinstance(value, dict) else {}
    return {"name", "schema"} <= facts.keys() and all(isinstance(v, str) for v in facts.values())


def _webhook(body: Body, name: str, header: str) -> JsonObject:
    facts = {
        "name": body.source,
        "id": body.operation_id,
        "event": next((text for key, text in body.headers if key == header), ""),
        "schema": name,
    }
    return {key: text for key, text in facts.items() if text}


def _header(received: Iterable[Body]) -> str:
    """The header that names the event: every webhook has it, and each with another text.

    Where the document gives no texts, the name of the header decides.
    """
    found: dict[str, list[str]] = {}
    count = 0
    for body in received:
        count += 1
        for name, text in dict(body.headers).items():
            found.setdefault(name, []).append(text)
    shared = {name: texts for name, texts in found.items() if len(texts) == count}
    told = [name for name, texts in shared.items() if all(texts) and len(set(texts)) > 1]
    named = [name for name in shared if _NAMES_EVENTS.fullmatch(name)]
    return next(iter([*told, *named]), "")
