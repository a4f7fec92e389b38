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
        unread: dict[str, Any] = {}
        self.on = data["on"] if "on" in data else None
        if "do" in data and (v := data["do"]) is not None:
            unread["do"] = ["do", _DO, v]
        else:
            self.do = None
        self.name = data["name"] if "name" in data else None
        self._extra, self._nulls = rt.rest(cls, data)
        self._unread = unread or None
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {} if record._unread is None else rt.unread_branches(record)
        if (v := record.on) is not None:
            out["on"] = v
        if "do" not in out and (v := record.do) is not None:
            out["do"] = rt.ENCODERS[type(v)](v)
        if (v := record.name) is not None:
            out["name"] = v
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out if record._unread is None else rt.in_order(record, out)

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
