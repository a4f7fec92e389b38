"""`Compliance`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import rt

if TYPE_CHECKING:
    from .recording_consent import RecordingConsent


@rt.dataclass(slots=True, kw_only=True)
class Compliance(rt.Record):
    """The object `Compliance`."""

    recording_consent: RecordingConsent | None = None
    extra: dict[str, Any] = rt.field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = rt.field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        unread = len(data)
        if (v := get("recordingConsent")) is not None:
            v = _RECORDING_CONSENT.decode(v)
            unread -= 1
        self.recording_consent = v
        if unread:
            self._extra, self._nulls = rt.rest(data, KNOWN_KEYS)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if (v := record.recording_consent) is not None:
            out["recordingConsent"] = rt.ENCODERS[type(v)](v)
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "recordingConsent": _RECORDING_CONSENT,
            },
            extra=rt.ANY,
        )


_RECORDING_CONSENT = rt.Ref("RecordingConsent")
KNOWN_KEYS = frozenset(
    {
        "recordingConsent",
    }
)
