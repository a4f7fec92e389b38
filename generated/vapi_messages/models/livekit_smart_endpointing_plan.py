"""`LivekitSmartEndpointingPlan`: its class, and how it is decoded, encoded and checked."""

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

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
        if (v := get("provider")) is not None:
            v = _PROVIDER.decode(v)
        self.provider = v
        self.wait_function = get("waitFunction")
        self._extra, self._nulls = rt.rest(cls, data)
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {}
        if (v := record.provider) is not None:
            out["provider"] = rt.ENCODERS[type(v)](v)
        if (v := record.wait_function) is not None:
            out["waitFunction"] = v
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "provider": _PROVIDER,
                "waitFunction": rt.TEXT,
            },
            required=("provider",),
        )


_PROVIDER = rt.Enum("LivekitSmartEndpointingPlan_Provider")
