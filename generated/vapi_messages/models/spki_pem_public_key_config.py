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
    extra: dict[str, Any] = rt.field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = rt.field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        unread = len(data)
        if (v := get("name")) is not None:
            unread -= 1
        self.name = v
        if (v := get("format")) is not None:
            unread -= 1
        self.format = v
        if (v := get("pem")) is not None:
            unread -= 1
        self.pem = v
        if unread:
            self._extra, self._nulls = rt.rest(data, KNOWN_KEYS)
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
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
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
            extra=rt.ANY,
        )


KNOWN_KEYS = frozenset(
    {
        "name",
        "format",
        "pem",
    }
)
