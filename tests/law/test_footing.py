"""What a provision does not state of a limit is never broken for certain, and says so."""

from datetime import date

import pytest

from localstd._attrs import evolve
from localstd.calendar import Certainty, PartialDate, WorkingDays, china_calendar
from localstd.law import (
    DeviatingLimitError,
    Direction,
    Footing,
    IncoherentLawError,
    Instrument,
    Limit,
    LimitError,
    Provision,
    Timing,
    china_law,
    judge_timeliness,
)

HOME = Instrument(id="made2026", title="某办法", begins=PartialDate(2026, 1, 1), checked=True)
UNREAD = Provision(
    id="made-days", instrument=HOME, article="", begins=HOME.begins, value="NOT READ",
    unit="gap", checked=False,
)  # fmt: skip
STATED = evolve(UNREAD, id="made-stated", value="5", unit="working-day", checked=True)


def limit(provision: Provision, **given: object) -> Limit:
    told = {"name": "made.limit", "direction": Direction.AT_MOST, "starts": "then", **given}
    return Limit.under(provision, **told)  # type: ignore[arg-type]  # told by name


def test_a_length_may_stand_for_figures_that_were_not_read() -> None:
    made = limit(UNREAD, length=WorkingDays(5))
    assert (made.quantity, made.footing) == (WorkingDays(5), Footing.ASSUMED)
    law = china_law().with_(provisions=[UNREAD], limits=[made])
    assert law.on(date(2026, 5, 6)).limit("made.limit").value == 5


def test_without_one_there_is_no_limit() -> None:
    with pytest.raises(LimitError):
        limit(UNREAD)


def test_what_is_stated_is_not_assumed_otherwise() -> None:
    made = limit(STATED, length=WorkingDays(9))
    assert (made.quantity, made.footing) == (WorkingDays(5), Footing.STATED)
    longer = evolve(made, quantity=WorkingDays(9), footing=Footing.ASSUMED)
    with pytest.raises(IncoherentLawError) as refused:
        china_law().with_(provisions=[STATED], limits=[longer])
    assert [type(one) for one in refused.value.problems] == [DeviatingLimitError]


def test_a_text_that_was_read_and_sets_nothing_lets_nothing_be_assumed() -> None:
    read = evolve(UNREAD, checked=True)
    with pytest.raises(IncoherentLawError):
        china_law().with_(provisions=[read], limits=[limit(read, length=WorkingDays(5))])


@pytest.mark.parametrize(
    ("footing", "certainty"),
    [(Footing.STATED, Certainty.CERTAIN), (Footing.BY_ANALOGY, Certainty.POSSIBLE)],
)
@pytest.mark.parametrize(
    ("day", "timing"), [(12, Timing.KEPT), (13, Timing.KEPT), (14, Timing.LATE)]
)
def test_only_a_breach_depends_on_it(
    footing: Footing, certainty: Certainty, day: int, timing: Timing
) -> None:
    law = china_law().with_(provisions=[STATED], limits=[limit(STATED, footing=footing)])
    judged = judge_timeliness(
        "made.limit",
        started=PartialDate(2026, 5, 7),
        done=PartialDate(2026, 5, day),
        law=law,
        calendar=china_calendar(),
        as_of=date(2026, 6, 1),
    )
    assert judged.timing is timing
    assert judged.certainty is (certainty if timing is Timing.LATE else Certainty.CERTAIN)


@pytest.mark.parametrize("footing", Footing)
def test_it_is_said_in_both_languages(footing: Footing) -> None:
    said = footing.wording
    wording = (
        china_law()
        .with_(provisions=[STATED], limits=[limit(STATED, footing=footing)])
        .on(date(2026, 5, 6))
        .limit("made.limit")
        .wording
    )
    assert said.zh in wording.zh
    assert said.en in wording.en
    assert bool(said.zh) == (footing is not Footing.STATED)
