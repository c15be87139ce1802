"""How the people who sign an article are written: names and initials, as pattern sources."""

PERSON = r"[A-Z][A-Za-z.'-]{0,24}(?: [A-Z(][A-Za-z.'-]{0,24}\)?){0,5}"
PEOPLE = rf"{PERSON}(?:(?:, | dan | & |/|; ){PERSON}){{0,4}}"
INITIALS = r"[A-Za-z]{2,5}(?:[/-][A-Za-z]{2,5}){0,3}"
