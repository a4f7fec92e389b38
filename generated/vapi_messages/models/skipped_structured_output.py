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
        get = data.get
        left = 0
        self.name = get("name")
        if get("unmetCondition") is None:
            self.unmet_condition = None
        else:
            left += 1
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
        if (v := record.name) is not None:
            out["name"] = v
        if (v := record.unmet_condition) is not None:
            out["unmetCondition"] = rt.ENCODERS[type(v)](v)
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

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
