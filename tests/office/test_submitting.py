"""What is submitted is decided, and recorded once, by whoever may; or refused in words."""

from collections.abc import Callable, Sequence
from datetime import date, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from localstd._attrs import evolve
from localstd.calendar import CHINA_TIME, InstantError, day_of
from localstd.convert import RecordError
from localstd.law import Track
from localstd.making import MAKING
from localstd.notices import Directory, Recipient, UnfitTextError
from localstd.office import (
    NATION,
    Actor,
    Appointment,
    MatterElsewhereError,
    MeanwhileError,
    NotAnAppointmentError,
    NotAppointedError,
    Office,
    OpenedOtherwiseError,
    UnplacedAppointmentError,
    WhichAppointmentError,
    open_office,
)
from localstd.places import PlaceCodeError
from localstd.procedure import (
    STRUCK,
    Body,
    CorrectionError,
    Event,
    History,
    Matter,
    Ruling,
    UnknownEventError,
)
from localstd.storage import (
    Append,
    Draft,
    KeyTakenError,
    MemoryStorage,
    Origin,
    Record,
    RecordKind,
    StandingQuery,
    StorageUnavailableError,
)
from localstd.testing import lawful_histories, shipped_trial
from localstd.wording import Wording

Opening = Callable[..., tuple[Office, Any]]

TRIAL = shipped_trial(MAKING)
LI = Actor.of("李工", ("province", "34"))
WANG = Actor.of("王工", ("sector", "34"))
ANYONE = Actor.of("公众", ("public", None))
APPLIED = Event.of("applied", date(2026, 7, 1), title="绿茶")
APPRAISED = Event.of(
    "appraised",
    date(2026, 7, 2),
    surveyed=True,
    appraised=True,
    national_exists=False,
    special_need="山区茶园",
)
PROPOSED = Event.of("proposed", date(2026, 7, 1), title="绿茶")


def holding(*bodies: Body | None) -> Actor:
    """Make an actor who holds just what some bodies are."""
    held = {(one.role, one.place) for one in bodies if one is not None}
    return Actor.of("某人", *(held or {("public", None)}))


@settings(max_examples=15)
@given(history=lawful_histories(TRIAL, st.builds(Matter, id=st.just("1"), place=st.just("34"))))
def test_a_lawful_life_is_recorded_as_it_happened(history: History) -> None:
    """Each event on its own day, by an actor who holds no more than it takes."""
    noon = [datetime(2000, 1, 1, tzinfo=CHINA_TIME)]
    office = open_office(MemoryStorage(), place="34", create=True, clock=lambda: noon[0])
    for event in history.events:
        noon[0] = datetime.combine(event.on.last, noon[0].time(), CHINA_TIME)
        seen = office.preview("1", event, by=holding(event.by))
        done = office.submit("1", event, by=holding(event.by))
        assert done.decision.ruling is Ruling.PERMITTED
        assert (seen.decision, seen.messages) == (done.decision, done.messages)
    if not history.events:
        return
    file = office.matter("1")
    assert [evolve(one, recorded=None, by=None) for one in file.history.events] == [
        evolve(one, recorded=None, by=None) for one in history.events
    ]
    assert [one.recorded for one in file.history.events] == [one.on.last for one in history.events]
    assert office.verify().is_sound
    (standing,) = office.all_standings()
    assert (standing.stage, standing.version) == (file.state.stage.code, file.version)
    assert [one.due for one in standing.duties] == [one.due for one in file.duties]


def test_who_acts_is_the_appointment_that_may(opened: Opening) -> None:
    office, _ = opened()
    both = Actor.of("兼任者", ("sector", "34"), ("city", "3401"))
    assert office.submit("1", APPLIED, by=both).decision.event.by == Body(role="sector", place="34")


