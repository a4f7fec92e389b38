"""`TransferDestinationNumber`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .custom_message import CustomMessage
    from .transfer_plan import TransferPlan


@rt.dataclass(slots=True, kw_only=True)
class TransferDestinationNumber(rt.BranchRecord):
    """Transfers the call to a phone number."""

    message: str | CustomMessage | dict[str, Any] | None = None
    type: Literal["number"]
    number_e164_check_enabled: bool | None = None
    """Default: `true`."""
    number: str
    """3 to 40 characters."""
    extension: str | None = None
    """1 to 10 characters."""
    caller_id: str | None = None
    """At most 40 characters."""
    transfer_plan: TransferPlan | None = None
    description: str | None = None

    def _fill(self: Any, get: rt.Get) -> int:
        left = 0
        if get("message") is None:
            self.message = None
        else:
            left += 1
        self.type = get("type")
        self.number_e164_check_enabled = get("numberE164CheckEnabled")
        self.number = get("number")
        self.extension = get("extension")
        self.caller_id = get("callerId")
        if get("transferPlan") is None:
            self.transfer_plan = None
        else:
            left += 1
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
                "type": rt.Const("number"),
                "numberE164CheckEnabled": rt.BOOLEAN,
                "number": rt.Text(min_length=3, max_length=40),
                "extension": rt.Text(min_length=1, max_length=10),
                "callerId": rt.Text(max_length=40),
                "transferPlan": rt.Ref("TransferPlan"),
                "description": rt.TEXT,
            },
        )
