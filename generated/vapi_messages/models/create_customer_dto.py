"""`CreateCustomerDTO`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import rt

if TYPE_CHECKING:
    from .assistant_overrides import AssistantOverrides


@rt.dataclass(slots=True, kw_only=True)
class CreateCustomerDTO(rt.Record):
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
    extra: dict[str, Any] = rt.field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = rt.field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        unread = len(data)
        if (v := get("numberE164CheckEnabled")) is not None:
            unread -= 1
        self.number_e164_check_enabled = v
        if (v := get("extension")) is not None:
            unread -= 1
        self.extension = v
        if (v := get("assistantOverrides")) is not None:
            v = _ASSISTANT_OVERRIDES.decode(v)
            unread -= 1
        self.assistant_overrides = v
        if (v := get("squadOverrides")) is not None:
            v = _SQUAD_OVERRIDES.decode(v)
            unread -= 1
        self.squad_overrides = v
        if (v := get("number")) is not None:
            unread -= 1
        self.number = v
        if (v := get("sipUri")) is not None:
            unread -= 1
        self.sip_uri = v
        if (v := get("name")) is not None:
            unread -= 1
        self.name = v
        if (v := get("email")) is not None:
            unread -= 1
        self.email = v
        if (v := get("externalId")) is not None:
            unread -= 1
        self.external_id = v
        if unread:
            self._extra, self._nulls = rt.rest(data, KNOWN_KEYS)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if record.number_e164_check_enabled is not None:
            out["numberE164CheckEnabled"] = record.number_e164_check_enabled
        if record.extension is not None:
            out["extension"] = record.extension
        if (v := record.assistant_overrides) is not None:
            out["assistantOverrides"] = rt.ENCODERS[type(v)](v)
        if (v := record.squad_overrides) is not None:
            out["squadOverrides"] = rt.ENCODERS[type(v)](v)
        if record.number is not None:
            out["number"] = record.number
        if record.sip_uri is not None:
            out["sipUri"] = record.sip_uri
        if record.name is not None:
            out["name"] = record.name
        if record.email is not None:
            out["email"] = record.email
        if record.external_id is not None:
            out["externalId"] = record.external_id
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "numberE164CheckEnabled": rt.BOOLEAN,
                "extension": rt.Text(max_length=10),
                "assistantOverrides": _ASSISTANT_OVERRIDES,
                "squadOverrides": _SQUAD_OVERRIDES,
                "number": rt.Text(min_length=3, max_length=40),
                "sipUri": rt.TEXT,
                "name": rt.Text(max_length=40),
                "email": rt.Text(max_length=40),
                "externalId": rt.Text(max_length=40),
            },
            extra=rt.ANY,
        )


_ASSISTANT_OVERRIDES = rt.Ref("AssistantOverrides")
_SQUAD_OVERRIDES = rt.Ref("AssistantOverrides")
KNOWN_KEYS = frozenset(
    {
        "numberE164CheckEnabled",
        "extension",
        "assistantOverrides",
        "squadOverrides",
        "number",
        "sipUri",
        "name",
        "email",
        "externalId",
    }
)
