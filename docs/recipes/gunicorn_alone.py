"""Receive messages with gunicorn and no framework.

Any other WSGI server does as well. Every path is served.

    pip install gunicorn
    VAPI_SECRET=... gunicorn gunicorn_alone:app
"""

import os

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


app = receiver.wsgi
