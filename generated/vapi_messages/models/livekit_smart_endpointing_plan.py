"""`LivekitSmartEndpointingPlan`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import rt

if TYPE_CHECKING:
    from .. import enum_texts
    from ..enums.livekit_smart_endpointing_plan__provider import (
        LivekitSmartEndpointingPlan_Provider,
    )


@rt.dataclass(slots=True, kw_only=True)
class LivekitSmartEndpointingPlan(rt.Record):
    """Found in `StartSpeakingPlan.smart_endpointing_plan`."""

    provider: LivekitSmartEndpointingPlan_Provider
    wait_function: str | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            provider: (
                LivekitSmartEndpointingPlan_Provider
                | enum_texts.CustomEndpointingModelSmartEndpointingPlan_Provider
            ),
            wait_function: str | None = None,
            extra: dict[str, Any] = ...,
        ) -> None: ...

    def _fill(self: Any, get: rt.Get) -> None:
        if (v := get("provider")) is not None:
            v = _PROVIDER.decode(v)
        self.provider = v
        self.wait_function = get("waitFunction")

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "provider": _PROVIDER,
                "waitFunction": rt.TEXT,
            },
        )


_PROVIDER = rt.Enum("LivekitSmartEndpointingPlan_Provider")
