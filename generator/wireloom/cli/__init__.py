"""The command line: options, progress, and a module for each command."""
