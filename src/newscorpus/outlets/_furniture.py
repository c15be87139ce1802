"""Any other page furniture."""

from __future__ import annotations

from newscorpus.records import Kind
from newscorpus.rules import line

FURNITURE = (
    line(Kind.FURNITURE, r"[A-Za-z0-9][A-Za-z0-9 _().-]{0,100}\.(?i:jpe?g|png|gif|webp|bmp)", name="furniture.image"),
    line(Kind.FURNITURE, r"[-,. |>]{1,9}", name="furniture.dash"),
)
