"""`TransferFallbackPlan`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import rt

if TYPE_CHECKING:
    from .custom_message import CustomMessage


@rt.dataclass(slots=True, kw_only=True)
class TransferFallbackPlan(rt.BranchRecord):
    """Found in `TransferPlan.fallback_plan`."""

    message: str | CustomMessage | dict[str, Any]
    end_call_enabled: bool | None = None
    """Default: `true`."""

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread: dict[str, Any] = {}
        if "message" in data and (v := data["message"]) is not None:
            unread["message"] = ["message", _MESSAGE, v]
        else:
            self.message = None
        self.end_call_enabled = data["endCallEnabled"] if "endCallEnabled" in data else None
        self._extra, self._nulls = rt.rest(cls, data)
        self._unread = unread or None
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {} if record._unread is None else rt.unread_branches(record)
        if "message" not in out and (v := record.message) is not None:
            out["message"] = rt.ENCODERS[type(v)](v)
        if (v := record.end_call_enabled) is not None:
            out["endCallEnabled"] = v
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out if record._unread is None else rt.in_order(record, out)

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "message": _MESSAGE,
                "endCallEnabled": rt.BOOLEAN,
            },
            required=("message",),
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
