"""The making of a group standard, condition by condition: found, kept, and not known."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any, TypeAlias

import pytest
from tests.groups.lives import ASSOCIATION, LIFE, NUMBER, told, until

from localstd._attrs import evolve
from localstd.calendar import PartialDate, WorkCalendar
from localstd.groups import GROUP_STANDARD
from localstd.law import Law, Weight
from localstd.numbers import StandardNumber, china_group_codes
from localstd.procedure import Body, Decision, Event, History, Matter, Ruling, decide

Ask: TypeAlias = Callable[..., Decision]
BAR, FAULT, WARNING = Weight.BAR, Weight.FAULT, Weight.WARNING


@pytest.fixture
def ask(law: Law, calendar: WorkCalendar) -> Ask:
    """Ask about an event of the life, some facts of which are told otherwise."""

    def asked(event: str, place: str | None = None, **facts: Any) -> Decision:
        history, as_it_was = until(event, place)
        return decided(history, told(as_it_was, **facts), law, calendar)

    return asked


def decided(history: History, event: Event, law: Law, calendar: WorkCalendar) -> Decision:
    return decide(GROUP_STANDARD, history, event, law=law, calendar=calendar, as_of=event.on.last)


def found(decision: Decision) -> list[tuple[str, Weight]]:
    return [(one.code, one.weight) for one in decision.findings]


#: What bodies may lack that need no registration.
EXEMPT = {
    "registered": PartialDate(2021, 5, 11),
    "has_certificate": False,
    "credit_code": "91152201078377449P",
}


@pytest.mark.parametrize("event", [one.type for one in LIFE])
@pytest.mark.parametrize("place", [None, "46", "37"])
def test_nothing_is_wrong_with_any_step_nor_unknown(
    ask: Ask, event: str, place: str | None
) -> None:
    decision = ask(event, place)
    assert (decision.ruling, found(decision)) == (Ruling.PERMITTED, [])
    assert [one for one in decision.unknowns if one.name != "power"] == []


@pytest.mark.parametrize(
    ("event", "facts", "expected"),
    [
        ("project-approved", {"is_suspended": True}, [("LS727", BAR)]),
        ("comment-closed", {}, []),
        ("technically-reviewed", {"in_favour": 18, "against": 7}, [("LS723", BAR)]),
        ("technically-reviewed", {"in_favour": 18, "against": 7, "consensus": True}, []),
        ("technically-reviewed", {"voters": ("丙", "乙")}, [("LS724", WARNING)]),
        ("technically-reviewed", {"voting_units": ("甲厂",)}, [("LS724", WARNING)]),
        ("technically-reviewed", {"below_mandatory": True}, [("LS734", BAR)]),
        ("technically-reviewed", {"restricts_competition": True}, [("LS735", BAR)]),
        ("technically-reviewed", {"sets_basics_anew": True}, [("LS736", WARNING)]),
        ("approved", {"code": "CBIA", "code_is_free": False}, [("LS731", BAR), ("LS730", BAR)]),
        ("approved", {"is_used": True}, [("LS733", BAR)]),
        ("approved", {"is_suspended": True}, [("LS727", BAR)]),
        ("published", {"organisation_form": "branch"}, [("LS725", BAR)]),
        ("published", {"organisation_form": "unregistered"}, [("LS725", BAR)]),
        ("published", {"organisation_form": "technology-alliance"}, []),
        ("published", {"registered": PartialDate(2021, 5, 10)}, []),
        ("published", {"registered": PartialDate(2021, 5, 11)}, [("LS726", BAR)]),
        ("published", {**EXEMPT, "organisation_form": "exempt"}, []),
        ("published", {**EXEMPT, "organisation_form": "by-law", "has_certificate": True}, []),
        ("published", {"in_charter": False}, [("LS728", BAR)]),
        ("published", {"has_staff": False}, [("LS729", FAULT)]),
        ("published", {"has_certificate": False}, [("LS729", FAULT)]),
        ("published", {"credit_code": "91152201078377449P"}, [("LS729", WARNING)]),
        ("disclosed", {"disclosed": ("title", "number")}, [("LS737", FAULT)]),
        ("disclosed", {"has_patents": True}, [("LS737", FAULT)]),
        ("self-declared", {"declared": ("law",)}, [("LS737", FAULT)]),
        ("platform-entered", {"platform_papers": ("procedures",)}, [("LS737", FAULT)]),
    ],
)
def test_each_departure_is_found_with_its_weight(
    ask: Ask, event: str, facts: dict[str, Any], expected: list[tuple[str, Weight]]
) -> None:
    decision = ask(event, **facts)
    assert found(decision) == expected
    assert (decision.ruling is Ruling.REFUSED) == any(weight is BAR for _, weight in expected)
    assert all(one.citations for one in decision.findings)


class TestComments:
    """Thirty days, generally; and the public where it is touched."""

    @pytest.mark.parametrize(("days", "expected"), [(29, [("LS721", WARNING)]), (30, [])])
    def test_closed_a_day_early_is_warned_of(
        self, law: Law, calendar: WorkCalendar, days: int, expected: list[tuple[str, Weight]]
    ) -> None:
        history, closed = until("comment-closed")
        opened = history.standing[-1].on.first
        early = evolve(closed, on=PartialDate.of(opened + timedelta(days)))
        assert found(decided(history, early, law, calendar)) == expected

    @pytest.mark.parametrize(
        ("place", "interests", "weights"),
        [
            (None, ("consumers",), [WARNING]),  # the words were not seen
            (None, ("persons", "ecology"), []),
            ("46", ("persons",), [BAR]),
            ("46", ("consumers",), [WARNING, BAR]),  # by the nation, and by the place
            ("46", (), []),
        ],
    )
    def test_what_touches_the_public_is_open_to_it(
        self,
        law: Law,
        calendar: WorkCalendar,
        place: str | None,
        interests: tuple[str, ...],
        weights: list[Weight],
    ) -> None:
        history, closed = until("comment-closed", place)
        *earlier, opened = history.events
        kept = told(opened, was_public=False, interests=interests)
        whole = History(matter=history.matter, events=(*earlier, kept))
        decision = decided(whole, closed, law, calendar)
        assert found(decision) == [("LS722", weight) for weight in weights]
        assert (decision.ruling is Ruling.REFUSED) == (BAR in weights)


class TestSteps:
    """What tells no step may be published at once, until a provision asks for steps."""

    @pytest.mark.parametrize(
        ("on", "place", "expected"),
        [
            (date(2016, 6, 1), None, []),
            (date(2018, 6, 1), "46", []),
            (date(2019, 1, 8), None, []),
            (date(2019, 1, 9), None, [("LS720", WARNING)]),
            (date(2019, 12, 31), "46", [("LS720", WARNING)]),
            (date(2020, 1, 1), "46", [("LS720", WARNING), ("LS720", BAR)]),
        ],
    )
    def test_published_without_any(
        self,
        law: Law,
        calendar: WorkCalendar,
        on: date,
        place: str | None,
        expected: list[tuple[str, Weight]],
    ) -> None:
        number = StandardNumber.parse(f"T/ZJDS 1-{on.year}")
        published = Event.of("published", on, ASSOCIATION, number=number)
        history = History(matter=Matter(id="t-2", place=place))
        decision = decided(history, published, law, calendar)
        assert [one for one in found(decision) if one[0] == "LS720"] == expected

    def test_of_a_file_that_was_taken_over_nothing_is_said(
        self, law: Law, calendar: WorkCalendar
    ) -> None:
        history, published = until("published")
        taken = History(matter=history.matter, is_whole=False)
        decision = decided(taken, published, law, calendar)
        assert found(decision) == []
        assert ("group.steps", ("taken",)) in [(one.name, one.missing) for one in decision.unknowns]

    def test_no_step_is_taken_before_its_turn(self, law: Law, calendar: WorkCalendar) -> None:
        history, _ = until("comment-opened")
        _, reviewed = until("technically-reviewed")
        assert ("LS601", BAR) in found(decided(history, reviewed, law, calendar))


class TestNumbers:
    """The code is the organisation's own, and the number was never used."""

    @pytest.mark.parametrize(
        ("organisation", "is_free", "codes"),
        [
            (china_group_codes()["CBIA"], None, []),
            ("珠江灯饰产业协会", None, ["LS730"]),
            ("珠江灯饰产业协会", True, []),  # whoever asked the platform knows better
        ],
    )
    def test_known_codes_tell_whose_a_code_is(
        self,
        law: Law,
        calendar: WorkCalendar,
        organisation: str,
        is_free: bool | None,  # noqa: FBT001  what is told
        codes: list[str],
    ) -> None:
        number = StandardNumber.parse("T/CBIA 9-2021")
        history, approved = until("approved")
        events = tuple(
            told(one, code_is_free=is_free) if "code" in one.facts else one
            for one in history.events
        )
        numbered = told(approved, number=number, code="CBIA", organisation=organisation)
        decision = decided(evolve(history, events=events), numbered, law, calendar)
        assert [one.code for one in decision.findings] == codes

    @pytest.mark.parametrize(
        ("facts", "codes"),
        [
            ({"number": StandardNumber.parse("Q/HR 1-2021"), "code": None}, ["LS731"]),
            ({"code": "灯饰协会"}, []),  # no code, and so not known
            ({"credit_code": "51"}, []),
        ],
    )
    def test_what_cannot_be_a_code_breaks_nothing(
        self, law: Law, calendar: WorkCalendar, facts: dict[str, Any], codes: list[str]
    ) -> None:
        history, approved = until("approved")
        events = tuple(told(one, code=None) for one in history.events)
        decision = decided(evolve(history, events=events), told(approved, **facts), law, calendar)
        assert [one.code for one in decision.findings] == codes

    def test_a_code_that_nobody_is_known_to_bear_is_unknown(
        self, law: Law, calendar: WorkCalendar
    ) -> None:
        history, approved = until("approved")
        unsaid = evolve(
            history, events=tuple(told(one, code_is_free=None) for one in history.events)
        )
        decision = decided(unsaid, approved, law, calendar)
        assert [(one.name, one.missing) for one in decision.unknowns] == [
            ("group.code", ("code_is_free",))
        ]

    def test_what_was_approved_under_another_number_is_asked_again(self, ask: Ask) -> None:
        other = StandardNumber.parse("T/ZJDS 2-2021")
        assert [one.code for one in ask("published", number=other, is_used=True).findings] == [
            "LS733"
        ]
        assert found(ask("published", number=NUMBER, is_used=True)) == []

    def test_a_year_that_is_not_of_the_publication_is_warned_of(
        self, law: Law, calendar: WorkCalendar
    ) -> None:
        history, published = until("published")
        late = evolve(published, on=PartialDate(2022, 1, 4))
        assert found(decided(history, late, law, calendar)) == [("LS731", WARNING)]


