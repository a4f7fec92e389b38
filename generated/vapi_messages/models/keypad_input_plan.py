"""`KeypadInputPlan`: its class, and how it is decoded, encoded and checked."""

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

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
        self.enabled = get("enabled")
        self.timeout_seconds = get("timeoutSeconds")
        if (v := get("delimiters")) is not None:
            v = _DELIMITERS.decode(v)
        self.delimiters = v
        self._extra, self._nulls = rt.rest(cls, data)
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {}
        if (v := record.enabled) is not None:
            out["enabled"] = v
        if (v := record.timeout_seconds) is not None:
            out["timeoutSeconds"] = v
        if (v := record.delimiters) is not None:
            out["delimiters"] = rt.ENCODERS[type(v)](v)
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

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
