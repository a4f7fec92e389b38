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

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread = len(data)
        if "onPunctuationSeconds" in data and (v := data["onPunctuationSeconds"]) is not None:
            self.on_punctuation_seconds = v
            unread -= 1
        else:
            self.on_punctuation_seconds = None
        if "onNoPunctuationSeconds" in data and (v := data["onNoPunctuationSeconds"]) is not None:
            self.on_no_punctuation_seconds = v
            unread -= 1
        else:
            self.on_no_punctuation_seconds = None
        if "onNumberSeconds" in data and (v := data["onNumberSeconds"]) is not None:
            self.on_number_seconds = v
            unread -= 1
        else:
            self.on_number_seconds = None
        if unread:
            self._extra, self._nulls = rt.rest(cls, data)
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
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "onPunctuationSeconds": rt.Number(minimum=0, maximum=3),
                "onNoPunctuationSeconds": rt.Number(minimum=0, maximum=3),
                "onNumberSeconds": rt.Number(minimum=0, maximum=3),
            },
        )
