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
    extra: dict[str, Any] = rt.field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = rt.field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        unread = len(data)
        if (v := get("triggerResetMode")) is not None:
            v = _TRIGGER_RESET_MODE.decode(v)
            unread -= 1
        self.trigger_reset_mode = v
        if (v := get("timeoutSeconds")) is not None:
            unread -= 1
        self.timeout_seconds = v
        if (v := get("triggerMaxCount")) is not None:
            unread -= 1
        self.trigger_max_count = v
        if unread:
            self._extra, self._nulls = rt.rest(data, KNOWN_KEYS)
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
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
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
            extra=rt.ANY,
        )


_TRIGGER_RESET_MODE = rt.Enum("CustomerSpeechTimeoutOptions_TriggerResetMode")
KNOWN_KEYS = frozenset(
    {
        "triggerResetMode",
        "timeoutSeconds",
        "triggerMaxCount",
    }
)
