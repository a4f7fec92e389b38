"""`BackgroundSpeechDenoisingPlan`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import rt

if TYPE_CHECKING:
    from .fourier_denoising_plan import FourierDenoisingPlan
    from .smart_denoising_plan import SmartDenoisingPlan


@rt.dataclass(slots=True, kw_only=True)
class BackgroundSpeechDenoisingPlan(rt.Record):
    """The object `BackgroundSpeechDenoisingPlan`."""

    smart_denoising_plan: SmartDenoisingPlan | None = None
    fourier_denoising_plan: FourierDenoisingPlan | None = None

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread = len(data)
        if "smartDenoisingPlan" in data and (v := data["smartDenoisingPlan"]) is not None:
            self.smart_denoising_plan = _SMART_DENOISING_PLAN.decode(v)
            unread -= 1
        else:
            self.smart_denoising_plan = None
        if "fourierDenoisingPlan" in data and (v := data["fourierDenoisingPlan"]) is not None:
            self.fourier_denoising_plan = _FOURIER_DENOISING_PLAN.decode(v)
            unread -= 1
        else:
            self.fourier_denoising_plan = None
        if unread:
            self._extra, self._nulls = rt.rest(cls, data)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if (v := record.smart_denoising_plan) is not None:
            out["smartDenoisingPlan"] = rt.ENCODERS[type(v)](v)
        if (v := record.fourier_denoising_plan) is not None:
            out["fourierDenoisingPlan"] = rt.ENCODERS[type(v)](v)
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "smartDenoisingPlan": _SMART_DENOISING_PLAN,
                "fourierDenoisingPlan": _FOURIER_DENOISING_PLAN,
            },
        )


_SMART_DENOISING_PLAN = rt.Ref("SmartDenoisingPlan")
_FOURIER_DENOISING_PLAN = rt.Ref("FourierDenoisingPlan")
