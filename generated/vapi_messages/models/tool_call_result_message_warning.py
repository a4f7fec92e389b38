"""`ToolCallResultMessageWarning`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import Any, Literal

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class ToolCallResultMessageWarning(rt.Record):
    """Found in `ToolCallResultMessage.warnings`."""

    type: Literal["oversized-tool-response"]
    token_count: int | float
    threshold: int | float

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
        self.type = get("type")
        self.token_count = get("tokenCount")
        self.threshold = get("threshold")
        self._extra, self._nulls = rt.rest(cls, data)
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {}
        if (v := record.type) is not None:
            out["type"] = v
        if (v := record.token_count) is not None:
            out["tokenCount"] = v
        if (v := record.threshold) is not None:
            out["threshold"] = v
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "type": rt.Const("oversized-tool-response"),
                "tokenCount": rt.NUMBER,
                "threshold": rt.NUMBER,
            },
            required=("type", "tokenCount", "threshold"),
        )
