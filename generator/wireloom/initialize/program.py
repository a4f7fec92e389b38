"""A first program that uses a package."""

from __future__ import annotations

from wireloom.plan import PackagePlan
from wireloom.plan.names import snake


def program(package: str, plan: PackagePlan, *, receives: bool) -> str:
    """A few lines that receive a message, or else decode one, with the package of ``plan``.

    Args:
        package: what the package is imported as.
        plan: its plan.
        receives: whether its roots are what a vendor sends, and not the bodies of operations.
    """
    receiver = plan.receiver
    if not receives or receiver is None or not receiver.others:
        return _decode(package, plan)
    message = receiver.others[0].name
    return f"""\
from {package} import {message}
from {package}.receiver import Receiver

receiver = Receiver(auth=None)  # in production, a scheme such as Bearer or Hmac

@receiver.on({message})
def handle_{snake(message)}(message: {message}) -> None:
    print(message)

app = receiver.asgi  # also receiver.wsgi, receiver.aws_lambda and receiver.handle(body, headers)
"""


def _decode(package: str, plan: PackagePlan) -> str:
    readers = dict(plan.readers)
    root = next(iter((*plan.receive, *plan.send)))
    reader = readers.get(root, root)
    return f"""\
from {package} import {reader}

message = {reader}.from_json("{{}}")
print(message)
"""
