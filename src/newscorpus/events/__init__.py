"""Who did what to whom, where and when: PLOVER events from trigger words and the parties around them."""

from __future__ import annotations

from newscorpus.events.finding import find_events

__all__ = ["find_events"]
