"""render: from the plan to source text.

``files`` says which files a package has and renders each through a template, with ``environment``
and its filters. ``format`` lays the text out: ``layout`` breaks long lines, black does the rest.
"""

from wireloom.render.files import fingerprints, render
from wireloom.render.format import format_sources

__all__ = ["fingerprints", "format_sources", "render"]
