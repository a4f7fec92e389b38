"""From a document to a document: the actions of an OpenAPI Overlay."""

from wireloom.overlay.apply import Overlaid, Stale, apply

__all__ = ["Overlaid", "Stale", "apply"]
