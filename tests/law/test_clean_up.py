"""The clean-up of local rules: a planted looser one is found, and one that tightens never is."""

from datetime import date
from functools import partial
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from localstd._attrs import evolve
from localstd.calendar import (
    CalendarDays,
    Certainty,
    PartialDate,
    Quantity,
    WorkingDays,
    Years,
    china_calendar,
    quantity,
)
from localstd.law import (
    KEPT,
    Conflict,
    ConflictKind,
    Direction,
    Footing,
    Instrument,
    Law,
    Limit,
    LimitInForce,
    LocalLaw,
    Provision,
    Rule,
    Track,
    china_law,
    conflicts,
)
from localstd.law.conflict_checks import CHECKS, conflict_finding
from localstd.places import PlaceCodeError
from localstd.testing.strategies.plugins import straying_local_laws

LAW, CALENDAR = china_law(), china_calendar()
BEGINS = date(2021, 1, 1)
MOST, LEAST = Direction.AT_MOST, Direction.AT_LEAST


def text_of(place: str, *, begins: date = BEGINS, **told: object) -> Provision:
    instrument = Instrument(
        id=f"made-{place}",
        title="某省办法",
        begins=PartialDate.of(begins),
        place=place,
        checked=True,
    )
    text = Provision(
        id=f"made-{place}-1",
        instrument=instrument,
        article="第1条",
        begins=PartialDate.of(begins),
        checked=True,
    )
    return evolve(text, **told)


def planted(  # noqa: PLR0913  what makes a limit looser, or not
    name: str,
    length: Quantity,
    *,
    direction: Direction = MOST,
    strict: bool = True,
    place: str = "33",
    begins: date = date(2021, 1, 1),
    law: Law = LAW,
    footing: Footing = Footing.STATED,
    tracks: frozenset[Track] = frozenset({Track.ORDINARY}),
) -> Law:
    text = text_of(place, begins=begins, value=str(length.n), unit=length.unit, strict=strict)
    limit = Limit.under(
        text, name=name, direction=direction, starts="a day", footing=footing, tracks=tracks
    )
    return law.with_(provisions=[text], limits=[limit])


def found(law: Law, place: str | None = None) -> tuple[Conflict, ...]:
    return conflicts(law, place, calendar=CALENDAR)


def kinds(law: Law) -> list[str]:
    return [one.kind.value for one in found(law)]


@pytest.mark.parametrize(
    ("name", "length", "direction", "expected"),
    [
        ("local.filing", CalendarDays(61), MOST, ["looser"]),
        ("local.filing", CalendarDays(60), MOST, ["repeated"]),
        ("local.filing", CalendarDays(59), MOST, []),
        ("local.filing", WorkingDays(60), MOST, ["looser"]),
        ("local.filing", WorkingDays(41), MOST, ["at-times-looser"]),
        ("local.filing", WorkingDays(10), MOST, []),
        ("local.filing", CalendarDays(61), LEAST, ["contrary"]),
        ("local.filing", CalendarDays(30), LEAST, ["other-side"]),
        ("local.filing", WorkingDays(60), LEAST, ["contrary"]),
        ("local.comment", CalendarDays(29), LEAST, ["looser"]),
        ("local.comment", CalendarDays(31), LEAST, []),
        ("local.comment", CalendarDays(30), MOST, ["other-side"]),
        ("local.comment", CalendarDays(29), MOST, ["contrary"]),
        ("local.review-assessment", CalendarDays(1), MOST, []),
    ],
)
def test_a_limit_is_told_by_what_it_is_beside_the_nations(
    name: str, length: Quantity, direction: Direction, expected: list[str]
) -> None:
    assert kinds(planted(name, length, direction=direction)) == expected


def test_generally_beside_the_same_length_without_it_is_looser() -> None:
    assert kinds(planted("local.filing", CalendarDays(60), strict=False)) == ["looser"]
    assert kinds(planted("local.review", Years(5), strict=False)) == ["repeated"]
    assert kinds(planted("local.review", Years(5))) == []
    (told,) = found(planted("local.review", Years(7)))
    assert (told.kind, len(told.governing)) == (ConflictKind.LONGER_BUT_FIRM, 2)
    assert conflict_finding(told).code == "LS996"


