"""The adapter of datamodel-code-generator: the one module that imports it.

It asks the parser for the fields of objects: which keys are fields, and which of them are required.
The parser runs in process; nothing is rendered, no file is read and no address is fetched. Objects
with the same keys are one question: each is called ``S`` and a digest of its keys, so that the
answer depends on nothing else and can be kept. The parser is imported late: that takes most of a
second.

Its internals change from release to release. If this module does not find what it needs, it reports
an unsupported version and never guesses.
"""

from __future__ import annotations

import hashlib
import json
import warnings
from collections.abc import Collection, Mapping
from importlib import metadata
from typing import Any, NamedTuple, TypeAlias, cast

from wireloom.model.document import JsonObject
from wireloom.model.errors import Location, WireloomError
from wireloom.model.references import REFERENCE_PREFIX

DISTRIBUTION = "datamodel-code-generator"
SUPPORTED = ((0, 60), (0, 90))
"""The first release that is supported and the first that is not (both ends are tested)."""


class Keys(NamedTuple):
    """The keys of an object: those that are described or required, and those that are required."""

    names: tuple[str, ...]
    required: frozenset[str]


Fields: TypeAlias = dict[str, bool]
"""The fields of an object, and whether each is required."""

Answers: TypeAlias = dict[str, Fields]
"""What the parser has answered, by the path of each object. It may be kept as JSON."""


def read_fields(objects: Collection[Keys], answers: Answers, source: str) -> Mapping[Keys, Fields]:
    """Ask datamodel-code-generator's parser for the fields of ``objects``.

    Args:
        objects: the keys of each object.
        answers: what was answered before, and is not asked again; new answers are added.
        source: what messages call the document.

    Raises:
        WireloomError: the installed version is not supported, or the parser failed.
    """
    version = supported_version()
    paths = {keys: _path(keys) for keys in objects}
    asked = {path: keys for keys, path in paths.items() if path not in answers}
    try:
        if asked:
            answers.update(map(_fields, _run(_openapi(asked), source)))
        return {keys: answers[path] for keys, path in paths.items()}
    except (AttributeError, ImportError, KeyError) as missing:
        raise _unsupported(version, str(missing)) from missing


# What the parser is given


def _path(keys: Keys) -> str:
    text = json.dumps([keys.names, sorted(keys.required)])
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    return f"{REFERENCE_PREFIX}S{digest[:32]}"


def _openapi(asked: Mapping[str, Keys]) -> JsonObject:
    """A document of the objects at these paths."""
    schemas: JsonObject = {
        path.removeprefix(REFERENCE_PREFIX): {
            "type": "object",
            "properties": {name: {} for name in keys.names},
            "required": sorted(keys.required),
        }
        for path, keys in sorted(asked.items())
    }
    info = {"title": "objects", "version": "0"}
    return {"openapi": "3.1.0", "info": info, "paths": {}, "components": {"schemas": schemas}}


# The run


def supported_version() -> str:
    """The version that is installed.

    Raises:
        WireloomError: it is not supported, or there is none.
    """
    try:
        version = metadata.version(DISTRIBUTION)
    except metadata.PackageNotFoundError:
        raise WireloomError(
            f"{DISTRIBUTION} is not installed", todo=f"pip install '{DISTRIBUTION}{_range()}'"
        ) from None
    numbers = version.split(".")[:2]
    release = tuple(int(number) if number.isdigit() else 0 for number in numbers)
    if not SUPPORTED[0] <= release < SUPPORTED[1]:
        raise _unsupported(version, "")
    return version


def _range() -> str:
    first, last = (".".join(map(str, release)) for release in SUPPORTED)
    return f">={first},<{last}"


def _unsupported(version: str, why: str) -> WireloomError:
    return WireloomError(
        f"unsupported version of {DISTRIBUTION}: {version}",
        why=why or f"supported are {_range()}",
        todo=f"pip install '{DISTRIBUTION}{_range()}'",
    )


def _run(data: JsonObject, source: str) -> list[Any]:
    """Parse ``data`` and return the parser's models.

    The broad ``except`` is deliberate and covers only the call of the parser: on unusual documents
    the parser raises its own errors, pydantic's (a ValueError) and other Python exceptions.
    """
    import datamodel_code_generator as generator

    parser = _parser(data)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            parser.parse_raw()
    except (
        generator.Error,
        ArithmeticError,
        AssertionError,
        AttributeError,
        LookupError,
        NotImplementedError,
        RecursionError,
        TypeError,
        ValueError,
    ) as error:
        raise _failed(error, source) from error
    return list(parser.results)


def _failed(error: Exception, source: str) -> WireloomError:
    if isinstance(error, RecursionError):
        return WireloomError(
            "the schemas are nested too deeply",
            where=Location(source),
            todo="give the inner schemas names of their own and refer to them",
        )
    lines = str(error).splitlines()
    return WireloomError(
        f"{DISTRIBUTION} cannot parse the document",
        where=Location(source),
        why=f"{type(error).__name__}: {lines[0] if lines else ''}",
        todo="find the schema with 'wireloom dump --stage normalize' and patch it in the overlay",
    )


def _parser(data: JsonObject) -> Any:
    from datamodel_code_generator import LiteralType, OpenAPIScope, PythonVersion
    from datamodel_code_generator.config import OpenAPIParserConfig
    from datamodel_code_generator.enums import DataModelType
    from datamodel_code_generator.model import get_data_model_types
    from datamodel_code_generator.parser.openapi import OpenAPIParser

    version = PythonVersion.PY_310
    kinds = get_data_model_types(DataModelType.DataclassesDataclass, target_python_version=version)
    config = OpenAPIParserConfig(
        data_model_type=kinds.data_model,
        data_model_root_type=kinds.root_model,
        data_model_field_type=kinds.field_model,
        data_type_manager_type=kinds.data_type_manager,
        dump_resolve_reference_action=kinds.dump_resolve_reference_action,
        target_python_version=version,
        openapi_scopes=[OpenAPIScope.Schemas],
        allow_remote_refs=False,
        formatters=[],
        keep_model_order=True,
        strict_nullable=True,
        use_standard_collections=True,
        enum_field_as_literal=LiteralType.All,
        set_default_enum_member=False,
    )
    return OpenAPIParser(cast(Any, data), config=config)


# What the parser returns


def _fields(model: Any) -> tuple[str, Fields]:
    """The path of a model of the parser, and its fields."""
    fields = {cast(str, each.original_name): bool(each.required) for each in model.fields}
    return cast(str, model.reference.path), fields
