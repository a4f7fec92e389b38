"""From what a vendor has published to a reviewed schema."""
