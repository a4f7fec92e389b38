"""`RegexCondition`: its class, and how it is decoded, encoded and checked."""

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
        unread: dict[str, Any] = {}
        self.type = data.get("type")
        self.regex = data.get("regex")
        if (v := data.get("target")) is None:
            self.target = None
        else:
            unread["target"] = ["target", _TARGET, v]
        self.negate = data.get("negate")
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
            rt.finish(out, record)
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
