"""The table of a transition, step by step."""

from datetime import date
from typing import Any

import pytest

from localstd.calendar import PartialDate, WorkCalendar
from localstd.law import Law, Weight
from localstd.numbers import StandardNumber
from localstd.procedure import (
    Body,
    Decision,
    Event,
    History,
    Matter,
    Ruling,
    decide,
    duties,
    fold,
    possibilities,
)
from localstd.transition import TRANSITION

ALLIANCE = Body(role="alliance", name="广东LED产业联盟")
PROVINCE = Body(role="province", place="44")
GROUP_NUMBER = StandardNumber.parse("T/GDES 1-2019")
JOINT_NUMBER = StandardNumber.parse("Q/LM 1-2019")
DAY = date(2019, 3, 1)


def event(type_: str, on: date = DAY, by: Body = ALLIANCE, **facts: object) -> Event:
    return Event.of(type_, on, by, **facts)


REGISTERED = event(
    "registered",
    date(2015, 6, 1),
    number="LM/GD 001-2014",
    contracts=("甲合同",),
    labels=("A型包装",),
)
CHOSEN = event("way-chosen", date(2019, 1, 8), way="through-organisation", form="organisation")


def history(*events: Event) -> History:
    return History(matter=Matter(id="tr-1", place="44"), events=(REGISTERED, *events))


class Asked:
    """Decisions by the law that ships."""

    def __init__(self, law: Law, calendar: WorkCalendar) -> None:
        self.law, self.calendar = law, calendar

    def __call__(self, before: History, event: Event) -> Decision:
        return decide(
            TRANSITION,
            before,
            event,
            law=self.law,
            calendar=self.calendar,
            as_of=event.on.last,
        )


@pytest.fixture
def asked(law: Law, calendar: WorkCalendar) -> Asked:
    return Asked(law, calendar)


def codes(decision: Decision) -> list[tuple[str, Weight]]:
    return [(one.code, one.weight) for one in decision.findings]


class TestWhoPublishes:
    """sl2017 art 18, so2016 arts 3 and 17: who makes group standards."""

    @pytest.mark.parametrize(
        ("facts", "found"),
        [
            ({"form": "organisation", "registered": PartialDate(2017, 5, 8)}, []),
            ({"form": "organisation", "registered": PartialDate(2019, 3, 1)}, []),
            (
                {"form": "organisation", "registered": PartialDate(2019, 3, 2)},
                [("LS703", Weight.BAR)],
            ),
            ({"form": "exempt"}, []),
            ({"form": "by-law", "registered": PartialDate(2019, 3, 2)}, []),
            ({"form": "branch"}, [("LS702", Weight.BAR)]),
            ({"form": "unregistered"}, [("LS701", Weight.BAR)]),
            ({}, []),
        ],
    )
    def test_a_group_standard_is_of_a_registered_organisation(
        self, asked: Asked, facts: dict[str, Any], found: list[tuple[str, Weight]]
    ) -> None:
        succeeded = event("succeeded", successor=GROUP_NUMBER, **facts)
        chosen = event("way-chosen", date(2019, 1, 8), way="register")
        assert codes(asked(history(chosen), succeeded)) == found

    def test_who_publishes_may_be_told_by_the_choice(self, asked: Asked) -> None:
        published_by: dict[str, Any] = {
            "form": "organisation",
            "registered": PartialDate(2019, 3, 2),
        }
        late = event("way-chosen", date(2019, 1, 8), way="register", **published_by)
        succeeded = event("succeeded", successor=GROUP_NUMBER)
        assert codes(asked(history(late), succeeded)) == [("LS703", Weight.BAR)]

    def test_what_the_alliance_was_is_not_held_against_another_publisher(
        self, asked: Asked
    ) -> None:
        assessed = event("assessed", date(2018, 12, 3), alliance_form="unregistered")
        succeeded = event("succeeded", successor=GROUP_NUMBER)
        assert codes(asked(history(assessed, CHOSEN), succeeded)) == []

    def test_a_branch_is_chosen_by_no_way(self, asked: Asked) -> None:
        decision = asked(history(), event("way-chosen", way="through-organisation", form="branch"))
        assert (decision.ruling, codes(decision)) == (Ruling.REFUSED, [("LS702", Weight.BAR)])

    def test_a_branch_may_ask_for_a_local_standard(self, asked: Asked) -> None:
        assert codes(asked(history(), event("way-chosen", way="local", form="branch"))) == []

    def test_enterprises_need_no_registration_as_an_organisation(self, asked: Asked) -> None:
        chosen = event("way-chosen", date(2019, 1, 8), way="joint-enterprise")
        succeeded = event("succeeded", successor=JOINT_NUMBER, form="unregistered")
        assert codes(asked(history(chosen), succeeded)) == []


