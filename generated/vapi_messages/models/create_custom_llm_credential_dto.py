"""`CreateCustomLLMCredentialDTO`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .o_auth2_authentication_plan import OAuth2AuthenticationPlan


@rt.dataclass(slots=True, kw_only=True)
class CreateCustomLLMCredentialDTO(rt.BranchRecord):
    """Found in `AssistantOverrides.credentials` where `provider` is `custom-llm` and 3 more."""

    provider: Literal["custom-llm"]
    api_key: str
    """At most 10000 characters."""
    authentication_plan: OAuth2AuthenticationPlan | None = None
    name: str | None = None
    """1 to 40 characters."""

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
        left = 0
        self.provider = get("provider")
        self.api_key = get("apiKey")
        if get("authenticationPlan") is None:
            self.authentication_plan = None
        else:
            left += 1
        self.name = get("name")
        if left:
            self._pending = data, left, {}
        else:
            self._pending = None
            self._extra, self._nulls = rt.rest(cls, data)
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        if record._pending is not None:
            return rt.encode_unread(record)
        out: dict[str, Any] = {}
        if (v := record.provider) is not None:
            out["provider"] = v
        if (v := record.api_key) is not None:
            out["apiKey"] = v
        if (v := record.authentication_plan) is not None:
            out["authenticationPlan"] = rt.ENCODERS[type(v)](v)
        if (v := record.name) is not None:
            out["name"] = v
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "provider": rt.Const("custom-llm"),
                "apiKey": rt.Text(max_length=10000),
                "authenticationPlan": _AUTHENTICATION_PLAN,
                "name": rt.Text(min_length=1, max_length=40),
            },
            required=("provider", "apiKey"),
        )


_AUTHENTICATION_PLAN = rt.Ref("OAuth2AuthenticationPlan")
