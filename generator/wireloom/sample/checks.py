"""Whether a value is valid under the checks of a type."""

from __future__ import annotations

import json
from functools import cached_property
from typing import Any

from wireloom.model.ir import Checks, Family
from wireloom.plan.checks import judged
from wireloom.runtime.checks.judge import Scope, judge


class Judge:
    """Judges values by the checks of ``family``."""

    def __init__(self, family: Family) -> None:
        self._family = family

    def accepts(self, checks: Checks, value: Any) -> bool:
        """Whether ``value`` is valid under ``checks``."""
        scope = Scope(self._schemas, {})
        told = [judged(json.loads(each)) for each in checks.schemas]
        return all(judge(schema, value, set(), scope) is None for schema in told)

    @cached_property
    def _schemas(self) -> dict[str, Any]:
        return {name: judged(json.loads(text)) for name, text in self._family.schemas}
