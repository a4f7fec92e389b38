"""`KeypadInputPlan`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import rt

if TYPE_CHECKING:
    from ..enums.keypad_input_plan__delimiters import KeypadInputPlan_Delimiters


@rt.dataclass(slots=True, kw_only=True)
class KeypadInputPlan(rt.Record):
    """The object `KeypadInputPlan`."""

    enabled: bool | None = None
    timeout_seconds: int | float | None = None
    """From 0 to 10."""
    delimiters: KeypadInputPlan_Delimiters | None = None

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread = len(data)
        if "enabled" in data and (v := data["enabled"]) is not None:
            self.enabled = v
            unread -= 1
        else:
            self.enabled = None
        if "timeoutSeconds" in data and (v := data["timeoutSeconds"]) is not None:
            self.timeout_seconds = v
            unread -= 1
        else:
            self.timeout_seconds = None
        if "delimiters" in data and (v := data["delimiters"]) is not None:
            self.delimiters = _DELIMITERS.decode(v)
            unread -= 1
        else:
            self.delimiters = None
        if unread:
            self._extra, self._nulls = rt.rest(cls, data)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if record.enabled is not None:
            out["enabled"] = record.enabled
        if record.timeout_seconds is not None:
            out["timeoutSeconds"] = record.timeout_seconds
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
