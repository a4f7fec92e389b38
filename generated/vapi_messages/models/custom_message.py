"""`CustomMessage`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .text_content import TextContent


@rt.dataclass(slots=True, kw_only=True)
class CustomMessage(rt.BranchRecord):
    """Found in `ServerMessageResponseKnowledgeBaseRequest.message` and 5 more."""

    contents: list[TextContent] | None = None
    type: Literal["custom-message"]
    content: str | None = None
    """At most 1000 characters."""

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread: dict[str, Any] = {}
        if "contents" in data and (v := data["contents"]) is not None:
            unread["contents"] = ["contents", _CONTENTS, v]
        else:
            self.contents = None
        self.type = data["type"] if "type" in data else None
        self.content = data["content"] if "content" in data else None
        self._extra, self._nulls = rt.rest(cls, data)
        self._unread = unread or None
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {} if record._unread is None else rt.unread_branches(record)
        if "contents" not in out and (v := record.contents) is not None:
            out["contents"] = rt.ENCODERS[type(v)](v)
        if (v := record.type) is not None:
            out["type"] = v
        if (v := record.content) is not None:
            out["content"] = v
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out if record._unread is None else rt.in_order(record, out)

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "contents": _CONTENTS,
                "type": rt.Const("custom-message"),
                "content": rt.Text(max_length=1000),
            },
            required=("type",),
        )


_CONTENTS = rt.Array(rt.Ref("TextContent"))
