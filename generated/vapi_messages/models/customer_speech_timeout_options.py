"""`CustomerSpeechTimeoutOptions`."""

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

    def _fill(self: Any, get: rt.Get) -> None:
        if (v := get("triggerResetMode")) is not None:
            v = _TRIGGER_RESET_MODE.decode(v)
        self.trigger_reset_mode = v
        self.timeout_seconds = get("timeoutSeconds")
        self.trigger_max_count = get("triggerMaxCount")

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "triggerResetMode": _TRIGGER_RESET_MODE,
                "timeoutSeconds": rt.Number(minimum=1, maximum=1000),
                "triggerMaxCount": rt.Number(minimum=1, maximum=10),
            },
        )


_TRIGGER_RESET_MODE = rt.Enum("CustomerSpeechTimeoutOptions_TriggerResetMode")
