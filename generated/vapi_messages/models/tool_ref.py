"""`ToolRef`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import format_uuid, rt


@rt.dataclass(slots=True, kw_only=True)
class ToolRef(rt.Record):
    """Found in `AnthropicBedrockModel.tool_refs` and 16 more."""

    tool_id: format_uuid.Uuid
    version: str

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            tool_id: format_uuid.Uuid | str,
            version: str,
            extra: dict[str, Any] = ...,
        ) -> None: ...

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
        if (v := get("toolId")) is not None:
            v = _TOOL_ID.decode(v)
        self.tool_id = v
        self.version = get("version")
        self._extra, self._nulls = rt.rest(cls, data)
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {}
        if (v := record.tool_id) is not None:
            out["toolId"] = rt.ENCODERS[type(v)](v)
        if (v := record.version) is not None:
            out["version"] = v
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "toolId": _TOOL_ID,
                "version": rt.TEXT,
            },
            required=("toolId", "version"),
        )


_TOOL_ID = format_uuid.UUID_TEXT
