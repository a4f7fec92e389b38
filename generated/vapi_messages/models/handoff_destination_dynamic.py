"""`HandoffDestinationDynamic`: its class, and how it is read, written and judged."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .server import Server


@dataclass(slots=True, kw_only=True)
class HandoffDestinationDynamic(rt.Record):
    """The object `HandoffDestinationDynamic`."""

    type: Literal["dynamic"]
    server: Server | None = None
    description: str | None = None
    extra: dict[str, Any] = field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        self.type = get("type")
        v = get("server")
        self.server = v if v is None else _SERVER.decode(v)
        self.description = get("description")
        self.extra, self._nulls = rt.rest(data, KNOWN_KEYS)
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if (v := record.type) is not None:
            out["type"] = v
        if (v := record.server) is not None:
            out["server"] = rt.encode(v)
        if (v := record.description) is not None:
            out["description"] = v
        if self._nulls or self.extra:
            rt.finish(out, self._nulls, self.extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "type": rt.Const("dynamic"),
                "server": _SERVER,
                "description": rt.TEXT,
            },
            required=("type",),
            extra=rt.ANY,
        )


_SERVER = rt.Ref("Server")
KNOWN_KEYS = frozenset(
    {
        "type",
        "server",
        "description",
    }
)
