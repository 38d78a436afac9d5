"""How confirmations of good behaviour are judged (标准化良好行为确认)."""

from localstd.law.facts import ConfirmerFacts, LevelFacts
from localstd.law.judging.settled import as_read, untold
from localstd.law.levels import LEVEL_SCHEMES
from localstd.law.verdict import KEPT, Outcome, Verdict, broken, unknown
from localstd.wording import Wording

__all__ = ["follows_from_its_scores", "is_no_adviser"]

_NONE = Wording("不到最低等级", "no level")


def follows_from_its_scores(facts: LevelFacts) -> Verdict:
    """Ask that the scores reach the level; of a scheme without cut-offs nothing is known."""
    told = untold(facts, "scheme", "level", "base", "bonus")
    if told.outcome is Outcome.UNKNOWN:
        return told
    scheme = LEVEL_SCHEMES.get(facts.scheme or "")
    if scheme is None or not scheme.is_judged:
        return unknown("scheme" if scheme is None else "cut_offs")
    base, bonus = facts.base or 0, facts.bonus or 0
    if not (0 <= base <= scheme.most_base and 0 <= bonus <= scheme.most_bonus):
        return unknown("base", "bonus")
    if facts.level not in scheme.levels:
        return unknown("level")
    if scheme.reaches(facts.level, base=base, bonus=bonus):
        return KEPT
    reached = scheme.level_of(base=base, bonus=bonus) or _NONE
    return as_read(broken(level=facts.level, reached=reached, base=base, total=base + bonus))


def is_no_adviser(facts: ConfirmerFacts) -> Verdict:
    """Ask that who confirms did not advise the same enterprise; no provision forbids it."""
    told = untold(facts, "confirmer", "advisers")
    if told.outcome is Outcome.UNKNOWN:
        return told
    is_adviser = facts.confirmer in (facts.advisers or ())
    return as_read(broken(confirmer=facts.confirmer)) if is_adviser else KEPT
