"""`Server`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import rt

if TYPE_CHECKING:
    from .backoff_plan import BackoffPlan


@rt.dataclass(slots=True, kw_only=True)
class Server(rt.BranchRecord):
    """Found in `AssistantOverrides.server` and 26 more."""

    timeout_seconds: int | float | None = None
    """From 1 to 300."""
    credential_id: str | None = None
    static_ip_addresses_enabled: bool | None = None
    encrypted_paths: list[str] | None = None
    url: str | None = None
    headers: dict[str, Any] | None = None
    backoff_plan: BackoffPlan | None = None
    secret: str | None = None
    """What Vapi sends in the header `x-vapi-secret` with each request.

    Read-only: never sent. Not in the document; seen in recorded webhooks.
    """

    def _fill(self: Any, get: rt.Get) -> int:
        left = 0
        self.timeout_seconds = get("timeoutSeconds")
        self.credential_id = get("credentialId")
        self.static_ip_addresses_enabled = get("staticIpAddressesEnabled")
        self.encrypted_paths = get("encryptedPaths")
        self.url = get("url")
        self.headers = get("headers")
        if get("backoffPlan") is None:
            self.backoff_plan = None
        else:
            left += 1
        self.secret = get("secret")
        return left

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "timeoutSeconds": rt.Number(minimum=1, maximum=300),
                "credentialId": rt.TEXT,
                "staticIpAddressesEnabled": rt.BOOLEAN,
                "encryptedPaths": rt.Array(rt.TEXT),
                "url": rt.TEXT,
                "headers": rt.OBJECT,
                "backoffPlan": rt.Ref("BackoffPlan"),
                "secret": rt.Nullable(rt.TEXT),
            },
        )
