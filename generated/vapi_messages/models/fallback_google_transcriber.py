"""`FallbackGoogleTranscriber`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .. import enum_texts
    from ..enums.fallback_google_transcriber__language import FallbackGoogleTranscriber_Language
    from ..enums.fallback_google_transcriber__model import FallbackGoogleTranscriber_Model


@rt.dataclass(slots=True, kw_only=True)
class FallbackGoogleTranscriber(rt.Record):
    """Found in `FallbackTranscriberPlan.transcribers` where `provider` is `google`."""

    provider: Literal["google"]
    model: FallbackGoogleTranscriber_Model | None = None
    language: FallbackGoogleTranscriber_Language | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            provider: Literal["google"],
            model: (
                FallbackGoogleTranscriber_Model | enum_texts.FallbackGoogleTranscriber_Model | None
            ) = None,
            language: (
                FallbackGoogleTranscriber_Language
                | enum_texts.FallbackGoogleTranscriber_Language
                | None
            ) = None,
            extra: dict[str, Any] = ...,
        ) -> None: ...

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
        self.provider = get("provider")
        if (v := get("model")) is not None:
            v = _MODEL.decode(v)
        self.model = v
        if (v := get("language")) is not None:
            v = _LANGUAGE.decode(v)
        self.language = v
        self._extra, self._nulls = rt.rest(cls, data)
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {}
        if (v := record.provider) is not None:
            out["provider"] = v
        if (v := record.model) is not None:
            out["model"] = rt.ENCODERS[type(v)](v)
        if (v := record.language) is not None:
            out["language"] = rt.ENCODERS[type(v)](v)
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
            },
            required=("provider",),
        )


_MODEL = rt.Enum("FallbackGoogleTranscriber_Model")
_LANGUAGE = rt.Enum("FallbackGoogleTranscriber_Language")
