"""Rules that several outlets share, by shape where there is one; the generic outlet has no others."""

from __future__ import annotations

from newscorpus.outlets._adverts import ADVERTS
from newscorpus.outlets._bylines import BYLINES
from newscorpus.outlets._captions import CAPTIONS
from newscorpus.outlets._furniture import FURNITURE
from newscorpus.outlets._keywords import KEYWORDS
from newscorpus.outlets._legal import LEGAL
from newscorpus.outlets._notes import NOTES
from newscorpus.outlets._pagination import PAGINATION
from newscorpus.outlets._related import RELATED
from newscorpus.outlets._signatures import END_MARKS, SIGNATURES
from newscorpus.outlets._social import SOCIAL
from newscorpus.outlets._timestamps import TIMESTAMPS
from newscorpus.rules import Rule

SHARED: tuple[Rule, ...] = (
    *TIMESTAMPS,
    *BYLINES,
    *SIGNATURES,
    *END_MARKS,
    *KEYWORDS,
    *RELATED,
    *ADVERTS,
    *SOCIAL,
    *PAGINATION,
    *LEGAL,
    *NOTES,
    *FURNITURE,
    *CAPTIONS,
)
