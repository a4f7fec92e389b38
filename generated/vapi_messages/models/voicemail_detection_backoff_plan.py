"""`VoicemailDetectionBackoffPlan`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import Any

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class VoicemailDetectionBackoffPlan(rt.Record):
    """The object `VoicemailDetectionBackoffPlan`."""

    start_at_seconds: int | float | None = None
    """At least 0. Default: `5`."""
    frequency_seconds: int | float | None = None
    """At least 2.5. Default: `5`."""
    max_retries: int | float | None = None
    """From 1 to 10. Default: `6`."""

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread = len(data)
        if "startAtSeconds" in data and (v := data["startAtSeconds"]) is not None:
            self.start_at_seconds = v
            unread -= 1
        else:
            self.start_at_seconds = None
        if "frequencySeconds" in data and (v := data["frequencySeconds"]) is not None:
            self.frequency_seconds = v
            unread -= 1
        else:
            self.frequency_seconds = None
        if "maxRetries" in data and (v := data["maxRetries"]) is not None:
            self.max_retries = v
            unread -= 1
        else:
            self.max_retries = None
        if unread:
            self._extra, self._nulls = rt.rest(cls, data)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if record.start_at_seconds is not None:
            out["startAtSeconds"] = record.start_at_seconds
        if record.frequency_seconds is not None:
            out["frequencySeconds"] = record.frequency_seconds
        if record.max_retries is not None:
            out["maxRetries"] = record.max_retries
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "startAtSeconds": rt.Number(minimum=0),
                "frequencySeconds": rt.Number(minimum=2.5),
                "maxRetries": rt.Number(minimum=1, maximum=10),
            },
        )
