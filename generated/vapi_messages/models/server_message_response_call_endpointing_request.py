"""`ServerMessageResponseCallEndpointingRequest`: its class, and how it is read, written and
judged.
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
    extra: dict[str, Any] = rt.field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = rt.field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        unread = len(data)
        if (v := get("timeoutSeconds")) is not None:
            unread -= 1
        self.timeout_seconds = v
        if unread:
            self._extra, self._nulls = rt.rest(data, KNOWN_KEYS)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if record.timeout_seconds is not None:
            out["timeoutSeconds"] = record.timeout_seconds
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "timeoutSeconds": rt.Number(minimum=0, maximum=15),
            },
            required=("timeoutSeconds",),
            extra=rt.ANY,
        )


KNOWN_KEYS = frozenset(
    {
        "timeoutSeconds",
    }
)
