"""Any other page furniture: file names, left-over scripts and mark-up, counters, breadcrumbs, lone punctuation."""

from __future__ import annotations

from newscorpus.records import Kind
from newscorpus.rules import Extent, inline, line

_SCRIPT = (
    r"(?:<script|<style|<!|< !|var [a-z_]|window\.|googletag|document\.|jQuery|\(function|! ?function|function ?\("
    r"|/ ?/ ?[<\]]|OA_)"
)
_COUNTED = r"(?i:kali dibaca|kali dilihat|views?|shares?|komentar|comments?|votes?)"

FURNITURE = (
    line(
        Kind.FURNITURE,
        r"[A-Za-z0-9][A-Za-z0-9 _().-]{0,100}\.(?i:jpe?g|png|gif|webp|bmp)",
        name="furniture.image",
        evidence="none of 10,958 texts; a seed",
    ),
    line(Kind.FURNITURE, r"[-,. |>;:/]{1,9}", name="furniture.dash", evidence="67 of 10,958 texts"),
    line(Kind.FURNITURE, r"(?i:loading) ?\.{2,3}", name="furniture.loading", evidence="7 of 10,958 texts"),
    line(Kind.FURNITURE, rf"{_SCRIPT}[^\r\n]{{0,390}}", name="furniture.script", evidence="2 of 10,958 texts"),
    line(
        Kind.FURNITURE,
        r"[^\r\n\"<>]{0,100}\"? ?(?:src|href|style) ?= ?\"[^\r\n]{5,280}/ ?>",
        name="furniture.mark_up",
        evidence="7 of 10,958 texts of Merdeka",
    ),
    line(
        Kind.FURNITURE,
        r"(?:Home|Beranda|HOME)(?: ?[>/] ?[A-Z][^\r\n>/]{1,80}){1,6}",
        name="furniture.breadcrumbs",
        evidence="none of 10,958 texts, a form of other pages",
    ),
    line(
        Kind.FURNITURE,
        rf"(?i:dibaca|dilihat|views?|viewed|dibagikan)(?: ?:)? [0-9.,]{{1,9}}(?: ?(?:k|rb))?(?i: kali| times| x)?"
        rf"|[0-9.,]{{1,9}} {_COUNTED}|\([0-9]{{1,5}} (?i:votes?)\)",
        name="furniture.counter",
        evidence="none of 10,958 texts, a form of other pages",
    ),
    inline(
        Kind.FURNITURE,
        "Loading...",
        name="furniture.loading_inline",
        evidence="6 of 10,958 texts of Republika",
        pattern=r"Loading\.\.\.(?= {0,3}[A-Z\"]| {0,3}\Z)",
    ),
    inline(
        Kind.FURNITURE,
        "LINK ",
        name="furniture.links",
        evidence="7 of 10,958 texts; the words of links whose targets were lost",
        pattern=r"LINK(?: {1,3}LINK){1,9}(?![A-Za-z])",
    ),
    inline(
        Kind.FURNITURE,
        "_x000D_",
        name="furniture.escape",
        evidence="none of 10,958 texts, a form of other pages",
        pattern=r"(?:_x000D_ {0,4}){1,9}",
    ),
    inline(
        Kind.FURNITURE,
        "googletag.cmd.push(",
        name="furniture.advert_script",
        evidence="none of 10,958 texts, a form of other pages",
        pattern=r"googletag\.cmd\.push\( ?function ?\( ?\) ?\{[^}\r\n]{0,300}\} ?\) ?;?",
    ),
    inline(
        Kind.FURNITURE,
        "var ",
        name="furniture.variable",
        evidence="none of 10,958 texts, a form of other pages",
        pattern=r"(?:var [a-z_]{2,30} ?= ?[^;\r\n]{1,200}; {0,3}){1,9}",
    ),
    inline(Kind.FURNITURE, "! function(f", name="furniture.pixel", evidence="1 of 10,958 texts", until=Extent.LINE),
)
