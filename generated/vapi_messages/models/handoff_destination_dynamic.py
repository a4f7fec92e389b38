"""`HandoffDestinationDynamic`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .server import Server


@rt.dataclass(slots=True, kw_only=True)
class HandoffDestinationDynamic(rt.BranchRecord):
    """Found in `CreateHandoffToolDTO.destinations` where `type` is `dynamic`."""

    type: Literal["dynamic"]
    server: Server | None = None
    description: str | None = None

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
        left = 0
        self.type = get("type")
        if get("server") is None:
            self.server = None
        else:
            left += 1
        self.description = get("description")
        if left:
            self._pending = data, left, {}
        else:
            self._pending = None
            self._extra, self._nulls = rt.rest(cls, data)
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        if record._pending is not None:
            return rt.encode_unread(record)
        out: dict[str, Any] = {}
        if (v := record.type) is not None:
            out["type"] = v
        if (v := record.server) is not None:
            out["server"] = rt.ENCODERS[type(v)](v)
        if (v := record.description) is not None:
            out["description"] = v
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
