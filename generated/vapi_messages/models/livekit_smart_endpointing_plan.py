"""`LivekitSmartEndpointingPlan`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import rt

if TYPE_CHECKING:
    from ..enums.livekit_smart_endpointing_plan__provider import (
        LivekitSmartEndpointingPlan_Provider,
    )


@rt.dataclass(slots=True, kw_only=True)
class LivekitSmartEndpointingPlan(rt.Record):
    """The object `LivekitSmartEndpointingPlan`."""

    provider: LivekitSmartEndpointingPlan_Provider
    wait_function: str | None = None

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
        if "waitFunction" in data and (v := data["waitFunction"]) is not None:
            self.wait_function = v
            unread -= 1
        else:
            self.wait_function = None
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
        if record.wait_function is not None:
            out["waitFunction"] = record.wait_function
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
