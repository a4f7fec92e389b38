"""`StructuredDataPlan`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import rt

if TYPE_CHECKING:
    from .json_schema import JsonSchema


@rt.dataclass(slots=True, kw_only=True)
class StructuredDataPlan(rt.BranchRecord):
    """Found in `AnalysisPlan.structured_data_plan` and 1 more."""

    messages: list[dict[str, Any]] | None = None
    enabled: bool | None = None
    schema: JsonSchema | None = None
    timeout_seconds: int | float | None = None
    """From 1 to 60."""

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
        left = 0
        self.messages = get("messages")
        self.enabled = get("enabled")
        if get("schema") is None:
            self.schema = None
        else:
            left += 1
        self.timeout_seconds = get("timeoutSeconds")
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
        if (v := record.messages) is not None:
            out["messages"] = v
        if (v := record.enabled) is not None:
            out["enabled"] = v
        if (v := record.schema) is not None:
            out["schema"] = rt.ENCODERS[type(v)](v)
        if (v := record.timeout_seconds) is not None:
            out["timeoutSeconds"] = v
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "messages": rt.Array(rt.OBJECT),
                "enabled": rt.BOOLEAN,
                "schema": _SCHEMA,
                "timeoutSeconds": rt.Number(minimum=1, maximum=60),
            },
        )


_SCHEMA = rt.Ref("JsonSchema")
