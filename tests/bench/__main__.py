"""The command line of the bench: ``make bench``."""
