"""`CreateInworldCredentialDTO`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import Any, Literal

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class CreateInworldCredentialDTO(rt.Record):
    """Found in `AssistantOverrides.credentials` where `provider` is `inworld` and 3 more."""

    provider: Literal["inworld"]
    api_key: str
    name: str | None = None
    """1 to 40 characters."""

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
        self.provider = get("provider")
        self.api_key = get("apiKey")
        self.name = get("name")
        self._extra, self._nulls = rt.rest(cls, data)
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {}
        if (v := record.provider) is not None:
            out["provider"] = v
        if (v := record.api_key) is not None:
            out["apiKey"] = v
        if (v := record.name) is not None:
            out["name"] = v
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "provider": rt.Const("inworld"),
                "apiKey": rt.TEXT,
                "name": rt.Text(min_length=1, max_length=40),
            },
            required=("provider", "apiKey"),
        )
