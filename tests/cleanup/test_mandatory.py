"""The table of the clean-up of mandatory standards, step by step."""

from collections.abc import Callable
from datetime import date

import pytest

from localstd._attrs import evolve
from localstd.calendar import PartialDate, WorkCalendar
from localstd.cleanup import MANDATORY_CLEANUP, Candidate, conclusions_due, listed
from localstd.law import Finding, Law, Track
from localstd.numbers import StandardNumber
from localstd.procedure import (
    Body,
    Decision,
    Event,
    History,
    Matter,
    Mode,
    Ruling,
    decide,
    duties,
    fold,
    judge_history,
    possibilities,
)
from localstd.standards import Status
from localstd.wording import Wording

MATTER = Matter(id="nm-353", place="15")
PROVINCE = Body(role="province", place="15")
OLD, NEW = StandardNumber.parse("DB15/ 353-2009"), StandardNumber.parse("DB15/T 353-2009")
TEA = Candidate(number=OLD, title="茶叶等级", stated="普通", status=Status.IN_FORCE)
LISTED = listed(TEA, on=date(2016, 3, 1), by=PROVINCE, deadline=date(2016, 12, 31))


def event(type_: str, on: date, **facts: object) -> Event:
    return Event.of(type_, on, PROVINCE, **facts)


ASSESSED = event("assessed", date(2016, 9, 1), still_applies=True, must_be_mandatory=False)
CONCLUDED = event("conversion-concluded", date(2016, 12, 1))
CONVERTED = event(
    "conversion-announced",
    date(2017, 2, 15),
    number=NEW,
    ended=PartialDate(2017, 2, 15),
    text_due=PartialDate(2017, 12, 31),
)
BEFORE = {
    "listed": (),
    "assessed": (LISTED,),
    "concluded": (LISTED, ASSESSED),
    "announced": (LISTED, ASSESSED, CONCLUDED),
}


@pytest.fixture
def deciding(law: Law, calendar: WorkCalendar) -> Callable[..., Decision]:
    def ask(
        before: str, one: Event, *, matter: Matter = MATTER, mode: Mode = Mode.PERMIT
    ) -> Decision:
        return decide(
            MANDATORY_CLEANUP,
            History(matter=matter, events=BEFORE[before]),
            one,
            law=law,
            calendar=calendar,
            as_of=one.on.last,
            mode=mode,
        )

    return ask


def told(findings: tuple[Finding, ...]) -> list[tuple[str, str, str]]:
    return [(one.code, one.weight.word, one.certainty.value) for one in findings]


class TestListing:
    """mand2016 part 1: the mandatory standards in force, those of places too."""

    def test_a_mandatory_standard_in_force_is_listed(
        self, deciding: Callable[..., Decision]
    ) -> None:
        found = deciding("listed", LISTED)
        assert (found.ruling, found.state.stage.code) == (Ruling.PERMITTED, "listed")
        assert (found.findings, found.unknowns) == ((), ())
        assert [one.provision for one in found.citations] == [
            "mand2016-outcomes",
            "action2015-freeze",
        ]

    @pytest.mark.parametrize(
        "candidate",
        [
            Candidate(number=NEW, status=Status.IN_FORCE),
            Candidate(number=OLD, status=Status.ABOLISHED),
        ],
    )
    def test_what_is_recommended_or_gone_is_warned_of(
        self, deciding: Callable[..., Decision], candidate: Candidate
    ) -> None:
        found = deciding("listed", listed(candidate, on=date(2016, 3, 1), by=PROVINCE))
        assert (found.ruling, told(found.findings)) == (
            Ruling.PERMITTED,
            [("LS672", "warning", "certain")],
        )
        assert found.findings[0].message.en == (
            f"{candidate.number} is not a mandatory local standard in force, and so outside "
            "the clean-up"
        )
        assert [one.provision for one in found.findings[0].citations] == ["mand2016-outcomes"]

    def test_an_unknown_status_leaves_it_open(self, deciding: Callable[..., Decision]) -> None:
        found = deciding("listed", listed(Candidate(number=OLD), on=date(2016, 3, 1), by=PROVINCE))
        assert (found.ruling, found.findings) == (Ruling.PERMITTED, ())
        assert [(one.name, one.missing) for one in found.unknowns] == [
            ("mandatory-cleanup.scope", ("in_force",))
        ]

    @pytest.mark.parametrize(
        ("on", "codes"),
        [
            (date(2017, 12, 31), []),
            (date(2018, 1, 1), ["LS311"]),
            (date(2018, 1, 2), ["LS311"]),
        ],
    )
    def test_what_is_listed_later_is_in_the_wrong_form_already(
        self, deciding: Callable[..., Decision], on: date, codes: list[str]
    ) -> None:
        found = deciding("listed", listed(TEA, on=on, by=PROVINCE))
        assert [one.code for one in found.findings] == codes

    def test_another_body_may_not_list_it(self, deciding: Callable[..., Decision]) -> None:
        sector = Body(role="sector", place="15")
        found = deciding("listed", listed(TEA, on=date(2016, 3, 1), by=sector))
        assert [one.code for one in found.bars] == ["LS602"]

    @pytest.mark.parametrize(
        ("track", "role", "codes"),
        [
            (Track.ENVIRONMENT, "province", []),
            (Track.ENVIRONMENT, "government", []),
            (Track.ENVIRONMENT, "environment", []),
            (Track.ENVIRONMENT, "sector", []),
            (Track.ENVIRONMENT, "health", ["LS602"]),
            (Track.FOOD, "province", []),
            (Track.FOOD, "sector", []),
            (Track.FOOD, "environment", ["LS602"]),
        ],
    )
    def test_in_a_kept_field_the_authority_announces_for_the_maker(
        self, track: Track, role: str, codes: list[str], law: Law, calendar: WorkCalendar
    ) -> None:
        on = date(2017, 2, 15)
        announced = Event.of("continuation-announced", on, Body(role=role, place="15"))
        decision = decide(
            MANDATORY_CLEANUP,
            History(matter=Matter(id="nm-9", place="15", track=track), is_whole=False),
            announced,
            law=law,
            calendar=calendar,
            as_of=on,
        )
        assert [one.code for one in decision.findings] == codes


