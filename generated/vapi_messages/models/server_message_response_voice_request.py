"""`ServerMessageResponseVoiceRequest`: its class, and how it is decoded, encoded and checked."""

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

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
        self.data = get("data")
        self._extra, self._nulls = rt.rest(cls, data)
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {}
        if (v := record.data) is not None:
            out["data"] = v
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "data": rt.TEXT,
            },
            required=("data",),
        )
