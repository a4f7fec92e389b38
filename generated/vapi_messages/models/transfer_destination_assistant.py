"""`TransferDestinationAssistant`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .. import enum_texts
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

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            message: str | CustomMessage | dict[str, Any] | None = None,
            type: Literal["assistant"],
            transfer_mode: (
                TransferDestinationAssistant_TransferMode
                | enum_texts.TransferDestinationAssistant_TransferMode
                | None
            ) = None,
            assistant_name: str,
            description: str | None = None,
            extra: dict[str, Any] = ...,
        ) -> None: ...

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
        if (v := get("transferMode")) is not None:
            v = _TRANSFER_MODE.decode(v)
        self.transfer_mode = v
        self.assistant_name = get("assistantName")
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
        if (v := record.transfer_mode) is not None:
            out["transferMode"] = rt.ENCODERS[type(v)](v)
        if (v := record.assistant_name) is not None:
            out["assistantName"] = v
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
