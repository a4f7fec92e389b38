"""`ServerMessageResponseCallEndpointingRequest`."""

from __future__ import annotations

from typing import Any

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class ServerMessageResponseCallEndpointingRequest(rt.Record):
    """How long to go on listening."""

    timeout_seconds: int | float
    """Seconds of silence after which the caller counts as finished, from 0 to 15.

    From 0 to 15.
    """

    def _fill(self: Any, get: rt.Get) -> None:
        self.timeout_seconds = get("timeoutSeconds")

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "timeoutSeconds": rt.Number(minimum=0, maximum=15),
            },
        )
