"""Receive messages with aiohttp.

Run it with:

    pip install aiohttp gunicorn
    VAPI_SECRET=... gunicorn aiohttp_app:app --worker-class aiohttp.GunicornWebWorker
"""

import os

from aiohttp import web
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


async def vapi(request: web.Request) -> web.Response:
    reply = await receiver.ahandle(await request.read(), request.headers)
    return web.Response(body=reply.body, status=reply.status, headers=dict(reply.headers))


app = web.Application(client_max_size=receiver.limit)
app.router.add_post("/vapi", vapi)
