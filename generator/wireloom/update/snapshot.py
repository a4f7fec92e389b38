"""The structure of a family as text that a person can review: ``schema/vapi.yaml`` and its lock.

A snapshot holds facts only, in one canonical order, so that a change upstream reads as a small
diff. The text is written here, not by PyYAML: its bytes are then the same whatever the version of
PyYAML, and whether or not its C half is there.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, cast

from wireloom import read
from wireloom.model import subschemas
from wireloom.model.document import Document, JsonObject
from wireloom.model.errors import WireloomError
from wireloom.slice.family import root_names, slice_family

_ORDER = (
    *("$ref", "title", "summary", "description", "deprecated", "readOnly", "writeOnly"),
    *("type", "format", "nullable", "const", "enum", "default", "example", "examples"),
    *("minimum", "exclusiveMinimum", "maximum", "exclusiveMaximum", "multipleOf"),
    *("minLength", "maxLength", "pattern"),
    *("items", "minItems", "maxItems", "uniqueItems"),
    *("properties", "required", "additionalProperties", "minProperties", "maxProperties"),
    *("discriminator", "allOf", "anyOf", "oneOf", "not"),
)
"""The order of the keywords in a schema; any other keyword comes after these, by name."""

_RANK = {keyword: rank for rank, keyword in enumerate(_ORDER)}

MARK = "x-wireloom-snapshot"
"""The field of a snapshot that says whether its prose was kept: ``{"prose": false}``."""

_COMMENT_BEFORE_MARK = b"# The structure of everything"

_PROSE = frozenset({"summary", "description", "example", "examples", "externalDocs", "$comment"})
"""Keywords that tell a reader something, and say nothing about which values are valid."""

_LONGEST_WORDING = 40
"""A default of several words that is longer than this is prose: a prompt, or an explanation."""


def snapshot(document: Document, roots: Sequence[str], *, keep_prose: bool = False) -> str:
    """The family of ``roots`` in ``document``, as YAML in canonical form.

    Reading the text gives exactly ``prune(slice_family(document, roots))`` and the field ``MARK``,
    and the snapshot of that (by the same names) is the same text. With ``keep_prose`` nothing is
    left out, only put in order.

    Raises:
        WireloomError: as :func:`wireloom.slice.family.slice_family`.
    """
    names = root_names(document, roots)
    return text_of(take(document, roots, keep_prose=keep_prose), names, keep_prose=keep_prose)


def take(document: Document, roots: Sequence[str], *, keep_prose: bool = False) -> Document:
    """The family of ``roots`` in ``document``, as :func:`snapshot` writes it.

    Raises:
        WireloomError: as :func:`wireloom.slice.family.slice_family`.
    """
    family = slice_family(document, roots)
    return arrange(family) if keep_prose else prune(family)


def text_of(taken: Document, roots: Iterable[str], *, keep_prose: bool = False) -> str:
    """What was taken, as YAML under a comment that names the ``roots`` that it was taken for."""
    header = [
        f"# {'The schemas' if keep_prose else 'The structure'} of everything reachable from:",
        *sorted(f"#   {_one_line(name)}" for name in set(roots)),
        "# Made by `wireloom snapshot`. Do not edit: corrections belong in an overlay.",
    ]
    head = {key: taken.data[key] for key in _HEAD if key in taken.data}
    data: JsonObject = {**head, MARK: {"prose": keep_prose}, **taken.data}
    return "\n".join(header) + "\n" + to_yaml(data)


def is_pruned(document: Document, content: bytes) -> bool:
    """Whether ``document``, which was read from ``content``, is a snapshot without prose.

    The field ``MARK`` says so. Snapshots of earlier versions lack it and begin with a comment.
    """
    mark = document.data.get(MARK)
    if isinstance(mark, dict):
        return cast(JsonObject, mark).get("prose") is False
    return content.startswith(_COMMENT_BEFORE_MARK)


def prune(document: Document) -> Document:
    """``document`` without prose and vendor extensions, in canonical order.

    What goes: descriptions, summaries, examples, links to documentation, comments, titles of
    several words, defaults that hold a long text of several words, and every ``x-...``. What stays
    is every fact about which values are valid, and the titles of one word, which name the variants
    of a union. A property *called* ``description`` is a fact, and so is every value of an ``enum``.
    """
    return _with_schemas(document, _structure)


def arrange(document: Document) -> Document:
    """``document`` in canonical order, with everything that its schemas say.

    Components are sorted by name and keywords by a fixed list; ``required`` and the mapping of a
    discriminator are sorted too. Properties, enum values and the variants of a union keep the
    document's order, because users see it.
    """
    return _with_schemas(document, _everything)


def to_yaml(data: JsonObject) -> str:
    """``data`` as block YAML: a value a line, no line broken, no anchors, the same on any machine.

    A string is in double quotes unless every reader, of YAML 1.1 or 1.2, takes it for a string.
    """
    return "".join(f"{line}\n" for line in _lines(data, ""))


# --- where it comes from


@dataclass(frozen=True, slots=True, kw_only=True)
class Copy:
    """The copy of the document that was at hand: a file in a public repository."""

    repository: str
    path: str
    commit: str
    date: str
    licence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Where a snapshot comes from: what ``schema/source.lock`` says.

    ``address`` is where the vendor publishes the document, if anywhere, and ``etag`` what it
    answered there last, if it was ever asked. ``sha256`` is of the bytes that the snapshot was made
    from, and ``date`` the day on which they were published, or else came here (``YYYY-MM-DD``).
    ``copy`` says which copy they were, or ``file`` the name of the file, unless they came from the
    address itself. ``receive`` and ``send`` are the roots: what comes in over the wire, and what
    goes out. ``prose`` says whether its descriptions were kept.
    """

    address: str | None
    sha256: str
    receive: tuple[str, ...]
    send: tuple[str, ...] = ()
    etag: str | None = None
    date: str | None = None
    file: str | None = None
    prose: bool = False
    copy: Copy | None = None


