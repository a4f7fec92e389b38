"""`OpenAIVoicemailDetectionPlan`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from ..enums.open_ai_voicemail_detection_plan__type import OpenAIVoicemailDetectionPlan_Type
    from .voicemail_detection_backoff_plan import VoicemailDetectionBackoffPlan


@rt.dataclass(slots=True, kw_only=True)
class OpenAIVoicemailDetectionPlan(rt.Record):
    """The object `OpenAIVoicemailDetectionPlan`."""

    beep_max_await_seconds: int | float | None = None
    """From 0 to 30. Default: `30`."""
    provider: Literal["openai"]
    backoff_plan: VoicemailDetectionBackoffPlan | None = None
    type: OpenAIVoicemailDetectionPlan_Type | None = None
    extra: dict[str, Any] = rt.field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = rt.field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        unread = len(data)
        if (v := get("beepMaxAwaitSeconds")) is not None:
            unread -= 1
        self.beep_max_await_seconds = v
        if (v := get("provider")) is not None:
            unread -= 1
        self.provider = v
        if (v := get("backoffPlan")) is not None:
            v = _BACKOFF_PLAN.decode(v)
            unread -= 1
        self.backoff_plan = v
        if (v := get("type")) is not None:
            v = _TYPE.decode(v)
            unread -= 1
        self.type = v
        if unread:
            self._extra, self._nulls = rt.rest(data, KNOWN_KEYS)
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
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
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
            extra=rt.ANY,
        )


_BACKOFF_PLAN = rt.Ref("VoicemailDetectionBackoffPlan")
_TYPE = rt.Enum("OpenAIVoicemailDetectionPlan_Type")
KNOWN_KEYS = frozenset(
    {
        "beepMaxAwaitSeconds",
        "provider",
        "backoffPlan",
        "type",
    }
)
