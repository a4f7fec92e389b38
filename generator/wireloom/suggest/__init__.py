"""Overlay actions that would correct a document, from the document itself or from traffic."""
