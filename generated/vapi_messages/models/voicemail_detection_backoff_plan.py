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
    extra: dict[str, Any] = rt.field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = rt.field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        unread = len(data)
        if (v := get("startAtSeconds")) is not None:
            unread -= 1
        self.start_at_seconds = v
        if (v := get("frequencySeconds")) is not None:
            unread -= 1
        self.frequency_seconds = v
        if (v := get("maxRetries")) is not None:
            unread -= 1
        self.max_retries = v
        if unread:
            self._extra, self._nulls = rt.rest(data, KNOWN_KEYS)
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
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "startAtSeconds": rt.Number(minimum=0),
                "frequencySeconds": rt.Number(minimum=2.5),
                "maxRetries": rt.Number(minimum=1, maximum=10),
            },
            extra=rt.ANY,
        )


KNOWN_KEYS = frozenset(
    {
        "startAtSeconds",
        "frequencySeconds",
        "maxRetries",
    }
)
