"""What the strategies draw is accepted where it is valid, and refused where it is almost so."""

import io
from collections.abc import Callable, Mapping
from functools import partial
from operator import attrgetter
from types import NoneType
from typing import get_args, get_type_hints

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from localstd import law
from localstd._attrs import frozen
from localstd.archive import Approval, RetentionTable, UnapprovedTableError
from localstd.audit import ALL_CHECKS, Field, Row, Selection, UnknownCheckError, UnknownFieldError
from localstd.calendar import DateError, PartialDate, Period, WorkCalendar
from localstd.cleanup import ConversionError, converted_number
from localstd.forecast import Capacity, CapacityError, Supposition, SuppositionError
from localstd.law import (
    Citation,
    Limit,
    LimitInForce,
    MixedLimitsError,
    Outcome,
    Rule,
    Term,
    UncitedRuleError,
    Verdict,
    VoteFacts,
    china_law,
)
from localstd.law.votes import VOTES, judge_vote
from localstd.numbers import StandardNumber
from localstd.procedure import MalformedProcedureError, Procedure, Ruling
from localstd.procedure.decision import Decision
from localstd.registers import HistoryError, read_history
from localstd.standards import read_status
from localstd.testing import derived
from localstd.testing.strategies.answers import decisions
from localstd.testing.strategies.archives import no_approvals, retention_tables
from localstd.testing.strategies.audits import (
    misnamed_cells,
    no_histories,
    no_selections,
    selections,
)
from localstd.testing.strategies.calendars import no_partial_dates, work_calendars
from localstd.testing.strategies.cleanups import inconvertible_numbers, mandatory_numbers
from localstd.testing.strategies.deriving import strategy_of_type
from localstd.testing.strategies.facts import (
    FACTS,
    TERMS,
    counted_votes,
    facts_of,
    impossible_votes,
    no_statuses,
    no_terms,
    terms,
)
from localstd.testing.strategies.in_force import mixed_limits, uncited_rules
from localstd.testing.strategies.procedures import SPOILED, malformed_tables, procedures
from localstd.testing.strategies.reviews import (
    capacities,
    no_capacities,
    no_suppositions,
    suppositions,
)

RULES = china_law().rules
MANY = settings(settings.get_profile("drawn"), max_examples=60)


def judged_by(rule: Rule) -> type:
    """Find the class of facts that a rule judges, in what its function says of itself."""
    judge = rule.judge
    plain = judge.func if isinstance(judge, partial) else judge
    hints = [kind for name, kind in get_type_hints(plain).items() if name != "return"]
    kinds = getattr(hints[-1], "__args__", (hints[-1],))
    return next(kind for kind in FACTS if kind in kinds)


@given(st.sampled_from(RULES), st.data())
def test_every_rule_bears_whatever_is_told(rule: Rule, data: st.DataObject) -> None:
    assert isinstance(rule.judge(data.draw(facts_of(judged_by(rule)))), Verdict)


@pytest.mark.parametrize("cls", FACTS, ids=attrgetter("__name__"))
def test_facts_are_told_and_untold(cls: type) -> None:
    """Whatever may be unknown is unknown in some of what is drawn, and known in some."""
    seen: list[object] = []

    @MANY
    @given(facts_of(cls))
    def draws(told: object) -> None:
        seen.append(told)

    draws()
    for name, kind in get_type_hints(cls).items():
        told = {getattr(one, name) is None for one in seen}
        assert told == ({True, False} if NoneType in get_args(kind) else {False})


@given(counted_votes())
def test_votes_that_were_counted_are_judged(vote: VoteFacts) -> None:
    assert judge_vote(VOTES, vote).missing == ()


@given(impossible_votes())
def test_votes_that_cannot_be_are_not_judged(vote: VoteFacts) -> None:
    assert judge_vote(VOTES, vote).outcome is Outcome.UNKNOWN
    assert judge_vote(VOTES, vote).missing == ("counts",)


@given(st.sampled_from(TERMS), st.data())
def test_terms_are_read_and_what_is_almost_one_is_not(cls: type[Term], data: st.DataObject) -> None:
    one = data.draw(terms(cls))
    assert cls.of(one.wording.zh) is cls.of(one.value) is one
    assert cls.of(data.draw(no_terms(cls))) is None


def test_every_list_of_terms_is_known() -> None:
    assert {law.Paper, law.ReviewOutcome, law.KeptField} <= set(TERMS)
    assert Term not in TERMS


@given(no_statuses())
def test_what_is_almost_a_status_is_none(text: str) -> None:
    assert read_status(text) is None


