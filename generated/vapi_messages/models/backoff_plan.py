"""`BackoffPlan`: its class, and how it is read, written and judged."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from . import rt

if TYPE_CHECKING:
    from ..enums.backoff_plan__type import BackoffPlan_Type


@dataclass(slots=True, kw_only=True)
class BackoffPlan(rt.Record):
    """The object `BackoffPlan`."""

    type: BackoffPlan_Type
    max_retries: int | float
    """From 0 to 10."""
    base_delay_seconds: int | float
    """From 0 to 10."""
    excluded_status_codes: list[dict[str, Any]] | None = None
    extra: dict[str, Any] = field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        v = get("type")
        self.type = v if v is None else _TYPE.decode(v)
        self.max_retries = get("maxRetries")
        self.base_delay_seconds = get("baseDelaySeconds")
        self.excluded_status_codes = get("excludedStatusCodes")
        self.extra, self._nulls = rt.rest(data, KNOWN_KEYS)
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if (v := record.type) is not None:
            out["type"] = rt.encode(v)
        if (v := record.max_retries) is not None:
            out["maxRetries"] = v
        if (v := record.base_delay_seconds) is not None:
            out["baseDelaySeconds"] = v
        if (v := record.excluded_status_codes) is not None:
            out["excludedStatusCodes"] = v
        if self._nulls or self.extra:
            rt.finish(out, self._nulls, self.extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "type": _TYPE,
                "maxRetries": rt.Number(minimum=0, maximum=10),
                "baseDelaySeconds": rt.Number(minimum=0, maximum=10),
                "excludedStatusCodes": rt.Array(rt.OBJECT),
            },
            required=("type", "maxRetries", "baseDelaySeconds"),
            extra=rt.ANY,
        )


_TYPE = rt.Enum("BackoffPlan_Type")
KNOWN_KEYS = frozenset(
    {
        "type",
        "maxRetries",
        "baseDelaySeconds",
        "excludedStatusCodes",
    }
)
