"""One module for each class."""

from .. import _runtime  # pyright: ignore[reportPrivateUsage] - of this very package
from .._runtime import format_uuid  # pyright: ignore[reportPrivateUsage]

rt = _runtime

__all__ = ["format_uuid", "rt"]
