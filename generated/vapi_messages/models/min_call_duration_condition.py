"""`MinCallDurationCondition`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import Any, Literal

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class MinCallDurationCondition(rt.Record):
    """Found in `CreateStructuredOutputDTO.conditions` where `type` is `minCallDuration` and 1
    more.
    """

    type: Literal["minCallDuration"]
    seconds: int | float
    """At least 0."""

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
        self.type = get("type")
        self.seconds = get("seconds")
        self._extra, self._nulls = rt.rest(cls, data)
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {}
        if (v := record.type) is not None:
            out["type"] = v
        if (v := record.seconds) is not None:
            out["seconds"] = v
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "type": rt.Const("minCallDuration"),
                "seconds": rt.Number(minimum=0),
            },
            required=("type", "seconds"),
        )
