"""`ToolRef`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import Any

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class ToolRef(rt.Record):
    """The object `ToolRef`."""

    tool_id: str
    """Format: uuid."""
    version: str

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread = len(data)
        if (v := data.get("toolId")) is not None:
            unread -= 1
        self.tool_id = v
        if (v := data.get("version")) is not None:
            unread -= 1
        self.version = v
        if unread:
            self._extra, self._nulls = rt.rest(cls, data)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if record.tool_id is not None:
            out["toolId"] = record.tool_id
        if record.version is not None:
            out["version"] = record.version
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "toolId": rt.TEXT,
                "version": rt.TEXT,
            },
            required=("toolId", "version"),
        )
