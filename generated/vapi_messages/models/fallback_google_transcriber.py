"""`FallbackGoogleTranscriber`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from ..enums.fallback_google_transcriber__language import FallbackGoogleTranscriber_Language
    from ..enums.fallback_google_transcriber__model import FallbackGoogleTranscriber_Model


@rt.dataclass(slots=True, kw_only=True)
class FallbackGoogleTranscriber(rt.Record):
    """The object `FallbackGoogleTranscriber`."""

    provider: Literal["google"]
    model: FallbackGoogleTranscriber_Model | None = None
    language: FallbackGoogleTranscriber_Language | None = None
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
            v = _MODEL.decode(v)
            unread -= 1
        self.model = v
        if (v := get("language")) is not None:
            v = _LANGUAGE.decode(v)
            unread -= 1
        self.language = v
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
        if (v := record.model) is not None:
            out["model"] = rt.ENCODERS[type(v)](v)
        if (v := record.language) is not None:
            out["language"] = rt.ENCODERS[type(v)](v)
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
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
            extra=rt.ANY,
        )


_MODEL = rt.Enum("FallbackGoogleTranscriber_Model")
_LANGUAGE = rt.Enum("FallbackGoogleTranscriber_Language")
KNOWN_KEYS = frozenset(
    {
        "provider",
        "model",
        "language",
    }
)
