"""`SessionCreatedHook`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .tool_call_hook_action import ToolCallHookAction


@rt.dataclass(slots=True, kw_only=True)
class SessionCreatedHook(rt.BranchRecord):
    """Found in `AssistantOverrides.hooks` and 1 more."""

    on: Literal["session.created"]
    do: list[ToolCallHookAction]
    name: str | None = None
    """At most 1000 characters."""

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
        left = 0
        self.on = get("on")
        if get("do") is None:
            self.do = None
        else:
            left += 1
        self.name = get("name")
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
        if (v := record.on) is not None:
            out["on"] = v
        if (v := record.do) is not None:
            out["do"] = rt.ENCODERS[type(v)](v)
        if (v := record.name) is not None:
            out["name"] = v
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
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
        )


_DO = rt.Array(rt.Ref("ToolCallHookAction"))
