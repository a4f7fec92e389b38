"""The bench: Wireloom's packages and generator beside their peers, in one run. See docs/benchmarks.md."""
