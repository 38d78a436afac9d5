"""Links (关联) between a review and other matters: events that tell ids, and nothing else.

A review knows the file of its standard and the making that it opened by their ids alone. What
it means for them is told to them as events of their own, which these functions make.
"""

from collections.abc import Iterator, Mapping

from localstd.calendar import PartialDate
from localstd.law import ReviewOutcome
from localstd.numbers import StandardNumber
from localstd.procedure import Event, History, State, fold
from localstd.review.due import CountedFrom
from localstd.review.parts import WHOLE, outcomes, parts_of
from localstd.review.table import REVIEW

__all__ = ["begin", "for_standard", "next_cycle"]


def begin(
    standard: str,
    number: StandardNumber,
    *,
    on: PartialDate,
    counted_from: CountedFrom,
    parts: tuple[str, ...] = (),
) -> Event:
    """Make the first event of a review: the cycle of a standard's file began on a day.

    >>> event = begin(
    ...     "34-2021-7",
    ...     StandardNumber.parse("DB34/T 3000-2021"),
    ...     on=PartialDate(2021, 5, 12),
    ...     counted_from=CountedFrom.PUBLICATION,
    ... )
    >>> event.type, event.facts["standard"], event.facts["counted_from"]
    ('cycle-began', '34-2021-7', 'publication')
    """
    facts: dict[str, object] = {"standard": standard, "number": number}
    facts["counted_from"] = counted_from.value
    return Event.of("cycle-began", on, **facts, **({"parts": parts} if parts else {}))


def for_standard(history: History, part: str = WHOLE) -> tuple[Event, ...]:
    """Give what a review means for the file of its standard, as events of that file.

    They tell the review's id, and that of the making which it opened. Of a standard in parts,
    ``part`` is the mark of the one whose file is meant.

    >>> from datetime import date
    >>> from localstd.procedure import Body, Matter
    >>> office = Body(role="province", place="34")
    >>> review = History(matter=Matter(id="review-9", place="34")).with_(
    ...     Event.of("opened", date(2026, 3, 2), office),
    ...     Event.of("concluded", date(2026, 5, 8), office, outcome="revise"),
    ...     Event.of("revision-opened", date(2026, 5, 20), office, making="34-2026-88"),
    ... )
    >>> for event in for_standard(review):
    ...     print(event.on, event.type, dict(event.facts))
    2026-03-02 review-opened {'review': 'review-9'}
    2026-05-08 reviewed {'review': 'review-9', 'outcome': 'revise', 'making': '34-2026-88'}
    """
    return tuple(_for_file(fold(REVIEW, history), history.matter.id, part))


def _for_file(state: State, review: str, part: str) -> Iterator[Event]:
    outcome = outcomes(state).get(part)
    for event in state.events:
        if event.type == "opened":
            yield _told(event, "review-opened", {"review": review})
        elif event.type == "concluded" and outcome is not None:
            making = _making(state, part) if outcome is ReviewOutcome.REVISE else {}
            yield _told(event, "reviewed", {"review": review, "outcome": outcome.value, **making})
        elif event.type == "abolition-announced" and _is_about(event, part):
            yield _told(event, "abolished", {"announcement": event.facts["announcement"]})


def _making(state: State, part: str) -> Mapping[str, object]:
    opened = [one for one in state.all("revision-opened") if _is_about(one, part)]
    return {"making": opened[-1].facts["making"]} if opened else {}


def _is_about(event: Event, part: str) -> bool:
    return event.facts.get("part", part) == part


def _told(event: Event, type_: str, facts: Mapping[str, object]) -> Event:
    return Event.of(type_, event.on, event.by, **facts)


def next_cycle(history: History) -> Event | None:
    """Give the first event of the next review, where this one lets the standard go on.

    A completed review starts a new cycle; of a standard in parts, for the parts that go on.
    ``None`` where nothing does, where there is no outcome yet, or where the file is not told.

    >>> from datetime import date
    >>> from localstd.procedure import Matter
    >>> number = StandardNumber.parse("DB34/T 3000-2021")
    >>> began = begin(
    ...     "34-2021-7", number, on=PartialDate(2021, 5, 12), counted_from=CountedFrom.PUBLICATION
    ... )
    >>> review = History(matter=Matter(id="review-9", place="34")).with_(
    ...     began, Event.of("concluded", date(2026, 5, 8), outcome="continue")
    ... )
    >>> event = next_cycle(review)
    >>> str(event.on), event.facts["counted_from"]
    ('2026-05-08', 'review')
    """
    state = fold(REVIEW, history)
    concluded, standard, number = (
        state.day("concluded"),
        state.fact("standard"),
        state.fact("number"),
    )
    if concluded is None or standard is None or not isinstance(number, StandardNumber):
        return None
    found = outcomes(state)
    going_on = tuple(one for one in parts_of(state) if found.get(one) is ReviewOutcome.CONTINUE)
    if not going_on:
        return None
    marks = () if going_on == (WHOLE,) else going_on
    return begin(str(standard), number, on=concluded, counted_from=CountedFrom.REVIEW, parts=marks)
