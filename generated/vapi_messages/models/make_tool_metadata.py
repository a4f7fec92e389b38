"""`MakeToolMetadata`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import Any

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class MakeToolMetadata(rt.Record):
    """Found in `MakeToolWithToolCall.metadata`."""

    scenario_id: int | float | None = None
    trigger_hook_id: int | float | None = None

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
        self.scenario_id = get("scenarioId")
        self.trigger_hook_id = get("triggerHookId")
        self._extra, self._nulls = rt.rest(cls, data)
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {}
        if (v := record.scenario_id) is not None:
            out["scenarioId"] = v
        if (v := record.trigger_hook_id) is not None:
            out["triggerHookId"] = v
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "scenarioId": rt.NUMBER,
                "triggerHookId": rt.NUMBER,
            },
        )