class TestTheWay:
    """seed2015 point 17: guided towards group standards; other ways stay open."""

    def test_a_way_that_failed_leads_back_to_the_choice(self, asked: Asked) -> None:
        failed = event("way-failed", reason="理事会否决", ground="未协商一致或者表决未通过")
        decision = asked(history(CHOSEN), failed)
        assert (decision.ruling, decision.state.stage.code) == (Ruling.PERMITTED, "assessed")
        again = event("way-chosen", way="joint-enterprise")
        assert asked(history(CHOSEN, failed), again).state.stage.code == "under-way"

    def test_a_way_that_failed_has_a_reason(self, asked: Asked) -> None:
        assert codes(asked(history(CHOSEN), event("way-failed"))) == [("LS603", Weight.BAR)]

    def test_a_successor_of_another_kind_is_warned_of(self, asked: Asked) -> None:
        decision = asked(history(CHOSEN), event("succeeded", successor=JOINT_NUMBER))
        assert (decision.ruling, codes(decision)) == (
            Ruling.PERMITTED,
            [("LS704", Weight.WARNING)],
        )

    def test_the_province_advises_and_does_not_choose(self, asked: Asked) -> None:
        advised = event("advised", by=PROVINCE, advice="可以由省照明学会发布")
        assert asked(history(), advised).ruling is Ruling.PERMITTED
        chosen = event("way-chosen", by=PROVINCE, way="register")
        assert codes(asked(history(), chosen)) == [("LS602", Weight.BAR)]

    def test_before_the_opinion_of_2015_nobody_is_said_to_lack_the_power(
        self, asked: Asked
    ) -> None:
        registered = event("registered", date(2015, 4, 1), number="LM 1-2014")
        early = History(matter=Matter(id="tr-0", place="44"), events=(registered,))
        chosen = event("way-chosen", date(2015, 4, 2), by=PROVINCE, way="register")
        decision = asked(early, chosen)
        assert (decision.ruling, decision.duties) == (Ruling.PERMITTED, ())
        assert "power" in [one.name for one in decision.unknowns]

    def test_anybody_may_tell_what_was_published(self, asked: Asked) -> None:
        published: dict[str, Any] = {"successor": JOINT_NUMBER, "form": "unregistered"}
        chosen = event("way-chosen", date(2019, 1, 8), way="joint-enterprise")
        for by in (PROVINCE, Body(role="public"), Body(role="sector", place="44")):
            assert codes(asked(history(chosen), event("succeeded", by=by, **published))) == []


