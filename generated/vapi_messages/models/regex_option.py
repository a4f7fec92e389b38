"""`RegexOption`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import rt

if TYPE_CHECKING:
    from ..enums.regex_option__type import RegexOption_Type


@rt.dataclass(slots=True, kw_only=True)
class RegexOption(rt.Record):
    """The object `RegexOption`."""

    type: RegexOption_Type
    enabled: bool

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread = len(data)
        if (v := data.get("type")) is not None:
            v = _TYPE.decode(v)
            unread -= 1
        self.type = v
        if (v := data.get("enabled")) is not None:
            unread -= 1
        self.enabled = v
        if unread:
            self._extra, self._nulls = rt.rest(cls, data)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if (v := record.type) is not None:
            out["type"] = rt.ENCODERS[type(v)](v)
        if record.enabled is not None:
            out["enabled"] = record.enabled
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "type": _TYPE,
                "enabled": rt.BOOLEAN,
            },
            required=("type", "enabled"),
        )


_TYPE = rt.Enum("RegexOption_Type")
