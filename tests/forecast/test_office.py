"""What an office owes, from the files it keeps."""

from collections.abc import Callable
from datetime import date

import pytest

from localstd.calendar import PartialDate
from localstd.forecast import By, FallingDue, Outlook, counted, duties_falling_due
from localstd.making.table import MAKING
from localstd.numbers import StandardNumber
from localstd.procedure import Event, History, Matter
from localstd.review import REVIEW, CountedFrom, begin

NUMBER = StandardNumber.parse("DB34/T 3000-2021")
PUBLISHED = PartialDate(2021, 10, 12)
REVIEWING = History(
    matter=Matter(id="review-9", place="34"),
    events=(begin("34-7", NUMBER, on=PUBLISHED, counted_from=CountedFrom.PUBLICATION),),
)
MADE = History(
    matter=Matter(id="34-7", place="34"),
    events=(
        Event.of("applied", date(2021, 1, 4), applicant="安徽省农业农村厅"),
        Event.of("published", PUBLISHED, number=NUMBER),
    ),
    is_whole=False,
)


def test_every_open_duty_is_given_with_its_day(outlook: Callable[..., Outlook]) -> None:
    found = {one.duty: one.due for one in duties_falling_due([(MAKING, MADE)], outlook())}
    assert found["review"] == (date(2026, 10, 12),) * 2
    assert found["filing"] == (date(2021, 12, 13),) * 2
    assert found["publicity"] == (date(2021, 11, 1),) * 2


def test_a_duty_of_two_files_of_one_standard_is_given_once(
    outlook: Callable[..., Outlook],
) -> None:
    files = [(MAKING, MADE), (REVIEW, REVIEWING)]
    found = [one for one in duties_falling_due(files, outlook()) if one.duty == "review"]
    assert found == [FallingDue(due=(date(2026, 10, 12),) * 2)]


@pytest.mark.parametrize(
    ("by", "name"), [(By.MONTH, ""), (By.SECTOR, "安徽省农业农村厅"), (By.COMMITTEE, "")]
)
def test_duties_are_named_by_who_applied(
    outlook: Callable[..., Outlook], by: By, name: str
) -> None:
    assert {one.name for one in duties_falling_due([(MAKING, MADE)], outlook(), by=by)} == {name}


def test_the_standards_own_department_comes_before_who_applied(
    outlook: Callable[..., Outlook],
) -> None:
    published = Event.of("published", PUBLISHED, number=NUMBER, sector="安徽省林业局")
    told = MADE.with_(published.correcting(2))
    found = duties_falling_due([(MAKING, told)], outlook(), by=By.SECTOR)
    assert {one.name for one in found} == {"安徽省林业局"}


def test_what_had_not_happened_is_not_owed(outlook: Callable[..., Outlook]) -> None:
    early = outlook(date(2021, 10, 11))
    assert list(duties_falling_due([(MAKING, MADE)], early)) == []


def test_an_office_counts_like_a_register(outlook: Callable[..., Outlook]) -> None:
    found = list(duties_falling_due([(REVIEW, REVIEWING)], outlook()))
    made = counted(found, as_of=date(2026, 8, 1))
    assert (made.overdue, [one.key for one in made.months]) == (0, ["2026-10"])


def test_a_duty_without_a_day_is_undated(outlook: Callable[..., Outlook]) -> None:
    told = REVIEWING.with_(Event.of("trigger-arose", date(2026, 7, 1), trigger="law"))
    found = {one.duty: one.due for one in duties_falling_due([(REVIEW, told)], outlook())}
    assert found == {"review": (date(2026, 10, 12),) * 2, "early-review": None}
