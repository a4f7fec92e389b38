"""`Mono`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import Any

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class Mono(rt.Record):
    """The object `Mono`."""

    combined_url: str | None = None
    assistant_url: str | None = None
    customer_url: str | None = None
    extra: dict[str, Any] = rt.field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = rt.field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        unread = len(data)
        if (v := get("combinedUrl")) is not None:
            unread -= 1
        self.combined_url = v
        if (v := get("assistantUrl")) is not None:
            unread -= 1
        self.assistant_url = v
        if (v := get("customerUrl")) is not None:
            unread -= 1
        self.customer_url = v
        if unread:
            self._extra, self._nulls = rt.rest(data, KNOWN_KEYS)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if record.combined_url is not None:
            out["combinedUrl"] = record.combined_url
        if record.assistant_url is not None:
            out["assistantUrl"] = record.assistant_url
        if record.customer_url is not None:
            out["customerUrl"] = record.customer_url
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "combinedUrl": rt.TEXT,
                "assistantUrl": rt.TEXT,
                "customerUrl": rt.TEXT,
            },
            extra=rt.ANY,
        )


KNOWN_KEYS = frozenset(
    {
        "combinedUrl",
        "assistantUrl",
        "customerUrl",
    }
)
