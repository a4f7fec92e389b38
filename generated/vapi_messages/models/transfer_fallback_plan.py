"""`TransferFallbackPlan`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import rt

if TYPE_CHECKING:
    from .custom_message import CustomMessage


@rt.dataclass(slots=True, kw_only=True)
class TransferFallbackPlan(rt.Record):
    """The object `TransferFallbackPlan`."""

    message: str | CustomMessage | dict[str, Any]
    end_call_enabled: bool | None = None
    """Default: `true`."""

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread = len(data)
        if (v := data.get("message")) is not None:
            v = _MESSAGE.decode(v)
            unread -= 1
        self.message = v
        if "endCallEnabled" in data and (v := data["endCallEnabled"]) is not None:
            self.end_call_enabled = v
            unread -= 1
        else:
            self.end_call_enabled = None
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
        if record.end_call_enabled is not None:
            out["endCallEnabled"] = record.end_call_enabled
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

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
