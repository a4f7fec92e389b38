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
    extra: dict[str, Any] = rt.field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = rt.field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        unread = len(data)
        if (v := get("type")) is not None:
            unread -= 1
        self.type = v
        if (v := get("regex")) is not None:
            unread -= 1
        self.regex = v
        if (v := get("target")) is not None:
            v = _TARGET.decode(v)
            unread -= 1
        self.target = v
        if (v := get("negate")) is not None:
            unread -= 1
        self.negate = v
        if unread:
            self._extra, self._nulls = rt.rest(data, KNOWN_KEYS)
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
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
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
            extra=rt.ANY,
        )


_TARGET = rt.Ref("MessageTarget")
KNOWN_KEYS = frozenset(
    {
        "type",
        "regex",
        "target",
        "negate",
    }
)
