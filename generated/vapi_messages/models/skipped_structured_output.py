"""`SkippedStructuredOutput`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from . import rt

if TYPE_CHECKING:
    from .ended_reason_condition import EndedReasonCondition
    from .min_call_duration_condition import MinCallDurationCondition
    from .min_messages_condition import MinMessagesCondition


@rt.dataclass(slots=True, kw_only=True)
class SkippedStructuredOutput(rt.BranchRecord):
    """Found in `Artifact.skipped_structured_outputs`."""

    name: str
    unmet_condition: SkippedStructuredOutput_UnmetCondition

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread: dict[str, Any] = {}
        self.name = data["name"] if "name" in data else None
        if "unmetCondition" in data and (v := data["unmetCondition"]) is not None:
            unread["unmet_condition"] = ["unmetCondition", _UNMET_CONDITION, v]
        else:
            self.unmet_condition = None
        self._extra, self._nulls = rt.rest(cls, data)
        self._unread = unread or None
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {} if record._unread is None else rt.unread_branches(record)
        if (v := record.name) is not None:
            out["name"] = v
        if "unmetCondition" not in out and (v := record.unmet_condition) is not None:
            out["unmetCondition"] = rt.ENCODERS[type(v)](v)
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out if record._unread is None else rt.in_order(record, out)

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "name": rt.TEXT,
                "unmetCondition": _UNMET_CONDITION,
            },
            required=("name", "unmetCondition"),
        )


_UNMET_CONDITION = rt.Tagged(
    "type",
    {
        "minMessages": rt.Ref("MinMessagesCondition"),
        "minCallDuration": rt.Ref("MinCallDurationCondition"),
        "endedReason": rt.Ref("EndedReasonCondition"),
    },
)

if TYPE_CHECKING:
    SkippedStructuredOutput_UnmetCondition: TypeAlias = (
        MinMessagesCondition | MinCallDurationCondition | EndedReasonCondition | dict[str, Any]
    )

ALIASES = {
    "SkippedStructuredOutput_UnmetCondition": _UNMET_CONDITION,
}
