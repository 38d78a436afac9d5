"""What is asked of a published standard (发布以后): filing papers, and whether it has lapsed.

A national or industry standard on the same subject ended a local one on publication (sl1988
art 6), then on implementation (ir1990 art 16 para 3), and since ls2020 art 24 it is a reason to
review it; a food safety standard ends at once (fl2021 art 29). Which of these holds is the
rule ``local.lapse-on-national`` of the day.
"""

from localstd.calendar import PartialDate
from localstd.law import Check, LapseFacts, Outcome, PapersFacts, Weight
from localstd.making.drafts import papers_of
from localstd.procedure import Condition, Situation
from localstd.steps.picking import text
from localstd.wording import Wording

__all__ = ["CHECKS", "FILING", "LAPSE", "STILL_STANDS"]

FILING_INCOMPLETE = Check(
    code="LS652",
    name="filing-papers-incomplete",
    weight=Weight.FAULT,
    title=Wording("备案材料不全", "filing papers incomplete"),
    message=Wording("{number}的备案材料缺{lacking}", "{number} is filed without: {lacking}"),
    remedy=Wording("补齐{lacking}", "add: {lacking}"),
)
DOES_NOT_LAPSE = Check(
    code="LS653",
    name="does-not-lapse",
    weight=Weight.BAR,
    title=Wording("不发生自行废止", "does not lapse by itself"),
    message=Wording(
        "{number}此时不因相应国家标准或者行业标准而自行废止",
        "{number} does not by itself lapse at that time for a national or industry standard",
    ),
    remedy=Wording(
        "核对相应标准的发布、实施日期；需要废止的，复审后公告废止",
        "check the days of the other standard; to end this one, review it and announce the end",
    ),
)
HAS_LAPSED = Check(
    code="LS656",
    name="has-lapsed",
    weight=Weight.BAR,
    title=Wording("已自行废止", "has lapsed"),
    message=Wording(
        "{number}因相应国家标准或者行业标准已自行废止，不能再“{event}”",
        "{number} has lapsed for a national or industry standard; no more “{event}”",
    ),
    remedy=Wording("登记自行废止并公告", "record that it lapsed, and announce it"),
)
CHECKS = (FILING_INCOMPLETE, DOES_NOT_LAPSE, HAS_LAPSED)


def _papers(situation: Situation) -> PapersFacts:
    return papers_of(situation.event, situation)


def _lapse(situation: Situation) -> LapseFacts | None:
    """Pick the days of the other standard; in a whole history, none told is none there."""
    on = situation.event.on.first
    overtaking = situation.state.latest.get("overtaken")
    if overtaking is None:
        return LapseFacts(in_force=False, as_of=on) if situation.is_whole else None
    implemented = overtaking.facts.get("implementation")
    return LapseFacts(
        in_force=True,
        as_of=on,
        published=overtaking.on,
        implemented=implemented if isinstance(implemented, PartialDate) else None,
    )


def _goes_on(situation: Situation) -> bool:
    """Say whether the event takes it that an overtaken standard is still in force."""
    is_kept = situation.event.type != "reviewed" or text(situation, "outcome") == "continue"
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
