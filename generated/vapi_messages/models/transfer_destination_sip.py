"""`TransferDestinationSip`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .custom_message import CustomMessage
    from .transfer_plan import TransferPlan


@rt.dataclass(slots=True, kw_only=True)
class TransferDestinationSip(rt.Record):
    """Transfers the call to a SIP address."""

    message: str | CustomMessage | dict[str, Any] | None = None
    type: Literal["sip"]
    sip_uri: str
    caller_id: str | None = None
    """At most 40 characters."""
    transfer_plan: TransferPlan | None = None
    sip_headers: dict[str, Any] | None = None
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
        if (v := data.get("sipUri")) is not None:
            unread -= 1
        self.sip_uri = v
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
        if "sipHeaders" in data and (v := data["sipHeaders"]) is not None:
            self.sip_headers = v
            unread -= 1
        else:
            self.sip_headers = None
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
        if record.sip_uri is not None:
            out["sipUri"] = record.sip_uri
        if record.caller_id is not None:
            out["callerId"] = record.caller_id
        if (v := record.transfer_plan) is not None:
            out["transferPlan"] = rt.ENCODERS[type(v)](v)
        if record.sip_headers is not None:
            out["sipHeaders"] = record.sip_headers
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
                "type": rt.Const("sip"),
                "sipUri": rt.TEXT,
                "callerId": rt.Text(max_length=40),
                "transferPlan": _TRANSFER_PLAN,
                "sipHeaders": rt.OBJECT,
                "description": rt.TEXT,
            },
            required=("type", "sipUri"),
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
