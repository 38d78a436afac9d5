"""The table and its folding: where a matter stands after what happened to it."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localstd._attrs import evolve
from localstd.calendar import PartialDate
from localstd.law import Track
from localstd.procedure import (
    Event,
    History,
    Matter,
    Procedure,
    Row,
    UnknownEventError,
    fold,
)
from localstd.procedure.procedure import advance
from localstd.testing import Trial, lawful_histories
from localstd.wording import Wording


def event(name: str, day: int, **facts: object) -> Event:
    return Event.of(name, date(2020, 1, day), **facts)


def history(*events: Event) -> History:
    return History(matter=Matter(id="7"), events=events)


ASKED, LET = event("asked", 1, plot="A7", is_member=True), event("let", 20)


class TestFolding:
    def test_nothing_has_happened_at_the_start(self, plot: Trial) -> None:
        state = fold(plot.procedure, history())
        assert (state.stage.code, state.since, state.events) == ("free", None, ())
        assert (dict(state.latest), dict(state.owed)) == ({}, {})
        assert state == plot.procedure.opening

    def test_a_row_leads_on_and_says_since_when(self, plot: Trial) -> None:
        state = fold(plot.procedure, history(ASKED, LET))
        assert state.stage.wording == Wording("已出租", "held")
        assert state.since == PartialDate(2020, 1, 20)

    def test_a_row_that_leads_nowhere_leaves_the_stage_as_old_as_it_was(self, plot: Trial) -> None:
        state = fold(plot.procedure, history(ASKED, event("warned", 5)))
        assert (state.stage.code, state.since) == ("asked", ASKED.on)

    def test_a_row_that_leads_to_its_own_stage_does_not_renew_it(self, plot: Trial) -> None:
        rows = (
            evolve(row, to="asked") if row.event == "warned" else row for row in plot.procedure.rows
        )
        itself = plot.procedure.with_rows(rows)
        state = fold(itself, history(ASKED, event("warned", 5)))
        assert (state.stage.code, state.since) == ("asked", ASKED.on)

    def test_duties_begin_and_end_with_events(self, plot: Trial) -> None:
        let = fold(plot.procedure, history(ASKED, LET))
        assert list(let.owed) == ["dig", "pay", "visit", "announce", "report"]
        assert let.owed["dig"].started == LET.on
        dug = fold(plot.procedure, history(ASKED, LET, event("dug", 21)))
        assert list(dug.owed) == ["pay", "visit", "announce", "report"]

    def test_a_duty_that_begins_again_is_renewed(self, plot: Trial) -> None:
        visited = event("visited", 25)
        owed = fold(plot.procedure, history(ASKED, LET, visited)).owed
        assert owed["visit"].event is visited

    def test_what_does_not_begin_a_duty_leaves_an_open_one_as_it_was(self, plot: Trial) -> None:
        owed = fold(plot.procedure, history(ASKED, LET, event("visited", 25))).owed
        assert owed["announce"].event is LET

    def test_ending_what_is_not_owed_changes_nothing(self, plot: Trial) -> None:
        state = fold(plot.procedure, history(ASKED, event("given-back", 2)))
        assert (state.stage.code, dict(state.owed)) == ("free", {})

    def test_what_happened_out_of_order_leads_where_its_row_leads(self, plot: Trial) -> None:
        assert fold(plot.procedure, history(LET)).stage.code == "held"

    def test_the_row_of_the_stage_comes_before_all_others(self, plot: Trial) -> None:
        back = next(row for row in plot.procedure.rows if row.event == "given-back")
        others = [row for row in plot.procedure.rows if row is not back]
        split = (evolve(back, at=("asked",)), evolve(back, at=("held",), to="closed"))
        table = plot.procedure.with_rows((*others, *split))
        given_back = event("given-back", 25)
        assert fold(table, history(ASKED, given_back)).stage.code == "free"
        assert fold(table, history(ASKED, LET, given_back)).stage.code == "closed"
        assert fold(table, history(given_back)).stage.code == "free"

    def test_what_was_told_last_counts(self, plot: Trial) -> None:
        state = fold(plot.procedure, history(ASKED, event("noted", 2, plot="A8"), LET))
        assert (state.fact("plot"), state.fact("is_member")) == ("A8", True)
        assert state.fact("plots") is None

    def test_the_last_event_of_each_type_is_at_hand(self, plot: Trial) -> None:
        one, other = event("noted", 2), event("noted", 3)
        state = fold(plot.procedure, history(ASKED, one, other))
        assert state.latest["noted"] is other
        assert state.day("noted") == PartialDate(2020, 1, 3)
        assert state.day("let") is None
        assert state.all("noted") == (one, other)

    def test_an_event_that_is_not_in_the_table_is_refused(self, plot: Trial) -> None:
        with pytest.raises(UnknownEventError) as refused:
            fold(plot.procedure, history(event("notid", 1)))
        assert (refused.value.procedure, refused.value.event) == ("plot", "notid")
        assert refused.value.known[0] == "noted"
        assert set(refused.value.known) == {one.name for one in plot.procedure.events}

    @given(st.data())
    def test_folding_in_two_pieces_is_folding_at_once(
        self, plot: Trial, data: st.DataObject
    ) -> None:
        whole = data.draw(lawful_histories(plot)).standing
        cut = data.draw(st.integers(0, len(whole)))
        first = advance(plot.procedure, plot.procedure.opening, whole[:cut])
        assert advance(plot.procedure, first, whole[cut:]) == advance(
            plot.procedure, plot.procedure.opening, whole
        )


class TestTable:
    def test_an_unknown_event_is_told_with_those_there_are(self) -> None:
        error = UnknownEventError(procedure="plot", event="digg", known=("dug", "let"))
        assert error.wording == Wording(
            "程序“plot”没有事件“digg”；可用：dug、let",
            "plot has no event 'digg'; known: dug, let",
        )

    def test_an_event_type_is_found_by_its_name(self, plot: Trial) -> None:
        paid = plot.procedure.event_type("paid")
        assert paid.wording == Wording("付租", "paid")
        assert [fact.name for fact in paid.required] == ["sum", "in_cash"]
        with pytest.raises(UnknownEventError):
            plot.procedure.event_type("payed")

    def test_a_row_is_found_by_stage_and_event(self, plot: Trial) -> None:
        held = plot.procedure.stage("held")
        row = plot.procedure.row(held, "dug")
        assert row is plot.procedure.row_for(held, "dug")
        assert row is not None
        assert (row.event, row.ends) == ("dug", ("dig",))

    def test_where_a_stage_has_no_row_that_of_another_stage_is_given(self, plot: Trial) -> None:
        free = plot.procedure.stage("free")
        assert plot.procedure.row(free, "dug") is None
        assert plot.procedure.row_for(free, "dug").at == ("held",)
        with pytest.raises(UnknownEventError):
            plot.procedure.row_for(free, "digg")

    def test_of_several_rows_elsewhere_the_first_is_given(self, plot: Trial) -> None:
        first, *others = plot.procedure.rows
        split = (
            evolve(first, at=("asked",), to="asked"),
            first,
            *(row for row in others),
        )
        table = plot.procedure.with_rows(split)
        assert table.row_for(table.stage("held"), "asked").at == ("asked",)
        assert table.row_for(table.stage("free"), "asked").at == ("free",)

    def test_each_kind_of_duty_is_listed_once(self, plot: Trial) -> None:
        names = [duty.name for duty in plot.procedure.duties]
        assert names == ["dig", "pay", "visit", "announce", "report"]

    def test_a_row_cites_its_mandates_and_its_own_basis_each_once(self, plot: Trial) -> None:
        rows: dict[str, Row] = {row.event: row for row in plot.procedure.rows}
        assert rows["let"].provisions == ("warden", "old-warden", "wait", "old-wait")
        assert rows["noted"].provisions == ("warden", "old-warden", "council")
        twice = evolve(rows["let"], basis=("warden", "wait"))
        assert twice.provisions == ("warden", "old-warden", "wait")

    def test_a_row_rests_on_more_on_some_tracks(self, plot: Trial) -> None:
        noted = next(row for row in plot.procedure.rows if row.event == "noted")
        assert noted.rests_on(Track.ORDINARY) == ("warden", "old-warden")
        assert noted.rests_on(Track.FOOD) == ("warden", "old-warden", "council")

    def test_other_rows_make_another_procedure(self, plot: Trial) -> None:
        other = plot.procedure.with_rows(reversed(plot.procedure.rows))
        assert other != plot.procedure
        assert other.rows == tuple(reversed(plot.procedure.rows))
        assert isinstance(other, Procedure)

    def test_it_is_shown_by_its_name_and_not_by_its_table(self, plot: Trial) -> None:
        shown = repr(plot.procedure)
        assert shown.startswith(f"Procedure(name={plot.procedure.name!r}, wording=")
        assert "Stage(" not in shown
        assert "EventType(" not in shown
        assert "Row(" not in shown
