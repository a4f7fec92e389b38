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

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread = len(data)
        if (v := data.get("provider")) is not None:
            v = _PROVIDER.decode(v)
            unread -= 1
        self.provider = v
        if "server" in data and (v := data["server"]) is not None:
            self.server = _SERVER.decode(v)
            unread -= 1
        else:
            self.server = None
        if unread:
            self._extra, self._nulls = rt.rest(cls, data)
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
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "provider": _PROVIDER,
                "server": _SERVER,
            },
            required=("provider",),
        )


_PROVIDER = rt.Enum("CustomEndpointingModelSmartEndpointingPlan_Provider")
_SERVER = rt.Ref("Server")
