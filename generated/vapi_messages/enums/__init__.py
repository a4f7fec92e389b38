"""One module for each enum."""
