"""Speed and memory, with the means to trust them: `python -m benchmarks`."""
