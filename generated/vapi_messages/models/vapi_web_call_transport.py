"""`VapiWebCallTransport`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import Any, Literal

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class VapiWebCallTransport(rt.Record):
    """Found in `Call.transport` where `provider` is `daily`."""

    conversation_type: Literal["voice"] | None = None
    """Default: `"voice"`."""
    provider: Literal["daily"]
    room_delete_on_user_leave_enabled: bool | None = None
    """Default: `true`."""
    call_url: str | None = None
    call_sip_uri: str | None = None
    assistant_video_enabled: bool | None = None
    """Not in the document; seen in recorded webhooks."""

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
        self.conversation_type = get("conversationType")
        self.provider = get("provider")
        self.room_delete_on_user_leave_enabled = get("roomDeleteOnUserLeaveEnabled")
        self.call_url = get("callUrl")
        self.call_sip_uri = get("callSipUri")
        self.assistant_video_enabled = get("assistantVideoEnabled")
        self._extra, self._nulls = rt.rest(cls, data)
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {}
        if (v := record.conversation_type) is not None:
            out["conversationType"] = v
        if (v := record.provider) is not None:
            out["provider"] = v
        if (v := record.room_delete_on_user_leave_enabled) is not None:
            out["roomDeleteOnUserLeaveEnabled"] = v
        if (v := record.call_url) is not None:
            out["callUrl"] = v
        if (v := record.call_sip_uri) is not None:
            out["callSipUri"] = v
        if (v := record.assistant_video_enabled) is not None:
            out["assistantVideoEnabled"] = v
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "conversationType": rt.Const("voice"),
                "provider": rt.Const("daily"),
                "roomDeleteOnUserLeaveEnabled": rt.BOOLEAN,
                "callUrl": rt.TEXT,
                "callSipUri": rt.TEXT,
                "assistantVideoEnabled": rt.Nullable(rt.BOOLEAN),
            },
            required=("provider",),
        )
