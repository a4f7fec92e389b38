"""`SpkiPemPublicKeyConfig`: its class, and how it is decoded, encoded and checked."""

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

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
        self.name = get("name")
        self.format = get("format")
        self.pem = get("pem")
        self._extra, self._nulls = rt.rest(cls, data)
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {}
        if (v := record.name) is not None:
            out["name"] = v
        if (v := record.format) is not None:
            out["format"] = v
        if (v := record.pem) is not None:
            out["pem"] = v
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "name": rt.Text(max_length=100),
                "format": rt.Const("spki-pem"),
                "pem": rt.TEXT,
            },
            required=("format", "pem"),
        )
