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
        unread: dict[str, Any] = {}
        if "results" in data and (v := data["results"]) is not None:
            unread["results"] = ["results", _RESULTS, v]
        else:
            self.results = None
        self.error = data["error"] if "error" in data else None
        self._extra, self._nulls = rt.rest(cls, data)
        self._unread = unread or None
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {} if record._unread is None else rt.unread_branches(record)
        if "results" not in out and (v := record.results) is not None:
            out["results"] = rt.ENCODERS[type(v)](v)
        if (v := record.error) is not None:
            out["error"] = v
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out if record._unread is None else rt.in_order(record, out)

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "results": _RESULTS,
                "error": rt.TEXT,
            },
        )


_RESULTS = rt.Array(rt.Ref("ToolCallResult"))
