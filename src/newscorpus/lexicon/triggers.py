"""Words that tell events: Indonesian and Malay verbs and event nouns with their PLOVER type and mode.

Types and modes are defined in the PLOVER manual (Open Event Data Alliance, 2024). The tables stand in one module for
each of PLOVER's quads, and one for what is outside it. Forms are written out, so that the tables can be read and
checked; `di-` and `ter-` forms are passives. To add a word, put its forms into the row of its type and frame.
"""

from __future__ import annotations

from newscorpus.lexicon import (
    material_conflict,
    material_cooperation,
    other_events,
    verbal_conflict,
    verbal_cooperation,
)
from newscorpus.lexicon.frames import Frame, Trigger

__all__ = ["TRIGGERS", "Frame", "Trigger"]

TRIGGERS: tuple[Trigger, ...] = (
    *verbal_cooperation.ROWS,
    *material_cooperation.ROWS,
    *verbal_conflict.ROWS,
    *material_conflict.ROWS,
    *other_events.ROWS,
)
