"""Count messages, deviations, errors and durations for Prometheus, at /metrics.

    pip install prometheus_client uvicorn
    VAPI_SECRET=... uvicorn prometheus_app:app

Labels have the names of classes, places and rules, and never a value of a message. A place has `*`
for a number, so that a long list makes no more labels than a short one.
"""

import os
import re
from typing import Any

from prometheus_client import Counter, Histogram, make_asgi_app
from vapi_messages.receiver import Bearer, Handled, Receiver

MESSAGES = Counter("vapi_messages", "Messages received", ["message", "status"])
REFUSED = Counter("vapi_refused", "Requests refused", ["status"])
ERRORS = Counter("vapi_errors", "Handlers that failed", ["message", "error"])
DEVIATIONS = Counter(
    "vapi_deviations", "Departures from the document", ["message", "place", "rule"]
)
SECONDS = Histogram("vapi_handler_seconds", "How long handlers took", ["message"])


def on_message(handled: Handled) -> None:
    name = handled.message or "unknown"
    MESSAGES.labels(name, handled.status).inc()
    SECONDS.labels(name).observe(handled.handler_seconds)


def on_deviation(message: str, pointer: str, rule: str) -> None:
    place = re.sub(r"/\d+(?=/|$)", "/*", pointer)
    DEVIATIONS.labels(message or "unknown", place, rule).inc()


def on_error(error: Exception, message: str) -> None:
    ERRORS.labels(message or "unknown", type(error).__name__).inc()


def on_refused(status: int, reason: str) -> None:
    REFUSED.labels(status).inc()


receiver = Receiver(
    auth=Bearer(os.environ["VAPI_SECRET"], header="X-Vapi-Secret", prefix=""),
    on_message=on_message,
    on_deviation=on_deviation,
    on_error=on_error,
    on_refused=on_refused,
)
metrics = make_asgi_app()


async def app(scope: Any, receive: Any, send: Any) -> None:
    is_metrics = scope["type"] == "http" and scope["path"].startswith("/metrics")
    await (metrics if is_metrics else receiver.asgi)(scope, receive, send)
