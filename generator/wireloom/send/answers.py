"""What a generated package says of messages: their classes, and which class answers which."""

from __future__ import annotations

import importlib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from wireloom.model.errors import WireloomError
from wireloom.output.imported import import_package


class Answers:
    """Finds the class of a message, and checks answers to it.

    ``receiver`` is the package's module of that name.

    Raises:
        WireloomError: the folder has no package, or one that receives nothing.
    """

    def __init__(self, folder: Path) -> None:
        self._package: Any = import_package(folder, "_answering")
        try:
            self.receiver: Any = importlib.import_module("_answering.receiver")
        except ModuleNotFoundError:
            raise WireloomError(
                f"the package in {folder} has no receiver",
                todo="run `wireloom generate`, or name another with --package",
            ) from None
        # The receiver itself finds the class, so that it is the one that a handler would get.
        self._found: list[Any] = []
        self._reader: Any = self.receiver.Receiver(auth=None, on_error=_ignore)
        self._reader.otherwise(self._found.append)
        self._pairs: Mapping[str, str] = self._reader.answers

    def class_of(self, body: bytes) -> str:
        """The name of the class of the message in ``body``; empty where it is unknown."""
        self._found.clear()
        self._reader.handle(body, {})
        message = self._found[0] if self._found else None
        return type(message).__name__ if isinstance(message, self._package.Record) else ""

    def expected(self, message: str) -> str:
        """The name of the class that answers ``message``; empty where nothing is expected."""
        return self._pairs.get(message, "")

    def problems(self, expected: str, answer: Any) -> list[str]:
        """Why ``answer`` is not of the class ``expected``; nothing where it is."""
        if not isinstance(answer, dict):
            return [f"expected {expected}, but the answer is not a JSON object"]
        if not answer:
            return [f"expected {expected}, but the answer is an empty object"]
        cls = getattr(self._package, expected)
        wrong = [str(each) for each in cls.deviations(answer) if each.rule != "enum"]
        unknown = ", ".join(map(str, cls.from_dict(answer).extra))
        if unknown:
            wrong.insert(0, f"it has keys that the class does not know: {unknown}")
        return [f"not a valid {expected}: {each}" for each in wrong]


def _ignore(_error: Exception, _message: str) -> None:
    """Errors are about the answer that is missing here: only the class was asked for."""
