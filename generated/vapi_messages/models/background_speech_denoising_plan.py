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
    extra: dict[str, Any] = rt.field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = rt.field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        unread = len(data)
        if (v := get("smartDenoisingPlan")) is not None:
            v = _SMART_DENOISING_PLAN.decode(v)
            unread -= 1
        self.smart_denoising_plan = v
        if (v := get("fourierDenoisingPlan")) is not None:
            v = _FOURIER_DENOISING_PLAN.decode(v)
            unread -= 1
        self.fourier_denoising_plan = v
        if unread:
            self._extra, self._nulls = rt.rest(data, KNOWN_KEYS)
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
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "smartDenoisingPlan": _SMART_DENOISING_PLAN,
                "fourierDenoisingPlan": _FOURIER_DENOISING_PLAN,
            },
            extra=rt.ANY,
        )


_SMART_DENOISING_PLAN = rt.Ref("SmartDenoisingPlan")
_FOURIER_DENOISING_PLAN = rt.Ref("FourierDenoisingPlan")
KNOWN_KEYS = frozenset(
    {
        "smartDenoisingPlan",
        "fourierDenoisingPlan",
    }
)
