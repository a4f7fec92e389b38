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
    extra: dict[str, Any] = rt.field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = rt.field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        unread = len(data)
        if (v := get("message")) is not None:
            v = _MESSAGE.decode(v)
            unread -= 1
        self.message = v
        if (v := get("type")) is not None:
            unread -= 1
        self.type = v
        if (v := get("numberE164CheckEnabled")) is not None:
            unread -= 1
        self.number_e164_check_enabled = v
        if (v := get("number")) is not None:
            unread -= 1
        self.number = v
        if (v := get("extension")) is not None:
            unread -= 1
        self.extension = v
        if (v := get("callerId")) is not None:
            unread -= 1
        self.caller_id = v
        if (v := get("transferPlan")) is not None:
            v = _TRANSFER_PLAN.decode(v)
            unread -= 1
        self.transfer_plan = v
        if (v := get("description")) is not None:
            unread -= 1
        self.description = v
        if unread:
            self._extra, self._nulls = rt.rest(data, KNOWN_KEYS)
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
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
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
            extra=rt.ANY,
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
KNOWN_KEYS = frozenset(
    {
        "message",
        "type",
        "numberE164CheckEnabled",
        "number",
        "extension",
        "callerId",
        "transferPlan",
        "description",
    }
)
