"""`CreateRimeAICredentialDTO`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import Any, Literal

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class CreateRimeAICredentialDTO(rt.Record):
    """The object `CreateRimeAICredentialDTO`."""

    provider: Literal["rime-ai"]
    api_key: str
    name: str | None = None
    """1 to 40 characters."""

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread = len(data)
        if (v := data.get("provider")) is not None:
            unread -= 1
        self.provider = v
        if (v := data.get("apiKey")) is not None:
            unread -= 1
        self.api_key = v
        if "name" in data and (v := data["name"]) is not None:
            self.name = v
            unread -= 1
        else:
            self.name = None
        if unread:
            self._extra, self._nulls = rt.rest(cls, data)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if record.provider is not None:
            out["provider"] = record.provider
        if record.api_key is not None:
            out["apiKey"] = record.api_key
        if record.name is not None:
            out["name"] = record.name
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "provider": rt.Const("rime-ai"),
                "apiKey": rt.TEXT,
                "name": rt.Text(min_length=1, max_length=40),
            },
            required=("provider", "apiKey"),
        )
