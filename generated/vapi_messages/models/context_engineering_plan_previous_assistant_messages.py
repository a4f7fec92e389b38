"""`ContextEngineeringPlanPreviousAssistantMessages`: its class, and how it is decoded, encoded
and checked.
"""

from __future__ import annotations

from typing import Any, Literal

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class ContextEngineeringPlanPreviousAssistantMessages(rt.Record):
    """Found in `HandoffDestinationAssistant.context_engineering_plan` where `type` is
    `previousAssistantMessages` and 1 more.
    """

    type: Literal["previousAssistantMessages"]

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
        self.type = get("type")
        self._extra, self._nulls = rt.rest(cls, data)
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {}
        if (v := record.type) is not None:
            out["type"] = v
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "type": rt.Const("previousAssistantMessages"),
            },
            required=("type",),
        )
