"""`VapiSmartEndpointingPlan`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import rt

if TYPE_CHECKING:
    from ..enums.vapi_smart_endpointing_plan__provider import VapiSmartEndpointingPlan_Provider


@rt.dataclass(slots=True, kw_only=True)
class VapiSmartEndpointingPlan(rt.Record):
    """The object `VapiSmartEndpointingPlan`."""

    provider: VapiSmartEndpointingPlan_Provider
    extra: dict[str, Any] = rt.field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = rt.field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        unread = len(data)
        if (v := get("provider")) is not None:
            v = _PROVIDER.decode(v)
            unread -= 1
        self.provider = v
        if unread:
            self._extra, self._nulls = rt.rest(data, KNOWN_KEYS)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if (v := record.provider) is not None:
            out["provider"] = rt.ENCODERS[type(v)](v)
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "provider": _PROVIDER,
            },
            required=("provider",),
            extra=rt.ANY,
        )


_PROVIDER = rt.Enum("VapiSmartEndpointingPlan_Provider")
KNOWN_KEYS = frozenset(
    {
        "provider",
    }
)
