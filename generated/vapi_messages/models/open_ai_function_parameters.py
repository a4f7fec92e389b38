"""`OpenAIFunctionParameters`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .json_schema import JsonSchema


@rt.dataclass(slots=True, kw_only=True)
class OpenAIFunctionParameters(rt.Record):
    """The object `OpenAIFunctionParameters`."""

    type: Literal["object"]
    properties: dict[str, JsonSchema]
    required: list[str] | None = None

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread = len(data)
        if (v := data.get("type")) is not None:
            unread -= 1
        self.type = v
        if (v := data.get("properties")) is not None:
            v = _PROPERTIES.decode(v)
            unread -= 1
        self.properties = v
        if "required" in data and (v := data["required"]) is not None:
            self.required = v
            unread -= 1
        else:
            self.required = None
        if unread:
            self._extra, self._nulls = rt.rest(cls, data)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if record.type is not None:
            out["type"] = record.type
        if (v := record.properties) is not None:
            out["properties"] = rt.ENCODERS[type(v)](v)
        if record.required is not None:
            out["required"] = record.required
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "type": rt.Const("object"),
                "properties": _PROPERTIES,
                "required": rt.Array(rt.TEXT),
            },
            required=("type", "properties"),
        )


_PROPERTIES = rt.Map(rt.Ref("JsonSchema"))
