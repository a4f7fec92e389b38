"""From text to a value: YAML and JSON, within a budget, and with the place of every error.

The part of YAML 1.2 (core schema) that corresponds to JSON is read: keys are strings, as they are
written; ``yes``, ``on`` and dates are strings; other tags are refused. PyYAML supplies the events
only. Its own composer is recursive, has no budget, reads YAML 1.1, and takes twice as long.
"""

from __future__ import annotations

import json
import math
import re
from typing import Any, NoReturn, cast

from wireloom.model.document import Document, JsonObject
from wireloom.model.errors import Location, WireloomError
from wireloom.read.budget import DEFAULT_BUDGET, Budget, too_many
from wireloom.read.files import BOM


def parse(text: str, source: str, budget: Budget = DEFAULT_BUDGET) -> Document:
    """Read ``text``; ``source`` is the name of the file that messages show.

    Raises:
        WireloomError: ``text`` is not a JSON object within ``budget``.
    """
    text = text.removeprefix(BOM)
    if not text.strip():
        raise WireloomError("the file is empty", where=Location(source))
    if is_json(text, source):
        data = _parse_json(text, source, budget)
    else:
        data = _parse_yaml(text, source, budget)
    if not isinstance(data, dict):
        what = f"the top level is {kind_of(data)}, not an object"
        raise WireloomError(what, where=Location(source, 1, 1))
    return Document(cast(JsonObject, data), source)


def is_json(text: str, source: str) -> bool:
    """Whether ``text`` is JSON: YAML may begin with a bracket too, so the file name decides."""
    return text.lstrip()[:1] in ("{", "[") and not source.endswith((".yaml", ".yml"))


def kind_of(value: Any) -> str:
    """What JSON calls ``value``, for messages."""
    if value is None:
        return "null"
    names = {dict: "an object", list: "an array", str: "a string", bool: "a boolean"}
    return next((name for kind, name in names.items() if isinstance(value, kind)), "a number")


# --- YAML and JSON


def _parse_yaml(text: str, source: str, budget: Budget) -> Any:
    from wireloom.read.compose import compose
    from wireloom.read.events import yaml_events

    return compose(yaml_events(text, source), source, budget)


class _Doubt(Exception):  # noqa: N818  - it never leaves this module
    """The text may not be JSON for interchange: it has to be read again, with positions."""


def _parse_json(text: str, source: str, budget: Budget) -> Any:
    """The value of the JSON ``text``.

    Python's own parser is fast but gives no positions, so a text that it does not check fully is
    read again by events.
    """
    try:
        data = json.loads(text, object_pairs_hook=_unique, parse_constant=_doubt, parse_int=_int)
        _check_json(data, text, source, budget)
    except json.JSONDecodeError as error:
        cut = error.pos >= len(text.rstrip()) or error.msg.startswith("Unterminated")
        what = "the JSON is incomplete" if cut else "this is not JSON"
        where = Location(source, error.lineno, error.colno)
        raise WireloomError(what, where=where, why=error.msg) from None
    except (RecursionError, _Doubt):
        from wireloom.read.compose import compose
        from wireloom.read.events import json_events

        return compose(json_events(text, source), source, budget)
    return data


def _unique(pairs: list[tuple[str, Any]]) -> JsonObject:
    data = dict(pairs)
    if len(data) != len(pairs):
        raise _Doubt
    return data


def _doubt(_text: str) -> NoReturn:
    raise _Doubt


def _int(digits: str) -> int:
    try:
        return int(digits)
    except ValueError:  # more digits than Python converts
        raise _Doubt from None


def _check_json(data: Any, text: str, source: str, budget: Budget) -> None:
    """Raise ``_Doubt`` if ``data`` is too deep, or not JSON for interchange (RFC 8259, 8)."""
    containers: list[Any] = [data]
    nodes = depth = 0
    while containers:
        depth += 1
        members = [
            member
            for each in containers
            for member in (cast(JsonObject, each).values() if isinstance(each, dict) else each)
        ]
        nodes += len(members)
        if nodes >= budget.nodes:
            raise WireloomError(too_many(budget), where=Location(source))
        if depth > budget.depth or any(map(_is_infinite, members)):
            raise _Doubt
        containers = [member for member in members if isinstance(member, dict | list)]
    if _SURROGATE.search(text):
        try:
            json.dumps(data, ensure_ascii=False).encode("utf-8")
        except UnicodeEncodeError:
            raise _Doubt from None


_SURROGATE = re.compile(r"\\u[dD][89a-fA-F]")


def _is_infinite(value: Any) -> bool:
    return isinstance(value, float) and not math.isfinite(value)
