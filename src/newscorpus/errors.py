"""Faults a caller can catch: one base class, few children."""

from __future__ import annotations


class NewscorpusError(Exception):
    """Every error this library raises on purpose derives from this class."""


class UnknownOutletError(NewscorpusError, LookupError):
    """An outlet was asked for by a name that no outlet has."""


class RuleError(NewscorpusError, ValueError):
    """A rule or an outlet breaks a promise that is checked when it is made."""


class ParameterError(NewscorpusError, ValueError):
    """An argument names a view, format, field or option that does not exist."""


class MissingExtraError(NewscorpusError, ImportError):
    """A feature needs an optional dependency that is not installed; the message names the extra."""
