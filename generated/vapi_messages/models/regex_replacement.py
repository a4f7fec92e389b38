"""`RegexReplacement`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .regex_option import RegexOption


@rt.dataclass(slots=True, kw_only=True)
class RegexReplacement(rt.Record):
    """The object `RegexReplacement`."""

    type: Literal["regex"]
    regex: str
    options: list[RegexOption] | None = None
    value: str
    """At most 1000 characters."""

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
        if "options" in data and (v := data["options"]) is not None:
            self.options = _OPTIONS.decode(v)
            unread -= 1
        else:
            self.options = None
        if (v := data.get("value")) is not None:
            unread -= 1
        self.value = v
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
        if (v := record.options) is not None:
            out["options"] = rt.ENCODERS[type(v)](v)
        if record.value is not None:
            out["value"] = record.value
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "type": rt.Const("regex"),
                "regex": rt.TEXT,
                "options": _OPTIONS,
                "value": rt.Text(max_length=1000),
            },
            required=("type", "regex", "value"),
        )


_OPTIONS = rt.Array(rt.Ref("RegexOption"))
