"""Which scheme signs the requests: from the options of the command line to a scheme."""

from __future__ import annotations

import inspect
import os
from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeAlias

from wireloom.model.errors import UsageError

SCHEMES = {
    "bearer": "Bearer",
    "hmac": "Hmac",
    "github": "GitHub",
    "standard-webhooks": "StandardWebhooks",
    "stripe": "Stripe",
}
"""The classes of a package's receiver that sign, by the names of their flags."""

Sign: TypeAlias = Callable[[bytes], Mapping[str, str]]
"""Gives the headers that sign a body."""


def signer(
    receiver: Any, name: str, secret_variable: str | None, options: Sequence[str], url: str
) -> Sign:
    """What signs requests by the scheme called ``name``.

    Args:
        receiver: the module ``receiver`` of a generated package.
        name: a key of :data:`SCHEMES`.
        secret_variable: the environment variable that holds the secret.
        options: arguments of the scheme's class, each as ``KEY=VALUE``.
        url: the address of the receiver, which some payload formats contain.

    Raises:
        UsageError: the secret is missing, or the scheme has no such option.
    """
    cls: Any = getattr(receiver, SCHEMES[name])
    given = dict(_option(each, cls, name) for each in options)
    if "{url}" in str(given.get("payload_format", "")):
        given.setdefault("url", url)
    try:
        sign: Sign = cls(_secret(name, secret_variable), **given).sign
    except ValueError as error:  # its text contains no secret
        raise UsageError(f"--{name}: {error}") from None
    return sign


def _secret(name: str, variable: str | None) -> str:
    if variable is None:
        raise UsageError(
            f"--{name} needs a secret",
            why="a secret on the command line could be read by other users of the machine",
            todo="put it into an environment variable, and name that with --secret-env NAME",
        )
    secret = os.environ.get(variable)
    if not secret:
        raise UsageError(f"the environment variable {variable} is not set, or empty")
    return secret


def _option(text: str, cls: Any, name: str) -> tuple[str, str | bool]:
    """The key and value of ``text``; ``true`` and ``false`` become booleans."""
    key, separator, value = text.partition("=")
    known = [each for each in inspect.signature(cls).parameters if each not in _OURS]
    if not separator or key not in known:
        raise UsageError(
            f"--{name} has no option {text}",
            todo=f"write --with KEY=VALUE; the keys are {', '.join(known) or 'none at all'}",
        )
    return key, {"true": True, "false": False}.get(value, value)


_OURS = ("secret", "tolerance")
"""Arguments that a sender does not choose in this way."""
