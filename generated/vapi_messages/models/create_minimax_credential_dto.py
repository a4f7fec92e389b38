"""`CreateMinimaxCredentialDTO`."""

from __future__ import annotations

from typing import Any, Literal

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class CreateMinimaxCredentialDTO(rt.Record):
    """Found in `AssistantOverrides.credentials` where `provider` is `minimax` and 3 more."""

    provider: Literal["minimax"]
    api_key: str
    group_id: str
    name: str | None = None
    """1 to 40 characters."""

    def _fill(self: Any, get: rt.Get) -> None:
        self.provider = get("provider")
        self.api_key = get("apiKey")
        self.group_id = get("groupId")
        self.name = get("name")

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "provider": rt.Const("minimax"),
                "apiKey": rt.TEXT,
                "groupId": rt.TEXT,
                "name": rt.Text(min_length=1, max_length=40),
            },
        )
