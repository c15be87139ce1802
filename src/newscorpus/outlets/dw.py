"""DW Indonesia: no dateline; signed with initials and agency, `kp/rs (Reuters)`; a month glued before the headline."""

from newscorpus.records import Kind
from newscorpus.rules import Outlet, lead, line

OUTLET = Outlet(
    name="dw",
    title="DW Indonesia",
    domains=("dw.com",),
    rules=(
        lead(
            Kind.TIMESTAMP,
            r"date [0-9]{4}-[0-9]{2}(?:-[0-9]{2})? ",
            name="dw.month",
            needs="date ",
            evidence="scraped from the page's head",
        ),
        line(
            Kind.SIGNATURE,
            r"(?P<initials>[a-z]{2,3}/[a-z]{2,3}) \((?P<agency>(?i:reuters|afp|ap|dpa|epa|kna|rtr|dw)"
            r"(?:, (?i:reuters|afp|ap|dpa|epa|kna|rtr|dw)){0,4})\)",
            name="dw.signature",
            mark=True,
            evidence="the house style of every DW Indonesia text",
        ),
    ),
)
