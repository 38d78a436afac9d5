"""Checks of who issues and in what form on the tracks that have a law of their own.

Food safety standards are mandatory and issued by health departments; environment standards are
issued by the governments of provinces.
"""

from collections.abc import Iterator

from localstd.audit.context import Context
from localstd.audit.entry import Entry
from localstd.audit.record_mode import Recordings
from localstd.audit.row import Field
from localstd.calendar import Certainty, PartialDate
from localstd.law import Check, Finding, IssuerFacts, Outcome, Rule, Weight
from localstd.making.checks.standards import FOOD_NOT_MANDATORY as FOOD_NUMBER
from localstd.numbers import Kind
from localstd.wording import Wording

__all__ = ["CHECKS", "PowerCheck"]

FOOD_NOT_MANDATORY = Check(
    code="LS313",
    name="food-not-mandatory",
    weight=Weight.FAULT,
    title=Wording(
        "食品安全地方标准不是强制性编号", "food safety standard with a recommended number"
    ),
    message=Wording(
        "{number}不是强制性编号，而食品安全标准是强制执行的标准",
        "{number} is not mandatory in form, but food safety standards are mandatory",
    ),
    remedy=Wording("按公告核对编号", "check the number against the announcement"),
)
ISSUER_WITHOUT_POWER = Check(
    code="LS512",
    name="issuer-without-power",
    weight=Weight.FAULT,
    title=Wording("发布部门无权发布该类标准", "issuer without power on this track"),
    message=Wording(
        "{number}属{track}，发布部门“{issuer}”不是有权发布的机关",
        "{number} is of {track}, which the issuer “{issuer}” has no power to issue",
    ),
    remedy=Wording("按公告核对发布部门", "check the issuer against the announcement"),
)
CHECKS = (FOOD_NOT_MANDATORY, ISSUER_WITHOUT_POWER)


class PowerCheck:
    """Ask of each row what the law of its own track and of its day says of form and issuer."""

    def __init__(self, recordings: Recordings) -> None:
        self._recordings = recordings

    def __call__(self, entry: Entry, context: Context, /) -> Iterator[Finding]:
        """Report a food standard that is not mandatory in form, and an issuer without power."""
        number = entry.number
        if number is None or number.place_code is None or entry.published is None:
            return
        if number.kind is Kind.LOCAL_FOOD:
            yield from self._form(entry.published, entry, context)
        if entry.tells(Field.ISSUER):
            law = context.law.on(entry.published.first, number.place_code, entry.track.track)
            for name in ("local.food-issuer", "local.environment-issuer"):
                power = law.get_rule(name)
                if power is not None:
                    yield from _issuer(power, number.place_code, entry, context)

    def _form(self, published: PartialDate, entry: Entry, context: Context) -> Iterator[Finding]:
        """The rule is asked of the publication; an office is barred by it, a register told."""
        recorded = self._recordings.of_what_is_told((published,), entry, context)
        found = recorded.findings.get(FOOD_NUMBER.code)
        if found is not None:
            yield context.found(
                FOOD_NOT_MANDATORY,
                entry,
                Field.NUMBER,
                facts={"number": entry.number},
                certainty=found.certainty,
                citations=found.citations,
            )


def _issuer(power: Rule, place: str, entry: Entry, context: Context) -> Iterator[Finding]:
    issuer = entry.text(Field.ISSUER)
    judged = power.judge(IssuerFacts(place_code=place, issuer=issuer))
    if judged.outcome is not Outcome.BROKEN:
        return
    yield context.found(
        ISSUER_WITHOUT_POWER,
        entry,
        Field.ISSUER,
        facts={"number": entry.number, "track": entry.track.track.wording, "issuer": issuer},
        certainty=Certainty.of_all(judged.certainty, entry.track_certainty),
        citations=power.citations,
    )
