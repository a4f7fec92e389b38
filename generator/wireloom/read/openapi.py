"""The kinds of documents: OpenAPI 3, Swagger 2.0 and JSON Schema, all of which become the first."""

from __future__ import annotations

import re
from pathlib import Path
from typing import cast

from wireloom.model.document import STANDARD_INPUT, Document, JsonObject, is_stream
from wireloom.model.errors import Location, WireloomError
from wireloom.read.budget import DEFAULT_BUDGET, Budget
from wireloom.read.bundle import bundle
from wireloom.read.files import decoded, read_bytes
from wireloom.read.json_schema import from_json_schema, is_json_schema
from wireloom.read.positions import locate
from wireloom.read.streams import source_of, stream
from wireloom.read.swagger import from_swagger
from wireloom.read.syntax import kind_of, parse


def read_openapi(
    path: Path, *, below: Path | None = None, budget: Budget = DEFAULT_BUDGET
) -> Document:
    """Read the document at ``path`` and the files that it refers to, as one OpenAPI document.

    Args:
        path: the first file.
        below: the folder that all files have to be in; by default that of ``path``.
        budget: the limits for each file.

    Raises:
        WireloomError: a file cannot be read, exceeds ``budget`` or is not JSON or YAML, or the
            document is of another kind or version.
    """
    content = read_bytes(path, budget=budget)
    return decode_openapi(content, str(path), below=below or path.parent, budget=budget)


def read_named(name: str, *, below: Path | None = None) -> Document:
    """The document that the user calls ``name``: a file, an address, or ``-`` (standard input).

    Files that standard input refers to are read below the working folder; those that an address
    refers to are not fetched. ``below`` is as for :func:`read_openapi`.

    Raises:
        UsageError: it is an address that is not fetched.
        WireloomError: as :func:`read_openapi`, or the server gives no document.
    """
    if not is_stream(name):
        return read_openapi(Path(name), below=below)
    folder = (below or Path()) if name == STANDARD_INPUT else None
    return decode_openapi(stream(name), source_of(name), below=folder)


def decode_openapi(
    content: bytes, source: str, *, below: Path | None = None, budget: Budget = DEFAULT_BUDGET
) -> Document:
    """The document in the bytes ``content`` as OpenAPI; messages call them ``source``.

    Args:
        content: the document.
        source: the path of its file, or the name that it has otherwise.
        below: the folder that files are read from, if it refers to others; None to read none.
        budget: the limits.

    Raises:
        WireloomError: as :func:`read_openapi`.
    """
    document = parse(decoded(content, source), source, budget)
    below = below.resolve() if below is not None else None
    if is_json_schema(document.data):
        return from_json_schema(document, below)
    _check_version(document)
    _check_schemas(document)
    whole = bundle(document, below)
    return from_swagger(whole) if "swagger" in whole.data else whole


_VERSIONS = re.compile(r"3\.[012](\.[0-9]+)?(-.*)?")


def _check_version(document: Document) -> None:
    version = document.data.get("openapi")
    if isinstance(version, str) and _VERSIONS.fullmatch(version):
        return
    if "openapi" in document.data:
        what = f"OpenAPI {version!r} is not supported"
        todo = "give an OpenAPI document of version 3.0, 3.1 or 3.2"
        if not isinstance(version, str):
            what = f"'openapi' is {kind_of(version)}, not a string"
            todo = 'write the version in full and in quotes, as in openapi: "3.0.3"'
        raise WireloomError(what, where=locate(document, "/openapi"), todo=todo)
    if "swagger" in document.data:
        swagger = document.data["swagger"]
        if str(swagger) == "2.0":  # many leave the quotes out
            return
        raise WireloomError(
            f"Swagger {swagger!r} is not supported",
            where=locate(document, "/swagger"),
            todo="give a document of Swagger 2.0 or OpenAPI 3",
        )
    other = [name for key, name in _OTHER_KINDS.items() if key in document.data]
    raise WireloomError(
        (
            f"this is neither an OpenAPI document nor a JSON Schema, but {other[0]}"
            if other
            else "this is neither an OpenAPI document nor a JSON Schema: it has no key 'openapi'"
        ),
        where=Location(document.source, 1, 1),
        todo="give an OpenAPI document of version 3.0, 3.1 or 3.2, a Swagger 2.0 document or a "
        "JSON Schema",
    )


_OTHER_KINDS = {
    "asyncapi": "AsyncAPI",
    "openrpc": "OpenRPC",
    "arazzo": "an Arazzo description",
    "overlay": "an overlay",
    "swaggerVersion": "a document of Swagger 1",
}
"""Descriptions that look like an OpenAPI document, by the key that they begin with."""


def _check_schemas(document: Document) -> None:
    """Later steps rely on ``components`` and ``schemas`` being objects, if there are any."""
    here, pointer = document.data, ""
    for key in ("components", "schemas"):
        if key not in here:
            return
        pointer += f"/{key}"
        if not isinstance(here[key], dict):
            what = f"{key!r} is {kind_of(here[key])}, not an object"
            raise WireloomError(what, where=locate(document, pointer))
        here = cast(JsonObject, here[key])
