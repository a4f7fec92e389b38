"""`CustomerSpeechTimeoutOptions`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import rt

if TYPE_CHECKING:
    from .. import enum_texts
    from ..enums.customer_speech_timeout_options__trigger_reset_mode import (
        CustomerSpeechTimeoutOptions_TriggerResetMode,
    )


@rt.dataclass(slots=True, kw_only=True)
class CustomerSpeechTimeoutOptions(rt.Record):
    """Found in `CallHookCustomerSpeechTimeout.options`."""

    trigger_reset_mode: CustomerSpeechTimeoutOptions_TriggerResetMode | None = None
    timeout_seconds: int | float
    """From 1 to 1000."""
    trigger_max_count: int | float | None = None
    """From 1 to 10."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            trigger_reset_mode: (
                CustomerSpeechTimeoutOptions_TriggerResetMode
                | enum_texts.CustomerSpeechTimeoutOptions_TriggerResetMode
                | None
            ) = None,
            timeout_seconds: int | float,
            trigger_max_count: int | float | None = None,
            extra: dict[str, Any] = ...,
        ) -> None: ...

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
        if (v := get("triggerResetMode")) is not None:
            v = _TRIGGER_RESET_MODE.decode(v)
        self.trigger_reset_mode = v
        self.timeout_seconds = get("timeoutSeconds")
        self.trigger_max_count = get("triggerMaxCount")
        self._extra, self._nulls = rt.rest(cls, data)
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {}
        if (v := record.trigger_reset_mode) is not None:
            out["triggerResetMode"] = rt.ENCODERS[type(v)](v)
        if (v := record.timeout_seconds) is not None:
            out["timeoutSeconds"] = v
        if (v := record.trigger_max_count) is not None:
            out["triggerMaxCount"] = v
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
