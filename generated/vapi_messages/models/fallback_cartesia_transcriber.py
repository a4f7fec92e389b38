"""`FallbackCartesiaTranscriber`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from ..enums.fallback_cartesia_transcriber__language import FallbackCartesiaTranscriber_Language
    from ..enums.fallback_cartesia_transcriber__model import FallbackCartesiaTranscriber_Model


@rt.dataclass(slots=True, kw_only=True)
class FallbackCartesiaTranscriber(rt.Record):
    """The object `FallbackCartesiaTranscriber`."""

    provider: Literal["cartesia"]
    model: FallbackCartesiaTranscriber_Model | None = None
    language: FallbackCartesiaTranscriber_Language | None = None

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread = len(data)
        if (v := data.get("provider")) is not None:
            unread -= 1
        self.provider = v
        if "model" in data and (v := data["model"]) is not None:
            self.model = _MODEL.decode(v)
            unread -= 1
        else:
            self.model = None
        if "language" in data and (v := data["language"]) is not None:
            self.language = _LANGUAGE.decode(v)
            unread -= 1
        else:
            self.language = None
        if unread:
            self._extra, self._nulls = rt.rest(cls, data)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if record.provider is not None:
            out["provider"] = record.provider
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
                "provider": rt.Const("cartesia"),
                "model": _MODEL,
                "language": _LANGUAGE,
            },
            required=("provider",),
        )


_MODEL = rt.Enum("FallbackCartesiaTranscriber_Model")
_LANGUAGE = rt.Enum("FallbackCartesiaTranscriber_Language")
