"""Dates and times in prose: where they stand (TIMEX3 extents) and what they mean (TIMEX3 values, EDTF)."""

from __future__ import annotations

from newscorpus.dates.finding import DatedWeekday, date_diagnostics, find_dates, statement_days, weekday_dates

__all__ = ["DatedWeekday", "date_diagnostics", "find_dates", "statement_days", "weekday_dates"]
