"""No alliance standard is lost: the map of old to new, from whatever lawful histories."""

from collections.abc import Sequence
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localstd.calendar import PartialDate, china_calendar
from localstd.law import china_law
from localstd.numbers import StandardNumber
from localstd.procedure import Event, History, Matter, duties, fold, judge_history
from localstd.testing import lawful_histories
from localstd.testing.procedures.shipped import shipped_trial
from localstd.testing.strategies.alliances import transition_histories
from localstd.transition import TRANSITION, Mapped, TransitionMap, map_findings, transition_map
from localstd.transition.mapping.map import alliance_key
from localstd.transition.stages import OPEN

LAW, CALENDAR = china_law(), china_calendar()
LAST = date(2040, 1, 1)
LAMPS, REST = (StandardNumber.parse(f"T/GDES {serial}-2019") for serial in (1, 2))
WALKED = lawful_histories(shipped_trial(TRANSITION), st.just(Matter(id="tr-9", place="44")))
SOME = st.lists(transition_histories(), min_size=1, max_size=4)


def mapped(histories: Sequence[History], as_of: date = LAST) -> TransitionMap:
    return transition_map(histories, law=LAW, as_of=as_of)


def one(*events: Event, as_of: date = LAST, parts: tuple[str, ...] = ()) -> Mapped:
    told = {"parts": parts} if parts else {}
    registered = Event.of(
        "registered",
        date(2015, 6, 1),
        number="LM/GD 001-2014",
        members=("甲厂", "乙厂"),
        labels=("A型包装",),
        **told,
    )
    history = History(matter=Matter(id="tr-1", place="44"), events=(registered, *events))
    (found,) = mapped([history], as_of).standards
    return found


def succeeded(on: date = date(2019, 3, 1), type_: str = "succeeded", **facts: object) -> Event:
    return Event.of(type_, on, **{"successor": LAMPS, **facts})


class TestNothingIsLost:
    """Each one has a successor, a recorded end, or stands as open with its duty."""

    @given(history=transition_histories() | WALKED)
    def test_each_is_settled_or_open_with_its_duty(self, history: History) -> None:
        (found,) = mapped([history]).standards
        state = fold(TRANSITION, history)
        owed = duties(TRANSITION, history, law=LAW, calendar=CALENDAR, as_of=LAST)
        is_owed = "settlement" in {duty.type.name for duty in owed}
        since = history.standing[0].on.first if history.standing else date.min
        is_asked = bool(history.standing) and since >= date(2015, 4, 3)
        assert is_owed == (is_asked and not found.is_settled)
        assert (found.why is None) == found.is_settled
        assert found.is_settled or state.stage.code in ("new", *OPEN)
        assert not found.is_settled or bool(found.successors or found.endings)

    @given(history=transition_histories() | WALKED)
    def test_nothing_is_final_without_a_successor_or_an_end(self, history: History) -> None:
        (found,) = mapped([history]).standards
        assert not found.stage.is_final or found.is_settled

    @given(history=transition_histories())
    def test_every_part_that_was_named_is_accounted_for(self, history: History) -> None:
        (found,) = mapped([history]).standards
        told = [each.parts for each in found.successors] + [each.parts for each in found.endings]
        gone = [part for parts in told for part in parts]
        is_whole = () in told
        assert is_whole or set(found.parts) <= {*gone, *found.left}
        assert not set(found.left) & set(gone) - {""}

    @given(history=transition_histories(), days=st.integers(0, 2000))
    def test_what_is_settled_stays_settled(self, history: History, days: int) -> None:
        day = date(2015, 4, 3) + timedelta(days=days)
        before, after = mapped([history], day).standards[0], mapped([history]).standards[0]
        assert after.is_settled or not before.is_settled
        assert before.successors == after.successors[: len(before.successors)]

    @given(histories=SOME)
    def test_each_registered_number_is_on_the_map_and_no_other(
        self, histories: list[History]
    ) -> None:
        found = mapped(histories)
        told = {alliance_key(str(one.events[0].facts["number"])) for one in histories}
        assert {alliance_key(one.number) for one in found.standards} == told
        assert all(found.of(one.number) for one in found.standards)

    def test_what_was_closed_without_one_is_found(self) -> None:
        """A planted fault: a history taken over says only that it ended."""
        closed = one(Event.of("citing-ended", date(2019, 3, 1)))
        assert (closed.stage.is_final, closed.is_settled) == (True, False)

    def test_a_successor_that_is_struck_leaves_it_open_again(self) -> None:
        struck = Event.of("struck", date(2019, 4, 1)).correcting(2)
        assert [one(succeeded()).is_settled, one(succeeded(), struck).is_settled] == [True, False]


