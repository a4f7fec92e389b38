"""`VapiVoicemailDetectionPlan`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from ..enums.vapi_voicemail_detection_plan__type import VapiVoicemailDetectionPlan_Type
    from .voicemail_detection_backoff_plan import VoicemailDetectionBackoffPlan


@rt.dataclass(slots=True, kw_only=True)
class VapiVoicemailDetectionPlan(rt.Record):
    """The object `VapiVoicemailDetectionPlan`."""

    beep_max_await_seconds: int | float | None = None
    """From 0 to 30. Default: `30`."""
    provider: Literal["vapi"]
    backoff_plan: VoicemailDetectionBackoffPlan | None = None
    type: VapiVoicemailDetectionPlan_Type | None = None

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread = len(data)
        if "beepMaxAwaitSeconds" in data and (v := data["beepMaxAwaitSeconds"]) is not None:
            self.beep_max_await_seconds = v
            unread -= 1
        else:
            self.beep_max_await_seconds = None
        if (v := data.get("provider")) is not None:
            unread -= 1
        self.provider = v
        if "backoffPlan" in data and (v := data["backoffPlan"]) is not None:
            self.backoff_plan = _BACKOFF_PLAN.decode(v)
            unread -= 1
        else:
            self.backoff_plan = None
        if "type" in data and (v := data["type"]) is not None:
            self.type = _TYPE.decode(v)
            unread -= 1
        else:
            self.type = None
        if unread:
            self._extra, self._nulls = rt.rest(cls, data)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if record.beep_max_await_seconds is not None:
            out["beepMaxAwaitSeconds"] = record.beep_max_await_seconds
        if record.provider is not None:
            out["provider"] = record.provider
        if (v := record.backoff_plan) is not None:
            out["backoffPlan"] = rt.ENCODERS[type(v)](v)
        if (v := record.type) is not None:
            out["type"] = rt.ENCODERS[type(v)](v)
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "beepMaxAwaitSeconds": rt.Number(minimum=0, maximum=30),
                "provider": rt.Const("vapi"),
                "backoffPlan": _BACKOFF_PLAN,
                "type": _TYPE,
            },
            required=("provider",),
        )


_BACKOFF_PLAN = rt.Ref("VoicemailDetectionBackoffPlan")
_TYPE = rt.Enum("VapiVoicemailDetectionPlan_Type")
