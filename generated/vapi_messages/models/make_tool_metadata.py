"""`MakeToolMetadata`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import Any

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class MakeToolMetadata(rt.Record):
    """The object `MakeToolMetadata`."""

    scenario_id: int | float | None = None
    trigger_hook_id: int | float | None = None

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread = len(data)
        if "scenarioId" in data and (v := data["scenarioId"]) is not None:
            self.scenario_id = v
            unread -= 1
        else:
            self.scenario_id = None
        if "triggerHookId" in data and (v := data["triggerHookId"]) is not None:
            self.trigger_hook_id = v
            unread -= 1
        else:
            self.trigger_hook_id = None
        if unread:
            self._extra, self._nulls = rt.rest(cls, data)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if record.scenario_id is not None:
            out["scenarioId"] = record.scenario_id
        if record.trigger_hook_id is not None:
            out["triggerHookId"] = record.trigger_hook_id
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
