"""`BothCustomEndpointingRule`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .regex_option import RegexOption


@rt.dataclass(slots=True, kw_only=True)
class BothCustomEndpointingRule(rt.Record):
    """The object `BothCustomEndpointingRule`."""

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
        unread = len(data)
        if (v := data.get("type")) is not None:
            unread -= 1
        self.type = v
        if (v := data.get("assistantRegex")) is not None:
            unread -= 1
        self.assistant_regex = v
        if "assistantRegexOptions" in data and (v := data["assistantRegexOptions"]) is not None:
            self.assistant_regex_options = _ASSISTANT_REGEX_OPTIONS.decode(v)
            unread -= 1
        else:
            self.assistant_regex_options = None
        if (v := data.get("customerRegex")) is not None:
            unread -= 1
        self.customer_regex = v
        if "customerRegexOptions" in data and (v := data["customerRegexOptions"]) is not None:
            self.customer_regex_options = _CUSTOMER_REGEX_OPTIONS.decode(v)
            unread -= 1
        else:
            self.customer_regex_options = None
        if (v := data.get("timeoutSeconds")) is not None:
            unread -= 1
        self.timeout_seconds = v
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
        if record.assistant_regex is not None:
            out["assistantRegex"] = record.assistant_regex
        if (v := record.assistant_regex_options) is not None:
            out["assistantRegexOptions"] = rt.ENCODERS[type(v)](v)
        if record.customer_regex is not None:
            out["customerRegex"] = record.customer_regex
        if (v := record.customer_regex_options) is not None:
            out["customerRegexOptions"] = rt.ENCODERS[type(v)](v)
        if record.timeout_seconds is not None:
            out["timeoutSeconds"] = record.timeout_seconds
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

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
