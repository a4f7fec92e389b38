"""Overlay actions that may be wanted, by what the document or recorded traffic says."""
