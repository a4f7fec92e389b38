"""`McpToolMetadata`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import rt

if TYPE_CHECKING:
    from .. import enum_texts
    from ..enums.mcp_tool_metadata__protocol import McpToolMetadata_Protocol


@rt.dataclass(slots=True, kw_only=True)
class McpToolMetadata(rt.Record):
    """Found in `CreateMcpToolDTO.metadata`."""

    protocol: McpToolMetadata_Protocol | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            protocol: McpToolMetadata_Protocol | enum_texts.McpToolMetadata_Protocol | None = None,
            extra: dict[str, Any] = ...,
        ) -> None: ...

    def _fill(self: Any, get: rt.Get) -> None:
        if (v := get("protocol")) is not None:
            v = _PROTOCOL.decode(v)
        self.protocol = v

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "protocol": _PROTOCOL,
            },
        )


_PROTOCOL = rt.Enum("McpToolMetadata_Protocol")
