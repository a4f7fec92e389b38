"""`ServerMessageResponseHandoffDestinationRequest`: its class, and how it is decoded, encoded
and checked.
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
        get = data.get
        self.result = get("result")
        self.destination = get("destination")
        self.error = get("error")
        self._extra, self._nulls = rt.rest(cls, data)
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {}
        if (v := record.result) is not None:
            out["result"] = v
        if (v := record.destination) is not None:
            out["destination"] = v
        if (v := record.error) is not None:
            out["error"] = v
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
