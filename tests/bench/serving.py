"""Requests per second of one uvicorn worker on the loopback address, by application and message."""

from __future__ import annotations

import asyncio
import socket
import statistics
import subprocess
import time
from collections.abc import Callable, Sequence
from typing import Any

from .environment import MODELS, PACKAGES, ROOT, clean_environment, python
from .measure import significant
from .payloads import Payload

Say = Callable[[str], None]

APPLICATIONS = {
    "wireloom": "Wireloom's receiver",
    "starlette": "Starlette, `json.loads` and nothing else",
    "fastapi": "FastAPI with pydantic models and discriminators",
    "sdk": "FastAPI with Vapi's SDK 1.9",
}
CONNECTIONS = 8
PATIENCE = 90.0
"""Seconds that a server may take to start."""


def measure(
    payloads: Sequence[Payload], rounds: int, seconds: float, say: Say
) -> list[dict[str, Any]]:
    """Requests per second of each application for each payload, and the statuses it answered with.

    The servers run one after the other, each on a processor that it shares with the client.
    """
    rows: list[dict[str, Any]] = []
    for name, title in APPLICATIONS.items():
        say(f"requests per second: {title}")
        port = _free_port()
        server = _start(name, port)
        try:
            _wait_for(server, port)
            for payload in payloads:
                found = [_burst(port, payload.text, seconds) for _ in range(rounds)]
                row = {"application": name, "title": title, "payload": payload.name}
                rate = significant(statistics.median(rate for rate, _ in found))
                rows.append({**row, "rate": rate, "status": found[-1][1]})
        except RuntimeError as error:
            rows.append({"application": name, "title": title, "failure": str(error)})
        finally:
            server.kill()
            server.wait()
    return rows


def _start(name: str, port: int) -> subprocess.Popen[bytes]:
    options = ["--port", str(port), "--log-level", "error", "--no-access-log"]
    paths = [ROOT / "tests", PACKAGES, MODELS]
    return subprocess.Popen(
        [python("peers"), "-m", "uvicorn", "--factory", f"bench.applications:{name}", *options],
        env=clean_environment(PYTHONPATH=":".join(map(str, paths))),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )


def _free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        port: int = found.getsockname()[1]
        return port


def _wait_for(server: subprocess.Popen[bytes], port: int) -> None:
    """Raises RuntimeError: the server ended, or cannot be reached in time."""
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        if server.poll() is not None:
            raise RuntimeError(f"the server ended with exit code {server.returncode}")
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
        except OSError:
            time.sleep(0.1)
        else:
            return
    raise RuntimeError(f"the server did not start within {PATIENCE:.0f} s")


def _burst(port: int, body: bytes, seconds: float) -> tuple[float, int]:
    """Requests per second over some connections, and the last status."""
    head = f"POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: {len(body)}\r\n"
    request = f"{head}Content-Type: application/json\r\n\r\n".encode() + body

    async def client(until: float) -> tuple[int, int]:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        count, status = 0, 0
        try:
            while time.monotonic() < until:
                writer.write(request)
                answer = (await reader.readuntil(b"\r\n\r\n")).lower()
                status = int(answer[9:12])
                await reader.readexactly(_length(answer))
                count += 1
        finally:
            writer.close()
        return count, status

    async def all_clients() -> list[tuple[int, int]]:
        until = time.monotonic() + seconds
        return await asyncio.gather(*(client(until) for _ in range(CONNECTIONS)))

    found = asyncio.run(all_clients())
    return sum(count for count, _ in found) / seconds, found[-1][1]


def _length(head: bytes) -> int:
    for line in head.split(b"\r\n"):
        name, _, value = line.partition(b":")
        if name == b"content-length":
            return int(value)
    return 0
