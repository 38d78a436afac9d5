"""A test of drawn histories that fails tells them as people do, line by line."""

import pytest
from hypothesis import Phase, given, settings

from localstd.calendar import china_calendar
from localstd.procedure import History
from localstd.testing import (
    LENDING,
    LENDING_LAW,
    Planted,
    Trial,
    faulty_histories,
    lawful_histories,
)

TRIAL = Trial(procedure=LENDING, law=LENDING_LAW, calendar=china_calendar())
QUICK = settings(max_examples=15, deadline=None, database=None, phases=[Phase.generate])


@QUICK
@given(lawful_histories(TRIAL, to="out"))
def nothing_happens(history: History) -> None:
    assert not history.events


@QUICK
@given(faulty_histories(TRIAL, fault="body-wrong"))
def nothing_is_planted(fault: Planted) -> None:
    assert fault.fault != "body-wrong"


def test_a_lawful_history_is_told_event_by_event() -> None:
    with pytest.raises(AssertionError) as failed:
        nothing_happens()
    told = "\n".join(failed.value.__notes__)
    assert "had happened:\n  " in told
    assert " requested(" in told


def test_a_fault_is_told_with_what_must_be_found() -> None:
    with pytest.raises(AssertionError) as failed:
        nothing_is_planted()
    told = "\n".join(failed.value.__notes__)
    assert "\nplanted: body-wrong " in told
    assert " not-entitled must be found" in told
