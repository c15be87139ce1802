"""kumparan: no dateline; `Baca juga :` with one to three headlines on the next lines, or in square brackets."""

from newscorpus.records import Kind
from newscorpus.rules import Outlet, line, tail

OUTLET = Outlet(
    name="kumparan",
    title="kumparan",
    domains=("kumparan.com",),
    marks=("kumparan",),
    rules=(
        line(
            Kind.BYLINE,
            r"kumparan[A-Z][A-Za-z]{2,14}",
            name="kumparan.channel",
            mark=True,
            evidence="the channel below the headline of every page; no scraper kept it: 0 of 509 texts",
        ),
        tail(
            Kind.RELATED,
            r"(?<=[.!?] )Simak (?:terus )?(?:story|liputan|cerita)[^.!?\r\n\"]{1,80}di kumparan ?[.!]?",
            name="kumparan.coming",
            needs="kumparan",
            evidence="2 of 509 texts",
        ),
    ),
    checked=509,
)
