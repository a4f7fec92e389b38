"""What a receiver tells a program that watches it."""

from __future__ import annotations

import logging
import traceback
from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from .tally import Tally

if TYPE_CHECKING:
    from .bodies import Body


class Handled(NamedTuple):
    """A message that was received, and what became of it.

    Attributes:
        message: the name of the message's class; empty where the document does not know it.
        status: the HTTP status code of the reply.
        seconds: how long all of it took.
        handler_seconds: how long the handler took.
        is_duplicate: whether it was received before, so that no handler was called.
        identity: what tells this message from every other one, as ``is_duplicate`` gets it.
    """

    message: str
    status: int
    seconds: float
    handler_seconds: float
    is_duplicate: bool
    identity: str


OnMessage: TypeAlias = "Callable[[Handled], object]"
OnDeviation: TypeAlias = "Callable[[str, str, str], object] | Tally"
OnError: TypeAlias = "Callable[[Exception, str], object]"
OnRefused: TypeAlias = "Callable[[int, str], object]"
IsDuplicate: TypeAlias = "Callable[[str], bool]"

_log = logging.getLogger(__name__.partition("._runtime")[0])


class Hooks:
    """The functions that a receiver calls, each of which may be missing and may fail.

    Args:
        on_message: is told of every message that was received.
        on_deviation: is told of each place where a message departs from the document: the name of
            the class, the JSON Pointer into the body, and the rule. Values are not passed on. A
            :class:`Tally` counts them, and the messages without any.
        on_error: is told of an exception, and of the name of the message's class. Without it, the
            class of the exception and where it was raised are logged, and not its text: that may
            hold a part of the message.
        on_refused: is told of a request that is refused: the status, and why.
    """

    __slots__ = ("_on_deviation", "_on_error", "_on_message", "_on_refused")

    def __init__(
        self,
        on_message: OnMessage | None,
        on_deviation: OnDeviation | None,
        on_error: OnError | None,
        on_refused: OnRefused | None,
    ) -> None:
        self._on_message = on_message
        self._on_deviation = on_deviation
        self._on_error = on_error
        self._on_refused = on_refused

    @property
    def wants_messages(self) -> bool:
        """Whether somebody is told of messages."""
        return self._on_message is not None

    def message(self, handled: Handled) -> None:
        """Tell of a message that was received."""
        if self._on_message is not None:
            self._call(self._on_message, handled)

    @property
    def wants_deviations(self) -> bool:
        """Whether somebody is told of deviations, or counts them."""
        return self._on_deviation is not None

    def deviations(self, package: str, name: str, body: Body) -> None:
        """Tell of each place where a body departs from the document."""
        found = body.deviations()
        hook = self._on_deviation
        if isinstance(hook, Tally):
            self._call(hook.count, package, name, body, found)
        elif hook is not None:
            for each in found:
                self._call(hook, name, each.pointer, each.rule)

    def error(self, error: Exception, name: str) -> None:
        """Tell of an exception of a handler, or of what it gave."""
        if self._on_error is None:
            log_error(f"a handler of {name or 'an unknown message'} failed", error)
        else:
            self._call(self._on_error, error, name)

    def refused(self, status: int, reason: str) -> None:
        """Tell of a request that is refused."""
        if self._on_refused is not None:
            self._call(self._on_refused, status, reason)

    def _call(self, hook: Callable[..., object], *arguments: object) -> None:
        try:
            hook(*arguments)
        except Exception as error:  # it must not change the reply
            log_error("a hook of the receiver failed", error)


def log_error(what: str, error: Exception) -> None:
    """Log an exception by its class and place, without its text."""
    frames = traceback.extract_tb(error.__traceback__)[-3:]
    places = "; ".join(f"{each.filename}:{each.lineno} in {each.name}" for each in frames)
    _log.error("%s: %s at %s", what, type(error).__name__, places)
