"""`RegexCondition`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .message_target import MessageTarget


@rt.dataclass(slots=True, kw_only=True)
class RegexCondition(rt.BranchRecord):
    """Found in `GroupCondition.conditions` where `type` is `regex` and 1 more."""

    type: Literal["regex"]
    regex: str
    target: MessageTarget | None = None
    negate: bool | None = None

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread: dict[str, Any] = {}
        self.type = data["type"] if "type" in data else None
        self.regex = data["regex"] if "regex" in data else None
        if "target" in data and (v := data["target"]) is not None:
            unread["target"] = ["target", _TARGET, v]
        else:
            self.target = None
        self.negate = data["negate"] if "negate" in data else None
        self._extra, self._nulls = rt.rest(cls, data)
        self._unread = unread or None
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {} if record._unread is None else rt.unread_branches(record)
        if (v := record.type) is not None:
            out["type"] = v
        if (v := record.regex) is not None:
            out["regex"] = v
        if "target" not in out and (v := record.target) is not None:
            out["target"] = rt.ENCODERS[type(v)](v)
        if (v := record.negate) is not None:
            out["negate"] = v
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out if record._unread is None else rt.in_order(record, out)

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "type": rt.Const("regex"),
                "regex": rt.TEXT,
                "target": _TARGET,
                "negate": rt.BOOLEAN,
            },
            required=("type", "regex"),
        )


_TARGET = rt.Ref("MessageTarget")
