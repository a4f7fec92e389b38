"""`McpToolMetadata`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import rt

if TYPE_CHECKING:
    from ..enums.mcp_tool_metadata__protocol import McpToolMetadata_Protocol


@rt.dataclass(slots=True, kw_only=True)
class McpToolMetadata(rt.Record):
    """The object `McpToolMetadata`."""

    protocol: McpToolMetadata_Protocol | None = None

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread = len(data)
        if "protocol" in data and (v := data["protocol"]) is not None:
            self.protocol = _PROTOCOL.decode(v)
            unread -= 1
        else:
            self.protocol = None
        if unread:
            self._extra, self._nulls = rt.rest(cls, data)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
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