def test_of_several_that_may_one_must_be_named(opened: Opening) -> None:
    office, _ = opened()
    both = Actor.of("兼任者", ("sector", "34"), ("sector", None), ("public", None))
    with pytest.raises(UnplacedAppointmentError) as unplaced:
        office.submit("1", PROPOSED, by=both)
    assert unplaced.value.role == "sector"
    many = Actor.of("兼任者", ("sector", "34"), ("province", "34"), ("public", None))
    with pytest.raises(WhichAppointmentError) as which:
        office.submit("1", PROPOSED, by=many)
    assert len(which.value.may) > 1
    named = evolve(PROPOSED, by=Body(role="public"))
    assert office.submit("1", named, by=many).is_permitted


def test_of_several_none_of_which_may_all_are_named(opened: Opening) -> None:
    office, _ = opened()
    office.submit("1", APPLIED, by=WANG)
    nobody = Actor.of("兼任者", ("drafter", None), ("public", None))
    with pytest.raises(WhichAppointmentError) as which:
        office.submit("1", Event.of("rejected", date(2026, 7, 2), reason="重复"), by=nobody)
    assert (which.value.may, which.value.held) == ((), ("drafter", "public"))


@pytest.mark.parametrize(
    "by", [Body(role="province", place="34"), Body(role="sector", place="33"), Body(role="health")]
)
def test_nobody_acts_as_what_they_are_not(opened: Opening, by: Body) -> None:
    office, _ = opened()
    with pytest.raises(NotAppointedError) as refused:
        office.submit("1", evolve(APPLIED, by=by), by=WANG)
    assert (refused.value.role, refused.value.held) == (by.role, ("sector@34",))
    assert office.standings().items == ()


def test_a_place_that_is_left_out_is_filled_in(opened: Opening) -> None:
    office, _ = opened()
    told = evolve(APPLIED, by=Body(role="sector", name="省农业农村厅"))
    done = office.submit("1", told, by=WANG)
    assert done.decision.event.by == Body(role="sector", place="34", name="省农业农村厅")


def test_a_role_of_another_place_is_refused_by_the_decision(opened: Opening) -> None:
    office, _ = opened()
    done = office.submit("1", APPLIED, by=Actor.of("邻省", ("sector", "33")))
    assert [one.code for one in done.decision.bars] == ["LS605"]
    assert done.record is None


def test_a_role_that_is_not_entitled_is_refused_by_the_decision(opened: Opening) -> None:
    office, _ = opened()
    office.submit("1", APPLIED, by=WANG)
    done = office.submit("1", Event.of("rejected", date(2026, 7, 2), reason="重复"), by=WANG)
    assert [one.code for one in done.decision.bars] == ["LS602"]


def test_what_the_public_may_do_it_may_do_anywhere(opened: Opening) -> None:
    office, _ = opened()
    assert office.submit("1", PROPOSED, by=ANYONE, place="3401").is_permitted


def test_a_matter_of_another_place_is_another_office_s(opened: Opening) -> None:
    office, _ = opened()
    with pytest.raises(MatterElsewhereError) as refused:
        office.submit("1", PROPOSED, by=ANYONE, place="330000")
    assert (refused.value.place, refused.value.office) == ("33", "34")


def test_the_office_of_the_nation_acts_everywhere_and_needs_a_place(opened: Opening) -> None:
    office, _ = opened(place=NATION)
    assert office.submit("1", PROPOSED, by=ANYONE, place="33").is_permitted
    with pytest.raises(MatterElsewhereError):
        office.submit("2", PROPOSED, by=ANYONE)


def test_a_place_that_is_none_is_refused(opened: Opening) -> None:
    office, _ = opened()
    with pytest.raises(RecordError):
        office.submit("1", PROPOSED, by=ANYONE, place="3499")


@pytest.mark.parametrize(
    ("part", "given"), [("procedure", "review"), ("place", "34"), ("track", Track.FOOD)]
)
def test_a_matter_stays_as_it_was_opened(opened: Opening, part: str, given: Any) -> None:
    office, _ = opened()
    office.submit("1", PROPOSED, by=ANYONE, place="3401")
    with pytest.raises(OpenedOtherwiseError) as refused:
        office.submit("1", APPLIED, by=WANG, **{part: given})
    assert refused.value.part == part
    same = office.preview(
        "1", APPLIED, by=WANG, procedure="making", place="340100", track=Track.ORDINARY
    )
    assert same.decision.ruling is Ruling.PERMITTED


