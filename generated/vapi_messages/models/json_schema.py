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
    extra: dict[str, Any] = rt.field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = rt.field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        unread = len(data)
        if (v := get("type")) is not None:
            v = _TYPE.decode(v)
            unread -= 1
        self.type = v
        if (v := get("items")) is not None:
            v = _ITEMS.decode(v)
            unread -= 1
        self.items = v
        if (v := get("properties")) is not None:
            v = _PROPERTIES.decode(v)
            unread -= 1
        self.properties = v
        if (v := get("description")) is not None:
            unread -= 1
        self.description = v
        if (v := get("pattern")) is not None:
            unread -= 1
        self.pattern = v
        if (v := get("format")) is not None:
            v = _FORMAT.decode(v)
            unread -= 1
        self.format = v
        if (v := get("required")) is not None:
            unread -= 1
        self.required = v
        if (v := get("enum")) is not None:
            unread -= 1
        self.enum = v
        if (v := get("title")) is not None:
            unread -= 1
        self.title = v
        if unread:
            self._extra, self._nulls = rt.rest(data, KNOWN_KEYS)
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
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
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
            extra=rt.ANY,
        )


_TYPE = rt.Enum("JsonSchema_Type")
_ITEMS = rt.Ref("JsonSchema")
_PROPERTIES = rt.Map(rt.Ref("JsonSchema"))
_FORMAT = rt.Enum("JsonSchema_Format")
KNOWN_KEYS = frozenset(
    {
        "type",
        "items",
        "properties",
        "description",
        "pattern",
        "format",
        "required",
        "enum",
        "title",
    }
)
