"""`CreateCustomerDTO`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import rt

if TYPE_CHECKING:
    from .assistant_overrides import AssistantOverrides


@rt.dataclass(slots=True, kw_only=True)
class CreateCustomerDTO(rt.BranchRecord):
    """The person on the other end of the line."""

    number_e164_check_enabled: bool | None = None
    """False accepts numbers that are not in international format, as some SIP trunks need.

    Default: `true`.
    """
    extension: str | None = None
    """Digits to dial once the call is answered.

    At most 10 characters.
    """
    assistant_overrides: AssistantOverrides | None = None
    """What is changed of the assistant for this person."""
    squad_overrides: AssistantOverrides | None = None
    """What is changed of every member of the squad for this person."""
    number: str | None = None
    """Phone number, normally in international format.

    3 to 40 characters.
    """
    sip_uri: str | None = None
    """SIP address, in place of a phone number."""
    name: str | None = None
    """The person's name. Incoming SIP calls take it from the caller's display name.

    At most 40 characters.
    """
    email: str | None = None
    """The person's e-mail address.

    At most 40 characters.
    """
    external_id: str | None = None
    """The person's id in your own system.

    At most 40 characters.
    """

    def _fill(self: Any, get: rt.Get) -> int:
        left = 0
        self.number_e164_check_enabled = get("numberE164CheckEnabled")
        self.extension = get("extension")
        if get("assistantOverrides") is None:
            self.assistant_overrides = None
        else:
            left += 1
        if get("squadOverrides") is None:
            self.squad_overrides = None
        else:
            left += 1
        self.number = get("number")
        self.sip_uri = get("sipUri")
        self.name = get("name")
        self.email = get("email")
        self.external_id = get("externalId")
        return left

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "numberE164CheckEnabled": rt.BOOLEAN,
                "extension": rt.Text(max_length=10),
                "assistantOverrides": rt.Ref("AssistantOverrides"),
                "squadOverrides": rt.Ref("AssistantOverrides"),
                "number": rt.Text(min_length=3, max_length=40),
                "sipUri": rt.TEXT,
                "name": rt.Text(max_length=40),
                "email": rt.Text(max_length=40),
                "externalId": rt.Text(max_length=40),
            },
        )
