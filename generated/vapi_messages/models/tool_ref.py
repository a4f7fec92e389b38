"""`ToolRef`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import format_uuid, rt


@rt.dataclass(slots=True, kw_only=True)
class ToolRef(rt.Record):
    """Found in `AnthropicBedrockModel.tool_refs` and 16 more."""

    tool_id: format_uuid.Uuid
    version: str

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            tool_id: format_uuid.Uuid | str,
            version: str,
            extra: dict[str, Any] = ...,
        ) -> None: ...

    def _fill(self: Any, get: rt.Get) -> None:
        if (v := get("toolId")) is not None:
            v = format_uuid.UUID_TEXT.decode(v)
        self.tool_id = v
        self.version = get("version")

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "toolId": format_uuid.UUID_TEXT,
                "version": rt.TEXT,
            },
        )
