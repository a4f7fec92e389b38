"""`VapiSmartEndpointingPlan`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import rt

if TYPE_CHECKING:
    from .. import enum_texts
    from ..enums.vapi_smart_endpointing_plan__provider import VapiSmartEndpointingPlan_Provider


@rt.dataclass(slots=True, kw_only=True)
class VapiSmartEndpointingPlan(rt.Record):
    """Found in `StartSpeakingPlan.smart_endpointing_plan`."""

    provider: VapiSmartEndpointingPlan_Provider

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            provider: (
                VapiSmartEndpointingPlan_Provider
                | enum_texts.CustomEndpointingModelSmartEndpointingPlan_Provider
            ),
            extra: dict[str, Any] = ...,
        ) -> None: ...

    def _fill(self: Any, get: rt.Get) -> None:
        if (v := get("provider")) is not None:
            v = _PROVIDER.decode(v)
        self.provider = v

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "provider": _PROVIDER,
            },
        )


_PROVIDER = rt.Enum("VapiSmartEndpointingPlan_Provider")
