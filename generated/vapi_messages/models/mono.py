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

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread = len(data)
        if "combinedUrl" in data and (v := data["combinedUrl"]) is not None:
            self.combined_url = v
            unread -= 1
        else:
            self.combined_url = None
        if "assistantUrl" in data and (v := data["assistantUrl"]) is not None:
            self.assistant_url = v
            unread -= 1
        else:
            self.assistant_url = None
        if "customerUrl" in data and (v := data["customerUrl"]) is not None:
            self.customer_url = v
            unread -= 1
        else:
            self.customer_url = None
        if unread:
            self._extra, self._nulls = rt.rest(cls, data)
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
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "combinedUrl": rt.TEXT,
                "assistantUrl": rt.TEXT,
                "customerUrl": rt.TEXT,
            },
        )
