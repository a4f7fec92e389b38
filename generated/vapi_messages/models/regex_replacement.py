"""`RegexReplacement`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .regex_option import RegexOption


@rt.dataclass(slots=True, kw_only=True)
class RegexReplacement(rt.BranchRecord):
    """Found in `FormatPlan.replacements` where `type` is `regex`."""

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
        get = data.get
        left = 0
        self.type = get("type")
        self.regex = get("regex")
        if get("options") is None:
            self.options = None
        else:
            left += 1
        self.value = get("value")
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
        if (v := record.options) is not None:
            out["options"] = rt.ENCODERS[type(v)](v)
        if (v := record.value) is not None:
            out["value"] = v
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
