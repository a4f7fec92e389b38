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
        get = data.get
        left = 0
        self.type = get("type")
        if get("destination") is None:
            self.destination = None
        else:
            left += 1
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
        if (v := record.type) is not None:
            out["type"] = v
        if (v := record.destination) is not None:
            out["destination"] = rt.ENCODERS[type(v)](v)
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

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
