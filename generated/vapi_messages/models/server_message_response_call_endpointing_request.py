"""`ServerMessageResponseCallEndpointingRequest`: its class, and how it is decoded, encoded and
checked.
"""

from __future__ import annotations

from typing import Any

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class ServerMessageResponseCallEndpointingRequest(rt.Record):
    """How long to go on listening."""

    timeout_seconds: int | float
    """Seconds of silence after which the caller counts as finished, from 0 to 15.

    From 0 to 15.
    """

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
        self.timeout_seconds = get("timeoutSeconds")
        self._extra, self._nulls = rt.rest(cls, data)
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {}
        if (v := record.timeout_seconds) is not None:
            out["timeoutSeconds"] = v
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "timeoutSeconds": rt.Number(minimum=0, maximum=15),
            },
            required=("timeoutSeconds",),
        )
