"""From text to files: the package is written, compared or copied as a whole."""
