"""From a document and roots to a family: the schemas that the roots reach, and nothing else."""

from wireloom.slice.family import Sliced, root_names, slice_family, slice_roots
from wireloom.slice.names import component_name
from wireloom.slice.opaque import make_opaque

__all__ = ["Sliced", "component_name", "make_opaque", "root_names", "slice_family", "slice_roots"]
