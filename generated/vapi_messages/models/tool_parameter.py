"""`ToolParameter`."""

from __future__ import annotations

from typing import Any

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class ToolParameter(rt.Record):
    """Found in `CreateApiRequestToolDTO.parameters` and 2 more."""

    key: str
    value: str | int | float | bool | dict[str, Any] | list[Any]

    def _fill(self: Any, get: rt.Get) -> None:
        self.key = get("key")
        self.value = get("value")

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "key": rt.TEXT,
                "value": rt.ByJsonType(rt.TEXT, rt.NUMBER, rt.BOOLEAN, rt.OBJECT, rt.Array(rt.ANY)),
            },
        )