def test_procedure_and_track_are_those_of_the_first_event(opened: Opening) -> None:
    office, _ = opened()
    number = "DB34/T 1-2020"
    began = Event.of("cycle-began", date(2026, 7, 1), standard="34-1", number=number)
    done = office.submit("r-1", began, by=LI, procedure="review", track=Track.FOOD)
    assert done.is_permitted
    file = office.matter("r-1")
    assert (file.procedure.name, file.matter.track) == ("review", Track.FOOD)
    assert str(file.history.events[0].facts["number"]) == number


def test_what_is_judged_is_what_is_recorded(opened: Opening) -> None:
    """Facts are read as they will be read back: an unknown one is refused, a text loses blanks."""
    office, _ = opened()
    with pytest.raises(RecordError):
        office.submit("1", Event.of("applied", date(2026, 7, 1), titel="绿茶"), by=WANG)
    with pytest.raises(UnknownEventError):
        office.submit("1", Event.of("aplied", date(2026, 7, 1)), by=WANG)
    done = office.submit("1", Event.of("applied", date(2026, 7, 1), title=" 绿茶 "), by=WANG)
    assert done.decision.event.facts["title"] == "绿茶"
    assert office.matter("1").history.events == (done.decision.event,)


def test_what_has_not_happened_is_refused(opened: Opening) -> None:
    office, _ = opened("2026-06-30")
    assert [one.code for one in office.submit("1", APPLIED, by=WANG).decision.bars] == ["LS604"]


def test_a_refused_attempt_is_kept_on_request_and_is_no_history(opened: Opening) -> None:
    office, _ = opened()
    for _ in range(2):  # before the matter is opened, and again
        done = office.submit("1", Event.of("filed", date(2026, 7, 1)), by=LI, keep_refusal=True)
        assert done.record is not None
        assert done.record.kind is RecordKind.REFUSAL
    file = office.matter("1")
    assert (file.history.events, file.version, len(file.refusals)) == ((), 2, 2)
    (finding, *_) = file.refusals[0].findings
    assert finding["code"] == "LS601"
    with pytest.raises(TypeError, match="does not support item assignment"):
        finding["facts"]["matter"] = "2"
    assert office.standings().items == ()
    assert office.submit("1", APPLIED, by=WANG, place="3401", expected=2).is_permitted
    assert office.matter("1").matter.place == "3401"
    office.submit("1", Event.of("filed", date(2026, 7, 1)), by=LI, keep_refusal=True)
    assert office.matter("1").version == 4
    assert office.standings().items[0].version == 4
    assert office.verify().is_sound


def test_a_correction_is_for_whoever_may_do_what_it_corrects(opened: Opening) -> None:
    """The sector may not take away what the province did, by striking or by replacing it."""
    office, _ = opened()
    office.submit("1", APPLIED, by=WANG)
    office.submit("1", APPRAISED, by=LI)
    before = office.matter("1")
    assert len(before.history.events) == 2
    strike = Event(type=STRUCK, on=APPLIED.on, corrects=2)
    for attempt in (strike, APPLIED.correcting(2)):
        done = office.submit("1", attempt, by=WANG)
        assert {one.code for one in done.decision.bars} == {"LS602"}
        assert done.decision.state == before.state
        assert done.decision.notices == ()
    assert office.submit("1", strike, by=LI).is_permitted
    assert [one.type for one in office.matter("1").history.standing] == ["applied"]
    again = evolve(APPLIED, type="appraised", facts={}).correcting(3)
    assert {one.code for one in office.submit("1", APPLIED.correcting(3), by=WANG).decision.bars}
    assert office.submit("1", again, by=LI).decision.event.corrects == 3


def test_a_correction_of_nothing_is_an_error(opened: Opening) -> None:
    office, _ = opened()
    office.submit("1", APPLIED, by=WANG)
    for attempt in (Event(type=STRUCK, on=APPLIED.on, corrects=9), APPLIED.correcting(9)):
        with pytest.raises(CorrectionError):
            office.submit("1", attempt, by=WANG)


