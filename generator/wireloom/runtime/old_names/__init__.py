"""Names of an earlier version of the package that still work, with a DeprecationWarning.

Only a package that has such names has this module.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from functools import wraps
from typing import TYPE_CHECKING, Any, TypeVar
from warnings import warn

F = TypeVar("F", bound=Callable[..., Any])

if TYPE_CHECKING and sys.version_info >= (3, 13):
    from warnings import deprecated as deprecated
else:

    def deprecated(message: str) -> Callable[[F], F]:
        """Make a function warn with ``message``, as ``warnings.deprecated`` of Python 3.13 does."""

        def decorate(function: Any) -> Any:
            @wraps(function)
            def warn_and_call(*arguments: Any) -> Any:
                warn(message, DeprecationWarning, stacklevel=2)
                return function(*arguments)

            return warn_and_call

        return decorate


def present_name(package: str, old_names: Mapping[str, str], name: str) -> str:
    """The name that stands for ``name`` now, with a warning if that is another one.

    Args:
        package: the full name of the package.
        old_names: the present names by the old ones.
        name: a public name, old or not.
    """
    if name not in old_names:
        return name
    present = old_names[name]
    # The caller is the package's ``__getattr__``; its caller is the code that uses the name.
    message = f"{package}.{name} is called {package}.{present} now"
    warn(message, DeprecationWarning, stacklevel=3)
    return present
