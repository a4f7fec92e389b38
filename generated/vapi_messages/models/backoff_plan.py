"""`BackoffPlan`: its class, and how it is decoded, encoded and checked."""

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

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
        if (v := get("type")) is not None:
            v = _TYPE.decode(v)
        self.type = v
        self.max_retries = get("maxRetries")
        self.base_delay_seconds = get("baseDelaySeconds")
        self.excluded_status_codes = get("excludedStatusCodes")
        self._extra, self._nulls = rt.rest(cls, data)
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {}
        if (v := record.type) is not None:
            out["type"] = rt.ENCODERS[type(v)](v)
        if (v := record.max_retries) is not None:
            out["maxRetries"] = v
        if (v := record.base_delay_seconds) is not None:
            out["baseDelaySeconds"] = v
        if (v := record.excluded_status_codes) is not None:
            out["excludedStatusCodes"] = v
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
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
        )


_TYPE = rt.Enum("BackoffPlan_Type")
