"""`VapiWebCallTransport`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import Any, Literal

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class VapiWebCallTransport(rt.Record):
    """The object `VapiWebCallTransport`."""

    conversation_type: Literal["voice"] | None = None
    """Default: `"voice"`."""
    provider: Literal["daily"]
    room_delete_on_user_leave_enabled: bool | None = None
    """Default: `true`."""
    call_url: str | None = None
    call_sip_uri: str | None = None
    assistant_video_enabled: bool | None = None

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
        if (
            "roomDeleteOnUserLeaveEnabled" in data
            and (v := data["roomDeleteOnUserLeaveEnabled"]) is not None
        ):
            self.room_delete_on_user_leave_enabled = v
            unread -= 1
        else:
            self.room_delete_on_user_leave_enabled = None
        if "callUrl" in data and (v := data["callUrl"]) is not None:
            self.call_url = v
            unread -= 1
        else:
            self.call_url = None
        if "callSipUri" in data and (v := data["callSipUri"]) is not None:
            self.call_sip_uri = v
            unread -= 1
        else:
            self.call_sip_uri = None
        if "assistantVideoEnabled" in data and (v := data["assistantVideoEnabled"]) is not None:
            self.assistant_video_enabled = v
            unread -= 1
        else:
            self.assistant_video_enabled = None
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
        if record.room_delete_on_user_leave_enabled is not None:
            out["roomDeleteOnUserLeaveEnabled"] = record.room_delete_on_user_leave_enabled
        if record.call_url is not None:
            out["callUrl"] = record.call_url
        if record.call_sip_uri is not None:
            out["callSipUri"] = record.call_sip_uri
        if record.assistant_video_enabled is not None:
            out["assistantVideoEnabled"] = record.assistant_video_enabled
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
