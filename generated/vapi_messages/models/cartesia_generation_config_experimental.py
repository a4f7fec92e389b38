"""`CartesiaGenerationConfigExperimental`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import Any

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class CartesiaGenerationConfigExperimental(rt.Record):
    """The object `CartesiaGenerationConfigExperimental`."""

    accent_localization: int | None = None
    """From 0 to 1. Default: `0`."""

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread = len(data)
        if "accentLocalization" in data and (v := data["accentLocalization"]) is not None:
            self.accent_localization = v
            unread -= 1
        else:
            self.accent_localization = None
        if unread:
            self._extra, self._nulls = rt.rest(cls, data)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if record.accent_localization is not None:
            out["accentLocalization"] = record.accent_localization
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
