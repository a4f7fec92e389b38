"""`OpenAIVoicemailDetectionPlan`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from ..enums.open_ai_voicemail_detection_plan__type import OpenAIVoicemailDetectionPlan_Type
    from .voicemail_detection_backoff_plan import VoicemailDetectionBackoffPlan


@rt.dataclass(slots=True, kw_only=True)
class OpenAIVoicemailDetectionPlan(rt.BranchRecord):
    """Found in `AssistantOverrides.voicemail_detection` where `provider` is `twilio` and 3 more."""

    beep_max_await_seconds: int | float | None = None
    """From 0 to 30. Default: `30`."""
    provider: Literal["openai"]
    backoff_plan: VoicemailDetectionBackoffPlan | None = None
    type: OpenAIVoicemailDetectionPlan_Type | None = None

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread: dict[str, Any] = {}
        self.beep_max_await_seconds = (
            data["beepMaxAwaitSeconds"] if "beepMaxAwaitSeconds" in data else None
        )
        self.provider = data["provider"] if "provider" in data else None
        if "backoffPlan" in data and (v := data["backoffPlan"]) is not None:
            unread["backoff_plan"] = ["backoffPlan", _BACKOFF_PLAN, v]
        else:
            self.backoff_plan = None
        self.type = _TYPE.decode(data["type"]) if "type" in data else None
        self._extra, self._nulls = rt.rest(cls, data)
        self._unread = unread or None
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {} if record._unread is None else rt.unread_branches(record)
        if (v := record.beep_max_await_seconds) is not None:
            out["beepMaxAwaitSeconds"] = v
        if (v := record.provider) is not None:
            out["provider"] = v
        if "backoffPlan" not in out and (v := record.backoff_plan) is not None:
            out["backoffPlan"] = rt.ENCODERS[type(v)](v)
        if (v := record.type) is not None:
            out["type"] = rt.ENCODERS[type(v)](v)
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out if record._unread is None else rt.in_order(record, out)

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "beepMaxAwaitSeconds": rt.Number(minimum=0, maximum=30),
                "provider": rt.Const("openai"),
                "backoffPlan": _BACKOFF_PLAN,
                "type": _TYPE,
            },
            required=("provider",),
        )


_BACKOFF_PLAN = rt.Ref("VoicemailDetectionBackoffPlan")
_TYPE = rt.Enum("OpenAIVoicemailDetectionPlan_Type")
