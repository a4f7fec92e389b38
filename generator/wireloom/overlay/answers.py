"""Which component answers which message: what an overlay says under ``x-wireloom-answers``.

.. code-block:: yaml

    - target: $
      update:
        x-wireloom-answers:
          OrderRequest: OrderResponse     # the names of two components
"""

from __future__ import annotations

import difflib
from typing import cast

from wireloom import read
from wireloom.model import pointer as json_pointer
from wireloom.model.document import ANSWERS, Document, JsonObject
from wireloom.model.errors import Diagnostic, Location, WireloomError


def check(document: Document, overlay: Document | None) -> None:
    """Check what ``document`` says under ``x-wireloom-answers``, if it says anything.

    Args:
        document: the document, with the overlay applied.
        overlay: the overlay, in which the place of a mistake is looked for first.

    Raises:
        WireloomError: it is not an object of strings, or names a component that does not exist.
    """
    answers = document.data.get(ANSWERS, {})
    if not isinstance(answers, dict):
        raise WireloomError(
            f"{ANSWERS} is not an object",
            where=_place(document, overlay, ""),
            todo=f"write {ANSWERS}: {{Message: Answer}}, with the names of two components",
        )
    for message, answer in cast("dict[str, object]", answers).items():
        for name in (message, answer):
            if not _is_known(document, name):
                raise _unknown(document, overlay, message, name)


def only_known(document: Document) -> tuple[Document, tuple[Diagnostic, ...]]:
    """``document`` without the answers that name a component which it does not have.

    An overlay that is written for one revision of a document is also applied to others. Each pair
    that is left out is a diagnostic with the code ``unknown-answer``.
    """
    answers = document.answers
    known = {
        message: answer
        for message, answer in answers.items()
        if _is_known(document, message) and _is_known(document, answer)
    }
    if known == answers:
        return document, ()
    diagnostics = tuple(
        Diagnostic(
            "unknown-answer",
            json_pointer.build((ANSWERS, message)),
            f"the document does not have both {message} and {answer}",
        )
        for message, answer in answers.items()
        if message not in known
    )
    return document.with_data({**document.data, ANSWERS: known}), diagnostics


def _is_known(document: Document, name: object) -> bool:
    return isinstance(name, str) and name in document.schemas


def _unknown(
    document: Document, overlay: Document | None, message: str, name: object
) -> WireloomError:
    alike = difflib.get_close_matches(str(name), document.schemas, n=1)
    return WireloomError(
        f"there is no schema called {name!r}",
        where=_place(document, overlay, message),
        why=f"{ANSWERS} pairs the names of two schemas under components/schemas",
        todo=f"did you mean {alike[0]!r}?" if alike else "name a schema of the document",
    )


def _place(document: Document, overlay: Document | None, message: str) -> Location:
    """Where the answer to ``message`` is written: in the overlay, or in the document itself."""
    way = (ANSWERS, message) if message else (ANSWERS,)
    actions = cast("list[JsonObject]", overlay.data.get("actions", [])) if overlay else []
    for index, action in reversed(list(enumerate(actions))):
        here: object = action.get("update")
        for key in way:
            here = cast(JsonObject, here).get(key) if isinstance(here, dict) else None
        if overlay is not None and here is not None:
            return read.locate(overlay, json_pointer.build(("actions", index, "update", *way)))
    return read.locate(document, json_pointer.build(way))
