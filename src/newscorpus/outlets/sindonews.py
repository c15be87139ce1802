"""SINDOnews: `JAKARTA - `; one flat line with `Baca juga:` inside, `Lihat Juga:` and `(abd)` below it."""

from newscorpus.records import Kind
from newscorpus.rules import Outlet, tail

OUTLET = Outlet(
    name="sindonews",
    title="SINDOnews",
    domains=("sindonews.com",),
    marks=("SINDOnews", "SINDOnews.com"),
    rules=(
        tail(
            Kind.SIGNATURE,
            r"-?\((?:(?<=[A-Za-z0-9]\()|(?<=[a-z0-9]-\()|(?<=\+\())(?P<initials>[a-z]{3})\)",
            name="sindonews.initials",
            evidence="3 of 208 texts, glued to the last word: `Romeny(sto)`",
        ),
        tail(
            Kind.ADVERT,
            r"Streaming Ini Itu di VISION\+(?: ?#visionplus)?",
            name="sindonews.vision",
            needs="VISION+",
            evidence="3 of 208 texts: the slogan of the group's streaming service",
        ),
    ),
    checked=208,
)
