"""The adapter of datamodel-code-generator: the one module that imports it.

It runs the parser in process on a normalized document and returns what the parser found as plain
values of its own types: a :class:`Model` for each object, alias or inline object, and a
:class:`ParsedType` for each type. Nothing is rendered, no file is read and no address is fetched.

The parser gets the structure alone, without descriptions and limits. Components are called ``S``
and a digest of their names: so the parser can handle every name, a model belongs to a component and
not to a name that the parser made up, and its results stay valid when a component is added. It is
imported late: that takes most of a second.

Its internals change from release to release. If this module does not find what it needs, it reports
an unsupported version and never guesses.
"""

from __future__ import annotations

import hashlib
import warnings
from collections.abc import Iterable
from dataclasses import dataclass
from importlib import metadata
from typing import Any, Literal, NamedTuple, TypeAlias, cast

from wireloom.model.document import Document, JsonObject
from wireloom.model.errors import Location, WireloomError
from wireloom.model.references import REFERENCE_PREFIX, reference_name

DISTRIBUTION = "datamodel-code-generator"
SUPPORTED = ((0, 60), (0, 90))
"""The first release that is supported and the first that is not (both ends are tested)."""

Kind: TypeAlias = Literal[
    "any",
    "string",
    "number",
    "integer",
    "boolean",
    "null",
    "literal",
    "list",
    "map",
    "union",
    "model",
]

_SCALARS: dict[str, Kind] = {
    "str": "string",
    "int": "integer",
    "float": "number",
    "bool": "boolean",
    "None": "null",
    "Any": "any",
    "object": "any",
    "dict": "map",
    "list": "list",
}


class ParsedType(NamedTuple):
    """A type as the parser sees it.

    ``parts`` are the members of a union, the items of a list or the values of a map; ``target`` is
    the path of a model; ``values`` are those of a literal. Any other Python type is ``any``.
    """

    kind: Kind
    parts: tuple[ParsedType, ...] = ()
    target: str = ""
    values: tuple[str | int | float | bool, ...] = ()


ANY = ParsedType("any")


class Property(NamedTuple):
    """A field of a model: the key in JSON, whether it must be there, and its type."""

    name: str
    required: bool
    parsed: ParsedType


class Model(NamedTuple):
    """An object (``alias`` is None) with its own fields and its bases, or a name for a type."""

    path: str
    bases: tuple[str, ...] = ()
    properties: tuple[Property, ...] = ()
    alias: ParsedType | None = None


@dataclass(frozen=True, slots=True)
class Models:
    """Everything that the parser found.

    ``by_path`` has every model by its path; ``components`` has the path of each component and
    ``names`` the component of each such path.
    """

    by_path: dict[str, Model]
    components: dict[str, str]
    names: dict[str, str]


def read_models(document: Document) -> Models:
    """Run datamodel-code-generator's parser on a normalized document.

    Args:
        document: as ``normalize`` gives it: every reference names a component that exists.

    Returns:
        the models of all components and of the objects inside them.

    Raises:
        WireloomError: the installed version is not supported, or the parser failed.
    """
    version = supported_version()
    paths = component_paths(document)
    structures = {path: structure(document.schemas[name], paths) for name, path in paths.items()}
    try:
        results = _run(_openapi(structures), document.source)
        models = [_model(each) for each in results]
    except (AttributeError, ImportError) as missing:
        raise _unsupported(version, str(missing)) from missing
    return models_of(document, models)


def models_of(document: Document, models: Iterable[Model]) -> Models:
    """``models`` as those of the components of ``document``."""
    paths = component_paths(document)
    names = {path: name for name, path in paths.items()}
    return Models({model.path: model for model in models}, paths, names)


def component_paths(document: Document) -> dict[str, str]:
    """The path that the parser has for each component: a function of the component's name."""
    return {name: f"{REFERENCE_PREFIX}S{_digest(name)}" for name in document.schemas}


def _digest(name: str) -> str:
    return hashlib.sha256(name.encode("utf-8", "surrogatepass")).hexdigest()[:16]


# What the parser is given


def _openapi(structures: dict[str, JsonObject]) -> JsonObject:
    """A document of the structures at these paths."""
    schemas = {path.removeprefix(REFERENCE_PREFIX): each for path, each in structures.items()}
    info = {"title": "family", "version": "0"}
    return {"openapi": "3.1.0", "info": info, "paths": {}, "components": {"schemas": schemas}}


_STRUCTURE = frozenset(
    {
        *("$ref", "type", "enum", "anyOf", "allOf"),
        *("properties", "required", "additionalProperties", "items"),
    }
)
"""The keywords that the parser gets. It would change texts, numbers and formats."""


def structure(schema: JsonObject, paths: dict[str, str]) -> JsonObject:
    """The part of ``schema`` that the parser gets; ``paths`` has its path for each component."""
    given = {key: value for key, value in schema.items() if key in _STRUCTURE}
    if "$ref" in given:
        given["$ref"] = paths[cast(str, reference_name(given["$ref"]))]
    if "properties" in given:
        given["properties"] = {
            name: structure(each, paths) for name, each in given["properties"].items()
        }
    for keyword in ("items", "additionalProperties"):
        if isinstance(given.get(keyword), dict):
            given[keyword] = structure(given[keyword], paths)
    for keyword in ("anyOf", "allOf"):
        if keyword in given:
            given[keyword] = [structure(each, paths) for each in given[keyword]]
    return given


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


def _model(model: Any) -> Model:
    path = cast(str, model.reference.path)
    if model.is_alias:
        fields = list(model.fields)
        return Model(path, alias=_parsed(fields[0].data_type) if fields else ANY)
    bases = tuple(base.reference.path for base in model.base_classes if base.reference)
    return Model(path, bases, tuple(_property(field) for field in model.fields))


def _property(field: Any) -> Property:
    return Property(cast(str, field.original_name), bool(field.required), _parsed(field.data_type))


def _parsed(data_type: Any) -> ParsedType:
    parts = [_parsed(each) for each in data_type.data_types]
    if data_type.reference is not None:
        return ParsedType("model", target=data_type.reference.path)
    if data_type.is_dict:
        return ParsedType("map", (_one(parts),))
    if data_type.is_list:
        return ParsedType("list", (_one(parts),))
    if data_type.literals:
        return ParsedType("literal", values=tuple(data_type.literals))
    if parts:
        return _one(parts)
    kind = _SCALARS.get(data_type.type or "", "any")
    return ParsedType(kind, (ANY,)) if kind in ("list", "map") else ParsedType(kind)


def _one(parts: list[ParsedType]) -> ParsedType:
    if not parts:
        return ANY
    return parts[0] if len(parts) == 1 else ParsedType("union", tuple(parts))
