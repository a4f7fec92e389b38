"""`JsonSchema`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import rt

if TYPE_CHECKING:
    from .. import enum_texts
    from ..enums.json_schema__format import JsonSchema_Format
    from ..enums.json_schema__type import JsonSchema_Type


@rt.dataclass(slots=True, kw_only=True)
class JsonSchema(rt.BranchRecord):
    """Found in `CreateApiRequestToolDTO.body` and 9 more."""

    type: JsonSchema_Type
    items: JsonSchema | None = None
    properties: dict[str, JsonSchema] | None = None
    description: str | None = None
    pattern: str | None = None
    format: JsonSchema_Format | None = None
    required: list[str] | None = None
    enum: list[str] | None = None
    title: str | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: JsonSchema_Type | enum_texts.JsonSchema_Type,
            items: JsonSchema | None = None,
            properties: dict[str, JsonSchema] | None = None,
            description: str | None = None,
            pattern: str | None = None,
            format: JsonSchema_Format | enum_texts.JsonSchema_Format | None = None,
            required: list[str] | None = None,
            enum: list[str] | None = None,
            title: str | None = None,
            extra: dict[str, Any] = ...,
        ) -> None: ...

    def _fill(self: Any, get: rt.Get) -> int:
        left = 0
        if (v := get("type")) is not None:
            v = _TYPE.decode(v)
        self.type = v
        if get("items") is None:
            self.items = None
        else:
            left += 1
        if get("properties") is None:
            self.properties = None
        else:
            left += 1
        self.description = get("description")
        self.pattern = get("pattern")
        if (v := get("format")) is not None:
            v = _FORMAT.decode(v)
        self.format = v
        self.required = get("required")
        self.enum = get("enum")
        self.title = get("title")
        return left

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "type": _TYPE,
                "items": rt.Ref("JsonSchema"),
                "properties": rt.Map(rt.Ref("JsonSchema")),
                "description": rt.TEXT,
                "pattern": rt.TEXT,
                "format": _FORMAT,
                "required": rt.Array(rt.TEXT),
                "enum": rt.Array(rt.TEXT),
                "title": rt.TEXT,
            },
        )


_TYPE = rt.Enum("JsonSchema_Type")
_FORMAT = rt.Enum("JsonSchema_Format")
