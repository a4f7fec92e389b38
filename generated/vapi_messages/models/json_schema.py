"""`JsonSchema`: its class, and how it is decoded, encoded and checked."""

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

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
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
        if left:
            self._pending = data, left, {}
        else:
            self._pending = None
            self._extra, self._nulls = rt.rest(cls, data)
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        if record._pending is not None:
            return rt.encode_unread(record)
        out: dict[str, Any] = {}
        if (v := record.type) is not None:
            out["type"] = rt.ENCODERS[type(v)](v)
        if (v := record.items) is not None:
            out["items"] = rt.ENCODERS[type(v)](v)
        if (v := record.properties) is not None:
            out["properties"] = rt.ENCODERS[type(v)](v)
        if (v := record.description) is not None:
            out["description"] = v
        if (v := record.pattern) is not None:
            out["pattern"] = v
        if (v := record.format) is not None:
            out["format"] = rt.ENCODERS[type(v)](v)
        if (v := record.required) is not None:
            out["required"] = v
        if (v := record.enum) is not None:
            out["enum"] = v
        if (v := record.title) is not None:
            out["title"] = v
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "type": _TYPE,
                "items": _ITEMS,
                "properties": _PROPERTIES,
                "description": rt.TEXT,
                "pattern": rt.TEXT,
                "format": _FORMAT,
                "required": rt.Array(rt.TEXT),
                "enum": rt.Array(rt.TEXT),
                "title": rt.TEXT,
            },
            required=("type",),
        )


_TYPE = rt.Enum("JsonSchema_Type")
_ITEMS = rt.Ref("JsonSchema")
_PROPERTIES = rt.Map(rt.Ref("JsonSchema"))
_FORMAT = rt.Enum("JsonSchema_Format")