def source_text(source: Source) -> str:
    """``source`` as the text of a lock file; :func:`source_of` reads it again."""
    copy = source.copy
    data: JsonObject = {
        "address": source.address,
        "etag": source.etag,
        "sha256": source.sha256,
        "date": source.date,
        "file": source.file,
        "receive": list(source.receive),
        "send": list(source.send),
        "prose": source.prose,
        "copy": None if copy is None else {name: getattr(copy, name) for name in _COPY},
    }
    return "# Where the snapshot comes from, and which schemas it was taken for.\n" + to_yaml(data)


def source_of(document: Document) -> Source:
    """What the lock file ``document`` says.

    Raises:
        WireloomError: something that :class:`Source` needs is missing, or is of another type.
    """
    data = document.data
    copy = data.get("copy")
    if copy is not None and not isinstance(copy, dict):
        raise _wrong(document, "/copy", "an object or null")
    prose = data.get("prose", False)
    if not isinstance(prose, bool):
        raise _wrong(document, "/prose", "true or false")
    said: dict[str, str | None] = {
        name: None if data.get(name) is None else _text(document, data, name)
        for name in ("address", "etag", "date", "file")
    }
    return Source(
        sha256=_text(document, data, "sha256"),
        receive=_names(document, "receive"),
        send=_names(document, "send"),
        prose=prose,
        copy=None if copy is None else _copy(document, cast(JsonObject, copy)),
        **said,
    )


_COPY = ("repository", "path", "commit", "date", "licence")


def _copy(document: Document, data: JsonObject) -> Copy:
    return Copy(**{name: _text(document, data, name, "/copy") for name in _COPY})


def _text(document: Document, data: JsonObject, name: str, parent: str = "") -> str:
    value = data.get(name)
    if not isinstance(value, str) or not value:
        raise _wrong(document, f"{parent}/{name}", "a string")
    return value


def _names(document: Document, name: str) -> tuple[str, ...]:
    value = document.data.get(name)
    names = cast("list[object]", value) if isinstance(value, list) else [None]
    if not all(isinstance(each, str) for each in names):
        raise _wrong(document, f"/{name}", "a list of names")
    return tuple(str(each) for each in names)


def _wrong(document: Document, pointer: str, expected: str) -> WireloomError:
    return WireloomError(
        f"the lock file has not {expected} here", where=read.locate(document, pointer)
    )


# --- canonical order


def _with_schemas(document: Document, keep: Callable[[JsonObject], JsonObject]) -> Document:
    """``document`` in canonical order, with what ``keep`` leaves of each schema in it."""
    head: JsonObject = {key: document.data[key] for key in _HEAD if key in document.data}
    schemas = {name: _kept(schema, keep) for name, schema in sorted(document.schemas.items())}
    return Document({**head, "components": {"schemas": schemas}}, document.source)


