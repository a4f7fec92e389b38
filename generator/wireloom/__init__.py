"""Wireloom: from an OpenAPI document to a zero-dependency package of dataclasses.

The modules are the steps of the pipeline, each a function from value to value:

    read -> overlay -> slice -> normalize -> parse -> plan -> render -> write

``pipeline`` strings them together, ``cli`` is the command line, and ``ir`` is the hub
that everything after ``parse`` speaks.
"""

__version__ = "0.1.0"
