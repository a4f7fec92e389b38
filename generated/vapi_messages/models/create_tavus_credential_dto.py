"""`CreateTavusCredentialDTO`."""

from __future__ import annotations

from typing import Any, Literal

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class CreateTavusCredentialDTO(rt.Record):
    """Found in `AssistantOverrides.credentials` where `provider` is `tavus` and 3 more."""

    provider: Literal["tavus"]
    api_key: str
    name: str | None = None
    """1 to 40 characters."""

    def _fill(self: Any, get: rt.Get) -> None:
        self.provider = get("provider")
        self.api_key = get("apiKey")
        self.name = get("name")

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "provider": rt.Const("tavus"),
                "apiKey": rt.TEXT,
                "name": rt.Text(min_length=1, max_length=40),
            },
        )
