"""`KeypadInputPlan`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import rt

if TYPE_CHECKING:
    from .. import enum_texts
    from ..enums.keypad_input_plan__delimiters import KeypadInputPlan_Delimiters


@rt.dataclass(slots=True, kw_only=True)
class KeypadInputPlan(rt.Record):
    """Found in `AssistantOverrides.keypad_input_plan` and 3 more."""

    enabled: bool | None = None
    timeout_seconds: int | float | None = None
    """From 0 to 10."""
    delimiters: KeypadInputPlan_Delimiters | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            enabled: bool | None = None,
            timeout_seconds: int | float | None = None,
            delimiters: (
                KeypadInputPlan_Delimiters | enum_texts.KeypadInputPlan_Delimiters | None
            ) = None,
            extra: dict[str, Any] = ...,
        ) -> None: ...

    def _fill(self: Any, get: rt.Get) -> None:
        self.enabled = get("enabled")
        self.timeout_seconds = get("timeoutSeconds")
        if (v := get("delimiters")) is not None:
            v = _DELIMITERS.decode(v)
        self.delimiters = v

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "enabled": rt.BOOLEAN,
                "timeoutSeconds": rt.Number(minimum=0, maximum=10),
                "delimiters": _DELIMITERS,
            },
        )


_DELIMITERS = rt.Enum("KeypadInputPlan_Delimiters")
