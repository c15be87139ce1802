"""What newscorpus costs, measured against its floor and its peers: `python -m benchmarks --help`."""
