"""`Mono`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import Any

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class Mono(rt.Record):
    """Found in `Recording.mono`."""

    combined_url: str | None = None
    assistant_url: str | None = None
    customer_url: str | None = None

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
        self.combined_url = get("combinedUrl")
        self.assistant_url = get("assistantUrl")
        self.customer_url = get("customerUrl")
        self._extra, self._nulls = rt.rest(cls, data)
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {}
        if (v := record.combined_url) is not None:
            out["combinedUrl"] = v
        if (v := record.assistant_url) is not None:
            out["assistantUrl"] = v
        if (v := record.customer_url) is not None:
            out["customerUrl"] = v
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
