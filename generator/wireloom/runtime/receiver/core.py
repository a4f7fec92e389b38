"""The receiver: verifies a request, reads it, calls the handler, and makes the reply."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from hashlib import sha256
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple, TypeVar

from . import answers, running
from .auth import Scheme, Verified, verify_any
from .bodies import Bodies, Body, Choose, load
from .handlers import Handler, On
from .headers import Headers, HeaderSource
from .hooks import Handled, Hooks, IsDuplicate, OnDeviation, OnError, OnMessage, OnRefused
from .limits import LIMIT, check_request
from .replays import Replays
from .reply import ACCEPTED, FAILED, Reply, RequestError, error_reply

if TYPE_CHECKING:
    from .asgi import Asgi

G = TypeVar("G")


class _Call(NamedTuple):
    """A message on its way to its handler."""

    body: Body
    name: str
    handler: Handler | None
    verified: Verified
    identity: str
    started: float


class BaseReceiver:
    """Receives messages. A generated package has a subclass that knows its own.

    Args:
        auth: how a request proves where it comes from: a scheme, or several of which one has to
            accept it. None accepts every request, and has to be written.
        limit: how many bytes a body may have.
        deadline: how many seconds a handler may take, where ``on`` says nothing else.
        strict_answers: whether an answer that departs from the document is an error.
        refuse_replays: whether a copy of an accepted request is refused, where it has a timestamp.
        choose: finds the class of a body from the headers and the JSON.
        is_duplicate: asked, before the handler is called, whether a message was handled already.
        on_message: told of each message that was received.
        on_deviation: told of each place where a message departs from the document; or a
            :class:`Tally`, which counts them.
        on_error: told of each exception of a handler, and of each answer that cannot be sent.
        on_refused: told of each request that is refused, and why.

    Raises:
        ValueError: ``auth`` is empty, or not a scheme.
    """

    _PACKAGE: ClassVar[str]
    _ROOT: ClassVar[str]
    _ENVELOPES: ClassVar[Mapping[str, tuple[str, str]]] = {}
    _MESSAGES: ClassVar[frozenset[str]]
    _ANSWERS: ClassVar[Mapping[str, str]] = {}

    def __init__(  # noqa: PLR0913 - options, each with a name
        self,
        *,
        auth: Scheme | Sequence[Scheme] | None,
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
        self._auth = _schemes(auth)
        self.limit = limit
        self._deadline = deadline
        self._answers = answers.Answers(self._ANSWERS, strict=strict_answers)
        self._replays = Replays(self._longest()) if refuse_replays else None
        self._bodies = Bodies(self._root, self._ENVELOPES, choose)
        self._is_duplicate = is_duplicate
        self._hooks = Hooks(on_message, on_deviation, on_error, on_refused)
        self._handlers: dict[str, Handler] = {}
        self._otherwise: Handler | None = None

    @property
    def _root(self) -> Any:
        """The class or reader that reads a body."""
        return load(self._PACKAGE, self._ROOT)

    def _longest(self) -> float:
        """How long the copy of a request can be valid: from too early until too late."""
        return 2 * max((each.tolerance for each in self._auth or ()), default=0)

    @property
    def messages(self) -> frozenset[str]:
        """The names of the classes of the messages that the package receives."""
        return self._MESSAGES

    @property
    def answers(self) -> Mapping[str, str]:
        """The name of the class that answers a message, by the name of the message's class."""
        return MappingProxyType(self._ANSWERS)

    # --- Handlers

    def _on(self, message: type[Any], deadline: float | None, fallback: Any) -> On[Any, Any]:
        name = message.__name__
        if name not in self._MESSAGES or load(self._PACKAGE, name) is not message:
            raise ValueError(f"{name} is not a message that {self._PACKAGE} receives")
        seconds = self._deadline if deadline is None else deadline

        def add(function: Callable[[Any], Any]) -> None:
            if name in self._handlers:
                raise ValueError(f"there is a handler of {name} already")
            self._handlers[name] = Handler.of(function, seconds, fallback)

        return On(add)

    def otherwise(self, handler: Callable[[Any], G], /) -> Callable[[Any], G]:
        """Decorate the function that handles every message without a handler of its own.

        It gets an instance of the message's class, or the JSON where the document does not know the
        message. It may give the answer that the message asks for, or None.
        """
        self._otherwise = Handler.of(handler, self._deadline)
        return handler

    # --- Requests

    def handle(self, body: bytes, headers: HeaderSource) -> Reply:
        """Handle one request: its raw body and its headers.

        Nothing that is wrong with the request or raised by a handler is raised here.
        """
        call = self._begin(body, Headers(headers))
        if isinstance(call, Reply):
            return call
        began = time.perf_counter()
        try:
            if self._is_duplicate is not None and self._is_duplicate(call.identity):
                return self._duplicate(call)
            answer = None if call.handler is None else running.call(call.handler, call.body.message)
        except Exception as error:  # whatever a handler may raise
            return self._failed(call, error, began)
        return self._answered(call, answer, began)

    async def ahandle(self, body: bytes, headers: HeaderSource) -> Reply:
        """Handle one request in an event loop; plain functions are called in another thread."""
        call = self._begin(body, Headers(headers))
        if isinstance(call, Reply):
            return call
        began = time.perf_counter()
        try:
            if self._is_duplicate is not None:
                asked = Handler(self._is_duplicate, is_coroutine=False)
                if await running.acall(asked, call.identity):
                    return self._duplicate(call)
            answer = None
            if call.handler is not None:
                answer = await running.acall(call.handler, call.body.message)
        except Exception as error:  # whatever a handler may raise
            return self._failed(call, error, began)
        return self._answered(call, answer, began)

    def refuse(self, status: int, reason: str) -> Reply:
        """The reply to a request that is refused before its body is looked at."""
        self._hooks.refused(status, reason)
        return error_reply(status)

    def _begin(self, body: bytes, headers: Headers) -> _Call | Reply:
        """Verify and read a request: what to call, or why it is refused."""
        started = time.perf_counter()
        try:
            verified = self._verified(body, headers)
            read = self._bodies.read(body, headers)
        except RequestError as error:
            return self.refuse(error.status, str(error))
        except Exception as error:  # of the program's own ``choose``
            self._hooks.error(error, "")
            return FAILED
        name = type(read.message).__name__
        if name not in self._MESSAGES:
            name = ""
        if self._hooks.wants_deviations:
            self._hooks.deviations(self._PACKAGE, name, read)
        handler = self._handlers.get(name, self._otherwise)
        identity = ""
        if self._is_duplicate is not None or self._hooks.wants_messages:
            identity = verified.identity or sha256(body).hexdigest()
        return _Call(read, name, handler, verified, identity, started)

    def _verified(self, body: bytes, headers: Headers) -> Verified:
        check_request(body, headers, self.limit)
        if self._auth is None:
            return Verified()
        verified = verify_any(self._auth, body, headers)
        if verified.replay_key is not None and self._replays is not None:
            self._replays.add(verified.replay_key)
        return verified

    # --- Replies

    def _answered(self, call: _Call, answer: Any, began: float) -> Reply:
        try:
            needed = call.handler is not None and call.handler is not self._otherwise
            reply = self._answers.reply(answer, call.name, needed=needed)
        except Exception as error:  # an answer may be anything
            return self._failed(call, error, began)
        return self._done(call, reply, time.perf_counter() - began)

    def _failed(self, call: _Call, error: Exception, began: float) -> Reply:
        took = time.perf_counter() - began
        self._hooks.error(error, call.name)
        return self._done(call, self._fallback(call), took)

    def _fallback(self, call: _Call) -> Reply:
        fallback = call.handler.fallback if call.handler else None
        if fallback is None:
            return FAILED
        try:
            answer = fallback(call.body.message) if callable(fallback) else fallback
            return self._answers.reply(answer, call.name)
        except Exception as error:  # whatever the program's own function may raise
            self._hooks.error(error, call.name)
            return FAILED

    def _duplicate(self, call: _Call) -> Reply:
        return self._done(call, ACCEPTED, 0.0, is_duplicate=True)

    def _done(
        self, call: _Call, reply: Reply, handler_seconds: float, *, is_duplicate: bool = False
    ) -> Reply:
        key = call.verified.replay_key
        if reply.status == FAILED.status and key is not None and self._replays is not None:
            self._replays.discard(key)
        if self._hooks.wants_messages:
            took = time.perf_counter() - call.started
            status, identity = reply.status, call.identity
            self._hooks.message(
                Handled(call.name, status, took, handler_seconds, is_duplicate, identity)
            )
        return reply

    # --- Servers

    @property
    def asgi(self) -> Asgi:
        """The receiver as an ASGI application (version 3)."""
        from .asgi import Asgi

        return Asgi(self)

    def wsgi(self, environ: dict[str, Any], start_response: Callable[..., Any]) -> list[bytes]:
        """The receiver as a WSGI application (PEP 3333)."""
        from .wsgi import serve

        return serve(self, environ, start_response)

    def aws_lambda(self, event: Any, context: Any = None) -> dict[str, Any]:
        """The receiver as the handler of an AWS Lambda function that is called over HTTP."""
        from .aws_lambda import serve

        return serve(self, event)


def _is_scheme(value: object) -> bool:
    return isinstance(value, Scheme)


def _schemes(auth: Scheme | Sequence[Scheme] | None) -> tuple[Scheme, ...] | None:
    if auth is None:
        return None
    schemes = (auth,) if isinstance(auth, Scheme) else tuple(auth)
    if not schemes or not all(map(_is_scheme, schemes)):
        raise ValueError("auth is a scheme such as Bearer(...), a list of them, or None")
    return schemes
