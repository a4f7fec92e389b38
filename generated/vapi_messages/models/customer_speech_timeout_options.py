"""`CustomerSpeechTimeoutOptions`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import rt

if TYPE_CHECKING:
    from ..enums.customer_speech_timeout_options__trigger_reset_mode import (
        CustomerSpeechTimeoutOptions_TriggerResetMode,
    )


@rt.dataclass(slots=True, kw_only=True)
class CustomerSpeechTimeoutOptions(rt.Record):
    """The object `CustomerSpeechTimeoutOptions`."""

    trigger_reset_mode: CustomerSpeechTimeoutOptions_TriggerResetMode | None = None
    timeout_seconds: int | float
    """From 1 to 1000."""
    trigger_max_count: int | float | None = None
    """From 1 to 10."""

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread = len(data)
        if "triggerResetMode" in data and (v := data["triggerResetMode"]) is not None:
            self.trigger_reset_mode = _TRIGGER_RESET_MODE.decode(v)
            unread -= 1
        else:
            self.trigger_reset_mode = None
        if (v := data.get("timeoutSeconds")) is not None:
            unread -= 1
        self.timeout_seconds = v
        if "triggerMaxCount" in data and (v := data["triggerMaxCount"]) is not None:
            self.trigger_max_count = v
            unread -= 1
        else:
            self.trigger_max_count = None
        if unread:
            self._extra, self._nulls = rt.rest(cls, data)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if (v := record.trigger_reset_mode) is not None:
            out["triggerResetMode"] = rt.ENCODERS[type(v)](v)
        if record.timeout_seconds is not None:
            out["timeoutSeconds"] = record.timeout_seconds
        if record.trigger_max_count is not None:
            out["triggerMaxCount"] = record.trigger_max_count
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "triggerResetMode": _TRIGGER_RESET_MODE,
                "timeoutSeconds": rt.Number(minimum=1, maximum=1000),
                "triggerMaxCount": rt.Number(minimum=1, maximum=10),
            },
            required=("timeoutSeconds",),
        )


_TRIGGER_RESET_MODE = rt.Enum("CustomerSpeechTimeoutOptions_TriggerResetMode")
