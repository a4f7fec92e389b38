"""`AssistantCustomEndpointingRule`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .regex_option import RegexOption


@rt.dataclass(slots=True, kw_only=True)
class AssistantCustomEndpointingRule(rt.Record):
    """The object `AssistantCustomEndpointingRule`."""

    type: Literal["assistant"]
    regex: str
    regex_options: list[RegexOption] | None = None
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
        if (v := data.get("regex")) is not None:
            unread -= 1
        self.regex = v
        if "regexOptions" in data and (v := data["regexOptions"]) is not None:
            self.regex_options = _REGEX_OPTIONS.decode(v)
            unread -= 1
        else:
            self.regex_options = None
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
        if record.regex is not None:
            out["regex"] = record.regex
        if (v := record.regex_options) is not None:
            out["regexOptions"] = rt.ENCODERS[type(v)](v)
        if record.timeout_seconds is not None:
            out["timeoutSeconds"] = record.timeout_seconds
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "type": rt.Const("assistant"),
                "regex": rt.TEXT,
                "regexOptions": _REGEX_OPTIONS,
                "timeoutSeconds": rt.Number(minimum=0, maximum=15),
            },
            required=("type", "regex", "timeoutSeconds"),
        )


_REGEX_OPTIONS = rt.Array(rt.Ref("RegexOption"))
