"""The file of a new outlet and its golden, drafted from samples: what they show is filled in, ready to be edited."""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterator, Sequence

import attrs

from newscorpus.drafting.observing import DEFAULT_ZONE, Observations, observe, taken
from newscorpus.drafting.proposing import can_be_rule, proposed_rules
from newscorpus.drafting.writing import module_of
from newscorpus.errors import ParameterError
from newscorpus.goldens import golden
from newscorpus.outlets import GENERIC
from newscorpus.parsing import parse
from newscorpus.records import Document
from newscorpus.rules import Outlet

MOST_SAMPLES = 500
_NAME = re.compile(r"[a-z][a-z0-9_]{0,39}")


@attrs.frozen(kw_only=True)
class Draft:
    """A drafted outlet: its data, the text of its file, the text of its golden, and what is known of both.

    `notes` say what each field rests on, `todo` what the samples do not show.
    """

    outlet: Outlet
    module: str
    golden: str
    notes: tuple[str, ...]
    todo: tuple[str, ...]


def draft_outlet(
    name: str,
    documents: Sequence[Document],
    *,
    title: str | None = None,
    domain: str | None = None,
    timezone: str | None = None,
) -> Draft:
    """Return the draft of the outlet `name` from samples, the golden being of the first.

    What the caller gives goes before what the samples show. Raises ParameterError where the name cannot be one, there
    is no sample, or every sample is of another outlet already; RuleError where `domain` is malformed.
    """
    _check(name, documents, timezone)
    seen = observe(documents[:MOST_SAMPLES], names=[name, title or "", (domain or "").partition(".")[0]])
    _check_claims(name, seen)
    outlet = Outlet(
        name=name,
        title=title or _title(name, seen),
        domains=tuple(filter(None, [domain or seen.domain])),
        marks=tuple(mark for mark in seen.marks if not taken(mark, name)),
        timezone=timezone or seen.timezone or DEFAULT_ZONE,
        rules=tuple(proposed_rules(name, seen)),
    )
    first = documents[0]
    article = parse(first.text, id=name, outlet=outlet)
    fired = {block.rule for block in article.blocks}
    outlet = attrs.evolve(outlet, rules=tuple(rule for rule in outlet.rules if rule.name in fired))
    return Draft(
        outlet=outlet,
        module=module_of(outlet, _summary(outlet, seen)),
        golden=golden(parse(first.text, id=name, outlet=outlet)),
        notes=tuple(_notes(outlet, seen, title=title, domain=domain, timezone=timezone)),
        todo=tuple(_todo(outlet, seen)),
    )


def _check(name: str, documents: Sequence[Document], timezone: str | None) -> None:
    from zoneinfo import available_timezones

    if not _NAME.fullmatch(name) or keyword.iskeyword(name) or name == GENERIC.name:
        raise ParameterError(f"{name!r} cannot name an outlet: write lower-case letters, digits and _, a letter first")
    if not documents:
        raise ParameterError("there is no sample: give at least one article as the scraper wrote it")
    if timezone is not None and timezone not in available_timezones():
        raise ParameterError(f"{timezone!r} is no time zone; write an IANA name, as Asia/Jakarta or Asia/Makassar")


def _check_claims(name: str, seen: Observations) -> None:
    for other, n in seen.claimants.items():
        if other != name and n == seen.samples:
            raise ParameterError(
                f"the samples are of the outlet {other!r} already; edit its file, or give other samples"
            )


def _title(name: str, seen: Observations) -> str:
    named = (mark for mark in seen.marks if "." not in mark and not mark.isupper())
    return next(named, name.replace("_", " ").title())


def _summary(outlet: Outlet, seen: Observations) -> str:
    form = next((form for form in seen.forms if len(form) < 50), None)
    shown = f"`{form}`; " if form else ""
    return f"{outlet.title}: {shown}drafted from {_counted(seen.samples, 'sample')}, to be edited."


def _counted(n: int, noun: str) -> str:
    return f"{n} {noun}{'' if n == 1 else 's'}"


def _notes(
    outlet: Outlet, seen: Observations, *, title: str | None, domain: str | None, timezone: str | None
) -> Iterator[str]:
    yield f"title     {outlet.title}{'' if title else ' (from the brand or the name)'}"
    origin = "given" if domain else "from the samples' URLs or their brand"
    yield f"domains   {', '.join(outlet.domains) or 'none'}{f' ({origin})' if outlet.domains else ''}"
    for mark in outlet.marks:
        yield f"mark      {mark} (signs {seen.marks[mark]} of {seen.samples} samples)"
    for form, n in list(seen.forms.items())[:3]:
        yield f"dateline  {form}({n} of {seen.samples} samples)"
    zones = ", ".join(f"{zone} {n}" for zone, n in seen.zones.items())
    shown = "given" if timezone else f"seen: {zones}" if seen.timezone else f"the default; seen: {zones or 'none'}"
    yield f"timezone  {outlet.timezone} ({shown})"
    for rule in outlet.rules:
        yield f"rule      {rule.name}: {rule.place}, {rule.kind}, {rule.evidence}: {rule.pattern}"


def _todo(outlet: Outlet, seen: Observations) -> Iterator[str]:
    if not outlet.domains:
        yield "no domain: give --domain, or samples with their URL"
    if not outlet.marks:
        yield "no brand was seen: without a URL its texts will be parsed as generic; fill in marks if it signs at all"
    for mark in seen.marks:
        if other := taken(mark, outlet.name):
            yield f"the mark {mark!r} is of the outlet {other!r} and was left out"
    for repeated in seen.repeated:
        if not repeated.in_first and can_be_rule(repeated, seen):
            rest = " ..." if repeated.goes_on else ""
            yield f"{repeated.samples} of {seen.samples} samples, not the golden's: {repeated.text!r}{rest}"
    if outlet.rules:
        yield "read every rule: choose its kind, drop what is prose; a subhead stays in the body"
