r"""One-for-one folding of a text, so that offsets survive.

White space other than `\\n` and `\\r` becomes a blank: blanks and those two are all the white space a shadow has.
Double and single quotation marks become `"` and `'`, dashes become `-`. Case is kept: mapping it can change lengths.
"""

from __future__ import annotations

FOLDED = {
    " ": "\t\v\f\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
    "\u2028\u2029\u202f\u205f\u3000\ufeff",
    '"': "\u201c\u201d\u201e\u201f\xab\xbb\u2033\uff02",
    "'": "\u2018\u2019\u201a\u201b\u2039\u203a\u2032\xb4",
    "-": "\u2010\u2011\u2012\u2013\u2014\u2015\u2212",
}
BLANK = FOLDED[" "] + " \n\r"
"""Every code point that is white space in a shadow, and the byte order mark, which some files begin with."""
_PAIRS = tuple((char, plain) for plain, chars in FOLDED.items() for char in chars)
_ASCII_PAIRS = tuple(pair for pair in _PAIRS if pair[0].isascii())


def shadow(text: str) -> str:
    """Return `text` folded, with `len(shadow(text)) == len(text)`: code point i stands for code point i."""
    for char, plain in _ASCII_PAIRS if text.isascii() else _PAIRS:
        if char in text:
            text = text.replace(char, plain)
    return text
