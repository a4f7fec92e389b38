"""The servers that ``serving`` compares: ``uvicorn --factory bench.applications:NAME``.

Each answers a webhook as a server of Vapi's would, with as much code as its users write.
"""

from __future__ import annotations

import importlib
import json
from typing import Any


def wireloom() -> Any:
    """Our receiver, with a handler for each of the two messages."""
    package: Any = importlib.import_module("vapi_messages")
    receiver: Any = importlib.import_module("vapi_messages.receiver").Receiver(auth=None)

    async def handle(message: Any) -> None:
        str(message.ended_reason)
        str(message.call and message.call.id)

    for name in ("ServerMessageStatusUpdate", "ServerMessageEndOfCallReport"):
        receiver.on(getattr(package, name))(handle)
    return receiver.asgi


def starlette() -> Any:
    """An endpoint that parses the JSON text and does nothing else."""
    applications: Any = importlib.import_module("starlette.applications")
    responses: Any = importlib.import_module("starlette.responses")
    routing: Any = importlib.import_module("starlette.routing")

    async def hook(request: Any) -> Any:
        json.loads(await request.body())
        return responses.JSONResponse({})

    return applications.Starlette(routes=[routing.Route("/", hook, methods=["POST"])])


def fastapi() -> Any:
    """An endpoint that takes a pydantic model with discriminators."""
    models: Any = importlib.import_module("pydantic_tagged")
    return _fastapi_with(models.ServerMessage)


def sdk() -> Any:
    """An endpoint that takes the class of the vendor's SDK."""
    vapi: Any = importlib.import_module("vapi")
    return _fastapi_with(vapi.ServerMessage)


def _fastapi_with(model: Any) -> Any:
    application: Any = importlib.import_module("fastapi").FastAPI()

    async def hook(event: Any) -> dict[str, Any]:
        message = getattr(event, "message", None)
        str(getattr(message, "type", None))
        return {}

    hook.__annotations__["event"] = model
    application.post("/")(hook)
    return application
