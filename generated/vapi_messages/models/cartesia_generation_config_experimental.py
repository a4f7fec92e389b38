"""`CartesiaGenerationConfigExperimental`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import Any

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class CartesiaGenerationConfigExperimental(rt.Record):
    """The object `CartesiaGenerationConfigExperimental`."""

    accent_localization: int | None = None
    """From 0 to 1. Default: `0`."""
    extra: dict[str, Any] = rt.field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = rt.field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        unread = len(data)
        if (v := get("accentLocalization")) is not None:
            unread -= 1
        self.accent_localization = v
        if unread:
            self._extra, self._nulls = rt.rest(data, KNOWN_KEYS)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if record.accent_localization is not None:
            out["accentLocalization"] = record.accent_localization
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "accentLocalization": rt.Integer(minimum=0, maximum=1),
            },
            extra=rt.ANY,
        )


KNOWN_KEYS = frozenset(
    {
        "accentLocalization",
    }
)
