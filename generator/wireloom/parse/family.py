"""parse, as a function: from a family in normal form to the IR."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import cast

from wireloom.model.document import EVENTS, SCHEMAS, Document, JsonObject
from wireloom.model.errors import Location, WireloomError
from wireloom.model.ir import Family, Webhook
from wireloom.parse.builder import Builder
from wireloom.parse.dcg import Answers


def parse(
    document: Document,
    *,
    receive: Sequence[str],
    send: Sequence[str],
    answers: Answers | None = None,
) -> Family:
    """Build the IR of a family.

    Args:
        document: the family as ``normalize`` gives it.
        receive: the components that come in over the wire.
        send: the components that go out.
        answers: what the parser has answered in earlier runs; new answers are added.

    Returns:
        the family, its components sorted by name.

    Raises:
        WireloomError: a root does not exist, the schemas are nested too deeply, the parser cannot
            make sense of the document, or its installed version is not supported.
    """
    for root in (*receive, *send):
        if root not in document.schemas:
            raise WireloomError(f"no schema is called {root!r}", where=Location(document.source))
    try:
        builder = Builder(document, {} if answers is None else answers)
        components = tuple(builder.component(name) for name in sorted(document.schemas))
    except RecursionError:
        raise WireloomError(
            "the schemas are nested too deeply",
            where=Location(document.source),
            todo="give the inner schemas names of their own and refer to them",
        ) from None
    info = cast(JsonObject, document.data["info"])
    events = cast(JsonObject, document.data.get(EVENTS, {}))
    return Family(
        title=info["title"],
        version=info["version"],
        components=components,
        receive=tuple(receive),
        send=tuple(send),
        answers=tuple(sorted(document.answers.items())),
        schemas=tuple(
            (name, json.dumps(schema, ensure_ascii=False))
            for name, schema in document.data.get(SCHEMAS, {}).items()
        ),
        webhooks=tuple(_webhook(each) for each in events.get("webhooks", ())),
        event_header=events.get("header", ""),
    )


def _webhook(facts: JsonObject) -> Webhook:
    return Webhook(
        name=facts["name"],
        component=facts["schema"],
        identifier=facts.get("id", ""),
        event=facts.get("event", ""),
    )
