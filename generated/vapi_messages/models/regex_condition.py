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
        get = data.get
        left = 0
        self.type = get("type")
        self.regex = get("regex")
        if get("target") is None:
            self.target = None
        else:
            left += 1
        self.negate = get("negate")
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
        if (v := record.type) is not None:
            out["type"] = v
        if (v := record.regex) is not None:
            out["regex"] = v
        if (v := record.target) is not None:
            out["target"] = rt.ENCODERS[type(v)](v)
        if (v := record.negate) is not None:
            out["negate"] = v
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

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
