"""How the people who sign an article are written: names and initials, as pattern sources."""

_NAME = r"[A-Z][A-Za-z.'-]{0,24}"
_LATER = r"(?:[A-Z(][A-Za-z.'-]{0,24}\)?|bin|binti|al-[A-Z][a-z]{1,20}|van|de)"
PERSON = rf"['\"]?{_NAME}(?: {_LATER}){{0,5}}"
PEOPLE = rf"{PERSON}(?:(?:, | dan | & | ?/ ?|; ){PERSON}){{0,3}}"
SHORTEST_PERSON = r"[A-Z][A-Za-z.'-]{0,24}?(?: [A-Za-z][A-Za-z.'-]{0,24}?){0,5}?"
"""A name in flat text, which ends where what stands behind it says so."""
INITIALS = r"[A-Za-z]{2,5}(?:[/-][A-Za-z]{2,5}){0,3}"
