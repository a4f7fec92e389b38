"""A corpus for tests: few recordings that show all that many have, made anonymous."""
