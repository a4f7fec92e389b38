"""`HandoffDestinationDynamic`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .server import Server


@rt.dataclass(slots=True, kw_only=True)
class HandoffDestinationDynamic(rt.Record):
    """The object `HandoffDestinationDynamic`."""

    type: Literal["dynamic"]
    server: Server | None = None
    description: str | None = None

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread = len(data)
        if (v := data.get("type")) is not None:
            unread -= 1
        self.type = v
        if "server" in data and (v := data["server"]) is not None:
            self.server = _SERVER.decode(v)
            unread -= 1
        else:
            self.server = None
        if "description" in data and (v := data["description"]) is not None:
            self.description = v
            unread -= 1
        else:
            self.description = None
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
        if (v := record.server) is not None:
            out["server"] = rt.ENCODERS[type(v)](v)
        if record.description is not None:
            out["description"] = record.description
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
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
        )


_SERVER = rt.Ref("Server")
