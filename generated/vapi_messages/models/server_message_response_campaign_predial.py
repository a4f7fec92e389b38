"""`ServerMessageResponseCampaignPredial`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import Any

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class ServerMessageResponseCampaignPredial(rt.Record):
    """Whether the contact may be dialled.

    Anything else than this, or no answer in time, counts as a failure, and nobody is dialled.
    """

    eligible: bool
    """True to place the call, false to skip the contact."""
    extra: dict[str, Any] = rt.field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = rt.field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        unread = len(data)
        if (v := get("eligible")) is not None:
            unread -= 1
        self.eligible = v
        if unread:
            self._extra, self._nulls = rt.rest(data, KNOWN_KEYS)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if record.eligible is not None:
            out["eligible"] = record.eligible
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "eligible": rt.BOOLEAN,
            },
            required=("eligible",),
            extra=rt.ANY,
        )


KNOWN_KEYS = frozenset(
    {
        "eligible",
    }
)
