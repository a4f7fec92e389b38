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
        unread: dict[str, Any] = {}
        self.type = data["type"] if "type" in data else None
        self.regex = data["regex"] if "regex" in data else None
        if "options" in data and (v := data["options"]) is not None:
            unread["options"] = ["options", _OPTIONS, v]
        else:
            self.options = None
        self.value = data["value"] if "value" in data else None
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
        if "options" not in out and (v := record.options) is not None:
            out["options"] = rt.ENCODERS[type(v)](v)
        if (v := record.value) is not None:
            out["value"] = v
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out if record._unread is None else rt.in_order(record, out)

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
