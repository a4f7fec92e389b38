"""`OpenAIFunctionParameters`: its class, and how it is decoded, encoded and checked."""

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
        unread: dict[str, Any] = {}
        self.type = data.get("type")
        if (v := data.get("properties")) is None:
            self.properties = None
        else:
            unread["properties"] = ["properties", _PROPERTIES, v]
        self.required = data.get("required")
        self._extra, self._nulls = rt.rest(cls, data)
        self._unread = unread or None
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {} if record._unread is None else rt.unread_branches(record)
        if (v := record.type) is not None:
            out["type"] = v
        if "properties" not in out and (v := record.properties) is not None:
            out["properties"] = rt.ENCODERS[type(v)](v)
        if (v := record.required) is not None:
            out["required"] = v
        if record._nulls or record._extra:
            rt.finish(out, record)
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
