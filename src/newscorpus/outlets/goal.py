"""Goal Indonesia: no dateline; tokenised, `SIMAK JUGA : ` and rubrics before linked headlines, signed `( gk - 48 )`."""

from newscorpus.records import Kind
from newscorpus.rules import Outlet, line, tail

OUTLET = Outlet(
    name="goal",
    title="Goal Indonesia",
    domains=("goal.com",),
    rules=(
        line(
            Kind.RELATED,
            r"(?:BERITA|PIALA) [A-Z]{2,12} {0,3}[:-] {1,3}[A-Z0-9][^.\r\n]{15,120}",
            name="goal.rubric",
            evidence="6 lines in 4 of 155 texts: a club's or a cup's name before a linked headline",
        ),
        tail(
            Kind.SIGNATURE,
            r"\( ?gk ?- ?[0-9]{1,3} ?\)",
            name="goal.signature",
            mark=True,
            evidence="5 of 155 texts: the number of a reporter",
        ),
    ),
    checked=155,
)