class TestTheEnd:
    """Nothing is closed without a successor or a recorded end."""

    @pytest.mark.parametrize("before", [(), (CHOSEN,)])
    def test_nothing_is_completed_without_a_successor(
        self, asked: Asked, before: tuple[Event, ...]
    ) -> None:
        assert codes(asked(history(*before), event("citing-ended"))) == [
            ("LS601", Weight.BAR),
            ("LS705", Weight.WARNING),
        ]

    def test_a_part_is_not_the_whole(self, asked: Asked) -> None:
        part = event("part-succeeded", successor=GROUP_NUMBER, part="灯具")
        after = history(CHOSEN, part)
        assert fold(TRANSITION, after).stage.code == "partly-succeeded"
        assert ("LS601", Weight.BAR) in codes(asked(after, event("citing-ended")))
        rest = asked(after, event("withdrawn", reason="其余内容已有国家标准"))
        assert rest.state.stage.code == "succeeded"

    def test_what_is_withdrawn_ends_only_once_it_is_cited_no_more(self, asked: Asked) -> None:
        withdrawn = event("withdrawn", reason="已有国家标准")
        decision = asked(history(), withdrawn)
        assert decision.state.stage.code == "withdrawn"
        assert [one.type.name for one in decision.duties] == ["replacement"]
        done = asked(history(withdrawn), event("citing-ended"))
        assert (done.state.stage.code, codes(done)) == ("ended", [("LS705", Weight.WARNING)])

    def test_what_was_replaced_is_cited_no_more(self, asked: Asked) -> None:
        succeeded = event("succeeded", successor=GROUP_NUMBER)
        replaced = [event("citation-replaced", citing=one) for one in ("甲合同", "A型包装")]
        done = asked(history(CHOSEN, succeeded, *replaced), event("citing-ended"))
        assert (done.state.stage.code, codes(done), done.duties) == ("completed", [], ())


class TestDuties:
    """What is owed, by whom, under which provision."""

    @pytest.mark.parametrize(
        ("on", "cited"),
        [(date(2017, 12, 31), "ir1990-label"), (date(2018, 1, 1), "sl2017-selfdecl")],
    )
    def test_labels_are_put_right_by_the_law_of_the_day(
        self, law: Law, calendar: WorkCalendar, on: date, cited: str
    ) -> None:
        settled = history(event("succeeded", on, successor=GROUP_NUMBER))
        (duty,) = duties(TRANSITION, settled, law=law, calendar=calendar, as_of=on)
        assert (duty.type.name, duty.owed_by and duty.owed_by.name, duty.due) == (
            "replacement",
            "enterprise",
            None,
        )
        assert [one.provision for one in duty.citations] == [cited]

    def test_the_alliance_owes_what_becomes_of_its_standard(
        self, law: Law, calendar: WorkCalendar
    ) -> None:
        (duty,) = duties(
            TRANSITION, history(CHOSEN), law=law, calendar=calendar, as_of=date(2026, 1, 1)
        )
        assert (duty.type.name, str(duty.started), duty.due) == ("settlement", "2015-06-01", None)
        assert [one.provision for one in duty.citations] == ["seed-alliance"]


def test_what_may_happen_next_is_offered_to_the_alliance(law: Law, calendar: WorkCalendar) -> None:
    offered = possibilities(
        TRANSITION, history(CHOSEN), law=law, calendar=calendar, as_of=DAY, by=ALLIANCE
    )
    assert {"way-failed", "succeeded", "part-succeeded", "withdrawn"} <= {
        one.event.name for one in offered
    }


class TestRegimes:
    """Who makes group standards is judged by the law of the day of publication."""

    @pytest.mark.parametrize(
        ("on", "cited"),
        [
            (date(2016, 2, 28), []),
            (date(2016, 2, 29), ["gs2016-who"]),
            (date(2017, 12, 14), ["gs2016-who"]),
            (date(2017, 12, 15), ["gs2017t-def"]),
            (date(2017, 12, 31), ["gs2017t-def"]),
            (date(2018, 1, 1), ["sl2017-group-who"]),
            (date(2019, 1, 9), ["sl2017-group-who"]),
        ],
    )
    def test_an_unregistered_alliance_is_barred_by_the_law_of_its_day(
        self, asked: Asked, on: date, cited: list[str]
    ) -> None:
        succeeded = event("succeeded", on, successor=GROUP_NUMBER, form="unregistered")
        found = asked(history(), succeeded).findings
        assert [one.code for one in found] == ["LS701"] * len(cited)
        assert [one.citations[0].provision for one in found] == cited

    @pytest.mark.parametrize("on", [date(2016, 1, 4), date(2017, 12, 31), date(2018, 1, 1)])
    def test_enterprises_are_barred_by_no_words_of_any_regime(self, asked: Asked, on: date) -> None:
        chosen = event("way-chosen", date(2015, 12, 1), way="joint-enterprise")
        assert codes(asked(history(chosen), event("succeeded", on, successor=JOINT_NUMBER))) == []
