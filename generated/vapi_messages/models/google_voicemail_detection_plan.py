"""`GoogleVoicemailDetectionPlan`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .. import enum_texts
    from ..enums.google_voicemail_detection_plan__type import GoogleVoicemailDetectionPlan_Type
    from .voicemail_detection_backoff_plan import VoicemailDetectionBackoffPlan


@rt.dataclass(slots=True, kw_only=True)
class GoogleVoicemailDetectionPlan(rt.BranchRecord):
    """Found in `AssistantOverrides.voicemail_detection` where `provider` is `openai` and 3 more."""

    beep_max_await_seconds: int | float | None = None
    """From 0 to 30. Default: `30`."""
    provider: Literal["google"]
    backoff_plan: VoicemailDetectionBackoffPlan | None = None
    type: GoogleVoicemailDetectionPlan_Type | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            beep_max_await_seconds: int | float | None = None,
            provider: Literal["google"],
            backoff_plan: VoicemailDetectionBackoffPlan | None = None,
            type: (
                GoogleVoicemailDetectionPlan_Type
                | enum_texts.GoogleVoicemailDetectionPlan_Type
                | None
            ) = None,
            extra: dict[str, Any] = ...,
        ) -> None: ...

    def _fill(self: Any, get: rt.Get) -> int:
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
        return left

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "beepMaxAwaitSeconds": rt.Number(minimum=0, maximum=30),
                "provider": rt.Const("google"),
                "backoffPlan": rt.Ref("VoicemailDetectionBackoffPlan"),
                "type": _TYPE,
            },
        )


_TYPE = rt.Enum("GoogleVoicemailDetectionPlan_Type")
