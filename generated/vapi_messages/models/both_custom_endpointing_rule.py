"""`BothCustomEndpointingRule`."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal

from .. import _runtime as rt

if TYPE_CHECKING:
    from .regex_option import RegexOption

_ASSISTANT_REGEX_OPTIONS = rt.Array(rt.Ref("RegexOption"))
_CUSTOMER_REGEX_OPTIONS = rt.Array(rt.Ref("RegexOption"))
_KEYS = frozenset(
    {
        "type",
        "assistantRegex",
        "assistantRegexOptions",
        "customerRegex",
        "customerRegexOptions",
        "timeoutSeconds",
    }
)


@dataclass(slots=True, kw_only=True)
class BothCustomEndpointingRule(rt.Record):
    """`BothCustomEndpointingRule` of the document."""

    type: Literal["both"]
    assistant_regex: str
    assistant_regex_options: list[RegexOption] | None = None
    customer_regex: str
    customer_regex_options: list[RegexOption] | None = None
    timeout_seconds: int | float
    """From 0 to 15."""
    extra: dict[str, Any] = field(default_factory=dict)
    _nulls: tuple[str, ...] = field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        self.type = get("type")
        self.assistant_regex = get("assistantRegex")
        v = get("assistantRegexOptions")
        self.assistant_regex_options = v if v is None else _ASSISTANT_REGEX_OPTIONS.decode(v)
        self.customer_regex = get("customerRegex")
        v = get("customerRegexOptions")
        self.customer_regex_options = v if v is None else _CUSTOMER_REGEX_OPTIONS.decode(v)
        self.timeout_seconds = get("timeoutSeconds")
        self.extra, self._nulls = rt.rest(data, _KEYS)
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.type) is not None:
            out["type"] = v
        if (v := self.assistant_regex) is not None:
            out["assistantRegex"] = v
        if (v := self.assistant_regex_options) is not None:
            out["assistantRegexOptions"] = rt.encode(v)
        if (v := self.customer_regex) is not None:
            out["customerRegex"] = v
        if (v := self.customer_regex_options) is not None:
            out["customerRegexOptions"] = rt.encode(v)
        if (v := self.timeout_seconds) is not None:
            out["timeoutSeconds"] = v
        if self._nulls or self.extra:
            rt.finish(out, self._nulls, self.extra)
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
            extra=rt.ANY,
        )