@given(capacities())
def test_capacities_are_read_as_they_are_written(capacity: Capacity) -> None:
    assert Capacity.parse(str(capacity)) == capacity


@given(no_capacities())
def test_what_is_almost_a_capacity_is_refused(text: str) -> None:
    with pytest.raises(CapacityError):
        Capacity.parse(text)


@given(suppositions())
def test_suppositions_are_read_as_they_are_written(supposition: Supposition) -> None:
    assert Supposition.parse(str(supposition)) == supposition


@given(no_suppositions())
def test_what_is_almost_a_supposition_is_refused(text: str) -> None:
    with pytest.raises(SuppositionError):
        Supposition.parse(text)


@given(misnamed_cells())
def test_a_row_with_a_cell_of_no_field_is_refused(cells: Mapping[str, str]) -> None:
    with pytest.raises(UnknownFieldError):
        Row.of(2, cells)
    rest = {name: text for name, text in cells.items() if name in list(Field)}
    assert Row.of(2, rest).cells == rest


@given(selections(), no_selections())
def test_checks_are_chosen_by_what_they_are_called(known: Selection, unknown: Selection) -> None:
    known.require_known(ALL_CHECKS)
    with pytest.raises(UnknownCheckError):
        unknown.require_known(ALL_CHECKS)


@given(no_histories())
def test_what_is_almost_a_file_of_a_history_is_refused(text: str) -> None:
    with pytest.raises(HistoryError):
        read_history(io.BytesIO(text.encode()))


@given(no_approvals())
def test_what_is_almost_an_approval_is_refused(told: tuple[str, str]) -> None:
    by, document = told
    with pytest.raises(UnapprovedTableError):
        Approval(by=by, on=china_law().provisions.checked_on, document=document)


@given(retention_tables())
def test_a_table_of_retention_gives_the_terms_that_it_has(table: RetentionTable) -> None:
    assert [table.term(record.name) for record, _ in table.terms] == [
        term for _, term in table.terms
    ]


@given(mandatory_numbers())
def test_numbers_in_mandatory_form_are_converted(number: StandardNumber) -> None:
    assert number.claims_mandatory
    assert not converted_number(number).claims_mandatory


@given(inconvertible_numbers())
def test_numbers_without_a_recommended_form_are_not(number: StandardNumber) -> None:
    with pytest.raises(ConversionError):
        converted_number(number)


@given(mixed_limits())
def test_limits_of_two_names_or_of_none_do_not_hold_together(limits: tuple[Limit, ...]) -> None:
    with pytest.raises(MixedLimitsError):
        LimitInForce(limits)


@given(uncited_rules())
def test_a_rule_that_cites_nothing_is_refused(
    told: tuple[str, tuple[Citation, ...], Period],
) -> None:
    name, citations, period = told
    with pytest.raises(UncitedRuleError):
        Rule(name=name, citations=citations, period=period, judge=lambda _: law.KEPT)


@given(no_partial_dates())
def test_what_is_almost_a_date_is_refused(told: tuple[int, int | None, int | None]) -> None:
    with pytest.raises(DateError):
        PartialDate(*told)


@given(work_calendars())
def test_made_calendars_have_a_week_for_every_day(calendar: WorkCalendar) -> None:
    assert all(calendar.week(day) for day in calendar.special)
    edges = [week.period.start for week in calendar.weeks if week.period.start]
    assert all(calendar.week(day).period.start == day for day in edges)


@given(procedures())
def test_made_procedures_load_again(procedure: Procedure) -> None:
    assert procedure.with_rows(procedure.rows) == procedure


@given(malformed_tables())
def test_a_table_that_is_spoiled_does_not_load(table: Mapping[str, object]) -> None:
    make: Callable[..., Procedure] = Procedure
    with pytest.raises(MalformedProcedureError):
        make(**table)


def test_tables_are_spoiled_in_every_way_that_the_contract_names() -> None:
    assert len(SPOILED) == 9


@given(decisions())
def test_what_is_refused_is_barred_and_told_to_nobody(decision: Decision) -> None:
    is_refused = decision.ruling is Ruling.REFUSED
    assert not is_refused or (decision.bars != () and decision.notices == ())


@frozen
class Told:
    """A value with a field of which the kit knows nothing."""

    how: Callable[[int], int]
    n: int = 0


def test_a_field_of_which_nothing_is_known_must_be_given() -> None:
    with pytest.raises(TypeError, match="nothing is known of"):
        derived(Told)
    with pytest.raises(TypeError, match="give a strategy for the field"):
        strategy_of_type(Callable[[int], int])


@given(derived(Told, how=st.just(abs)))
def test_what_is_given_is_drawn(told: Told) -> None:
    assert told.how is abs
