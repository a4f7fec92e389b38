"""`McpToolMetadata`: its class, and how it is decoded, encoded and checked."""

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

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
        if (v := get("protocol")) is not None:
            v = _PROTOCOL.decode(v)
        self.protocol = v
        self._extra, self._nulls = rt.rest(cls, data)
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {}
        if (v := record.protocol) is not None:
            out["protocol"] = rt.ENCODERS[type(v)](v)
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "protocol": _PROTOCOL,
            },
        )


_PROTOCOL = rt.Enum("McpToolMetadata_Protocol")
