"""From a document and its roots to a family: everything that the roots reach, and nothing else."""
