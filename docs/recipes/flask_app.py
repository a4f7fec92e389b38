"""Receive messages with Flask, beside the other routes of an application.

Run it with:

    pip install flask gunicorn
    VAPI_SECRET=... gunicorn flask_app:app
"""

import os

from flask import Flask, Response, request
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


app = Flask(__name__)
app.config["MAX_CONTENT_LENGTH"] = receiver.limit


@app.post("/vapi")
def vapi() -> Response:
    reply = receiver.handle(request.get_data(), list(request.headers))
    return Response(reply.body, reply.status, list(reply.headers))