_HEAD = ("openapi", "info")


def _kept(schema: object, keep: Callable[[JsonObject], JsonObject]) -> object:
    if not isinstance(schema, dict):
        return schema
    copies = subschemas.copies(cast(JsonObject, schema))
    for here in copies:
        kept = _in_order(keep(here))
        here.clear()
        here.update(kept)
    return copies[0]


def _structure(schema: JsonObject) -> JsonObject:
    facts = {key: value for key, value in schema.items() if not _is_prose(key, value)}
    if isinstance(facts.get("discriminator"), dict):
        discriminator = cast(JsonObject, facts["discriminator"])
        facts["discriminator"] = {k: v for k, v in discriminator.items() if not k.startswith("x-")}
    return facts


def _everything(schema: JsonObject) -> JsonObject:
    return dict(schema)


def _is_prose(keyword: str, value: Any) -> bool:
    if keyword == "title":
        return not isinstance(value, str) or re.search(r"\s", value) is not None
    if keyword == "default":
        return any(
            len(text) > _LONGEST_WORDING and re.search(r"\s", text) for text in _texts(value)
        )
    return keyword in _PROSE or keyword.startswith("x-")


def _texts(value: Any) -> Iterator[str]:
    """Every string in ``value``."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for member in cast(JsonObject, value).values():
            yield from _texts(member)
    elif isinstance(value, list):
        for item in cast("list[object]", value):
            yield from _texts(item)


def _in_order(schema: JsonObject) -> JsonObject:
    keywords = sorted(schema, key=lambda keyword: (_RANK.get(keyword, len(_RANK)), keyword))
    ordered = {keyword: schema[keyword] for keyword in keywords}
    required = ordered.get("required")
    if isinstance(required, list):
        ordered["required"] = _sorted_names(cast("list[object]", required))
    discriminator = ordered.get("discriminator")
    if isinstance(discriminator, dict):
        ordered["discriminator"] = _discriminator(cast(JsonObject, discriminator))
    return ordered


def _sorted_names(required: list[object]) -> list[object]:
    names = {each for each in required if isinstance(each, str)}
    return [*sorted(names), *(each for each in required if not isinstance(each, str))]


def _discriminator(value: JsonObject) -> JsonObject:
    mapping = value.get("mapping")
    if not isinstance(mapping, dict):
        return value
    return {**value, "mapping": dict(sorted(cast(JsonObject, mapping).items()))}


# --- YAML


_PLAIN = re.compile(r"[A-Za-z_/$][A-Za-z0-9_./()+-]*( [A-Za-z0-9_./()+-]+)*")
"""Strings that no YAML indicator occurs in, and that do not begin as a number or a date does."""

_WORDS = frozenset({"y", "n", "yes", "no", "on", "off", "true", "false", "null"})
"""What YAML 1.1 or 1.2 takes for a boolean or null, in lower case."""

_UNSAFE = re.compile(
    "[\x7f-\xa0\xad\u0600-\u0605\u061c\u180e\u200b-\u200f\u2028-\u202f\u205f-\u206f\ufeff\ufff0-\uffff]"
)
"""Characters that are not seen, that turn the direction of text, or that YAML does not allow."""


def _lines(value: Any, indent: str) -> Iterator[str]:
    """The lines of the object or array ``value``, which is not empty."""
    if isinstance(value, dict):
        for key, member in cast(JsonObject, value).items():
            head = f"{indent}{_string(key)}:"
            if _is_block(member):
                yield head
                yield from _lines(member, indent + "  ")
            else:
                yield f"{head} {_inline(member)}"
        return
    for item in cast("list[object]", value):
        if _is_block(item):
            first, *rest = _lines(item, indent + "  ")
            yield f"{indent}- {first.lstrip()}"
            yield from rest
        else:
            yield f"{indent}- {_inline(item)}"


def _is_block(value: Any) -> bool:
    return isinstance(value, dict | list) and value not in ({}, [])


def _inline(value: Any) -> str:
    if isinstance(value, str):
        return _string(value)
    return json.dumps(value, allow_nan=False)


def _string(text: str) -> str:
    if _PLAIN.fullmatch(text) and text.lower() not in _WORDS:
        return text
    quoted = json.dumps(text, ensure_ascii=False)
    return _UNSAFE.sub(lambda match: f"\\u{ord(match[0]):04x}", quoted)


def _one_line(text: str) -> str:
    return json.dumps(text)[1:-1]
