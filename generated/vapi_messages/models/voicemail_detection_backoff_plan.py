"""`VoicemailDetectionBackoffPlan`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import Any

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class VoicemailDetectionBackoffPlan(rt.Record):
    """Found in `GoogleVoicemailDetectionPlan.backoff_plan` and 2 more."""

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
        get = data.get
        self.start_at_seconds = get("startAtSeconds")
        self.frequency_seconds = get("frequencySeconds")
        self.max_retries = get("maxRetries")
        self._extra, self._nulls = rt.rest(cls, data)
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {}
        if (v := record.start_at_seconds) is not None:
            out["startAtSeconds"] = v
        if (v := record.frequency_seconds) is not None:
            out["frequencySeconds"] = v
        if (v := record.max_retries) is not None:
            out["maxRetries"] = v
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
