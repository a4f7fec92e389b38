"""`RegexOption`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import rt

if TYPE_CHECKING:
    from .. import enum_texts
    from ..enums.regex_option__type import RegexOption_Type


@rt.dataclass(slots=True, kw_only=True)
class RegexOption(rt.Record):
    """Found in `AssistantCustomEndpointingRule.regex_options` and 4 more."""

    type: RegexOption_Type
    enabled: bool

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: RegexOption_Type | enum_texts.RegexOption_Type,
            enabled: bool,
            extra: dict[str, Any] = ...,
        ) -> None: ...

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
        if (v := get("type")) is not None:
            v = _TYPE.decode(v)
        self.type = v
        self.enabled = get("enabled")
        self._extra, self._nulls = rt.rest(cls, data)
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {}
        if (v := record.type) is not None:
            out["type"] = rt.ENCODERS[type(v)](v)
        if (v := record.enabled) is not None:
            out["enabled"] = v
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
