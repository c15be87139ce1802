"""Who is who in one article: the runs of capitalised words, who is named by them, and the fullest name for each.

Built once per article and shared by quotes and events.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from itertools import islice

import attrs

from newscorpus.lexicon import titles
from newscorpus.lexicon.bodies import NO_INITIALS
from newscorpus.names import has_joint, is_made, is_titled, no_names, title_words
from newscorpus.persons import Name, Persons
from newscorpus.prose import Prose
from newscorpus.records import Kind

# An initial or a known abbreviation keeps its stop inside a name; any other stop ends the run.
KEEPS_STOP = (
    r"(?:(?<=\b[A-Z]\.)|(?<=\b(?:Dr|dr|HM|KH|Ir|Hj|RM|Mr|Ms|St|Tn|Ny|Md|Tb)\.)"
    r"|(?<=\b(?:Drs|Dra|Drg|drg|drh|Moh|Muh|Abd|Mrs)\.)|(?<=\b(?:Prof|Moch|Mohd)\.))"
)
_WORD = r"[A-ZÀ-ÖØ-Þ][\w*-]*+(?:'\w[\w-]*+)*+"
_RUN = re.compile(rf"{_WORD}(?:(?: (?:(?:bin|binti|van|der|den|de|von|del|dos|ibn) )?|\.{KEEPS_STOP} ?){_WORD})*+")
_FAR = 20_000
_NEAR = 600
_MANY = 40
_LONGEST_RUN = 200
# What stands before a second name of somebody, and what stands behind one.
_ALIAS = re.compile(
    r"(?:, atau|\balias|\b(?:di(?:sapa|panggil|kenal|juluki)|nama panggung|(?:sapaan|panggilan) akrab)"
    r"(?: (?:akrab|dengan|sebagai|nama|panggung|panggilan|sapaan)){0,3})(?: \"?|(?<=alias))\Z"
)
_ALIAS_BEHIND = re.compile(
    r"\"?(?: ?[,(-])? ?(?:(?:begitu|demikian) )?(?:(?:ia|dia) )?(?:biasa )?(?:akrab )?"
    r"(?:sapaan|panggilan|disapa|dipanggil)(?: akrab)?(?:nya\b| (?=[A-Z]))"
)
_SAY_ALIAS = (" alias", "dikenal", "dijuluki", "nama panggung")
_OR_NAME = re.compile(r" atau \"?[^\W\da-z]")
_CALLED = ("disapa ", "dipanggil ", "sapaan ", "panggilan ", " akrab ", "dijuluki ")
_ENDS_ALIAS = (
    *("atau", "alias", "sapa", "panggil", "kenal", "juluki", "panggung", "akrab", "dengan", "sebagai", "nama"),
    *("panggilan", "sapaan"),
)
_FEW_SPOTS = 10
_NICKNAMED = frozenset({"Gus", "Cak", "Kang", "Bung", "Ning", "Abah", "Mas", "Mbak", "Pak", "Bu"})
_JOINING = frozenset({" dan ", ", ", ", dan ", " , ", " , dan ", " untuk ", " & ", " - "})
_FEW_PARTS = 4
_CLOSED = re.compile(r" ?\) ?,? ?")
_LONG_BEHIND = re.compile(r" \( ?([A-Z][\w-]+(?: (?:dan |untuk )?[A-Z][\w-]+){1,9}) ?\)")
_FAR_ALIAS = 45
_LONGEST_INITIALS = 4
_SHORTEST_BEGINNING = 4
_LOOKING_BACK = 60
_HEADLINES = frozenset({Kind.HEADLINE, Kind.HEADLINE_REPEAT, Kind.SUBHEAD})
_IN_OR_FROM = (" di ", " ke ", " dari ", "\nDi ", ". Di ", " milik ", " produk ", " saham ")
_ROLE_BEFORE = 40
_BEFORE_FULL = 3
_LONGEST_PARTICLE = 3


@attrs.define(eq=False)
class Register(Persons):
    """The persons whom the runs of an article name, and what they are called in full."""

    _says_aliases: bool | None = attrs.field(default=None, init=False, repr=False)
    _says_called: bool = attrs.field(default=False, init=False, repr=False)
    _known: dict[str, tuple[Name | str, ...]] = attrs.field(factory=dict, init=False, repr=False)

    def fullest(self, name: str, near: int) -> str:
        """Return the fullest form the article gives of `name`, looking from its beginning and around `near`."""
        found = self._lookup(name, near)
        return found if isinstance(found, str) else found.name

    def known(self, name: str, near: int) -> Name | None:
        """Return the mention with the fullest form of a person's name; with a title, if any such mention has one."""
        found = self._lookup(name, near)
        return None if isinstance(found, str) else found

    def _lookup(self, name: str, near: int) -> Name | str:
        found = self._known.get(name)
        if found is None:
            # What asks for this name meanwhile (a second name of a second name) goes without.
            self._known[name] = (name,)
            found = self._known[name] = self._expanded(name, near)
        if len(found) == 1:
            return found[0]
        return max(found, key=lambda form: self._told_apart(form, near))

    def _told_apart(self, form: Name | str, near: int) -> tuple[bool, int]:
        """Return how well one of several full names fits: they speak in the article, they were mentioned last."""
        name = form if isinstance(form, str) else form.name
        return self.speaks(name), self.text.rfind(name, 0, near)

    def _expanded(self, name: str, near: int) -> tuple[Name | str, ...]:
        if not name[:1].isupper():
            return (name,)
        forms: dict[str, Name] = {}
        self._collect(name, forms, 0, _FAR)
        if len(self.text) > _FAR:
            self._collect(name, forms, max(_FAR, near - _FAR), near + _FAR)
        if not forms or (len(forms) == 1 and name in forms):
            return (self._otherwise(name, near) or forms.get(name) or name,)
        sure = [form for form, person in forms.items() if form == name or self._introduces(name, person)]
        forms = {f: p for f, p in forms.items() if f in sure or any(_within(s, f) for s in sure if s != name)}
        full = [p for form, p in forms.items() if not any(_is_shorter(form, other) for other in forms)]
        if not full or (len(full) == 1 and full[0].name == name):
            return (self._otherwise(name, near) or (full[0] if full else name),)
        if " " not in name and self._in_brackets(name):
            return (self._spelled_out(name, near) or full[0],)
        if len(full) == 1:
            return (self._aliased(full[0]) or full[0],)
        return tuple(full)

    def _otherwise(self, name: str, near: int) -> Name | str | None:
        """Return what a name that has no longer form stands for: in brackets, as a second name, as initials."""
        spelled = self._spelled_out(name, near) if " " not in name else None
        return spelled or self._nicknamed(name, near) or self._initialled(name) or self._shortened(name)

    def _in_brackets(self, name: str) -> bool:
        return f"({name})" in self.text or f"( {name} )" in self.text

    def _collect(self, name: str, forms: dict[str, Name], start: int, end: int) -> None:
        """Add the persons in `text[start:end]` whose names hold `name`, of each form the mention with a title."""
        words = name.split(" ")
        for person in self._persons_at(name, len(name), start, end):
            if _within(name, person.name):
                _add(forms, person)
        if len(words) == 2 and not any(len(form) > len(name) for form in forms):
            for person in self._persons_at(words[0], len(name) + 1, start, end):
                if _spans(words[0], words[1], person.name):
                    _add(forms, person)

    def _persons_at(self, words: str, length: int, start: int, end: int) -> Iterator[Name]:
        """Yield the persons named outside of headlines by the runs that words stand in; the short runs once only."""
        text, starts, ends = self.text, self.starts, self.ends
        seen = False
        at = text.find(words, start, end)
        for _ in range(_MANY):
            if at < 0:
                return
            n = bisect_right(starts, at) - 1
            more = ends[n] - starts[n] - length if n >= 0 and at < ends[n] else -1
            # A run that is no longer can only be more by a title in front of a bracket.
            if more > 0 or (more == 0 and not seen) or (more >= 0 and self._has_bracket(n)):
                seen = seen or more == 0
                person = self.person(n)
                if person is not None and not self._in_headline(person.start):
                    yield person
            at = text.find(words, at + len(words), end)

    def _introduces(self, name: str, person: Name) -> bool:
        """Tell whether a longer form of a name is one, and not a thing named after it or words that stand before it.

        Untitled, it is met before the short form has become usual, and its other words are no common ones.
        """
        text = self.text
        if text.endswith(_CALLED, 0, person.start) and name != person.name:
            return False
        if is_titled(person.role):
            return True
        opening = person.name.partition(name)[0].split()
        if opening and any(is_made(word) or self._is_common_word(word) for word in opening):
            return False
        usual = sum(n >= 0 and self.ends[n] == at + len(name) for at, n in self._spots(name, 0, person.start))
        if " " not in name and usual > _BEFORE_FULL and text.find(person.name) == person.start:
            return False
        if text.find(person.name, person.end) >= 0:
            return True
        return not any(map(self._is_common_word, person.name.replace(name, "").split()))

    def _spelled_out(self, name: str, near: int) -> Name | str | None:
        """Return what an abbreviation in brackets stands for, or one that has its long form in brackets behind it."""
        text = self.text
        for form in dict.fromkeys((name, name.upper(), name.capitalize())):
            if f"{form})" not in text and f"{form} )" not in text and not (form.isupper() and f"{form} (" in text):
                continue
            for at, n in self._spots(form, max(0, near - _FAR), near + _FAR):
                start = self.starts[n] if n >= 0 and self.starts[n] <= at < self.ends[n] else at
                before = text[max(0, start - 2) : start].rstrip(" ")
                if before.endswith("(") and text[at + len(name) : at + len(name) + 2].lstrip(" ").startswith(")"):
                    n = n - 1 if n >= 0 and self.starts[n] >= start else n
                    if n >= 0 and start - 3 <= self.ends[n] <= start:
                        return self._before_bracket(n, at + len(name))
                elif form.isupper() and (long := self._long_behind(form, at + len(form))) is not None:
                    return long
        return None

    def _before_bracket(self, n: int, end: int) -> Name | str:
        """Return what run `n` names, which an abbreviation that ends at `end` shortens; the holder of an office."""
        person = self.person(n)
        if person is not None and " " in person.name:
            return person
        head = self.text[self.starts[n] : self.ends[n]].partition(" ")[0]
        m = _CLOSED.match(self.text, end)
        holder = self.in_run(m.end()) if m is not None and head in title_words() else None
        return holder or self._long_form(n)

    def _long_behind(self, short: str, end: int) -> str | None:
        """Return the long form in brackets behind an abbreviation that ends at `end`."""
        m = _LONG_BEHIND.match(self.text, end)
        if m is None:
            return None
        capitals = "".join(word[0] for word in m[1].split() if word[0].isupper())
        return m[1] if len(capitals) > 1 and capitals[0] == short[0] and _in_order(capitals, short) else None

    def _nicknamed(self, name: str, near: int) -> Name | None:
        """Return the person of whom the article says that this is a second name."""
        text = self.text
        if self._says_aliases is None:
            self._says_called = "sapa" in text or "panggil" in text
            self._says_aliases = self._says_called or any(map(text.__contains__, _SAY_ALIAS))
            self._says_aliases = self._says_aliases or (" atau " in text and _OR_NAME.search(text) is not None)
        if not self._says_aliases:
            return None
        for at, n in islice(self._spots(name, max(0, near - _FAR), near + _FAR), _FEW_SPOTS):
            start = self.starts[n] if n >= 0 and self.starts[n] <= at < self.ends[n] else at
            if self._says_called and (m := _ALIAS_BEHIND.match(text, at + len(name))) is not None:
                return self.in_run(m.end()) or self._last_somebody(start, name)
            before = text[max(0, start - _LOOKING_BACK) : start]
            if before.endswith(" atau ") and text[start:at].strip() in _NICKNAMED:
                return self._right_before(start - len(" atau "))
            if before.rstrip('" ').endswith(_ENDS_ALIAS) and (m := _ALIAS.search(before)) is not None:
                return self._right_before(start - len(before) + m.start()) or self._last_somebody(start, name)
        return None

    def _aliased(self, person: Name) -> Name | None:
        """Return the person right before `alias` and this name."""
        n = self.run_at(person.start)
        if n is None or " alias" not in self.text:
            return None
        before = self.text[max(0, self.starts[n] - _LOOKING_BACK) : self.starts[n]].rstrip(" ")
        return self._right_before(self.starts[n] - len(" alias")) if before.endswith(" alias") else None

    def _right_before(self, at: int) -> Name | None:
        n = bisect_right(self.starts, at) - 1
        person = self.person(n) if n >= 0 and at - _FAR_ALIAS <= self.ends[n] else None
        return person if person is not None and " " in person.name else None

    def _last_somebody(self, at: int, name: str) -> Name | None:
        """Return the last person mentioned before `at` who speaks in the article, else the last of whom it tells."""
        found = None
        for person in self.before(at, within=_NEAR):
            if _within(name, person.name) or self.is_placed(person):
                continue
            known = self.known(person.name, at) or person
            if " " in known.name and (is_titled(known.role) or self.is_somebody(person)):
                if any(map(self.speaks, (person.name, *person.name.split(" ")))):
                    return known
                found = found or known
        return found

    def _initialled(self, name: str) -> Name | None:
        """Return the person whose initials a name is, where it is the only one (`AHY`)."""
        if not (1 < len(name) <= _LONGEST_INITIALS and name.isupper() and name.isalpha()):
            return None
        if name in NO_INITIALS or name in no_names():
            return None
        found: dict[str, Name] = {}
        for n in self._initials_at(name):
            person = self.person(n)
            if person is not None and "".join(word[0] for word in person.name.split()) == name:
                found[person.name] = person
        person = next(iter(found.values()), None)
        return person if len(found) == 1 and person is not None and self.is_somebody(person) else None

    def _initials_at(self, name: str) -> Iterator[int]:
        """Yield the runs of which some words, or parts of words that are glued, can have these initials."""
        for n, (start, end) in enumerate(zip(self.starts, self.ends, strict=True)):
            if end - start > 2 * len(name):
                run = self.text[start:end]
                if name in "".join([word[0] for word in run.split()]) or has_joint(run):
                    yield n

    def _shortened(self, name: str) -> Name | None:
        """Return the person whose first name one word begins (`Budi` of Budihardjo), where it is the only one."""
        if len(name) < _SHORTEST_BEGINNING or not name.isalpha() or not name[1:].islower() or not self.speaks(name):
            return None
        found: dict[str, Name] = {}
        for at, n in self._spots(name, 0, _FAR):
            if self.text[at + len(name) : at + len(name) + 1].islower() and (person := self.person(n)) is not None:
                first = person.name.partition(" ")[0]
                if person.name != first and first.istitle() and first.startswith(name):
                    found[person.name] = person
        return next(iter(found.values())) if len(found) == 1 else None

    def _long_form(self, n: int) -> str:
        """Return the name of a body that ends with run `n`, with the runs before it that commas and `dan` part."""
        text = self.text
        first = n
        while text[self.starts[first] : self.ends[first]].partition(" ")[0].lower() not in titles.ORGANISATIONS:
            before = text[self.ends[first - 1] : self.starts[first]] if first else ""
            if before not in _JOINING or n - first > _FEW_PARTS:
                return _without_function_words(text[self.starts[n] : self.ends[n]])
            first -= 1
        return text[self.starts[first] : self.ends[n]]


