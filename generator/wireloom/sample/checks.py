"""Whether a value is valid under the checks of a type."""

from __future__ import annotations

import json
from typing import Any

from wireloom.model.ir import Checks
from wireloom.runtime.checks.judge import Scope, judge


def meets(checks: Checks, value: Any) -> bool:
    """Whether ``value`` is valid under ``checks``; those with references are not asked."""
    scope = Scope({}, {})
    told = [json.loads(each) for each in checks.schemas if '"$ref"' not in each]
    return all(judge(schema, value, set(), scope) is None for schema in told)
