"""Judges values by keywords of JSON Schema that no codec has.

This package is a part of a generated package only if the document has such keywords. A value is
then judged by its codec and by the schemas of :class:`Checks`; to the letter, by the schema of the
document alone.
"""

from . import logic as logic
from . import members as members
from . import values as values
from .checked import Checked as Checked
from .checked import Checks as Checks
