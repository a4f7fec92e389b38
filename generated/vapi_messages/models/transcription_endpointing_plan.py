"""`TranscriptionEndpointingPlan`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import Any

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class TranscriptionEndpointingPlan(rt.Record):
    """Found in `StartSpeakingPlan.transcription_endpointing_plan`."""

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
        get = data.get
        self.on_punctuation_seconds = get("onPunctuationSeconds")
        self.on_no_punctuation_seconds = get("onNoPunctuationSeconds")
        self.on_number_seconds = get("onNumberSeconds")
        self._extra, self._nulls = rt.rest(cls, data)
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {}
        if (v := record.on_punctuation_seconds) is not None:
            out["onPunctuationSeconds"] = v
        if (v := record.on_no_punctuation_seconds) is not None:
            out["onNoPunctuationSeconds"] = v
        if (v := record.on_number_seconds) is not None:
            out["onNumberSeconds"] = v
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
