"""`Server`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import rt

if TYPE_CHECKING:
    from .backoff_plan import BackoffPlan


@rt.dataclass(slots=True, kw_only=True)
class Server(rt.Record):
    """The object `Server`."""

    timeout_seconds: int | float | None = None
    """From 1 to 300."""
    credential_id: str | None = None
    static_ip_addresses_enabled: bool | None = None
    encrypted_paths: list[str] | None = None
    url: str | None = None
    headers: dict[str, Any] | None = None
    backoff_plan: BackoffPlan | None = None

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread = len(data)
        if "timeoutSeconds" in data and (v := data["timeoutSeconds"]) is not None:
            self.timeout_seconds = v
            unread -= 1
        else:
            self.timeout_seconds = None
        if "credentialId" in data and (v := data["credentialId"]) is not None:
            self.credential_id = v
            unread -= 1
        else:
            self.credential_id = None
        if (
            "staticIpAddressesEnabled" in data
            and (v := data["staticIpAddressesEnabled"]) is not None
        ):
            self.static_ip_addresses_enabled = v
            unread -= 1
        else:
            self.static_ip_addresses_enabled = None
        if "encryptedPaths" in data and (v := data["encryptedPaths"]) is not None:
            self.encrypted_paths = v
            unread -= 1
        else:
            self.encrypted_paths = None
        if "url" in data and (v := data["url"]) is not None:
            self.url = v
            unread -= 1
        else:
            self.url = None
        if "headers" in data and (v := data["headers"]) is not None:
            self.headers = v
            unread -= 1
        else:
            self.headers = None
        if "backoffPlan" in data and (v := data["backoffPlan"]) is not None:
            self.backoff_plan = _BACKOFF_PLAN.decode(v)
            unread -= 1
        else:
            self.backoff_plan = None
        if unread:
            self._extra, self._nulls = rt.rest(cls, data)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if record.timeout_seconds is not None:
            out["timeoutSeconds"] = record.timeout_seconds
        if record.credential_id is not None:
            out["credentialId"] = record.credential_id
        if record.static_ip_addresses_enabled is not None:
            out["staticIpAddressesEnabled"] = record.static_ip_addresses_enabled
        if record.encrypted_paths is not None:
            out["encryptedPaths"] = record.encrypted_paths
        if record.url is not None:
            out["url"] = record.url
        if record.headers is not None:
            out["headers"] = record.headers
        if (v := record.backoff_plan) is not None:
            out["backoffPlan"] = rt.ENCODERS[type(v)](v)
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
            },
        )


_BACKOFF_PLAN = rt.Ref("BackoffPlan")
