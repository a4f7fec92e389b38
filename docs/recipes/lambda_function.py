"""Receive messages with AWS Lambda, and no server.

For function URLs, API Gateway (payload formats 1.0 and 2.0) and load balancers; bodies may be in
base64. Name this module and `handler` as the handler of the function.
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


handler = receiver.aws_lambda
