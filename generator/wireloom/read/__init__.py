"""From a file to a document: YAML and JSON, within a budget, and with the place of every error.

The part of YAML 1.2 (core schema) that corresponds to JSON is read: keys are strings, as they are
written; ``yes``, ``on`` and dates are strings; other tags are refused. PyYAML supplies the events
only. Its own composer is recursive, has no budget, reads YAML 1.1, and takes twice as long.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any, NoReturn, cast

from wireloom.model import pointer as json_pointer
from wireloom.model.document import Document, JsonObject
from wireloom.model.errors import Location, WireloomError
from wireloom.read.budget import DEFAULT_BUDGET, Budget, too_many
from wireloom.read.lines import line_and_column

__all__ = [
    "DEFAULT_BUDGET",
    "Budget",
    "decode_openapi",
    "locate",
    "locate_all",
    "parse",
    "read",
    "read_bytes",
    "read_openapi",
    "read_text",
]


def read(path: Path, *, budget: Budget = DEFAULT_BUDGET) -> Document:
    """Read the YAML or JSON file at ``path`` (UTF-8, with or without a byte order mark).

    Raises:
        WireloomError: there is no such file, it cannot be read, it exceeds ``budget``, or it is
            not a JSON object in JSON or JSON-compatible YAML.
    """
    return parse(read_text(path, budget), str(path), budget)


def read_openapi(path: Path, *, budget: Budget = DEFAULT_BUDGET) -> Document:
    """Read the OpenAPI 3.0 or 3.1 document at ``path``.

    Raises:
        WireloomError: as :func:`read`, or the document is of another kind or version.
    """
    return _openapi(read(path, budget=budget))


def read_bytes(path: Path, *, budget: Budget = DEFAULT_BUDGET) -> bytes:
    """The bytes of the file at ``path``.

    Raises:
        WireloomError: there is no such file, it cannot be read, or it is larger than ``budget``.
    """
    where = Location(str(path))
    try:
        with path.open("rb") as file:
            content = file.read(budget.bytes + 1)
    except FileNotFoundError:
        raise WireloomError("there is no such file", where=where) from None
    except IsADirectoryError:
        raise WireloomError("this is a folder, not a file", where=where) from None
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else str(error)
        raise WireloomError("the file cannot be read", where=where, why=reason or "") from None
    if len(content) > budget.bytes:
        raise WireloomError(f"the file is larger than {budget.bytes:,} bytes", where=where)
    return content


def decode_openapi(content: bytes, source: str, *, budget: Budget = DEFAULT_BUDGET) -> Document:
    """The OpenAPI 3.0 or 3.1 document in the bytes ``content``; messages call them ``source``.

    Raises:
        WireloomError: as :func:`read_openapi`.
    """
    return _openapi(parse(_decoded(content, source), source, budget))


def _openapi(document: Document) -> Document:
    _check_version(document)
    _check_schemas(document)
    return document


def parse(text: str, source: str, budget: Budget = DEFAULT_BUDGET) -> Document:
    """Read ``text``; ``source`` is the name of the file that messages show.

    Raises:
        WireloomError: ``text`` is not a JSON object within ``budget``.
    """
    text = text.removeprefix(_BOM)
    if not text.strip():
        raise WireloomError("the file is empty", where=Location(source))
    if _is_json(text, source):
        data = _parse_json(text, source, budget)
    else:
        data = _parse_yaml(text, source, budget)
    if not isinstance(data, dict):
        what = f"the top level is {_kind(data)}, not an object"
        raise WireloomError(what, where=Location(source, 1, 1))
    return Document(cast(JsonObject, data), source)


def locate(document: Document, pointer: str) -> Location:
    """Where in its file ``pointer`` is: a property's key, or the beginning of an array's item.

    The file is read again up to that place: this is for messages. The line is left out when the
    file does not exist any more, or has no such value.
    """
    return locate_all(document, [pointer])[pointer]


def locate_all(document: Document, pointers: Iterable[str]) -> dict[str, Location]:
    """Where each of ``pointers`` is, as :func:`locate` finds it, by reading the file once."""
    found = {pointer: Location(document.source, pointer=pointer) for pointer in pointers}
    if not found:
        return found
    from wireloom.read.events import json_events, places, yaml_events

    try:
        wanted = {tuple(json_pointer.split(pointer)): pointer for pointer in found}
        text = read_text(Path(document.source), DEFAULT_BUDGET)
        events = json_events if _is_json(text, document.source) else yaml_events
        for path, line, column in places(events(text, document.source)):
            if path in wanted:
                pointer = wanted.pop(path)
                found[pointer] = Location(document.source, line, column, pointer)
                if not wanted:
                    break
    except (WireloomError, ValueError):
        return found
    return found


# --- the file


_BOM = "\ufeff"


def read_text(path: Path, budget: Budget = DEFAULT_BUDGET) -> str:
    """The text in UTF-8 of the file at ``path``; raises as :func:`read_bytes`."""
    return _decoded(read_bytes(path, budget=budget), str(path))


def _decoded(content: bytes, source: str) -> str:
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = content[: error.start].decode("utf-8", "replace")
        raise WireloomError(
            "the file is not text in UTF-8",
            where=Location(source, *line_and_column(before, len(before))),
            why=f"there is the byte 0x{content[error.start]:02x}",
        ) from None
    if "\0" in text:
        where = Location(source, *line_and_column(text, text.index("\0")))
        raise WireloomError("the file is binary, not text", where=where)
    return text


def _is_json(text: str, source: str) -> bool:
    """Whether ``text`` is JSON: YAML may begin with a bracket too, so the file name decides."""
    return text.lstrip()[:1] in ("{", "[") and not source.endswith((".yaml", ".yml"))


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


# --- OpenAPI


_VERSIONS = re.compile(r"3\.[01](\.[0-9]+)?(-.*)?")


def _check_version(document: Document) -> None:
    version = document.data.get("openapi")
    if isinstance(version, str) and _VERSIONS.fullmatch(version):
        return
    if "openapi" in document.data:
        what = f"OpenAPI {version!r} is not supported"
        todo = "give an OpenAPI document of version 3.0 or 3.1"
        if not isinstance(version, str):
            what = f"'openapi' is {_kind(version)}, not a string"
            todo = 'write the version in full and in quotes, as in openapi: "3.0.3"'
        raise WireloomError(what, where=locate(document, "/openapi"), todo=todo)
    if "swagger" in document.data:
        raise WireloomError(
            "Swagger 2.0 is not supported",
            where=locate(document, "/swagger"),
            todo="convert it to OpenAPI 3 first, with swagger2openapi for example",
        )
    raise WireloomError(
        "this is not an OpenAPI document: it has no key 'openapi'",
        where=Location(document.source, 1, 1),
        todo="give an OpenAPI document of version 3.0 or 3.1",
    )


def _check_schemas(document: Document) -> None:
    """Later steps rely on ``components`` and ``schemas`` being objects, if there are any."""
    here, pointer = document.data, ""
    for key in ("components", "schemas"):
        if key not in here:
            return
        pointer += f"/{key}"
        if not isinstance(here[key], dict):
            what = f"{key!r} is {_kind(here[key])}, not an object"
            raise WireloomError(what, where=locate(document, pointer))
        here = cast(JsonObject, here[key])


def _kind(value: Any) -> str:
    if value is None:
        return "null"
    names = {dict: "an object", list: "an array", str: "a string", bool: "a boolean"}
    return next((name for kind, name in names.items() if isinstance(value, kind)), "a number")
