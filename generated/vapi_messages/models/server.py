"""`Server`: its class, and how it is decoded, encoded and checked."""

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

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
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
        if (v := record.timeout_seconds) is not None:
            out["timeoutSeconds"] = v
        if (v := record.credential_id) is not None:
            out["credentialId"] = v
        if (v := record.static_ip_addresses_enabled) is not None:
            out["staticIpAddressesEnabled"] = v
        if (v := record.encrypted_paths) is not None:
            out["encryptedPaths"] = v
        if (v := record.url) is not None:
            out["url"] = v
        if (v := record.headers) is not None:
            out["headers"] = v
        if (v := record.backoff_plan) is not None:
            out["backoffPlan"] = rt.ENCODERS[type(v)](v)
        if (v := record.secret) is not None:
            out["secret"] = v
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

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
                "backoffPlan": _BACKOFF_PLAN,
                "secret": rt.Nullable(rt.TEXT),
            },
        )


_BACKOFF_PLAN = rt.Ref("BackoffPlan")
