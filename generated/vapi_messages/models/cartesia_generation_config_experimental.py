"""`CartesiaGenerationConfigExperimental`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import Any

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class CartesiaGenerationConfigExperimental(rt.Record):
    """Found in `CartesiaGenerationConfig.experimental`."""

    accent_localization: int | None = None
    """From 0 to 1. Default: `0`."""

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
        self.accent_localization = get("accentLocalization")
        self._extra, self._nulls = rt.rest(cls, data)
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {}
        if (v := record.accent_localization) is not None:
            out["accentLocalization"] = v
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "accentLocalization": rt.Integer(minimum=0, maximum=1),
            },
        )
