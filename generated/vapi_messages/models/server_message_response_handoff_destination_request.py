"""`ServerMessageResponseHandoffDestinationRequest`: its class, and how it is read, written and
judged.
"""

from __future__ import annotations

from typing import Any

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class ServerMessageResponseHandoffDestinationRequest(rt.Record):
    """Which assistant or squad takes over, or why none does."""

    result: str | None = None
    """Text that the model gets as the result of its handoff tool."""
    destination: dict[str, Any]
    """Who takes over, shaped like one of the `HandoffDestination` classes."""
    error: str | None = None
    """Why there is no handoff."""
    extra: dict[str, Any] = rt.field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = rt.field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        unread = len(data)
        if (v := get("result")) is not None:
            unread -= 1
        self.result = v
        if (v := get("destination")) is not None:
            unread -= 1
        self.destination = v
        if (v := get("error")) is not None:
            unread -= 1
        self.error = v
        if unread:
            self._extra, self._nulls = rt.rest(data, KNOWN_KEYS)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if record.result is not None:
            out["result"] = record.result
        if record.destination is not None:
            out["destination"] = record.destination
        if record.error is not None:
            out["error"] = record.error
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "result": rt.TEXT,
                "destination": rt.OBJECT,
                "error": rt.TEXT,
            },
            required=("destination",),
            extra=rt.ANY,
        )


KNOWN_KEYS = frozenset(
    {
        "result",
        "destination",
        "error",
    }
)
