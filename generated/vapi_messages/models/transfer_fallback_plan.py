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
        get = data.get
        left = 0
        if get("message") is None:
            self.message = None
        else:
            left += 1
        self.end_call_enabled = get("endCallEnabled")
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
        if (v := record.end_call_enabled) is not None:
            out["endCallEnabled"] = v
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
