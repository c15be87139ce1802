"""What closes a text: signatures, end marks, bylines, legal lines, peeled from its end."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

import attrs

from newscorpus.choosing import Chooser, Field, Trial
from newscorpus.records import Kind
from newscorpus.rules import Rule
from newscorpus.sheet import Sheet
from newscorpus.tiling import Span, is_prose, painted, stripped

TAIL_WINDOW = 200
NEEDED_WINDOW = 400
TAG_LINES = 12
LONGEST_TAG = 40


def closing(rules: Iterable[Rule]) -> Iterator[Rule]:
    """Yield tail rules that match at the end of a text only."""
    return (attrs.evolve(rule, pattern=rf"(?:{rule.pattern})\Z") for rule in rules)


class Tails:
    """Tail rules, an outlet's own before the shared."""

    def __init__(self, chooser: Chooser) -> None:
        self._chooser = chooser

    def cut(self, sheet: Sheet, spans: list[Span], fields: list[Field]) -> list[Span]:
        """Return the spans with tails cut off, and the same signature where an inner part of the text ends.

        What the tails read is added to `fields`.
        """
        cuts: list[Span] = []
        below = 0
        for span in reversed(spans):
            if is_prose(span):
                end = self._cut_line(sheet, span, cuts, fields)
                below += 1
                if end > span.start and (cuts or below > TAG_LINES or not _may_be_tag(sheet.shadow, span)):
                    break
        signed = {sheet.shadow[cut.start : cut.end]: cut for cut in cuts if cut.kind is Kind.SIGNATURE}
        cuts.extend(_signed_again(sheet.shadow, spans, signed, before=cuts[-1].start if cuts else 0))
        return painted(spans, sorted(cuts), sheet.shadow)

    def _cut_line(self, sheet: Sheet, span: Span, cuts: list[Span], fields: list[Field]) -> int:
        """Cut the tails of a line, last first, and return where what stays of it ends."""
        end = span.end
        while end > span.start and (found := self._tail(sheet, span.start, end)):
            trial, m = found
            fields.extend(trial.fields(m))
            cuts.append(Span(m.start(), m.end(), trial.rule.kind, trial.rule.name))
            end = stripped(sheet.shadow, span.start, m.start())[1]
        return end

    def _tail(self, sheet: Sheet, start: int, end: int) -> tuple[Trial, re.Match[str]] | None:
        shadow = sheet.shadow
        near, far = max(start, end - TAIL_WINDOW), max(start, end - NEEDED_WINDOW)
        window, lowered = shadow[far:end], shadow[near:end].lower()
        for trial in self._chooser.fit(last=shadow[end - 1]):
            likely = trial.need in window if trial.need else trial.may_stand_in(lowered)
            if likely and (m := trial.pattern.search(shadow, far if trial.need else near, end)):
                return trial, m
        return None


def _may_be_tag(shadow: str, span: Span) -> bool:
    """The line may be a tag below the signature: short, in lower case, without a stop."""
    text = shadow[span.start : span.end]
    return len(text) <= LONGEST_TAG and text[-1] not in ".,:;\"'?!)]" and text == text.lower()


def _signed_again(shadow: str, spans: list[Span], signed: dict[str, Span], *, before: int) -> Iterator[Span]:
    """The signatures of the text at the end of lines above: of the inner parts of a page that was scraped twice."""
    for text, cut in signed.items():
        for span in spans:
            if span.end <= before and is_prose(span) and shadow.endswith(text, span.start, span.end):
                yield Span(span.end - len(text), span.end, cut.kind, cut.rule)
