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
    extra: dict[str, Any] = rt.field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = rt.field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        unread = len(data)
        if (v := get("timeoutSeconds")) is not None:
            unread -= 1
        self.timeout_seconds = v
        if (v := get("credentialId")) is not None:
            unread -= 1
        self.credential_id = v
        if (v := get("staticIpAddressesEnabled")) is not None:
            unread -= 1
        self.static_ip_addresses_enabled = v
        if (v := get("encryptedPaths")) is not None:
            unread -= 1
        self.encrypted_paths = v
        if (v := get("url")) is not None:
            unread -= 1
        self.url = v
        if (v := get("headers")) is not None:
            unread -= 1
        self.headers = v
        if (v := get("backoffPlan")) is not None:
            v = _BACKOFF_PLAN.decode(v)
            unread -= 1
        self.backoff_plan = v
        if unread:
            self._extra, self._nulls = rt.rest(data, KNOWN_KEYS)
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
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
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
            extra=rt.ANY,
        )


_BACKOFF_PLAN = rt.Ref("BackoffPlan")
KNOWN_KEYS = frozenset(
    {
        "timeoutSeconds",
        "credentialId",
        "staticIpAddressesEnabled",
        "encryptedPaths",
        "url",
        "headers",
        "backoffPlan",
    }
)