class TestManner:
    """Who took part, and on what it rests: read, save where nothing at all was done."""

    @pytest.mark.parametrize(
        ("facts", "expected"),
        [
            ({"parties": ("producer",)}, [("LS736", WARNING)]),
            ({"experimented": False}, [("LS736", WARNING)]),
            (
                {"surveyed": False, "experimented": False, "argued": False},
                [("LS736", FAULT)],
            ),
        ],
    )
    def test_is_asked_at_the_review(
        self,
        law: Law,
        calendar: WorkCalendar,
        facts: dict[str, Any],
        expected: list[tuple[str, Weight]],
    ) -> None:
        history, reviewed = until("technically-reviewed")
        events = tuple(
            told(one, **facts) if one.type == "drafting-began" else one for one in history.events
        )
        whole = evolve(history, events=events)
        assert found(decided(whole, reviewed, law, calendar)) == expected


def test_what_a_failed_review_told_is_no_part_of_the_next_one(
    law: Law, calendar: WorkCalendar
) -> None:
    history, reviewed = until("technically-reviewed")
    failed = Event.of(
        "review-failed", date(2021, 4, 10), ASSOCIATION, voting=25, in_favour=1, reason="赞成不足"
    )
    bare = evolve(reviewed, facts={})
    decision = decided(history.with_(failed), bare, law, calendar)
    assert found(decision) == []
    assert {one.name for one in decision.unknowns} >= {"vote.group", "group.floor"}


