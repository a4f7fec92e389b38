"""`TranscriptionEndpointingPlan`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import Any

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class TranscriptionEndpointingPlan(rt.Record):
    """The object `TranscriptionEndpointingPlan`."""

    on_punctuation_seconds: int | float | None = None
    """From 0 to 3."""
    on_no_punctuation_seconds: int | float | None = None
    """From 0 to 3."""
    on_number_seconds: int | float | None = None
    """From 0 to 3."""
    extra: dict[str, Any] = rt.field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = rt.field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        unread = len(data)
        if (v := get("onPunctuationSeconds")) is not None:
            unread -= 1
        self.on_punctuation_seconds = v
        if (v := get("onNoPunctuationSeconds")) is not None:
            unread -= 1
        self.on_no_punctuation_seconds = v
        if (v := get("onNumberSeconds")) is not None:
            unread -= 1
        self.on_number_seconds = v
        if unread:
            self._extra, self._nulls = rt.rest(data, KNOWN_KEYS)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if record.on_punctuation_seconds is not None:
            out["onPunctuationSeconds"] = record.on_punctuation_seconds
        if record.on_no_punctuation_seconds is not None:
            out["onNoPunctuationSeconds"] = record.on_no_punctuation_seconds
        if record.on_number_seconds is not None:
            out["onNumberSeconds"] = record.on_number_seconds
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "onPunctuationSeconds": rt.Number(minimum=0, maximum=3),
                "onNoPunctuationSeconds": rt.Number(minimum=0, maximum=3),
                "onNumberSeconds": rt.Number(minimum=0, maximum=3),
            },
            extra=rt.ANY,
        )


KNOWN_KEYS = frozenset(
    {
        "onPunctuationSeconds",
        "onNoPunctuationSeconds",
        "onNumberSeconds",
    }
)
