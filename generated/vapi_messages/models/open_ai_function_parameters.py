"""`OpenAIFunctionParameters`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .json_schema import JsonSchema


@rt.dataclass(slots=True, kw_only=True)
class OpenAIFunctionParameters(rt.BranchRecord):
    """Found in `OpenAIFunction.parameters`."""

    type: Literal["object"]
    properties: dict[str, JsonSchema]
    required: list[str] | None = None

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
        left = 0
        self.type = get("type")
        if get("properties") is None:
            self.properties = None
        else:
            left += 1
        self.required = get("required")
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
            out["type"] = v
        if (v := record.properties) is not None:
            out["properties"] = rt.ENCODERS[type(v)](v)
        if (v := record.required) is not None:
            out["required"] = v
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
