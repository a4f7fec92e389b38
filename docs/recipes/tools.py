"""Plain functions as tools: copy this file, and write your functions below it or elsewhere.

    tools = Tools()

    @tools.tool("bookTable")
    def book_table(day: str, guests: int = 2) -> str:
        return f"A table for {guests} on {day}."

    @receiver.on(ServerMessageToolCalls)
    def use_tools(message: ServerMessageToolCalls) -> ServerMessageResponseToolCalls:
        return tools.answer(message)

Vapi sends the arguments as an object, as JSON text or as null, and the calls in `toolCallList`,
`toolWithToolCallList` or `toolCalls`. It takes an answer only with status 200, and wants one result
for each `toolCallId`: what goes wrong in a tool is therefore the `error` of its result.
"""

import inspect
import json
import logging
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, TypeVar, get_type_hints

from vapi_messages import ServerMessageResponseToolCalls, ServerMessageToolCalls, ToolCallResult

F = TypeVar("F", bound=Callable[..., Any])
_log = logging.getLogger(__name__)


class ToolError(Exception):
    """A tool cannot do what it was asked. The assistant reads the text."""


@dataclass
class ToolCall:
    """A call of a tool: what it is called by, and with which arguments."""

    id: str
    name: str
    arguments: Any


class Tools:
    """Functions by the names that the assistant knows them by."""

    def __init__(self) -> None:
        self._functions: dict[str, Callable[..., Any]] = {}

    def tool(self, name: str) -> Callable[[F], F]:
        """Decorate the function that is the tool called ``name``."""

        def add(function: F) -> F:
            self._functions[name] = function
            return function

        return add

    def answer(self, message: ServerMessageToolCalls) -> ServerMessageResponseToolCalls:
        """Call every tool that ``message`` asks for; nothing that a tool raises is raised here."""
        return ServerMessageResponseToolCalls(
            results=[self._result(each) for each in calls(message)]
        )

    def _result(self, call: ToolCall) -> ToolCallResult:
        try:
            result = self._call(call)
            text = result if isinstance(result, str) else json.dumps(result)
            return ToolCallResult(name=call.name, tool_call_id=call.id, result=_one_line(text))
        except ToolError as error:
            text = str(error)
        except Exception:
            _log.exception("the tool %s failed", call.name)
            text = "the tool failed"  # the text of the exception might hold what nobody should hear
        return ToolCallResult(name=call.name, tool_call_id=call.id, error=_one_line(text))

    def _call(self, call: ToolCall) -> Any:
        function = self._functions.get(call.name)
        if function is None:
            raise ToolError(f"there is no tool called {call.name}")
        arguments = _arguments(call.arguments)
        try:
            bound = inspect.signature(function).bind(**arguments)
        except TypeError as error:
            raise ToolError(f"wrong arguments: {error}") from None
        hints = get_type_hints(function)
        for name, value in bound.arguments.items():
            bound.arguments[name] = _converted(name, value, hints.get(name))
        return function(*bound.args, **bound.kwargs)


def calls(message: ServerMessageToolCalls) -> Iterator[ToolCall]:
    """The calls in ``message``, wherever they are; each once."""
    data = message.to_dict()
    places = [*_objects(data.get("toolCallList")), *_objects(data.get("toolCalls"))]
    for item in _objects(data.get("toolWithToolCallList")):
        call = item.get("toolCall")
        places += [{**item, **call}] if isinstance(call, dict) else []
    seen: set[str] = set()
    for each in places:
        call_id = each.get("id")
        if isinstance(call_id, str) and call_id not in seen:
            seen.add(call_id)
            yield _read(call_id, each)


def _read(call_id: str, data: dict[str, Any]) -> ToolCall:
    function = data.get("function")
    inner: dict[str, Any] = function if isinstance(function, dict) else data
    arguments = inner.get("arguments", data.get("arguments", data.get("parameters")))
    return ToolCall(call_id, str(inner.get("name", data.get("name", ""))), arguments)


def _objects(value: Any) -> list[dict[str, Any]]:
    return [each for each in value if isinstance(each, dict)] if isinstance(value, list) else []


def _arguments(value: Any) -> dict[str, Any]:
    """The arguments, which come as an object, as JSON text or as null."""
    if isinstance(value, str) and value.strip():
        try:
            value = json.loads(value)
        except ValueError:
            raise ToolError("the arguments are not JSON") from None
    if not value:
        return {}
    if not isinstance(value, dict):
        raise ToolError("the arguments are not an object")
    return value


def _converted(name: str, value: Any, hint: Any) -> Any:
    """``value`` as the function wants it; a model may write a number as text."""
    if hint not in (str, int, float, bool):
        return value
    if hint in (int, float) and isinstance(value, str | int) and not isinstance(value, bool):
        try:
            return hint(value)
        except ValueError:
            raise ToolError(f"{name} is not a number") from None
    if not isinstance(value, hint) or (isinstance(value, bool) and hint is not bool):
        raise ToolError(f"{name} is not of type {hint.__name__}")
    return value


def _one_line(text: str) -> str:
    """Vapi reads a result as one line."""
    return " ".join(text.split())
