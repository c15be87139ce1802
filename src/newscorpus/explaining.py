"""The account of every character: which block it is in, what the block is, and the rule that says so."""

from __future__ import annotations

import re
from html import escape

import attrs

from newscorpus.records import BODY, METADATA, Article, Block, Diagnostic, Kind, paragraphs

_RESET = "\x1b[0m"
_BODY_COLOUR, _METADATA_COLOUR, _STRIPPED_COLOUR, _LABEL_COLOUR = "", "\x1b[36m", "\x1b[31m", "\x1b[2m"
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
_PAGE = """<!doctype html>
<html lang="{language}"><head><meta charset="utf-8"><title>{title}</title><style>
body {{ font: 16px/1.5 Georgia, serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #1a1a1a; }}
pre {{ font: inherit; white-space: pre-wrap; overflow-wrap: anywhere; }}
span {{ border-radius: 3px; }} span.metadata {{ background: #dcebfa; }}
span.stripped {{ background: #f9dede; color: #8a4b4b; }}
table {{ border-collapse: collapse; font-size: 14px; }}
td, th {{ text-align: left; padding: 2px 10px; border-bottom: 1px solid #ddd; }}
</style></head><body><h1>{title}</h1><pre>{marked}</pre><table><tr><th>characters</th><th>kind</th><th>rule</th></tr>
{rows}</table>{notes}</body></html>
"""


@attrs.frozen
class Explanation:
    """An article's blocks with their text, in order, and its diagnostics.

    `str()` gives plain lines, `terminal()` ANSI colours with control characters made visible, `html()` a page with
    the text escaped.
    """

    title: str
    language: str
    blocks: tuple[Block, ...]
    texts: tuple[str, ...]
    diagnostics: tuple[Diagnostic, ...]

    def replay(self, source: str) -> str:
        """Return the body that these blocks leave of `source`, which must be the text that was parsed."""
        kinds, ends = tuple(b.kind for b in self.blocks), tuple(b.end for b in self.blocks)
        return "\n\n".join(p.text for p in paragraphs(source, kinds, ends))

    def characters(self) -> dict[Kind, int]:
        """Return the number of code points by kind, white space at the ends of blocks not counted."""
        counts: dict[Kind, int] = {}
        for block, text in zip(self.blocks, self.texts, strict=True):
            counts[block.kind] = counts.get(block.kind, 0) + len(text.strip())
        return counts

    def __str__(self) -> str:
        return "\n".join([*map(_line, self.blocks, self.texts), *map(_note, self.diagnostics)])

    def terminal(self) -> str:
        """Return the account for a terminal: body plain, metadata cyan, what was stripped red."""
        lines = []
        for block, text in zip(self.blocks, self.texts, strict=True):
            label = f"{_LABEL_COLOUR}{block.kind:>15} {block.rule:<28}{_RESET}"
            lines.append(f"{label} {_colour(block.kind)}{_visible(text.strip())}{_RESET}")
        return "\n".join([*lines, *(_visible(_note(d)) for d in self.diagnostics)])

    def html(self) -> str:
        """Return the account as one HTML page; every character of the article is escaped."""
        pairs = list(zip(self.blocks, self.texts, strict=True))
        return _PAGE.format(
            language=escape(self.language),
            title=escape(self.title),
            marked="".join(_marked(block, text) for block, text in pairs),
            rows="\n".join(_row(block) for block, _ in pairs),
            notes="".join(f"<p>{escape(_note(d))}</p>" for d in self.diagnostics),
        )


def explain(article: Article) -> Explanation:
    """Return the account of an article's every character."""
    if not isinstance(article, Article):
        raise TypeError(f"article must be an Article, not {type(article).__name__}; parse() makes one")
    blocks = article.blocks
    texts = tuple(article.source[b.start : b.end] for b in blocks)
    return Explanation(article.headline or article.id, article.language or "und", blocks, texts, article.diagnostics)


def _line(block: Block, text: str) -> str:
    return f"{block.start:>7} {block.end:>7}  {block.kind:<15} {block.rule:<28} {text.strip()!r}"


def _note(diagnostic: Diagnostic) -> str:
    place = "" if diagnostic.start is None else f" at {diagnostic.start}-{diagnostic.end}"
    return f"! {diagnostic.code}{place}: {diagnostic.message}"


def _colour(kind: Kind) -> str:
    return _BODY_COLOUR if kind in BODY else _METADATA_COLOUR if kind in METADATA else _STRIPPED_COLOUR


def _visible(text: str) -> str:
    return _CONTROL.sub(lambda m: f"\\x{ord(m.group()):02x}", text)


def _group(kind: Kind) -> str:
    return "body" if kind in BODY else "metadata" if kind in METADATA else "stripped"


def _marked(block: Block, text: str) -> str:
    return f'<span class="{_group(block.kind)}" title="{escape(f"{block.kind}: {block.rule}")}">{escape(text)}</span>'


def _row(block: Block) -> str:
    return f"<tr><td>{block.start}-{block.end}</td><td>{block.kind}</td><td>{escape(block.rule)}</td></tr>"