class TestDeadline:
    """mand2016-deadline: conclusions by the end of 2016."""

    @pytest.mark.parametrize(
        ("as_of", "codes"),
        [
            (date(2016, 12, 30), []),
            (date(2016, 12, 31), []),
            (date(2017, 1, 1), ["LS671"]),
        ],
    )
    def test_what_has_no_conclusion_is_reported_from_the_next_day(
        self, law: Law, calendar: WorkCalendar, as_of: date, codes: list[str]
    ) -> None:
        history = History(matter=MATTER, events=(LISTED, ASSESSED))
        found = judge_history(MANDATORY_CLEANUP, history, law=law, calendar=calendar, as_of=as_of)
        assert [one.code for one in found.findings] == codes

    def test_the_report_names_the_day_and_the_delay(self, law: Law, calendar: WorkCalendar) -> None:
        history = History(matter=MATTER, events=(LISTED,))
        found = judge_history(
            MANDATORY_CLEANUP, history, law=law, calendar=calendar, as_of=date(2017, 1, 10)
        )
        (lacking,) = found.findings
        assert lacking.message.zh == (
            "DB15/ 353-2009最迟应于2016-12-31提出整合精简结论，至2017-01-10仍未提出，逾期10天"
        )
        assert lacking.message.en == (
            "the conclusion on DB15/ 353-2009 was due by 2016-12-31, and is missing by 2017-01-10 "
            "(10-day delay)"
        )
        assert [one.provision for one in lacking.citations] == ["mand2016-deadline"]

    @pytest.mark.parametrize(
        ("on", "codes"),
        [
            (date(2016, 12, 30), []),
            (date(2016, 12, 31), []),
            (date(2017, 1, 1), ["LS670"]),
        ],
    )
    def test_a_conclusion_after_it_is_late(
        self, deciding: Callable[..., Decision], on: date, codes: list[str]
    ) -> None:
        found = deciding("concluded", event("conversion-concluded", on))
        assert (found.ruling, [one.code for one in found.findings]) == (Ruling.PERMITTED, codes)

    @pytest.mark.parametrize(
        ("year", "codes"),
        [
            (2015, ["LS671", "LS670"]),
            (2016, ["LS671", "LS670"]),
            (2017, []),
            (2023, []),
        ],
    )
    def test_a_later_standard_that_is_listed_to_be_converted_is_not_late(
        self, law: Law, calendar: WorkCalendar, year: int, codes: list[str]
    ) -> None:
        late = Candidate(number=StandardNumber.parse(f"DB15/ 353-{year}"), stated="普通")
        history = History(
            matter=MATTER,
            events=(
                listed(late, on=date(2026, 1, 5), by=PROVINCE, deadline=conclusions_due(law)),
                evolve(ASSESSED, on=PartialDate(2026, 2, 2)),
                event("conversion-concluded", date(2026, 3, 1)),
            ),
        )
        found = [
            one.code
            for as_of in (date(2026, 2, 28), date(2026, 3, 1))
            for one in judge_history(
                MANDATORY_CLEANUP, history, law=law, calendar=calendar, as_of=as_of
            ).findings
            if one.code in {"LS670", "LS671"}
        ]
        assert found == codes

    def test_the_late_conclusion_names_both_days(self, deciding: Callable[..., Decision]) -> None:
        found = deciding("concluded", event("conversion-concluded", date(2017, 1, 5)))
        assert found.findings[0].message.en == (
            "the conclusion on DB15/ 353-2009 was due by 2016-12-31, and came 2017-01-05"
        )

    def test_who_owes_the_conclusion_follows_the_track(
        self, law: Law, calendar: WorkCalendar
    ) -> None:
        found = {}
        for track in Track:
            matter = Matter(id="1", place="15", track=track)
            owed = duties(
                MANDATORY_CLEANUP,
                History(matter=matter, events=(LISTED,)),
                law=law,
                calendar=calendar,
                as_of=date(2016, 6, 1),
            )
            found[track] = [(one.owed_by and one.owed_by.name, one.due) for one in owed]
        due = conclusions_due(law)
        assert found == {
            Track.ORDINARY: [("province", due)],
            Track.FOOD: [("health", due)],
            Track.ENVIRONMENT: [("government", due)],
            Track.ENGINEERING: [],
        }

    @pytest.mark.parametrize(
        ("events", "owed"),
        [
            ((LISTED,), "conclusion"),
            ((LISTED, ASSESSED, CONCLUDED), "announcement"),
            ((LISTED, ASSESSED, CONCLUDED, CONVERTED), "new-text"),
        ],
    )
    def test_no_city_owes_it_for_none_made_standards_then(
        self, law: Law, calendar: WorkCalendar, events: tuple[Event, ...], owed: str
    ) -> None:
        found = {}
        for place in ("15", "1501"):
            history = History(matter=Matter(id="1", place=place), events=events)
            last = events[-1].on.last
            found[place] = [
                (one.type.name, one.owed_by and one.owed_by.name)
                for one in duties(
                    MANDATORY_CLEANUP, history, law=law, calendar=calendar, as_of=last
                )
            ]
        assert found == {"15": [(owed, "province")], "1501": []}


