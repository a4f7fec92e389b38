"""YAML and JSON as a stream of events, each with its line and column.

Both readers work without recursion and yield one event at a time, so that the caller can stop at
the first error, before memory is spent on the rest.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any, Literal, NamedTuple, NoReturn, TypeAlias

import yaml

from wireloom.model.errors import Location, WireloomError
from wireloom.read.budget import DEFAULT_BUDGET, too_deep
from wireloom.read.lines import line_and_column
from wireloom.read.scalars import resolve

Kind: TypeAlias = Literal["scalar", "object", "array", "end", "alias"]


class Event(NamedTuple):
    """One event of a document. ``line`` and ``column`` count from 1.

    ``text`` is the text of a scalar. It is a string, unless ``plain``: written without quotes.
    ``anchor`` is the name of a value for YAML aliases or, of an alias, the name that it refers to.
    """

    kind: Kind
    line: int
    column: int
    text: str = ""
    plain: bool = False
    anchor: str | None = None


NOT_A_NUMBER = "JSON has no such number: write a finite one, or a string"


# --- YAML


_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""PyYAML has no C parser on some platforms; the Python one gives the same events, more slowly."""

_NO_TAGS: tuple[str | None, ...] = (None, "!")
_STRING_TAGS = ("!", "tag:yaml.org,2002:str")
_VALUE_TAGS: dict[str, tuple[type[Any], ...]] = {
    "tag:yaml.org,2002:null": (type(None),),
    "tag:yaml.org,2002:bool": (bool,),
    "tag:yaml.org,2002:int": (int,),
    "tag:yaml.org,2002:float": (int, float),
}


def yaml_events(text: str, source: str) -> Iterator[Event]:
    """The events of the only YAML document in ``text``.

    Raises:
        WireloomError: ``text`` is not YAML, holds several documents, or has a tag unknown to JSON.
    """
    documents = 0
    try:
        loader = _Loader(text)
        while True:
            event = loader.get_event()
            mark = event.start_mark
            line, column = mark.line + 1, mark.column + 1
            if isinstance(event, yaml.ScalarEvent):
                yield _scalar(event, line, column, source)
            elif isinstance(event, yaml.CollectionEndEvent):
                yield Event("end", line, column)
            elif isinstance(event, yaml.CollectionStartEvent):
                yield _collection(event, line, column, source)
            elif isinstance(event, yaml.AliasEvent):
                yield Event("alias", line, column, anchor=event.anchor)
            elif isinstance(event, yaml.StreamEndEvent):
                return
            elif isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                if documents > 1:
                    where = Location(source, line, column)
                    raise WireloomError("the file holds more than one YAML document", where=where)
    except yaml.YAMLError as error:
        raise _yaml_error(error, text, source) from None


def _collection(event: yaml.CollectionStartEvent, line: int, column: int, source: str) -> Event:
    kind: Kind = "object" if isinstance(event, yaml.MappingStartEvent) else "array"
    expected = "map" if kind == "object" else "seq"
    if event.tag not in (*_NO_TAGS, f"tag:yaml.org,2002:{expected}"):
        _refuse_tag(event.tag, Location(source, line, column))
    return Event(kind, line, column, anchor=event.anchor)


def _scalar(event: yaml.ScalarEvent, line: int, column: int, source: str) -> Event:
    plain, tag = not event.style, event.tag
    if tag is not None and tag not in _STRING_TAGS:
        where = Location(source, line, column)
        if tag not in _VALUE_TAGS:
            _refuse_tag(tag, where)
        if type(resolve(event.value)) not in _VALUE_TAGS[tag]:
            raise WireloomError(
                f"{event.value!r} is not of the type of its tag {tag!r}", where=where
            )
        plain = True
    elif tag is not None:
        plain = False
    return Event("scalar", line, column, event.value, plain, event.anchor)


def _refuse_tag(tag: str | None, where: Location) -> NoReturn:
    raise WireloomError(
        f"the YAML tag {tag!r} is refused",
        where=where,
        why="JSON has strings, numbers, booleans, null, arrays and objects only",
    )


