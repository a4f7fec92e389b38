"""`GcpKey`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import Any

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class GcpKey(rt.Record):
    """The object `GcpKey`."""

    type: str
    project_id: str
    private_key_id: str
    private_key: str
    client_email: str
    client_id: str
    auth_uri: str
    token_uri: str
    auth_provider_x509_cert_url: str
    client_x509_cert_url: str
    universe_domain: str

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread = len(data)
        if (v := data.get("type")) is not None:
            unread -= 1
        self.type = v
        if (v := data.get("projectId")) is not None:
            unread -= 1
        self.project_id = v
        if (v := data.get("privateKeyId")) is not None:
            unread -= 1
        self.private_key_id = v
        if (v := data.get("privateKey")) is not None:
            unread -= 1
        self.private_key = v
        if (v := data.get("clientEmail")) is not None:
            unread -= 1
        self.client_email = v
        if (v := data.get("clientId")) is not None:
            unread -= 1
        self.client_id = v
        if (v := data.get("authUri")) is not None:
            unread -= 1
        self.auth_uri = v
        if (v := data.get("tokenUri")) is not None:
            unread -= 1
        self.token_uri = v
        if (v := data.get("authProviderX509CertUrl")) is not None:
            unread -= 1
        self.auth_provider_x509_cert_url = v
        if (v := data.get("clientX509CertUrl")) is not None:
            unread -= 1
        self.client_x509_cert_url = v
        if (v := data.get("universeDomain")) is not None:
            unread -= 1
        self.universe_domain = v
        if unread:
            self._extra, self._nulls = rt.rest(cls, data)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if record.type is not None:
            out["type"] = record.type
        if record.project_id is not None:
            out["projectId"] = record.project_id
        if record.private_key_id is not None:
            out["privateKeyId"] = record.private_key_id
        if record.private_key is not None:
            out["privateKey"] = record.private_key
        if record.client_email is not None:
            out["clientEmail"] = record.client_email
        if record.client_id is not None:
            out["clientId"] = record.client_id
        if record.auth_uri is not None:
            out["authUri"] = record.auth_uri
        if record.token_uri is not None:
            out["tokenUri"] = record.token_uri
        if record.auth_provider_x509_cert_url is not None:
            out["authProviderX509CertUrl"] = record.auth_provider_x509_cert_url
        if record.client_x509_cert_url is not None:
            out["clientX509CertUrl"] = record.client_x509_cert_url
        if record.universe_domain is not None:
            out["universeDomain"] = record.universe_domain
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "type": rt.TEXT,
                "projectId": rt.TEXT,
                "privateKeyId": rt.TEXT,
                "privateKey": rt.TEXT,
                "clientEmail": rt.TEXT,
                "clientId": rt.TEXT,
                "authUri": rt.TEXT,
                "tokenUri": rt.TEXT,
                "authProviderX509CertUrl": rt.TEXT,
                "clientX509CertUrl": rt.TEXT,
                "universeDomain": rt.TEXT,
            },
            required=(
                "type",
                "projectId",
                "privateKeyId",
                "privateKey",
                "clientEmail",
                "clientId",
                "authUri",
                "tokenUri",
                "authProviderX509CertUrl",
                "clientX509CertUrl",
                "universeDomain",
            ),
        )
