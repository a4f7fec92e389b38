"""Actions added to the text of an overlay, which otherwise stays as it is: comments too."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any, cast

import yaml

from wireloom.model.document import Document
from wireloom.model.errors import Location, WireloomError
from wireloom.suggest import document as suggest
from wireloom.suggest.document import Suggestion
from wireloom.update import snapshot

_STRING: Any = str


def merged(text: str, overlay: Document, suggestions: Sequence[Suggestion]) -> str:
    """``text`` with the actions of ``suggestions`` at the end of its actions.

    Args:
        text: an overlay, YAML or JSON.
        overlay: the same, parsed.
        suggestions: the actions, with what the comment above them says. JSON has no comments: there
            the first action gets it as ``description``.

    Raises:
        WireloomError: the actions are YAML that is written in brackets.
    """
    if text.lstrip().startswith("{"):
        return _in_json(overlay, suggestions)
    return _in_yaml(text, overlay.source, suggestions)


def _in_json(overlay: Document, suggestions: Sequence[Suggestion]) -> str:
    actions = list(overlay.data["actions"])
    for each in suggestions:
        first, *rest = each.actions
        actions += [{**first, "description": "\n".join(each.why)}, *rest]
    return json.dumps({**overlay.data, "actions": actions}, indent=2, ensure_ascii=False) + "\n"


def _in_yaml(text: str, source: str, suggestions: Sequence[Suggestion]) -> str:
    root: Any = yaml.compose(text, Loader=yaml.SafeLoader)
    pairs = cast("list[tuple[Any, Any]]", root.value)
    at = next(index for index, (key, _) in enumerate(pairs) if key.value == "actions")
    actions = pairs[at][1]
    if actions.flow_style:
        raise WireloomError(
            "the actions of this overlay are written in brackets, so none can be added to its text",
            where=Location(source, actions.start_mark.line + 1, actions.start_mark.column + 1),
            todo="write one action a line, each after a dash",
        )
    lines = text.removesuffix("\n").split("\n")
    end = len(lines) if at == len(pairs) - 1 else _end(_last(actions).end_mark)
    ending = "\r" if text.endswith("\r\n") else ""
    more = [each + ending for each in _lines(suggestions, " " * actions.start_mark.column)]
    return "\n".join([*lines[:end], *more, *lines[end:]]) + "\n"


def _end(mark: Any) -> int:
    """The line after what ends at ``mark``. A block of text ends where the next line begins."""
    return int(mark.line + (mark.column > 0))


def _last(node: Any) -> Any:
    """The scalar that ends ``node``: what comes after it is not part of the node."""
    value: Any = node.value
    if isinstance(value, _STRING) or not value:
        return node
    # The members of an object are pairs of nodes.
    return _last(value[-1][1] if isinstance(node, yaml.MappingNode) else value[-1])


def _lines(suggestions: Sequence[Suggestion], indent: str) -> list[str]:
    lines: list[str] = []
    for each in suggestions:
        lines += [f"# {suggest.one_line(why)}" for why in each.why]
        body = snapshot.to_yaml({"actions": list(each.actions)}).splitlines()[1:]
        lines += [line.removeprefix("  ") for line in body]
    return [indent + line for line in lines]