class TestConclusions:
    """mand2016 part 1 and seed2015 point 11: four conclusions, and the kept fields."""

    @pytest.mark.parametrize(
        ("conclusion", "codes"),
        [
            ("conversion", []),
            ("abolition", [("LS673", "warning", "certain")]),
            ("integration", [("LS673", "warning", "certain")]),
            ("continuation", [("LS673", "warning", "certain"), ("LS674", "warning", "possible")]),
        ],
    )
    def test_one_fits_what_was_assessed(
        self, deciding: Callable[..., Decision], conclusion: str, codes: list[tuple[str, str, str]]
    ) -> None:
        found = deciding("concluded", event(f"{conclusion}-concluded", date(2016, 12, 1)))
        assert (found.ruling, told(found.findings)) == (Ruling.PERMITTED, codes)

    def test_what_does_not_fit_says_so(self, deciding: Callable[..., Decision]) -> None:
        found = deciding("concluded", event("continuation-concluded", date(2016, 12, 1)))
        unfit, unkept = found.findings
        assert unfit.message.zh == "DB15/ 353-2009的结论“继续有效”与评估情况不符"
        assert unfit.message.en == (
            "DB15/ 353-2009: the conclusion that it continues does not follow from the assessment"
        )
        assert [one.provision for one in unfit.citations] == ["mand2016-outcomes"]
        assert unkept.message.en == (
            "DB15/ 353-2009 is of the field “普通”, which keeps no mandatory local standards, and "
            "is to continue (unless other law keeps it) (the provision's text was not checked)"
        )
        assert [one.provision for one in unkept.citations] == [
            "seed-mand-exception",
            "reform2015-exceptions",
        ]

    def test_until_it_is_announced_another_conclusion_may_take_its_place(
        self, law: Law, calendar: WorkCalendar
    ) -> None:
        again = event("integration-concluded", date(2016, 12, 20))
        history = History(matter=MATTER, events=(*BEFORE["announced"], again))
        found = possibilities(
            MANDATORY_CLEANUP, history, law=law, calendar=calendar, as_of=date(2017, 1, 5)
        )
        assert fold(MANDATORY_CLEANUP, history).stage.code == "to-integrate"
        assert [one.event.name for one in found if one.may_happen] == [
            "abolition-concluded",
            "conversion-concluded",
            "continuation-concluded",
            "integration-announced",
        ]

    def test_without_an_assessment_nothing_is_held_against_it(
        self, law: Law, calendar: WorkCalendar
    ) -> None:
        unassessed = event("assessed", date(2016, 9, 1))
        found = decide(
            MANDATORY_CLEANUP,
            History(matter=MATTER, events=(LISTED, unassessed)),
            CONCLUDED,
            law=law,
            calendar=calendar,
            as_of=date(2016, 12, 1),
        )
        assert (found.ruling, found.findings) == (Ruling.PERMITTED, ())
        assert [(one.name, one.missing) for one in found.unknowns] == [
            ("mandatory-cleanup.fit", ("still_applies", "must_be_mandatory"))
        ]


