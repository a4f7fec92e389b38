"""The answer of a handler: it has to be of the right class, and to agree with the document."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .. import EncodeError, Record
from .reply import ACCEPTED, Reply, json_reply


class AnswerError(Exception):
    """A handler gave an answer that cannot be sent. The text says what is wrong, and where."""


class Answers:
    """Turns what handlers give into replies.

    Args:
        classes: the name of the class that answers a message, by the name of the message's class.
        strict: whether an answer has to agree with the document.
    """

    __slots__ = ("_classes", "_strict")

    def __init__(self, classes: Mapping[str, str], *, strict: bool) -> None:
        self._classes = classes
        self._strict = strict

    def reply(self, answer: Any, name: str, *, needed: bool = True) -> Reply:
        """The reply with ``answer`` to a message of the class called ``name``.

        Args:
            answer: what a handler gave.
            name: the name of the message's class.
            needed: whether None is no answer where the message asks for one.

        Raises:
            AnswerError: the answer is of another class than the message asks for, departs from the
                document, or holds what JSON cannot say.
        """
        expected = self._classes.get(name)
        if answer is None and (expected is None or not needed):
            return ACCEPTED
        found = type(answer).__name__
        if expected is None:
            raise AnswerError(f"{name or 'an unknown message'} has no answer: got {found}")
        classes = [each.__name__ for each in type(answer).__mro__]
        if not isinstance(answer, Record) or expected not in classes:
            raise AnswerError(f"{name} is answered by {expected}: got {found}")
        return self._written(answer)

    def _written(self, answer: Record) -> Reply:
        try:
            return json_reply(200, answer.to_dict(strict=self._strict))
        except EncodeError as error:
            raise AnswerError(str(error)) from error
        except (ValueError, TypeError, RecursionError) as error:
            raise AnswerError(f"{type(answer).__name__} is not JSON: {error}") from error
