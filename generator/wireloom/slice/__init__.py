"""From a document and roots to a family: the schemas that the roots reach, and nothing else."""

from wireloom.slice.choose import Roots, choose
from wireloom.slice.family import Sliced, root_names, slice_family, slice_roots
from wireloom.slice.names import component_name
from wireloom.slice.opaque import make_opaque
from wireloom.slice.walk import has_root

__all__ = [
    "Roots",
    "Sliced",
    "choose",
    "component_name",
    "has_root",
    "make_opaque",
    "root_names",
    "slice_family",
    "slice_roots",
]
