"""`TransferDestinationSip`: its class, and how it is decoded, encoded and checked."""

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

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
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
        if left:
            self._pending = data, left, {}
        else:
            self._pending = None
            self._extra, self._nulls = rt.rest(cls, data)
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        if record._pending is not None:
            return rt.encode_unread(record)
        out: dict[str, Any] = {}
        if (v := record.message) is not None:
            out["message"] = rt.ENCODERS[type(v)](v)
        if (v := record.type) is not None:
            out["type"] = v
        if (v := record.sip_uri) is not None:
            out["sipUri"] = v
        if (v := record.caller_id) is not None:
            out["callerId"] = v
        if (v := record.transfer_plan) is not None:
            out["transferPlan"] = rt.ENCODERS[type(v)](v)
        if (v := record.sip_headers) is not None:
            out["sipHeaders"] = v
        if (v := record.description) is not None:
            out["description"] = v
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
