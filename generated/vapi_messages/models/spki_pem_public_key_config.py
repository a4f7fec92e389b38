"""`SpkiPemPublicKeyConfig`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import Any, Literal

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class SpkiPemPublicKeyConfig(rt.Record):
    """The object `SpkiPemPublicKeyConfig`."""

    name: str | None = None
    """At most 100 characters."""
    format: Literal["spki-pem"]
    pem: str

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread = len(data)
        if "name" in data and (v := data["name"]) is not None:
            self.name = v
            unread -= 1
        else:
            self.name = None
        if (v := data.get("format")) is not None:
            unread -= 1
        self.format = v
        if (v := data.get("pem")) is not None:
            unread -= 1
        self.pem = v
        if unread:
            self._extra, self._nulls = rt.rest(cls, data)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if record.name is not None:
            out["name"] = record.name
        if record.format is not None:
            out["format"] = record.format
        if record.pem is not None:
            out["pem"] = record.pem
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
