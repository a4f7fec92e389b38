"""`XaiTranscriber`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from ..enums.xai_transcriber__language import XaiTranscriber_Language
    from .fallback_transcriber_plan import FallbackTranscriberPlan


@rt.dataclass(slots=True, kw_only=True)
class XaiTranscriber(rt.Record):
    """The object `XaiTranscriber`."""

    provider: Literal["xai"]
    model: Literal["default"] | None = None
    language: XaiTranscriber_Language | None = None
    fallback_plan: FallbackTranscriberPlan | None = None
    extra: dict[str, Any] = rt.field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = rt.field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        unread = len(data)
        if (v := get("provider")) is not None:
            unread -= 1
        self.provider = v
        if (v := get("model")) is not None:
            unread -= 1
        self.model = v
        if (v := get("language")) is not None:
            v = _LANGUAGE.decode(v)
            unread -= 1
        self.language = v
        if (v := get("fallbackPlan")) is not None:
            v = _FALLBACK_PLAN.decode(v)
            unread -= 1
        self.fallback_plan = v
        if unread:
            self._extra, self._nulls = rt.rest(data, KNOWN_KEYS)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if record.provider is not None:
            out["provider"] = record.provider
        if record.model is not None:
            out["model"] = record.model
        if (v := record.language) is not None:
            out["language"] = rt.ENCODERS[type(v)](v)
        if (v := record.fallback_plan) is not None:
            out["fallbackPlan"] = rt.ENCODERS[type(v)](v)
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "provider": rt.Const("xai"),
                "model": rt.Const("default"),
                "language": _LANGUAGE,
                "fallbackPlan": _FALLBACK_PLAN,
            },
            required=("provider",),
            extra=rt.ANY,
        )


_LANGUAGE = rt.Enum("XaiTranscriber_Language")
_FALLBACK_PLAN = rt.Ref("FallbackTranscriberPlan")
KNOWN_KEYS = frozenset(
    {
        "provider",
        "model",
        "language",
        "fallbackPlan",
    }
)
