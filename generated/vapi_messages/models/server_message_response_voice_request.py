"""`ServerMessageResponseVoiceRequest`."""

from __future__ import annotations

from typing import Any

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class ServerMessageResponseVoiceRequest(rt.Record):
    """Stands for the audio that answers a voice request.

    Only here to complete the list: the real answer is raw audio, not JSON.
    """

    data: str
    """The audio. Stream the bytes as the body of the answer instead of sending this."""

    def _fill(self: Any, get: rt.Get) -> None:
        self.data = get("data")

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "data": rt.TEXT,
            },
        )
