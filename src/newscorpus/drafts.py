"""Quotes and speakers as they are found, with offsets in the prose, and the records made of them."""

from __future__ import annotations

from bisect import bisect_right

import attrs

from newscorpus.cues import Cue
from newscorpus.prose import Prose
from newscorpus.records import Mention, Quote, QuoteKind, Speaker, SpeakerHow, SpeakerKind


@attrs.define
class Voice:
    """Whoever speaks, as found; the mention's offsets in the prose are None where there is no mention."""

    name: str | None
    role: str | None
    how: SpeakerHow
    kind: SpeakerKind
    start: int | None = None
    end: int | None = None


@attrs.define
class Draft:
    """A quote before its offsets are mapped to the source; `after` is the end of its closing mark."""

    start: int
    end: int
    after: int
    kind: QuoteKind
    cue: Cue | None
    voice: Voice | None
    via: tuple[str, ...] = ()
    continues: bool = False


def quotes_of(prose: Prose, drafts: list[Draft], article_id: str) -> tuple[Quote, ...]:
    """Return the records of the drafts, with ids `<article_id>#q1` and so on."""
    place = _Place(prose)
    return tuple(_quote(place, draft, f"{article_id}#q{n}") for n, draft in enumerate(drafts, 1))


class _Place:
    """The piece of the prose that was last looked at: most of what belongs to one quote stands in the same."""

    def __init__(self, prose: Prose) -> None:
        self.prose = prose
        self.source = prose.source
        self.start, self.end, self.shift = 0, -1, 0

    def holds(self, start: int, end: int) -> bool:
        """Tell whether `text[start:end]` stands in one piece, having moved there."""
        if self.start <= start and end <= self.end:
            return True
        prose = self.prose
        n = bisect_right(prose.starts, start) - 1
        self.start, self.shift = prose.starts[n], prose.shifts[n]
        self.end = prose.ends[n] - self.shift
        return end <= self.end

    def mention(self, start: int, end: int) -> Mention:
        if not self.holds(start, end):
            return self.prose.mention(start, end)
        start, end = start + self.shift, end + self.shift
        return Mention(start, end, self.source[start:end])


def _quote(place: _Place, draft: Draft, name: str) -> Quote:
    if place.holds(draft.start, draft.end):
        start, end = draft.start + place.shift, draft.end + place.shift
        text = place.source[start:end]
    else:
        start, end = place.prose.span(draft.start, draft.end)
        text = place.prose.kept(draft.start, draft.end)
    cue = place.mention(draft.cue.start, draft.cue.end) if draft.cue is not None else None
    speaker = _speaker(place, draft.voice) if draft.voice is not None else None
    return Quote(name, start, end, text, draft.kind, cue, speaker, draft.via, draft.continues)


def _speaker(place: _Place, voice: Voice) -> Speaker:
    mention = place.mention(voice.start, voice.end) if voice.start is not None and voice.end is not None else None
    return Speaker(voice.name, mention, voice.role, voice.how, voice.kind)