def test_what_was_recorded_meanwhile_is_told(opened: Opening) -> None:
    office, _ = opened()
    office.submit("1", PROPOSED, by=ANYONE)
    office.submit("1", APPLIED, by=WANG)
    with pytest.raises(MeanwhileError) as refused:
        office.submit("1", APPLIED, by=WANG, expected=1)
    assert (refused.value.expected, refused.value.actual) == (1, 2)
    assert [one.type for one in refused.value.meanwhile] == ["applied"]
    assert refused.value.wording.zh == (
        "1有2条记录，而非1条；其间：第2条，2026-07-24 09:02，王工：提出立项申请（2026-07-01）；"
        "请重新读取后再办理"
    )
    with pytest.raises(MeanwhileError) as ahead:
        office.preview("1", APPLIED, by=WANG, expected=7)
    assert ahead.value.meanwhile == ()


class Racing(MemoryStorage):
    """A storage in which somebody else is faster, a number of times."""

    def __init__(self, races: int, other: Callable[[MemoryStorage], None]) -> None:
        super().__init__()
        self.races, self.other = races, other

    def append(self, appends: Sequence[Append]) -> tuple[Record, ...]:
        """Let the other one go first."""
        if self.races:
            self.races -= 1
            self.other(MemoryView(self))
        return super().append(appends)


def MemoryView(storage: MemoryStorage) -> MemoryStorage:  # noqa: N802  it stands for a class
    """Give the same storage without its races."""
    view = MemoryStorage()
    view.__dict__ = storage.__dict__
    return view


def proposing(day: date = APPLIED.on.first) -> Callable[[MemoryStorage], None]:
    """Let the public propose something in matter 1."""
    noon = datetime(2026, 7, 24, 9, tzinfo=CHINA_TIME)

    def propose(storage: MemoryStorage) -> None:
        office = open_office(storage, place="34", clock=lambda: noon)
        comment = Event.of("proposed", day, title="红茶")
        assert office.submit("1", comment, by=ANYONE).is_permitted

    return propose


def test_whoever_was_faster_is_read_and_the_event_decided_anew(opened: Opening) -> None:
    storage = Racing(3, proposing())
    office, _ = opened(storage=storage)
    done = office.submit("1", PROPOSED, by=ANYONE)
    assert done.record is not None
    assert done.record.version == 4
    assert len(office.matter("1").history.events) == 4


def test_a_race_is_not_run_for_ever(opened: Opening) -> None:
    storage = Racing(99, proposing())
    office, _ = opened(storage=storage)
    with pytest.raises(MeanwhileError) as refused:
        office.submit("1", PROPOSED, by=ANYONE)
    assert refused.value.actual == refused.value.expected + 1


def test_whoever_expects_a_version_loses_a_race_at_once(opened: Opening) -> None:
    storage = Racing(1, proposing())
    office, _ = opened(storage=storage)
    with pytest.raises(MeanwhileError) as refused:
        office.submit("1", PROPOSED, by=ANYONE, expected=0)
    assert len(refused.value.meanwhile) == 1


def test_the_same_submission_twice_is_one_record(opened: Opening) -> None:
    office, clock = opened()
    first = office.submit("1", APPLIED, by=WANG, key="k-1")
    office.submit("1", PROPOSED, by=ANYONE)
    clock.set("2026-08-01")
    again = office.submit("1", APPLIED, by=WANG, key="k-1", expected=0)
    assert (again.record, again.is_repeated, again.messages) == (first.record, True, ())
    assert again.decision == first.decision
    assert office.matter("1").version == 2
    told = evolve(APPLIED, by=Body(role="sector"))
    assert office.submit("1", told, by=WANG, key="k-1").is_repeated


