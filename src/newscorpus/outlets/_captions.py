"""Captions with a credit or a label, on a line of their own.

A credit is what tells a caption from a sentence that ends in brackets: a label (`Foto:`), an agency's picture desk
(`ANTARA FOTO/`, `REUTERS/`), a house and a name (`KOMPAS.com/ERWIN`), or `Istimewa`.
"""

from __future__ import annotations

from newscorpus.records import Kind
from newscorpus.rules import line

_LABEL = (
    r"(?:[Ff]oto|FOTO|[Pp]hoto|[Ii]lustrasi|[Dd]o[ck](?:umentasi|umen)?\.?|DOK\.?|[Ss]umber(?: [Ff]oto)?"
    r"|[Cc]redit|[Ii]mage|[Ii]nstagram|(?i:istimewa)|Getty|(?i:shutterstock)|Unsplash|Pixabay|[Ff]reepik)(?: by)?"
)
_DESK = (
    r"(?:ANTARA(?: ?FOTO| News)?|Antara Foto|REUTERS|Reuters|AFP(?: PHOTO)?|AP(?: Photo)?|EPA|TEMPO|Tempo"
    r"|KOMPAS\.(?:com|COM)|Kompas\.com|Liputan6\.com)"
)
_WORD = r"[A-Z](?:[A-Za-z.'-]{0,20}[A-Za-z])?"
_NAME = rf"{_WORD}(?: {_WORD}){{0,4}}"
_HOUSE_CREDIT = rf"{_DESK} ?/ ?(?:HO ?[/-] ?)?{_NAME}(?: ?/ ?(?:{_NAME}|[a-z]{{2,5}})){{0,2}}"
_BARE_CREDIT = rf"(?:{_HOUSE_CREDIT}|ANTARA FOTO|ISTIMEWA|Istimewa|Getty Images|(?i:shutterstock)|Dok\. ?{_NAME})"
_CREDIT_TAIL = r"(?:[Dd]o[ck]\. ?)?\(?[A-Za-z@][^\r\n.:]{1,60}(?:\.[a-z]{2,4})?\)?"

CAPTIONS = (
    line(
        Kind.CAPTION,
        rf"[^(\[\r\n]{{3,300}}+(?:[(\[](?! ?{_LABEL}[ ;:/.])[^(\[\r\n]{{0,200}}+){{0,4}}"
        rf"[(\[] ?{_LABEL}[ ;:/.][^()\[\]\r\n]{{1,80}}[)\]]",
        name="caption.credit",
        evidence="37 of 10,958 texts",
    ),
    line(
        Kind.CAPTION,
        rf"[A-Z0-9\"'][^\r\n:]{{2,240}}?[ .|](?:Foto|Photo|Credit|Sumber Foto|Ilustrasi) ?: ?{_CREDIT_TAIL}",
        name="caption.credit_last",
        evidence="31 of 10,958 texts, most of detik",
    ),
    line(
        Kind.CAPTION,
        r"[A-Z][^\r\n]{10,190}\((?:[A-Z][A-Za-z.]{2,15} ?){1,3}/ ?[A-Z][A-Za-z. ]{2,40}\) ?Foto: [^\r\n]{10,180}\)",
        name="caption.doubled",
        evidence="1 of 10,958 texts of CNBC Indonesia",
    ),
    line(
        Kind.CAPTION,
        rf"[A-Z0-9'][^\r\n\"]{{5,350}}(?:[.)] ?(?:\| ?)?|\| ?){_BARE_CREDIT}",
        name="caption.desk_last",
        evidence="20 of 10,958 texts",
    ),
    line(
        Kind.CAPTION,
        r"(?:KOMPAS\.(?:com|COM)|TEMPO|ANTARA FOTO|REUTERS|AFP)/[A-Z][^\r\n]{2,350}"
        r"|(?:Dok\.|DOK\.|[Ss]hutterstock|SHUTTERSTOCK) [A-Z][^\r\n]{2,350}",
        name="caption.credit_first",
        evidence="20 of 10,958 texts, most of Kompas",
    ),
    line(
        Kind.CAPTION,
        r"(?:[A-Z][^\r\n©.\"]{0,80} )?© ?[A-Za-z][A-Za-z0-9./_ ]{2,60}",
        name="caption.sign",
        evidence="2 of 10,958 texts",
    ),
    line(
        Kind.CAPTION,
        r"[(\[]? ?(?:[Ff]oto|FOTO|[Pp]hoto|[Ii]lustrasi|[Dd]ok(?:umentasi|umen)?\.?|(?:[Ss]umber|[Kk]eterangan) [Ff]oto"
        r"|[Cc]aption) ?: ?[^\r\n]{2,300}|\((?:credit|image by|Image by) ?:? ?[^\r\n]{2,80}\)",
        name="caption.label",
        evidence="11 of 10,958 texts",
    ),
)
