"""Workflow commands of GitHub Actions: lines of output that become annotations."""

from __future__ import annotations


def command(level: str, message: str, **properties: object) -> str:
    """A workflow command, such as ``::error file=a.py,line=3::what is wrong``.

    Args:
        level: ``error``, ``warning`` or ``notice``.
        message: the text of the annotation; it may have several lines.
        properties: ``file``, ``line``, ``title``; those that are None are left out.
    """
    given = ",".join(
        f"{name}={_data(str(value)).replace(':', '%3A').replace(',', '%2C')}"
        for name, value in properties.items()
        if value is not None
    )
    return f"::{level} {given}::{_data(message)}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
