"""`TransferDestinationAssistant`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from ..enums.transfer_destination_assistant__transfer_mode import (
        TransferDestinationAssistant_TransferMode,
    )
    from .custom_message import CustomMessage


@rt.dataclass(slots=True, kw_only=True)
class TransferDestinationAssistant(rt.Record):
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
        unread = len(data)
        if "message" in data and (v := data["message"]) is not None:
            self.message = _MESSAGE.decode(v)
            unread -= 1
        else:
            self.message = None
        if (v := data.get("type")) is not None:
            unread -= 1
        self.type = v
        if "transferMode" in data and (v := data["transferMode"]) is not None:
            self.transfer_mode = _TRANSFER_MODE.decode(v)
            unread -= 1
        else:
            self.transfer_mode = None
        if (v := data.get("assistantName")) is not None:
            unread -= 1
        self.assistant_name = v
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
        if (v := record.transfer_mode) is not None:
            out["transferMode"] = rt.ENCODERS[type(v)](v)
        if record.assistant_name is not None:
            out["assistantName"] = record.assistant_name
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
