"""`BothCustomEndpointingRule`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .regex_option import RegexOption


@rt.dataclass(slots=True, kw_only=True)
class BothCustomEndpointingRule(rt.BranchRecord):
    """Found in `StartSpeakingPlan.custom_endpointing_rules` where `type` is `both`."""

    type: Literal["both"]
    assistant_regex: str
    assistant_regex_options: list[RegexOption] | None = None
    customer_regex: str
    customer_regex_options: list[RegexOption] | None = None
    timeout_seconds: int | float
    """From 0 to 15."""

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread: dict[str, Any] = {}
        self.type = data["type"] if "type" in data else None
        self.assistant_regex = data["assistantRegex"] if "assistantRegex" in data else None
        if "assistantRegexOptions" in data and (v := data["assistantRegexOptions"]) is not None:
            unread["assistant_regex_options"] = [
                "assistantRegexOptions",
                _ASSISTANT_REGEX_OPTIONS,
                v,
            ]
        else:
            self.assistant_regex_options = None
        self.customer_regex = data["customerRegex"] if "customerRegex" in data else None
        if "customerRegexOptions" in data and (v := data["customerRegexOptions"]) is not None:
            unread["customer_regex_options"] = ["customerRegexOptions", _CUSTOMER_REGEX_OPTIONS, v]
        else:
            self.customer_regex_options = None
        self.timeout_seconds = data["timeoutSeconds"] if "timeoutSeconds" in data else None
        self._extra, self._nulls = rt.rest(cls, data)
        self._unread = unread or None
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {} if record._unread is None else rt.unread_branches(record)
        if (v := record.type) is not None:
            out["type"] = v
        if (v := record.assistant_regex) is not None:
            out["assistantRegex"] = v
        if "assistantRegexOptions" not in out and (v := record.assistant_regex_options) is not None:
            out["assistantRegexOptions"] = rt.ENCODERS[type(v)](v)
        if (v := record.customer_regex) is not None:
            out["customerRegex"] = v
        if "customerRegexOptions" not in out and (v := record.customer_regex_options) is not None:
            out["customerRegexOptions"] = rt.ENCODERS[type(v)](v)
        if (v := record.timeout_seconds) is not None:
            out["timeoutSeconds"] = v
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out if record._unread is None else rt.in_order(record, out)

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "type": rt.Const("both"),
                "assistantRegex": rt.TEXT,
                "assistantRegexOptions": _ASSISTANT_REGEX_OPTIONS,
                "customerRegex": rt.TEXT,
                "customerRegexOptions": _CUSTOMER_REGEX_OPTIONS,
                "timeoutSeconds": rt.Number(minimum=0, maximum=15),
            },
            required=("type", "assistantRegex", "customerRegex", "timeoutSeconds"),
        )


_ASSISTANT_REGEX_OPTIONS = rt.Array(rt.Ref("RegexOption"))
_CUSTOMER_REGEX_OPTIONS = rt.Array(rt.Ref("RegexOption"))
