"""`StructuredDataPlan`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import rt

if TYPE_CHECKING:
    from .json_schema import JsonSchema


@rt.dataclass(slots=True, kw_only=True)
class StructuredDataPlan(rt.Record):
    """The object `StructuredDataPlan`."""

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
        unread = len(data)
        if "messages" in data and (v := data["messages"]) is not None:
            self.messages = v
            unread -= 1
        else:
            self.messages = None
        if "enabled" in data and (v := data["enabled"]) is not None:
            self.enabled = v
            unread -= 1
        else:
            self.enabled = None
        if "schema" in data and (v := data["schema"]) is not None:
            self.schema = _SCHEMA.decode(v)
            unread -= 1
        else:
            self.schema = None
        if "timeoutSeconds" in data and (v := data["timeoutSeconds"]) is not None:
            self.timeout_seconds = v
            unread -= 1
        else:
            self.timeout_seconds = None
        if unread:
            self._extra, self._nulls = rt.rest(cls, data)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if record.messages is not None:
            out["messages"] = record.messages
        if record.enabled is not None:
            out["enabled"] = record.enabled
        if (v := record.schema) is not None:
            out["schema"] = rt.ENCODERS[type(v)](v)
        if record.timeout_seconds is not None:
            out["timeoutSeconds"] = record.timeout_seconds
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
