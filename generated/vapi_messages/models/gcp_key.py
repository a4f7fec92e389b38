"""`GcpKey`."""

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

    def _fill(self: Any, get: rt.Get) -> None:
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
        )
