"""`JsonSchema`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import rt

if TYPE_CHECKING:
    from ..enums.json_schema__format import JsonSchema_Format
    from ..enums.json_schema__type import JsonSchema_Type


@rt.dataclass(slots=True, kw_only=True)
class JsonSchema(rt.Record):
    """The object `JsonSchema`."""

    type: JsonSchema_Type
    items: JsonSchema | None = None
    properties: dict[str, JsonSchema] | None = None
    description: str | None = None
    pattern: str | None = None
    format: JsonSchema_Format | None = None
    required: list[str] | None = None
    enum: list[str] | None = None
    title: str | None = None

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread = len(data)
        if (v := data.get("type")) is not None:
            v = _TYPE.decode(v)
            unread -= 1
        self.type = v
        if "items" in data and (v := data["items"]) is not None:
            self.items = _ITEMS.decode(v)
            unread -= 1
        else:
            self.items = None
        if "properties" in data and (v := data["properties"]) is not None:
            self.properties = _PROPERTIES.decode(v)
            unread -= 1
        else:
            self.properties = None
        if "description" in data and (v := data["description"]) is not None:
            self.description = v
            unread -= 1
        else:
            self.description = None
        if "pattern" in data and (v := data["pattern"]) is not None:
            self.pattern = v
            unread -= 1
        else:
            self.pattern = None
        if "format" in data and (v := data["format"]) is not None:
            self.format = _FORMAT.decode(v)
            unread -= 1
        else:
            self.format = None
        if "required" in data and (v := data["required"]) is not None:
            self.required = v
            unread -= 1
        else:
            self.required = None
        if "enum" in data and (v := data["enum"]) is not None:
            self.enum = v
            unread -= 1
        else:
            self.enum = None
        if "title" in data and (v := data["title"]) is not None:
            self.title = v
            unread -= 1
        else:
            self.title = None
        if unread:
            self._extra, self._nulls = rt.rest(cls, data)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if (v := record.type) is not None:
            out["type"] = rt.ENCODERS[type(v)](v)
        if (v := record.items) is not None:
            out["items"] = rt.ENCODERS[type(v)](v)
        if (v := record.properties) is not None:
            out["properties"] = rt.ENCODERS[type(v)](v)
        if record.description is not None:
            out["description"] = record.description
        if record.pattern is not None:
            out["pattern"] = record.pattern
        if (v := record.format) is not None:
            out["format"] = rt.ENCODERS[type(v)](v)
        if record.required is not None:
            out["required"] = record.required
        if record.enum is not None:
            out["enum"] = record.enum
        if record.title is not None:
            out["title"] = record.title
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
