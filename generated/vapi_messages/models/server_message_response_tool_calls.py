"""`ServerMessageResponseToolCalls`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import rt

if TYPE_CHECKING:
    from .tool_call_result import ToolCallResult


@rt.dataclass(slots=True, kw_only=True)
class ServerMessageResponseToolCalls(rt.BranchRecord):
    """The results of the tools that the model called."""

    results: list[ToolCallResult] | None = None
    """One result per call, in any order; `toolCallId` says which call it belongs to."""
    error: str | None = None
    """Why none of the calls could be made."""

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
        left = 0
        if get("results") is None:
            self.results = None
        else:
            left += 1
        self.error = get("error")
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
        if (v := record.results) is not None:
            out["results"] = rt.ENCODERS[type(v)](v)
        if (v := record.error) is not None:
            out["error"] = v
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "results": _RESULTS,
                "error": rt.TEXT,
            },
        )


_RESULTS = rt.Array(rt.Ref("ToolCallResult"))
