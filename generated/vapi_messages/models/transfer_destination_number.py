"""`TransferDestinationNumber`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .custom_message import CustomMessage
    from .transfer_plan import TransferPlan


@rt.dataclass(slots=True, kw_only=True)
class TransferDestinationNumber(rt.Record):
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

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread = len(data)
        if "message" in data and (v := data["message"]) is not None:
            self.message = _MESSAGE.decode(v)
            unread -= 1
        else:
            self.message = None
        if (v := data.get("type")) is not None:
            unread -= 1
        self.type = v
        if "numberE164CheckEnabled" in data and (v := data["numberE164CheckEnabled"]) is not None:
            self.number_e164_check_enabled = v
            unread -= 1
        else:
            self.number_e164_check_enabled = None
        if (v := data.get("number")) is not None:
            unread -= 1
        self.number = v
        if "extension" in data and (v := data["extension"]) is not None:
            self.extension = v
            unread -= 1
        else:
            self.extension = None
        if "callerId" in data and (v := data["callerId"]) is not None:
            self.caller_id = v
            unread -= 1
        else:
            self.caller_id = None
        if "transferPlan" in data and (v := data["transferPlan"]) is not None:
            self.transfer_plan = _TRANSFER_PLAN.decode(v)
            unread -= 1
        else:
            self.transfer_plan = None
        if "description" in data and (v := data["description"]) is not None:
            self.description = v
            unread -= 1
        else:
            self.description = None
        if unread:
            self._extra, self._nulls = rt.rest(cls, data)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if (v := record.message) is not None:
            out["message"] = rt.ENCODERS[type(v)](v)
        if record.type is not None:
            out["type"] = record.type
        if record.number_e164_check_enabled is not None:
            out["numberE164CheckEnabled"] = record.number_e164_check_enabled
        if record.number is not None:
            out["number"] = record.number
        if record.extension is not None:
            out["extension"] = record.extension
        if record.caller_id is not None:
            out["callerId"] = record.caller_id
        if (v := record.transfer_plan) is not None:
            out["transferPlan"] = rt.ENCODERS[type(v)](v)
        if record.description is not None:
            out["description"] = record.description
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "message": _MESSAGE,
                "type": rt.Const("number"),
                "numberE164CheckEnabled": rt.BOOLEAN,
                "number": rt.Text(min_length=3, max_length=40),
                "extension": rt.Text(min_length=1, max_length=10),
                "callerId": rt.Text(max_length=40),
                "transferPlan": _TRANSFER_PLAN,
                "description": rt.TEXT,
            },
            required=("type", "number"),
        )


_MESSAGE = rt.OneOf(
    rt.TEXT,
    rt.Tagged(
        "type",
        {
            "custom-message": rt.Ref("CustomMessage"),
        },
    ),
)
_TRANSFER_PLAN = rt.Ref("TransferPlan")