def _yaml_error(error: yaml.YAMLError, text: str, source: str) -> WireloomError:
    if isinstance(error, yaml.MarkedYAMLError):
        mark = error.problem_mark or error.context_mark
        where = Location(source, mark.line + 1, mark.column + 1) if mark else Location(source)
        if "nesting depth" in (error.problem or ""):  # libyaml has a limit since PyYAML 6.0.4
            return WireloomError(too_deep(DEFAULT_BUDGET), where=where)
        why = ", ".join(part for part in (error.context, error.problem) if part)
        return WireloomError("this is not YAML, or it is incomplete", where=where, why=why)
    control = yaml.reader.Reader.NON_PRINTABLE.search(text)
    if control is None:
        return WireloomError("this is not YAML", where=Location(source), why=str(error))
    return WireloomError(
        "there is a control character, which YAML does not allow",
        where=Location(source, *line_and_column(text, control.start())),
        why=f"it is U+{ord(control[0]):04X}",
    )


# --- JSON


_JSON_TOKEN = re.compile(
    r"""
    [ \t\r\n]* (?:
        (?P<string> "(?:[^"\\]|\\.)*" )
      | (?P<open> [\[{] ) | (?P<close> [\]}] ) | (?P<between> [,:] )
      | (?P<word> [^\s"\[\]{},:]+ )
      | (?P<other> . )
    )""",
    re.VERBOSE | re.DOTALL,
)


def json_events(text: str, source: str) -> Iterator[Event]:
    """The events of JSON text. Commas and colons are not checked: :func:`json.loads` has done that.

    Raises:
        WireloomError: a number or a string is not allowed in JSON for interchange (RFC 8259).
    """
    line, line_start, seen = 1, 0, 0
    for match in _JSON_TOKEN.finditer(text):
        kind = str(match.lastgroup)
        start = match.start(kind)
        line += text.count("\n", seen, start)
        line_start = text.rfind("\n", seen, start) + 1 or line_start
        seen, column = start, start - line_start + 1
        if kind == "string":
            said = _json_string(match[kind], Location(source, line, column))
            yield Event("scalar", line, column, said)
        elif kind == "word":
            _check_word(match[kind], Location(source, line, column))
            yield Event("scalar", line, column, match[kind], plain=True)
        elif kind == "open":
            yield Event("object" if match[kind] == "{" else "array", line, column)
        elif kind == "close":
            yield Event("end", line, column)


def _check_word(word: str, where: Location) -> None:
    if word.lstrip("-") in ("NaN", "Infinity"):
        raise WireloomError(f"{word} is not a valid number", where=where, why=NOT_A_NUMBER)


def _json_string(token: str, where: Location) -> str:
    try:
        text = str(json.loads(token))
        text.encode("utf-8")
    except UnicodeEncodeError:
        why = "an escape from \\ud800 to \\udfff stands alone"
        raise WireloomError("a string has half a surrogate pair", where=where, why=why) from None
    except json.JSONDecodeError as error:
        raise WireloomError("this is not JSON", where=where, why=error.msg) from None
    return text


# --- places


def places(events: Iterator[Event]) -> Iterator[tuple[tuple[str, ...], int, int]]:
    """Every place of a document: the tokens of its JSON Pointer, its line and its column.

    The place of a property is that of its key. A value behind an alias has no place of its own.
    """
    path: list[str] = []
    counts: list[int | None] = []  # of each open array, how many items it had; None: an object
    is_key = False
    for event in events:
        if is_key and event.kind != "end":
            path.append(event.text)
            yield tuple(path), event.line, event.column
            is_key = False
            continue
        if event.kind == "end":
            counts.pop()
        else:
            count = counts[-1] if counts else None
            if count is not None:
                path.append(str(count))
                counts[-1] = count + 1
            if count is not None or not counts:
                yield tuple(path), event.line, event.column
            if event.kind in ("object", "array"):
                counts.append(None if event.kind == "object" else 0)
                is_key = event.kind == "object"
                continue
        if path:
            path.pop()
        is_key = bool(counts) and counts[-1] is None
