"""What the law asks of the steps of a review (条件), by the names of its rules."""

from localstd.law import FollowUpFacts, PartsFacts, TriggerFacts
from localstd.procedure import Condition, Situation
from localstd.review.checks import NOT_AS_CONCLUDED, PART_WITHOUT_OUTCOME, TRIGGER_NOT_SHOWN
from localstd.review.parts import WHOLE, followed_up, outcomes, parts_of
from localstd.review.triggers import TRIGGERS
from localstd.steps.reviews import OUTCOME
from localstd.steps.votes import VOTE

__all__ = ["CONCLUSION", "EXAMINATION", "FOLLOW_UP", "PART", "TRIGGER"]

_BY_NAME = {one.term.value: one for one in TRIGGERS}


def _trigger(situation: Situation) -> TriggerFacts:
    told = situation.event.facts
    found = _BY_NAME.get(str(told.get("trigger")))
    is_shown = found is not None and found.is_shown(told)
    return TriggerFacts(
        trigger=None if found is None else found.term.value,
        has_evidence=is_shown or (False if situation.is_whole else None),
    )


def _parts(situation: Situation) -> PartsFacts:
    state = situation.state
    found = parts_of(state)
    if situation.event.facts.get("outcome") is not None:
        return PartsFacts(parts=found, concluded=found)
    concluded = outcomes(state)
    if found == (WHOLE,):  # what has no parts is named by its number
        named = str(state.fact("number") or situation.matter.id)
        return PartsFacts(parts=(named,), concluded=(named,) if WHOLE in concluded else ())
    return PartsFacts(parts=found, concluded=tuple(concluded))


def _follow_up(situation: Situation) -> FollowUpFacts:
    done = followed_up(situation.event)
    assert done is not None  # noqa: S101  it is asked of nothing else
    concluded, part = outcomes(situation.state), situation.event.facts.get("part")
    about = [concluded.get(str(part))] if part else list(concluded.values())
    return FollowUpFacts(
        done=done.value, concluded=tuple(one.value for one in about if one is not None)
    )


TRIGGER = (Condition(rule="local.review-trigger", check=TRIGGER_NOT_SHOWN, facts=_trigger),)
#: Votes on a review are held to the rules on votes, by analogy; that drafters keep out of the
#: technical review is a rule about drafts, and not asked here.
EXAMINATION = tuple(one for one in VOTE if one.rule != "local.drafter-abstains")
PART = OUTCOME
CONCLUSION = (
    *OUTCOME,
    Condition(rule="local.review-parts", check=PART_WITHOUT_OUTCOME, facts=_parts),
)
FOLLOW_UP = (Condition(rule="local.review-follow-up", check=NOT_AS_CONCLUDED, facts=_follow_up),)
