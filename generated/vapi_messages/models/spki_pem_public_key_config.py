"""`SpkiPemPublicKeyConfig`."""

from __future__ import annotations

from typing import Any, Literal

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class SpkiPemPublicKeyConfig(rt.Record):
    """Found in `PublicKeyEncryptionPlan.public_key`."""

    name: str | None = None
    """At most 100 characters."""
    format: Literal["spki-pem"]
    pem: str

    def _fill(self: Any, get: rt.Get) -> None:
        self.name = get("name")
        self.format = get("format")
        self.pem = get("pem")

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "name": rt.Text(max_length=100),
                "format": rt.Const("spki-pem"),
                "pem": rt.TEXT,
            },
        )
