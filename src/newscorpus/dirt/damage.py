"""What scraping did to a text, reported and never repaired: mojibake, entities, lost blanks and marks, missing ends.

One pass over the bytes of a text leaves those that clean prose does not have; most texts have none, and each pattern of
the table runs only where its evidence is among them.
"""

from __future__ import annotations

import re
import string
from collections.abc import Callable, Iterable, Iterator

import attrs

from newscorpus.dirt.characters import Hit, controls, entities, escapes, invisible, mojibake
from newscorpus.dirt.glue import glued_sentences, glued_words, joints
from newscorpus.prose import PARAGRAPH_BREAK, Prose
from newscorpus.records import BODY, Diagnostic, Kind
from newscorpus.tiling import Tiling

LISTED = 8
"""How many places of one kind are listed in a text; the last of them says how many more there are."""

_ENDS = BODY | {Kind.PAGINATION}
_PLAIN = bytes({*string.printable.encode()} - {*b"&<={?_"})
_REPLACEMENT = re.compile("\ufffd++")
_TAG = re.compile(
    r"<(?:!--|!\[CDATA\[|/?(?:a|b|blockquote|br|div|em|figure|h[1-6]|i|iframe|img|li|p|script|span|strong|style|td|tr|ul)"
    r"(?:[ ][a-z-]{1,20}=[^<>\n]{0,300}+)?[ ]?/?>)"
)
_SCRIPT = re.compile(
    r"function ?\w{0,40}+ ?\([^()\n]{0,80}+\) ?\{|var [A-Za-z_$][\w$]{0,40}+ ?=[^;\n]{0,300}+;"
    r"|window\.[A-Za-z_]{1,40}+ ?[=.(]|document\.(?:create|get|query|write)[A-Za-z]{0,30}+ ?\("
    r"|\(adsbygoogle ?=|googletag\.[a-z]{1,20}+|fbq ?\(|@media [^{\n]{1,80}+\{"
)
_LOST_MARKS = re.compile(r"""\?(?<![^\s("]\?)(?=[A-Za-z])[^?\n]{2,1500}+\?(?![\w?])""")


def _found(pattern: re.Pattern[str]) -> Callable[[str], Iterator[Hit]]:
    return lambda text: (Hit(*m.span()) for m in pattern.finditer(text))


@attrs.frozen
class Damage:
    """A kind of damage: its code, what a message says, and `find`, which yields its places in a text.

    `gate` is searched in the bytes that clean prose does not have (UTF-8); where it is not found, `find` is not run.
    """

    code: str
    message: str
    gate: re.Pattern[bytes]
    find: Callable[[str], Iterator[Hit]]


_MOJIBAKE_ROW = Damage("mojibake", "UTF-8 that was read as Windows-1252", re.compile(rb"\xc3[\x82-\xb4]"), mojibake)
IN_SOURCE = (
    _MOJIBAKE_ROW,
    Damage("html-entity", "an HTML entity that was left in the text", re.compile(rb"&"), entities),
    Damage("excel-escape", "a character as a spreadsheet escapes it", re.compile(rb"_"), escapes),
    Damage(
        "invisible-character",
        "characters that nobody sees and that part a word from itself",
        re.compile(rb"\xc2\xad|\xe2\x80[\x8b-\x8f\xaa-\xae]|\xe2\x81[\xa0-\xaf]|\xef\xbb\xbf"),
        invisible,
    ),
    Damage(
        "control-character",
        "a code point that has no place in a text",
        re.compile(rb"[\x00-\x1f\x7f]|\xc2[\x80-\x9f]|\xed[\xa0-\xbf]|\xef\xbf[\xbe\xbf]"),
        controls,
    ),
    Damage(
        "replacement-character",
        "a character was lost when the text was decoded",
        re.compile(rb"\xef\xbf\xbd"),
        _found(_REPLACEMENT),
    ),
)
IN_KEPT_TEXT = (
    Damage("html-tag", "markup was left in the text; parse_html() reads pages", re.compile(rb"<"), _found(_TAG)),
    Damage("script", "a script or a style was left in the text", re.compile(rb"[={]"), _found(_SCRIPT)),
    Damage(
        "lost-quote-marks",
        "question marks stand where quotation marks stood",
        re.compile(rb"\?[^?]*+\?"),
        _found(_LOST_MARKS),
    ),
)
_ANY = re.compile(b"|".join(row.gate.pattern for row in (*IN_SOURCE, *IN_KEPT_TEXT)))


def damage(tiling: Tiling, kept: Prose, *, truncated: bool) -> tuple[Diagnostic, ...]:
    """Return what is damaged in a text, in order of place, at most LISTED places of a kind.

    Characters are looked for in the whole source; words, marks, markup and scripts in `kept`, its kept text.
    `truncated` is the article's. Spans are code points into the source; where it is certain what should stand there,
    the message ends with `; suggestion: ` and a Python literal. Total over any text, linear in its length.
    """
    found = [*_in_source(tiling.source, kept), *_words(kept), *_whole(tiling, truncated=truncated)]
    return tuple(sorted(found, key=lambda diagnostic: diagnostic.start or 0)) if found else ()


