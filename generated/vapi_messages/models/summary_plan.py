"""`SummaryPlan`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import Any

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class SummaryPlan(rt.Record):
    """Found in `AnalysisPlan.summary_plan` and 1 more."""

    messages: list[dict[str, Any]] | None = None
    enabled: bool | None = None
    timeout_seconds: int | float | None = None
    """From 1 to 60."""

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
        self.messages = get("messages")
        self.enabled = get("enabled")
        self.timeout_seconds = get("timeoutSeconds")
        self._extra, self._nulls = rt.rest(cls, data)
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {}
        if (v := record.messages) is not None:
            out["messages"] = v
        if (v := record.enabled) is not None:
            out["enabled"] = v
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
                "timeoutSeconds": rt.Number(minimum=1, maximum=60),
            },
        )
