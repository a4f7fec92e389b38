"""`CustomerCustomEndpointingRule`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .regex_option import RegexOption


@rt.dataclass(slots=True, kw_only=True)
class CustomerCustomEndpointingRule(rt.BranchRecord):
    """Found in `StartSpeakingPlan.custom_endpointing_rules` where `type` is `customer`."""

    type: Literal["customer"]
    regex: str
    regex_options: list[RegexOption] | None = None
    timeout_seconds: int | float
    """From 0 to 15."""

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
        left = 0
        self.type = get("type")
        self.regex = get("regex")
        if get("regexOptions") is None:
            self.regex_options = None
        else:
            left += 1
        self.timeout_seconds = get("timeoutSeconds")
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
        if (v := record.regex_options) is not None:
            out["regexOptions"] = rt.ENCODERS[type(v)](v)
        if (v := record.timeout_seconds) is not None:
            out["timeoutSeconds"] = v
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "type": rt.Const("customer"),
                "regex": rt.TEXT,
                "regexOptions": _REGEX_OPTIONS,
                "timeoutSeconds": rt.Number(minimum=0, maximum=15),
            },
            required=("type", "regex", "timeoutSeconds"),
        )


_REGEX_OPTIONS = rt.Array(rt.Ref("RegexOption"))