class TestALooserLimit:
    def test_is_told_since_each_higher_law_governs(self) -> None:
        """Before 2020-03-01 the nation asked for thirty days, and since for sixty."""
        law = planted("local.filing", CalendarDays(90), begins=date(2017, 1, 1))
        told = [(one.texts[1].id, str(one.period)) for one in found(law)]
        assert told == [
            ("ls1990-filing", "[2017-01-01, 2020-03-01)"),
            ("ls2020-filing-days", "[2020-03-01, …)"),
        ]

    def test_between_two_governing_laws_it_may_tighten(self) -> None:
        law = planted("local.filing", CalendarDays(45), begins=date(2017, 1, 1))
        (told,) = found(law)
        assert (told.since, told.period.end) == (date(2017, 1, 1), date(2020, 3, 1))

    def test_has_both_texts_both_periods_and_what_governs(self) -> None:
        (told,) = found(planted("local.filing", CalendarDays(90)))
        assert [text.id for text in told.texts] == ["made-33-1", "ls2020-filing-days"]
        assert [str(one.start) for one in told.periods] == ["2021-01-01", "2020-03-01"]
        assert [one.provision for one in told.governing] == ["ls2020-filing-days"]
        assert [one.en for one in told.says] == ["at most 90 days", "at most 60 days"]
        assert (told.name, told.place, told.since) == ("local.filing", "33", date(2021, 1, 1))
        assert told.kind.is_against
        assert not ConflictKind.REPEATED.is_against

    def test_becomes_a_finding_that_cites_the_measure(self) -> None:
        (told,) = found(planted("local.filing", CalendarDays(90)))
        finding = conflict_finding(told)
        assert (finding.code, finding.weight.word) == ("LS990", "fault")
        cited = [one.provision for one in finding.citations]
        assert cited == ["made-33-1", "ls2020-filing-days", "seed-rules-clean-up"]
        assert finding.message.en.startswith(
            'local.filing: made-33 art. 1 (since 2021-01-01) "at most 90 days"; ls2020 art. 22 '
            '(text not checked) (since 2020-03-01) "at most 60 days"; since 2021-01-01 the first '
            "never binds"
        )
        assert "废止" in finding.remedy.zh

    def test_is_told_to_its_place_and_those_above_and_below(self) -> None:
        law = planted("local.filing", CalendarDays(90))
        assert [len(found(law, place)) for place in (None, "33", "3301", "34")] == [1, 1, 1, 0]
        with pytest.raises(PlaceCodeError):
            found(law, "3")

    def test_of_a_city_is_held_against_its_province_too(self) -> None:
        of_province = planted("local.filing", CalendarDays(20))
        law = planted("local.filing", CalendarDays(40), place="3301", law=of_province)
        (told,) = found(law)
        assert (told.place, told.texts[1].instrument.place) == ("3301", "33")

    def test_holds_on_its_tracks_alone(self) -> None:
        every = frozenset(Track)
        told = found(planted("local.filing", CalendarDays(61), tracks=every))
        assert {one.texts[1].instrument.id: one.tracks for one in told} == {
            "ls2020": {Track.ORDINARY},
            "fli2019": {Track.FOOD},  # in working days: it is counted from every day
        }
        assert kinds(planted("local.filing", WorkingDays(31), tracks=every)) == ["looser"]

    def test_whose_length_was_not_read_is_only_possibly_one(self) -> None:
        (told,) = found(planted("local.filing", CalendarDays(90), footing=Footing.BY_ANALOGY))
        assert told.certainty is Certainty.POSSIBLE
        assert "by analogy" in conflict_finding(told).message.en


def test_what_cannot_be_compared_is_told_as_that() -> None:
    law = planted("local.filing", WorkingDays(41), begins=date(2031, 1, 1))
    (told,) = found(law)
    assert told.kind is ConflictKind.NOT_COMPARED
    assert len(told.governing) == 2
    contrary = planted("local.filing", WorkingDays(41), direction=LEAST, begins=date(2031, 1, 1))
    assert kinds(contrary) == ["not-compared"]


