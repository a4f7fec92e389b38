"""`PhoneNumberCallRingingHookFilter`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import Any, Literal

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class PhoneNumberCallRingingHookFilter(rt.Record):
    """Found in `PhoneNumberHookCallRinging.filters`."""

    type: Literal["startsWith"]
    key: Literal["number"]
    starts_with: list[str]

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
        self.type = get("type")
        self.key = get("key")
        self.starts_with = get("startsWith")
        self._extra, self._nulls = rt.rest(cls, data)
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {}
        if (v := record.type) is not None:
            out["type"] = v
        if (v := record.key) is not None:
            out["key"] = v
        if (v := record.starts_with) is not None:
            out["startsWith"] = v
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "type": rt.Const("startsWith"),
                "key": rt.Const("number"),
                "startsWith": rt.Array(rt.Text(max_length=20)),
            },
            required=("type", "key", "startsWith"),
        )
