"""`TransferDestinationSip`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .custom_message import CustomMessage
    from .transfer_plan import TransferPlan


@rt.dataclass(slots=True, kw_only=True)
class TransferDestinationSip(rt.BranchRecord):
    """Transfers the call to a SIP address."""

    message: str | CustomMessage | dict[str, Any] | None = None
    type: Literal["sip"]
    sip_uri: str
    caller_id: str | None = None
    """At most 40 characters."""
    transfer_plan: TransferPlan | None = None
    sip_headers: dict[str, Any] | None = None
    description: str | None = None

    def _fill(self: Any, get: rt.Get) -> int:
        left = 0
        if get("message") is None:
            self.message = None
        else:
            left += 1
        self.type = get("type")
        self.sip_uri = get("sipUri")
        self.caller_id = get("callerId")
        if get("transferPlan") is None:
            self.transfer_plan = None
        else:
            left += 1
        self.sip_headers = get("sipHeaders")
        self.description = get("description")
        return left

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "message": rt.ByJsonType(
                    rt.TEXT,
                    rt.Tagged(
                        "type",
                        {
                            "custom-message": rt.Ref("CustomMessage"),
                        },
                    ),
                ),
                "type": rt.Const("sip"),
                "sipUri": rt.TEXT,
                "callerId": rt.Text(max_length=40),
                "transferPlan": rt.Ref("TransferPlan"),
                "sipHeaders": rt.OBJECT,
                "description": rt.TEXT,
            },
        )
