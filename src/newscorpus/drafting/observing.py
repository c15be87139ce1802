"""What samples of an outlet's articles show of it: its brand, its zone, and junk that no shared rule knows.

What counts is in how many samples something stands: a brand or a line that several share is the outlet's, one that
stands in a single sample may be the story's.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

import attrs

from newscorpus.detecting import detect_in, host_of
from newscorpus.drafting.repeating import AT_LEAST, Repeated, repeated
from newscorpus.leads import LEAD_LINES
from newscorpus.lexicon.titles import REGIONS
from newscorpus.outlets import GENERIC, OUTLETS, scanner_for
from newscorpus.records import BODY, Document, Kind
from newscorpus.sheet import Sheet
from newscorpus.structure import structured
from newscorpus.tiling import Tiling

DEFAULT_ZONE = "Asia/Jakarta"
ZONES = {"WIB": "Asia/Jakarta", "WITA": "Asia/Makassar", "WIT": "Asia/Jayapura"}
_CLOCK = re.compile(r"[0-9][:.][0-9]{2} {0,2}(WIB|WITA|WIT)\b")
# A signature before the story: up to a dash with a blank beside it, as `MALANG, KABAR KOTA - `.
_SIGNED = re.compile(r"([A-Za-z](?:[^\n\r.!?:;-]|[.-](?=\w)(?<=\w.)){0,79}?) {0,4}(?:-{2,3}|-(?= )|(?<= )-) {0,3}")
_PARTS = re.compile(r" ?[,()] ?| - ")
_DOMAIN = re.compile(r"[A-Za-z][A-Za-z0-9-]{1,30}(?:\.[A-Za-z]{2,12}){1,2}")
_SECOND_LEVEL = frozenset("ac biz co com desa edu go gov my net or org sch web".split())


@attrs.frozen(kw_only=True)
class Observations:
    """What the samples show; None or nothing where they do not.

    `marks` are brands as written and `forms` datelines with their counts, `claimants` the known outlets that samples
    already are of, `zones` the counts of abbreviations of zones.
    """

    samples: int
    marks: dict[str, int]
    forms: dict[str, int]
    domain: str | None
    zones: dict[str, int]
    claimants: dict[str, int]
    repeated: tuple[Repeated, ...]

    @property
    def timezone(self) -> str | None:
        """The IANA zone of the abbreviation that is most of those seen."""
        whole = sum(self.zones.values())
        return next((ZONES[zone] for zone, n in self.zones.items() if 2 * n > whole), None)


@attrs.frozen
class _Sample:
    tiling: Tiling
    claimants: tuple[str, ...]
    url: str | None


def observe(documents: Iterable[Document], *, names: Sequence[str] = ()) -> Observations:
    """Return what the documents show of their outlet; the same text twice counts once.

    `names` are what the outlet is called: a brand that is spelled like one of them needs no second sample.
    """
    samples = [_sample(document) for document in {document.text: document for document in documents}.values()]
    domain = _domain([s.url for s in samples])
    marks, forms = _brands(samples, {_squeezed(name) for name in (*names, (domain or "").partition(".")[0])} - {""})
    return Observations(
        samples=len(samples),
        marks=marks,
        forms=forms,
        domain=domain or next((mark.lower() for mark in marks if _DOMAIN.fullmatch(mark)), None),
        zones=_zones(samples),
        claimants=dict(Counter(name for s in samples for name in s.claimants)),
        repeated=tuple(repeated([s.tiling for s in samples])),
    )


def registered_domain(url: str) -> str | None:
    """Return the domain of a URL without `www` and other subdomains; None where it has no host with a dot."""
    labels = host_of(url).split(".")
    size = 3 if len(labels) > 2 and len(labels[-1]) == 2 and labels[-2] in _SECOND_LEVEL else 2
    return ".".join(labels[-size:]) if len(labels) >= size and all(labels) else None


def _sample(document: Document) -> _Sample:
    sheet = Sheet.of(document.text)
    tiling = structured(scanner_for(GENERIC).scan(sheet), title=document.title)
    return _Sample(tiling, detect_in(sheet, document.url).claimants, document.url)


def _domain(urls: Iterable[str | None]) -> str | None:
    counts = Counter(domain for url in urls if url and (domain := registered_domain(url)))
    return counts.most_common(1)[0][0] if counts else None


def _squeezed(name: str) -> str:
    return "".join(c for c in name.casefold() if c.isalnum())


def _brands(samples: list[_Sample], names: set[str]) -> tuple[dict[str, int], dict[str, int]]:
    """The brands before a dash and the forms of the datelines they stand in, with the number of samples of each.

    Of a brand's spellings that differ in capitals alone, the most frequent is given: a mark is looked for in any case.
    """
    signed = [parts for s in samples if (parts := _signed(s))]
    counts = Counter(part for parts in signed for part in set(parts))
    marks = [part for part, n in counts.most_common() if _is_brand(part, n, len(signed), names)]
    forms = Counter(_form(parts, marks) for parts in signed if not set(marks).isdisjoint(parts))
    spellings: dict[str, str] = {}
    for mark in marks:
        spellings.setdefault(mark.casefold(), mark)
    return {mark: counts[mark] for mark in spellings.values()}, dict(forms.most_common())


def _signed(sample: _Sample) -> tuple[str, ...]:
    """The parts of the first signature among the first lines: a dateline by a rule, else what looks like one."""
    spans = [span for span in sample.tiling.spans if span.kind in BODY | {Kind.DATELINE}][:LEAD_LINES]
    for span in sorted(spans, key=lambda span: span.kind is not Kind.DATELINE):
        if m := _SIGNED.match(sample.tiling.shadow, span.start):
            parts = (part.strip() for part in _PARTS.split(m.group(1)))
            return tuple(part for part in parts if part and part[0].isalpha())
    return ()


def _is_brand(part: str, n: int, signed: int, names: set[str]) -> bool:
    if _DOMAIN.fullmatch(part) or _squeezed(part) in names:
        return True
    is_place = all(word.capitalize() in REGIONS for word in part.split())
    return n >= AT_LEAST and 2 * n > signed and not is_place and part[0].isupper() and len(part.split()) <= 4


def _form(parts: tuple[str, ...], marks: list[str]) -> str:
    return ", ".join(part if part in marks else "PLACE" if part.isupper() else "Place" for part in parts) + " - "


def _zones(samples: list[_Sample]) -> dict[str, int]:
    """Counts of zones in timestamps; where there are none, in all of the text."""
    texts = [s.tiling.shadow for s in samples]
    stamps = [s.tiling.shadow[a:b] for s in samples for a, b, kind, _ in s.tiling.spans if kind is Kind.TIMESTAMP]
    counts = Counter(_zones_in(stamps)) or Counter(_zones_in(texts))
    return dict(counts.most_common())


def _zones_in(texts: Iterable[str]) -> Iterator[str]:
    return (zone for text in texts for zone in _CLOCK.findall(text))


def taken(mark: str, name: str) -> str | None:
    """Return the outlet other than `name` that has the mark, or None."""
    owners = (outlet.name for outlet in OUTLETS.values() if mark.casefold() in {m.casefold() for m in outlet.marks})
    return next((owner for owner in owners if owner != name), None)
