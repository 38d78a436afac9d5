"""A register run through both clean-ups."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from localstd.calendar import WorkCalendar, china_calendar
from localstd.cleanup import Assessed, Candidate, survey
from localstd.law import Law, MandatoryConclusion, ReviewOutcome, china_law
from localstd.numbers import StandardNumber
from localstd.standards import Status
from localstd.testing.strategies.values import local_numbers

AS_OF = date(2026, 7, 24)


def candidate(text: str, **told: object) -> Candidate:
    return Candidate(number=StandardNumber.parse(text), **told)  # type: ignore[arg-type]


def test_a_register_tells_what_is_in_the_wrong_form_and_what_fits(
    law: Law, calendar: WorkCalendar
) -> None:
    register = (
        candidate(
            "DB34/ 1-2009",
            stated="普通",
            status=Status.IN_FORCE,
            assessed=Assessed(still_applies=True, must_be_mandatory=False),
        ),
        candidate("DB34/ 2-2009", title="大气污染物排放标准"),
        candidate("DB34/T 3-2009", assessed=Assessed(ground="", still_applies=True)),
        candidate("DB34/ 4-2009", status=Status.ABOLISHED),
        candidate("GB/T 5-2009"),
    )

    found = survey(register, law=law, calendar=calendar, as_of=AS_OF)

    assert [one.candidate for one in found.standards] == list(register)
    assert [str(one.candidate.number) for one in found.in_wrong_form] == ["DB34/ 1-2009"]
    assert [[finding.code for finding in one.findings] for one in found.standards] == [
        ["LS311"],
        ["LS312"],
        [],
        [],
        [],
    ]
    assert [one.mandatory.conclusion for one in found.standards] == [
        MandatoryConclusion.CONVERT,
        None,
        None,
        None,
        None,
    ]
    assert found.standards[2].market.conclusion is ReviewOutcome.CONTINUE
    assert (found.mandatory.total, found.mandatory.done) == (2, 1)
    assert [str(one) for one in found.mandatory.remaining] == ["DB34/ 2-2009"]
    assert (found.market.total, found.market.by_conclusion) == (2, {ReviewOutcome.CONTINUE: 1})


@given(st.lists(local_numbers(), max_size=8))
def test_each_standard_is_judged_for_itself(numbers: list[StandardNumber]) -> None:
    law, calendar = china_law(), china_calendar()
    register = [Candidate(number=number) for number in numbers]
    together = survey(register, law=law, calendar=calendar, as_of=AS_OF)
    alone = [survey([one], law=law, calendar=calendar, as_of=AS_OF) for one in register]
    assert together.standards == tuple(one.standards[0] for one in alone)
    assert together.mandatory.total == sum(one.mandatory.total for one in alone)
