"""`FallbackCustomTranscriber`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .server import Server


@rt.dataclass(slots=True, kw_only=True)
class FallbackCustomTranscriber(rt.BranchRecord):
    """Found in `FallbackTranscriberPlan.transcribers` where `provider` is `custom-transcriber`."""

    provider: Literal["custom-transcriber"]
    server: Server

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
        left = 0
        self.provider = get("provider")
        if get("server") is None:
            self.server = None
        else:
            left += 1
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
        if (v := record.provider) is not None:
            out["provider"] = v
        if (v := record.server) is not None:
            out["server"] = rt.ENCODERS[type(v)](v)
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "provider": rt.Const("custom-transcriber"),
                "server": _SERVER,
            },
            required=("provider", "server"),
        )


_SERVER = rt.Ref("Server")
