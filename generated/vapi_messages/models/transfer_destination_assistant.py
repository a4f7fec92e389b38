"""`TransferDestinationAssistant`."""

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

    def _fill(self: Any, get: rt.Get) -> int:
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
        return left

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "message": rt.ByJsonType(
                    rt.TEXT,
                    rt.Tagged(
                        "type",
                        {
                            "custom-message": rt.Ref("CustomMessage"),
                        },
                    ),
                ),
                "type": rt.Const("assistant"),
                "transferMode": _TRANSFER_MODE,
                "assistantName": rt.TEXT,
                "description": rt.TEXT,
            },
        )


_TRANSFER_MODE = rt.Enum("TransferDestinationAssistant_TransferMode")
