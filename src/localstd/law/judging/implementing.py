"""How implementation is judged (标准实施): how a standard is promoted, evaluated, and told of."""

from collections.abc import Collection

from localstd._attrs import evolve
from localstd.law.facts import (
    EffectPlanFacts,
    PromotionFacts,
    PromotionMeasure,
    WhitePaperFacts,
    WhitePaperItem,
)
from localstd.law.judging.settled import as_read, wants
from localstd.law.verdict import KEPT, Outcome, Verdict, broken, unknown
from localstd.wording import Wording

__all__ = [
    "has_a_stated_method",
    "is_publicised",
    "is_reported",
    "takes_measures",
    "tells_every_item",
]

_PARTS = {
    "has_method": Wording("评价方法", "method"),
    "has_indicators": Wording("评价指标", "indicators"),
    "has_period": Wording("评价期间", "period"),
    "has_data": Wording("数据来源", "data"),
}


def takes_measures(facts: PromotionFacts) -> Verdict:
    """Ask for some measure, whichever; as read: the policy names nothing that must be done."""
    if facts.measures is None:
        return unknown("measures")
    return KEPT if facts.measures else as_read(broken(measures=facts.measures))


def is_publicised(facts: PromotionFacts) -> Verdict:
    """Ask that publicity is among the measures."""
    if facts.measures is None:
        return unknown("measures")
    taken = tuple(map(PromotionMeasure.of, facts.measures))
    return KEPT if PromotionMeasure.PUBLICITY in taken else broken(measures=facts.measures)


def is_reported(facts: PromotionFacts) -> Verdict:
    """Ask that the standardization department was told."""
    return wants(facts, is_reported=True)


def has_a_stated_method(facts: EffectPlanFacts) -> Verdict:
    """Ask for method, indicators, period and data; as read."""
    found = wants(facts, has_method=True, has_indicators=True, has_period=True, has_data=True)
    if found.outcome is not Outcome.BROKEN:
        return found
    lacking = tuple(words for name, words in _PARTS.items() if name in found.facts)
    return as_read(evolve(found, facts={**found.facts, "lacking": lacking}))


def tells_every_item(items: Collection[WhitePaperItem], facts: WhitePaperFacts) -> Verdict:
    """Ask that a white paper tells of each of some items."""
    if facts.items is None:
        return unknown("items")
    told = {WhitePaperItem.of(one) for one in facts.items}
    lacking = tuple(one.wording for one in items if one not in told)
    return broken(lacking=lacking) if lacking else KEPT
