"""Receive messages with Starlette, beside the other routes of an application.

Run it with:

    pip install starlette uvicorn
    VAPI_SECRET=... uvicorn starlette_app:app
"""

import os

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
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


async def vapi(request: Request) -> Response:
    reply = await receiver.ahandle(await request.body(), request.headers)
    return Response(reply.body, reply.status, dict(reply.headers))


app = Starlette(routes=[Route("/vapi", vapi, methods=["POST"])])
