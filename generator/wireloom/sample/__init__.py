"""Samples: valid instances of a family's types, small or full.

``sample`` makes a JSON value that the document allows for a class, an enum or an alias of the
package. The same family gives the same value in every run.
"""

from __future__ import annotations

from wireloom.sample.find import Target, find
from wireloom.sample.instance import Sample, sample

__all__ = ["Sample", "Target", "find", "sample"]
