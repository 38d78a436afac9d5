"""Days that are handed in: texts and instants are refused, before they are compared."""

from datetime import UTC, date, datetime
from typing import Any

import pytest

from localstd.audit import audit
from localstd.calendar import NotADayError, china_calendar, require_day
from localstd.law import china_law
from localstd.making import MAKING
from localstd.procedure import Event, History, Matter, decide, duties

NO_DAYS = ["2026-07-24", datetime(2026, 7, 24, 17, tzinfo=UTC), None, 20260724]
HISTORY = History(matter=Matter(id="34-1", place="34"))


@pytest.mark.parametrize("given", NO_DAYS)
def test_what_is_no_date_is_refused_wherever_a_day_is_asked_for(given: Any) -> None:
    law, calendar = china_law(), china_calendar()
    applied = Event.of("applied", date(2026, 7, 24))
    for ask in (
        lambda: require_day(given),
        lambda: Event.of("applied", given),
        lambda: law.on(given),
        lambda: decide(MAKING, HISTORY, applied, law=law, calendar=calendar, as_of=given),
        lambda: duties(MAKING, HISTORY, law=law, calendar=calendar, as_of=given),
        lambda: list(audit([], as_of=given)),
    ):
        with pytest.raises(NotADayError) as told:
            ask()
        assert told.value.given == given


@pytest.mark.parametrize(
    ("given", "advice"),
    [
        ("2026-07-24", "PartialDate.parse"),
        (datetime(2026, 7, 24, tzinfo=UTC), "day_of"),
        (None, "date(2026, 7, 24)"),
    ],
)
def test_it_says_what_to_give_in_both_languages(given: Any, advice: str) -> None:
    words = NotADayError(given=given).wording
    assert advice in words.zh
    assert advice in words.en
