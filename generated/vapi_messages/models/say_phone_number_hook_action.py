"""`SayPhoneNumberHookAction`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import Any, Literal

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class SayPhoneNumberHookAction(rt.Record):
    """Found in `PhoneNumberHookCallEnding.do` where `type` is `say` and 1 more."""

    type: Literal["say"]
    exact: str
    """At most 4000 characters."""

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
        self.type = get("type")
        self.exact = get("exact")
        self._extra, self._nulls = rt.rest(cls, data)
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {}
        if (v := record.type) is not None:
            out["type"] = v
        if (v := record.exact) is not None:
            out["exact"] = v
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "type": rt.Const("say"),
                "exact": rt.Text(max_length=4000),
            },
            required=("type", "exact"),
        )
