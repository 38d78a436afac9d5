"""The yearly report: every figure a part of its whole, and the same again on its reporting day."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localstd._attrs import evolve
from localstd.calendar import PartialDate
from localstd.groups import GROUP_SUPERVISION
from localstd.numbers import StandardNumber
from localstd.procedure import Body, Event, History, Matter
from localstd.standards import Status
from localstd.supervision.implementation import (
    EVALUATION,
    FEEDBACK,
    PROMOTION,
    CitationIndex,
    CitedIn,
    Filed,
    ImplementationReport,
    KnownStandard,
    KnownStandards,
    StandardCitation,
    implementation_report,
)
from localstd.testing import law_of_a_place
from localstd.testing.strategies.histories import histories
from localstd.testing.strategies.implementations import (
    citation_indexes,
    implementation_reports,
    known_standards,
)
from localstd.testing.strategies.values import days

read = StandardNumber.parse
AS_OF = date(2026, 3, 1)
CITY = Body(role="city", place="3702")


LAW = law_of_a_place("46")


def reported(  # noqa: PLR0913  all that a report is made of
    year: int = 2025,
    place: str | None = "37",
    *,
    as_of: date = AS_OF,
    standards: tuple[KnownStandard, ...] = (),
    citations: tuple[StandardCitation, ...] = (),
    files: tuple[Filed, ...] = (),
) -> ImplementationReport:
    return implementation_report(
        year,
        place,
        law=LAW,
        as_of=as_of,
        standards=KnownStandards.of(standards),
        citations=CitationIndex().with_all(citations),
        files=files,
    )


def parts(report: ImplementationReport, name: str) -> dict[str, int]:
    return {one.name: one.numerator for one in report.breakdown(name).figures if one.numerator}


def feedback(
    *events: Event, id_: str = "fb-1", place: str | None = "3702", on: date = date(2025, 3, 3)
) -> Filed:
    received = Event.of("received", on, topic="outdated", is_named=False)
    matter = Matter(id=id_, place=place)
    return FEEDBACK, History(matter=matter, events=(received, *events))


ANSWERED = Event.of("answered", date(2025, 4, 1), CITY, result="adopted")


class TestStandards:
    """Known standards that apply at the place."""

    def test_each_stands_where_it_stood_on_the_reporting_day(self) -> None:
        report = reported(
            standards=(
                KnownStandard(number=read("DB37/T 1-2018"), implemented=PartialDate(2018, 6, 1)),
                KnownStandard(number=read("DB37/T 2-2018"), ended=PartialDate(2026, 3, 2)),
                KnownStandard(number=read("DB3702/T 3-2018"), ended=PartialDate(2026, 3, 1)),
                KnownStandard(number=read("GB 4-2018"), stated=Status.IN_FORCE),
                KnownStandard(number=read("DB37/T 5-2018")),
                KnownStandard(number=read("DB31/T 6-2018"), stated=Status.IN_FORCE),
            )
        )
        assert parts(report, "standards") == {"in-force": 3, "abolished": 1, "unknown": 1}
        assert parts(report, "mandatory") == {"in-force": 1}

    @pytest.mark.parametrize(
        ("ended", "part"),
        [
            (PartialDate(2024, 12, 31), "not-ended"),
            (PartialDate(2025, 1, 1), "ended"),
            (PartialDate(2025), "ended"),
            (PartialDate(2025, 12, 31), "ended"),
            (PartialDate(2026, 1, 1), "not-ended"),
        ],
        ids=str,
    )
    def test_it_ended_in_the_year_or_not(self, ended: PartialDate, part: str) -> None:
        report = reported(standards=(KnownStandard(number=read("DB37/T 1-2018"), ended=ended),))
        assert parts(report, "ended") == {part: 1}

    def test_of_what_ended_on_no_day_that_is_told_it_is_not_known(self) -> None:
        gone = KnownStandard(number=read("DB37/T 1-2018"), stated=Status.ABOLISHED)
        untold = KnownStandard(number=read("DB37/T 2-2018"))
        held = KnownStandard(number=read("DB37/T 3-2018"), stated=Status.IN_FORCE)
        report = reported(standards=(gone, untold, held))
        assert parts(report, "ended") == {"unknown": 2, "not-ended": 1}

    @pytest.mark.parametrize(
        ("planned", "part"),
        [
            (PartialDate(2025, 6, 30), "planned-before"),
            (PartialDate(2025, 7, 1), "planned-later"),
            (PartialDate(2025, 7, 2), "planned-later"),
            (PartialDate(2025), "unknown"),
            (None, "without-plan"),
        ],
        ids=str,
    )
    def test_a_plan_comes_before_the_day_of_implementation_or_later(
        self, planned: PartialDate | None, part: str
    ) -> None:
        number = read("DB37/T 1-2025")
        done = Event.of("carried-out", date(2025, 9, 1), measure="training", number=number)
        first = () if planned is None else (Event.of("planned", planned, number=number),)
        file = History(matter=Matter(id="p-1", place="37"), events=(*first, done))
        report = reported(
            standards=(
                KnownStandard(number=number, implemented=PartialDate(2025, 7, 1)),
                KnownStandard(number=read("DB37/T 2-2025"), implemented=PartialDate(2025, 8, 1)),
                KnownStandard(number=read("DB37/T 3-2024"), implemented=PartialDate(2024, 8, 1)),
            ),
            files=((PROMOTION, file),),
        )
        assert parts(report, "promoted") == {part: 1, "not-promoted": 1}


class TestCitations:
    """Citations that stand on the reporting day."""

    def test_each_has_one_state_and_one_kind_and_what_dangles_is_listed(self) -> None:
        law, policy = (
            StandardCitation(text=text, kind=kind, owner=f"{text}主管", number=read(number))
            for text, kind, number in (
                ("办法", CitedIn.LAW, "DB37/T 1-2018"),
                ("规划", CitedIn.POLICY, "DB37/T 9-2001"),
            )
        )
        gone = KnownStandard(number=read("DB37/T 1-2018"), ended=PartialDate(2026, 3, 1))
        held = KnownStandard(number=read("DB37/T 2-2018"), stated=Status.IN_FORCE)
        report = reported(standards=(gone, held), citations=(law, policy))
        assert parts(report, "references") == {"gone": 1, "unlisted": 1}
        assert parts(report, "citing-texts") == {"law": 1, "policy": 1}
        assert parts(report, "cited") == {"not-cited": 1}
        assert [one.citation for one in report.dangling] == [law, policy]
        before = reported(standards=(gone, held), citations=(law, policy), as_of=date(2026, 2, 28))
        assert [one.citation for one in before.dangling] == [policy]
        assert parts(before, "cited") == {"cited": 1, "not-cited": 1}


class TestFiles:
    """Files of any procedure, by where they stand."""

    def test_those_that_began_in_the_year_stand_somewhere(self) -> None:
        files = (
            feedback(ANSWERED),
            feedback(id_="fb-2"),
            feedback(id_="fb-3", place=None),
            feedback(id_="fb-4", place="31"),
            feedback(id_="fb-5", on=date(2024, 12, 31)),
            feedback(id_="fb-6", on=date(2026, 1, 1)),
        )
        report = reported(files=files)
        assert parts(report, "feedback") == {"answered": 1, "received": 1, "place-unknown": 1}
        assert parts(report, "feedback-topics") == {"outdated": 2}
        nation = reported(place=None, files=files)
        assert parts(nation, "feedback") == {"answered": 1, "received": 3}

    def test_other_procedures_are_counted_by_their_own_stages(self) -> None:
        told = Event.of("reported", date(2025, 5, 5), organisation="某协会", is_named=True)
        file = History(matter=Matter(id="s-1", place="37"), events=(told,))
        report = reported(files=((GROUP_SUPERVISION, file),))
        assert parts(report, "group-supervision") == {"received": 1}
        assert report.breakdown("group-supervision").wording.zh == "团体标准监督"

    def test_what_evaluations_recommend_is_counted_and_silence_too(self) -> None:
        files = tuple(
            (
                EVALUATION,
                History(
                    matter=Matter(id=f"e-{n}", place="37"),
                    events=(Event.of("concluded", date(2025, 5, 5), findings="略", **told),),
                ),
            )
            for n, told in enumerate(
                ({"recommendation": "revise"}, {"recommendation": "abolish"}, {})
            )
        )
        report = reported(files=files)
        assert parts(report, "recommendations") == {"revise": 1, "abolish": 1, "unknown": 1}

    def test_a_file_in_which_nothing_happened_is_none(self) -> None:
        report = reported(files=((FEEDBACK, History(matter=Matter(id="1", place="37"))),))
        assert parts(report, "feedback") == {}


def test_a_year_that_is_not_over_is_counted_up_to_the_reporting_day() -> None:
    midyear = date(2025, 6, 30)
    report = reported(as_of=midyear, files=(feedback(), feedback(id_="2", on=date(2025, 7, 1))))
    assert not report.is_whole_year
    assert report.breakdown("feedback").total == 1
    assert report.breakdown("feedback").period.end == date(2025, 7, 1)
    assert reported(as_of=date(2025, 12, 31)).is_whole_year
    early = reported(2027, as_of=midyear, files=(feedback(),))
    assert early.breakdown("feedback").total == 0


def test_it_rests_on_the_law_of_its_place() -> None:
    based = {
        place: [one.provision for one in reported(place=place).citations] for place in ("46", "34")
    }
    assert based == {
        "46": [
            *("sl2017-mand-statistics", "sl2017-feedback", "mu-place.analysis"),
            *("mu-place.white-paper", "seed-report"),
        ],
        "34": ["sl2017-mand-statistics", "sl2017-feedback", "seed-report"],
    }


def test_a_breakdown_that_is_not_there_is_refused() -> None:
    with pytest.raises(KeyError, match="weather"):
        reported().breakdown("weather")


@given(implementation_reports())
def test_every_breakdown_is_a_partition(report: ImplementationReport) -> None:
    for one in report.breakdowns:
        names = [part.name for part in one.figures]
        assert len(names) == len(set(names))
        assert {part.denominator for part in one.figures} == {one.total}
        assert sum(part.numerator for part in one.figures) == one.total


@given(known_standards(), citation_indexes(), days())
def test_nothing_that_is_counted_is_lost(
    standards: KnownStandards, citations: CitationIndex, day: date
) -> None:
    report = implementation_report(
        2025,
        None,
        law=LAW,
        as_of=day,
        standards=standards,
        citations=citations,
        files=(),
    )
    standing = len(list(citations.standing_on(day)))
    assert report.breakdown("standards").total == len(standards)
    assert report.breakdown("ended").total == len(standards)
    assert report.breakdown("references").total == standing
    assert report.breakdown("citing-texts").total == standing
    dangling = report.breakdown("references")
    assert len(report.dangling) == dangling.count("gone") + dangling.count("unlisted")


@given(histories(FEEDBACK), days(), st.data())
def test_what_happens_after_the_reporting_day_changes_no_figure(
    told: History, as_of: date, data: st.DataObject
) -> None:
    later = Event.of("answered", data.draw(st.dates(date(2031, 1, 1), date(2031, 12, 31))))
    before = reported(place=None, as_of=as_of, files=((FEEDBACK, told),))
    after = reported(place=None, as_of=as_of, files=((FEEDBACK, told.with_(later)),))
    assert after == before


@given(histories(FEEDBACK), days())
def test_no_name_and_no_text_of_an_event_comes_into_it(told: History, as_of: date) -> None:
    named = evolve(
        told,
        events=tuple(
            evolve(
                one,
                by=Body(role="public", name="王反馈"),
                facts={**one.facts, "reason": "王反馈", "to": "王反馈", "clause": "王反馈"},
            )
            for one in told.events
        ),
    )
    report = reported(place=None, as_of=as_of, files=((FEEDBACK, named),))
    assert report == reported(place=None, as_of=as_of, files=((FEEDBACK, told),))
    assert "王反馈" not in repr(report)
