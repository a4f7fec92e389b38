"""`PhoneNumberCallRingingHookFilter`: its class, and how it is read, written and judged."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal

from . import rt


@dataclass(slots=True, kw_only=True)
class PhoneNumberCallRingingHookFilter(rt.Record):
    """The object `PhoneNumberCallRingingHookFilter`."""

    type: Literal["startsWith"]
    key: Literal["number"]
    starts_with: list[str]
    extra: dict[str, Any] = field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        self.type = get("type")
        self.key = get("key")
        self.starts_with = get("startsWith")
        self.extra, self._nulls = rt.rest(data, KNOWN_KEYS)
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if (v := record.type) is not None:
            out["type"] = v
        if (v := record.key) is not None:
            out["key"] = v
        if (v := record.starts_with) is not None:
            out["startsWith"] = v
        if self._nulls or self.extra:
            rt.finish(out, self._nulls, self.extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "type": rt.Const("startsWith"),
                "key": rt.Const("number"),
                "startsWith": rt.Array(rt.Text(max_length=20)),
            },
            required=("type", "key", "startsWith"),
            extra=rt.ANY,
        )


KNOWN_KEYS = frozenset(
    {
        "type",
        "key",
        "startsWith",
    }
)
