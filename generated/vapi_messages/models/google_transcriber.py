"""`GoogleTranscriber`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .. import enum_texts
    from ..enums.google_transcriber__language import GoogleTranscriber_Language
    from ..enums.google_transcriber__model import GoogleTranscriber_Model
    from .fallback_transcriber_plan import FallbackTranscriberPlan


@rt.dataclass(slots=True, kw_only=True)
class GoogleTranscriber(rt.BranchRecord):
    """Found in `AssistantOverrides.transcriber` where `provider` is `google` and 4 more."""

    provider: Literal["google"]
    model: GoogleTranscriber_Model | None = None
    language: GoogleTranscriber_Language | None = None
    fallback_plan: FallbackTranscriberPlan | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            provider: Literal["google"],
            model: (
                GoogleTranscriber_Model | enum_texts.FallbackGoogleTranscriber_Model | None
            ) = None,
            language: (
                GoogleTranscriber_Language | enum_texts.FallbackGoogleTranscriber_Language | None
            ) = None,
            fallback_plan: FallbackTranscriberPlan | None = None,
            extra: dict[str, Any] = ...,
        ) -> None: ...

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
        left = 0
        self.provider = get("provider")
        if (v := get("model")) is not None:
            v = _MODEL.decode(v)
        self.model = v
        if (v := get("language")) is not None:
            v = _LANGUAGE.decode(v)
        self.language = v
        if get("fallbackPlan") is None:
            self.fallback_plan = None
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
            out["provider"] = v
        if (v := record.model) is not None:
            out["model"] = rt.ENCODERS[type(v)](v)
        if (v := record.language) is not None:
            out["language"] = rt.ENCODERS[type(v)](v)
        if (v := record.fallback_plan) is not None:
            out["fallbackPlan"] = rt.ENCODERS[type(v)](v)
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "provider": rt.Const("google"),
                "model": _MODEL,
                "language": _LANGUAGE,
                "fallbackPlan": _FALLBACK_PLAN,
            },
            required=("provider",),
        )


_MODEL = rt.Enum("GoogleTranscriber_Model")
_LANGUAGE = rt.Enum("GoogleTranscriber_Language")
_FALLBACK_PLAN = rt.Ref("FallbackTranscriberPlan")
