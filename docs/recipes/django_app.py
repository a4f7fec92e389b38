"""Receive messages with Django.

The settings are here so that this is a whole program. In a project of yours, add the view, its
path, and DATA_UPLOAD_MAX_MEMORY_SIZE: Django refuses bodies of more than 2.5 MB otherwise, which
the report of a long call can reach.

    pip install django gunicorn
    VAPI_SECRET=... gunicorn django_app:app
"""

import os

from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.http import HttpRequest, HttpResponse
from django.urls import path
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST
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


@csrf_exempt
@require_POST
def vapi(request: HttpRequest) -> HttpResponse:
    reply = receiver.handle(request.body, request.headers)
    return HttpResponse(reply.body, status=reply.status, headers=dict(reply.headers))


settings.configure(
    ALLOWED_HOSTS=["127.0.0.1"],
    DATA_UPLOAD_MAX_MEMORY_SIZE=receiver.limit,
    ROOT_URLCONF=__name__,
)
urlpatterns = [path("vapi", vapi)]
app = get_wsgi_application()
