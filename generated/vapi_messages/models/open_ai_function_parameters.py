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
        unread: dict[str, Any] = {}
        self.type = data["type"] if "type" in data else None
        if "properties" in data and (v := data["properties"]) is not None:
            unread["properties"] = ["properties", _PROPERTIES, v]
        else:
            self.properties = None
        self.required = data["required"] if "required" in data else None
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
            rt.finish(out, record._nulls, record._extra)
        return out if record._unread is None else rt.in_order(record, out)

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
