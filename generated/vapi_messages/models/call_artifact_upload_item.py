"""`CallArtifactUploadItem`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import rt

if TYPE_CHECKING:
    from ..enums.call_artifact_upload_item__type import CallArtifactUploadItem_Type


@rt.dataclass(slots=True, kw_only=True)
class CallArtifactUploadItem(rt.Record):
    """How the upload of one file of a call to your storage went."""

    type: CallArtifactUploadItem_Type
    """Which file."""
    success: bool
    """Whether it was stored."""

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
        if (v := get("type")) is not None:
            v = _TYPE.decode(v)
        self.type = v
        self.success = get("success")
        self._extra, self._nulls = rt.rest(cls, data)
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {}
        if (v := record.type) is not None:
            out["type"] = rt.ENCODERS[type(v)](v)
        if (v := record.success) is not None:
            out["success"] = v
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "type": _TYPE,
                "success": rt.BOOLEAN,
            },
            required=("type", "success"),
        )


_TYPE = rt.Enum("CallArtifactUploadItem_Type")
