"""`VonageTransport`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import Any, Literal

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class VonageTransport(rt.Record):
    """The object `VonageTransport`."""

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
        unread = len(data)
        if "conversationType" in data and (v := data["conversationType"]) is not None:
            self.conversation_type = v
            unread -= 1
        else:
            self.conversation_type = None
        if (v := data.get("provider")) is not None:
            unread -= 1
        self.provider = v
        if "conversationUUID" in data and (v := data["conversationUUID"]) is not None:
            self.conversation_uuid = v
            unread -= 1
        else:
            self.conversation_uuid = None
        if "callUUID" in data and (v := data["callUUID"]) is not None:
            self.call_uuid = v
            unread -= 1
        else:
            self.call_uuid = None
        if unread:
            self._extra, self._nulls = rt.rest(cls, data)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if record.conversation_type is not None:
            out["conversationType"] = record.conversation_type
        if record.provider is not None:
            out["provider"] = record.provider
        if record.conversation_uuid is not None:
            out["conversationUUID"] = record.conversation_uuid
        if record.call_uuid is not None:
            out["callUUID"] = record.call_uuid
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