class TestOrder:
    """The map is of histories, not of the order in which they came."""

    @given(histories=SOME, data=st.data())
    def test_neither_order_nor_repetition_makes_a_difference(
        self, histories: list[History], data: st.DataObject
    ) -> None:
        again = data.draw(st.permutations([*histories, *histories]))
        assert mapped(again) == mapped(histories)

    @given(history=transition_histories(), data=st.data())
    def test_of_a_history_that_goes_on_the_longer_one_counts(
        self, history: History, data: st.DataObject
    ) -> None:
        kept = data.draw(st.integers(1, len(history.events)))
        earlier = History(matter=history.matter, events=history.events[:kept])
        assert mapped([earlier, history]) == mapped([history])


class TestSplitAndMerge:
    """Parts go their own ways; several standards become one."""

    def test_a_split_covers_all_parts_that_were_named(self) -> None:
        found = one(
            succeeded(type_="part-succeeded", part="灯具"),
            succeeded(date(2019, 9, 2), successor=REST),
            parts=("灯具", "安装", "验收"),
        )
        assert [(str(new.number), new.parts) for new in found.successors] == [
            ("T/GDES 1-2019", ("灯具",)),
            ("T/GDES 2-2019", ("安装", "验收")),
        ]
        assert (found.is_split, found.left) == (True, ())

    def test_what_no_part_names_is_left(self) -> None:
        found = one(succeeded(type_="part-succeeded", part="灯具"))
        assert (found.left, found.why and found.why.en) == (
            ("",),
            "parts are settled, of the rest nothing is recorded",
        )

    def test_the_rest_may_end_without_a_successor(self) -> None:
        found = one(
            succeeded(type_="part-succeeded", part="灯具", implementation=PartialDate(2019, 5, 1)),
            Event.of("withdrawn", date(2019, 4, 1), reason="已有国家标准"),
            parts=("灯具", "安装"),
        )
        assert [end.parts for end in found.endings] == [("安装",)]
        assert found.citing_end is not None
        assert str(found.citing_end.since) == "2019-05-01"

    def test_a_successor_that_several_share_is_a_merge(self) -> None:
        told = [
            History(
                matter=Matter(id=f"tr-{n}"),
                events=(
                    Event.of("registered", date(2016, 1, 4), number=f"LM {n}-2014"),
                    succeeded(),
                ),
            )
            for n in (1, 2)
        ]
        assert dict(mapped(told).merged) == {LAMPS: ("LM 1-2014", "LM 2-2014")}

    def test_one_number_with_two_matters_is_told(self) -> None:
        told = [
            History(
                matter=Matter(id=f"tr-{n}"),
                events=(Event.of("registered", date(2016, 1, 4), number=number),),
            )
            for n, number in enumerate(("LM 1-2014", "lm 1—2014"))
        ]
        found = mapped(told)
        assert dict(found.twice) == {"LM 1-2014": ("tr-0", "tr-1")}
        assert [f.code for f in map_findings(found, law=LAW)] == ["LS710", "LS710", "LS712"]


