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
    extra: dict[str, Any] = rt.field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = rt.field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        unread = len(data)
        if (v := get("enabled")) is not None:
            unread -= 1
        self.enabled = v
        if (v := get("timeoutSeconds")) is not None:
            unread -= 1
        self.timeout_seconds = v
        if (v := get("delimiters")) is not None:
            v = _DELIMITERS.decode(v)
            unread -= 1
        self.delimiters = v
        if unread:
            self._extra, self._nulls = rt.rest(data, KNOWN_KEYS)
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
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "enabled": rt.BOOLEAN,
                "timeoutSeconds": rt.Number(minimum=0, maximum=10),
                "delimiters": _DELIMITERS,
            },
            extra=rt.ANY,
        )


_DELIMITERS = rt.Enum("KeypadInputPlan_Delimiters")
KNOWN_KEYS = frozenset(
    {
        "enabled",
        "timeoutSeconds",
        "delimiters",
    }
)
