"""A receiver as an AWS Lambda function: behind a function URL, API Gateway or a load balancer.

The events are those of "Lambda function URLs" and "payload format version 1.0 and 2.0" of API
Gateway, and of "Lambda functions as targets for Application Load Balancers" in AWS's documentation.
"""

from __future__ import annotations

import base64
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from .headers import Headers
from .limits import check_method, too_large
from .reply import Reply, RequestError

if TYPE_CHECKING:
    from .core import BaseReceiver

_OBJECT: Any = dict


def serve(receiver: BaseReceiver, event: Any) -> dict[str, Any]:
    """Serve one event; what it gives is what Lambda makes the response of."""
    try:
        check_method(_method(event))
        reply = receiver.handle(_body(event, receiver.limit), _headers(event))
    except RequestError as error:
        reply = receiver.refuse(error.status, str(error))
    return _response(reply, event)


def _method(event: Any) -> str:
    """The method of the request in the event.

    Raises:
        RequestError: the event has none, so that it is no request.
    """
    if isinstance(event, _OBJECT):
        context = _object(event.get("requestContext"))
        method: Any = _object(context.get("http")).get("method") or event.get("httpMethod")
        if isinstance(method, str):
            return method
    raise RequestError(400, "the event is not of an HTTP request")


def _object(value: Any) -> Any:
    return value if isinstance(value, _OBJECT) else {}


def _headers(event: Any) -> Headers:
    """The headers; where an event has them in two forms, the one with all of the values."""
    several: Any = event.get("multiValueHeaders")
    if isinstance(several, _OBJECT):
        return Headers([(name, value) for name, values in several.items() for value in values])
    return Headers(event.get("headers") or {})


def _body(event: Any, limit: int) -> bytes:
    text: Any = event.get("body") or ""
    if len(text) > 2 * limit:
        raise too_large(limit)
    if not event.get("isBase64Encoded"):
        data: bytes = text.encode("utf-8", "surrogatepass")
        return data
    try:
        return base64.b64decode(text, validate=True)
    except ValueError:
        raise RequestError(400, "the body is not base64") from None


def _response(reply: Reply, event: Any) -> dict[str, Any]:
    response: dict[str, Any] = {
        "statusCode": reply.status,
        "statusDescription": f"{reply.status} {HTTPStatus(reply.status).phrase}",
        "body": reply.body.decode("utf-8"),
        "isBase64Encoded": False,
    }
    if isinstance(event, _OBJECT) and event.get("multiValueHeaders") is not None:
        # A load balancer that sends lists expects lists, and API Gateway takes them.
        response["multiValueHeaders"] = {name: [value] for name, value in reply.headers}
    else:
        response["headers"] = dict(reply.headers)
    return response
