"""`VapiWebCallTransport`."""

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

    def _fill(self: Any, get: rt.Get) -> None:
        self.conversation_type = get("conversationType")
        self.provider = get("provider")
        self.room_delete_on_user_leave_enabled = get("roomDeleteOnUserLeaveEnabled")
        self.call_url = get("callUrl")
        self.call_sip_uri = get("callSipUri")
        self.assistant_video_enabled = get("assistantVideoEnabled")

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
        )
