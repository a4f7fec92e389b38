"""`CreateElevenLabsCredentialDTO`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .. import enum_texts
    from ..enums.create_eleven_labs_credential_dto__api_url import (
        CreateElevenLabsCredentialDTO_ApiUrl,
    )


@rt.dataclass(slots=True, kw_only=True)
class CreateElevenLabsCredentialDTO(rt.Record):
    """Found in `AssistantOverrides.credentials` where `provider` is `11labs` and 3 more."""

    provider: Literal["11labs"]
    api_key: str
    """At most 10000 characters."""
    api_url: CreateElevenLabsCredentialDTO_ApiUrl | None = None
    name: str | None = None
    """1 to 40 characters."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            provider: Literal["11labs"],
            api_key: str,
            api_url: (
                CreateElevenLabsCredentialDTO_ApiUrl
                | enum_texts.CreateElevenLabsCredentialDTO_ApiUrl
                | None
            ) = None,
            name: str | None = None,
            extra: dict[str, Any] = ...,
        ) -> None: ...

    def _fill(self: Any, get: rt.Get) -> None:
        self.provider = get("provider")
        self.api_key = get("apiKey")
        if (v := get("apiUrl")) is not None:
            v = _API_URL.decode(v)
        self.api_url = v
        self.name = get("name")

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "provider": rt.Const("11labs"),
                "apiKey": rt.Text(max_length=10000),
                "apiUrl": rt.Nullable(_API_URL),
                "name": rt.Text(min_length=1, max_length=40),
            },
        )


_API_URL = rt.Enum("CreateElevenLabsCredentialDTO_ApiUrl")
