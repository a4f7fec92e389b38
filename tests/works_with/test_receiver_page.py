"""docs/test-your-receiver.md: its commands are run in order, and print what the page shows."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest
from support import PACKAGE, ROOT

PAGE = ROOT / "docs" / "test-your-receiver.md"
SETTINGS = """
[tool.wireloom]
schema = "{root}/schema/vapi.yaml"
overlay = "{root}/schema/overlay.yaml"
out = "{root}/generated/vapi_messages"
receive = ["ServerMessage"]
send = ["ServerMessageResponse"]
"""


def commands() -> list[tuple[str, str]]:
    """The commands of the page in order, each with what it prints."""
    blocks = re.findall(r"^```console\n(.*?)^```$", PAGE.read_text("utf-8"), re.M | re.S)
    found: list[tuple[str, str]] = []
    for part in re.split(r"^\$ ", "".join(blocks), flags=re.MULTILINE)[1:]:
        end = part.index("\nEND\n") + 5 if "<<'END'" in part else part.index("\n") + 1
        found.append((part[:end], part[end:]))
    return found


def untimed(text: str) -> str:
    return re.sub(r"after \d+\.\d+ s", "after a while", text)


def free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port: int = taken.getsockname()[1]
        return port


def wait_for(port: int) -> None:
    for _ in range(1500):
        with socket.socket() as client:
            if client.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.02)
    pytest.fail("the server of the page does not listen")


def test_every_command_prints_what_the_page_shows(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text(SETTINGS.format(root=ROOT))
    path = os.pathsep.join([str(ROOT / "docs" / "recipes"), str(PACKAGE.parent)])
    binaries = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    environment = {**os.environ, "PYTHONPATH": path, "PATH": binaries}
    port = free_port()
    server: subprocess.Popen[bytes] | None = None
    shown = commands()
    assert any("uvicorn" in command for command, _ in shown)
    try:
        for command, expected in shown:
            if exported := re.fullmatch(r"export (\w+)=(.*)\n", command):
                environment[exported[1]] = exported[2]
            elif command.endswith("&\n"):
                arguments = command.replace("8000", str(port)).split()[:-1]
                with (tmp_path / "server.log").open("wb") as log:
                    server = subprocess.Popen(
                        [sys.executable, "-m", *arguments],
                        cwd=tmp_path,
                        env=environment,
                        stdout=log,
                        stderr=log,
                        start_new_session=True,
                    )
                wait_for(port)
            else:
                assert untimed(run(command, port, tmp_path, environment)) == untimed(expected)
    finally:
        if server is not None:
            os.killpg(server.pid, signal.SIGTERM)
            server.wait(20)


def run(command: str, port: int, folder: Path, environment: dict[str, str]) -> str:
    """What a command prints, errors included; the port of the page is the one that is free."""
    done = subprocess.run(
        ["sh", "-c", command.replace(":8000", f":{port}")],
        cwd=folder,
        env=environment,
        check=False,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
    )
    assert done.returncode == status_of(done.stdout)
    return done.stdout


def status_of(printed: str) -> int:
    """The exit code that the page says goes with what is printed."""
    if printed.startswith("error:"):
        return 2
    return 1 if re.search(r", [1-9]\d* with problems$", printed) else 0
