"""`CustomEndpointingModelSmartEndpointingPlan`."""

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

    def _fill(self: Any, get: rt.Get) -> int:
        left = 0
        if (v := get("provider")) is not None:
            v = _PROVIDER.decode(v)
        self.provider = v
        if get("server") is None:
            self.server = None
        else:
            left += 1
        return left

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "provider": _PROVIDER,
                "server": rt.Ref("Server"),
            },
        )


_PROVIDER = rt.Enum("CustomEndpointingModelSmartEndpointingPlan_Provider")
