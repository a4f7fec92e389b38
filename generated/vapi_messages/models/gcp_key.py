"""`GcpKey`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import Any

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class GcpKey(rt.Record):
    """Found in `CreateGcpCredentialDTO.gcp_key`."""

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
        get = data.get
        self.type = get("type")
        self.project_id = get("projectId")
        self.private_key_id = get("privateKeyId")
        self.private_key = get("privateKey")
        self.client_email = get("clientEmail")
        self.client_id = get("clientId")
        self.auth_uri = get("authUri")
        self.token_uri = get("tokenUri")
        self.auth_provider_x509_cert_url = get("authProviderX509CertUrl")
        self.client_x509_cert_url = get("clientX509CertUrl")
        self.universe_domain = get("universeDomain")
        self._extra, self._nulls = rt.rest(cls, data)
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {}
        if (v := record.type) is not None:
            out["type"] = v
        if (v := record.project_id) is not None:
            out["projectId"] = v
        if (v := record.private_key_id) is not None:
            out["privateKeyId"] = v
        if (v := record.private_key) is not None:
            out["privateKey"] = v
        if (v := record.client_email) is not None:
            out["clientEmail"] = v
        if (v := record.client_id) is not None:
            out["clientId"] = v
        if (v := record.auth_uri) is not None:
            out["authUri"] = v
        if (v := record.token_uri) is not None:
            out["tokenUri"] = v
        if (v := record.auth_provider_x509_cert_url) is not None:
            out["authProviderX509CertUrl"] = v
        if (v := record.client_x509_cert_url) is not None:
            out["clientX509CertUrl"] = v
        if (v := record.universe_domain) is not None:
            out["universeDomain"] = v
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