class TestAnnouncement:
    """mand2016-effect-abolish, -convert, -number-change: what holds from the announcement."""

    @pytest.mark.parametrize(
        ("type_", "facts", "stage", "codes"),
        [
            ("conversion-announced", {"number": NEW}, "converted", []),
            ("abolition-announced", {}, "abolished", ["LS601"]),
            ("integration-announced", {}, "integrating", ["LS601"]),
            ("continuation-announced", {}, "continued", ["LS601"]),
        ],
    )
    def test_what_is_announced_is_what_was_concluded(
        self,
        deciding: Callable[..., Decision],
        type_: str,
        facts: dict[str, object],
        stage: str,
        codes: list[str],
    ) -> None:
        one = event(type_, date(2017, 2, 15), **facts)
        permitted = deciding("announced", one)
        recorded = deciding("announced", one, mode=Mode.RECORD)
        assert [found.code for found in permitted.findings] == codes
        assert permitted.ruling is (Ruling.REFUSED if codes else Ruling.PERMITTED)
        assert recorded.state.stage.code == stage

    def test_the_departure_says_where_it_stands(self, deciding: Callable[..., Decision]) -> None:
        found = deciding("announced", event("abolition-announced", date(2017, 2, 15)))
        assert found.findings[0].message.en == (
            "DB15/ 353-2009 is at “concluded to convert”, where “abolition announced” cannot "
            "happen; it can at: concluded to abolish"
        )

    @pytest.mark.parametrize("number", ["DB15/T 353-2017", "DB15/T 354-2009", "DB15/ 353-2009"])
    def test_serial_and_year_stay(self, deciding: Callable[..., Decision], number: str) -> None:
        one = event("conversion-announced", date(2017, 2, 15), number=StandardNumber.parse(number))
        found = deciding("announced", one)
        assert told(found.findings) == [("LS675", "warning", "certain")]
        assert found.findings[0].message.en == (
            "after conversion the number is DB15/T 353-2009 (with /T, serial and year kept), not "
            f"{number} (the provision's text was not checked)"
        )

    @pytest.mark.parametrize(
        ("ended", "codes"),
        [
            (PartialDate(2017, 2, 14), ["LS676"]),
            (PartialDate(2017, 2, 15), []),
            (PartialDate(2017, 2, 16), ["LS676"]),
            (PartialDate(2017, 2), []),
        ],
    )
    def test_the_force_ends_on_its_day(
        self, deciding: Callable[..., Decision], ended: PartialDate, codes: list[str]
    ) -> None:
        one = event("conversion-announced", date(2017, 2, 15), number=NEW, ended=ended)
        assert [found.code for found in deciding("announced", one).findings] == codes

    def test_another_end_of_force_is_a_warning_that_says_where_the_rule_is_known_from(
        self, deciding: Callable[..., Decision]
    ) -> None:
        ended = PartialDate(2017, 12, 31)
        one = event("conversion-announced", date(2017, 2, 15), number=NEW, ended=ended)
        decision = deciding("announced", one)
        assert (decision.ruling, told(decision.findings)) == (
            Ruling.PERMITTED,
            [("LS676", "warning", "certain")],
        )
        assert decision.findings[0].message == Wording(
            "DB15/T 353-2009的结论自2017-02-15公告之日起生效，登记的终止日期却是2017-12-31"
            "（其依据仅见于一个省份的公告）",
            "DB15/T 353-2009: the conclusion takes effect on its announcement, 2017-02-15, not on "
            "2017-12-31 (as one province's announcement says)",
        )

    def test_the_public_is_told_of_the_new_number(self, deciding: Callable[..., Decision]) -> None:
        found = deciding("announced", CONVERTED)
        assert [(one.to.name, one.wording.zh) for one in found.notices] == [
            ("public", "自2017-02-15公告之日起不再强制，编号改为DB15/T 353-2009"),
            ("sector", "自2017-02-15公告之日起不再强制，编号改为DB15/T 353-2009"),
        ]


