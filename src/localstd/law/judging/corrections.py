"""How supervision is judged (监督管理): grounds, the term of an order, secrecy, investigators."""

from datetime import timedelta

from localstd.calendar import Certainty, PartialDate
from localstd.law.facts import CorrectionFacts, InvestigatorFacts, MarketFault, ReporterFacts
from localstd.law.judging.settled import as_read, untold, wants
from localstd.law.verdict import KEPT, Verdict, broken, unknown

__all__ = [
    "follows_an_expired_order",
    "has_ground",
    "is_of_its_level",
    "keeps_the_reporter_secret",
]

_DAY = timedelta(days=1)
_NOT_AFTER = {
    Certainty.IMPOSSIBLE: Certainty.CERTAIN,
    Certainty.POSSIBLE: Certainty.POSSIBLE,
}


def has_ground(grounds: frozenset[MarketFault], facts: CorrectionFacts) -> Verdict:
    """Ask that what was found is what the article names."""
    if facts.ground is None:
        return unknown("ground")
    found = MarketFault.of(facts.ground)
    if found in grounds:
        return KEPT
    return broken(ground=facts.ground if found is None else found.wording)


def follows_an_expired_order(facts: CorrectionFacts) -> Verdict:
    """Ask for an order whose term is over, and that nothing was corrected since.

    ``earliest`` is the first day after the term.
    """
    kept = wants(facts, is_ordered=True, is_corrected=False)
    if facts.due is None or facts.acted is None:
        return kept if kept.facts else untold(facts, "is_ordered", "is_corrected", "due", "acted")
    certainty = _NOT_AFTER.get(facts.acted.after(facts.due))
    return kept if kept.facts or certainty is None else _too_early(certainty, facts.due)


def _too_early(certainty: Certainty, due: PartialDate) -> Verdict:
    return broken(certainty, term=due, due=due.last + _DAY)


def keeps_the_reporter_secret(facts: ReporterFacts) -> Verdict:
    """Ask that the record does not tell who reported; of complainants that is a reading."""
    found = wants(facts, tells_who=False)
    if not found.facts:
        return found
    if facts.is_report is None:
        return unknown("is_report")
    told = broken(tells_who=True)
    return told if facts.is_report else as_read(told)


def is_of_its_level(facts: InvestigatorFacts) -> Verdict:
    """Ask for a department under the State Council where the organisation is a national one."""
    if facts.is_of_state_council is True or facts.is_national is False:
        return KEPT
    if facts.is_national is None or facts.is_of_state_council is None:
        return untold(facts, "is_national", "is_of_state_council")
    return broken(is_national=True)