def test_of_working_days_it_is_told_from_which_days_they_are_looser() -> None:
    (told,) = found(planted("local.filing", WorkingDays(41)))
    assert told.days is not None
    assert told.days.example is not None
    message = conflict_finding(told).message
    assert f"looser for one from {told.days.example}" in message.en
    assert f"例如自{told.days.example}起算" in message.zh


class TestARule:
    def law(self, name: str) -> Law:
        higher = next(one for one in LAW.rules if one.name == "local.review-body")
        text = text_of("33")
        rule = Rule.under(text, name=name, judge=higher.judge, tracks=higher.tracks)
        return LAW.with_(provisions=[text], rules=[rule])

    def test_that_asks_the_same_of_the_same_is_a_repetition(self) -> None:
        judges = {one.judge for one in LAW.rules if one.name == "local.review-body"}
        told = found(self.law("local.body-of-review"))
        assert {one.kind for one in told} <= {ConflictKind.REPEATED}
        assert len(judges) >= len(told)

    def test_of_another_kind_of_standard_is_none(self) -> None:
        assert found(self.law("group.body-of-review")) == ()

    def test_of_its_own_is_none(self) -> None:
        text = text_of("33")
        rule = Rule.under(text, name="local.own", judge=lambda _: KEPT)
        assert found(LAW.with_(provisions=[text], rules=[rule])) == ()


class TestAProvision:
    TERM = LAW.provisions["seed-promotion"].term

    def law(self, **told: Any) -> Law:
        return LAW.with_(provisions=[text_of("33", **told)])

    def test_of_the_same_words_is_a_repetition(self) -> None:
        (told,) = found(self.law(term=f"{self.TERM}。"))
        assert (told.kind, told.name) == (ConflictKind.REPEATED, "made-33-1")
        assert told.texts[1].id == "seed-promotion"
        assert told.says[1].zh == self.TERM

    def test_of_other_words_or_of_a_word_alone_is_none(self) -> None:
        assert found(self.law(term=f"{self.TERM}，并定期通报")) == ()
        assert found(self.law(term="備案")) == ()

    def test_that_sets_a_length_is_compared_as_a_limit_alone(self) -> None:
        same = LAW.provisions["sl2017-review-interval"].term
        assert found(self.law(term=same, value="5", unit="year")) == ()

    def test_of_another_time_is_none(self) -> None:
        ended = self.law(term=self.TERM, begins=date(2014, 1, 1), until=date(2015, 1, 1))
        assert found(ended) == ()


def test_every_kind_has_a_check_in_the_order_of_the_codes() -> None:
    codes = [one.code for one in CHECKS]
    assert codes == sorted(codes)
    assert len(codes) == len(ConflictKind)


@settings(settings.get_profile("few"))
@given(
    name=st.sampled_from(("local.filing", "local.comment", "local.publicity", "local.review")),
    by=st.integers(1, 40),
)
def test_what_loosens_is_always_told_and_what_tightens_never(name: str, by: int) -> None:
    held = LAW.on(date(2021, 1, 1)).limit(name)
    longer, shorter = (quantity(max(1, held.value + step * by), held.unit) for step in (1, -1))
    loose, tight = (longer, shorter) if held.direction is MOST else (shorter, longer)
    plant = partial(planted, name, direction=held.direction, strict=held.strict)
    assert kinds(plant(loose)) == ([] if loose == held.quantity else ["looser"])
    assert kinds(plant(tight)) == ([] if tight != held.quantity else ["repeated"])


@settings(settings.get_profile("few"))
@given(local=straying_local_laws("33"), start=st.dates(date(2008, 1, 1), date(2026, 1, 1)))
def test_what_is_told_to_be_looser_binds_from_no_day(local: LocalLaw, start: date) -> None:
    law = LAW.with_local(local)
    for one in found(law, "33"):
        if one.kind is not ConflictKind.LOOSER or start not in one.period:
            continue
        assert isinstance(one.local, Limit)
        assert isinstance(one.higher, Limit)
        ends = [LimitInForce((each,)).span(start, CALENDAR) for each in (one.local, one.higher)]
        if not any(end.provisional for end in ends):
            later = ends[0].least >= ends[1].least
            assert later if one.local.direction is MOST else ends[0].least <= ends[1].least