WRITERS = ("province", "sector", "home-unit", "committee", "secretariat", "drafter")


class TestAfterwards:
    """What follows the announcement."""

    @pytest.mark.parametrize(
        ("as_of", "codes"),
        [
            (date(2017, 12, 30), []),
            (date(2017, 12, 31), []),
            (date(2018, 1, 1), ["LS677"]),
        ],
    )
    def test_the_new_text_is_due_by_the_day_that_was_set(
        self, law: Law, calendar: WorkCalendar, as_of: date, codes: list[str]
    ) -> None:
        history = History(matter=MATTER, events=(LISTED, ASSESSED, CONCLUDED, CONVERTED))
        found = judge_history(MANDATORY_CLEANUP, history, law=law, calendar=calendar, as_of=as_of)
        assert [one.code for one in found.findings] == codes
        rewritten = history.with_(event("text-rewritten", date(2017, 12, 31)))
        after = judge_history(MANDATORY_CLEANUP, rewritten, law=law, calendar=calendar, as_of=as_of)
        assert (after.findings == (), after.duties == ()) == (True, as_of >= date(2017, 12, 31))

    @pytest.mark.parametrize(
        ("role", "codes"),
        [
            *((role, []) for role in WRITERS),
            ("health", ["LS602"]),
        ],
    )
    def test_whoever_writes_the_text_may_tell_that_it_is_done(
        self, law: Law, calendar: WorkCalendar, role: str, codes: list[str]
    ) -> None:
        """mand2016-effect-convert: the announcement turns to the unit in charge (归口单位)."""
        history = History(matter=MATTER, events=(LISTED, ASSESSED, CONCLUDED, CONVERTED))
        on = date(2017, 11, 1)
        done = Event.of("text-rewritten", on, Body(role=role, place="15"))
        found = decide(MANDATORY_CLEANUP, history, done, law=law, calendar=calendar, as_of=on)
        assert [one.code for one in found.findings] == codes

    def test_what_goes_into_a_national_standard_ends_with_it(
        self, law: Law, calendar: WorkCalendar
    ) -> None:
        history = History(
            matter=MATTER,
            events=(
                LISTED,
                event("assessed", date(2016, 9, 1), still_applies=True, must_be_mandatory=True),
                event("integration-concluded", date(2016, 12, 1)),
                event("integration-announced", date(2017, 2, 15)),
            ),
        )
        superseded = Event.of(
            "superseded", date(2019, 7, 1), standard=StandardNumber.parse("GB 1-2018")
        )
        found = decide(
            MANDATORY_CLEANUP,
            history,
            superseded,
            law=law,
            calendar=calendar,
            as_of=date(2019, 7, 1),
        )
        assert fold(MANDATORY_CLEANUP, history).stage.code == "integrating"
        assert (found.ruling, found.state.stage.code) == (Ruling.PERMITTED, "abolished")
        assert found.notices[0].wording.en == (
            "the mandatory national standard is implemented, and DB15/ 353-2009 ends with it"
        )

    def test_nothing_more_may_happen_to_what_is_abolished(
        self, law: Law, calendar: WorkCalendar
    ) -> None:
        history = History(
            matter=MATTER,
            events=(
                LISTED,
                event("assessed", date(2016, 9, 1), still_applies=False),
                event("abolition-concluded", date(2016, 12, 1)),
                event("abolition-announced", date(2017, 2, 15)),
            ),
        )
        found = possibilities(
            MANDATORY_CLEANUP, history, law=law, calendar=calendar, as_of=date(2017, 3, 1)
        )
        assert [one.event.name for one in found if one.may_happen] == []

    def test_taken_off_the_list_it_is_owed_nothing(self, law: Law, calendar: WorkCalendar) -> None:
        off = event("taken-off", date(2016, 4, 1), reason="已于2015年废止")
        history = History(matter=MATTER, events=(LISTED, off))
        found = judge_history(
            MANDATORY_CLEANUP, history, law=law, calendar=calendar, as_of=date(2017, 6, 1)
        )
        assert (found.state.stage.code, found.duties, found.findings) == ("out", (), ())