def _in_source(source: str, kept: Prose) -> Iterator[Diagnostic]:
    residue = source.encode("utf-8", "surrogatepass").translate(None, _PLAIN)
    if not residue or not _ANY.search(residue):
        return
    text = source
    for row in IN_SOURCE:
        if row.gate.search(residue):
            hits = [*row.find(text)]
            yield from _listed(row.code, row.message, hits)
            if row is _MOJIBAKE_ROW:
                text = _without(text, hits)
    for row in IN_KEPT_TEXT:
        if row.gate.search(residue):
            yield from _listed(row.code, row.message, _mapped(row.find(kept.text), kept))


def _without(text: str, hits: Iterable[Hit]) -> str:
    """Return the text with letters in place of mojibake, whose parts are no damage of their own."""
    parts, at = [], 0
    for hit in hits:
        parts += [text[at : hit.start], "x" * (hit.end - hit.start)]
        at = hit.end
    return "".join([*parts, text[at:]])


def _words(kept: Prose) -> Iterator[Diagnostic]:
    text = kept.text
    if places := joints(text):
        yield from _listed("glued-words", "two words are written as one", _mapped(glued_words(text, places), kept))
        sentences = _mapped(glued_sentences(text, places), kept)
        yield from _listed("glued-sentences", "no blank stands between two sentences", sentences)
    if text.count('"') % 2:
        message = "a quotation mark has no partner"
        yield from _listed("unbalanced-marks", message, _mapped(unpaired_marks(text), kept))


def _mapped(hits: Iterable[Hit], kept: Prose) -> list[Hit]:
    return [Hit(*kept.span(hit.start, hit.end), hit.suggestion, hit.detail) for hit in hits]


def _listed(code: str, message: str, hits: list[Hit]) -> Iterator[Diagnostic]:
    for n, hit in enumerate(hits[:LISTED], start=1):
        detail = f" ({hit.detail})" if hit.detail else ""
        more = f"; {len(hits) - n} more in this text" if n == LISTED < len(hits) else ""
        suggestion = "" if hit.suggestion is None else f"; suggestion: {hit.suggestion!r}"
        yield Diagnostic(code, message + detail + more + suggestion, hit.start, hit.end)


def _whole(tiling: Tiling, *, truncated: bool) -> Iterator[Diagnostic]:
    repeats = [span for span in tiling.spans if span.kind is Kind.DUPLICATE]
    if repeats:
        size = sum(span.end - span.start for span in repeats)
        message = f"earlier text repeated, and left out of the body: {len(repeats)} blocks, {size} characters"
        yield Diagnostic("duplicate-text", message, repeats[0].start, repeats[0].end)
    last = next((span for span in reversed(tiling.spans) if span.kind in _ENDS), None) if truncated else None
    # A pointer to the next page is a block of its own and no damage.
    if last is not None and last.kind in BODY:
        start = last.end - len(tiling.source[last.start : last.end].split()[-1])
        yield Diagnostic("truncated", "the text breaks off here", start, last.end)


def unpaired_marks(text: str) -> Iterator[Hit]:
    """Yield the double marks without a partner in a kept text, folded, that has an odd number of them.

    Where the blanks around the marks do not tell which it is, the paragraph is yielded. A quote may go on over
    paragraphs, each opened anew or only the first.
    """
    opened: Hit | None = None
    start = 0
    for paragraph in text.split(PARAGRAPH_BREAK):
        end = start + len(paragraph)
        if paragraph.count('"') % 2 and (hit := _unpaired(text, start, end)) is not None:
            closes = hit.detail == _CLOSES
            if (opened is not None and not closes) or (opened is None and closes):
                yield opened or hit
            goes_on = hit.start == start and text[end + 1 : end + 2] == '"'
            opened = None if closes or goes_on else hit
        start = end + 1
    if opened is not None:
        yield opened


_OPENS, _CLOSES, _EITHER = "it opens", "it closes", "one of this paragraph"
_BEFORE_OPENING, _AFTER_CLOSING = frozenset(" \n([-/"), frozenset(" \n.,;:!?)]-")


def _unpaired(text: str, start: int, end: int) -> Hit | None:
    """Return the first mark of a paragraph that faces as the one before it; inches (`15"`) are no marks."""
    opened = -1
    told = True
    at = text.find('"', start, end)
    while at >= 0:
        left, right = text[at - 1] if at > start else "\n", text[at + 1] if at + 1 < end else "\n"
        opens = left in _BEFORE_OPENING and right not in _AFTER_CLOSING
        closes = right in _AFTER_CLOSING and left not in _BEFORE_OPENING
        if not (opened < 0 and left.isdigit() and not right.isalnum()):
            if (opens and opened >= 0) or (closes and opened < 0):
                break
            told = told and (opens or closes)
            opened = at if opened < 0 else -1
        at = text.find('"', at + 1, end)
    if at < 0 and opened < 0:
        return None
    if not told:
        return Hit(start, end, None, _EITHER)
    return Hit(at, at + 1, None, _CLOSES) if opened < 0 else Hit(opened, opened + 1, None, _OPENS)
