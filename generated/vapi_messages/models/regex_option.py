"""`RegexOption`."""

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

    def _fill(self: Any, get: rt.Get) -> None:
        if (v := get("type")) is not None:
            v = _TYPE.decode(v)
        self.type = v
        self.enabled = get("enabled")

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "type": _TYPE,
                "enabled": rt.BOOLEAN,
            },
        )


_TYPE = rt.Enum("RegexOption_Type")
