"""One module for each class."""

from .. import _runtime  # pyright: ignore[reportPrivateUsage] - of this very package

rt = _runtime

__all__ = ["rt"]
