"""`ServerMessageResponseToolCalls`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import rt

if TYPE_CHECKING:
    from .tool_call_result import ToolCallResult


@rt.dataclass(slots=True, kw_only=True)
class ServerMessageResponseToolCalls(rt.Record):
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
        unread = len(data)
        if "results" in data and (v := data["results"]) is not None:
            self.results = _RESULTS.decode(v)
            unread -= 1
        else:
            self.results = None
        if "error" in data and (v := data["error"]) is not None:
            self.error = v
            unread -= 1
        else:
            self.error = None
        if unread:
            self._extra, self._nulls = rt.rest(cls, data)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if (v := record.results) is not None:
            out["results"] = rt.ENCODERS[type(v)](v)
        if record.error is not None:
            out["error"] = record.error
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
