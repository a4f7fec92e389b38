"""The handlers of a receiver: which function handles which class of message."""

from __future__ import annotations

import inspect
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any, Generic, NamedTuple, TypeAlias, TypeVar, overload

M = TypeVar("M")
A = TypeVar("A")

Fallback: TypeAlias = "A | Callable[[M], A] | None"
"""What is answered where a handler gives no answer: an answer, or a function that makes one."""


class Handler(NamedTuple):
    """A function that handles a class of messages, and how it is called.

    Attributes:
        function: it takes the message, and gives the answer or what can be awaited for it.
        is_coroutine: whether it is a coroutine function.
        deadline: how many seconds it may take; None means any number.
        fallback: the answer, or what makes one, where it raises or is too slow.
    """

    function: Callable[[Any], Any]
    is_coroutine: bool
    deadline: float | None = None
    fallback: Any = None

    @classmethod
    def of(
        cls, function: Callable[[Any], Any], deadline: float | None = None, fallback: Any = None
    ) -> Handler:
        """The handler ``function``.

        Raises:
            TypeError: it cannot be called.
        """
        if not callable(function):
            raise TypeError(f"a handler is a function, not {type(function).__name__}")
        # An object with a method ``__call__`` may have a coroutine there.
        method = vars(type(function)).get("__call__")
        is_coroutine = any(map(inspect.iscoroutinefunction, (function, method)))
        return cls(function, is_coroutine, deadline, fallback)


class On(Generic[M, A]):
    """A decorator that makes a function the handler of the messages of class ``M``.

    The function takes the message. It gives an answer of class ``A``, and may be a coroutine.
    """

    __slots__ = ("_add",)

    def __init__(self, add: Callable[[Callable[[Any], Any]], None]) -> None:
        self._add = add

    @overload
    def __call__(
        self, handler: Callable[[M], Coroutine[Any, Any, A]], /
    ) -> Callable[[M], Coroutine[Any, Any, A]]: ...

    @overload
    def __call__(self, handler: Callable[[M], A], /) -> Callable[[M], A]: ...

    def __call__(self, handler: Callable[[Any], Any], /) -> Callable[[Any], Any]:
        self._add(handler)
        return handler


AnyAnswer: TypeAlias = "object | Awaitable[object]"
"""What the handler of all other messages gives: the receiver checks it when it is there."""