class TestCiting:
    """From when the old number must no longer be cited: no text sets a day."""

    @pytest.mark.parametrize(
        ("events", "since"),
        [
            ((succeeded(),), None),
            ((succeeded(implementation=PartialDate(2019, 5, 1)),), "2019-05-01"),
            (
                (
                    succeeded(implementation=PartialDate(2019, 5, 1)),
                    Event.of("withdrawn", date(2019, 4, 8), reason="已有接续标准"),
                ),
                "2019-04-08",
            ),
            ((Event.of("withdrawn", date(2019, 4, 8), reason="已有国家标准"),), "2019-04-08"),
            (
                (
                    succeeded(type_="part-succeeded", part="甲", implementation=PartialDate(2019)),
                    succeeded(date(2019, 9, 2), successor=REST),
                ),
                None,
            ),
        ],
    )
    def test_the_earlier_of_withdrawal_and_implementation_is_taken(
        self, events: tuple[Event, ...], since: str | None
    ) -> None:
        end = one(*events).citing_end
        assert (end and str(end.since)) == since

    @pytest.mark.parametrize(
        ("as_of", "codes"), [(date(2019, 4, 30), []), (date(2019, 5, 1), ["LS711"])]
    )
    def test_a_label_that_goes_on_citing_it_is_found_from_that_day(
        self, as_of: date, codes: list[str]
    ) -> None:
        settled = succeeded(implementation=PartialDate(2019, 5, 1))
        registered = Event.of("registered", date(2016, 1, 4), number="LM 1-2014", labels=("A",))
        history = History(matter=Matter(id="tr-1"), events=(registered, settled))
        found = map_findings(mapped([history], as_of), law=LAW)
        assert [f.code for f in found] == codes
        assert [c.provision for f in found for c in f.citations] == [
            one for _ in codes for one in ("sl2017-selfdecl", "ir1990-label")
        ]

    def test_members_that_adopt_and_those_that_do_not(self) -> None:
        found = one(succeeded(), Event.of("member-adopted", date(2019, 4, 1), member="甲厂"))
        assert (found.adopted, found.not_adopted) == (("甲厂",), ("乙厂",))


class TestWhy:
    """What is open says why."""

    @pytest.mark.parametrize(
        ("events", "why"),
        [
            ((), "registered on 2015-06-01, not assessed yet"),
            (
                (Event.of("assessed", date(2016, 3, 1)),),
                "assessed on 2016-03-01, no way chosen yet",
            ),
            (
                (Event.of("way-chosen", date(2016, 3, 1), way="local"),),
                (
                    "the way was chosen on 2016-03-01 (it is proposed as a local standard), "
                    "nothing has come of it yet"
                ),
            ),
            (
                (Event.of("way-failed", date(2016, 3, 1), reason="票数不足"),),
                "the way failed on 2016-03-01 (票数不足), and no other was chosen",
            ),
        ],
    )
    def test_each_kind_of_standstill_has_its_words(
        self, events: tuple[Event, ...], why: str
    ) -> None:
        found = one(*events)
        assert found.why is not None
        assert found.why.en == why

    def test_the_last_that_happened_says_why(self) -> None:
        chosen = Event.of("way-chosen", date(2018, 3, 1), way="local")
        found = one(chosen, succeeded(type_="part-succeeded", part="灯具"))
        assert found.why is not None
        assert found.why.zh == "部分内容已有着落，其余内容未记录去向"

    def test_what_was_never_registered_is_said_to_be_so(self) -> None:
        (found,) = mapped([History(matter=Matter(id="tr-1"))]).standards
        assert (found.number, found.why and found.why.zh) == ("tr-1", "尚未登记")


def test_record_mode_and_the_map_find_the_same_short_cut() -> None:
    history = History(
        matter=Matter(id="tr-1", place="44"),
        events=(
            Event.of("registered", date(2016, 1, 4), number="LM 1-2014"),
            Event.of("citing-ended", date(2019, 3, 1)),
        ),
    )
    judged = judge_history(TRANSITION, history, law=LAW, calendar=CALENDAR, as_of=LAST)
    assert [f.code for f in judged.findings] == ["LS601"]
    assert [f.code for f in map_findings(mapped([history]), law=LAW)] == ["LS710"]
