"""`SessionCreatedHook`: its class, and how it is read, written and judged."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .tool_call_hook_action import ToolCallHookAction


@dataclass(slots=True, kw_only=True)
class SessionCreatedHook(rt.Record):
    """The object `SessionCreatedHook`."""

    on: Literal["session.created"]
    do: list[ToolCallHookAction]
    name: str | None = None
    """At most 1000 characters."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        self.on = get("on")
        v = get("do")
        self.do = v if v is None else _DO.decode(v)
        self.name = get("name")
        self.extra, self._nulls = rt.rest(data, KNOWN_KEYS)
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if (v := record.on) is not None:
            out["on"] = v
        if (v := record.do) is not None:
            out["do"] = rt.encode(v)
        if (v := record.name) is not None:
            out["name"] = v
        if self._nulls or self.extra:
            rt.finish(out, self._nulls, self.extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "on": rt.Const("session.created"),
                "do": _DO,
                "name": rt.Text(max_length=1000),
            },
            required=("on", "do"),
            extra=rt.ANY,
        )


_DO = rt.Array(rt.Ref("ToolCallHookAction"))
KNOWN_KEYS = frozenset(
    {
        "on",
        "do",
        "name",
    }
)
