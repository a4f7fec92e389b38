"""`VonageTransport`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import Any, Literal

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class VonageTransport(rt.Record):
    """Found in `Call.transport` where `provider` is `vonage`."""

    conversation_type: Literal["voice"] | None = None
    """Default: `"voice"`."""
    provider: Literal["vonage"]
    conversation_uuid: str | None = None
    call_uuid: str | None = None

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
        self.conversation_type = get("conversationType")
        self.provider = get("provider")
        self.conversation_uuid = get("conversationUUID")
        self.call_uuid = get("callUUID")
        self._extra, self._nulls = rt.rest(cls, data)
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {}
        if (v := record.conversation_type) is not None:
            out["conversationType"] = v
        if (v := record.provider) is not None:
            out["provider"] = v
        if (v := record.conversation_uuid) is not None:
            out["conversationUUID"] = v
        if (v := record.call_uuid) is not None:
            out["callUUID"] = v
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "conversationType": rt.Const("voice"),
                "provider": rt.Const("vonage"),
                "conversationUUID": rt.TEXT,
                "callUUID": rt.TEXT,
            },
            required=("provider",),
        )
