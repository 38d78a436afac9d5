"""What is asked of a published standard (发布以后): filing papers, and whether it has lapsed.

A national or industry standard on the same subject ended a local one on publication (sl1988
art 6), then on implementation (ir1990 art 16 para 3), and since ls2020 art 24 it is a reason to
review it; a food safety standard ends at once (fl2021 art 29). Which of these holds is the
rule ``local.lapse-on-national`` of the day.
"""

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


def _lapse(situation: Situation) -> LapseFacts | None:
    """Pick the days of the other standard; in a whole history, none told is none there."""
    on = situation.event.on.first
    overtaking = situation.state.latest.get("overtaken")
    if overtaking is None:
        return LapseFacts(in_force=False, as_of=on) if situation.is_whole else None
    return LapseFacts(
        in_force=True,
        as_of=on,
        published=overtaking.on,
        implemented=day_of(overtaking, "implementation"),
    )


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
        facts=_lapse,
        wants=Outcome.BROKEN,
    ),
)
#: What is asked of a step that only a standard in force can take.
STILL_STANDS = (
    Condition(rule="local.lapse-on-national", check=HAS_LAPSED, facts=_lapse, when=_goes_on),
)
