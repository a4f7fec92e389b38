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
    extra: dict[str, Any] = rt.field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = rt.field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        unread = len(data)
        if (v := get("results")) is not None:
            v = _RESULTS.decode(v)
            unread -= 1
        self.results = v
        if (v := get("error")) is not None:
            unread -= 1
        self.error = v
        if unread:
            self._extra, self._nulls = rt.rest(data, KNOWN_KEYS)
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
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "results": _RESULTS,
                "error": rt.TEXT,
            },
            extra=rt.ANY,
        )


_RESULTS = rt.Array(rt.Ref("ToolCallResult"))
KNOWN_KEYS = frozenset(
    {
        "results",
        "error",
    }
)