@pytest.mark.parametrize(
    ("matter", "event", "by"),
    [
        ("2", APPLIED, WANG),
        ("1", PROPOSED, WANG),
        ("1", Event.of("applied", date(2026, 7, 1), title="红茶"), WANG),
        ("1", Event.of("applied", date(2026, 7, 2), title="绿茶"), WANG),
        ("1", APPLIED, Actor.of("他人", ("sector", "34"))),
        ("1", evolve(APPLIED, by=Body(role="sector", place="34", name="某厅")), WANG),
    ],
)
def test_a_key_is_for_one_submission(opened: Opening, matter: str, event: Event, by: Actor) -> None:
    office, _ = opened()
    office.submit("1", APPLIED, by=WANG, key="k-1")
    with pytest.raises(KeyTakenError):
        office.submit(matter, event, by=by, key="k-1")
    assert office.verify().records == 1


@pytest.mark.parametrize(
    "told", [{"procedure": "review"}, {"place": "3401"}, {"track": Track.FOOD}]
)
def test_a_key_does_not_hide_that_a_matter_was_opened_otherwise(
    opened: Opening, told: dict[str, Any]
) -> None:
    office, _ = opened()
    office.submit("1", APPLIED, by=WANG, key="k-1")
    with pytest.raises(OpenedOtherwiseError):
        office.submit("1", APPLIED, by=WANG, key="k-1", **told)
    again = office.submit("1", APPLIED, by=WANG, key="k-1", procedure="making", place="340000")
    assert again.is_repeated


def test_a_refusal_that_was_kept_is_given_again(opened: Opening) -> None:
    office, _ = opened()
    filed = Event.of("filed", date(2026, 7, 1))
    first = office.submit("1", filed, by=LI, key="k-1", keep_refusal=True)
    again = office.submit("1", filed, by=LI, key="k-1")
    assert (again.record, again.is_repeated) == (first.record, True)
    assert not again.is_permitted


def test_a_key_that_somebody_used_meanwhile_gives_their_record(opened: Opening) -> None:
    def same(storage: MemoryStorage) -> None:
        noon = datetime(2026, 7, 24, 9, tzinfo=CHINA_TIME)
        office = open_office(storage, place="34", clock=lambda: noon)
        office.submit("1", APPLIED, by=WANG, key="k-1")

    office, _ = opened(storage=Racing(1, same))
    done = office.submit("1", APPLIED, by=WANG, key="k-1")
    assert done.is_repeated
    assert office.verify().records == 1


class LosingAnswers(MemoryStorage):
    """A storage whose answer is lost once, after the record was kept."""

    is_lost = False

    def append(self, appends: Sequence[Append]) -> tuple[Record, ...]:
        """Keep the record, and lose the answer."""
        done = super().append(appends)
        if self.is_lost:
            return done
        self.is_lost = True
        raise StorageUnavailableError(url="memory:", reason=Wording("cut", "cut"), is_unsure=True)


def test_submitting_again_with_the_key_is_safe_when_the_answer_was_lost(opened: Opening) -> None:
    office, _ = opened(storage=LosingAnswers())
    with pytest.raises(StorageUnavailableError) as lost:
        office.submit("1", APPLIED, by=WANG, key="k-1")
    assert lost.value.is_unsure
    assert office.submit("1", APPLIED, by=WANG, key="k-1").is_repeated
    assert office.verify().records == 1


def test_instants_of_a_matter_never_go_back_though_the_clock_does(opened: Opening) -> None:
    office, clock = opened("2026-09-01")
    office.submit("1", PROPOSED, by=ANYONE)
    clock.set("2026-07-24")
    done = office.submit("1", APPLIED, by=WANG)
    assert done.record is not None
    assert day_of(done.record.recorded) == date(2026, 9, 1)
    assert done.decision.event.recorded == date(2026, 9, 1)
    assert office.matter("1").version == 2


def test_a_clock_without_a_zone_is_refused() -> None:
    naive = datetime(2026, 7, 24)  # noqa: DTZ001  this is the mistake
    office = open_office("memory:", place="34", create=True, clock=lambda: naive)
    with pytest.raises(InstantError):
        office.submit("1", APPLIED, by=WANG)
    with pytest.raises(InstantError):
        office.duties(until=date(2027, 1, 1))


