"""`CustomerSpeechTimeoutOptions`."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from .. import _runtime as rt

if TYPE_CHECKING:
    from ..enums.customer_speech_timeout_options__trigger_reset_mode import (
        CustomerSpeechTimeoutOptions_TriggerResetMode,
    )

_TRIGGER_RESET_MODE = rt.Enum("CustomerSpeechTimeoutOptions_TriggerResetMode")
_KEYS = frozenset(
    {
        "triggerResetMode",
        "timeoutSeconds",
        "triggerMaxCount",
    }
)


@dataclass(slots=True, kw_only=True)
class CustomerSpeechTimeoutOptions(rt.Record):
    """`CustomerSpeechTimeoutOptions` of the document."""

    trigger_reset_mode: CustomerSpeechTimeoutOptions_TriggerResetMode | None = None
    timeout_seconds: int | float
    """From 1 to 1000."""
    trigger_max_count: int | float | None = None
    """From 1 to 10."""
    extra: dict[str, Any] = field(default_factory=dict)
    _nulls: tuple[str, ...] = field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        v = get("triggerResetMode")
        self.trigger_reset_mode = v if v is None else _TRIGGER_RESET_MODE.decode(v)
        self.timeout_seconds = get("timeoutSeconds")
        self.trigger_max_count = get("triggerMaxCount")
        self.extra, self._nulls = rt.rest(data, _KEYS)
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.trigger_reset_mode) is not None:
            out["triggerResetMode"] = rt.encode(v)
        if (v := self.timeout_seconds) is not None:
            out["timeoutSeconds"] = v
        if (v := self.trigger_max_count) is not None:
            out["triggerMaxCount"] = v
        if self._nulls or self.extra:
            rt.finish(out, self._nulls, self.extra)
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
