"""`CustomEndpointingModelSmartEndpointingPlan`: its class, and how it is decoded, encoded and
checked.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import rt

if TYPE_CHECKING:
    from .. import enum_texts
    from ..enums.custom_endpointing_model_smart_endpointing_plan__provider import (
        CustomEndpointingModelSmartEndpointingPlan_Provider,
    )
    from .server import Server


@rt.dataclass(slots=True, kw_only=True)
class CustomEndpointingModelSmartEndpointingPlan(rt.BranchRecord):
    """Found in `StartSpeakingPlan.smart_endpointing_plan`."""

    provider: CustomEndpointingModelSmartEndpointingPlan_Provider
    server: Server | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            provider: (
                CustomEndpointingModelSmartEndpointingPlan_Provider
                | enum_texts.CustomEndpointingModelSmartEndpointingPlan_Provider
            ),
            server: Server | None = None,
            extra: dict[str, Any] = ...,
        ) -> None: ...

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
        left = 0
        if (v := get("provider")) is not None:
            v = _PROVIDER.decode(v)
        self.provider = v
        if get("server") is None:
            self.server = None
        else:
            left += 1
        if left:
            self._pending = data, left, {}
        else:
            self._pending = None
            self._extra, self._nulls = rt.rest(cls, data)
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        if record._pending is not None:
            return rt.encode_unread(record)
        out: dict[str, Any] = {}
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
