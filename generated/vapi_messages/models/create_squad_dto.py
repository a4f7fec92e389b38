"""`CreateSquadDTO`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import rt

if TYPE_CHECKING:
    from .assistant_overrides import AssistantOverrides
    from .squad_member_dto import SquadMemberDTO


@rt.dataclass(slots=True, kw_only=True)
class CreateSquadDTO(rt.BranchRecord):
    """Found in `Call.squad` and 4 more."""

    name: str | None = None
    members: list[SquadMemberDTO]
    members_overrides: AssistantOverrides | None = None

    def _fill(self: Any, get: rt.Get) -> int:
        left = 0
        self.name = get("name")
        if get("members") is None:
            self.members = None
        else:
            left += 1
        if get("membersOverrides") is None:
            self.members_overrides = None
        else:
            left += 1
        return left

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "name": rt.TEXT,
                "members": rt.Array(rt.Ref("SquadMemberDTO")),
                "membersOverrides": rt.Ref("AssistantOverrides"),
            },
        )
