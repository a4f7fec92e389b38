"""`TransferDestinationAssistant`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from ..enums.transfer_destination_assistant__transfer_mode import (
        TransferDestinationAssistant_TransferMode,
    )
    from .custom_message import CustomMessage


@rt.dataclass(slots=True, kw_only=True)
class TransferDestinationAssistant(rt.BranchRecord):
    """Hands the call to another assistant."""

    message: str | CustomMessage | dict[str, Any] | None = None
    type: Literal["assistant"]
    transfer_mode: TransferDestinationAssistant_TransferMode | None = None
    assistant_name: str
    description: str | None = None

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
        self.type = data["type"] if "type" in data else None
        self.transfer_mode = (
            _TRANSFER_MODE.decode(data["transferMode"]) if "transferMode" in data else None
        )
        self.assistant_name = data["assistantName"] if "assistantName" in data else None
        self.description = data["description"] if "description" in data else None
        self._extra, self._nulls = rt.rest(cls, data)
        self._unread = unread or None
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {} if record._unread is None else rt.unread_branches(record)
        if "message" not in out and (v := record.message) is not None:
            out["message"] = rt.ENCODERS[type(v)](v)
        if (v := record.type) is not None:
            out["type"] = v
        if (v := record.transfer_mode) is not None:
            out["transferMode"] = rt.ENCODERS[type(v)](v)
        if (v := record.assistant_name) is not None:
            out["assistantName"] = v
        if (v := record.description) is not None:
            out["description"] = v
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out if record._unread is None else rt.in_order(record, out)

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "message": _MESSAGE,
                "type": rt.Const("assistant"),
                "transferMode": _TRANSFER_MODE,
                "assistantName": rt.TEXT,
                "description": rt.TEXT,
            },
            required=("type", "assistantName"),
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
_TRANSFER_MODE = rt.Enum("TransferDestinationAssistant_TransferMode")
