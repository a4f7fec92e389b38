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
    extra: dict[str, Any] = rt.field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = rt.field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        unread = len(data)
        if (v := get("protocol")) is not None:
            v = _PROTOCOL.decode(v)
            unread -= 1
        self.protocol = v
        if unread:
            self._extra, self._nulls = rt.rest(data, KNOWN_KEYS)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if (v := record.protocol) is not None:
            out["protocol"] = rt.ENCODERS[type(v)](v)
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "protocol": _PROTOCOL,
            },
            extra=rt.ANY,
        )


_PROTOCOL = rt.Enum("McpToolMetadata_Protocol")
KNOWN_KEYS = frozenset(
    {
        "protocol",
    }
)