def test_an_order_to_stop_is_told_of_each_step_anew(law: Law, calendar: WorkCalendar) -> None:
    history, published = until("published")
    decision = decided(history, told(published, is_suspended=None), law, calendar)
    assert [(one.name, one.missing) for one in decision.unknowns] == [
        ("group.not-suspended", ("is_suspended",))
    ]


def test_a_second_comment_period_may_be_short(law: Law, calendar: WorkCalendar) -> None:
    history, _ = until("technically-reviewed")
    again = history.with_(Event.of("comment-opened", date(2021, 4, 6), ASSOCIATION))
    closed = Event.of("comment-closed", date(2021, 4, 16), ASSOCIATION)
    assert found(decided(again, closed, law, calendar)) == []


def test_an_alliance_does_not_publish_in_its_own_name(law: Law, calendar: WorkCalendar) -> None:
    history, published = until("published")
    of_an_alliance = evolve(published, by=Body(role="alliance"))
    assert found(decided(history, of_an_alliance, law, calendar)) == [("LS602", BAR)]


def test_a_review_that_failed_leaves_it_there_and_tells_the_members(
    law: Law, calendar: WorkCalendar
) -> None:
    history, _ = until("technically-reviewed")
    failed = Event.of(
        "review-failed", date(2021, 4, 20), ASSOCIATION, voting=25, in_favour=18, reason="赞成不足"
    )
    decision = decided(history, failed, law, calendar)
    assert (decision.ruling, decision.state.stage.code) == (Ruling.PERMITTED, "examination")
    assert [(one.name, one.to.name) for one in decision.notices] == [("failure", "member")]