def _without_function_words(run: str) -> str:
    words = run.split(" ")
    while len(words) > 1 and (words[0] in titles.FUNCTION_WORDS or words[0] in title_words() or _is_medium(words[0])):
        del words[0]
    return " ".join(words)


def _is_medium(word: str) -> bool:
    return word.lower() in titles.MEDIA_HEADS and word.lower() not in titles.ORGANISATIONS


def _add(forms: dict[str, Name], person: Name) -> None:
    before = forms.get(person.name)
    if before is None or (is_titled(person.role) and not is_titled(before.role)):
        forms[person.name] = person


def _spans(first: str, last: str, other: str) -> bool:
    """Tell whether a name has these first and last words and others between them."""
    return other.startswith(f"{first} ") and other.endswith(f" {last}")


def _is_shorter(form: str, other: str) -> bool:
    first, _, last = form.partition(" ")
    return form != other and (_within(form, other) or (last != "" and " " not in last and _spans(first, last, other)))


def _in_order(letters: str, word: str) -> bool:
    rest = iter(word)
    return all(letter in rest for letter in letters)


def _within(name: str, other: str) -> bool:
    return name == other or f" {name} " in f" {other} "


def register(prose: Prose, *, language: str = "id") -> Register:
    """Return the register of the capitalised runs in `prose`; the tables serve `id` and `ms` alike."""
    del language
    runs = [*_RUN.finditer(prose.text)]
    after = (*prose.starts[1:], len(prose.text))
    headlines = [(a, b) for a, b, kind in zip(prose.starts, after, prose.kinds, strict=False) if kind in _HEADLINES]
    return Register(prose.text, [m.start() for m in runs], [m.end() for m in runs], tuple(headlines[:_MANY]))
