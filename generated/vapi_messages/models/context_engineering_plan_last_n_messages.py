"""`ContextEngineeringPlanLastNMessages`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import Any, Literal

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class ContextEngineeringPlanLastNMessages(rt.Record):
    """Found in `HandoffDestinationAssistant.context_engineering_plan` where `type` is
    `lastNMessages` and 2 more.
    """

    type: Literal["lastNMessages"]
    max_messages: int | float
    """At least 0."""

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
        self.type = get("type")
        self.max_messages = get("maxMessages")
        self._extra, self._nulls = rt.rest(cls, data)
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {}
        if (v := record.type) is not None:
            out["type"] = v
        if (v := record.max_messages) is not None:
            out["maxMessages"] = v
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "type": rt.Const("lastNMessages"),
                "maxMessages": rt.Number(minimum=0),
            },
            required=("type", "maxMessages"),
        )
