"""`BackgroundSpeechDenoisingPlan`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import rt

if TYPE_CHECKING:
    from .fourier_denoising_plan import FourierDenoisingPlan
    from .smart_denoising_plan import SmartDenoisingPlan


@rt.dataclass(slots=True, kw_only=True)
class BackgroundSpeechDenoisingPlan(rt.BranchRecord):
    """Found in `AssistantOverrides.background_speech_denoising_plan` and 3 more."""

    smart_denoising_plan: SmartDenoisingPlan | None = None
    fourier_denoising_plan: FourierDenoisingPlan | None = None

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
        left = 0
        if get("smartDenoisingPlan") is None:
            self.smart_denoising_plan = None
        else:
            left += 1
        if get("fourierDenoisingPlan") is None:
            self.fourier_denoising_plan = None
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
