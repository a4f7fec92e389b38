"""Runs a page of the documentation: its programs and commands, in the order of the page.

- A block whose first line is ``# NAME``, with a name of a file, is written to that file.
- Any other block of Python is a program that must succeed.
- A paragraph that is only a link to a program stands for that program.
- A command after ``$`` is run, and prints what the page shows below it, if it shows anything. One
  that ends in ``&`` starts a server on a free port. ``pip install`` of the environment of the
  tests is not run; what it names must be installed. A program with a folder in its name is run.
"""

from __future__ import annotations

import os
import re
import shlex
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from importlib.metadata import distribution
from pathlib import Path

_PART = re.compile(
    r"^```(?P<language>\w+)\n(?P<text>.*?)^```$|^\[[^\]]+\]\((?P<program>[^)\s]+\.py)\)$",
    re.DOTALL | re.MULTILINE,
)
_NAMED = re.compile(r"# (\S+\.\w+)\n")
_SHOWN_PORT = "8000"


@dataclass
class Run:
    """A run of one page in ``folder``. ``stand_ins`` are commands that are run in place of others.

    ``environment`` is that of all programs and commands; ``export`` adds to it.
    """

    page: Path
    folder: Path
    environment: dict[str, str]
    stand_ins: Mapping[str, str] = field(default_factory=dict[str, str])
    port: int = 0
    servers: list[subprocess.Popen[bytes]] = field(default_factory=list[subprocess.Popen[bytes]])
    ran: int = 0

    def all(self) -> int:
        """Run everything; return how many programs and commands there were."""
        try:
            for found in _PART.finditer(self.page.read_text(encoding="utf-8")):
                if found["program"]:
                    program = (self.page.parent / found["program"]).resolve()
                    (self.folder / program.name).write_bytes(program.read_bytes())
                else:
                    self._block(found["language"], found["text"])
        finally:
            for server in self.servers:
                os.killpg(server.pid, signal.SIGTERM)
                server.wait(20)
        return self.ran

    def _block(self, language: str, text: str) -> None:
        if named := _NAMED.match(text):
            file = self.folder / named[1]
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
        elif language == "python":
            self._program(text)
        elif language == "console":
            for command, expected in commands(text):
                self._command(command, expected)

    def _program(self, text: str) -> None:
        self.ran += 1
        done = subprocess.run(
            [sys.executable, "-"],
            input=text,
            cwd=self.folder,
            env=self.environment,
            check=False,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
        )
        assert done.returncode == 0, f"{text}\n{done.stdout}"

    def _command(self, command: str, expected: str) -> None:
        self.ran += 1
        if command in self.stand_ins:
            command, expected = self.stand_ins[command], ""
        if install := re.match(r"pip install (.*)", command):
            for name in install[1].split():
                assert distribution(name)
        elif exported := re.fullmatch(r"export (\w+)=(.*)", command):
            self.environment[exported[1]] = exported[2]
        elif moved := re.fullmatch(r"cd (\S+)", command):
            self.folder = (self.folder / moved[1]).resolve()
        elif command.endswith(" &"):
            self._serve(command.removesuffix(" &"))
        else:
            self._run(command, expected)

    def _run(self, command: str, expected: str) -> None:
        """Run a command; it prints what the page shows, and fails only where that is an error."""
        done = subprocess.run(
            ["bash", "-c", command.replace(f":{_SHOWN_PORT}", f":{self.port}")],
            cwd=self.folder,
            env=self.environment,
            check=False,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
        )
        assert done.returncode == 0, f"{command}\n{done.stdout}"
        if expected:
            assert untimed(done.stdout).rstrip("\n") == untimed(expected).rstrip("\n"), command

    def _serve(self, command: str) -> None:
        self.port = free_port()
        program, *arguments = shlex.split(command.replace(_SHOWN_PORT, str(self.port)))
        start = [program] if "/" in program else [sys.executable, "-m", program]
        with (self.folder / "server.log").open("wb") as log:
            self.servers.append(
                subprocess.Popen(
                    [*start, *arguments],
                    cwd=self.folder,
                    env=self.environment,
                    stdout=log,
                    stderr=log,
                    start_new_session=True,
                )
            )
        wait_for(self.port, self.folder / "server.log")


def commands(block: str) -> Iterator[tuple[str, str]]:
    """The commands of a block after their ``$``, each with what the page says that it prints."""
    for part in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
        command, _, printed = part.partition("\n")
        yield command, printed


def untimed(text: str) -> str:
    """``text`` without the seconds that something took."""
    return re.sub(r"after \d+\.\d+ s", "after a while", text)


def free_port() -> int:
    """A port of this machine that nothing listens on."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port: int = taken.getsockname()[1]
        return port


def wait_for(port: int, log: Path) -> None:
    """Wait until something listens on ``port``."""
    for _ in range(1500):
        with socket.socket() as client:
            if client.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.02)
    raise AssertionError(log.read_text(encoding="utf-8"))
