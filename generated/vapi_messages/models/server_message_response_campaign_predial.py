"""`ServerMessageResponseCampaignPredial`: its class, and how it is decoded, encoded and checked."""

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

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
        self.eligible = get("eligible")
        self._extra, self._nulls = rt.rest(cls, data)
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {}
        if (v := record.eligible) is not None:
            out["eligible"] = v
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "eligible": rt.BOOLEAN,
            },
            required=("eligible",),
        )
