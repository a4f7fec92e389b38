"""`MakeToolMetadata`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import Any

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class MakeToolMetadata(rt.Record):
    """The object `MakeToolMetadata`."""

    scenario_id: int | float | None = None
    trigger_hook_id: int | float | None = None
    extra: dict[str, Any] = rt.field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = rt.field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        unread = len(data)
        if (v := get("scenarioId")) is not None:
            unread -= 1
        self.scenario_id = v
        if (v := get("triggerHookId")) is not None:
            unread -= 1
        self.trigger_hook_id = v
        if unread:
            self._extra, self._nulls = rt.rest(data, KNOWN_KEYS)
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
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "scenarioId": rt.NUMBER,
                "triggerHookId": rt.NUMBER,
            },
            extra=rt.ANY,
        )


KNOWN_KEYS = frozenset(
    {
        "scenarioId",
        "triggerHookId",
    }
)
