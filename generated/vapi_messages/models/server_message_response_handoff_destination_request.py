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

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread = len(data)
        if "result" in data and (v := data["result"]) is not None:
            self.result = v
            unread -= 1
        else:
            self.result = None
        if (v := data.get("destination")) is not None:
            unread -= 1
        self.destination = v
        if "error" in data and (v := data["error"]) is not None:
            self.error = v
            unread -= 1
        else:
            self.error = None
        if unread:
            self._extra, self._nulls = rt.rest(cls, data)
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
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
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
        )
