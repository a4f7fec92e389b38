"""`TransferPhoneNumberHookAction`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from . import rt

if TYPE_CHECKING:
    from .transfer_destination_number import TransferDestinationNumber
    from .transfer_destination_sip import TransferDestinationSip


@rt.dataclass(slots=True, kw_only=True)
class TransferPhoneNumberHookAction(rt.BranchRecord):
    """Found in `PhoneNumberHookCallEnding.do` where `type` is `transfer` and 1 more."""

    type: Literal["transfer"]
    destination: TransferPhoneNumberHookAction_Destination | None = None

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread: dict[str, Any] = {}
        self.type = data["type"] if "type" in data else None
        if "destination" in data and (v := data["destination"]) is not None:
            unread["destination"] = ["destination", _DESTINATION, v]
        else:
            self.destination = None
        self._extra, self._nulls = rt.rest(cls, data)
        self._unread = unread or None
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {} if record._unread is None else rt.unread_branches(record)
        if (v := record.type) is not None:
            out["type"] = v
        if "destination" not in out and (v := record.destination) is not None:
            out["destination"] = rt.ENCODERS[type(v)](v)
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out if record._unread is None else rt.in_order(record, out)

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "type": rt.Const("transfer"),
                "destination": _DESTINATION,
            },
            required=("type",),
        )


_DESTINATION = rt.Tagged(
    "type",
    {
        "number": rt.Ref("TransferDestinationNumber"),
        "sip": rt.Ref("TransferDestinationSip"),
    },
)

if TYPE_CHECKING:
    TransferPhoneNumberHookAction_Destination: TypeAlias = (
        TransferDestinationNumber | TransferDestinationSip | dict[str, Any]
    )

ALIASES = {
    "TransferPhoneNumberHookAction_Destination": _DESTINATION,
}
