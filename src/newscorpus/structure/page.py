"""What a pass looks at: the spans of one text, and what can be asked of them."""

from __future__ import annotations

import re

import attrs

from newscorpus.records import Kind
from newscorpus.tiling import Span, is_prose, painted, relabelled

ENDED = re.compile(r"""[.!?…][ "')\]]{0,5}\Z""")
"""The end of a finished sentence, also where blanks stand around the marks."""


@attrs.frozen
class Page:
    """What a pass looks at: the shadow, its spans, and the caller's title if there is one."""

    shadow: str
    spans: tuple[Span, ...]
    title: str | None

    def has(self, kind: Kind) -> bool:
        """Return whether any span is of `kind`."""
        return kind in [span.kind for span in self.spans]

    def text(self, i: int) -> str:
        """Return the shadow of span `i`."""
        return self.shadow[self.spans[i].start : self.spans[i].end]

    def is_prose(self, i: int) -> bool:
        """Return whether there is a span `i` that no rule or pass has claimed."""
        return 0 <= i < len(self.spans) and is_prose(self.spans[i])

    def relabelled(self, labels: dict[int, tuple[Kind, str]]) -> tuple[Span, ...]:
        """Return the spans with other labels at some indices."""
        if not labels:
            return self.spans
        return tuple(relabelled(span, *labels[i]) if i in labels else span for i, span in enumerate(self.spans))

    def painted(self, cuts: list[Span]) -> tuple[Span, ...]:
        """Return the spans with `cuts`, in order and apart, over what they cover; what they leave keeps its label."""
        return tuple(painted(list(self.spans), cuts, self.shadow)) if cuts else self.spans

    def same_line(self, i: int) -> bool:
        """Return whether span `i` and the one after it stand on one line."""
        between = self.shadow[self.spans[i].end : self.spans[i + 1].start]
        return "\n" not in between and "\r" not in between


def folded(text: str) -> str:
    """Return a text as it is compared: white space, case and the marks at its ends do not count."""
    return " ".join(text.split()).strip(" .\"'").casefold()
