"""Embeds, follow-us promos, links an embed left behind."""

from __future__ import annotations

from newscorpus.records import Kind
from newscorpus.rules import inline, line

SOCIAL = (
    line(Kind.SOCIAL, r"\[Gambas ?:[^\]\r\n]{1,60}\]", name="social.embed", evidence="634 of 23,869 texts"),
    inline(Kind.SOCIAL, "[Gambas:", name="social.embed_inline", pattern=r"\[Gambas:[^\]\r\n]{1,60}\]"),
    line(
        Kind.SOCIAL,
        r"(?:Ikuti|Follow|Gabung|Join)[^\r\n]{0,60}"
        r"(?:(?i:whats ?app|telegram)(?i: channel| grup)|Google News)[^\r\n]{0,160}",
        name="social.follow",
        evidence="281 of 23,869 texts promote Google News or a WhatsApp channel",
    ),
    line(Kind.SOCIAL, r"(?i:https?://|pic\.twitter\.com/)[^\s]{3,300}", name="social.link"),
    line(Kind.SOCIAL, r"A post shared by [^\r\n]{1,120}", name="social.post"),
)
