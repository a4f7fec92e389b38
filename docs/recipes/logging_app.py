"""Log every message as a line of JSON, with the standard library alone.

    pip install uvicorn
    VAPI_SECRET=... uvicorn logging_app:app

A line has the name of the class, places, rules and durations, and never a value of a message.
"""

import json
import logging
import os
import sys
from typing import Any

from vapi_messages.receiver import Bearer, Handled, Receiver


class JsonLines(logging.Formatter):
    """Writes a record as one line of JSON: the event, and what ``extra`` has under ``fields``."""

    def format(self, record: logging.LogRecord) -> str:
        fields: dict[str, Any] = getattr(record, "fields", {})
        return json.dumps(
            {
                "time": self.formatTime(record),
                "level": record.levelname.lower(),
                "event": record.getMessage(),
                **fields,
            }
        )


handler = logging.StreamHandler(sys.stdout)
handler.setFormatter(JsonLines())
log = logging.getLogger("webhooks")
log.addHandler(handler)
log.setLevel(logging.INFO)
log.propagate = False


def on_message(handled: Handled) -> None:
    fields = {
        "message": handled.message,
        "status": handled.status,
        "seconds": round(handled.seconds, 6),
        "duplicate": handled.is_duplicate,
    }
    log.info("message", extra={"fields": fields})


def on_deviation(message: str, pointer: str, rule: str) -> None:
    fields = {"message": message, "pointer": pointer, "rule": rule}
    log.warning("deviation", extra={"fields": fields})


def on_error(error: Exception, message: str) -> None:
    # Not the text of the error: it may hold a part of the message.
    fields = {"message": message, "error": type(error).__name__}
    log.error("error", extra={"fields": fields})


def on_refused(status: int, reason: str) -> None:
    log.warning("refused", extra={"fields": {"status": status, "reason": reason}})


receiver = Receiver(
    auth=Bearer(os.environ["VAPI_SECRET"], header="X-Vapi-Secret", prefix=""),
    on_message=on_message,
    on_deviation=on_deviation,
    on_error=on_error,
    on_refused=on_refused,
)
app = receiver.asgi
