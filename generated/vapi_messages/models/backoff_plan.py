"""`BackoffPlan`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import rt

if TYPE_CHECKING:
    from .. import enum_texts
    from ..enums.backoff_plan__type import BackoffPlan_Type


@rt.dataclass(slots=True, kw_only=True)
class BackoffPlan(rt.Record):
    """Found in `CreateApiRequestToolDTO.backoff_plan` and 1 more."""

    type: BackoffPlan_Type
    max_retries: int | float
    """From 0 to 10."""
    base_delay_seconds: int | float
    """From 0 to 10."""
    excluded_status_codes: list[dict[str, Any]] | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: BackoffPlan_Type | enum_texts.BackoffPlan_Type,
            max_retries: int | float,
            base_delay_seconds: int | float,
            excluded_status_codes: list[dict[str, Any]] | None = None,
            extra: dict[str, Any] = ...,
        ) -> None: ...

    def _fill(self: Any, get: rt.Get) -> None:
        if (v := get("type")) is not None:
            v = _TYPE.decode(v)
        self.type = v
        self.max_retries = get("maxRetries")
        self.base_delay_seconds = get("baseDelaySeconds")
        self.excluded_status_codes = get("excludedStatusCodes")

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "type": _TYPE,
                "maxRetries": rt.Number(minimum=0, maximum=10),
                "baseDelaySeconds": rt.Number(minimum=0, maximum=10),
                "excludedStatusCodes": rt.Array(rt.OBJECT),
            },
        )


_TYPE = rt.Enum("BackoffPlan_Type")
