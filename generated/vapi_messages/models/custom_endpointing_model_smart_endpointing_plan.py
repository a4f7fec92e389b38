"""`CustomEndpointingModelSmartEndpointingPlan`: its class, and how it is read, written and
judged.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import rt

if TYPE_CHECKING:
    from ..enums.custom_endpointing_model_smart_endpointing_plan__provider import (
        CustomEndpointingModelSmartEndpointingPlan_Provider,
    )
    from .server import Server


@rt.dataclass(slots=True, kw_only=True)
class CustomEndpointingModelSmartEndpointingPlan(rt.Record):
    """The object `CustomEndpointingModelSmartEndpointingPlan`."""

    provider: CustomEndpointingModelSmartEndpointingPlan_Provider
    server: Server | None = None
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
        if (v := get("server")) is not None:
            v = _SERVER.decode(v)
            unread -= 1
        self.server = v
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
        if (v := record.server) is not None:
            out["server"] = rt.ENCODERS[type(v)](v)
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "provider": _PROVIDER,
                "server": _SERVER,
            },
            required=("provider",),
            extra=rt.ANY,
        )


_PROVIDER = rt.Enum("CustomEndpointingModelSmartEndpointingPlan_Provider")
_SERVER = rt.Ref("Server")
KNOWN_KEYS = frozenset(
    {
        "provider",
        "server",
    }
)