def test_notices_are_posted_with_the_record(opened: Opening) -> None:
    li = Recipient(id="li", name="李工", role="province", place="34", channel="mail")
    office, _ = opened(directory=Directory.of(li))
    office.submit("1", APPLIED, by=WANG)
    plan = {"project": "绿茶", "applicant": "省农业农村厅", "drafter": "茶业所"}
    told = Event.of("project-approved", date(2026, 7, 3), **plan, deadline="2027-12-31")
    office.submit("1", APPRAISED, by=LI)
    seen = office.preview("1", told, by=LI)
    done = office.submit("1", told, by=LI)
    assert done.messages
    assert seen.messages[0].id == done.messages[0].id
    posted = office.setup.storage.outbox(limit=100)
    assert {one.id for one in done.messages} <= {one.message.id for one in posted}
    assert {one.version for one in done.messages} == {3}


def test_a_preview_writes_nothing(opened: Opening) -> None:
    office, _ = opened()
    seen = office.preview("1", APPLIED, by=WANG)
    assert (seen.version, seen.event.by) == (0, Body(role="sector", place="34"))
    assert office.verify().records == 0
    assert office.standings(StandingQuery()).items == ()


@pytest.mark.parametrize("given", ["province", "ab", ("province",), ("province", 34), 34, None])
def test_what_is_no_appointment_is_refused_with_the_form_of_one(given: Any) -> None:
    with pytest.raises(NotAnAppointmentError, match="give a role and its place") as refused:
        Actor.of("李工", ("public", None), given)
    assert refused.value.given == given


def test_places_of_appointments_may_be_written_in_full() -> None:
    assert Appointment("province", "340000") == Appointment("province", "34")
    assert str(Appointment("public")) == "public"
    assert LI.matching(Body(role="province", place="340000")) == (Appointment("province", "34"),)


@pytest.mark.parametrize("place", ["", "3", "344", "3499", "99", "安徽", "34 "])
def test_nobody_is_appointed_where_there_is_no_place(place: str) -> None:
    """What begins like a code would else be taken for a place above, and be recorded for good."""
    with pytest.raises(PlaceCodeError) as refused:
        Appointment("province", place)
    assert refused.value.place == place


@pytest.mark.parametrize("role", ["", " province", "province\n"])
def test_nobody_is_appointed_to_what_is_no_name(role: str) -> None:
    with pytest.raises(UnfitTextError):
        Appointment(role, "34")


def test_who_holds_a_role_that_nobody_knows_can_do_nothing_and_this_is_kept(
    opened: Opening,
) -> None:
    office, _ = opened()
    nobody = Actor.of("某人", ("emperor", "34"))
    done = office.submit("1", APPLIED, by=nobody, keep_refusal=True)
    assert not done.is_permitted
    (refusal,) = office.matter("1").refusals
    assert refusal.event is not None
    assert refusal.event.by == Body(role="emperor", place="34")


def test_an_actor_has_a_name() -> None:
    with pytest.raises(UnfitTextError):
        Actor("", frozenset())


def test_an_actor_without_appointments_can_do_nothing(opened: Opening) -> None:
    office, _ = opened()
    with pytest.raises(NotAppointedError):
        office.submit("1", PROPOSED, by=Actor("某人", frozenset()))


@pytest.mark.parametrize("id_", ["", "\n", " 1", "1\t2"])
def test_unfit_ids_are_refused(opened: Opening, id_: str) -> None:
    office, _ = opened()
    with pytest.raises(UnfitTextError):
        office.submit(id_, PROPOSED, by=ANYONE)


def test_a_record_of_another_writer_stands_in_nobody_s_way() -> None:
    storage = MemoryStorage()
    storage.create(Origin(place="34"))
    noon = datetime(2026, 7, 24, tzinfo=CHINA_TIME)
    strange = Draft(type="x", recorded=noon, body="{}")
    storage.append([Append(matter="1", expected=0, drafts=(strange,))])
    office = open_office(storage, place="34")
    assert office.preview("2", PROPOSED, by=ANYONE).version == 0
