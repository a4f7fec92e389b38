"""`CustomTranscriber`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .fallback_transcriber_plan import FallbackTranscriberPlan
    from .server import Server


@rt.dataclass(slots=True, kw_only=True)
class CustomTranscriber(rt.Record):
    """The object `CustomTranscriber`."""

    provider: Literal["custom-transcriber"]
    server: Server
    fallback_plan: FallbackTranscriberPlan | None = None

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread = len(data)
        if (v := data.get("provider")) is not None:
            unread -= 1
        self.provider = v
        if (v := data.get("server")) is not None:
            v = _SERVER.decode(v)
            unread -= 1
        self.server = v
        if "fallbackPlan" in data and (v := data["fallbackPlan"]) is not None:
            self.fallback_plan = _FALLBACK_PLAN.decode(v)
            unread -= 1
        else:
            self.fallback_plan = None
        if unread:
            self._extra, self._nulls = rt.rest(cls, data)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if record.provider is not None:
            out["provider"] = record.provider
        if (v := record.server) is not None:
            out["server"] = rt.ENCODERS[type(v)](v)
        if (v := record.fallback_plan) is not None:
            out["fallbackPlan"] = rt.ENCODERS[type(v)](v)
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "provider": rt.Const("custom-transcriber"),
                "server": _SERVER,
                "fallbackPlan": _FALLBACK_PLAN,
            },
            required=("provider", "server"),
        )


_SERVER = rt.Ref("Server")
_FALLBACK_PLAN = rt.Ref("FallbackTranscriberPlan")
