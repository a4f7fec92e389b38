"""`CallArtifactUploadItem`."""

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

    def _fill(self: Any, get: rt.Get) -> None:
        if (v := get("type")) is not None:
            v = _TYPE.decode(v)
        self.type = v
        self.success = get("success")

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "type": _TYPE,
                "success": rt.BOOLEAN,
            },
        )


_TYPE = rt.Enum("CallArtifactUploadItem_Type")
