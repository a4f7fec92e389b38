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
        unread: dict[str, Any] = {}
        self.messages = data["messages"] if "messages" in data else None
        self.enabled = data["enabled"] if "enabled" in data else None
        if "schema" in data and (v := data["schema"]) is not None:
            unread["schema"] = ["schema", _SCHEMA, v]
        else:
            self.schema = None
        self.timeout_seconds = data["timeoutSeconds"] if "timeoutSeconds" in data else None
        self._extra, self._nulls = rt.rest(cls, data)
        self._unread = unread or None
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {} if record._unread is None else rt.unread_branches(record)
        if (v := record.messages) is not None:
            out["messages"] = v
        if (v := record.enabled) is not None:
            out["enabled"] = v
        if "schema" not in out and (v := record.schema) is not None:
            out["schema"] = rt.ENCODERS[type(v)](v)
        if (v := record.timeout_seconds) is not None:
            out["timeoutSeconds"] = v
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out if record._unread is None else rt.in_order(record, out)

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
