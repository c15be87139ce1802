"""What the blocks and the rules' named groups say of an article: its metadata, as the text has it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

import attrs

from newscorpus.detecting import host_of
from newscorpus.records import BODY, Kind, Mention
from newscorpus.tiling import Span, Tiling

_NOT_SECTIONS = frozenset({"www", "m", "amp", "news", "read", "berita", "artikel", "en", "id"})
_SECTION = re.compile(r"[a-z][a-z-]{1,24}")
_ACRONYMS = frozenset({"DKI", "DIY", "NTB", "NTT", "AS", "IKN", "UEA"})
_SEPARATORS = re.compile(r", | dan | & |/|; ")
_SLASHES = re.compile(r"[/-]")
_COMMAS = re.compile(r"[,;#|/]")
_NEVER_LAST = frozenset(
    "adalah agar antara atau bagi bahwa dalam dan dari dengan di karena ke kepada oleh para pada sebagai sebuah seorang"
    " serta tentang terhadap untuk yang".split()
)
_SHORT = 60


@attrs.frozen(kw_only=True)
class Facts:
    """What blocks and named groups say of the article."""

    headline: str | None
    standfirst: str | None
    place: str | None
    authors: tuple[str, ...]
    initials: tuple[str, ...]
    agencies: tuple[str, ...]
    keywords: tuple[str, ...]
    captions: tuple[str, ...]
    notes: tuple[str, ...]
    timestamps: tuple[Mention, ...]

    @classmethod
    def read(cls, tiling: Tiling) -> Facts:
        """Return the facts of a finished tiling."""
        texts: dict[Kind, list[str]] = {}
        for span in tiling.spans:
            if span.kind not in BODY:
                texts.setdefault(span.kind, []).append(tiling.source[span.start : span.end])
        fields: dict[str, list[str]] = {}
        for field in tiling.fields:
            fields.setdefault(field.name, []).append(tiling.source[field.start : field.end])
        stamps = [s for s in tiling.spans if s.kind is Kind.TIMESTAMP] if Kind.TIMESTAMP in texts else []
        tags = _tag_lines(tiling) if Kind.KEYWORDS in texts else ()
        return cls(
            headline=texts[Kind.HEADLINE][0] if Kind.HEADLINE in texts else None,
            standfirst=" ".join(texts[Kind.STANDFIRST]) if Kind.STANDFIRST in texts else None,
            place=_title_case(fields["place"][0]) if "place" in fields else None,
            authors=_parts(fields.get("author"), _SEPARATORS),
            initials=_parts(fields.get("initials"), _SLASHES),
            agencies=_parts(fields.get("agency"), _COMMAS),
            keywords=_unique((*_parts(fields.get("keywords"), _COMMAS), *tags)),
            captions=tuple(texts.get(Kind.CAPTION, ())),
            notes=tuple(texts.get(Kind.NOTE, ())),
            timestamps=tuple(Mention(s.start, s.end, tiling.source[s.start : s.end]) for s in stamps),
        )


def _tag_lines(tiling: Tiling) -> Iterator[str]:
    for span in tiling.spans:
        if span.kind is Kind.KEYWORDS and span.rule == "structure.tag_tail":
            yield tiling.source[span.start : span.end]


def _unique(values: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(value for value in values if value))


def _parts(values: Iterable[str] | None, separator: re.Pattern[str]) -> tuple[str, ...]:
    """The parts of what a named group matched, each once."""
    return _unique(part.strip() for value in values for part in separator.split(value)) if values else ()


def _title_case(place: str) -> str:
    """Return a place name as prose writes it, where it stands in capitals."""
    words = (w if w in _ACRONYMS or not w.isupper() else w.capitalize() for w in re.split(r"([ -])", place))
    return "".join(words)


def is_truncated(tiling: Tiling) -> bool:
    """The text breaks off: it ends with a pointer to the next page, with dots, or within a sentence.

    A line of sixty characters or more that ends with a word that cannot end a sentence is one that was cut.
    """
    last = next((span for span in reversed(tiling.spans) if span.kind in BODY or span.kind is Kind.PAGINATION), None)
    if last is None:
        return False
    ending = tiling.shadow[max(last.start, last.end - 4) : last.end]
    return last.rule == "pagination.next" or ending.endswith(("...", "…", "[…]")) or _is_cut(tiling.shadow, last)


def _is_cut(shadow: str, last: Span) -> bool:
    word = shadow[max(last.start, last.end - 12) : last.end].rpartition(" ")[2]
    return word in _NEVER_LAST and last.kind in BODY and last.end - last.start > _SHORT


def section_of(url: str | None) -> str | None:
    """Return the section a URL names: a telling subdomain (`sport.detik.com`), else the first folder (`/bola/`)."""
    host = host_of(url)
    labels = host.split(".")
    if (
        len(labels) > 2
        and labels[0] not in _NOT_SECTIONS
        and not (len(labels) == 3 and labels[1] in {"co", "or", "go"})
    ):
        return labels[0]
    path = (url or "").partition("//")[2].partition("?")[0].partition("#")[0]
    folders = [part for part in path.split("/")[1:-1] if part]
    first = next((part for part in folders if part not in _NOT_SECTIONS), None)
    return first if first and _SECTION.fullmatch(first) else None
