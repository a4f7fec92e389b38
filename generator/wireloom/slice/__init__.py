"""From a document and roots to a family: the schemas that the roots reach, and nothing else."""

from wireloom.slice.family import Sliced, root_names, slice_family, slice_roots
from wireloom.slice.names import component_name

__all__ = ["Sliced", "component_name", "root_names", "slice_family", "slice_roots"]
