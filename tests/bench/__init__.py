"""The bench: Wireloom beside its peers, in one run. See docs/benchmarks.md."""
