"""One module for each class."""
