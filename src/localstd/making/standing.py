"""What is asked of a published standard (发布以后): filing papers, and whether it has lapsed.

A national or industry standard on the same subject ended a local one on publication (sl1988
art 6), then on implementation (ir1990 art 16 para 3), and since ls2020 art 24 it is a reason to
review it; a food safety standard ends at once (fl2021 art 29). Which of these holds is the
rule ``local.lapse-on-national`` of the day. Where several are told, the first that ends it does.
"""

from collections.abc import Iterable
from datetime import date

from localstd.calendar import Certainty, PartialDate
from localstd.law import LapseFacts, Outcome, PapersFacts, ReviewOutcome
from localstd.making.checks.standards import (
    DOES_NOT_LAPSE,
    FILING_INCOMPLETE,
    HAS_LAPSED,
)
from localstd.making.drafts import papers_of
from localstd.procedure import Condition, Situation
from localstd.steps.facts import day_of

__all__ = ["FILING", "LAPSE", "STILL_STANDS"]


def _papers(situation: Situation) -> PapersFacts:
    return papers_of(situation.event, situation)


def _at_the_latest(situation: Situation) -> LapseFacts | None:
    """Pick what a lapse is judged by: where its day is not known, it may have been the last."""
    return _lapse(situation, situation.event.on.last)


def _at_the_earliest(situation: Situation) -> LapseFacts | None:
    """Pick what a step is judged by that may have been taken on the first of its days."""
    return _lapse(situation, situation.event.on.first)


def _lapse(situation: Situation, as_of: date) -> LapseFacts | None:
    """Pick the days of the other standards; in a whole history, none told is none there."""
    overtaking = situation.state.all("overtaken")
    if not overtaking:
        return LapseFacts(in_force=False, as_of=as_of) if situation.is_whole else None
    return LapseFacts(
        in_force=True,
        as_of=as_of,
        published=_first_to_come([one.on for one in overtaking], as_of),
        implemented=_first_to_come([day_of(one, "implementation") for one in overtaking], as_of),
    )


def _first_to_come(days: Iterable[PartialDate | None], as_of: date) -> PartialDate | None:
    """Give the day that was there first: one of several standards is enough for a lapse.

    A day that has come goes before one that may have come, that before one that nobody told,
    and the last is one that lies ahead.
    """

    def order(day: PartialDate | None) -> tuple[int, date]:
        return (_UNTOLD, as_of) if day is None else (_ORDER[day.after(as_of)], day.last)

    return min(days, key=order)


_ORDER = {Certainty.IMPOSSIBLE: 0, Certainty.POSSIBLE: 1, Certainty.CERTAIN: 3}
_UNTOLD = 2


def _goes_on(situation: Situation) -> bool:
    """Say whether the event takes it that an overtaken standard is still in force."""
    is_other = situation.event.type != "reviewed"
    is_kept = is_other or situation.text("outcome") == ReviewOutcome.CONTINUE
    return is_kept and "overtaken" in situation.state.latest


#: What is asked of a filing (备案).
FILING = (Condition(rule="local.filing-papers", check=FILING_INCOMPLETE, facts=_papers),)
#: What is asked of a lapse (自行废止): the law must say that it happened.
LAPSE = (
    Condition(
        rule="local.lapse-on-national",
        check=DOES_NOT_LAPSE,
        facts=_at_the_latest,
        wants=Outcome.BROKEN,
    ),
)
#: What is asked of a step that only a standard in force can take.
STILL_STANDS = (
    Condition(
        rule="local.lapse-on-national", check=HAS_LAPSED, facts=_at_the_earliest, when=_goes_on
    ),
)
