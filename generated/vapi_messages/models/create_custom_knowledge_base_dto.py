"""`CreateCustomKnowledgeBaseDTO`."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal

from .. import _runtime as rt

if TYPE_CHECKING:
    from .server import Server

_SERVER = rt.Ref("Server")
_KEYS = frozenset(
    {
        "provider",
        "server",
    }
)


@dataclass(slots=True, kw_only=True)
class CreateCustomKnowledgeBaseDTO(rt.Record):
    """`CreateCustomKnowledgeBaseDTO` of the document."""

    provider: Literal["custom-knowledge-base"]
    server: Server
    extra: dict[str, Any] = field(default_factory=dict)
    _nulls: tuple[str, ...] = field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        self.provider = get("provider")
        v = get("server")
        self.server = v if v is None else _SERVER.decode(v)
        self.extra, self._nulls = rt.rest(data, _KEYS)
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.provider) is not None:
            out["provider"] = v
        if (v := self.server) is not None:
            out["server"] = rt.encode(v)
        if self._nulls or self.extra:
            rt.finish(out, self._nulls, self.extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "provider": rt.Const("custom-knowledge-base"),
                "server": _SERVER,
            },
            required=("provider", "server"),
            extra=rt.ANY,
        )
