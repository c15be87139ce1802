"""Documents in, datasets out; what cannot be read or written becomes a `Fault` and the rest goes on."""

from newscorpus.streams.reading import read

__all__ = ["read"]
