"""Real HTTP servers on this machine, for the tests of what fetches and what updates."""

from __future__ import annotations

import contextlib
import ssl
import threading
from collections.abc import Callable, Generator, Mapping
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

CERTIFICATE = Path(__file__).parents[1] / "fixtures" / "tls" / "localhost.pem"
"""A certificate that signs itself, for the name localhost alone, with its key."""


@dataclass(frozen=True)
class Answer:
    """What a server answers. ``Content-Length`` is that of the body, unless ``headers`` says."""

    status: int = 200
    body: bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True)
class Request:
    """What a server was asked."""

    path: str
    headers: Mapping[str, str]


Respond = Callable[[BaseHTTPRequestHandler], Answer | None]
"""Answers a request, or writes to the handler what no well-behaved server would, and gives None."""


@dataclass
class Server:
    """A server that is running: its address, and every request that it has seen."""

    address: str
    requests: list[Request] = field(default_factory=list[Request])


@contextlib.contextmanager
def serving(respond: Respond, *, tls: bool = False) -> Generator[Server]:
    """Run a server on this machine for as long as the context lasts."""
    server = Server("")

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            server.requests.append(Request(self.path, dict(self.headers.items())))
            answer = respond(self)
            self.close_connection = True
            if answer is None:
                return
            self.send_response(answer.status)
            headers = {"Content-Length": str(len(answer.body)), **answer.headers}
            for name, value in headers.items():
                self.send_header(name, value)
            self.end_headers()
            with contextlib.suppress(OSError):  # who asked may have had enough
                self.wfile.write(answer.body)

        def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - as it is called
            pass

    class Quiet(ThreadingHTTPServer):
        def handle_error(self, request: Any, client_address: Any) -> None:
            pass  # a client that hangs up is what some tests are about

    with Quiet(("127.0.0.1", 0), Handler) as running:
        if tls:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(CERTIFICATE)
            running.socket = context.wrap_socket(running.socket, server_side=True)
        server.address = f"http{'s' if tls else ''}://127.0.0.1:{running.server_address[1]}"
        thread = threading.Thread(target=running.serve_forever, args=(0.01,), daemon=True)
        thread.start()
        try:
            yield server
        finally:
            running.shutdown()
            thread.join()


def always(answer: Answer) -> Respond:
    """The same answer to every request."""
    return lambda _handler: answer


def in_turn(*answers: Answer | Respond) -> Respond:
    """One answer after the other; the last one from then on."""
    waiting = list(answers)

    def respond(handler: BaseHTTPRequestHandler) -> Answer | None:
        answer = waiting.pop(0) if len(waiting) > 1 else waiting[0]
        return answer if isinstance(answer, Answer) else answer(handler)

    return respond
