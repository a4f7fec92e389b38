"""`RegexCondition`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .message_target import MessageTarget


@rt.dataclass(slots=True, kw_only=True)
class RegexCondition(rt.Record):
    """The object `RegexCondition`."""

    type: Literal["regex"]
    regex: str
    target: MessageTarget | None = None
    negate: bool | None = None

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread = len(data)
        if (v := data.get("type")) is not None:
            unread -= 1
        self.type = v
        if (v := data.get("regex")) is not None:
            unread -= 1
        self.regex = v
        if "target" in data and (v := data["target"]) is not None:
            self.target = _TARGET.decode(v)
            unread -= 1
        else:
            self.target = None
        if "negate" in data and (v := data["negate"]) is not None:
            self.negate = v
            unread -= 1
        else:
            self.negate = None
        if unread:
            self._extra, self._nulls = rt.rest(cls, data)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if record.type is not None:
            out["type"] = record.type
        if record.regex is not None:
            out["regex"] = record.regex
        if (v := record.target) is not None:
            out["target"] = rt.ENCODERS[type(v)](v)
        if record.negate is not None:
            out["negate"] = record.negate
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
