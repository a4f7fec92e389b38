"""Applications behind real servers on this machine, for as long as a context lasts."""

from __future__ import annotations

import threading
from collections.abc import Generator
from contextlib import contextmanager
from http.server import HTTPServer
from typing import Any

import uvicorn
from werkzeug.serving import make_server


@contextmanager
def asgi(app: Any) -> Generator[str]:
    """The address of ``app`` behind uvicorn."""
    server = uvicorn.Server(uvicorn.Config(app, host="127.0.0.1", port=0, log_config=None))
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    ready = threading.Event()
    while not server.started and thread.is_alive():
        ready.wait(0.01)
    try:
        yield f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}"
    finally:
        server.should_exit = True
        thread.join()


@contextmanager
def wsgi(app: Any) -> Generator[str]:
    """The address of ``app`` behind werkzeug."""
    with serving(make_server("127.0.0.1", 0, app, threaded=True)) as address:
        yield address


@contextmanager
def serving(server: HTTPServer) -> Generator[str]:
    """The address of ``server``, which runs in a thread of its own."""
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
