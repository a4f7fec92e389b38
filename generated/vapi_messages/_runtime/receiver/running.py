"""Calls handlers: plain functions and coroutines, from plain code and from a loop, with a deadline.

A coroutine that is too slow is cancelled. A plain function cannot be stopped: it goes on in its
thread, and what it gives is not used.
"""

from __future__ import annotations

import contextvars
import inspect
import os
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .handlers import Handler

if TYPE_CHECKING:
    import asyncio


class DeadlineError(Exception):
    """A handler took longer than it may."""


def call(handler: Handler, message: Any) -> Any:
    """What ``handler`` gives for ``message``; a coroutine runs in the loop of another thread.

    Raises:
        DeadlineError: it takes too long.
        Exception: what the handler raises.
    """
    if not handler.is_coroutine and handler.deadline is None:
        result = handler.function(message)
        return _await_outside(result, None) if inspect.isawaitable(result) else result
    if handler.is_coroutine:
        return _await_outside(handler.function(message), handler.deadline)
    return _in_thread(handler, message)


def _in_thread(handler: Handler, message: Any) -> Any:
    """Call a plain function in a thread that nobody waits for at exit."""
    from concurrent.futures import Future
    from concurrent.futures import TimeoutError as Timeout

    future: Future[Any] = Future()
    context = contextvars.copy_context()

    def run() -> None:
        try:
            result = context.run(handler.function, message)
            future.set_result(_await_outside(result, None) if _is_awaitable(result) else result)
        except BaseException as error:  # it is raised where the result is asked for
            future.set_exception(error)

    threading.Thread(target=run, name="wireloom-handler", daemon=True).start()
    try:
        return future.result(handler.deadline)
    except Timeout:
        if future.done():
            raise  # the handler's own
        raise _too_slow(handler) from None


_is_awaitable: Callable[[object], bool] = inspect.isawaitable


def _too_slow(handler: Handler) -> DeadlineError:
    return DeadlineError(f"the handler took more than {handler.deadline:g} seconds")


# --- Coroutines from plain code


class _Loop:
    """An event loop in a thread of its own, which is started when the first coroutine comes."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._process = 0
        self._loop: asyncio.AbstractEventLoop | None = None

    def get(self) -> asyncio.AbstractEventLoop:
        """The running loop of this process: a fork leaves its thread behind."""
        import asyncio

        with self._lock:
            if self._loop is None or self._process != os.getpid():
                self._loop, self._process = asyncio.new_event_loop(), os.getpid()
                threading.Thread(
                    target=self._loop.run_forever, name="wireloom-loop", daemon=True
                ).start()
            return self._loop


_loop = _Loop()


def _after_fork() -> None:
    global _loop  # noqa: PLW0603 - its lock may be held by a thread that is not here any more
    _loop = _Loop()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)


def _await_outside(awaitable: Any, deadline: float | None) -> Any:
    import asyncio

    async def wait() -> Any:
        return await _within(asyncio.ensure_future(awaitable), deadline)

    return asyncio.run_coroutine_threadsafe(wait(), _loop.get()).result()


# --- In a loop


async def acall(handler: Handler, message: Any) -> Any:
    """What ``handler`` gives for ``message``; a plain function runs in another thread.

    Raises:
        DeadlineError: it takes too long.
        Exception: what the handler raises.
    """
    if handler.deadline is None:
        if handler.is_coroutine:
            return await handler.function(message)
        return await _called(handler, message)
    import asyncio

    return await _within(asyncio.ensure_future(_called(handler, message)), handler.deadline)


async def _called(handler: Handler, message: Any) -> Any:
    if handler.is_coroutine:
        return await handler.function(message)
    import asyncio

    result = await asyncio.to_thread(handler.function, message)
    return await result if _is_awaitable(result) else result


async def _within(task: asyncio.Future[Any], deadline: float | None) -> Any:
    import asyncio

    try:
        done, _ = await asyncio.wait({task}, timeout=deadline)
    except asyncio.CancelledError:
        task.cancel()
        raise
    if done:
        return task.result()
    task.add_done_callback(_ignore)
    task.cancel()  # not waited for: it may catch that
    raise DeadlineError(f"the handler took more than {deadline:g} seconds")


def _ignore(task: asyncio.Future[Any]) -> None:
    """Look at the outcome of a task that nobody asks for: asyncio would print it otherwise."""
    if not task.cancelled():
        task.exception()
