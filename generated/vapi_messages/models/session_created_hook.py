"""`SessionCreatedHook`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .tool_call_hook_action import ToolCallHookAction


@rt.dataclass(slots=True, kw_only=True)
class SessionCreatedHook(rt.Record):
    """The object `SessionCreatedHook`."""

    on: Literal["session.created"]
    do: list[ToolCallHookAction]
    name: str | None = None
    """At most 1000 characters."""
    extra: dict[str, Any] = rt.field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = rt.field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        unread = len(data)
        if (v := get("on")) is not None:
            unread -= 1
        self.on = v
        if (v := get("do")) is not None:
            v = _DO.decode(v)
            unread -= 1
        self.do = v
        if (v := get("name")) is not None:
            unread -= 1
        self.name = v
        if unread:
            self._extra, self._nulls = rt.rest(data, KNOWN_KEYS)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if record.on is not None:
            out["on"] = record.on
        if (v := record.do) is not None:
            out["do"] = rt.ENCODERS[type(v)](v)
        if record.name is not None:
            out["name"] = record.name
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
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
