"""Receive messages with Starlette, beside the other routes of an application.

Run it with:

    pip install starlette uvicorn
    VAPI_SECRET=... uvicorn starlette_app:app
"""

import os

from starlette.applications import Starlette
from starlette.routing import Route
from vapi_messages import (
    ServerMessageAssistantRequest,
    ServerMessageEndOfCallReport,
    ServerMessageResponseAssistantRequest,
)
from vapi_messages.receiver import Bearer, Receiver

receiver = Receiver(auth=Bearer(os.environ["VAPI_SECRET"], header="X-Vapi-Secret", prefix=""))


@receiver.on(ServerMessageAssistantRequest)
def choose_assistant(
    message: ServerMessageAssistantRequest,
) -> ServerMessageResponseAssistantRequest:
    return ServerMessageResponseAssistantRequest(assistant_id="your-assistant-id")


@receiver.on(ServerMessageEndOfCallReport)
def save_report(message: ServerMessageEndOfCallReport) -> None:
    print("the call ended:", message.ended_reason, flush=True)


app = Starlette(routes=[Route("/vapi", receiver.asgi, methods=["POST"])])
