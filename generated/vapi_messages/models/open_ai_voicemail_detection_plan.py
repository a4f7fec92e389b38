"""`OpenAIVoicemailDetectionPlan`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .. import enum_texts
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

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            beep_max_await_seconds: int | float | None = None,
            provider: Literal["openai"],
            backoff_plan: VoicemailDetectionBackoffPlan | None = None,
            type: (
                OpenAIVoicemailDetectionPlan_Type
                | enum_texts.GoogleVoicemailDetectionPlan_Type
                | None
            ) = None,
            extra: dict[str, Any] = ...,
        ) -> None: ...

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
        left = 0
        self.beep_max_await_seconds = get("beepMaxAwaitSeconds")
        self.provider = get("provider")
        if get("backoffPlan") is None:
            self.backoff_plan = None
        else:
            left += 1
        if (v := get("type")) is not None:
            v = _TYPE.decode(v)
        self.type = v
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
        if (v := record.beep_max_await_seconds) is not None:
            out["beepMaxAwaitSeconds"] = v
        if (v := record.provider) is not None:
            out["provider"] = v
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
                "provider": rt.Const("openai"),
                "backoffPlan": _BACKOFF_PLAN,
                "type": _TYPE,
            },
            required=("provider",),
        )


_BACKOFF_PLAN = rt.Ref("VoicemailDetectionBackoffPlan")
_TYPE = rt.Enum("OpenAIVoicemailDetectionPlan_Type")
