"""A receiver that finds the class of a body by the name of its event."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar, cast

from ..receiver.auth import Scheme
from ..receiver.bodies import Choose
from ..receiver.core import BaseReceiver
from ..receiver.headers import Headers
from ..receiver.hooks import IsDuplicate, OnDeviation, OnError, OnMessage, OnRefused
from ..receiver.limits import LIMIT
from . import Events


class EventReceiver(BaseReceiver):
    """Receives messages that a header or the body names. See :class:`BaseReceiver` for the rest.

    Args:
        event_header: the header that names the event; an empty text for none. If it is not given,
            it is what the settings of the package say, or else its document.
        event_key: the key of the body that names the event; the same holds for it. It counts where
            the header does not name one.

    A request that names no event is read by the fields of its body. One that names an unknown event
    stays the JSON it was.
    """

    _EVENTS: ClassVar[Events]
    _EVENT_HEADER: ClassVar[str] = ""
    _EVENT_KEY: ClassVar[str] = ""

    def __init__(  # noqa: PLR0913 - options, each with a name
        self,
        *,
        auth: Scheme | Sequence[Scheme] | None,
        event_header: str | None = None,
        event_key: str | None = None,
        limit: int = LIMIT,
        deadline: float | None = None,
        strict_answers: bool = True,
        refuse_replays: bool = True,
        choose: Choose | None = None,
        is_duplicate: IsDuplicate | None = None,
        on_message: OnMessage | None = None,
        on_deviation: OnDeviation | None = None,
        on_error: OnError | None = None,
        on_refused: OnRefused | None = None,
    ) -> None:
        self._event_header = self._EVENT_HEADER if event_header is None else event_header
        self._event_key = self._EVENT_KEY if event_key is None else event_key
        self._own_choice = choose
        super().__init__(
            auth=auth,
            limit=limit,
            deadline=deadline,
            strict_answers=strict_answers,
            refuse_replays=refuse_replays,
            choose=self._choose,
            is_duplicate=is_duplicate,
            on_message=on_message,
            on_deviation=on_deviation,
            on_error=on_error,
            on_refused=on_refused,
        )

    def _choose(self, headers: Headers, data: Any) -> Any:
        """What reads ``data``: what the program chooses, or the reader of the event."""
        chosen = self._own_choice(headers, data) if self._own_choice is not None else None
        if chosen is not None:
            return chosen
        event: Any = headers.get(self._event_header) if self._event_header else None
        if not event and self._event_key and isinstance(data, dict):
            event = cast("dict[str, Any]", data).get(self._event_key)
        return self._EVENTS.reader(event) if event and isinstance(event, str) else None
